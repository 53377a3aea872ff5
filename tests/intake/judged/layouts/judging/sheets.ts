/** Sheets saved as text: codes in three columns, two years, subtotals below, criteria across, exports of a scoring program, appeals, slips of deductions. */

import { type Field, num, type Row, roman, slashed } from '../../card.ts';
import { type Doc, type Layout, layout } from '../../doc.ts';
import { another, mayAddUp, parts, quoted, signed, upper } from './say.ts';

const semicolons = (...cells: readonly string[]): string =>
  cells.map((cell) => (/[;"\n]/.test(cell) ? quoted(cell) : cell)).join(';');
const tabs = (...cells: readonly string[]): string => cells.join('\t');

/** Excel with field, criterion and sub-criterion numbered in three columns. */
function codesInThreeColumns(d: Doc): string {
  const { card } = d;
  d.total('max', 'score');
  const row = (x: Row): string => semicolons(...parts(x.code), x.name, num(x.max), num(x.score), x.cause);
  return [
    semicolons('LV', 'TC', 'TCTP', 'Nội dung', 'Điểm tối đa', 'Điểm đạt', 'Nguyên nhân'),
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
    semicolons('Mã', 'Lĩnh vực/Tiêu chí', 'Điểm chuẩn', `Năm ${year - 1}`, `Năm ${year}`, 'Tăng (+), giảm (-)'),
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
  return [
    semicolons('Tổng điểm', num(card.score), 'trên', num(card.max)),
    ...card.fields.flatMap((f) => {
      d.field(f, 'max', 'score');
      for (const x of f.leaves) d.item(x, 'max', 'score');
      return [
        '',
        semicolons(f.name),
        semicolons('Tiêu chí', ...f.leaves.map((x) => x.code), `Lĩnh vực ${f.code}`),
        semicolons('Điểm tối đa', ...[...f.leaves, f].map((x) => num(x.max))),
        semicolons('Điểm đạt', ...[...f.leaves, f].map((x) => num(x.score))),
      ];
    }),
  ].join('\n');
}

/** An export with technical names of columns, numbers of records and dates; the last round counts. */
function exportOfProgram(d: Doc): string {
  const { card } = d;
  mayAddUp(d);
  d.maybe('self', card.self);
  const stamp = `${slashed(card.facts.decided)} 09:15:27`;
  const first = 10_000 + d.random.int(100, 8000);
  const rows = card.leaves.map((x, index) => {
    d.item(x, 'max', 'score', 'self');
    const round1 = x.survey || x.lost === 0 ? x.score : another(d, x.max, -1);
    const cells = [
      String(first + index),
      x.code,
      x.name,
      num(x.max, '.'),
      x.self === undefined ? '' : num(x.self, '.'),
    ];
    return semicolons(...cells, num(round1, '.'), num(x.score, '.'), 'DA_DUYET', stamp);
  });
  return [
    semicolons(
      'id_ban_ghi',
      'ma_tieu_chi',
      'ten_tieu_chi',
      'diem_toi_da',
      'diem_tu_cham',
      'diem_tham_dinh_lan_1',
      'diem_cuoi_cung',
      'trang_thai',
      'ngay_cap_nhat',
    ),
    ...rows,
  ].join('\n');
}

/** Points before and after the review. */
function beforeAndAfterReview(d: Doc): string {
  const { card } = d;
  d.total('max', 'score');
  const before = (x: Row & { survey: boolean }): number =>
    x.survey || d.random.chance(0.5) ? x.score : Math.max(0, x.score - 2500);
  return [
    `Phúc tra điểm cải cách hành chính năm ${card.facts.year} - ${card.unit}`,
    tabs('Tiêu chí', 'Nội dung', 'Thang điểm', 'Điểm trước phúc tra', 'Điểm sau phúc tra', 'Ý kiến của Tổ phúc tra'),
    ...card.below.map((x) => {
      d.item(x, 'max', 'score', 'cause');
      return tabs(x.code, x.name, num(x.max), num(before(x)), num(x.score), x.cause);
    }),
    '',
    `Điểm chính thức sau phúc tra của ${card.unit}: ${num(card.score)}/${num(card.max)} điểm`,
  ].join('\n');
}

/** What is taken off and what is left: the maximum is their sum. */
function slipOfDeductions(d: Doc): string {
  const { card } = d;
  d.total('max', 'score', 'lost');
  const rows = card.below.map((x, index) => {
    d.item(x, 'max', 'score', 'cause');
    return tabs(String(index + 1), x.code, num(x.max), `-${num(x.lost)}`, num(x.score), x.cause);
  });
  return [
    `PHIẾU TRỪ ĐIỂM - ${upper(card.unit)} - NĂM ${card.facts.year}`,
    tabs('TT', 'Mã tiêu chí', 'Mức điểm', 'Trừ', 'Còn lại', 'Căn cứ trừ'),
    ...rows,
    tabs('', 'Toàn bộ', num(card.max), `-${num(card.lost)}`, num(card.score), ''),
  ].join('\n');
}

/** Fields in Roman numbers, headers without diacritics, a row of column numbers below them. */
function headersWithoutMarks(d: Doc): string {
  const { card } = d;
  d.total('max', 'score', 'self');
  const own = (x: Row): string => (x.self === undefined ? '' : num(x.self));
  return [
    semicolons('TT', 'NOI DUNG DANH GIA', 'DIEM TOI DA', 'DIEM TU CHAM', 'DIEM THAM DINH', 'CHENH LECH', 'GHI CHU'),
    semicolons('(1)', '(2)', '(3)', '(4)', '(5)', '(6)=(4)-(5)', '(7)'),
    ...card.fields.flatMap((f) => {
      d.field(f, 'max', 'score', 'self');
      return [
        semicolons(roman(f.number), upper(f.name), num(f.max), own(f), num(f.score), '', ''),
        ...f.leaves.map((x) => {
          d.item(x, 'max', 'score', 'self', 'cause');
          const gap = x.self === undefined ? '' : num(x.self - x.score);
          return semicolons(x.code, x.name, num(x.max), own(x), num(x.score), gap, x.cause);
        }),
      ];
    }),
    semicolons('', 'TONG DIEM', num(card.max), num(card.self), num(card.score), num(card.self - card.score), ''),
  ].join('\n');
}

/** Only fields, each a column. */
function fieldsAcross(d: Doc): string {
  const { card } = d;
  d.total('max', 'score', 'lost');
  for (const f of card.fields) d.field(f, 'max', 'score');
  return [
    tabs('', ...card.fields.map((f) => `Lĩnh vực ${f.code}`), 'Tổng'),
    tabs('Điểm tối đa', ...card.fields.map((f) => num(f.max)), num(card.max)),
    tabs('Điểm thẩm định', ...card.fields.map((f) => num(f.score)), num(card.score)),
    tabs('Bị trừ', ...card.fields.map((f) => num(f.lost)), num(card.lost)),
  ].join('\n');
}

export const SHEETS: readonly Layout[] = [
  layout('codesInThreeColumns', ['table', 'csv'], {}, codesInThreeColumns),
  layout('comparedWithLastYear', ['table', 'csv'], { movable: true }, comparedWithLastYear),
  layout('subtotalsBelow', ['table', 'tsv'], {}, subtotalsBelow),
  layout('criteriaAcross', ['table', 'csv'], { most: 60 }, criteriaAcross),
  layout('exportOfProgram', ['table', 'csv'], { movable: true }, exportOfProgram),
  layout('beforeAndAfterReview', ['table', 'tsv'], {}, beforeAndAfterReview),
  layout('slipOfDeductions', ['table', 'tsv'], {}, slipOfDeductions),
  layout('headersWithoutMarks', ['table', 'csv'], {}, headersWithoutMarks),
  layout('fieldsAcross', ['table', 'tsv'], {}, fieldsAcross),
];
