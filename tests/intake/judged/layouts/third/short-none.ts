/** Short texts about the index that hold no result of one's own. */
import { type Doc, type Layout, layout } from '../../doc.ts';
import { count, index, person, provinceHead } from './prose-say.ts';

/** Nothing is published; what people reckon is no result. */
function beforePublication(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.none();
  const low = d.random.int(78, 86);
  return [
    `Kính gửi đồng chí ${person(d)},`,
    `Về ${index(d)} năm ${year} của ${card.unit}: ${d.pick('tỉnh chưa công bố', 'đến nay UBND tỉnh chưa công bố kết quả', 'Hội đồng thẩm định chưa họp nên chưa có điểm')}, dự kiến trước ngày ${d.random.int(15, 31)}/3/${year + 1}.`,
    `Theo ước tính của bộ phận một cửa thì điểm có thể vào khoảng từ ${low} đến ${low + d.random.int(3, 5)} điểm, nhưng chưa đủ cơ sở; ${d.pick('đề nghị không đưa số này vào báo cáo', 'xin chưa đưa con số này vào báo cáo')}.`,
    `Hồ sơ minh chứng đã nộp đủ ${d.random.int(80, 160)}/${d.random.int(161, 190)} tài liệu. Có kết quả chính thức, Văn phòng sẽ gửi ngay trong ngày.`,
  ].join('\n');
}

/** The Ministry's index of provinces; the commune only looks on. */
function provinceAmongProvinces(d: Doc): string {
  const { card } = d;
  const { year, province } = card.facts;
  d.none();
  const rank = d.random.int(4, 30);
  const provinces = year < 2025 ? 63 : 34;
  const score = `${d.random.int(82, 93)},${d.random.int(11, 98)}`;
  return [
    ...provinceHead(d, 'TB-SNV', 'SỞ NỘI VỤ'),
    'THÔNG BÁO',
    `Kết quả Chỉ số cải cách hành chính năm ${year} của các bộ, các tỉnh, thành phố`,
    `Ngày ${d.random.int(6, 24)}/4/${year + 1}, Bộ Nội vụ công bố Chỉ số cải cách hành chính (PAR INDEX) năm ${year}. Tỉnh ${province} ${d.pick('đạt', 'được')} ${score}%, xếp thứ ${rank}/${provinces} tỉnh, thành phố, ${d.pick('tăng', 'giảm')} ${count(d.random.int(1, 9))} bậc so với năm ${year - 1}. Chỉ số hài lòng (SIPAS) của tỉnh đạt ${d.random.int(80, 90)},${d.random.int(11, 98)}%, xếp thứ ${d.random.int(4, 30)}/${provinces}.`,
    `Đại biểu ${card.unit} dự tại điểm cầu cấp xã gồm ${count(d.random.int(8, 25))} người. ${d.pick('Kết quả của cấp xã sẽ được công bố sau', 'Chỉ số của các xã, phường do UBND tỉnh công bố riêng')}.`,
  ].join('\n');
}

export const SHORT_NONE: readonly Layout[] = [
  layout('estimate-before-publication', ['prose', 'txt'], {}, beforePublication),
  layout('province-among-provinces', ['prose', 'txt'], {}, provinceAmongProvinces),
];
