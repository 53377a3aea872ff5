/** Short texts that tell one's own total or rank among figures of other things. */
import { type Field, inHundredths, num, POINT, slashed } from '../../card.ts';
import { capital, type Doc, type Layout, layout } from '../../doc.ts';
import { communeHead, count, foot, index, of, person, provinceHead, ranked, share } from './prose-say.ts';

/** One line of the province's annex, copied out for the commune. */
function annexExtract(d: Doc): string {
  const { card } = d;
  const { year, rank, of: units, grade, decision, decided, province } = card.facts;
  d.total('score', 'rank', 'of');
  d.maybe('self', card.self);
  d.setting('year', 'decision', 'decisionDate', 'grade');
  const [self, granted] = d.pick(
    ['Điểm tự đánh giá', 'Điểm thẩm định'],
    ['Điểm đơn vị tự chấm', 'Điểm do Hội đồng thẩm định'],
    ['Tự chấm', 'Kết quả chính thức'],
  );
  return [
    'TRÍCH SAO',
    `Kết quả ${index(d)} năm ${year}`,
    `(Trích Phụ lục ${d.pick('I', 'II', '01')} kèm theo Quyết định số ${decision} ngày ${slashed(decided)} của Chủ tịch UBND tỉnh ${province})`,
    `Số thứ tự: ${d.random.int(2, units)}.`,
    `Đơn vị: ${capital(card.unit)}.`,
    `${self} (không tính điểm điều tra xã hội học): ${num(card.self)} điểm.`,
    `${granted}: ${num(card.score)} điểm.`,
    `Xếp hạng: ${rank}/${units}.`,
    `Xếp loại: ${grade}.`,
    `Người trích sao: ${person(d)}, công chức Văn phòng HĐND và UBND.`,
  ].join('\n');
}

/** The result is told in passing, as a reason to train people. */
function trainingInvitation(d: Doc): string {
  const { card } = d;
  const { year } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  const month = d.random.int(5, 7);
  const day = d.random.int(5, 24);
  return [
    ...communeHead(d, 'UBND-VP'),
    'V/v cử công chức tham gia lớp bồi dưỡng nghiệp vụ cải cách hành chính',
    'Kính gửi: Các phòng chuyên môn, Trung tâm Phục vụ hành chính công',
    `Năm ${year}, ${index(d)} của ${card.unit} đạt ${of(card)}, ${ranked(card, d)}, còn nhiều tiêu chí mất điểm do công chức chưa nắm chắc nghiệp vụ. ${d.pick('Để khắc phục', 'Nhằm nâng cao chất lượng')}, UBND ${card.unit} tổ chức lớp bồi dưỡng cho ${d.random.int(25, 70)} học viên trong 02 ngày, ${day} và ${day + 1}/${month}/${year + 1}; học viên làm bài kiểm tra theo thang điểm 10, từ 5 điểm trở lên được cấp giấy chứng nhận.`,
    `Danh sách gửi về Văn phòng trước ngày ${day - 3}/${month}/${year + 1}, mỗi phòng cử từ 02 đến 04 người.`,
    ...foot(d, 'TL. CHỦ TỊCH', 'Như trên'),
  ].join('\n');
}

/** Points of the emulation have another scale and another rank. */
function emulationCluster(d: Doc): string {
  const { card } = d;
  const { year, rank, of: units } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  const members = d.random.int(6, 12);
  const results = [
    `Kết quả chấm điểm thi đua: tổng điểm thi đua ${d.random.int(880, 985)},5/1.000 điểm, xếp thứ ${d.random.int(1, 3)}/${members} trong Cụm.`,
    `${capital(index(d))}: đạt ${of(card)}, xếp thứ ${rank}/${units} toàn tỉnh.`,
    `Chỉ số hài lòng (SIPAS): ${d.random.int(80, 95)},${d.random.int(11, 98)}%.`,
    `Chỉ số chuyển đổi số (DTI): ${d.random.int(60, 90)},${d.random.int(1, 9)}/100 điểm, xếp thứ ${d.random.int(1, units)}/${units}.`,
    `Thu ngân sách: ${d.random.int(12, 48)},6 tỷ đồng, bằng ${d.random.int(101, 135)}% dự toán; tỷ lệ hộ nghèo còn ${d.random.int(1, 6)},2%.`,
  ];
  return [
    `CỤM THI ĐUA SỐ ${d.random.int(1, 9)} CÁC XÃ, PHƯỜNG`,
    'BÁO CÁO',
    `Tóm tắt thành tích của ${card.unit} năm ${year}`,
    ...d.random.shuffle(results).map((one, at) => `${at + 1}. ${one}`),
    `Đề nghị tặng Cờ thi đua của UBND tỉnh cho Nhân dân và cán bộ ${card.unit}.`,
  ].join('\n');
}

