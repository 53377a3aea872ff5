/** A total in passing: in an agenda, a caption, a form, a reply, a comparison of two years, a list of units. */
import { inHundredths, num, POINT, padded, slashed } from '../../card.ts';
import { capital, layout } from '../../doc.ts';

const reply = layout('reply-to-a-voter', ['prose', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, rank, of, kind } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  return [
    `Cử tri hỏi: Năm ${year} ${card.unit} được bao nhiêu điểm cải cách hành chính?`,
    `Trả lời: Theo kết quả công bố, ${kind} được ${num(card.score)} trên ${num(card.max)} điểm, thuộc nhóm ${d.pick('trung bình', 'khá', 'tốt')}; trong ${of} đơn vị thì ${kind} đứng thứ ${rank}.`,
    `UBND ${card.unit} đã tổ chức ${d.random.int(2, 6)} cuộc đối thoại với ${d.random.int(50, 300)} lượt người dân.`,
  ].join('\n');
});

const form = layout('form-of-key-facts', ['list', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, rank, of, grade, lastRank } = card.facts;
  d.total('score', 'max', 'lost', 'rank', 'of');
  d.setting('year');
  return [
    'PHIẾU THÔNG TIN',
    `Đơn vị: UBND ${card.unit}`,
    `Năm đánh giá: ${year}`,
    `Chỉ số CCHC: ${num(card.score)} điểm`,
    `Điểm tối đa: ${num(card.max)} điểm`,
    `Số điểm bị mất: ${num(card.lost)}`,
    `Thứ hạng: ${rank}/${of} (năm ${year - 1}: ${lastRank}/${of})`,
    `Xếp loại: ${grade}`,
  ].join('\n');
});

const agenda = layout('minutes-with-agenda', ['prose', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, decided, rank, of } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  return [
    `Biên bản giao ban ngày ${slashed(decided)} của ${card.unit}`,
    `1. Thu ngân sách đạt ${d.random.int(60, 120)}% dự toán, bằng ${d.random.int(2, 9)},${d.random.int(1, 9)} tỷ đồng.`,
    `2. Về cải cách hành chính: Chỉ số CCHC năm ${year} đạt ${num(card.score)}/${num(card.max)} điểm, xếp thứ ${rank} trong tổng số ${of} đơn vị.`,
    `3. Tỷ lệ giải quyết hồ sơ đúng hạn ${padded(d.random.int(9000, 9990) * 100)}%; còn ${d.random.int(3, 30)} hồ sơ quá hạn.`,
  ].join('\n');
});

/** The commune between others, each with total and rank. */
const among = layout('sentence-among-others', ['paragraph', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, rank, others, province } = card.facts;
  const [first, second] = others;
  d.total('score', 'rank');
  d.maybe('max', card.max);
  d.maybeRank('of');
  d.setting('year');
  d.chooseUnit();
  const told = [
    { name: card.unit, score: card.score, rank },
    { name: first?.name ?? '', score: first?.score ?? 0, rank: first?.rank ?? 0 },
    { name: second?.name ?? '', score: second?.score ?? 0, rank: second?.rank ?? 0 },
  ].toSorted((a, b) => a.rank - b.rank);
  return `Kết quả Chỉ số CCHC năm ${year} của một số đơn vị thuộc tỉnh ${province}: ${told.map((one) => `${one.name} ${num(one.score)} điểm (hạng ${one.rank})`).join('; ')}.`;
});

const newYear = layout('this-year-against-the-last', ['paragraph', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, rank, of, lastRank } = card.facts;
  d.total('score', 'rank', 'of');
  d.maybe('max', card.max);
  d.setting('year');
  return d.pick(
    `So với ${num(card.last)} điểm và hạng ${lastRank}/${of} của năm ${year - 1}, kết quả CCHC năm ${year} của UBND ${card.unit} là ${num(card.score)} điểm và hạng ${rank}/${of}.`,
    `CCHC của ${card.unit}: từ ${num(card.last)} điểm năm ${year - 1} thành ${num(card.score)} điểm năm ${year}; thứ hạng từ ${lastRank}/${of} thành ${rank}/${of}.`,
    `Năm ${year}, Chỉ số CCHC của UBND ${card.unit} đạt ${num(card.score)} điểm, xếp hạng ${rank}/${of} (năm ${year - 1} đạt ${num(card.last)} điểm, xếp hạng ${lastRank}/${of}).`,
  );
});

const caption = layout('headline-and-lead', ['prose', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, rank, of, kind } = card.facts;
  const aim = inHundredths(card.score + 3 * POINT);
  d.total('score', 'rank', 'of');
  d.maybe('max', card.max);
  d.setting('year');
  return [
    `${capital(card.unit)} xếp thứ ${rank}/${of} về cải cách hành chính`,
    `Chỉ số CCHC năm ${year} của ${card.unit} vừa được công bố với ${num(card.score)} điểm. Năm ${year + 1}, ${kind} đặt mục tiêu ${num(aim)} điểm.`,
    `Đến nay ${padded(d.random.int(8000, 9990) * 100)}% hồ sơ được nộp trực tuyến, vượt ${d.random.int(1, 15)}% kế hoạch.`,
  ].join('\n');
});

export const BRIEFS = [reply, form, agenda, among, newYear, caption];
