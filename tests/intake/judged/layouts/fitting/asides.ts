/** A total among others' figures, steps of scoring, or put as what is missing. */
import { inHundredths, num, padded } from '../../card.ts';
import { capital, layout } from '../../doc.ts';

/** Other indices in the same sentence. */
const sameSentence = layout('indices-in-one-sentence', ['paragraph', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, rank, of, lastRank } = card.facts;
  d.total('score', 'max', 'rank', 'of');
  d.setting('year');
  const moved = lastRank - rank;
  const change = moved === 0 ? 'không đổi so với năm trước' : `${moved > 0 ? 'tăng' : 'giảm'} ${Math.abs(moved)} bậc`;
  const sipas = padded(d.random.int(8000, 9700) * 100);
  const dti = `0,${d.random.int(4100, 8900)}`;
  return `Năm ${year}, ${card.unit} có Chỉ số hài lòng SIPAS đạt ${sipas}%, Chỉ số chuyển đổi số DTI đạt ${dti}; riêng Chỉ số CCHC được ${num(card.score)}/${num(card.max)} điểm, đứng thứ ${rank}/${of} (${change}).`;
});

/** Each figure with last year's and the change in brackets. */
const noteWithChanges = layout('note-with-changes-in-brackets', ['list', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, rank, of, lastRank } = card.facts;
  d.total('score', 'rank', 'of');
  d.maybe('max', card.max);
  d.setting('year');
  const signed = (units: number): string => `${units >= 0 ? '+' : ''}${num(units)}`;
  const change = card.score - card.last;
  return [
    `Tóm tắt cho lãnh đạo: CCHC ${year}, ${card.unit}`,
    `- Điểm: ${num(card.score)} (năm trước ${num(card.last)}; ${signed(change)})`,
    `- Vị trí: ${rank}/${of} (năm trước ${lastRank}; ${lastRank - rank >= 0 ? '+' : ''}${lastRank - rank} bậc)`,
    `- Số tiêu chí chưa đạt tối đa: ${card.below.length}/${card.leaves.length}`,
  ].join('\n');
});

/** Ranks told before names. */
const ordered = layout('units-in-order-of-rank', ['paragraph', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, rank, of, others, province } = card.facts;
  const [first, second] = others.filter((one) => one.rank < rank).toSorted((a, b) => a.rank - b.rank);
  d.total('score', 'rank');
  d.maybe('max', card.max);
  d.maybeRank('of');
  d.setting('year');
  d.chooseUnit();
  const told = [first, second].flatMap((one) =>
    one ? [`thứ ${one.rank} là ${one.name} với ${num(one.score)} điểm`] : [],
  );
  const leading = told.length === 0 ? '' : `${capital(told.join(', '))}. `;
  return `Bảng xếp hạng CCHC năm ${year} của ${of} đơn vị cấp xã tỉnh ${province}. ${leading}${capital(card.unit)} đứng thứ ${rank} với ${num(card.score)} điểm.`;
});

/** The steps of scoring, one after the other. */
const steps = layout('steps-of-scoring-in-a-row', ['list', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, decided } = card.facts;
  const first = inHundredths(card.score - d.random.int(2, 9) * 2500);
  d.total('score', 'max', 'self');
  d.setting('year');
  return [
    `Quá trình chấm điểm CCHC năm ${year} của ${card.unit} (thang ${num(card.max)} điểm)`,
    `- Đơn vị tự chấm: ${num(card.self)} điểm`,
    `- Sở Nội vụ chấm lần 1: ${num(first)} điểm`,
    `- Kết quả chính thức sau giải trình: ${num(card.score)} điểm`,
    `(cập nhật ngày ${decided.day}/${decided.month}/${decided.year})`,
  ].join('\n');
});

/** By what is missing. */
const missing = layout('short-of-the-full-score', ['paragraph', 'txt'], {}, (d) => {
  const { card } = d;
  const { year, rank, of, kind } = card.facts;
  d.total('score', 'max', 'lost', 'rank', 'of');
  d.setting('year');
  return d.pick(
    `Trên thang ${num(card.max)} điểm của Chỉ số CCHC năm ${year}, ${card.unit} để mất ${num(card.lost)} điểm, tức là còn ${num(card.score)} điểm, đứng thứ ${rank} trong ${of} ${kind}.`,
    `Chỉ số CCHC năm ${year}: ${card.unit} bị trừ ${num(card.lost)} điểm so với mức tối đa ${num(card.max)}, còn lại ${num(card.score)} điểm; thứ hạng ${rank}/${of}.`,
  );
});

export const ASIDES = [sameSentence, noteWithChanges, ordered, steps, missing];
