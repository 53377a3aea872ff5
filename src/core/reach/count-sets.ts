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

/** What the candidates from `start` on can do with the effort left for a gain wanted. */
interface Question {
  readonly start: number;
  readonly left: number;
  readonly wanted: number;
}

/** A question being answered: decisions about its candidate before `next` are in `all`. */
interface Open extends Question {
  next: number;
  all: Stretch;
}

/** No set, whatever is wanted. */
const NONE: Stretch = { above: Number.NEGATIVE_INFINITY, upTo: Number.POSITIVE_INFINITY, count: 0 };

export interface Counted {
  readonly count: number | 'many';
  /** Surely no set of the candidates from `start` on gains this with that effort: known of all that the count asked. */
  readonly isNone: (start: number, left: number, wanted: number) => boolean;
}

/**
 * Number of sets with at most this effort and at least this gain. Wanted gains between which no set's gain lies have
 * the same sets, so the answers are kept by stretches of wanted gains, per candidate and effort left.
 * @param effort the least that reaches the gain: any set of less effort would be missed as soon as it does
 */
export function countSets(
  candidates: readonly Candidate<unknown>[],
  bounds: SearchBounds,
  effort: number,
  missing: number,
): Counted {
  const stretchesOf = candidates.map(() => new Map<number, Stretch[]>());
  /** The answer where it is known: at the end, beyond the bound, or found before. */
  const answer = ({ start, left, wanted }: Question): Stretch | undefined => {
    if (wanted <= 0) return { above: Number.NEGATIVE_INFINITY, upTo: 0, count: 1 };
    const most = bounds.mostGain(start, left);
    if (most < wanted) return { above: most, upTo: Number.POSITIVE_INFINITY, count: 0 };
    if (start === candidates.length) return { above: 0, upTo: Number.POSITIVE_INFINITY, count: 0 };
    const stretches = stretchesOf[start]?.get(left) ?? [];
    const found = stretches[findStretch(stretches, wanted)];
    return found && found.above < wanted ? found : undefined;
  };
  const isNone: Counted['isNone'] = (start, left, wanted) => answer({ start, left, wanted })?.count === 0;
  // Leaving a candidate out comes first, and there is one way to do so.
  const decisions = candidates.map((candidate) => [{ effort: 0, gain: 0, options: [undefined] }, ...candidate]);
  // Open questions stand on a stack of our own: thousands of candidates would overflow that of calls within calls.
  const whole: Open = { start: 0, left: effort, wanted: missing, next: 0, all: NONE };
  const open = answer(whole) ? [] : [whole];
  for (let asked = open.at(-1); asked; asked = open.at(-1)) {
    const { start, left, wanted, all } = asked;
    const decision = decisions[start]?.[asked.next];
    if (decision && decision.effort <= left) {
      const { effort: needed, gain, options } = decision;
      const part: Open = { start: start + 1, left: left - needed, wanted: wanted - gain, next: 0, all: NONE };
      const known = answer(part);
      if (known) {
        // Every set counted here completes a choice made before, so the whole number is larger still: no need to go on.
        if (known.count > (COUNT_LIMIT - all.count) / options.length) return { count: 'many', isNone };
        asked.all = join(all, known, gain, options.length);
        asked.next++;
      } else open.push(part);
    } else {
      const stretches = stretchesOf[start]?.get(left) ?? [];
      stretches.splice(findStretch(stretches, wanted), 0, all);
      stretchesOf[start]?.set(left, stretches);
      open.pop();
    }
  }
  return { count: answer(whole)?.count ?? 0, isNone };
}

/** @param ways in how many ways this much is gained */
function join(without: Stretch, taken: Stretch, gain: number, ways: number): Stretch {
  return {
    above: Math.max(without.above, taken.above + gain),
    upTo: Math.min(without.upTo, taken.upTo + gain),
    count: without.count + ways * taken.count,
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
