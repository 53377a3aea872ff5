/** The least effort where options exclude each other: of each choice at most one is taken. Pages only; cells have none. */
import type { Points } from '../points.ts';
import { type SearchBounds, type Step, searchBounds } from './bounds.ts';
import { type Reach, search, type Watch } from './find-reach.ts';
import {
  type Alternative,
  type Amount,
  amountOf,
  type Candidate,
  compareWorth,
  type ReachOption,
  toAlternatives,
} from './options.ts';
import type { Search } from './steps.ts';

/** Options of which at most one is taken; no leaf stands in two choices. */
export type ReachChoice<Option extends ReachOption> = readonly Option[];

/**
 * @param choices their order decides between options equally worth their effort
 * @param watch told of each better answer
 * @returns undefined when the largest option of every choice together gain less than is missing
 */
export function findReachOf<Option extends ReachOption>(
  choices: readonly ReachChoice<Option>[],
  missing: Points,
  most = 1,
  watch?: Watch<Option>,
): Search<Reach<Option> | undefined> {
  const { candidates, bounds } = toCandidates(choices);
  return search(candidates, bounds, missing, most, { watch });
}

/** Choices made ready for the search: those of several options first, then what stands alone, best worth first. */
export function toCandidates<Option extends ReachOption>(
  choices: readonly ReachChoice<Option>[],
): { readonly candidates: readonly Candidate<Option>[]; readonly bounds: SearchBounds } {
  const all = choices.map(toCandidate);
  const several = all.filter(({ length }) => length > 1);
  const single = toAlternatives(choices.filter((_, i) => all[i]?.length === 1).flat());
  const candidates = [...several, ...single.map((alternative) => [alternative])];
  return { candidates, bounds: boundsOf(several, single) };
}

/** What stands alone is in the order of its worth already and has one line; each choice has its own, with all that follow. */
function boundsOf(several: readonly Candidate<unknown>[], single: readonly Amount[]): SearchBounds {
  const alone = single.map(({ gain, effort }, i): Step => ({ gain, effort, candidate: several.length + i, place: 0 }));
  const steps = [...several.flatMap(stepsOf), ...alone].sort(compareWorth);
  const rest = searchBounds(alone);
  // Made when first asked for: a search that ends early needs few of them.
  const lines: SearchBounds[] = [];
  const lineOf = (start: number): SearchBounds => {
    lines[start] ??= searchBounds(steps.filter(({ candidate }) => candidate >= start));
    return lines[start];
  };
  const ask = <T>(start: number, how: (bounds: SearchBounds, from: number) => T): T => {
    return start < several.length ? how(lineOf(start), 0) : how(rest, start - several.length);
  };
  return {
    mostGain: (start, effort) => ask(start, (bounds, from) => bounds.mostGain(from, effort)),
    leastEffort: (start, gain) => ask(start, (bounds, from) => bounds.leastEffort(from, gain)),
    sureEffort: (start, gain) => ask(start, (bounds, from) => bounds.sureEffort(from, gain)),
    sureSteps: (start, gain) => ask(start, (bounds, from) => bounds.sureSteps(from, gain)),
  };
}

function toCandidate<Option extends ReachOption>(choice: ReachChoice<Option>): Candidate<Option> {
  const alike: (Alternative<Option> & { readonly options: Option[] })[] = [];
  for (const amount of withoutOutdone(choice.map((option) => ({ ...amountOf(option), options: [option] })))) {
    const last = alike.at(-1);
    if (last?.effort === amount.effort && last.gain === amount.gain) last.options.push(...amount.options);
    else alike.push(amount);
  }
  return alike;
}

/** Least effort first, then most gain; what something of less effort equals or outdoes is not in it, nor what gains nothing. */
export function withoutOutdone<A extends Amount>(amounts: readonly A[]): A[] {
  let [effort, most, cheaper] = [0, 0, 0];
  return amounts
    .toSorted((a, b) => a.effort - b.effort || b.gain - a.gain)
    .filter((amount) => {
      if (amount.effort !== effort) cheaper = most;
      effort = amount.effort;
      most = Math.max(most, amount.gain);
      return amount.gain > cheaper;
    });
}

/** From nothing to the largest alternative by way of those best worth: each step is worth less than the one before. */
function stepsOf(alternatives: Candidate<unknown>, candidate: number): Step[] {
  const steps: Step[] = [];
  let [reached, spent] = [0, 0];
  for (const [place, { gain, effort }] of alternatives.entries()) {
    if (gain <= reached) continue;
    let step: Amount = { gain: gain - reached, effort: effort - spent };
    for (let last = steps.at(-1); last && compareWorth(step, last) <= 0; last = steps.at(-1)) {
      step = { gain: step.gain + last.gain, effort: step.effort + last.effort };
      steps.pop();
    }
    steps.push({ ...step, candidate, place });
    [reached, spent] = [gain, effort];
  }
  return steps;
}
