/** Tables that do not go down by criterion: criteria across, halves side by side, a column after the other, years down. */
import { num, padded, type Row } from '../../card.ts';
import { layout } from '../../doc.ts';
import { allRows, html, isField, lossRows, selfOf, semicolons, tsv } from './rows.ts';
import { maxHead, scoreHead } from './say.ts';

/** Codes are the header; what a number is stands before its row. */
const criteriaAcross = layout('csv-criteria-across', ['table', 'csv'], { most: 40 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const rows = lossRows(d);
  return [
    semicolons([`Điểm Chỉ số CCHC năm ${card.facts.year} của UBND ${card.unit}`]),
    semicolons(['Tiêu chí', ...rows.map(({ code }) => code), 'Tổng']),
    semicolons(['Điểm tối đa', ...rows.map(({ max }) => num(max)), num(card.max)]),
    semicolons(['Điểm đạt', ...rows.map(({ score }) => num(score)), num(card.score)]),
    semicolons(['Điểm bị trừ', ...rows.map(({ lost }) => num(lost)), num(card.lost)]),
  ].join('\n');
});

/** The first half of the rows on the left, the second on the right. */
const halves = layout('tsv-two-halves-side-by-side', ['table', 'tsv'], {}, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const rows = lossRows(d);
  const half = Math.ceil(rows.length / 2);
  const head = ['Mã', 'Nội dung', maxHead(d), scoreHead(d)];
  const cells = (row: Row | undefined): string[] =>
    row === undefined ? ['', '', '', ''] : [row.code, row.name, num(row.max), num(row.score)];
  return [
    `BẢNG ĐIỂM CCHC NĂM ${card.facts.year} - UBND ${card.unit.toUpperCase()}`,
    tsv([...head, '', ...head]),
    ...rows.slice(0, half).map((row, index) => tsv([...cells(row), '', ...cells(rows[half + index])])),
    `Tổng cộng: ${num(card.score)}/${num(card.max)} điểm`,
  ].join('\n');
});

/** A viewer that copies a column after the other. */
const columnByColumn = layout('pdf-column-after-column', ['fixed', 'txt'], { most: 35 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const rows = lossRows(d);
  return [
    `KẾT QUẢ CHẤM ĐIỂM CCHC NĂM ${card.facts.year}`,
    `UBND ${card.unit.toUpperCase()}`,
    'Mã',
    ...rows.map(({ code }) => code),
    'Nội dung',
    ...rows.map(({ name }) => name),
    'Tổng điểm',
    'Điểm tối đa',
    ...rows.map(({ max }) => num(max)),
    num(card.max),
    'Điểm đạt',
    ...rows.map(({ score }) => num(score)),
    num(card.score),
  ].join('\n');
});

/** Fields are columns, years are rows: the last row counts. */
const yearsDown = layout('html-years-down-fields-across', ['table', 'html'], { fields: [7, 8], plain: true }, (d) => {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max');
  d.setting('issuer');
  for (const field of card.fields) d.field(field, 'max', 'score');
  return [
    `<h3>Điểm CCHC của UBND ${card.unit} qua các năm</h3><table>`,
    html(['Năm', ...card.fields.map(({ code, name }) => `${code}. ${name}`), 'Tổng điểm'], 'th'),
    html(['Điểm tối đa', ...card.fields.map(({ max }) => num(max)), num(card.max)]),
    html([String(year - 1), ...card.fields.map(({ last }) => padded(last)), padded(card.last)]),
    html([String(year), ...card.fields.map(({ score }) => padded(score)), padded(card.score)]),
    '</table>',
  ].join('\n');
});

/** Names stand last, figures first. */
const figuresFirst = layout('tsv-figures-before-names', ['table', 'tsv'], { most: 50 }, (d) => {
  const { card } = d;
  d.total('score', 'max', 'self');
  d.setting('year', 'issuer');
  return [
    `UBND ${card.unit} - Điểm CCHC ${card.facts.year}`,
    tsv(['Điểm thẩm định', 'Điểm tự chấm', 'Điểm tối đa', 'Mã tiêu chí', 'Tên tiêu chí']),
    ...allRows(d, 'self').map((row) => tsv([num(row.score), selfOf(row), num(row.max), row.code, row.name])),
    tsv([num(card.score), num(card.self), num(card.max), '', 'Tổng cộng']),
  ].join('\n');
});

/** A table for each field, each with a header and a sum of its own. */
const tablePerField = layout('html-a-table-for-each-field', ['table', 'html'], {}, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  const rows = allRows(d);
  const head = html(['Mã số', 'Tiêu chí', 'Thang điểm', 'Điểm đạt'], 'th');
  return [
    `<p>UBND ${card.unit}: kết quả CCHC năm ${card.facts.year}, tổng điểm ${num(card.score)}/${num(card.max)}</p>`,
    ...card.fields.flatMap((field) => {
      const own = rows.filter((row) => !isField(row) && row.code.startsWith(`${field.code}.`));
      return [
        `<h4>${field.code}. ${field.name}</h4><table>${head}`,
        ...own.map((row) => html([row.code, row.name, num(row.max), num(row.score)])),
        html(['', 'Cộng', num(field.max), num(field.score)]),
        '</table>',
      ];
    }),
  ].join('\n');
});

export const TURNED_TABLES = [criteriaAcross, halves, columnByColumn, yearsDown, figuresFirst, tablePerField];
