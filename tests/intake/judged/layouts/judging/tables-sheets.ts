/** Annexes and sheets with a row for each criterion: steps of scoring, remedies, what does not apply. */

import { type Leaf, num, type Row, roman, slashed } from '../../card.ts';
import { capital, type Doc, type Layout, layout, percent } from '../../doc.ts';
import {
  allRows,
  decisionOf,
  grantedHead,
  isCriterion,
  isField,
  leafRows,
  maximumHead,
  quotedCommas,
  selfHead,
  selfOf,
  semicolon,
  tabbed,
  titleOf,
  upper,
} from './tables-say.ts';

/** An annex with its head and its signatures, as Word leaves it on the clipboard. */
function annexFromWord(d: Doc): string {
  const { card } = d;
  const { province, year, kind } = card.facts;
  d.total('max', 'score', 'self');
  d.setting('year', 'issuer');
  const code = (row: Row): string => (isField(row) ? roman(row.number) : row.code);
  const remark = (row: Row): string =>
    row.cause || (isField(row) || isCriterion(row) || !row.lost ? '' : d.pick('', 'Hồ sơ minh chứng chưa đầy đủ', ''));
  return [
    tabbed('ỦY BAN NHÂN DÂN', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
    tabbed(`TỈNH ${upper(province)}`, '', '', 'Độc lập - Tự do - Hạnh phúc'),
    '',
    d.pick('PHỤ LỤC II', 'PHỤ LỤC SỐ 03', 'Biểu số 02'),
    upper(`Kết quả thẩm định ${titleOf(d)} năm ${year} của ${card.unit}`),
    `(Kèm theo ${decisionOf(d)})`,
    '',
    tabbed('STT', 'Lĩnh vực/Tiêu chí/Tiêu chí thành phần', maximumHead(d), selfHead(d), grantedHead(d), 'Ghi chú'),
    ...allRows(d, 'max', 'score', 'self', 'cause').map((row) =>
      tabbed(
        code(row),
        isField(row) ? upper(row.name) : row.name,
        num(row.max),
        selfOf(row),
        num(row.score),
        remark(row),
      ),
    ),
    tabbed('', d.pick('TỔNG CỘNG', 'TỔNG ĐIỂM', 'Cộng'), num(card.max), num(card.self), num(card.score), ''),
    '',
    `Ghi chú: Điểm tiêu chí điều tra xã hội học do đơn vị tư vấn khảo sát ${d.random.int(60, 150)} phiếu tại ${kind}.`,
    tabbed('', '', '', 'TM. ỦY BAN NHÂN DÂN'),
    tabbed('', '', '', 'KT. CHỦ TỊCH'),
    tabbed('', '', '', 'PHÓ CHỦ TỊCH'),
  ].join('\n');
}

/** The working group grants, the council settles; both stand before the result that counts. */
function groupThenCouncil(d: Doc): string {
  const { card } = d;
  d.total('max', 'score', 'self');
  d.setting('year', 'issuer');
  const group = new Map<string, number>();
  for (const leaf of card.leaves) {
    const lower = Math.max(0, leaf.score - d.random.pick(2500, 5000));
    group.set(leaf.code, !leaf.survey && d.random.chance(0.12) ? lower : leaf.score);
  }
  const sum = (leaves: readonly Row[]): number => leaves.reduce((all, { code }) => all + (group.get(code) ?? 0), 0);
  const ofGroup = (row: Row): number =>
    isField(row) || isCriterion(row) ? sum(row.leaves) : (group.get(row.code) ?? 0);
  const note = (row: Row): string => {
    if (isField(row) || isCriterion(row) || ofGroup(row) === row.score) return '';
    return d.pick('Xã đã bổ sung tài liệu kiểm chứng', 'Hội đồng chấp nhận giải trình', 'Nâng điểm sau giải trình');
  };
  return [
    `BẢNG TỔNG HỢP ĐIỂM CCHC NĂM ${card.facts.year};;;;;;`,
    `Đơn vị: ${capital(card.unit)};;;;;;`,
    semicolon(
      'Mã',
      'Nội dung',
      maximumHead(d),
      'Điểm tự chấm',
      d.pick('Tổ giúp việc chấm', 'Tổ thẩm định chấm'),
      d.pick('Hội đồng thẩm định kết luận', 'Điểm Hội đồng thống nhất', 'Điểm chính thức'),
      'Ghi chú',
    ),
    ...allRows(d, 'max', 'score', 'self').map((row) =>
      semicolon(row.code, row.name, num(row.max), selfOf(row), num(ofGroup(row)), num(row.score), note(row)),
    ),
    semicolon('', 'Tổng điểm', num(card.max), num(card.self), num(sum(card.leaves)), num(card.score), ''),
  ].join('\n');
}

const REMEDIES = [
  'Rà soát, ban hành văn bản thay thế',
  'Phân công người theo dõi, báo cáo hằng tuần',
  'Kiểm tra đột xuất ít nhất 02 lần trong quý',
  'Bổ sung tài liệu kiểm chứng đúng mẫu',
  'Mở 03 lớp hướng dẫn tại nhà văn hóa',
  'Họp giao ban chuyên đề ngày 05 hằng tháng',
  'Nâng tỷ lệ thực hiện lên từ 95% trở lên',
] as const;
const OFFICES = [
  'Văn phòng HĐND và UBND',
  'Phòng Văn hóa - Xã hội',
  'Phòng Kinh tế',
  'Trung tâm Phục vụ hành chính công',
  'Tổ công nghệ số cộng đồng',
] as const;

/** What was lost, why, and who mends it by when. */
function remediesBesideLosses(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('max', 'score', 'lost');
  d.setting('year', 'issuer');
  const heading = d.pick('Lĩnh vực', 'LĨNH VỰC', 'Lĩnh vực');
  let number = 0;
  const rows = card.fields
    .filter(({ below }) => below.length > 0)
    .flatMap((field) => {
      return [
        tabbed('', `${heading} ${field.code}: ${field.name}`, '', '', '', '', '', '', ''),
        ...field.below.map((leaf) => {
          d.item(leaf, 'max', 'score', 'cause');
          const day = slashed({ year: year + 1, month: d.random.int(4, 11), day: d.random.int(10, 28) });
          return tabbed(
            String(++number),
            `${leaf.code}. ${leaf.name}`,
            num(leaf.max),
            num(leaf.score),
            num(leaf.lost),
            capital(leaf.cause),
            d.random.from(REMEDIES),
            d.random.from(OFFICES),
            d.pick(day, day, `Quý II/${year + 1}`, 'Thường xuyên'),
          );
        }),
      ];
    });
  return [
    `UBND ${upper(card.unit)}`,
    `BIỂU TỔNG HỢP TỒN TẠI, HẠN CHẾ VÀ GIẢI PHÁP KHẮC PHỤC ĐIỂM CCHC NĂM ${year}`,
    `(Tổng điểm đạt được: ${num(card.score)}/${num(card.max)} điểm)`,
    tabbed(
      'TT',
      'Tiêu chí',
      'Điểm tối đa',
      d.pick('Điểm đạt', 'Điểm được chấm', 'Điểm thẩm định'),
      d.pick('Điểm bị trừ', 'Điểm mất', 'Số điểm trừ'),
      'Nguyên nhân',
      'Giải pháp khắc phục',
      'Đơn vị chủ trì',
      'Thời hạn',
    ),
    ...rows,
    tabbed('', d.pick('Cộng', 'Tổng số điểm bị trừ'), '', '', num(card.lost), '', '', '', ''),
  ].join('\n');
}

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
    `Sổ theo dõi điểm CCHC năm ${year} (${card.unit})`,
    tabbed(
      'Mã TC',
      'Tiêu chí',
      'Điểm tối đa',
      d.pick('Tự chấm 6 tháng', 'Ước 6 tháng đầu năm'),
      d.pick('Tự chấm cả năm', 'Tự chấm năm'),
      grantedHead(d),
      'Tài liệu kiểm chứng',
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
    quotedCommas(`Kết quả thẩm định điểm CCHC năm ${year} của UBND ${card.unit}`, '', '', '', ''),
    quotedCommas('Mã', 'Lĩnh vực, tiêu chí', 'Điểm tối đa', 'Điểm đạt', 'Ghi chú'),
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

export const TABLES_SHEETS: readonly Layout[] = [
  layout('tsv-annex-pasted-from-word', ['table', 'tsv'], {}, annexFromWord),
  layout('csv-working-group-then-council', ['table', 'csv'], { plain: true }, groupThenCouncil),
  layout('tsv-remedies-beside-losses', ['table', 'tsv'], { plain: true }, remediesBesideLosses),
  layout('csv-summary-then-details', ['table', 'csv'], { plain: true }, summaryThenDetails),
  layout('tsv-half-year-beside-year', ['table', 'tsv'], { most: 60 }, halfYearBesideYear),
  layout('csv-bonus-and-not-arisen', ['table', 'csv'], { na: true, adjust: true }, bonusAndNotArisen),
];
