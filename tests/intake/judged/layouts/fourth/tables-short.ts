/** Small tables of one unit: its index among other aims, criteria in dispute, what its fields lost. */
import { type Leaf, num, POINT, total } from '../../card.ts';
import { capital, type Doc, type Layout, layout, percent } from '../../doc.ts';
import { communeHead, htmlRow, indexName, selfOf, semicolons, signed, tabbed } from './tables-say.ts';

/** Aims of the council's resolution with what came of them: the index is one of them. */
function aimsOfResolution(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('score', 'rank', 'of');
  d.setting('year');
  const aim = Math.ceil((card.score + d.random.int(-3, 4) * POINT) / POINT);
  const reached = card.score >= aim * POINT;
  const wantedRank = Math.max(1, rank + d.random.int(-8, 8));
  const state = (isReached: boolean): string => (isReached ? 'Đạt' : 'Chưa đạt');
  const others = [
    ['Thu ngân sách trên địa bàn', 'tỷ đồng', '18,5', `${d.random.int(19, 27)},3`, 'Vượt'],
    ['Tỷ lệ hộ nghèo đa chiều', '%', '2,4', `${d.pick('1,7', '2,1', '2,3')}`, 'Đạt'],
    ['Tỷ lệ hồ sơ giải quyết đúng hạn', '%', '98', `99,${d.random.int(11, 89)}`, 'Đạt'],
    ['Tỷ lệ hồ sơ trực tuyến toàn trình', '%', '80', `${d.random.int(61, 79)},4`, 'Chưa đạt'],
    ['Chỉ số hài lòng của người dân (SIPAS)', '%', '90', `${d.random.int(90, 95)},25`, 'Đạt'],
    ['Chỉ số chuyển đổi số (DTI)', 'điểm', '75', `${d.random.int(60, 74)},8`, 'Chưa đạt'],
    ['Tỷ lệ dân số tham gia bảo hiểm y tế', '%', '95', `${d.random.int(95, 97)},6`, 'Đạt'],
    ['Thu nhập bình quân đầu người', 'triệu đồng', '68', `${d.random.int(69, 76)},5`, 'Vượt'],
  ] as const;
  const own = [
    [`${capital(indexName(d))}`, 'điểm', `≥ ${aim}`, num(card.score), state(reached)],
    [
      d.pick('Xếp hạng CCHC cấp xã', 'Thứ hạng CCHC trong tỉnh'),
      'hạng',
      `≤ ${wantedRank}`,
      `${rank}/${of}`,
      state(rank <= wantedRank),
    ],
  ] as const;
  const before = d.random.int(2, 6);
  const rows = [...others.slice(0, before), ...own, ...others.slice(before)];
  return [
    ...communeHead(d, 'BC-UBND'),
    `${d.pick('KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU NGHỊ QUYẾT', 'BIỂU CHỈ TIÊU THEO NGHỊ QUYẾT CỦA HĐND')} NĂM ${year}`,
    tabbed('TT', 'Chỉ tiêu', 'Đơn vị tính', `Kế hoạch ${year}`, `Thực hiện ${year}`, 'Đánh giá'),
    ...rows.map((cells, index) => tabbed(String(index + 1), ...cells)),
  ].join('\n');
}

/** Three criteria to be looked at again: what is asked for is not what was granted. */
function requestForReview(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.setting('year');
  const asked: readonly Leaf[] = d.random.sample(
    card.below.filter(({ survey }) => !survey),
    3,
  );
  const reasons = d.random.shuffle([
    'Đã bổ sung tài liệu kiểm chứng',
    `Có Báo cáo số ${d.random.int(12, 390)}/BC-UBND gửi đúng hạn`,
    'Hội đồng chưa tính kết quả quý IV',
    'Lỗi đồng bộ dữ liệu trên phần mềm',
  ]);
  const rows = asked
    .toSorted((a, b) => card.leaves.indexOf(a) - card.leaves.indexOf(b))
    .map((leaf, index) => {
      d.item(leaf, 'max', 'score', 'self');
      return semicolons(
        String(index + 1),
        leaf.code,
        leaf.name,
        num(leaf.max),
        selfOf(leaf),
        num(leaf.score),
        num(leaf.max),
        reasons[index] ?? '',
      );
    });
  return [
    semicolons(
      `DANH MỤC TIÊU CHÍ ĐỀ NGHỊ ${d.pick('PHÚC TRA', 'XEM XÉT LẠI')} ĐIỂM CCHC NĂM ${year}`,
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ),
    semicolons(
      `(Kèm theo Công văn số ${d.random.int(30, 420)}/UBND-VP của UBND ${card.unit})`,
      '',
      '',
      '',
      '',
      '',
      '',
      '',
    ),
    semicolons(
      'STT',
      'Mã',
      'Tiêu chí',
      'Điểm tối đa',
      'Điểm tự chấm',
      d.pick('Điểm thẩm định', 'Điểm Hội đồng chấm'),
      'Điểm đề nghị',
      'Lý do đề nghị',
    ),
    ...rows,
  ].join('\n');
}

/** Only what the fields lost, this year and the year before. */
function lossesOfTwoYears(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('lost');
  d.setting('year');
  const before = card.fields.map(({ max, last }) => Math.floor((max - last) / 100) * 100);
  const rows = card.fields.map((f, index) => {
    d.field(f, 'lost');
    const was = before[index] ?? 0;
    return htmlRow(f.code, f.name, num(was), num(f.lost), signed(f.lost - was));
  });
  const sum = total(before);
  return [
    `<p>${d.pick('Điểm bị trừ', 'Số điểm mất')} theo từng lĩnh vực của Chỉ số CCHC ${card.unit}, năm ${year - 1} và năm ${year}</p>`,
    '<table border="1">',
    htmlRow(
      '<th>TT</th>',
      '<th>Lĩnh vực</th>',
      `<th>Điểm bị trừ năm ${year - 1}</th>`,
      `<th>Điểm bị trừ năm ${year}</th>`,
      '<th>Tăng (+), giảm (-)</th>',
    ),
    ...rows,
    htmlRow('', 'Tổng điểm bị trừ', num(sum), num(card.lost), signed(card.lost - sum)),
    '</table>',
    `<p>Tỷ lệ hồ sơ đúng hạn năm ${year}: ${percent(d.random.int(970, 999), 1000, 1)}%.</p>`,
  ].join('\n');
}

export const TABLES_SHORT: readonly Layout[] = [
  layout('tsv-aims-of-a-resolution', ['table', 'tsv'], {}, aimsOfResolution),
  layout('csv-request-for-review', ['table', 'csv'], {}, requestForReview),
  layout('html-losses-of-fields-in-two-years', ['table', 'html'], {}, lossesOfTwoYears),
];
