/** How the judged documents say amounts and days. */
import { type Card, inHundredths, num, POINT, slashed, total } from '../../card.ts';
import type { Doc } from '../../doc.ts';

const NUMBERS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

/** "nửa điểm", "hai điểm rưỡi", "3 điểm", "1,25 điểm": as people say halves. */
export function spoken(units: number): string {
  const whole = Math.floor(units / POINT);
  if (units === POINT / 2) return 'nửa điểm';
  if (units % POINT === POINT / 2 && whole <= 10) return `${NUMBERS[whole]} điểm rưỡi`;
  return `${num(units)} điểm`;
}

export function upper(text: string): string {
  return text.toUpperCase();
}

/** Another score the same criterion could have, in quarters. */
export function another(d: Doc, max: number, score: number): number {
  const quarter = POINT / 4;
  const possible = Array.from({ length: Math.floor(max / quarter) + 1 }, (_, index) => index * quarter);
  return d.random.from(possible.filter((one) => one !== score));
}

/** A day some time before the decision. */
export function dayBefore(card: Card): string {
  const { year, month, day } = card.facts.decided;
  return slashed({ year, month, day: day - 4 });
}

/** Field "3", criterion 2, sub-criterion 1 of "3.2.1"; empty where there is none. */
export function parts(code: string): readonly [string, string, string] {
  const [field = '', criterion = '', leaf = ''] = code.split('.');
  return [field, criterion, leaf];
}

/** A cell that may hold the separator. */
function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Points up or down, with a sign: "+1,5". */
export function signed(units: number): string {
  return units > 0 ? `+${num(units)}` : num(units);
}

/** All criteria are there: the whole may be added up. */
export function mayAddUp(d: Doc): void {
  const exact = total(d.card.leaves.map(({ score }) => score));
  d.maybe('score', exact, inHundredths(exact), d.card.score);
  d.maybe('lost', d.card.max - exact, d.card.lost);
}

/** Cells of a row; one that holds the separator is quoted. */
export const semicolons = (...cells: readonly string[]): string =>
  cells.map((cell) => (/[;"\n]/.test(cell) ? quoted(cell) : cell)).join(';');
export const tabs = (...cells: readonly string[]): string => cells.join('\t');

/** "đạt 86,5/100 điểm", "được 86,5 điểm trên thang điểm 100": the same in other words. */
export function reached(d: Doc, score: number, max: number): string {
  const verb = d.pick('đạt', 'được', 'giành được', 'được chấm', 'ghi nhận');
  return d.pick(
    `${verb} ${num(score)}/${num(max)} điểm`,
    `${verb} ${num(score)} điểm trên thang điểm ${num(max)}`,
    `${verb} ${num(score)} trên ${num(max)} điểm`,
    `${verb} ${num(score)} điểm (điểm tối đa ${num(max)})`,
  );
}

/** "xếp thứ 12/45", "đứng ở vị trí thứ 12 trong số 45 đơn vị" */
export function ranked(d: Doc, rank: number, of: number): string {
  const verb = d.pick('xếp thứ', 'đứng thứ', 'xếp hạng', 'giữ vị trí thứ', 'ở vị trí thứ');
  return d.pick(
    `${verb} ${rank}/${of}`,
    `${verb} ${rank} trong số ${of} đơn vị cấp xã`,
    `${verb} ${rank} trên tổng số ${of} xã, phường, đặc khu`,
  );
}

/** The index by one of its names. */
export function indexName(d: Doc): string {
  return d.pick('chỉ số cải cách hành chính', 'chỉ số CCHC', 'điểm cải cách hành chính', 'PAR INDEX cấp xã');
}

/** What stands above a column of maxima. */
export function maxHeader(d: Doc): string {
  return d.pick('Điểm tối đa', 'Điểm chuẩn', 'Thang điểm', 'Mức tối đa', 'Tổng điểm quy định');
}

/** What stands above a column of scores that count. */
export function scoreHeader(d: Doc): string {
  return d.pick('Điểm đạt', 'Điểm thẩm định', 'Điểm chính thức', 'Điểm đạt được', 'Kết quả thẩm định');
}
