/** What there is to do about lost points: leaves with the tasks they wait for, as choices between pieces of work. */
import { ofUnits, type Points, SCALE, sum } from '../points.ts';
import type { ReachOption } from '../reach/options.ts';
import type { Shortfall } from '../shortfalls.ts';
import type { Difficulty, Task } from '../tasks.ts';
import { listWorks, type SharedGroup } from './shared-group.ts';

/** `difficulty`: by what the tasks say; `task`: every task alike; `item`: every leaf alike, whatever its tasks. */
export type EffortMode = 'difficulty' | 'task' | 'item';

export const EFFORTS: Readonly<Record<Exclude<Difficulty, 'beyond'>, Points>> = {
  easy: ofUnits(SCALE),
  medium: ofUnits(2 * SCALE),
  hard: ofUnits(3 * SCALE),
};

/** What a task without a difficulty, and a leaf without a task, is taken for. */
const USUAL: Exclude<Difficulty, 'beyond'> = 'medium';

/** Leaves that come back once these tasks are done; no tasks: one has to be found first. */
export interface Work extends ReachOption {
  readonly tasks: readonly Task[];
}

export interface Workload {
  readonly choices: readonly (readonly Work[])[];
  /** Leaves that share tasks in too many ways to list them as a choice. */
  readonly groups: readonly SharedGroup[];
  /** All their tasks are done: they come back at the next scoring by themselves. */
  readonly ready: readonly Shortfall[];
  /** Some task is out of the office's hands. */
  readonly beyond: readonly { readonly shortfall: Shortfall; readonly tasks: readonly Task[] }[];
  /** Leaves nobody has a task for. */
  readonly open: readonly Shortfall[];
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
  const groups: SharedGroup[] = [];
  const choices = (mode === 'item' ? leaves.map((leaf) => [leaf]) : groupLeaves(leaves)).flatMap((group): Work[][] => {
    const [leaf] = group;
    if (leaf && group.length === 1) return [[workOf(leaf, mode)]];
    const shared = toGroup(group, mode);
    const works = listWorks(shared);
    if (!works) groups.push(shared);
    return works ? [works] : [];
  });
  return { choices, groups, ready, beyond, open };
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

function toGroup(group: readonly Leaf[], mode: EffortMode): SharedGroup {
  const tasks = [...new Set(group.flatMap((leaf) => leaf.tasks))];
  const places = new Map(tasks.map((task, place) => [task, place]));
  return {
    leaves: group.map(toPart),
    tasks: tasks.map((task) => ({ tasks: [task], effort: effortOfAll([task], mode) })),
    needs: group.map((leaf) => leaf.tasks.flatMap((task) => places.get(task) ?? [])),
  };
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
