/**
 * The least work where tasks are shared in too many ways to list them: branch and bound. A price of effort bounds what can
 * be reached and decides most tasks; one of the rest is branched on, until what remains falls into parts that can be
 * listed and is an ordinary search. The same walk, with the least effort as its limit, counts the equally good sets.
 */
import { ofUnits, type Points } from '../points.ts';
import { toCandidates } from '../reach/choices.ts';
import { COUNT_LIMIT, countSets, plus } from '../reach/count-sets.ts';
import { COUNT_STEPS, LIST_STEPS, type Reach, type Watch } from '../reach/find-reach.ts';
import { leastEffort } from '../reach/least-effort.ts';
import { listSets } from '../reach/list-sets.ts';
import { amountOf } from '../reach/options.ts';
import { type Search, StepCounter } from '../reach/steps.ts';
import { forcedDecisions, lowestBound, openDecisions, type Priced } from './shared-bound.ts';
import type { SharedGroup } from './shared-group.ts';
import { amountOfAll, type Decisions, joinGroups, type Remainder, remainderOf, worksOf } from './shared-plan.ts';
import type { Work } from './work.ts';

/** What one look at a price and its bound costs, in steps of the count. */
const NODE_STEPS = 20_000;

/** A plan decided so far that all remaining parts can be listed: an ordinary search completes it. */
interface Listable {
  readonly decisions: Decisions;
  readonly remainder: Remainder;
}

/**
 * @param choices pieces of work of which at most one is taken each
 * @param groups leaves that share tasks; none of their tasks serves a leaf of a choice
 * @param most how many sets to list
 * @param watch told of each better plan
 * @returns undefined when everything together gains less than is missing
 */
export function* findShared(
  choices: readonly (readonly Work[])[],
  groups: readonly SharedGroup[],
  missing: Points,
  most: number,
  watch?: Watch<Work>,
  countSteps = COUNT_STEPS,
): Search<Reach<Work> | undefined> {
  if (missing <= 0) return { effort: ofUnits(0), isLeast: true, count: 1, isCounted: true, sets: [[]] };
  const search = new SharedSearch(choices, groups, missing);
  if (amountOfAll(search.best).gain < missing) return undefined;
  yield* search.minimize(watch);
  return yield* search.count(most, countSteps, watch);
}

class SharedSearch {
  /** The best plan so far; at first, all there is to do. */
  best: readonly Work[];
  #effort: number;
  readonly #problem: ReturnType<typeof joinGroups>;
  readonly #amounts: readonly (readonly ReturnType<typeof amountOf>[])[];
  readonly #choices: readonly (readonly Work[])[];
  readonly #groups: readonly SharedGroup[];
  readonly #missing: Points;
  /** No two efforts lie nearer to each other. */
  readonly #unit: number;

