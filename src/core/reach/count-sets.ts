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

/**
 * Number of sets with at most this effort and at least this gain. Wanted gains between which no set's gain lies have
 * the same sets, so the answers are kept by stretches of wanted gains, per candidate and effort left.
 * @param effort the least that reaches the gain: any set of less effort would be missed as soon as it does
 */
export function countSets(
  candidates: readonly Candidate[],
  bounds: SearchBounds,
  effort: number,
  missing: number,
): number | 'many' {
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
    const without = count(start + 1, left, wanted);
    if (without === TOO_MANY) return TOO_MANY;
    const taken =
      candidate.effort <= left ? count(start + 1, left - candidate.effort, wanted - candidate.gain) : undefined;
    // Every set counted here completes a choice made before, so the whole number is larger still: no need to go on.
    const both = taken ? join(without, taken, candidate.gain) : without;
    if (both.count === TOO_MANY.count) return TOO_MANY;
    stretches.splice(place, 0, both);
    byEffort.set(left, stretches);
    return both;
  };
  const { count: sets } = count(0, effort, missing);
  return sets === TOO_MANY.count ? 'many' : sets;
}

function join(without: Stretch, taken: Stretch, gain: number): Stretch {
  return {
    above: Math.max(without.above, taken.above + gain),
    upTo: Math.min(without.upTo, taken.upTo + gain),
    count: without.count > COUNT_LIMIT - taken.count ? TOO_MANY.count : without.count + taken.count,
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
