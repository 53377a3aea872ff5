/** Counts the sets that reach a gain with the least effort, exactly up to 2^53, within a budget of steps. */
import type { SearchBounds } from './bounds.ts';
import type { Candidate } from './options.ts';
import type { Search, StepCounter } from './steps.ts';

/** Where integers of a double end to be exact. */
export const COUNT_LIMIT = 2 ** 53;

export interface Counted {
  /** `Infinity` beyond 2^53. */
  readonly count: number;
  /** Whether these are all; otherwise the budget was met, and there are at least so many. */
  readonly isAll: boolean;
}

/** What decisions so far come to and in how many ways; by effort, then by gain, each amount once. */
interface States {
  readonly size: number;
  readonly efforts: Float64Array;
  readonly gains: Float64Array;
  readonly counts: Float64Array;
}

/** Where the budget is met, each candidate is still decided for so many amounts. */
const FEWEST = 16;

/** A candidate may take so many times its share of the other half: amounts are many in the middle only. */
const PEAK = 3;

/**
 * Candidate by candidate, every amount that may still lead to the gain with this effort, and in how many ways it comes
 * about. Where there are more amounts than the budget has steps for, an even selection of them is followed to the end.
 * @param effort the least that reaches the gain
 */
export function* countSets(
  candidates: readonly Candidate<unknown>[],
  bounds: SearchBounds,
  effort: number,
  missing: number,
  steps: StepCounter,
): Search<Counted> {
  if (missing <= 0) return { count: effort === 0 ? 1 : 0, isAll: true };
  // Half of the budget is kept for an even share each, so that what is counted early is also followed to the end.
  const share = steps.left / 2 / candidates.length;
  let complete = 0;
  let isAll = true;
  let states: States = { size: 1, efforts: Float64Array.of(0), gains: Float64Array.of(0), counts: Float64Array.of(1) };
  for (let i = 0; i < candidates.length && states.size > 0 && complete <= COUNT_LIMIT; i++) {
    const candidate = candidates[i] ?? [];
    const remaining = candidates.length - i;
    const affordable = share + (PEAK * (steps.left - share * remaining)) / remaining;
    const limit = Math.max(FEWEST, Math.floor(affordable / (candidate.length + 1)));
    if (states.size > limit) {
      states = selection(states, limit);
      isAll = false;
    }
    const before = states;
    for (const alternative of candidate) {
      states = merge(states, before, alternative, alternative.options.length, effort);
      steps.spend(states.size);
      if (steps.isRestDue()) yield;
    }
    const kept = prune(states, bounds, i + 1, effort, missing);
    states = kept.states;
    complete = plus(complete, kept.complete);
  }
  return { count: complete, isAll: isAll || complete > COUNT_LIMIT };
}

/** Beyond 2^53 a count is infinite: it is not known exactly any more, only that it is larger. */
export function plus(a: number, b: number): number {
  return a > COUNT_LIMIT - b ? Number.POSITIVE_INFINITY : a + b;
}

function selection({ size, efforts, gains, counts }: States, limit: number): States {
  for (let i = 0; i < limit; i++) {
    const picked = Math.floor((i * size) / limit);
    efforts[i] = efforts[picked] ?? 0;
    gains[i] = gains[picked] ?? 0;
    counts[i] = counts[picked] ?? 0;
  }
  return { size: limit, efforts, gains, counts };
}

/** @param ways in how many ways the alternative is taken */
function merge(
  all: States,
  before: States,
  { effort, gain }: { readonly effort: number; readonly gain: number },
  ways: number,
  most: number,
): States {
  const room = all.size + before.size;
  const efforts = new Float64Array(room);
  const gains = new Float64Array(room);
  const counts = new Float64Array(room);
  let i = 0;
  let j = 0;
  let size = 0;
  for (;;) {
    const taking = j < before.size ? (before.efforts[j] ?? 0) + effort : Number.POSITIVE_INFINITY;
    const isTaking = taking <= most;
    if (i >= all.size && !isTaking) break;
    const leaving = i < all.size ? (all.efforts[i] ?? 0) : Number.POSITIVE_INFINITY;
    const gained = all.gains[i] ?? 0;
    const gainedTaking = (before.gains[j] ?? 0) + gain;
    const order = isTaking ? leaving - taking || gained - gainedTaking : -1;
    efforts[size] = order <= 0 ? leaving : taking;
    gains[size] = order <= 0 ? gained : gainedTaking;
    counts[size] = plus(order <= 0 ? (all.counts[i] ?? 0) : 0, order >= 0 ? times(before.counts[j] ?? 0, ways) : 0);
    size++;
    if (order <= 0) i++;
    if (order >= 0) j++;
  }
  return { size, efforts, gains, counts };
}

function times(count: number, ways: number): number {
  return count > COUNT_LIMIT / ways ? Number.POSITIVE_INFINITY : count * ways;
}

/** Takes out, in place, what is complete and what cannot become so any more. */
function prune(
  { size, efforts, gains, counts }: States,
  bounds: SearchBounds,
  start: number,
  effort: number,
  missing: number,
): { readonly states: States; readonly complete: number } {
  let kept = 0;
  let complete = 0;
  for (let i = 0; i < size; i++) {
    const spent = efforts[i] ?? 0;
    const wanted = missing - (gains[i] ?? 0);
    if (wanted <= 0) {
      complete = plus(complete, counts[i] ?? 0);
    } else if (spent + bounds.leastEffort(start, wanted) <= effort) {
      efforts[kept] = spent;
      gains[kept] = gains[i] ?? 0;
      counts[kept] = counts[i] ?? 0;
      kept++;
    }
  }
  return { states: { size: kept, efforts, gains, counts }, complete };
}
