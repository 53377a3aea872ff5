/** Minutes of meetings and conclusions of inspections. */
import { num, roman, slashed, total } from '../../card.ts';
import { because, capital, labelled, layout } from '../../doc.ts';
import { granted, loses, ranked } from './say.ts';

/** Each person reports a field. */
const persons = layout('minutes-by-person', ['prose', 'txt'], { residual: true }, (d) => {
  const { card } = d;
  const { year, decided } = card.facts;
  const got = granted(d);
  const names = d.random.shuffle(['Hà', 'Lâm', 'Thủy', 'Quân', 'Nhung', 'Sáng', 'Dũng', 'Mai', 'Tuyết']);
  d.total('score', 'max', 'rank', 'of');
  d.setting('year', 'issuer');
  const lines = [
    'BIÊN BẢN HỌP',
    `Bắt đầu lúc 14 giờ 00 ngày ${slashed(decided)} tại hội trường UBND ${card.unit}, có mặt ${d.random.int(9, 25)} người.`,
    `Chủ tọa nêu kết quả Chỉ số CCHC năm ${year} của UBND ${card.unit}: ${num(card.score)}/${num(card.max)} điểm, ${ranked(d)}.`,
  ];
  for (const [index, field] of card.fields.entries()) {
    d.field(field, 'max', 'score');
    const losses = field.below.map((leaf) => {
      d.item(leaf, 'max', 'score', 'cause');
      return `${labelled(leaf)} ${got} ${num(leaf.score)}/${num(leaf.max)} điểm${because(leaf)}.`;
    });
    lines.push(
      `Đ/c ${names[index] ?? 'Hoa'} báo cáo lĩnh vực ${field.code} (${field.name}): ${got} ${num(field.score)}/${num(field.max)} điểm. ${losses.length === 0 ? 'Không mất điểm.' : losses.join(' ')}`,
    );
  }
  return [...lines, 'Biên bản lập thành 02 bản, thông qua lúc 16 giờ 45 phút cùng ngày.'].join('\n');
});

/** Full fields first, in one sentence; then what is lost. */
const inspection = layout('inspection-merits-and-faults', ['list', 'txt'], { fields: [7, 8, 9] }, (d) => {
  const { card } = d;
  const { year, province } = card.facts;
  d.total('score', 'max', 'lost');
  d.setting('year', 'issuer');
  const full = card.fields.filter(({ lost }) => lost === 0);
  const lines = [
    `ĐOÀN KIỂM TRA CCHC TỈNH ${province.toUpperCase()}`,
    'THÔNG BÁO KẾT LUẬN KIỂM TRA',
    `Đơn vị được kiểm tra: UBND ${card.unit}; nội dung: Chỉ số CCHC năm ${year}`,
    `Tổng điểm ${num(card.score)}/${num(card.max)} điểm (bị trừ ${num(card.lost)} điểm).`,
    'I. ƯU ĐIỂM',
  ];
  for (const field of full) {
    d.field(field, 'max', 'score');
    lines.push(`- Lĩnh vực ${field.code}. ${field.name}: đạt điểm tối đa ${num(field.max)} điểm.`);
  }
  if (full.length === 0) lines.push('- Chưa có lĩnh vực nào đạt điểm tối đa.');
  lines.push('II. HẠN CHẾ');
  for (const field of card.fields.filter(({ lost }) => lost > 0)) {
    d.field(field, 'max', 'score', 'lost');
    lines.push(
      `- Lĩnh vực ${field.code}. ${field.name}: đạt ${num(field.score)} điểm, bị trừ ${num(field.lost)} điểm so với điểm tối đa ${num(field.max)} điểm, trong đó:`,
    );
    for (const leaf of field.below) {
      d.item(leaf, 'max', 'lost', 'cause');
      lines.push(
        `  + ${labelled(leaf)} bị trừ ${num(leaf.lost)} điểm so với điểm tối đa ${num(leaf.max)} điểm${because(leaf)}.`,
      );
    }
  }
  return [...lines, 'III. KIẾN NGHỊ', '- Khắc phục xong trong 30 ngày kể từ ngày nhận thông báo.'].join('\n');
});

