/** Tables of which a cell holds more than one figure, or a figure needs more than one cell. */
import { num, padded, roman } from '../../card.ts';
import { because, layout } from '../../doc.ts';
import { allRows, html, isField, lossRows, md, selfOf, semicolons, tsv } from './rows.ts';
import { causeHead, scoreHead } from './say.ts';

/** Each part of the code in a cell of its own; a part that goes on is not written again. */
const partsOfCodes = layout('tsv-parts-of-codes-in-columns', ['table', 'tsv'], { most: 50 }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  return [
    `Kết quả CCHC năm ${card.facts.year} của UBND ${card.unit}`,
    tsv(['LV', 'TC', 'TCTP', 'Nội dung', 'Điểm tối đa', scoreHead(d)]),
    ...allRows(d).map((row) => {
      const parts = row.code.split('.');
      const cells = [0, 1, 2].map((level) => (level === parts.length - 1 ? (parts[level] ?? '') : ''));
      return tsv([...cells, row.name, num(row.max), num(row.score)]);
    }),
    tsv(['', '', '', 'Tổng cộng', num(card.max), num(card.score)]),
  ].join('\n');
});

/** A row a field; its losses are one cell. */
const lossesInACell = layout('md-losses-of-a-field-in-a-cell', ['table', 'md'], { fields: [7, 8] }, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year');
  return [
    `## ${card.unit}: kết quả CCHC ${card.facts.year}`,
    '',
    md(['STT', 'Lĩnh vực', 'Điểm tối đa', 'Điểm đạt', 'Tiêu chí chưa đạt điểm tối đa']),
    md(['---', '---', '---', '---', '---']),
    ...card.fields.map((field) => {
      d.field(field, 'max', 'score');
      const losses = field.below.map((leaf) => {
        d.item(leaf, 'max', 'score', 'cause');
        return `Tiêu chí ${leaf.code}: ${num(leaf.score)}/${num(leaf.max)} điểm${because(leaf)}`;
      });
      return md([field.code, field.name, num(field.max), num(field.score), losses.join('; ')]);
    }),
    md(['', 'Tổng cộng', num(card.max), num(card.score), '']),
  ].join('\n');
});

/** Score and maximum share a cell. */
const quotients = layout('csv-score-of-maximum-in-a-cell', ['table', 'csv'], { residual: true }, (d) => {
  const { card } = d;
  d.total('score', 'max', 'self');
  d.setting('year', 'issuer');
  return [
    semicolons([`CCHC năm ${card.facts.year}`, `UBND ${card.unit}`, '', '']),
    semicolons(['Tiêu chí', 'Tự chấm/tối đa', 'Thẩm định/tối đa', causeHead(d)]),
    ...lossRows(d, 'self', 'cause').map((row) => {
      const self = row.self === undefined ? '-' : `${num(row.self)}/${num(row.max)}`;
      return semicolons([`${row.code}. ${row.name}`, self, `${num(row.score)}/${num(row.max)}`, row.cause]);
    }),
    semicolons(['Tổng', `${num(card.self)}/${num(card.max)}`, `${num(card.score)}/${num(card.max)}`, '']),
  ].join('\n');
});

/** Points and what was lost are told in words of a cell. */
const remarks = layout('html-losses-told-in-the-remark', ['table', 'html'], {}, (d) => {
  const { card } = d;
  d.total('score', 'max');
  d.setting('year', 'issuer');
  return [
    `<p>Biểu tổng hợp điểm CCHC năm ${card.facts.year} của UBND ${card.unit}</p><table>`,
    html(['TT', 'Lĩnh vực/tiêu chí', 'Điểm tối đa', 'Điểm được chấm', 'Ghi chú'], 'th'),
    ...lossRows(d, 'cause').map((row) => {
      const note = isField(row) ? '' : `Trừ ${num(row.lost)} điểm${because(row)}`;
      return html([isField(row) ? roman(row.number) : row.code, row.name, num(row.max), num(row.score), note]);
    }),
    html(['', 'Tổng số điểm', num(card.max), num(card.score), `Mất ${num(card.lost)} điểm`]),
    '</table>',
  ].join('\n');
});

/** Merged heads over self, appraised and survey scores. */
const mergedHeads = layout('html-merged-heads', ['table', 'html'], {}, (d) => {
  const { card } = d;
  d.total('score', 'max', 'self');
  d.setting('year', 'issuer');
  return [
    `<b>PHỤ LỤC</b><br>Điểm CCHC năm ${card.facts.year} của UBND ${card.unit}<table border="1">`,
    '<tr><th rowspan="2">STT</th><th rowspan="2">Lĩnh vực, tiêu chí, tiêu chí thành phần</th><th rowspan="2">Điểm tối đa</th><th colspan="3">Điểm đánh giá</th><th rowspan="2">Nguyên nhân bị trừ điểm</th></tr>',
    '<tr><th>Tự đánh giá</th><th>Điều tra xã hội học</th><th>Điểm đạt được</th></tr>',
    ...allRows(d, 'self', 'cause').map((row) => {
      const isSurveyed = row.self === undefined && !isField(row);
      const cells = [row.code, row.name, num(row.max), selfOf(row), isSurveyed ? num(row.score) : ''];
      return html([...cells, num(row.score), row.cause]);
    }),
    `<tr><td colspan="2">TỔNG ĐIỂM</td><td>${num(card.max)}</td><td>${num(card.self)}</td><td></td><td>${num(card.score)}</td><td></td></tr>`,
    '</table>',
  ].join('\n');
});

/** Only what was lost has a column; sums stand below each field. */
const lossesAlone = layout('tsv-losses-with-sums-below', ['table', 'tsv'], {}, (d) => {
  const { card } = d;
  d.total('lost');
  d.setting('year', 'issuer');
  return [
    `Các nội dung bị trừ điểm CCHC năm ${card.facts.year} của UBND ${card.unit}`,
    tsv(['Mã tiêu chí', 'Nội dung', 'Số điểm bị trừ', 'Lý do']),
    ...card.fields.flatMap((field) => {
      if (field.below.length === 0) return [];
      d.field(field, 'lost');
      return [
        tsv([roman(field.number), field.name, '', '']),
        ...field.below.map((leaf) => {
          d.item(leaf, 'lost', 'cause');
          return tsv([leaf.code, leaf.name, num(leaf.lost), leaf.cause]);
        }),
        tsv(['', `Cộng lĩnh vực ${field.code}`, num(field.lost), '']),
      ];
    }),
    tsv(['', 'Tổng số điểm bị trừ', padded(card.lost), '']),
  ].join('\n');
});

export const CROWDED_TABLES = [partsOfCodes, lossesInACell, quotients, remarks, mergedHeads, lossesAlone];
