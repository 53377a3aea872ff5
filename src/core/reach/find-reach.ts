/** The least effort that reaches a target: the exact optimum, how many equally good sets there are, the first of them. */
import { ofUnits, type Points } from '../points.ts';
import { type SearchBounds, searchBounds } from './bounds.ts';
import { type Counted, countSets } from './count-sets.ts';
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
  const { count, isNone } = countSets(candidates, bounds, effort, missing);
  return { effort: ofUnits(effort), count, sets: listSets(candidates, isNone, effort, missing, most) };
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

/** Where the search for sets stands: what can be taken there, and how many of the ways it has begun. */
interface Step<Option> {
  readonly start: number;
  readonly left: number;
  readonly wanted: number;
  readonly ways: readonly (Amount & { readonly option: Option })[];
  /** Sets found before. */
  readonly found: number;
  begun: number;
}

/**
 * Depth first, taking before leaving out, never where the count found nothing; where it broke off, at too many, what led
 * nowhere is remembered. Steps stand on a stack of our own: thousands of candidates would overflow that of calls.
 */
function listSets<Option>(
  candidates: readonly Candidate<Option>[],
  isNone: Counted['isNone'],
  effort: number,
  missing: number,
  most: number,
): Option[][] {
  const sets: Option[][] = [];
  const chosen: Option[] = [];
  const dead = new Set<string>();
  const steps: Step<Option>[] = [];
  const enter = (start: number, left: number, wanted: number): void => {
    if (wanted <= 0) sets.push([...chosen]);
    else if (!isNone(start, left, wanted) && !dead.has(`${start} ${left} ${wanted}`)) {
      const fitting = candidates[start]?.filter((alternative) => alternative.effort <= left) ?? [];
      const ways = fitting.flatMap(({ options, ...amount }) => options.map((option) => ({ ...amount, option })));
      steps.push({ start, left, wanted, ways, found: sets.length, begun: 0 });
    }
  };
  enter(0, effort, missing);
  for (let step = steps.at(-1); step; step = steps.at(-1)) {
    const { start, left, wanted, ways, found, begun } = step;
    if (begun > 0 && begun <= ways.length) chosen.pop();
    const way = ways[begun];
    step.begun++;
    if (begun > ways.length || sets.length >= most) {
      if (sets.length === found) dead.add(`${start} ${left} ${wanted}`);
      steps.pop();
    } else if (way) {
      chosen.push(way.option);
      enter(start + 1, left - way.effort, wanted - way.gain);
    } else enter(start + 1, left, wanted);
  }
  return sets;
}
