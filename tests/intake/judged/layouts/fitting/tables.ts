/** Tables as files: exports of spreadsheets and of pages. */
import { num, padded, roman } from '../../card.ts';
import { layout, percent } from '../../doc.ts';
import { allRows, csv, html, isField, lossRows, md, scoreOf, selfOf, tsv } from './rows.ts';

/** The score stands before the maximum. */
const scoreFirst = layout('tsv-score-before-maximum', ['table', 'tsv'], { residual: true, movable: true }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  return [
    `Điểm Chỉ số CCHC năm ${card.facts.year} của UBND ${card.unit}`,
    tsv(['Mã', 'Nội dung đánh giá', 'Điểm đạt được', 'Điểm tối đa', 'Ghi chú']),
    ...lossRows(d, 'cause').map((row) => tsv([row.code, row.name, num(row.score), num(row.max), row.cause])),
    tsv(['', 'Tổng số', num(card.score), num(card.max), '']),
  ].join('\n');
});

/** A column for each level of the code. */
const levels = layout('csv-codes-by-level', ['table', 'csv'], {}, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year');
  return [
    csv([`Chỉ số CCHC ${card.facts.year} - ${card.unit}`, '', '', '', '', '']),
    csv(['Lĩnh vực', 'Tiêu chí', 'TCTP', 'Tên', 'Điểm chuẩn', 'Điểm thẩm định']),
    ...allRows(d).map((row) => {
      const depth = row.code.split('.').length;
      const codes = [1, 2, 3].map((level) => (level === depth ? row.code : ''));
      return csv([...codes, row.name, num(row.max), num(row.score)]);
    }),
    csv(['', '', '', 'Cộng', num(card.max), num(card.score)]),
  ].join('\n');
});

const withoutTotal = layout('md-without-total-row', ['table', 'md'], { movable: true }, (d) => {
  const { card } = d;
  d.setting('year');
  return [
    `# ${card.unit}: điểm CCHC ${card.facts.year}`,
    '',
    md(['TT', 'Lĩnh vực, tiêu chí', 'Thang điểm', 'Kết quả', 'Vì sao mất điểm']),
    md(['---', '---', '---:', '---:', '---']),
    ...lossRows(d, 'cause').map((row) => md([row.code, row.name, num(row.max), num(row.score), row.cause])),
  ].join('\n');
});

/** Self, first appraisal, final: the last one counts. */
const steps = layout('html-three-steps-of-scoring', ['table', 'html'], { na: true }, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max', 'self');
  d.setting('year', 'issuer');
  return [
    `<html><head><meta charset="utf-8"></head><body><h2>Kết quả Chỉ số CCHC năm ${year} của UBND ${card.unit}</h2><table>`,
    html(['STT', 'Tiêu chí', 'Điểm tối đa', 'Đơn vị tự chấm', 'Thẩm định lần 1', 'Kết quả cuối cùng', 'Lý do'], 'th'),
    ...allRows(d, 'self', 'cause').map((row) => {
      const first = Math.max(0, row.score - (row.lost > 0 ? d.random.pick(0, 0, 2500) : 0));
      const out = row.na === 'out';
      return html([
        row.code,
        row.name,
        num(row.max),
        out ? 'KAD' : selfOf(row),
        out ? 'KAD' : num(first),
        scoreOf(row),
        row.cause,
      ]);
    }),
    html(['', 'Tổng cộng', num(card.max), num(card.self), num(card.score - 5000), num(card.score), '']),
    '</table></body></html>',
  ].join('\n');
});

/** Two header rows: the scores share one head. */
const twoHeads = layout('tsv-two-header-rows', ['table', 'tsv'], {}, (d) => {
  const { card } = d;
  d.total('score', 'max', 'self');
  d.setting('year', 'issuer');
  return [
    tsv([`BẢNG ĐIỂM CCHC NĂM ${card.facts.year}`]),
    tsv([`UBND ${card.unit.toUpperCase()}`]),
    tsv(['STT', 'Nội dung', 'Điểm', '', '', 'Lý do trừ điểm']),
    tsv(['', '', 'Tối đa', 'Tự chấm', 'Được duyệt', '']),
    ...lossRows(d, 'self', 'cause').map((row) =>
      tsv([row.code, row.name, num(row.max), selfOf(row), num(row.score), row.cause]),
    ),
    tsv(['', 'Tổng điểm', num(card.max), num(card.self), num(card.score), '']),
  ].join('\n');
});

/** How it is scored stands beside, full of numbers. */
const rules = layout('tsv-with-rules', ['table', 'tsv'], { movable: true, most: 45 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year');
  const rule = (max: number): string =>
    d.pick(
      `Từ 90% trở lên: ${num(max)}; từ 70% đến dưới 90%: ${num(max / 2)}`,
      `Đúng hạn: ${num(max)}; chậm: 0`,
      'Mỗi văn bản thiếu trừ 0,25',
      '',
    );
  return [
    `Chấm điểm CCHC năm ${card.facts.year} tại UBND ${card.unit}`,
    tsv(['Mã số', 'Tên tiêu chí', 'Cách tính điểm', 'Điểm tối đa', 'Điểm đạt']),
    ...allRows(d).map((row) =>
      tsv([row.code, row.name, isField(row) ? '' : rule(row.max), num(row.max), num(row.score)]),
    ),
    tsv(['', 'TỔNG', '', num(card.max), num(card.score)]),
  ].join('\n');
});

