/** Documents that contradict themselves, and documents without a result of one's own. */
import { num, padded } from '../../card.ts';
import { because, labelled, layout } from '../../doc.ts';
import { lossRows, tsv } from './rows.ts';

/** The heading and the closing line tell two totals. */
const twoTotals = layout('two-totals', ['prose', 'txt'], { contradicts: true, fields: [7, 8] }, (d) => {
  const { card } = d;
  d.total('max');
  d.ask('total');
  d.setting('year', 'issuer');
  const lines = [
    `UBND ${card.unit} được ${num(card.score + d.pick(5000, 10_000, 15_000))}/${num(card.max)} điểm CCHC năm ${card.facts.year}.`,
  ];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(`${field.code}. ${field.name}: ${num(field.score)}/${num(field.max)} điểm.`);
  }
  return [...lines, `Tổng cộng UBND ${card.unit} được ${num(card.score)}/${num(card.max)} điểm.`].join('\n');
});

/** A field is told twice, once with another score. */
const twoScores = layout('field-told-twice', ['prose', 'txt'], { contradicts: true, fields: [7, 8] }, (d) => {
  const { card } = d;
  const odd = d.random.from(card.fields.filter(({ score }) => score > 20_000));
  d.total('score', 'max');
  d.setting('year', 'issuer');
  d.ask(`field ${odd.code}`);
  const lines = [`Năm ${card.facts.year} UBND ${card.unit} đạt ${num(card.score)}/${num(card.max)} điểm CCHC.`];
  for (const field of card.fields) {
    if (field !== odd) d.field(field, 'max', 'score');
    lines.push(`Lĩnh vực ${field.code}. ${field.name}: đạt ${num(field.score)}/${num(field.max)} điểm.`);
  }
  return [
    ...lines,
    `Riêng lĩnh vực ${odd.code} (${odd.name}) chỉ đạt ${num(odd.score - 10_000)}/${num(odd.max)} điểm, cần tập trung khắc phục.`,
  ].join('\n');
});

/** In a table, one loss is not what maximum and score leave. */
const oddLoss = layout('tsv-loss-that-cannot-be', ['table', 'tsv'], { contradicts: true }, (d) => {
  const { card } = d;
  const odd = d.random.from(card.below);
  const rows = lossRows(d);
  delete d.expected.items[odd.code];
  d.ask(`item ${odd.code}`);
  d.total('score', 'max');
  d.setting('year');
  return [
    `Kết quả CCHC năm ${card.facts.year}: UBND ${card.unit}`,
    tsv(['Mã', 'Nội dung', 'Điểm tối đa', 'Điểm đạt', 'Điểm bị trừ']),
    ...rows.map((row) =>
      tsv([row.code, row.name, num(row.max), num(row.score), num(row.lost + (row === odd ? 2500 : 0))]),
    ),
    tsv(['', 'Tổng', num(card.max), num(card.score), num(card.lost)]),
  ].join('\n');
});

/** A score above its maximum. */
const above = layout('score-above-its-maximum', ['prose', 'txt'], { contradicts: true, fields: [6, 7] }, (d) => {
  const { card } = d;
  const odd = d.random.from(card.below);
  d.total('score', 'max');
  d.setting('year', 'issuer');
  d.ask(`item ${odd.code}`);
  const lines = [`UBND ${card.unit} đạt ${num(card.score)}/${num(card.max)} điểm Chỉ số CCHC năm ${card.facts.year}.`];
  for (const field of card.fields) {
    d.field(field, 'max', 'score');
    lines.push(`${field.code}. ${field.name}: đạt ${num(field.score)}/${num(field.max)} điểm.`);
    for (const leaf of field.below) {
      if (leaf !== odd) d.item(leaf, 'max', 'score', 'cause');
      const score = leaf === odd ? leaf.max + 5000 : leaf.score;
      lines.push(`${labelled(leaf)}: đạt ${num(score)}/${num(leaf.max)} điểm${because(leaf)}.`);
    }
  }
  return lines.join('\n');
});

const otherIndex = layout('another-index-alone', ['paragraph', 'txt'], {}, (d) => {
  const { year, province } = d.card.facts;
  const index = d.pick(...d.words.indices);
  d.none();
  return `Chỉ số ${index} năm ${year} của tỉnh ${province} đạt ${padded(d.random.int(5000, 9000) * 100)} điểm, xếp thứ ${d.random.int(5, 60)}/63; ba nội dung tăng điểm, hai nội dung giảm điểm. Kết quả Chỉ số CCHC của ${d.card.unit} sẽ công bố vào tháng 3/${year + 1}.`;
});

const aims = layout('plan-with-targets-alone', ['list', 'txt'], {}, (d) => {
  const { year } = d.card.facts;
  d.none();
  return [
    `Mục tiêu CCHC năm ${year + 1} của UBND ${d.card.unit}`,
    `- Phấn đấu Chỉ số CCHC đạt từ ${d.random.int(88, 95)} điểm trở lên, tăng ít nhất ${d.random.int(2, 8)} bậc.`,
    `- Trên ${d.random.int(85, 98)}% hồ sơ giải quyết đúng hạn; 100% văn bản được ký số.`,
    `- Mức độ hài lòng của người dân đạt từ ${d.random.int(90, 96)}% trở lên.`,
  ].join('\n');
});

const averages = layout('averages-alone', ['prose', 'txt'], {}, (d) => {
  const { year, kind } = d.card.facts;
  d.none();
  const mean = d.random.int(8000, 9000) * 100;
  return [
    `Mặt bằng chung Chỉ số CCHC năm ${year}`,
    `Điểm trung bình của các ${kind} là ${padded(mean)} điểm, tăng ${padded(d.random.int(10, 200) * 100)} điểm so với năm ${year - 1}.`,
    `Có ${d.random.int(3, 9)} đơn vị tăng hạng và ${d.random.int(3, 9)} đơn vị giảm hạng; mức chênh giữa đơn vị cao nhất và thấp nhất là ${padded(d.random.int(900, 2400) * 100)} điểm.`,
  ].join('\n');
});

export const DOUBTFUL = [twoTotals, twoScores, oddLoss, above, otherIndex, aims, averages];