/** Roman fields whose numbers are no codes beside arrows. */
const protocol = layout('protocol-with-arrows', ['list', 'txt'], { residual: true }, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max');
  d.setting('year');
  const lines = [
    `Biên bản thống nhất điểm CCHC năm ${year} - ${card.unit}`,
    'Cách ghi: điểm được chấm → điểm tối đa',
    '',
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(`${roman(field.number)}. ${field.name}: ${num(field.score)} → ${num(field.max)}`);
    for (const leaf of field.below) {
      d.item(leaf, 'max', 'score', 'cause');
      lines.push(`  ${leaf.code}: ${num(leaf.score)} → ${num(leaf.max)}${because(leaf, ' | ')}`);
    }
  }
  return [...lines, `Tổng cộng: ${num(card.score)} → ${num(card.max)}`].join('\n');
});

const dialogue = layout('questions-and-answers', ['list', 'txt'], { fields: [6, 7] }, (d) => {
  const { card } = d;
  const { year, rank } = card.facts;
  d.total('score', 'max', 'rank');
  d.setting('year');
  const lines = [
    `Hỏi: Năm ${year} ${card.unit} được bao nhiêu điểm CCHC?`,
    `Đáp: ${num(card.score)} điểm trên tổng số ${num(card.max)} điểm, xếp thứ ${rank}.`,
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(`Hỏi: Lĩnh vực ${field.code} (${field.name}) thì sao?`);
    const losses = field.below.map((leaf) => {
      d.item(leaf, 'max', 'score', 'cause');
      return `tiêu chí ${leaf.code} được ${num(leaf.score)} điểm trên ${num(leaf.max)} điểm${because(leaf)}`;
    });
    const answer = `${num(field.score)} điểm trên tổng số ${num(field.max)} điểm`;
    lines.push(`Đáp: ${answer}${losses.length === 0 ? ', không mất điểm nào' : `; ${losses.join('; ')}`}.`);
  }
  return lines.join('\n');
});

/** Losses of all criteria by who has to mend them, and fields in one line. */
const byOwner = layout('losses-by-responsible-unit', ['list', 'txt'], { fields: [7, 8] }, (d) => {
  const { card } = d;
  const { year } = card.facts;
  const lost = loses(d);
  d.total('score', 'max', 'lost');
  d.setting('year', 'issuer');
  const owners = [
    'Văn phòng HĐND và UBND',
    'Phòng Kinh tế',
    'Phòng Văn hóa - Xã hội',
    'Trung tâm Phục vụ hành chính công',
  ];
  const lines = [
    `UBND ${card.unit}: giao việc khắc phục điểm CCHC năm ${year}`,
    `Điểm: ${num(card.score)}/${num(card.max)}; bị trừ: ${num(card.lost)}.`,
    `Theo lĩnh vực: ${card.fields.map((field) => `${field.name} ${num(field.score)}/${num(field.max)}`).join('; ')}.`,
  ];
  for (const field of card.fields) d.field(field, 'max', 'score');
  const given = card.below.map((leaf) => ({ leaf, owner: d.random.from(owners) }));
  for (const owner of owners) {
    const own = given.filter((one) => one.owner === owner).map(({ leaf }) => leaf);
    if (own.length === 0) continue;
    const sum = total(own.map((leaf) => leaf.lost));
    lines.push(`${capital(owner)} (${own.length} tiêu chí, ${num(sum)} điểm):`);
    for (const leaf of own) {
      d.item(leaf, 'max', 'lost', 'cause');
      lines.push(`- ${labelled(leaf)} ${leaf.name}: ${lost} ${num(leaf.lost)}/${num(leaf.max)} điểm${because(leaf)}`);
    }
  }
  return lines.join('\n');
});

export const MEETINGS = [persons, inspection, protocol, dialogue, byOwner];