/** What is appraised, what a survey gives, and the sum of both. */
const survey = layout('csv-appraised-and-surveyed', ['table', 'csv'], {}, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year');
  return [
    csv([`UBND ${card.unit}`, `Chỉ số CCHC năm ${card.facts.year}`, '', '', '', '']),
    csv(['STT', 'Tên tiêu chí', 'Điểm tối đa', 'Điểm thẩm định', 'Điểm điều tra XHH', 'Tổng điểm đạt']),
    ...card.fields.flatMap((field) => {
      d.field(field, 'max', 'score');
      const leaves = field.leaves.map((leaf) => {
        d.item(leaf, 'max', 'score');
        const parts = leaf.survey ? ['', num(leaf.score)] : [num(leaf.score), ''];
        return csv([leaf.code, leaf.name, num(leaf.max), ...parts, num(leaf.score)]);
      });
      return [csv([field.code, field.name, num(field.max), '', '', num(field.score)]), ...leaves];
    }),
    csv(['', 'Tổng cộng', num(card.max), '', '', num(card.score)]),
  ].join('\n');
});

/** The header again on each printed page. */
const pages = layout('html-header-on-each-page', ['table', 'html'], {}, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const head = html(['Mã', 'Nội dung', 'Điểm tối đa', 'Điểm chấm', 'Lý do']);
  const rows = allRows(d, 'cause').map((row) => html([row.code, row.name, num(row.max), num(row.score), row.cause]));
  return [
    `<p>UBND ${card.unit}</p><p>Kết quả chấm điểm CCHC năm ${card.facts.year}</p><table border=1>`,
    ...rows.flatMap((row, index) => (index % 20 === 0 ? [head, row] : [row])),
    html(['', 'Tổng điểm', num(card.max), num(card.score), '']),
    '</table>',
  ].join('\n');
});

/** The share of the maximum beside the score. */
const shares = layout('tsv-with-share-column', ['table', 'tsv'], { movable: true }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  return [
    `Tỷ lệ điểm CCHC năm ${card.facts.year} của UBND ${card.unit}`,
    tsv(['TT', 'Lĩnh vực', 'Điểm tối đa', 'Điểm đạt', 'Tỷ lệ (%)']),
    ...lossRows(d).map((row) =>
      tsv([
        row.code,
        row.name,
        padded(row.max),
        num(row.score).includes(',') ? num(row.score) : padded(row.score),
        percent(row.score, row.max),
      ]),
    ),
    tsv(['', 'Tổng', padded(card.max), padded(card.score), percent(card.score, card.max)]),
  ].join('\n');
});

/** Fields by Roman numbers, criteria by codes; only the loss and the maximum. */
const romanLosses = layout('csv-roman-fields-and-losses', ['table', 'csv'], { residual: true, movable: true }, (d) => {
  const { card } = d;
  d.total('lost', 'max');
  d.maybe('score', card.score);
  d.setting('year');
  for (const field of card.fields) d.field(field, 'max', 'lost');
  const rows = card.fields.flatMap((field) => {
    for (const leaf of field.below) d.item(leaf, 'max', 'lost', 'cause');
    return [field, ...field.below];
  });
  return [
    csv(['', `Số điểm UBND ${card.unit} bị mất năm ${card.facts.year}`, '', '', '']),
    csv(['STT', 'Nội dung', 'Điểm tối đa', 'Số điểm bị mất', 'Nguyên nhân mất điểm']),
    ...rows.map((row) =>
      csv([isField(row) ? roman(Number(row.code)) : row.code, row.name, num(row.max), num(row.lost), row.cause]),
    ),
    csv(['', 'Cộng', num(card.max), num(card.lost), '']),
  ].join('\n');
});

/** Last year before this year, the change at the end. */
const lastYear = layout('md-last-year-beside', ['table', 'md'], {}, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max');
  d.setting('year');
  return [
    `**So sánh điểm CCHC của ${card.unit}**`,
    '',
    md(['Mã', 'Nội dung', 'Tối đa', `Điểm năm ${year - 1}`, `Điểm năm ${year}`, 'Chênh lệch']),
    md(['--', '--', '--', '--', '--', '--']),
    ...lossRows(d).map((row) =>
      md([row.code, row.name, num(row.max), num(row.last), num(row.score), num(row.score - row.last)]),
    ),
    md(['', 'Tổng điểm', num(card.max), num(card.last), num(card.score), num(card.score - card.last)]),
  ].join('\n');
});

export const TABLES = [
  scoreFirst,
  levels,
  withoutTotal,
  steps,
  twoHeads,
  rules,
  survey,
  pages,
  shares,
  romanLosses,
  lastYear,
];
