/** The least effort that reaches a target: the exact optimum, how many equally good sets there are, the first of them. */
import { ofUnits, type Points } from '../points.ts';
import { type SearchBounds, searchBounds } from './bounds.ts';
import { countSets } from './count-sets.ts';
import { type Amount, type Candidate, type ReachOption, toAlternatives } from './options.ts';

export interface Reach<Option extends ReachOption = ReachOption> {
  /** Sum of the efforts; 0 when nothing is missing. */
  readonly effort: Points;
  /** How many sets of options reach the target with this effort; `'many'` beyond 2^53. */
  readonly count: number | 'many';
  /** Some of them, those with the options best worth their effort first; never empty. */
  readonly sets: readonly (readonly Option[])[];
}

/**
 * @param options no leaf in two of them; their order decides between options equally worth their effort
 * @param missing points still to gain
 * @param most how many sets to list
 * @returns undefined when all options together gain less than is missing
 */
export function findReach<Option extends ReachOption>(
  options: readonly Option[],
  missing: Points,
  most = 1,
): Reach<Option> | undefined {
  const alternatives = toAlternatives(options);
  const candidates = alternatives.map((alternative) => [alternative]);
  return search(candidates, searchBounds(alternatives), missing, most);
}

export function search<Option extends ReachOption>(
  candidates: readonly Candidate<Option>[],
  bounds: SearchBounds,
  missing: Points,
  most: number,
): Reach<Option> | undefined {
  if (missing <= 0) return { effort: ofUnits(0), count: 1, sets: [[]] };
  const effort = leastEffort(candidates, bounds, missing);
  if (effort === Number.POSITIVE_INFINITY) return undefined;
  return {
    effort: ofUnits(effort),
    count: countSets(candidates, bounds, effort, missing),
    sets: listSets(candidates, bounds, effort, missing, most),
  };
}

/**
 * Candidate by candidate, keeps what the decisions so far come to where no other beats it in both effort and gain and
 * where it may still lead to less effort than the best completion known.
 */
function leastEffort(candidates: readonly Candidate<unknown>[], bounds: SearchBounds, missing: number): number {
  let [, best] = bounds.leastEffort(0, missing);
  let states: Amount[] = [{ effort: 0, gain: 0 }];
  candidates.forEach((candidate, i) => {
    const next: Amount[] = [];
    let highest = -1;
    for (const state of withEach(states, candidate)) {
      if (state.gain <= highest) continue;
      highest = state.gain;
      if (state.gain >= missing) {
        best = Math.min(best, state.effort);
        break;
      }
      const [bound, enough] = bounds.leastEffort(i + 1, missing - state.gain);
      best = Math.min(best, state.effort + enough);
      if (state.effort + bound < best) next.push(state);
    }
    states = next;
  });
  return best;
}

/** The states without the candidate and with each of its alternatives; all by effort, the larger gain first. */
function withEach(states: readonly Amount[], candidate: Candidate<unknown>): readonly Amount[] {
  return candidate.reduce((all, { effort, gain }, place) => {
    // One that gains less for the same effort leads nowhere better.
    if (effort === candidate[place - 1]?.effort) return all;
    const merged: Amount[] = [];
    let i = 0;
    for (const state of states) {
      const taken = { effort: state.effort + effort, gain: state.gain + gain };
      for (let other = all[i]; other && isFirst(other, taken); other = all[++i]) merged.push(other);
      merged.push(taken);
    }
    return [...merged, ...all.slice(i)];
  }, states);
}

function isFirst(a: Amount, b: Amount): boolean {
  return a.effort < b.effort || (a.effort === b.effort && a.gain >= b.gain);
}

/** Depth first, taking before leaving out; what led nowhere is remembered. */
function listSets<Option>(
  candidates: readonly Candidate<Option>[],
  bounds: SearchBounds,
  effort: number,
  missing: number,
  most: number,
): Option[][] {
  const sets: Option[][] = [];
  const chosen: Option[] = [];
  const dead = new Set<string>();
  const search = (start: number, left: number, wanted: number): void => {
    if (wanted <= 0) {
      sets.push([...chosen]);
      return;
    }
    const candidate = candidates[start];
    const key = `${start} ${left} ${wanted}`;
    if (!candidate || bounds.mostGain(start, left) < wanted || dead.has(key)) return;
    const found = sets.length;
    for (const { effort: needed, gain, options } of candidate) {
      if (needed > left) break;
      for (const option of options) {
        if (sets.length >= most) break;
        chosen.push(option);
        search(start + 1, left - needed, wanted - gain);
        chosen.pop();
      }
    }
    if (sets.length < most) search(start + 1, left, wanted);
    if (sets.length === found) dead.add(key);
  };
  search(0, effort, missing);
  return sets;
}
