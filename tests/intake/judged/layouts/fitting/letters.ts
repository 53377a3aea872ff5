/** Letters, speeches and reports of offices, as prose. */
import { inWords, num, slashed } from '../../card.ts';
import { because, capital, labelled, layout, lower } from '../../doc.ts';
import { granted, loses, ranked } from './say.ts';

const letter = layout('letter-to-units', ['prose', 'txt'], { residual: true }, (d) => {
  const { card } = d;
  const { year, decision, decided, issuer } = card.facts;
  const got = granted(d);
  d.total('score', 'max', 'rank', 'of');
  d.setting('year', 'decision', 'decisionDate', 'issuer');
  const lines = [
    `UBND ${card.unit}`,
    `V/v thông báo điểm Chỉ số CCHC năm ${year}`,
    `Kính gửi: Các phòng chuyên môn, đơn vị thuộc UBND ${card.unit}`,
    `Ngày ${slashed(decided)}, ${issuer} ban hành Quyết định số ${decision} công bố Chỉ số CCHC năm ${year}. UBND ${card.unit} ${got} ${num(card.score)} điểm trên thang ${num(card.max)} điểm, ${ranked(d)}.`,
    'Điểm từng lĩnh vực như sau:',
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(`${field.code}. ${field.name} ${got} ${num(field.score)} điểm trên thang ${num(field.max)} điểm.`);
    for (const leaf of field.below) {
      d.item(leaf, 'max', 'score', 'cause');
      lines.push(
        `${labelled(leaf)} (${leaf.name}) ${got} ${num(leaf.score)} điểm trên thang ${num(leaf.max)} điểm${because(leaf)}.`,
      );
    }
  }
  return [...lines, `Đề nghị các đơn vị khắc phục trước ${inWords({ ...decided, month: decided.month + 2 })}.`].join(
    '\n',
  );
});

/** In the first person, each loss with its maximum in one breath. */
const speech = layout('speech-of-the-chairman', ['prose', 'txt'], {}, (d) => {
  const { card } = d;
  const { kind, year } = card.facts;
  const lost = loses(d);
  d.total('score', 'max', 'lost');
  d.setting('year');
  const lines = [
    'Thưa các đồng chí,',
    `Chỉ số cải cách hành chính năm ${year} của ${kind} ta được ${num(card.score)} điểm, còn thiếu ${num(card.lost)} điểm so với thang ${num(card.max)} điểm.`,
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    const head = `Ở lĩnh vực ${field.code} là ${lower(field.name)}, ta được ${num(field.score)} trên ${num(field.max)} điểm`;
    if (field.below.length === 0) {
      lines.push(`${head}, tức là trọn điểm.`);
      continue;
    }
    for (const leaf of field.below) d.item(leaf, 'max', 'lost', 'cause');
    const losses = field.below.map(
      (leaf) => `tiêu chí ${leaf.code} ${lost} ${num(leaf.lost)} trong ${num(leaf.max)} điểm${because(leaf, ' vì ')}`,
    );
    lines.push(`${head}; cụ thể ${losses.join(', ')}.`);
  }
  return [...lines, 'Tôi đề nghị từng đồng chí phụ trách tự nhận phần việc của mình.'].join('\n');
});

/** One paragraph a field, criteria parted by semicolons. */
const report = layout('report-to-the-department', ['prose', 'txt'], { residual: true, adjust: true }, (d) => {
  const { card } = d;
  const { year, adjustments, province } = card.facts;
  const got = granted(d);
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const lines = [
    `ỦY BAN NHÂN DÂN ${card.unit.toUpperCase()}`,
    'BÁO CÁO',
    `Kết quả rà soát Chỉ số cải cách hành chính năm ${year}`,
    `Kính gửi: Sở Nội vụ tỉnh ${province}`,
    `Thực hiện Công văn số ${d.random.int(100, 999)}/SNV-CCHC, UBND ${card.unit} báo cáo: tổng điểm được công nhận là ${num(card.score)}/${num(card.max)} điểm.`,
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    for (const leaf of field.below) d.item(leaf, 'max', 'score', 'cause');
    const details = field.below.map(
      (leaf) =>
        `${leaf.code} ${lower(leaf.name)} ${got} ${num(leaf.score)}/${num(leaf.max)} điểm${because(leaf, ' (', ')')}`,
    );
    const rest = details.length === 0 ? 'Không có tiêu chí nào mất điểm' : `Chưa trọn điểm: ${details.join('; ')}`;
    lines.push(`${field.code}. ${field.name}: ${num(field.score)}/${num(field.max)} điểm. ${rest}.`);
  }
  if (adjustments.length > 0) d.adjustments();
  for (const { code, name, points } of adjustments)
    lines.push(`${code}. ${name}: ${points > 0 ? 'cộng' : 'trừ'} ${num(Math.abs(points))} điểm.`);
  return lines.join('\n');
});

