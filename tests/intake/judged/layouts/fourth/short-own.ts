/** Short texts with some figures of one's own result: a total, a rank, fields, losses, two or three criteria. */
import { inHundredths, num } from '../../card.ts';
import { capital, type Doc, type Layout, layout, lower } from '../../doc.ts';
import { byDecision, communeHead, moved, padded, person, soon } from './prose-say.ts';

const indexName = (d: Doc): string =>
  d.pick('Chỉ số cải cách hành chính', 'Chỉ số CCHC', 'Chỉ số cải cách hành chính (PAR INDEX)');

/** One item of a week's work among others. */
function weeklyReport(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('score', 'rank', 'of');
  d.setting('year');
  const week = d.random.int(12, 20);
  const verb = d.pick('đạt', 'được', 'có');
  const own = d.pick(
    `${indexName(d)} năm ${year}: ${card.unit} ${verb} ${num(card.score)} điểm, xếp thứ ${rank}/${of} xã, phường, ${moved(card)}.`,
    `Tỉnh công bố ${indexName(d)} năm ${year}, ${card.unit} đứng thứ ${rank}/${of} với ${num(card.score)} điểm, ${moved(card)}.`,
  );
  const others = d.random.shuffle([
    `Tiếp nhận ${d.random.int(120, 480)} hồ sơ, trả đúng hạn ${d.random.int(96, 99)},2%; còn ${d.random.int(2, 9)} hồ sơ quá hạn.`,
    `Thu ngân sách lũy kế ${d.random.int(4, 30)},6 tỷ đồng, đạt ${d.random.int(21, 48)}% dự toán.`,
    `Tổ chức ${d.random.int(2, 6)} buổi tuyên truyền dịch vụ công trực tuyến tại thôn, ${d.random.int(110, 400)} người dự.`,
    own,
  ]);
  return [
    ...communeHead(d, 'BC-UBND'),
    `BÁO CÁO CÔNG TÁC TUẦN ${week}`,
    ...others.map((line, at) => `${at + 1}. ${line}`),
    `Tuần ${week + 1}: chuẩn bị kỳ họp HĐND, kiểm tra ${d.random.int(2, 5)} công trình.`,
  ].join('\n');
}

/** All in one message of a telephone. */
function textMessage(d: Doc): string {
  const { card } = d;
  const { year, rank, of, grade, kind, place } = card.facts;
  d.total('max', 'score', 'rank', 'of');
  d.setting('year');
  if (d.random.chance(0.3))
    return withoutMarks(
      `SNV tb: KQ CCHC ${year} ${kind} ${place} ${num(card.score)}/${num(card.max)}d, hạng ${rank}/${of}, loại ${grade}. Bản giấy gửi qua đường văn thư ngày ${soon(d)}.`,
    );
  d.setting('grade');
  return d.pick(
    `[VP UBND] Chỉ số CCHC năm ${year}: ${card.unit} ${num(card.score)}/${num(card.max)} điểm, xếp thứ ${rank}/${of}, loại ${grade}. LH 0987654321`,
    `Bc đ/c CT: điểm CCHC ${year} ${card.unit} là ${num(card.score)} trên ${num(card.max)}, hạng ${rank}/${of}, xếp loại ${grade}. Họp lúc 14h00 P.201.`,
  );
}

/** As telephones without a Vietnamese keyboard send it. */
function withoutMarks(text: string): string {
  return text.replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFD').replace(/\p{M}/gu, '');
}

/** The fields that lost most, with their loss alone. */
function fieldsThatLostMost(d: Doc): string {
  const { card } = d;
  const { year, decision } = card.facts;
  d.total('max', 'score', 'lost');
  d.setting('year', 'decision');
  const most = card.fields
    .filter((f) => f.lost > 0)
    .toSorted((a, b) => b.lost - a.lost)
    .slice(0, d.random.int(2, 4));
  const off = d.pick('mất', 'bị trừ', 'hụt');
  const told = most.map((f) => {
    d.field(f, 'lost');
    return `lĩnh vực ${f.code} - ${lower(f.name)} (${off} ${num(f.lost)} điểm)`;
  });
  return `Theo Quyết định số ${decision}, năm ${year} ${card.unit} đạt ${num(card.score)}/${num(card.max)} điểm cải cách hành chính, ${off} ${num(card.lost)} điểm. ${d.pick('Những lĩnh vực', 'Các lĩnh vực')} ${off} nhiều điểm nhất là ${told.join(', ')}. Đề nghị ${d.random.int(3, 6)} phòng, trung tâm liên quan báo cáo nguyên nhân trước ngày ${soon(d)}.`;
}

/** Notes of a meeting: codes with what each lost, and no maximum. */
function lossesJotted(d: Doc): string {
  const { card } = d;
  d.total('lost');
  d.setting('year');
  const off = d.pick('mất', 'trừ', 'hụt');
  const told = card.below.map((x) => {
    d.item(x, 'lost');
    return `${x.code} ${off} ${num(x.lost)}`;
  });
  return [
    `Ghi chép họp giao ban, ${d.pick('phòng 201', 'hội trường tầng 2')}, 8h00`,
    `CCHC ${card.facts.year} ${card.unit}: ${off} tổng ${num(card.lost)} điểm. Từng tiêu chí: ${told.join('; ')}.`,
    `Việc cần làm: ${person(d)} tổng hợp giải trình, hạn ${soon(d)}.`,
  ].join('\n');
}

