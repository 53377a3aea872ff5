/** The least effort that reaches a target: the exact optimum, how many equally good sets there are, the first of them. */
import { ofUnits, type Points } from '../points.ts';
import { type SearchBounds, searchBounds } from './bounds.ts';
import { countSets } from './count-sets.ts';
import { type Candidate, type ReachOption, toCandidates } from './options.ts';

export interface Reach {
  /** Sum of the efforts; 0 when nothing is missing. */
  readonly effort: Points;
  /** How many sets of options reach the target with this effort; `'many'` beyond 2^53. */
  readonly count: number | 'many';
  /** Some of them, those with the options best worth their effort first; never empty. */
  readonly sets: readonly (readonly ReachOption[])[];
}

/**
 * @param options no leaf in two of them; their order decides between options equally worth their effort
 * @param missing points still to gain
 * @param most how many sets to list
 * @returns undefined when all options together gain less than is missing
 */
export function findReach(options: readonly ReachOption[], missing: Points, most = 1): Reach | undefined {
  if (missing <= 0) return { effort: ofUnits(0), count: 1, sets: [[]] };
  const candidates = toCandidates(options);
  const bounds = searchBounds(candidates);
  const effort = leastEffort(candidates, bounds, missing);
  if (effort === Number.POSITIVE_INFINITY) return undefined;
  return {
    effort: ofUnits(effort),
    count: countSets(candidates, bounds, effort, missing),
    sets: listSets(candidates, bounds, effort, missing, most),
  };
}

/** A way to have decided about the first candidates. */
interface State {
  readonly effort: number;
  readonly gain: number;
}

/**
 * Candidate by candidate, keeps the states that no other beats in both effort and gain and that may still lead to less
 * effort than the best completion known.
 */
function leastEffort(candidates: readonly Candidate[], bounds: SearchBounds, missing: number): number {
  let [, best] = bounds.leastEffort(0, missing);
  let states: State[] = [{ effort: 0, gain: 0 }];
  candidates.forEach((candidate, i) => {
    const next: State[] = [];
    let highest = -1;
    for (const state of mergeByEffort(states, candidate)) {
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

/** The states without and with the candidate, by effort, the larger gain first; both lists are in order already. */
function mergeByEffort(states: readonly State[], { effort, gain }: State): State[] {
  const merged: State[] = [];
  let i = 0;
  for (const state of states) {
    const taken = { effort: state.effort + effort, gain: state.gain + gain };
    for (let without = states[i]; without && isFirst(without, taken); without = states[++i]) merged.push(without);
    merged.push(taken);
  }
  return [...merged, ...states.slice(i)];
}

function isFirst(a: State, b: State): boolean {
  return a.effort < b.effort || (a.effort === b.effort && a.gain >= b.gain);
}

/** Where the search for sets stands: what it decides about, and what it has done there. */
interface Step {
  readonly start: number;
  readonly left: number;
  readonly wanted: number;
  /** Sets found before. */
  readonly found: number;
  /** Nothing yet, taken, left out. */
  done: 0 | 1 | 2;
}

/** Depth first, taking before leaving out; what led nowhere is remembered. Steps stand on a stack of our own, as in countSets. */
function listSets(
  candidates: readonly Candidate[],
  bounds: SearchBounds,
  effort: number,
  missing: number,
  most: number,
): ReachOption[][] {
  const sets: ReachOption[][] = [];
  const chosen: ReachOption[] = [];
  const dead = new Set<string>();
  const steps: Step[] = [];
  const enter = (start: number, left: number, wanted: number): void => {
    if (wanted <= 0) sets.push([...chosen]);
    else if (bounds.mostGain(start, left) >= wanted && !dead.has(`${start} ${left} ${wanted}`)) {
      steps.push({ start, left, wanted, found: sets.length, done: 0 });
    }
  };
  enter(0, effort, missing);
  for (let step = steps.at(-1); step; step = steps.at(-1)) {
    const { start, left, wanted, found, done } = step;
    const candidate = candidates[start];
    const fits = candidate !== undefined && candidate.effort <= left;
    if (done === 0) {
      step.done = 1;
      if (!fits) continue;
      chosen.push(candidate.option);
      enter(start + 1, left - candidate.effort, wanted - candidate.gain);
    } else if (done === 1) {
      step.done = 2;
      if (fits) chosen.pop();
      if (candidate && sets.length < most) enter(start + 1, left, wanted);
    } else {
      if (sets.length === found) dead.add(`${start} ${left} ${wanted}`);
      steps.pop();
    }
  }
  return sets;
}