/** Of all fields only the two best and the two worst are told. */
function bestAndWorst(d: Doc): string {
  const { card } = d;
  const { year, rank, of: units } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  const sorted = card.fields.toSorted((a, b) => b.score / b.max - a.score / a.max);
  const told = (f: Field): string => {
    d.field(f, 'max', 'score');
    return `lĩnh vực ${f.code} - ${f.name} (${of(f)}, bằng ${share(f)})`;
  };
  const [top, low] = d.pick(
    ['Hai lĩnh vực có kết quả cao nhất là', 'Hai lĩnh vực có kết quả thấp nhất là'],
    ['Đạt tỷ lệ cao nhất là', 'Đạt tỷ lệ thấp nhất là'],
    ['Điểm sáng là', 'Đáng lo nhất là'],
  );
  return [
    `Kính gửi đồng chí ${person(d)},`,
    `Tôi xin báo cáo nhanh: ${index(d)} năm ${year} của ${card.unit} được ${of(card)}, xếp thứ ${rank}/${units}.`,
    `${top} ${sorted.slice(0, 2).map(told).join(' và ')}.`,
    `${low} ${sorted.slice(-2).map(told).join(' và ')}.`,
    `Bản đầy đủ ${d.random.int(9, 30)} trang in xong sẽ trình đồng chí trước 16h30 chiều nay.`,
  ].join('\n');
}

/** The commune was made of two, which have results of the year before. */
function afterTheMerger(d: Doc): string {
  const { card } = d;
  const { year, rank, of: units, others, kind } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  d.chooseUnit();
  const before = units + d.random.int(20, 60);
  const [one = '', two = ''] = others.map(({ name }) => name);
  const middle = inHundredths(card.last);
  const better = d.random.int(2, Math.floor(before / 2));
  const first = `${one} (cũ) đạt ${num(middle + d.random.int(1, 40) * 500)} điểm, xếp thứ ${better}/${before}`;
  const second = `${two} (cũ) đạt ${num(middle - d.random.int(1, 40) * 500)} điểm, xếp thứ ${d.random.int(better + 1, before)}/${before}`;
  return [
    `${capital(card.unit)} được ${d.pick('thành lập', 'hình thành')} trên cơ sở sáp nhập ${one} và ${two}, có ${d.random.int(18, 42)} thôn, tổ dân phố với ${d.random.int(15, 48)}.${d.random.int(100, 980)} nhân khẩu.`,
    `Năm ${year - 1}, về cải cách hành chính, ${d.random.shuffle([first, second]).join('; ')}.`,
    `Năm ${year}, ${d.pick('năm đầu tiên đánh giá', 'lần đầu được đánh giá')} theo đơn vị hành chính mới, ${kind} ${card.facts.place} đạt ${of(card)} ${index(d)}, xếp thứ ${rank}/${units}.`,
    `Bộ máy mới có ${count(d.random.int(3, 5))} phòng, ${d.random.int(38, 72)} biên chế; mỗi ngày Trung tâm Phục vụ hành chính công tiếp nhận khoảng ${d.random.int(70, 160)} hồ sơ.`,
  ].join('\n');
}

/** The index is converted to points of another form. */
function convertedForRating(d: Doc): string {
  const { card } = d;
  const { year, rank, of: units } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  const most = d.pick(10, 15, 20);
  const first = 60 - most;
  const converted = inHundredths((card.score * most) / 100);
  const others = [first - d.random.int(2, 9), 15 - d.random.int(0, 2), 25 - d.random.int(1, 6)] as const;
  const whole = converted + (others[0] + others[1] + others[2]) * POINT;
  return [
    ...provinceHead(d, 'PĐG-SNV', 'SỞ NỘI VỤ'),
    'PHIẾU ĐÁNH GIÁ',
    `Mức độ hoàn thành nhiệm vụ năm ${year} của UBND ${card.unit}`,
    `Nhóm 1. Phát triển kinh tế - xã hội: ${others[0]}/${first} điểm.`,
    `Nhóm 2. Cải cách hành chính: ${index(d)} năm ${year} đạt ${of(card)} (xếp thứ ${rank}/${units}), quy đổi được ${num(converted)}/${most} điểm của phiếu này.`,
    `Nhóm 3. Quốc phòng, an ninh: ${others[1]}/15 điểm.`,
    `Nhóm 4. Xây dựng Đảng, chính quyền: ${others[2]}/25 điểm.`,
    `Cộng điểm của phiếu: ${num(whole)}/100 điểm. Đề nghị mức: ${d.pick('Hoàn thành tốt nhiệm vụ', 'Hoàn thành nhiệm vụ')}.`,
  ].join('\n');
}

export const SHORT_OWN: readonly Layout[] = [
  layout('extract-of-an-annex', ['prose', 'txt'], {}, annexExtract),
  layout('training-invitation', ['prose', 'txt'], {}, trainingInvitation),
  layout('emulation-cluster', ['list', 'txt'], {}, emulationCluster),
  layout('best-and-worst-fields', ['prose', 'txt'], {}, bestAndWorst),
  layout('after-the-merger', ['paragraph', 'txt'], {}, afterTheMerger),
  layout('converted-for-the-rating', ['list', 'txt'], {}, convertedForRating),
];
