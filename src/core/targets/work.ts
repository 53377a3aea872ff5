/** What there is to do about lost points: leaves with the tasks they wait for, as choices between pieces of work. */
import type { ItemCode } from '../codes.ts';
import { ofUnits, type Points, SCALE, sum } from '../points.ts';
import { withoutOutdone } from '../reach/choices.ts';
import type { ReachOption } from '../reach/options.ts';
import type { Shortfall } from '../shortfalls.ts';
import type { Difficulty, Task } from '../tasks.ts';
import { closedSets } from './closed-sets.ts';

/** `difficulty`: by what the tasks say; `task`: every task alike; `item`: every leaf alike, whatever its tasks. */
export type EffortMode = 'difficulty' | 'task' | 'item';

export const EFFORTS: Readonly<Record<Exclude<Difficulty, 'beyond'>, Points>> = {
  easy: ofUnits(SCALE),
  medium: ofUnits(2 * SCALE),
  hard: ofUnits(3 * SCALE),
};

/** What a task without a difficulty, and a leaf without a task, is taken for. */
export const USUAL: Exclude<Difficulty, 'beyond'> = 'medium';

/** Leaves that come back once these tasks are done; no tasks: one has to be found first. */
export interface Work extends ReachOption {
  readonly tasks: readonly Task[];
}

export interface Workload {
  readonly choices: readonly (readonly Work[])[];
  /** All their tasks are done: they come back at the next scoring by themselves. */
  readonly ready: readonly Shortfall[];
  /** Some task is out of the office's hands. */
  readonly beyond: readonly { readonly shortfall: Shortfall; readonly tasks: readonly Task[] }[];
  /** Leaves nobody has a task for. */
  readonly open: readonly Shortfall[];
  /** Groups too large to be searched: each leaf is counted with all its tasks, shared ones several times. */
  readonly apart: readonly { readonly codes: readonly ItemCode[]; readonly tasks: number }[];
}

interface Leaf {
  readonly shortfall: Shortfall;
  /** Not done yet. */
  readonly tasks: readonly Task[];
}

/** A leaf comes back, with all it lost, when every task that serves it is done; drafts and paused tasks are still to do. */
export function planWork(shortfalls: readonly Shortfall[], tasks: readonly Task[], mode: EffortMode): Workload {
  const ready: Shortfall[] = [];
  const beyond: Workload['beyond'][number][] = [];
  const open: Shortfall[] = [];
  const leaves: Leaf[] = [];
  for (const shortfall of shortfalls) {
    const serving = tasks.filter(({ codes }) => codes.includes(shortfall.code));
    const left = serving.filter(({ status }) => status !== 'done');
    const foreign = left.filter(({ difficulty }) => difficulty === 'beyond');
    if (foreign.length > 0) beyond.push({ shortfall, tasks: foreign });
    else if (serving.length > 0 && left.length === 0) ready.push(shortfall);
    else leaves.push({ shortfall, tasks: left });
    if (serving.length === 0) open.push(shortfall);
  }
  const groups = mode === 'item' ? leaves.map((leaf) => [leaf]) : groupLeaves(leaves);
  const apart: Workload['apart'][number][] = [];
  const choices = groups.flatMap((group): Work[][] => {
    const works = group.length === 1 ? undefined : searchGroup(group, mode);
    if (works) return [works];
    if (group.length > 1) {
      const codes = group.map(({ shortfall }) => shortfall.code);
      apart.push({ codes, tasks: new Set(group.flatMap((leaf) => leaf.tasks)).size });
    }
    return group.map((leaf) => [workOf(leaf, mode)]);
  });
  return { choices, ready, beyond, open, apart };
}

/** Leaves that share a task, or are joined by others that do; in the order of their first leaf. */
function groupLeaves(leaves: readonly Leaf[]): Leaf[][] {
  let groups: { leaves: Leaf[]; tasks: Set<Task> }[] = [];
  for (const leaf of leaves) {
    const joined = groups.filter(({ tasks }) => leaf.tasks.some((task) => tasks.has(task)));
    const whole = {
      leaves: [...joined.flatMap((group) => group.leaves), leaf],
      tasks: new Set([...joined.flatMap((group) => [...group.tasks]), ...leaf.tasks]),
    };
    const [first] = joined;
    if (!first) groups.push(whole);
    else groups = groups.flatMap((group) => (group === first ? [whole] : joined.includes(group) ? [] : [group]));
  }
  return groups.map((group) => group.leaves);
}

function searchGroup(group: readonly Leaf[], mode: EffortMode): Work[] | undefined {
  const tasks = [...new Set(group.flatMap((leaf) => leaf.tasks))];
  const places = new Map(tasks.map((task, place) => [task, place]));
  const closed = closedSets(group.map((leaf) => leaf.tasks.flatMap((task) => places.get(task) ?? [])));
  if (!closed) return undefined;
  const { needs, sets } = closed;
  const kinds = closed.kinds.map((kind) => kind.flatMap((place) => tasks[place] ?? []));
  // A group may have thousands of sets: what they are made of is made once, and what is outdone is not made at all.
  const leaves = group.map(toPart);
  const gains = leaves.map(({ gain }) => gain);
  const efforts = kinds.map((kind) => effortOfAll(kind, mode));
  const back = (set: number) => (_: unknown, leaf: number) => ((needs[leaf] ?? 0) & ~set) === 0;
  const done = (set: number) => (_: unknown, kind: number) => (set >> kind) & 1;
  const amounts = sets.map((set) => ({
    set,
    gain: sum(gains.filter(back(set))),
    effort: sum(efforts.filter(done(set))),
  }));
  return withoutOutdone(amounts).map(({ set, effort }) => {
    return { leaves: leaves.filter(back(set)), tasks: kinds.filter(done(set)).flat(), effort };
  });
}

const toPart = ({ shortfall: { code, lost } }: Leaf): Work['leaves'][number] => ({ code, gain: lost });

/** One leaf by itself. */
function workOf(leaf: Leaf, mode: EffortMode): Work {
  const { tasks } = leaf;
  const effort = tasks.length === 0 || mode === 'item' ? effortOf(undefined, mode) : effortOfAll(tasks, mode);
  return { leaves: [toPart(leaf)], tasks, effort };
}

function effortOfAll(tasks: readonly Task[], mode: EffortMode): Points {
  return sum(tasks.map(({ difficulty }) => effortOf(difficulty, mode)));
}

function effortOf(difficulty: Difficulty | undefined, mode: EffortMode): Points {
  const known = difficulty === undefined || difficulty === 'beyond' ? USUAL : difficulty;
  return mode === 'difficulty' ? EFFORTS[known] : ofUnits(SCALE);
}
