/** What programs and offices save as sheets: an export with technical names, points before and after a review, a slip of deductions, headers without diacritics. */
import { num, type Row, roman, slashed } from '../../card.ts';
import { type Doc, type Layout, layout } from '../../doc.ts';
import { another, mayAddUp, semicolons, tabs, upper } from './say.ts';

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

export const EXPORTS: readonly Layout[] = [
  layout('exportOfProgram', ['table', 'csv'], { movable: true }, exportOfProgram),
  layout('beforeAndAfterReview', ['table', 'tsv'], {}, beforeAndAfterReview),
  layout('slipOfDeductions', ['table', 'tsv'], {}, slipOfDeductions),
  layout('headersWithoutMarks', ['table', 'csv'], {}, headersWithoutMarks),
];