/** Both years of each field in one sentence: the later one is meant. */
const years = layout('two-years-in-each-sentence', ['prose', 'txt'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max');
  d.setting('year');
  const change = (now: number, before: number): string =>
    now === before ? 'không đổi' : `${now > before ? 'tăng' : 'giảm'} ${num(Math.abs(now - before))} điểm`;
  const lines = [
    `So sánh kết quả CCHC của UBND ${card.unit} qua hai năm ${year - 1} và ${year}`,
    `Tổng điểm năm ${year - 1} là ${num(card.last)} điểm, năm ${year} là ${num(card.score)} điểm (thang ${num(card.max)} điểm), ${change(card.score, card.last)}.`,
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(
      `Lĩnh vực ${field.code} (${field.name}, thang ${num(field.max)} điểm): năm ${year - 1} đạt ${num(field.last)} điểm, năm ${year} đạt ${num(field.score)} điểm, ${change(field.score, field.last)}.`,
    );
  }
  const worst = card.below.slice(0, 4);
  for (const leaf of worst) {
    d.item(leaf, 'max', 'score', 'cause');
    lines.push(
      `${labelled(leaf)} (thang ${num(leaf.max)} điểm) năm ${year - 1} đạt ${num(leaf.last)} điểm, năm ${year} đạt ${num(leaf.score)} điểm${because(leaf)}.`,
    );
  }
  return lines.join('\n');
});

/** Self score and maximum first, the granted one last. */
const council = layout('council-grants-less', ['prose', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, kind } = card.facts;
  d.total('self', 'score', 'max');
  d.setting('year', 'issuer');
  const lines = [
    `Ý kiến của Hội đồng thẩm định đối với UBND ${card.unit} năm ${year}`,
    `Hội đồng công nhận ${num(card.score)}/${num(card.max)} điểm, trong khi ${kind} tự chấm ${num(card.self)} điểm.`,
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(
      `* ${field.name} (lĩnh vực ${field.code}): Hội đồng công nhận ${num(field.score)}/${num(field.max)} điểm.`,
    );
    for (const leaf of field.below) {
      d.item(leaf, 'max', 'score', 'self', 'cause');
      const own = leaf.self === undefined ? '' : `${kind} tự chấm ${num(leaf.self)} điểm, `;
      lines.push(
        `${leaf.code} ${leaf.name}, tối đa ${num(leaf.max)} điểm: ${own}Hội đồng công nhận ${num(leaf.score)} điểm${because(leaf, ' với lý do ')}.`,
      );
    }
  }
  return lines.join('\n');
});

/** A news page: own figures between what was said and who said it. */
const news = layout('news-page', ['prose', 'txt'], { fields: [7, 8] }, (d) => {
  const { card } = d;
  const { year, province, others } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  const [first, second] = others;
  const lines = [
    `${capital(card.unit)} nhìn lại một năm cải cách hành chính`,
    `(Cổng TTĐT tỉnh ${province}) - Trong bảng xếp hạng Chỉ số CCHC năm ${year}, ${card.unit} ${ranked(d)} với ${num(card.score)}/${num(card.max)} điểm.`,
    `Cùng bảng này, ${first?.name ?? ''} có ${num(first?.score ?? 0)} điểm và ${second?.name ?? ''} có ${num(second?.score ?? 0)} điểm.`,
    `Theo ông Nguyễn Văn Bình, Chủ tịch UBND ${card.unit}, bảy người của Trung tâm phục vụ hành chính công mỗi ngày tiếp hơn ${d.random.int(40, 90)} lượt công dân.`,
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    const comment = field.lost === 0 ? ', mức cao nhất' : `, hụt ${num(field.lost)} điểm`;
    lines.push(`${field.name} giành ${num(field.score)}/${num(field.max)} điểm${comment}.`);
  }
  return [
    ...lines,
    `Năm ${year + 1}, địa phương phấn đấu vượt ${num(950_000)} điểm và vào nhóm 10 đơn vị dẫn đầu.`,
  ].join('\n');
});

export const LETTERS = [letter, speech, report, years, council, news];
