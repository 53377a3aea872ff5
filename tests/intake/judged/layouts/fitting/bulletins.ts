/** A total as it is passed on: read out, posted, resolved, quoted, listed by grade. */
import { inHundredths, num, POINT, padded } from '../../card.ts';
import { capital, layout } from '../../doc.ts';

/** Read out over the loudspeakers of the commune. */
const loudspeaker = layout('script-for-the-loudspeakers', ['prose', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, rank, of, kind, province } = card.facts;
  d.total('score', 'max', 'lost', 'rank', 'of');
  d.setting('year');
  return [
    `ĐÀI TRUYỀN THANH ${card.unit.toUpperCase()}`,
    'Kính thưa toàn thể bà con!',
    `Vừa qua, UBND tỉnh ${province} đã công bố Chỉ số cải cách hành chính cấp xã năm ${year}. ${capital(kind)} nhà được ${num(card.score)} điểm trên thang điểm ${num(card.max)}, đứng thứ ${rank} trong ${of} xã, phường, đặc khu.`,
    `Như vậy ${kind} ta còn thiếu ${num(card.lost)} điểm nữa mới tròn điểm. Đề nghị ${d.random.int(4, 14)} thôn, tổ dân phố và hơn ${d.random.int(2, 9)}.${d.random.int(100, 999)} hộ dân tích cực nộp hồ sơ trực tuyến.`,
  ].join('\n');
});

/** Units by grade, each grade with its bounds. */
const byGrade = layout('units-by-grade', ['list', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, others, province } = card.facts;
  d.total('score');
  d.maybe('max', card.max);
  d.setting('year');
  d.chooseUnit();
  const units = [{ name: card.unit, score: card.score }, ...others.slice(0, 5)];
  const between = (low: number, high: number): string =>
    units
      .filter(({ score }) => score >= low * POINT && score < high * POINT)
      .toSorted((a, b) => b.score - a.score)
      .map(({ name, score }) => `${name} (${num(score)} điểm)`)
      .join(', ');
  const groups = [
    { name: 'Xuất sắc', bounds: 'từ 90 điểm trở lên', units: between(90, 1000) },
    { name: 'Tốt', bounds: 'từ 80 đến dưới 90 điểm', units: between(80, 90) },
    { name: 'Khá', bounds: 'từ 70 đến dưới 80 điểm', units: between(70, 80) },
    { name: 'Trung bình', bounds: 'dưới 70 điểm', units: between(0, 70) },
  ];
  return [
    `UBND tỉnh ${province} thông báo kết quả Chỉ số CCHC năm ${year} của một số đơn vị như sau:`,
    ...groups.map(
      (group) => `- Nhóm ${group.name} (${group.bounds}): ${group.units === '' ? 'không có' : group.units}.`,
    ),
  ].join('\n');
});

/** What the people's council resolves: the result among other figures and the aim of next year. */
const resolution = layout('resolution-of-the-council', ['prose', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, rank, of, kind } = card.facts;
  const aim = inHundredths(card.score + 2 * POINT);
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  return [
    `HỘI ĐỒNG NHÂN DÂN ${card.unit.toUpperCase()}`,
    `Xét Báo cáo số ${d.random.int(20, 400)}/BC-UBND về kết quả thực hiện nhiệm vụ năm ${year};`,
    'QUYẾT NGHỊ:',
    'Điều 1. Đánh giá kết quả thực hiện',
    `1. Thu ngân sách trên địa bàn ${num(d.random.int(50, 300) * 1000)} tỷ đồng, đạt ${d.random.int(88, 130)}% dự toán.`,
    `2. Chỉ số cải cách hành chính của ${kind} đạt ${num(card.score)}/${num(card.max)} điểm, xếp ${rank}/${of} xã, phường, đặc khu.`,
    `3. Tỷ lệ hộ nghèo còn ${padded(d.random.int(50, 900) * 100)}%, giảm ${num(d.random.int(1, 9) * 1000)} điểm phần trăm.`,
    `Điều 2. Chỉ tiêu chủ yếu năm ${year + 1}`,
    `1. Chỉ số cải cách hành chính đạt từ ${num(aim)} điểm trở lên, phấn đấu vào nhóm ${d.pick('10', '15', '20')} đơn vị dẫn đầu.`,
  ].join('\n');
});

/** A line of the announcement quoted in a mail, with the self-score beside. */
const quoted = layout('mail-quotes-the-announcement', ['prose', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, rank, of, grade } = card.facts;
  d.total('score', 'max', 'self', 'rank', 'of');
  d.setting('year', 'grade');
  const gap = card.self - card.score;
  return [
    'Anh Nam ơi,',
    `Em chép lại nguyên văn đoạn về mình trong thông báo CCHC ${year}:`,
    `“UBND ${card.unit}: tổng điểm tối đa ${num(card.max)}; điểm tự đánh giá ${num(card.self)}; điểm thẩm định ${num(card.score)}; xếp hạng ${rank}/${of}; xếp loại ${grade}.”`,
    gap > 0
      ? `Anh xem giúp em vì sao chênh tới ${num(gap)} điểm so với mình tự chấm. Chiều nay 14h30 họp phòng 203 ạ.`
      : 'Anh xem giúp em còn thiếu gì không. Chiều nay 14h30 họp phòng 203 ạ.',
  ].join('\n');
});

/** A post with pictographs and hashtags. */
const post = layout('post-with-pictographs', ['chat', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, rank, of, kind, lastRank } = card.facts;
  const moved = lastRank - rank;
  d.total('score', 'rank', 'of');
  d.maybe('max', card.max);
  d.setting('year');
  return [
    `📢 KẾT QUẢ CHỈ SỐ CCHC NĂM ${year} CỦA ${card.unit.toUpperCase()} 📢`,
    `✅ Tổng điểm: ${num(card.score)}`,
    `🏆 Thứ hạng: ${rank}/${of} ${kind}`,
    moved === 0
      ? '➡️ Giữ nguyên thứ hạng'
      : `${moved > 0 ? '📈 Tăng' : '📉 Giảm'} ${Math.abs(moved)} bậc so với năm ${year - 1} (hạng ${lastRank})`,
    `🎯 Mục tiêu ${year + 1}: ${num(inHundredths(card.score + 2 * POINT))} điểm`,
    `☎️ Đường dây nóng: 02${d.random.int(10, 99)}.3${d.random.int(100, 999)}.${d.random.int(100, 999)}`,
    `#CCHC${year} #${d.random.int(1, 9)}thángchuyểnđổisố`,
  ].join('\n');
});

export const BULLETINS = [loudspeaker, byGrade, resolution, quoted, post];