  constructor(choices: readonly (readonly Work[])[], groups: readonly SharedGroup[], missing: Points) {
    this.#choices = choices;
    this.#groups = groups;
    this.#missing = missing;
    this.#problem = joinGroups(groups);
    this.#amounts = choices.map((choice) => choice.map(amountOf));
    const efforts = [...choices.flat(), ...this.#problem.tasks].map(({ effort }) => effort);
    this.#unit = efforts.reduce<number>(greatestDivisor, 0);
    const largest = choices.flatMap(
      (choice) => choice.toSorted((a, b) => amountOf(b).gain - amountOf(a).gain)[0] ?? [],
    );
    this.best = [...largest, ...worksOf(groups, () => true)];
    this.#effort = amountOfAll(this.best).effort;
  }

  /** Any plan of the walk that takes less effort becomes the best, and the walk goes on below it. */
  *minimize(watch: Watch<Work> | undefined): Search<void> {
    const limit = (): number => this.#effort - this.#unit;
    const improve = (works: readonly Work[]): void => {
      const { effort, gain } = amountOfAll(works);
      if (gain < this.#missing || effort >= this.#effort) return;
      this.best = works;
      this.#effort = effort;
      watch?.({ effort, isLeast: false, count: 1, isCounted: false, sets: [works] });
    };
    for (const listable of this.#walk(limit, improve)) {
      yield;
      if (!listable) continue;
      const { candidates, bounds } = this.#ordinary(listable);
      const { effort, gain } = listable.remainder;
      const wanted = Math.max(0, this.#missing - gain);
      if (effort + bounds.leastEffort(0, wanted) > limit()) continue;
      const least = yield* leastEffort(candidates, bounds, wanted, new StepCounter());
      if (!least) continue;
      const works = candidates.flatMap((one, i) => one[least.taken[i] ?? -1]?.options[0] ?? []);
      improve(this.#plan(listable, works));
    }
  }

  *count(most: number, countSteps: number, watch: Watch<Work> | undefined): Search<Reach<Work>> {
    const steps = new StepCounter(countSteps);
    const proven = { effort: ofUnits(this.#effort), isLeast: true };
    watch?.({ ...proven, count: 1, isCounted: false, sets: [this.best] });
    let count = 0;
    let isCounted = true;
    const sets: Work[][] = [];
    for (const listable of this.#walk(() => this.#effort)) {
      yield;
      steps.spend(NODE_STEPS);
      if (steps.left <= 0 || count > COUNT_LIMIT) {
        isCounted = count > COUNT_LIMIT;
        break;
      }
      if (!listable) continue;
      const { candidates, bounds } = this.#ordinary(listable);
      const [left, wanted] = [this.#effort - listable.remainder.effort, this.#missing - listable.remainder.gain];
      const counted = yield* countSets(candidates, bounds, left, wanted, steps);
      count = plus(count, counted.count);
      isCounted &&= counted.isAll;
      if (sets.length >= most || counted.count === 0) continue;
      const room = most - sets.length;
      const listed = yield* listSets(candidates, bounds, left, wanted, room, new StepCounter(LIST_STEPS));
      sets.push(...listed.map((works) => this.#plan(listable, works)));
    }
    const listed = sets.length > 0 ? sets : [this.best];
    count = Math.max(count, listed.length);
    return { ...proven, count: count > COUNT_LIMIT ? 'many' : count, isCounted, sets: listed };
  }

  /**
   * Depth first through the decisions that the bound allows.
   * @param limit the most effort; it may fall on the way
   * @param offer told of every plan met
   * @returns what is left to an ordinary search, or nothing after each other look
   */
  *#walk(limit: () => number, offer?: (works: readonly Work[]) => void): Generator<Listable | undefined> {
    const none: Decisions = { done: new Set(), undone: new Set(), without: new Set() };
    const open = [{ decisions: none, price: this.#missing / Math.max(1, this.#effort) }];
    for (let node = open.pop(); node; node = open.pop()) {
      const { decisions, price } = node;
      const remainder = remainderOf(this.#problem, decisions);
      if (remainder.effort > limit()) continue;
      const work = { ...remainder, choices: [...this.#amounts, ...remainder.choices.map((one) => one.map(amountOf))] };
      const tell = (priced: Priced): void => offer?.(this.#priced({ decisions, remainder }, priced));
      const bound = lowestBound(work, this.#missing, limit, price, tell);
      if (!bound) {
        yield undefined;
        continue;
      }
      if (remainder.network.gains.length === 0) {
        yield { decisions, remainder };
        continue;
      }
      const { over, priced } = bound;
      const forced = forcedDecisions(remainder.network, priced, over, decisions);
      if (forced) open.push({ decisions: forced, price: priced.price });
      else
        open.push(
          ...openDecisions(remainder.network, priced, decisions).map((next) => ({
            decisions: next,
            price: priced.price,
          })),
        );
      yield undefined;
    }
  }

  #ordinary({ remainder }: Listable): ReturnType<typeof toCandidates<Work>> {
    return toCandidates([...this.#choices, ...remainder.choices]);
  }

  /** What is decided, and these pieces of work. */
  #plan({ decisions }: Listable, works: readonly Work[], alsoDone: ReadonlySet<number> = new Set()): Work[] {
    const { tasks } = this.#problem;
    const done = new Set(works.flatMap((work) => work.tasks));
    for (const place of [...decisions.done, ...alsoDone]) for (const task of tasks[place]?.tasks ?? []) done.add(task);
    const own = new Set(this.#choices.flat());
    return [
      ...works.filter((work) => own.has(work)),
      ...worksOf(this.#groups, (bundle) => bundle.tasks.every((task) => done.has(task))),
    ];
  }

  #priced(listable: Listable, { taken, done }: Priced): Work[] {
    const choices = [...this.#choices, ...listable.remainder.choices];
    const { taskPlaces } = listable.remainder.network;
    return this.#plan(
      listable,
      choices.flatMap((choice, i) => choice[taken[i] ?? -1] ?? []),
      new Set(taskPlaces.filter((_, task) => done[task])),
    );
  }
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
