/** Coverage: which points lost have a task that someone leads, by a day, with something to show for it. */
import type { ItemCode } from './codes.ts';
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

export interface Coverage {
  readonly code: ItemCode;
  readonly lost: Points;
  readonly state: CoverageState;
  /** Tasks that serve it, drafts left out. */
  readonly tasks: readonly Task[];
}

/** A draft counts for nothing until somebody accepts it. */
export function counts(task: Task): boolean {
  return task.status !== 'draft';
}

/**
 * Lead, due date and a target or deliverable make a task complete. A deadline that recurs without end ("Thường xuyên")
 * counts only with a target: otherwise nobody can say that it was missed.
 */
export function isComplete(task: Task): boolean {
  if (task.lead === '' || task.due === undefined) return false;
  return task.due.kind === 'continuous' ? task.target !== '' : task.target !== '' || task.deliverable !== '';
}

export function findCoverage(shortfalls: readonly Shortfall[], tasks: readonly Task[]): Coverage[] {
  const byCode = new Map<ItemCode, Task[]>();
  for (const task of tasks.filter(counts)) {
    for (const code of new Set(task.codes)) byCode.set(code, [...(byCode.get(code) ?? []), task]);
  }
  return shortfalls.map(({ code, lost }) => {
    const serving = byCode.get(code) ?? [];
    const state = serving.length === 0 ? 'none' : serving.some(isComplete) ? 'full' : 'part';
    return { code, lost, state, tasks: serving };
  });
}

/** Points lost whose coverage is full. */
export function pointsCovered(coverage: readonly Coverage[]): Points {
  return sum(coverage.filter(({ state }) => state === 'full').map(({ lost }) => lost));
}
