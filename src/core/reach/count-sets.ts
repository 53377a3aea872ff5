/** Counts the sets that reach a gain with the least effort, exactly up to 2^53, without listing them. */
import type { SearchBounds } from './bounds.ts';
import type { Candidate } from './options.ts';

/** Where integers of a double end to be exact. */
export const COUNT_LIMIT = 2 ** 53;

/** The same number of sets for every gain wanted above `above` and up to `upTo`. */
interface Stretch {
  readonly above: number;
  readonly upTo: number;
  readonly count: number;
}

const TOO_MANY: Stretch = { above: 0, upTo: 0, count: Number.POSITIVE_INFINITY };

/** Number of sets of the candidates from `start` on with at most this effort and at least this gain; infinite beyond 2^53. */
export type CountSets = (start: number, effort: number, gain: number) => number;

/**
 * Wanted gains between which no set's gain lies have the same sets, so the answers are kept by stretches of wanted gains,
 * per candidate and effort left. To be asked for the least effort that reaches a gain, and on the way there: any set of
 * less effort is missed.
 */
export function setCounter(candidates: readonly Candidate<unknown>[], bounds: SearchBounds): CountSets {
  const known = candidates.map(() => new Map<number, Stretch[]>());
  const count = (start: number, left: number, wanted: number): Stretch => {
    if (wanted <= 0) return { above: Number.NEGATIVE_INFINITY, upTo: 0, count: 1 };
    const most = bounds.mostGain(start, left);
    if (most < wanted) return { above: most, upTo: Number.POSITIVE_INFINITY, count: 0 };
    const candidate = candidates[start];
    const byEffort = known[start];
    if (!candidate || !byEffort) return { above: 0, upTo: Number.POSITIVE_INFINITY, count: 0 };
    const stretches = byEffort.get(left) ?? [];
    const place = findStretch(stretches, wanted);
    const found = stretches[place];
    if (found && found.above < wanted) return found;
    let all = count(start + 1, left, wanted);
    for (const { effort: needed, gain, options } of candidate) {
      // Every set counted here completes a choice made before, so the whole number is larger still: no need to go on.
      if (all.count === TOO_MANY.count) return TOO_MANY;
      if (needed <= left) all = join(all, count(start + 1, left - needed, wanted - gain), gain, options.length);
    }
    if (all.count === TOO_MANY.count) return TOO_MANY;
    stretches.splice(place, 0, all);
    byEffort.set(left, stretches);
    return all;
  };
  return (start, effort, gain) => count(start, effort, gain).count;
}

/** @param ways in how many ways this much is gained */
function join(without: Stretch, taken: Stretch, gain: number, ways: number): Stretch {
  const room = (COUNT_LIMIT - without.count) / ways;
  return {
    above: Math.max(without.above, taken.above + gain),
    upTo: Math.min(without.upTo, taken.upTo + gain),
    count: taken.count > room ? TOO_MANY.count : without.count + ways * taken.count,
  };
}

/** The place of the first stretch that ends at or beyond the wanted gain; stretches are in order and apart. */
function findStretch(stretches: readonly Stretch[], wanted: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.upTo ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
