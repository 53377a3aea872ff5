/** Which of several columns of points is the final one: the step of the procedure its names tell, its round, a sum of parts. */
import { bareLabel } from './column-names.ts';
import { wording } from './wording.ts';

/** The later the higher. */
const STEPS = [
  'đạt|kết quả',
  'sở|phòng|tổ|chấm|huyện|tỉnh|thành phố',
  'thẩm định|thẩm tra|điểm (?:kiểm tra|rà soát|xác minh)',
  'hội đồng|ban chỉ đạo|ubnd (?:tỉnh|huyện|thành phố)',
  'đạt được|điểm đạt(?! tối)|điểm (?:đánh giá )?cuối kỳ',
  '(?:^|[^\\p{l}])sau(?: khi)? (?!đây)|phúc tra|phúc khảo|(?:thẩm định|chấm) lại|điều chỉnh',
  'chính thức|cuối cùng|điểm cuối|lần cuối|thống nhất|vòng cuối|công nhận|công bố|duyệt|kết luận|quyết định|điểm chốt',
].map(wording);
/** From here on a step counts everything in, surveys too. */
const FINAL_STEP = 5;
const REVISION = 6;
const SUM = wording('^tổng(?: |$)|tổng điểm|điểm tổng');
const ROUND = wording('(?:lần|vòng|đợt)(?: thứ)? (\\d|i{1,3}v?)(?![a-z\\d])');
const ROMAN_ROUNDS = ['', 'i', 'ii', 'iii', 'iv'];

/** "Điểm trước phúc tra": the step that came before the one it names; "6 tháng", "ước cả năm": before the year was over. */
const BEFORE = wording(
  '(?:^|[^\\p{l}])(?:trước|ban đầu|sơ bộ|dự kiến|ước|tạm|giữa (?:kỳ|năm)|đầu năm|quý (?:\\d|i{1,3}|iv)|(?:\\d{1,2}|ba|sáu|chín) tháng)(?:$|[^\\p{l}])',
);
/** More than all steps together. */
const EARLIER = 1000;

/** The points are not yet those of the whole year, or not yet settled. */
export const isEarlier = (labels: readonly string[]): boolean => labels.some((label) => BEFORE.test(bareLabel(label)));

function stepOf(label: string): number {
  if (isEarlier([label])) return 0;
  const bare = bareLabel(label);
  return STEPS.findLastIndex((pattern) => pattern.test(bare)) + 1;
}

/** "Điểm thẩm định" is one step, "Kết quả chấm điểm" may be over several. */
export const isStep = (label: string): boolean => stepOf(label) >= 3;

const isSum = (label: string): boolean => SUM.test(bareLabel(label));

function roundOf(label: string): number {
  const round = ROUND.exec(bareLabel(label))?.[1];
  return round === undefined ? 0 : Math.max(Number(round) || 0, ROMAN_ROUNDS.indexOf(round));
}

/**
 * @param labels the names above a column, groups first
 * @returns the later and the more comprehensive the higher: step, then a sum of its group, then round
 */
export function finality(labels: readonly string[]): number {
  const own = labels[labels.length - 1] ?? '';
  const steps = labels.map(stepOf);
  // "Tổng điểm" on its own counts the parts beside it in; below a group it is the group's.
  const lone = labels.length === 1 && isSum(own) ? FINAL_STEP : 0;
  const earlier = isEarlier(labels) ? EARLIER : 0;
  return Math.max(lone, ...steps) * 100 + (isSum(own) ? 50 : 0) + Math.max(0, ...labels.map(roundOf)) - earlier;
}

/** The points of the column are the final ones, surveys counted in. */
export function isFinal(labels: readonly string[]): boolean {
  return isSum(labels[labels.length - 1] ?? '') || Math.max(0, ...labels.map(stepOf)) >= FINAL_STEP;
}

/** A step that changes what an earlier one gave: "sau giải trình", "lần 2". It may be filled only where something changed. */
export function isRevision(labels: readonly string[]): boolean {
  return Math.max(0, ...labels.map(stepOf)) === REVISION || Math.max(0, ...labels.map(roundOf)) > 1;
}
