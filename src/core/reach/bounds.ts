/** Bounds for the search: what candidates from one on can gain at most, and what effort a gain takes at least. */
import { type Amount, type Candidate, compareWorth } from './options.ts';

export interface SearchBounds {
  /** No less than what the candidates from `start` on can gain with so much effort. */
  readonly mostGain: (start: number, effort: number) => number;
  /** No more than the effort that such a gain takes from `start` on, and an effort that surely suffices. */
  readonly leastEffort: (start: number, gain: number) => readonly [bound: number, enough: number];
}

/** Steps, best worth first, and their running sums. */
interface Line {
  readonly steps: readonly Amount[];
  readonly gains: readonly number[];
  readonly efforts: readonly number[];
}

/** Steps may be taken in part: the best worth first is then best. @param candidates as toCandidates orders them */
export function searchBounds(candidates: readonly Candidate<unknown>[]): SearchBounds {
  const steps = candidates.map(stepsOf);
  // Candidates of one alternative stand last, best worth first: all of them share one line.
  const several = candidates.filter(({ length }) => length > 1).length;
  const lines = steps.slice(0, several + 1).map((_, start) => lineOf(steps.slice(start).flat().sort(compareWorth)));
  const at = (start: number): readonly [Line, number] => {
    return [lines[Math.min(start, several)] ?? NOTHING, Math.max(0, start - several)];
  };
  return {
    mostGain: (start, effort) => {
      const [line, first] = at(start);
      const [whole, left, gained] = fill(line.efforts, line.gains, first, effort);
      const next = line.steps[whole];
      // A hundredth covers what doubles lose; a bound a little too wide costs time, never the result.
      return next ? gained + Math.floor((left * next.gain) / next.effort + 0.01) : gained;
    },
    leastEffort: (start, gain) => {
      const [line, first] = at(start);
      const [whole, left, spent] = fill(line.gains, line.efforts, first, gain);
      const next = line.steps[whole];
      if (left === 0) return [spent, spent];
      if (!next) return [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
      return [spent + Math.ceil((left * next.effort) / next.gain - 0.01), spent + next.effort];
    },
  };
}

/** From nothing to the largest alternative by way of those best worth: each step is worth less than the one before. */
function stepsOf(candidate: Candidate<unknown>): Amount[] {
  const steps: Amount[] = [];
  let [reached, spent] = [0, 0];
  for (const { gain, effort } of candidate) {
    if (gain <= reached) continue;
    let step: Amount = { gain: gain - reached, effort: effort - spent };
    for (let last = steps[steps.length - 1]; last && compareWorth(step, last) <= 0; last = steps[steps.length - 1]) {
      step = { gain: step.gain + last.gain, effort: step.effort + last.effort };
      steps.pop();
    }
    steps.push(step);
    [reached, spent] = [gain, effort];
  }
  return steps;
}

function lineOf(steps: readonly Amount[]): Line {
  return {
    steps,
    gains: runningSums(steps.map(({ gain }) => gain)),
    efforts: runningSums(steps.map(({ effort }) => effort)),
  };
}

const NOTHING = lineOf([]);

function runningSums(amounts: readonly number[]): number[] {
  let total = 0;
  return [0, ...amounts.map((amount) => (total += amount))];
}

/** How far whole steps from `start` on fill the limit; what is left of it; what they come to in the other sums. */
function fill(
  sums: readonly number[],
  others: readonly number[],
  start: number,
  limit: number,
): readonly [whole: number, left: number, other: number] {
  const top = (sums[start] ?? 0) + limit;
  let low = start;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sums[middle] ?? 0) <= top) low = middle;
    else high = middle - 1;
  }
  return [low, top - (sums[low] ?? 0), (others[low] ?? 0) - (others[start] ?? 0)];
}
