/** Sheets saved as text: codes in three columns, two years, subtotals below, criteria or fields across. */

import { type Field, num, type Row } from '../../card.ts';
import { type Doc, type Layout, layout } from '../../doc.ts';
import { maxHeader, parts, scoreHeader, semicolons, signed, tabs } from './say.ts';

/** Excel with field, criterion and sub-criterion numbered in three columns. */
function codesInThreeColumns(d: Doc): string {
  const { card } = d;
  d.total('max', 'score');
  const row = (x: Row): string => semicolons(...parts(x.code), x.name, num(x.max), num(x.score), x.cause);
  return [
    semicolons('LV', 'TC', 'TCTP', 'Nội dung', maxHeader(d), scoreHeader(d), 'Nguyên nhân'),
    ...card.fields.flatMap((f) => {
      d.field(f, 'max', 'score');
      return [
        row(f),
        ...f.criteria.flatMap((c) => {
          for (const x of c.leaves) d.item(x, 'max', 'score', 'cause');
          return c.isSplit ? [row(c), ...c.leaves.map(row)] : c.leaves.map(row);
        }),
      ];
    }),
    semicolons('', '', '', 'TỔNG CỘNG', num(card.max), num(card.score), ''),
  ].join('\n');
}

/** This year beside last year, with the difference. */
function comparedWithLastYear(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'score');
  const row = (x: Row): string =>
    semicolons(x.code, x.name, num(x.max), num(x.last), num(x.score), signed(x.score - x.last));
  return [
    semicolons('Mã', 'Lĩnh vực/Tiêu chí', maxHeader(d), `Năm ${year - 1}`, `Năm ${year}`, 'Tăng (+), giảm (-)'),
    ...card.fields.flatMap((f) => {
      d.field(f, 'max', 'score');
      return [
        row(f),
        ...f.leaves.map((x) => {
          d.item(x, 'max', 'score');
          return row(x);
        }),
      ];
    }),
    semicolons('', 'Tổng điểm', num(card.max), num(card.last), num(card.score), signed(card.score - card.last)),
  ].join('\n');
}

/** The sum of a field stands below its criteria, the header on two lines. */
function subtotalsBelow(d: Doc): string {
  const { card } = d;
  d.total('max', 'score', 'self');
  const own = (x: Row): string => (x.self === undefined ? '' : num(x.self));
  const sum = (f: Field): string => tabs('', `Cộng lĩnh vực ${f.code}`, num(f.max), own(f), num(f.score), '');
  return [
    `Đơn vị: ${card.unit}`,
    tabs('Mã', 'Tiêu chí', 'Điểm', 'Điểm', 'Điểm', 'Lý do trừ'),
    tabs('', '', 'tối đa', 'tự chấm', 'thẩm định', ''),
    ...card.fields.flatMap((f) => {
      d.field(f, 'max', 'score', 'self');
      return [
        ...f.leaves.map((x) => {
          d.item(x, 'max', 'score', 'self', 'cause');
          return tabs(x.code, x.name, num(x.max), own(x), num(x.score), x.cause);
        }),
        sum(f),
      ];
    }),
    tabs('', 'Tổng cộng', num(card.max), num(card.self), num(card.score), ''),
  ].join('\n');
}

/** Criteria stand across, one block a field. */
function criteriaAcross(d: Doc): string {
  const { card } = d;
  d.total('max', 'score');
  const [most, got] = [maxHeader(d), scoreHeader(d)];
  return [
    semicolons('Tổng điểm', num(card.score), 'trên', num(card.max)),
    ...card.fields.flatMap((f) => {
      d.field(f, 'max', 'score');
      for (const x of f.leaves) d.item(x, 'max', 'score');
      return [
        '',
        semicolons(f.name),
        semicolons('Tiêu chí', ...f.leaves.map((x) => x.code), `Lĩnh vực ${f.code}`),
        semicolons(most, ...[...f.leaves, f].map((x) => num(x.max))),
        semicolons(got, ...[...f.leaves, f].map((x) => num(x.score))),
      ];
    }),
  ].join('\n');
}

/** Only fields, each a column. */
function fieldsAcross(d: Doc): string {
  const { card } = d;
  d.total('max', 'score', 'lost');
  for (const f of card.fields) d.field(f, 'max', 'score');
  return [
    tabs('', ...card.fields.map((f) => `Lĩnh vực ${f.code}`), 'Tổng'),
    tabs(maxHeader(d), ...card.fields.map((f) => num(f.max)), num(card.max)),
    tabs(scoreHeader(d), ...card.fields.map((f) => num(f.score)), num(card.score)),
    tabs('Bị trừ', ...card.fields.map((f) => num(f.lost)), num(card.lost)),
  ].join('\n');
}

export const SHEETS: readonly Layout[] = [
  layout('codesInThreeColumns', ['table', 'csv'], {}, codesInThreeColumns),
  layout('comparedWithLastYear', ['table', 'csv'], { movable: true }, comparedWithLastYear),
  layout('subtotalsBelow', ['table', 'tsv'], {}, subtotalsBelow),
  layout('criteriaAcross', ['table', 'csv'], { most: 60 }, criteriaAcross),
  layout('fieldsAcross', ['table', 'tsv'], {}, fieldsAcross),
];
