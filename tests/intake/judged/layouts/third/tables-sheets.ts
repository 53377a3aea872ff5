/** Annexes and sheets with a row for each criterion: steps of scoring, remedies, what does not apply. */

import { num, type Row, roman, slashed } from '../../card.ts';
import { capital, type Doc, type Layout, layout } from '../../doc.ts';
import {
  allRows,
  decisionOf,
  grantedHead,
  isCriterion,
  isField,
  maximumHead,
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
    `Ghi chú: Điểm tiêu chí điều tra xã hội học do đơn vị tư vấn khảo sát tại ${kind} từ ngày ${d.random.int(10, 19)}/10 đến ngày ${d.random.int(10, 28)}/11/${year}.`,
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

export const TABLES_SHEETS: readonly Layout[] = [
  layout('tsv-annex-pasted-from-word', ['table', 'tsv'], {}, annexFromWord),
  layout('csv-working-group-then-council', ['table', 'csv'], { plain: true }, groupThenCouncil),
  layout('tsv-remedies-beside-losses', ['table', 'tsv'], { plain: true }, remediesBesideLosses),
];