/** One target of many, planned and done. */
function amongTargets(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('score', 'rank', 'of');
  d.setting('year');
  const planned = d.random.int(85, 95);
  const top = d.random.int(5, 15);
  const isReached = card.score >= planned * 10_000 ? 'đạt' : 'không đạt';
  const [plan, done] = d.pick(['kế hoạch', 'thực hiện'], ['nghị quyết giao', 'kết quả'], ['chỉ tiêu', 'thực hiện']);
  const targets = [
    `Thu nhập bình quân đầu người: ${plan} ${d.random.int(52, 60)} triệu đồng, ${done} ${d.random.int(61, 69)},5 triệu đồng, đạt.`,
    `Tỷ lệ hộ nghèo đa chiều: ${plan} dưới 3%, ${done} ${d.random.int(1, 2)},${d.random.int(11, 98)}%, đạt.`,
    `Tỷ lệ bao phủ bảo hiểm y tế: ${plan} 95%, ${done} ${d.random.int(95, 98)},3%, đạt.`,
    `Chỉ số hài lòng (SIPAS): ${plan} 92%, ${done} ${d.random.int(86, 95)},4%.`,
    `${indexName(d)}: ${plan} ${planned} điểm, ${done} ${padded(card.score)} điểm, ${isReached}; ${d.pick('thứ hạng', 'xếp hạng')}: ${plan} trong nhóm ${top}, ${done} thứ ${rank}/${of} đơn vị cấp xã.`,
  ];
  return [
    `KẾT QUẢ THỰC HIỆN MỘT SỐ CHỈ TIÊU KINH TẾ - XÃ HỘI NĂM ${year} CỦA ${card.unit.toUpperCase()}`,
    ...d.random.shuffle(targets).map((line) => `- ${line}`),
    `Tổng hợp: đạt ${d.random.int(11, 14)}/15 chỉ tiêu nghị quyết giao.`,
  ].join('\n');
}

/** Only the criteria that were asked about. */
function replyAboutSome(d: Doc): string {
  const { card } = d;
  const { year, province } = card.facts;
  d.setting('year');
  const asked = d.random.sample(card.below, d.random.int(2, 4)).toSorted((a, b) => a.code.localeCompare(b.code));
  const told = asked.map((x) => {
    d.item(x, 'max', 'score', 'cause');
    const why = x.cause === '' ? '' : ` vì ${x.cause}`;
    return d.pick(
      `tiêu chí ${x.code} có điểm tối đa ${num(x.max)} điểm, đơn vị được ${num(x.score)} điểm${why}`,
      `tiêu chí ${x.code} đơn vị được ${num(x.score)} trên ${num(x.max)} điểm${why}`,
    );
  });
  return [
    `SỞ NỘI VỤ TỈNH ${province.toUpperCase()}`,
    `V/v trả lời ${card.unit} về điểm một số tiêu chí năm ${year}`,
    `Trả lời Công văn số ${d.random.int(20, 300)}/UBND-VP của UBND ${card.unit}, Sở Nội vụ thông tin như sau: ${told.join('; ')}. Các tiêu chí khác giữ nguyên theo phiếu thẩm định đã gửi. Điện thoại liên hệ: 0237 385 ${d.random.int(1000, 9999)}.`,
  ].join('\n');
}

/** All fields in their order, by name and score; nothing tells their maxima. */
function fieldsByScore(d: Doc): string {
  const { card } = d;
  const { year, rank, of } = card.facts;
  d.total('score', 'rank', 'of');
  const told = card.fields.map((f) => {
    d.field(f, 'score');
    return `${lower(f.name)} ${padded(f.score)} điểm`;
  });
  const last = padded(inHundredths(card.last));
  return `Theo ${byDecision(d)}, ${card.unit} ${d.pick('đạt', 'được')} ${padded(card.score)} điểm (năm ${year - 1} là ${last} điểm), xếp thứ ${rank}/${of}. ${capital(d.pick('trong tổng điểm đó, 8 lĩnh vực có điểm', 'điểm của 8 lĩnh vực'))} như sau: ${told.join(', ')}.`;
}

export const SHORT_OWN: readonly Layout[] = [
  layout('item-of-a-weekly-report', ['list', 'txt'], {}, weeklyReport),
  layout('text-message-of-the-result', ['chat', 'txt'], {}, textMessage),
  layout('fields-that-lost-most', ['paragraph', 'txt'], {}, fieldsThatLostMost),
  layout('losses-jotted-in-a-meeting', ['fixed', 'txt'], {}, lossesJotted),
  layout('one-of-many-targets-of-the-year', ['list', 'txt'], {}, amongTargets),
  layout('reply-about-some-criteria', ['paragraph', 'txt'], {}, replyAboutSome),
  layout('fields-by-score-without-maximum', ['paragraph', 'txt'], { fields: [8] }, fieldsByScore),
];
