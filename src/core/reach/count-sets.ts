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
): number | 'many' {
  const known = candidates.map(() => new Map<number, Stretch[]>());
  /** The answer where there is one: at the end, beyond the bound, or found before. */
  const answer = ({ start, left, wanted }: Question): Stretch | undefined => {
    if (wanted <= 0) return { above: Number.NEGATIVE_INFINITY, upTo: 0, count: 1 };
    const most = bounds.mostGain(start, left);
    if (most < wanted) return { above: most, upTo: Number.POSITIVE_INFINITY, count: 0 };
    if (start === candidates.length) return { above: 0, upTo: Number.POSITIVE_INFINITY, count: 0 };
    const stretches = known[start]?.get(left) ?? [];
    const found = stretches[findStretch(stretches, wanted)];
    return found && found.above < wanted ? found : undefined;
  };
  /** Put together from the next candidate's answers; the question that lacks one; or `'many'`. */
  const combine = ({ start, left, wanted }: Question): Stretch | Question | 'many' => {
    const leaving = { start: start + 1, left, wanted };
    let all = answer(leaving);
    if (!all) return leaving;
    for (const { effort: needed, gain, options } of candidates[start] ?? []) {
      if (needed > left) break;
      const taking = { start: start + 1, left: left - needed, wanted: wanted - gain };
      const taken = answer(taking);
      if (!taken) return taking;
      // Every set counted here completes a choice made before, so the whole number is larger still: no need to go on.
      if (taken.count > (COUNT_LIMIT - all.count) / options.length) return 'many';
      all = join(all, taken, gain, options.length);
    }
    return all;
  };
  // Open questions stand on a stack of our own: thousands of candidates would overflow that of calls within calls.
  const whole = { start: 0, left: effort, wanted: missing };
  const open: Question[] = answer(whole) ? [] : [whole];
  for (let asked = open.at(-1); asked; asked = open.at(-1)) {
    const all = combine(asked);
    if (all === 'many') return all;
    if ('start' in all) {
      open.push(all);
      continue;
    }
    const stretches = known[asked.start]?.get(asked.left) ?? [];
    stretches.splice(findStretch(stretches, asked.wanted), 0, all);
    known[asked.start]?.set(asked.left, stretches);
    open.pop();
  }
  return answer(whole)?.count ?? 0;
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
