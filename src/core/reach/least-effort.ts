/** The least effort that reaches a gain, exact, with one set that does so: a dynamic programme over undominated states. */
import type { SearchBounds } from './bounds.ts';
import type { Candidate } from './options.ts';
import type { Search, StepCounter } from './steps.ts';

export interface Least {
  readonly effort: number;
  /** Per candidate the place of the alternative that is taken; -1 where none is. */
  readonly taken: readonly number[];
}

/**
 * What decisions about the candidates so far come to, where nothing beats it in both effort and gain: efforts and gains
 * both rise from state to state. So there are never more states than different efforts, nor than different gains.
 */
interface States {
  readonly size: number;
  readonly efforts: Float64Array;
  readonly gains: Float64Array;
  /** The decisions of the current block as digits of one number: 0 for leaving out, 1 for the first alternative. */
  readonly paths: Float64Array;
}

/** Candidates whose decisions fit into one number; their states are kept, to find the way back. */
interface Block {
  readonly start: number;
  readonly before: States;
}

/** The least effort known to be enough: of a state and the steps that complete it. */
interface Found {
  readonly effort: number;
  /** What the state itself takes. */
  readonly spent: number;
  readonly gain: number;
  readonly path: number;
  /** How many candidates were decided; the rest follows the sure steps. */
  readonly end: number;
}

const MOST_PATHS = 2 ** 53;

/** @returns undefined where all candidates together gain less */
export function* leastEffort(
  candidates: readonly Candidate<unknown>[],
  bounds: SearchBounds,
  missing: number,
  steps: StepCounter,
): Search<Least | undefined> {
  const least = bounds.leastEffort(0, missing);
  let found: Found = { effort: bounds.sureEffort(0, missing), spent: 0, gain: 0, path: 0, end: 0 };
  if (found.effort === Number.POSITIVE_INFINITY) return undefined;
  let states: States = { size: 1, efforts: Float64Array.of(0), gains: Float64Array.of(0), paths: Float64Array.of(0) };
  const blocks: Block[] = [{ start: 0, before: states }];
  let radix = 1;
  for (let i = 0; i < candidates.length && states.size > 0 && found.effort > least; i++) {
    const candidate = candidates[i] ?? [];
    if (radix * (candidate.length + 1) > MOST_PATHS) {
      blocks.push({ start: i, before: states });
      states = { ...states, paths: new Float64Array(states.size) };
      radix = 1;
    }
    const all = yield* withEach(states, candidate, radix, steps);
    radix *= candidate.length + 1;
    found = bestOf(all, bounds, i + 1, missing, found);
    states = prune(all, bounds, i + 1, missing, found.effort);
  }
  const taken = wayBack(candidates, found, blocks);
  for (const { candidate, place } of bounds.sureSteps(found.end, Math.max(0, missing - found.gain))) {
    taken[candidate] = place;
  }
  return { effort: found.effort, taken };
}

/** The states without the candidate and with each of its alternatives; all by effort, the larger gain first. */
function* withEach(states: States, candidate: Candidate<unknown>, radix: number, steps: StepCounter): Search<States> {
  let all = states;
  for (const [place, { effort, gain }] of candidate.entries()) {
    // One that gains less for the same effort leads nowhere better.
    if (effort === candidate[place - 1]?.effort) continue;
    all = merge(all, states, effort, gain, radix * (place + 1));
    steps.spend(all.size);
    if (steps.isRestDue()) yield;
  }
  return all;
}

/** Only what nothing before beats in gain. */
function merge(all: States, taken: States, effort: number, gain: number, path: number): States {
  const size = all.size + taken.size;
  const efforts = new Float64Array(size);
  const gains = new Float64Array(size);
  const paths = new Float64Array(size);
  let i = 0;
  let j = 0;
  let length = 0;
  let highest = -1;
  while (i < all.size || j < taken.size) {
    const spent = i < all.size ? (all.efforts[i] ?? 0) : Number.POSITIVE_INFINITY;
    const spentTaking = j < taken.size ? (taken.efforts[j] ?? 0) + effort : Number.POSITIVE_INFINITY;
    const gained = all.gains[i] ?? 0;
    const gainedTaking = (taken.gains[j] ?? 0) + gain;
    const isFirst = spent < spentTaking || (spent === spentTaking && gained >= gainedTaking);
    const reached = isFirst ? gained : gainedTaking;
    if (reached > highest) {
      highest = reached;
      efforts[length] = isFirst ? spent : spentTaking;
      gains[length] = reached;
      paths[length] = isFirst ? (all.paths[i] ?? 0) : (taken.paths[j] ?? 0) + path;
      length++;
    }
    if (isFirst) i++;
    else j++;
  }
  return { size: length, efforts, gains, paths };
}

/** The least effort with which one of the states is surely completed, if it is less than what was found before. */
function bestOf(
  { size, efforts, gains, paths }: States,
  bounds: SearchBounds,
  end: number,
  missing: number,
  before: Found,
): Found {
  let best = before;
  for (let i = 0; i < size; i++) {
    const spent = efforts[i] ?? 0;
    const gain = gains[i] ?? 0;
    const effort = gain >= missing ? spent : spent + bounds.sureEffort(end, missing - gain);
    if (effort < best.effort) best = { effort, spent, gain, path: paths[i] ?? 0, end };
    if (gain >= missing) break;
  }
  return best;
}

/** Takes out, in place, what has reached the gain and what cannot lead to less effort than is known to be enough. */
function prune(
  { size, efforts, gains, paths }: States,
  bounds: SearchBounds,
  end: number,
  missing: number,
  enough: number,
): States {
  let kept = 0;
  for (let i = 0; i < size; i++) {
    const effort = efforts[i] ?? 0;
    const gain = gains[i] ?? 0;
    if (gain >= missing) break;
    if (effort + bounds.leastEffort(end, missing - gain) >= enough) continue;
    efforts[kept] = effort;
    gains[kept] = gain;
    paths[kept] = paths[i] ?? 0;
    kept++;
  }
  return { size: kept, efforts, gains, paths };
}

/** Block by block backwards: each state names its decisions, and so the state it came from. */
function wayBack(candidates: readonly Candidate<unknown>[], found: Found, blocks: readonly Block[]): number[] {
  const taken = candidates.map(() => -1);
  let { spent: effort, path, end } = found;
  for (const { start, before } of blocks.toReversed()) {
    if (start >= end) continue;
    for (let i = start; i < end; i++) {
      const radix = (candidates[i]?.length ?? 0) + 1;
      taken[i] = (path % radix) - 1;
      path = Math.floor(path / radix);
      effort -= candidates[i]?.[taken[i] ?? -1]?.effort ?? 0;
    }
    path = before.paths[findState(before, effort)] ?? 0;
    end = start;
  }
  return taken;
}

function findState({ efforts, size }: States, effort: number): number {
  let low = 0;
  let high = size - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((efforts[middle] ?? 0) < effort) low = middle + 1;
    else high = middle;
  }
  return low;
}
