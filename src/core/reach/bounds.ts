/** Bounds for the search: what amounts from one on can gain at most, and what effort a gain takes at least. */
import type { Amount } from './options.ts';

/** From one alternative of a candidate, or from nothing, to a larger one. */
export interface Step extends Amount {
  /** The places of the candidate and of the larger alternative. */
  readonly candidate: number;
  readonly place: number;
}

export interface SearchBounds {
  /** No less than what the amounts from `start` on can gain with so much effort. */
  readonly mostGain: (start: number, effort: number) => number;
  /** No more than the effort that such a gain takes from `start` on; infinite where they gain less. */
  readonly leastEffort: (start: number, gain: number) => number;
  /** An effort that surely suffices for such a gain from `start` on; infinite where they gain less. */
  readonly sureEffort: (start: number, gain: number) => number;
  /** The steps that take the sure effort; a later step of a candidate stands for its earlier ones. */
  readonly sureSteps: (start: number, gain: number) => readonly Step[];
}

/** Amounts may be taken in part: the best worth first is then best. @param list best worth first */
export function searchBounds(list: readonly Step[]): SearchBounds {
  const gains = runningSums(list.map(({ gain }) => gain));
  const efforts = runningSums(list.map(({ effort }) => effort));
  const inGains = filler(gains);
  const inEfforts = filler(efforts);
  return {
    mostGain: (start, effort) => {
      const whole = inEfforts(start, effort);
      const left = effort - between(efforts, start, whole);
      const gained = between(gains, start, whole);
      const next = list[whole];
      // A hundredth covers what doubles lose; a bound a little too wide costs time, never the result.
      return next ? gained + Math.floor((left * next.gain) / next.effort + 0.01) : gained;
    },
    leastEffort: (start, gain) => {
      const whole = inGains(start, gain);
      const left = gain - between(gains, start, whole);
      const spent = between(efforts, start, whole);
      if (left === 0) return spent;
      const next = list[whole];
      return next ? spent + Math.ceil((left * next.effort) / next.gain - 0.01) : Number.POSITIVE_INFINITY;
    },
    sureEffort: (start, gain) => {
      const whole = inGains(start, gain);
      if (gain === between(gains, start, whole)) return between(efforts, start, whole);
      return whole < list.length ? between(efforts, start, whole + 1) : Number.POSITIVE_INFINITY;
    },
    sureSteps: (start, gain) => {
      const whole = inGains(start, gain);
      return list.slice(start, gain === between(gains, start, whole) ? whole : whole + 1);
    },
  };
}

function runningSums(amounts: readonly number[]): Float64Array {
  const sums = new Float64Array(amounts.length + 1);
  amounts.forEach((amount, i) => {
    sums[i + 1] = (sums[i] ?? 0) + amount;
  });
  return sums;
}

const between = (sums: Float64Array, start: number, end: number): number => (sums[end] ?? 0) - (sums[start] ?? 0);

/**
 * Tells up to which place whole amounts from `start` on fill a limit. A sweep asks for limits in order, so that the
 * place is mostly the last one or its neighbour; otherwise it is searched for.
 */
function filler(sums: Float64Array): (start: number, limit: number) => number {
  const last = sums.length - 1;
  let place = 0;
  return (start, limit) => {
    const top = (sums[start] ?? 0) + limit;
    for (let tried = Math.max(start, place - 1); tried <= last && tried <= place + 1; tried++) {
      if ((sums[tried] ?? 0) <= top && (tried === last || (sums[tried + 1] ?? 0) > top)) {
        place = tried;
        return tried;
      }
    }
    let low = start;
    let high = last;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((sums[middle] ?? 0) <= top) low = middle;
      else high = middle - 1;
    }
    place = low;
    return low;
  };
}
