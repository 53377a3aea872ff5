/** Forms and papers about single deductions: slips, requests to explain, decisions after an objection. */
import { num, slashed } from '../../card.ts';
import { because, capital, labelled, layout } from '../../doc.ts';

/** A slip for each deduction. */
const slips = layout('slip-of-each-deduction', ['fixed', 'txt'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.setting('year');
  const rest = d.pick('Điểm còn lại', 'Điểm sau khi trừ', 'Điểm được tính');
  const lines: string[] = [];
  for (const [at, leaf] of card.below.entries()) {
    d.item(leaf, 'max', 'lost', 'score', 'cause');
    lines.push(
      `PHIẾU TRỪ ĐIỂM SỐ ${at + 1}`,
      `Đơn vị: UBND ${card.unit}. Năm đánh giá: ${year}`,
      `Tiêu chí: ${leaf.code} - ${leaf.name}`,
      `Điểm chuẩn: ${num(leaf.max)}`,
      `Điểm trừ: ${num(leaf.lost)}`,
      `${rest}: ${num(leaf.score)}`,
      `Lý do: ${leaf.cause === '' ? 'không ghi' : leaf.cause}`,
      '',
    );
  }
  return lines.join('\n');
});

/** Criteria that lost the same, listed together. */
const together = layout('criteria-by-points-lost', ['list', 'txt'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max', 'lost');
  d.setting('year');
  const lines = [
    `Kết quả chấm điểm CCHC năm ${year} của UBND ${card.unit}: ${num(card.score)}/${num(card.max)} điểm, mất ${num(card.lost)} điểm. Các tiêu chí mất điểm:`,
  ];
  const losses = [...new Set(card.below.map(({ lost }) => lost))].toSorted((a, b) => b - a);
  const before = d.pick('Mất', 'Bị trừ');
  for (const lost of losses) {
    const codes = card.below.filter((leaf) => leaf.lost === lost).map(({ code }) => code);
    for (const leaf of card.below) if (leaf.lost === lost) d.item(leaf, 'lost');
    lines.push(`- ${before} ${num(lost)} điểm${codes.length > 1 ? ' mỗi tiêu chí' : ''}: ${codes.join(', ')}.`);
  }
  return lines.join('\n');
});

/** Self score, granted score and the difference of each. */
const explain = layout('request-to-explain', ['list', 'txt'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  const leaves = card.below.filter(({ self, score }) => self !== undefined && self !== score);
  d.total('self', 'score');
  d.maybe('max', card.max);
  d.setting('year');
  const lines = [
    `SỞ NỘI VỤ`,
    `V/v đề nghị giải trình điểm chênh lệch Chỉ số CCHC năm ${year}`,
    `Kính gửi: UBND ${card.unit}`,
    `Điểm tự chấm của đơn vị là ${num(card.self)}, điểm thẩm định là ${num(card.score)}. Đề nghị giải trình các tiêu chí sau:`,
  ];
  for (const leaf of leaves) {
    d.item(leaf, 'self', 'score', 'max', 'cause');
    lines.push(
      `- ${labelled(leaf)} (thang điểm ${num(leaf.max)}): điểm tự chấm ${num(leaf.self ?? 0)}, điểm thẩm định ${num(leaf.score)}, chênh lệch ${num((leaf.self ?? 0) - leaf.score)}${because(leaf, '. Lý do: ')}.`,
    );
  }
  return lines.join('\n');
});

/** A decision in the form of articles, the total in words, too. */
const decision = layout('decision-in-articles', ['prose', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, decision: number, decided, rank, of, kind, grade, issuer, province } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year', 'decision', 'decisionDate');
  return [
    `${issuer.toUpperCase()}`,
    `Số: ${number}`,
    `${province}, ngày ${String(decided.day).padStart(2, '0')} tháng 0${decided.month} năm ${decided.year}`,
    'QUYẾT ĐỊNH',
    `Về việc công nhận kết quả Chỉ số cải cách hành chính năm ${year} của UBND ${card.unit}`,
    `Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025;`,
    `Điều 1. Công nhận Chỉ số cải cách hành chính năm ${year} của UBND ${card.unit}:`,
    `1. Tổng điểm: ${num(card.score)}/${num(card.max)} điểm.`,
    `2. Xếp hạng: ${rank}/${of} ${kind}.`,
    `3. Xếp loại: ${grade}.`,
    `Điều 2. Quyết định này có hiệu lực kể từ ngày ký.`,
    `Điều 3. Chánh Văn phòng, Giám đốc Sở Nội vụ và Chủ tịch UBND ${card.unit} chịu trách nhiệm thi hành./.`,
  ].join('\n');
});

/** What was asked, and what the council answered: raised or kept. */
const objections = layout('minutes-of-objections', ['prose', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, decided } = card.facts;
  d.total('score', 'max');
  d.setting('year');
  const lines = [`BIÊN BẢN xem xét kiến nghị về điểm CCHC năm ${year} của UBND ${card.unit}, ngày ${slashed(decided)}`];
  for (const leaf of card.below) {
    d.item(leaf, 'max', 'score');
    const raised = leaf.score > 0 && d.random.chance(0.4);
    const before = Math.floor(leaf.score / 2 / 500) * 500;
    lines.push(
      raised
        ? `${labelled(leaf)} (tối đa ${num(leaf.max)} điểm): Hội đồng thống nhất nâng từ ${num(before)} điểm lên ${num(leaf.score)} điểm.`
        : `${labelled(leaf)} (tối đa ${num(leaf.max)} điểm): đơn vị đề nghị nâng lên ${num(leaf.max)} điểm; Hội đồng không chấp nhận, giữ nguyên ${num(leaf.score)} điểm.`,
    );
  }
  return [...lines, `Tổng điểm sau khi xem xét: ${num(card.score)}/${num(card.max)} điểm.`].join('\n');
});

/** Deductions by the person who answers for them; the head of a list is a name. */
const byPerson = layout('deductions-by-person', ['list', 'txt'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.setting('year');
  const people = d.random.shuffle(['Ngô Thị Lan', 'Bùi Văn Tân', 'Hoàng Minh', 'Lê Thu', 'Phan Đức']);
  const given = card.below.map((leaf) => ({ leaf, who: d.random.from(people) }));
  const lines = [`Trách nhiệm đối với điểm bị trừ CCHC năm ${year} - UBND ${card.unit}`];
  for (const [at, who] of people.entries()) {
    const own = given.filter((one) => one.who === who);
    if (own.length === 0) continue;
    lines.push(`${at + 1}) ${who} - ${own.length} tiêu chí:`);
    for (const { leaf } of own) {
      d.item(leaf, 'lost', 'max', 'cause');
      lines.push(
        `   • ${capital(leaf.name)} (${leaf.code}), trừ ${num(leaf.lost)} trên ${num(leaf.max)}${because(leaf, ': ')}`,
      );
    }
  }
  return lines.join('\n');
});

export const PAPERS = [slips, together, explain, decision, objections, byPerson];
