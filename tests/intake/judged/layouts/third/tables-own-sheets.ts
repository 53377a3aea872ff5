/** Sheets of a commune's own: two tables in one, half a year beside the year, what does not arise and what is added. */

import { type Leaf, num, type Row, slashed } from '../../card.ts';
import { capital, type Doc, type Layout, layout, percent } from '../../doc.ts';
import {
  grantedHead,
  isCriterion,
  isField,
  leafRows,
  maximumHead,
  quotedCommas,
  selfOf,
  semicolon,
  tabbed,
  upper,
} from './tables-say.ts';

/** One sheet, two tables: fields with shares, then what lost points. */
function summaryThenDetails(d: Doc): string {
  const { card } = d;
  d.total('max', 'score', 'lost');
  d.setting('year', 'issuer');
  const summary = card.fields.map((field) => {
    d.field(field, 'max', 'score');
    return semicolon(
      field.code,
      field.name,
      num(field.max),
      num(field.score),
      `${percent(field.score, field.max)}%`,
      '',
    );
  });
  const details = card.below.map((leaf) => {
    d.item(leaf, 'max', 'score', 'cause');
    return semicolon(leaf.code, leaf.name, num(leaf.max), num(leaf.score), num(leaf.lost), leaf.cause);
  });
  return [
    `KẾT QUẢ CHẤM ĐIỂM CCHC NĂM ${card.facts.year} - ${upper(card.unit)};;;;;`,
    ';;;;;',
    `${d.pick('Bảng 1. Tổng hợp theo lĩnh vực', 'I. TỔNG HỢP THEO LĨNH VỰC')};;;;;`,
    semicolon('STT', 'Lĩnh vực', 'Điểm tối đa', 'Điểm đạt', 'Tỷ lệ', ''),
    ...summary,
    semicolon('', 'Tổng cộng', num(card.max), num(card.score), `${percent(card.score, card.max)}%`, ''),
    ';;;;;',
    `${d.pick('Bảng 2. Các tiêu chí chưa đạt điểm tối đa', 'II. CÁC TIÊU CHÍ BỊ TRỪ ĐIỂM')};;;;;`,
    semicolon(
      'Mã',
      'Tiêu chí',
      'Điểm tối đa',
      'Điểm đạt',
      d.pick('Điểm trừ', 'Điểm mất'),
      d.pick('Lý do', 'Nguyên nhân'),
    ),
    ...details,
    ';;;;;',
    `Ghi chú: số liệu lấy từ phần mềm chấm điểm lúc 16:30 ngày ${slashed(card.facts.decided)};;;;;`,
  ].join('\n');
}

/** A commune's own book: scored in June, scored in December, appraised, with the papers that prove it. */
function halfYearBesideYear(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'score', 'self');
  d.setting('year');
  const halfOf = ({ max, self = 0 }: Leaf): number =>
    Math.min(self, Math.floor((max * d.random.int(3, 9)) / 10 / 2500) * 2500);
  const half = new Map(card.leaves.map((leaf) => [leaf.code, halfOf(leaf)]));
  const sum = (leaves: readonly Row[]): number =>
    leaves.reduce((all, { code, self }) => all + (self === undefined ? 0 : (half.get(code) ?? 0)), 0);
  const ofHalf = (row: Row): string => {
    if (row.self === undefined) return '';
    return num(isField(row) || isCriterion(row) ? sum(row.leaves) : (half.get(row.code) ?? 0));
  };
  const proof = (row: Row): string => {
    if (isField(row)) return '';
    if (row.self === undefined) return 'Điều tra xã hội học';
    const day = slashed({ year, month: d.random.int(2, 12), day: d.random.int(3, 28) });
    const [paper, sign] = d.pick(['Báo cáo', 'BC-UBND'], ['Kế hoạch', 'KH-UBND'], ['Công văn', 'UBND-VP']);
    return `${paper} số ${d.random.int(11, 340)}/${sign} ngày ${day}`;
  };
  return [
    `${d.pick('Sổ theo dõi điểm', 'Theo dõi tiến độ chấm điểm')} CCHC năm ${year} (${card.unit})`,
    tabbed(
      'Mã TC',
      'Tiêu chí',
      'Điểm tối đa',
      d.pick('Tự chấm 6 tháng', 'Ước 6 tháng đầu năm'),
      d.pick('Tự chấm cả năm', 'Tự chấm năm'),
      grantedHead(d),
      d.pick('Tài liệu kiểm chứng', 'Minh chứng', 'Văn bản minh chứng'),
    ),
    ...leafRows(d, 'max', 'score', 'self').map((row) =>
      tabbed(row.code, row.name, num(row.max), ofHalf(row), selfOf(row), num(row.score), proof(row)),
    ),
    tabbed('', 'Tổng cộng', num(card.max), num(sum(card.leaves)), num(card.self), num(card.score), ''),
  ].join('\n');
}

/** Bonus and penalty below the fields; what does not arise in the commune is said in its remark. */
function bonusAndNotArisen(d: Doc): string {
  const { card } = d;
  const { adjustments, kind, year } = card.facts;
  d.total('max', 'score');
  d.setting('year', 'issuer');
  if (adjustments.length > 0) d.adjustments();
  const out = d.pick('Không áp dụng', 'Không đánh giá', 'KAD');
  const remark = (row: Row): string => {
    if (row.na === 'out') return `Không phát sinh, không tính vào tổng điểm tối đa`;
    if (row.na === 'full') return `${capital(kind)} không phát sinh, tính điểm tối đa`;
    return row.na === 'part' ? `${capital(kind)} không phát sinh, tính ${num(row.score)} điểm` : row.cause;
  };
  return [
    quotedCommas(
      `${d.pick('Kết quả thẩm định', 'Bảng tổng hợp')} điểm CCHC năm ${year} của UBND ${card.unit}`,
      '',
      '',
      '',
      '',
    ),
    quotedCommas(
      'Mã',
      'Lĩnh vực, tiêu chí',
      maximumHead(d),
      d.pick('Điểm đạt', 'Điểm được chấm', 'Điểm thẩm định'),
      d.pick('Ghi chú', 'Lý do trừ điểm, ghi chú'),
    ),
    ...leafRows(d, 'max', 'score', 'cause').map((row) =>
      quotedCommas(row.code, row.name, num(row.max), row.na === 'out' ? out : num(row.score), remark(row)),
    ),
    ...adjustments.map(({ code, name, points }) =>
      quotedCommas(
        code,
        name,
        '',
        num(points),
        points > 0 ? 'Có mô hình mới cấp tỉnh công nhận' : 'Có đơn thư kéo dài',
      ),
    ),
    quotedCommas('', 'Tổng điểm', num(card.max), num(card.score), ''),
  ].join('\n');
}

export const TABLES_OWN_SHEETS: readonly Layout[] = [
  layout('csv-summary-then-details', ['table', 'csv'], { plain: true }, summaryThenDetails),
  layout('tsv-half-year-beside-year', ['table', 'tsv'], { most: 60 }, halfYearBesideYear),
  layout('csv-bonus-and-not-arisen', ['table', 'csv'], { na: true, adjust: true }, bonusAndNotArisen),
];
