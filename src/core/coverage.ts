/** Coverage: which points lost have a task that someone leads, by a day, with something to show for it. */
import type { ItemCode } from './codes.ts';
import { isGap, saysSomething } from './gaps.ts';
import { type Points, sum } from './points.ts';
import type { Shortfall } from './shortfalls.ts';
import type { Task } from './tasks.ts';

/** `full`: a complete task serves it; `part`: only incomplete ones; `none`: no task at all. */
export type CoverageState = 'full' | 'part' | 'none';

export const COVERAGE_STATES: Readonly<Record<CoverageState, string>> = {
  full: 'đủ',
  part: 'một phần',
  none: 'chưa có',
};

/** What of a task tells whether it covers a loss. */
export type CoveringTask = Pick<Task, 'codes' | 'lead' | 'due' | 'target' | 'deliverable' | 'status'>;

export interface Coverage<T = Task> {
  readonly code: ItemCode;
  readonly lost: Points;
  readonly state: CoverageState;
  /** Tasks that serve it, drafts left out. */
  readonly tasks: readonly T[];
}

/** A draft counts for nothing until somebody accepts it. */
export function counts({ status }: Pick<Task, 'status'>): boolean {
  return status !== 'draft';
}

/**
 * Lead, due date and a target or deliverable make a task complete. A deadline that recurs without end ("Thường xuyên")
 * counts only with a target, and one that nobody understands does not count: who could say that it was missed?
 */
export function isComplete(task: CoveringTask): boolean {
  if (!isGiven(task.lead) || task.due === undefined || task.due.kind === 'unclear') return false;
  return isGiven(task.target) || (task.due.kind !== 'continuous' && isGiven(task.deliverable));
}

/** What a task still lacks to be complete. */
export type Lack = 'lead' | 'due' | 'clear-due' | 'target';

export function lacksOf(task: CoveringTask): Lack[] {
  if (isComplete(task)) return [];
  const showsNothing = !isGiven(task.target) && (!isGiven(task.deliverable) || task.due?.kind === 'continuous');
  return [
    ...(isGiven(task.lead) ? [] : (['lead'] as const)),
    ...(task.due === undefined ? (['due'] as const) : []),
    ...(task.due?.kind === 'unclear' ? (['clear-due'] as const) : []),
    ...(showsNothing ? (['target'] as const) : []),
  ];
}

/** Given to somebody, and neither finished nor set aside. */
export const isToBeDone = (task: Pick<Task, 'status'>): boolean =>
  counts(task) && task.status !== 'done' && task.status !== 'paused';

/** What keeps somebody from carrying it out: what it lacks to be complete, or words that say what to do. */
export function missingOf(task: CoveringTask & Pick<Task, 'measure'>): (Lack | 'measure')[] {
  return [...(saysSomething(task.measure) ? [] : (['measure'] as const)), ...lacksOf(task)];
}

/** Losses without a task that counts, and without the office's reason why there is none to set. */
export function openLosses(
  shortfalls: readonly Shortfall[],
  coverage: readonly Pick<Coverage, 'code' | 'state'>[],
): Shortfall[] {
  const without = new Set(coverage.filter(({ state }) => state === 'none').map(({ code }) => code));
  return shortfalls.filter(
    ({ code, declined }) => without.has(code) && !(declined !== undefined && saysSomething(declined)),
  );
}

/** Neither blank nor "[bổ sung …]". */
export function isGiven(text: string): boolean {
  return text !== '' && !isGap(text);
}

/** By shortfall, in their order: the tasks that serve it, and whether one of them is complete. */
export function findCoverage<T extends CoveringTask>(
  shortfalls: readonly Shortfall[],
  tasks: readonly T[],
): Coverage<T>[] {
  const byCode = new Map<ItemCode, T[]>();
  for (const task of tasks.filter(counts)) {
    for (const code of new Set(task.codes)) {
      const serving = byCode.get(code);
      if (serving) serving.push(task);
      else byCode.set(code, [task]);
    }
  }
  return shortfalls.map(({ code, lost }) => {
    const serving = byCode.get(code) ?? [];
    const state = serving.length === 0 ? 'none' : serving.some(isComplete) ? 'full' : 'part';
    return { code, lost, state, tasks: serving };
  });
}

/** Losses whose only complete tasks are set aside: they count as covered, and nobody works on them. */
export const coveredByPaused = (coverage: readonly Coverage[]): Coverage[] =>
  coverage.filter(
    ({ state, tasks }) => state === 'full' && tasks.every((task) => !isComplete(task) || task.status === 'paused'),
  );

/** Points lost whose coverage is full. */
export function pointsCovered(coverage: readonly Pick<Coverage, 'state' | 'lost'>[]): Points {
  return sum(coverage.filter(({ state }) => state === 'full').map(({ lost }) => lost));
}
