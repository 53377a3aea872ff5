/** Bounds for the search: what amounts from one on can gain at most, and what effort a gain takes at least. */
import type { Amount } from './options.ts';

export interface SearchBounds {
  /** No less than what the amounts from `start` on can gain with so much effort. */
  readonly mostGain: (start: number, effort: number) => number;
  /** No more than the effort that such a gain takes from `start` on, and an effort that surely suffices. */
  readonly leastEffort: (start: number, gain: number) => readonly [bound: number, enough: number];
}

/** Amounts may be taken in part: the best worth first is then best. @param list best worth first */
export function searchBounds(list: readonly Amount[]): SearchBounds {
  const gains = runningSums(list.map(({ gain }) => gain));
  const efforts = runningSums(list.map(({ effort }) => effort));
  return {
    mostGain: (start, effort) => {
      const [whole, left, gained] = fill(efforts, gains, start, effort);
      const next = list[whole];
      // A hundredth covers what doubles lose; a bound a little too wide costs time, never the result.
      return next ? gained + Math.floor((left * next.gain) / next.effort + 0.01) : gained;
    },
    leastEffort: (start, gain) => {
      const [whole, left, spent] = fill(gains, efforts, start, gain);
      const next = list[whole];
      if (left === 0) return [spent, spent];
      if (!next) return [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      return [spent + Math.ceil((left * next.effort) / next.gain - 0.01), spent + next.effort];
    },
  };
}

function runningSums(amounts: readonly number[]): number[] {
  let total = 0;
  return [0, ...amounts.map((amount) => (total += amount))];
}

/** How far whole amounts from `start` on fill the limit; what is left of it; what they come to in the other sums. */
function fill(
  sums: readonly number[],
  others: readonly number[],
  start: number,
  limit: number,
): readonly [whole: number, left: number, other: number] {
  const top = (sums[start] ?? 0) + limit;
  let low = start;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sums[middle] ?? 0) <= top) low = middle;
    else high = middle - 1;
  }
  return [low, top - (sums[low] ?? 0), (others[low] ?? 0) - (others[start] ?? 0)];
}
