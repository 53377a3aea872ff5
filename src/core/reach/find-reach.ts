/** The least effort that reaches a target: the exact optimum, how many equally good sets there are, the first of them. */
import { ofUnits, type Points } from '../points.ts';
import { type SearchBounds, searchBounds } from './bounds.ts';
import { COUNT_LIMIT, countSets } from './count-sets.ts';
import { leastEffort } from './least-effort.ts';
import { listSets } from './list-sets.ts';
import { type Candidate, type ReachOption, toAlternatives } from './options.ts';
import { finish, type Search, StepCounter } from './steps.ts';

export interface Reach<Option> {
  /** Sum of the efforts; 0 when nothing is missing. */
  readonly effort: Points;
  /** False only where a search was stopped: less effort may do. */
  readonly isLeast: boolean;
  /** How many sets of options reach the target with this effort; `'many'` beyond 2^53. */
  readonly count: number | 'many';
  /** False where counting met its budget or was stopped: there are at least so many. */
  readonly isCounted: boolean;
  /** Some of them, those with the options best worth their effort first; never empty. */
  readonly sets: readonly (readonly Option[])[];
}

/** Told of each better answer while the search goes on: what there is to show if it is stopped now. */
export type Watch<Option> = (reach: Reach<Option>) => void;

/** Amounts that counting may look at: a third of a second in a cell. The optimum has no budget, it is always exact. */
export const COUNT_STEPS = 20_000_000;

/** Decisions that listing may try; after that the set that the optimum came with stands for all. */
export const LIST_STEPS = 300_000;

/**
 * @param options no leaf in two of them; their order decides between options equally worth their effort
 * @param missing points still to gain
 * @param most how many sets to list
 * @param countSteps how many steps counting may take
 * @returns undefined when all options together gain less than is missing
 */
export function findReach<Option extends ReachOption>(
  options: readonly Option[],
  missing: Points,
  most = 1,
  countSteps = COUNT_STEPS,
): Reach<Option> | undefined {
  const alternatives = toAlternatives(options);
  const candidates = alternatives.map((alternative) => [alternative]);
  const bounds = searchBounds(
    alternatives.map(({ gain, effort }, candidate) => ({ gain, effort, candidate, place: 0 })),
  );
  return finish(search(candidates, bounds, missing, most, { countSteps }));
}

interface SearchSettings<Option> {
  readonly countSteps?: number;
  readonly watch?: Watch<Option> | undefined;
}

/** The search in steps: it ends with undefined where the target is out of reach, and tells `watch` of its best so far. */
export function* search<Option>(
  candidates: readonly Candidate<Option>[],
  bounds: SearchBounds,
  missing: number,
  most: number,
  { countSteps = COUNT_STEPS, watch }: SearchSettings<Option> = {},
): Search<Reach<Option> | undefined> {
  if (missing <= 0) return { effort: ofUnits(0), isLeast: true, count: 1, isCounted: true, sets: [[]] };
  const least = yield* leastEffort(candidates, bounds, missing, new StepCounter());
  if (!least) return undefined;
  const { effort, taken } = least;
  const first = candidates.flatMap((candidate, i) => candidate[taken[i] ?? -1]?.options[0] ?? []);
  const proven = { effort: ofUnits(effort), isLeast: true };
  watch?.({ ...proven, count: 1, isCounted: false, sets: [first] });
  const listed = yield* listSets(candidates, bounds, effort, missing, most, new StepCounter(LIST_STEPS));
  const sets = listed.length > 0 ? listed : [first];
  watch?.({ ...proven, count: sets.length, isCounted: false, sets });
  const counted = yield* countSets(candidates, bounds, effort, missing, new StepCounter(countSteps));
  const count = Math.max(counted.count, sets.length);
  return { ...proven, count: count > COUNT_LIMIT ? 'many' : count, isCounted: counted.isAll, sets };
}
