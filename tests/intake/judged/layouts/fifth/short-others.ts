/** Short texts about many: news of a ranking with one's own place in it, and rules of scoring without any result. */
import { num, padded } from '../../card.ts';
import { capital, type Doc, type Layout, layout } from '../../doc.ts';
import { pts } from './prose-say.ts';

/** The best, the last and one's own, in the sentences of a news item. */
function newsOfTheRanking(d: Doc): string {
  const { card } = d;
  const { year, rank, of, others, province } = card.facts;
  d.total('score', 'rank', 'of');
  d.chooseUnit();
  const ordered = others.toSorted((a, b) => a.rank - b.rank);
  const above = ordered.filter((one) => one.rank < rank);
  const below = ordered.filter((one) => one.rank > rank);
  const list = (units: typeof ordered): string =>
    units.map(({ name, score, rank: place }) => `${name} (${padded(score)} điểm, thứ ${place})`).join(', ');
  const mean = num(Math.floor((card.score - d.random.int(-30, 40) * 1000) / 100) * 100);
  return [
    `Tỉnh ${province} công bố Chỉ số cải cách hành chính năm ${year} của ${of} xã, phường, đặc khu. Điểm trung bình toàn tỉnh là ${mean} điểm, tăng 1,${d.random.int(12, 88)} điểm so với năm ${year - 1}.`,
    ...(above.length > 0 ? [`${d.pick('Ở nhóm trên có', 'Xếp ở nửa trên có thể kể đến')} ${list(above)}.`] : []),
    `${capital(card.unit)} ${d.pick('được', 'đạt')} ${padded(card.score)} điểm, xếp thứ ${rank}/${of}.`,
    ...(below.length > 0 ? [`${d.pick('Đứng phía sau là', 'Xếp sau có')} ${list(below)}.`] : []),
    `Cùng ngày, tỉnh công bố chỉ số DDCI của ${d.random.int(14, 22)} sở, ngành; Sở Nội vụ dẫn đầu với ${d.random.int(88, 94)},15 điểm.`,
  ].join(' ');
}

/** How points are to be taken off, before anybody has scored. */
function rulesOfDeduction(d: Doc): string {
  const { card } = d;
  const { year, of, province } = card.facts;
  d.none();
  const step = d.pick('0,25', '0,1', '0,5');
  return [
    `SỞ NỘI VỤ TỈNH ${province.toUpperCase()}`,
    `Số: ${d.random.int(210, 980)}/SNV-CCHC`,
    `V/v hướng dẫn tự chấm điểm Chỉ số CCHC năm ${year}`,
    `Kính gửi: UBND ${of} xã, phường`,
    `Để thống nhất cách tự chấm, Sở Nội vụ hướng dẫn như sau:`,
    `- Hồ sơ trễ hạn: cứ 1% số hồ sơ trễ thì trừ ${step} điểm, tổng số điểm trừ không quá 1,5 điểm.`,
    `- Báo cáo nộp muộn: mỗi báo cáo trừ ${step} điểm; ${d.pick('thiếu một báo cáo thì không chấm điểm', 'muộn quá 10 ngày thì không chấm điểm')}.`,
    `- Hồ sơ trực tuyến: đạt từ 80% trở lên được 2 điểm; từ 60% đến dưới 80% được 1 điểm; dưới 60% được 0 điểm.`,
    `- Đơn vị tự chấm cao hơn kết quả thẩm định từ 5 điểm trở lên sẽ bị trừ thêm ${pts(10_000)}.`,
    `Phần điều tra xã hội học (chiếm 30% tổng điểm) do tỉnh thực hiện, đơn vị không tự chấm. Bản tự chấm gửi trước ngày 15/12/${year}; đến nay mới có ${Math.max(2, Math.floor(of / 3))}/${of} đơn vị đăng ký tài khoản.`,
  ].join('\n');
}

export const SHORT_OTHERS: readonly Layout[] = [
  layout('news-of-a-ranking-with-own-place', ['paragraph', 'txt'], {}, newsOfTheRanking),
  layout('rules-of-deduction-before-scoring', ['list', 'txt'], {}, rulesOfDeduction),
];
