/** Tables with more beside the score: a survey, a share, what was lost, last year. */
import { num, padded, roman } from '../../card.ts';
import { layout, percent } from '../../doc.ts';
import { allRows, csv, html, isField, lossRows, md, tsv } from './rows.ts';
import { causeHead, maxHead, scoreHead } from './say.ts';

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
  const head = html(['Mã', 'Nội dung', maxHead(d), scoreHead(d), causeHead(d)]);
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
    tsv(['TT', 'Lĩnh vực', maxHead(d), scoreHead(d), 'Tỷ lệ (%)']),
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
const romanLosses = layout(
  'csv-roman-fields-and-losses',
  ['table', 'csv'],
  { fields: [7, 8], residual: true, movable: true },
  (d) => {
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
  },
);

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

export const COMPARED_TABLES = [survey, pages, shares, romanLosses, lastYear];
