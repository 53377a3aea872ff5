/** Leaves joined by tasks they share, and the pieces of work that may be done about them. */
import { type Points, sum } from '../points.ts';
import { withoutOutdone } from '../reach/choices.ts';
import type { Task } from '../tasks.ts';
import { closedSets } from './closed-sets.ts';
import type { Work } from './work.ts';

/** Tasks that are done together or not at all, with their effort. */
export interface TaskBundle {
  readonly tasks: readonly Task[];
  readonly effort: Points;
}

export interface SharedGroup {
  readonly leaves: Work['leaves'];
  readonly tasks: readonly TaskBundle[];
  /** Per leaf the places of the tasks it waits for; never empty. */
  readonly needs: readonly (readonly number[])[];
}

/**
 * Every piece of work that nothing of less effort equals, as one choice.
 * @returns undefined where there are too many sets of tasks to look at
 */
export function listWorks({ leaves, tasks, needs }: SharedGroup): Work[] | undefined {
  const closed = closedSets(needs);
  if (!closed) return undefined;
  const kinds = closed.kinds.map((kind) => kind.flatMap((place) => tasks[place] ?? []));
  // A group may have thousands of sets: what they are made of is made once, and what is outdone is not made at all.
  const gains = leaves.map(({ gain }) => gain);
  const efforts = kinds.map((kind) => sum(kind.map(({ effort }) => effort)));
  const back = (set: number) => (_: unknown, leaf: number) => ((closed.needs[leaf] ?? 0) & ~set) === 0;
  const done = (set: number) => (_: unknown, kind: number) => (set >> kind) & 1;
  const amounts = closed.sets.map((set) => ({
    set,
    gain: sum(gains.filter(back(set))),
    effort: sum(efforts.filter(done(set))),
  }));
  return withoutOutdone(amounts).map(({ set, effort }) => ({
    leaves: leaves.filter(back(set)),
    tasks: kinds.filter(done(set)).flatMap((kind) => kind.flatMap((bundle) => bundle.tasks)),
    effort,
  }));
}
