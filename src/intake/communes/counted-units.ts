/** How many units are ranked, where the words around a list of some of them count them: "tổng số 71 đơn vị", "trích 9/100 xã". */
import { fold } from '../../core/text.ts';
import { wording } from '../tables/wording.ts';
import type { Ranking } from './ranking.ts';

const COUNT = wording(
  '(?<![\\p{l}\\d.,/])(?:\\d{1,3} ?/ ?)?(\\d{1,3}) (?:đơn vị|địa phương|xã|phường|thị trấn|đặc khu)(?!\\p{l})',
);

/** Undefined where no count, or more than one, has room for all that the list tells. */
export function countedUnits(lines: readonly { readonly text: string }[], { units }: Ranking): number | undefined {
  const least = units.reduce((most, { rank = 0 }) => Math.max(most, rank), units.length);
  const counts = new Set(lines.flatMap(({ text }) => countsIn(fold(text))).filter((count) => count >= least));
  const [only] = counts;
  return counts.size === 1 ? only : undefined;
}

function countsIn(text: string): number[] {
  const match = COUNT.exec(text);
  return match ? [Number(match[1]), ...countsIn(text.slice(match.index + match[0].length))] : [];
}
