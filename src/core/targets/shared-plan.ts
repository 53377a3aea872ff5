/** A plan about shared tasks that is decided in part: what is done, left undone, and what remains of each group. */
import { ofUnits, type Points, sum } from '../points.ts';
import { amountOf } from '../reach/options.ts';
import type { Network } from './max-closure.ts';
import { listWorks, type SharedGroup, type TaskBundle } from './shared-group.ts';
import type { Work } from './work.ts';

/** All groups too large to list, as one network; a leaf waits for tasks of its own group only. */
export interface SharedProblem extends SharedGroup {
  /** Per task the leaves that wait for it. */
  readonly leavesOf: readonly (readonly number[])[];
}

/** The groups as one network; places of tasks are counted on from group to group. */
export function joinGroups(groups: readonly SharedGroup[]): SharedProblem {
  const leaves = groups.flatMap((group) => group.leaves);
  const tasks: TaskBundle[] = [];
  const needs: number[][] = [];
  for (const group of groups) {
    const before = tasks.length;
    needs.push(...group.needs.map((places) => places.map((place) => before + place)));
    tasks.push(...group.tasks);
  }
  const leavesOf = tasks.map((): number[] => []);
  needs.forEach((places, leaf) => {
    for (const place of places) leavesOf[place]?.push(leaf);
  });
  return { leaves, tasks, needs, leavesOf };
}

/** Decisions made: tasks done or left undone, and leaves that surely do not come back. */
export interface Decisions {
  readonly done: ReadonlySet<number>;
  readonly undone: ReadonlySet<number>;
  readonly without: ReadonlySet<number>;
}

export interface OpenNetwork extends Network {
  /** The places of its leaves and tasks in the whole problem. */
  readonly leafPlaces: readonly number[];
  readonly taskPlaces: readonly number[];
}

export interface Remainder {
  /** Of what is decided already. */
  readonly effort: number;
  readonly gain: number;
  /** Parts that fell into few enough pieces to list them. */
  readonly choices: readonly (readonly Work[])[];
  /** All other parts. */
  readonly network: OpenNetwork;
}

/** A part of more leaves is taken for too large without trying to list it. */
const MOST_LEAVES = 40;

/** What is still open once some tasks are decided on: what is gained already, and the rest in its parts. */
export function remainderOf(problem: SharedProblem, { done, undone, without }: Decisions): Remainder {
  const { leaves, tasks, needs } = problem;
  let gain = 0;
  const left = new Map<number, readonly number[]>();
  needs.forEach((places, leaf) => {
    if (without.has(leaf) || places.some((place) => undone.has(place))) return;
    const missing = places.filter((place) => !done.has(place));
    if (missing.length > 0) left.set(leaf, missing);
    else gain += leaves[leaf]?.gain ?? 0;
  });
  const choices: Work[][] = [];
  const large: number[] = [];
  for (const part of partsOf(problem, left)) {
    const works = part.length <= MOST_LEAVES ? listWorks(groupOf(problem, part, left)) : undefined;
    if (works) choices.push(works);
    else large.push(...part);
  }
  const effort = sum([...done].flatMap((place) => tasks[place]?.effort ?? []));
  return { effort, gain, choices, network: networkOf(problem, large, left) };
}

type Needs = ReadonlyMap<number, readonly number[]>;

/** Leaves joined by tasks that are still open. */
function partsOf({ leavesOf }: SharedProblem, left: Needs): number[][] {
  const seen = new Set<number>();
  return [...left.keys()].flatMap((first): number[][] => {
    if (seen.has(first)) return [];
    seen.add(first);
    const part = [first];
    for (const leaf of part) {
      for (const other of (left.get(leaf) ?? []).flatMap((place) => leavesOf[place] ?? [])) {
        if (seen.has(other) || !left.has(other)) continue;
        seen.add(other);
        part.push(other);
      }
    }
    return [part];
  });
}

function groupOf({ leaves, tasks }: SharedProblem, part: readonly number[], left: Needs): SharedGroup {
  const { places, needs } = renumber(part, left);
  return {
    leaves: part.flatMap((leaf) => leaves[leaf] ?? []),
    tasks: places.flatMap((place) => tasks[place] ?? []),
    needs,
  };
}

function networkOf({ leaves, tasks }: SharedProblem, part: readonly number[], left: Needs): OpenNetwork {
  const { places, needs } = renumber(part, left);
  return {
    leafPlaces: part,
    taskPlaces: places,
    gains: part.map((leaf) => leaves[leaf]?.gain ?? 0),
    efforts: places.map((place) => tasks[place]?.effort ?? 0),
    needs,
  };
}

/** The tasks that a part waits for, numbered by themselves. */
function renumber(part: readonly number[], left: Needs): { places: number[]; needs: number[][] } {
  const places = [...new Set(part.flatMap((leaf) => left.get(leaf) ?? []))];
  const numbers = new Map(places.map((place, number) => [place, number]));
  return { places, needs: part.map((leaf) => (left.get(leaf) ?? []).flatMap((place) => numbers.get(place) ?? [])) };
}

/** The plan in which exactly these tasks are done, one piece of work a group; what brings nothing back is left undone. */
export function worksOf(groups: readonly SharedGroup[], isDone: (bundle: TaskBundle) => boolean): Work[] {
  return groups.flatMap(({ leaves, tasks, needs }): Work[] => {
    const isBack = needs.map((places) => places.every((place) => tasks[place] && isDone(tasks[place])));
    const used = new Set(needs.flatMap((places, leaf) => (isBack[leaf] ? places : [])));
    if (used.size === 0) return [];
    const bundles = tasks.filter((_, place) => used.has(place));
    return [
      {
        leaves: leaves.filter((_, leaf) => isBack[leaf]),
        tasks: bundles.flatMap((bundle) => bundle.tasks),
        effort: sum(bundles.map(({ effort }) => effort)),
      },
    ];
  });
}

/** What pieces of work come to. */
export function amountOfAll(works: readonly Work[]): { readonly gain: Points; readonly effort: Points } {
  const amounts = works.map(amountOf);
  return {
    gain: ofUnits(amounts.reduce((total, { gain }) => total + gain, 0)),
    effort: ofUnits(amounts.reduce((total, { effort }) => total + effort, 0)),
  };
}
