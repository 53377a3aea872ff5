/** What the sidebar lists: each shortfall with its coverage and tasks, differences, other tasks. */
import { codeParts, compareCodes, fieldOf, type ItemCode } from '../../../core/codes.ts';
import { type CoverageState, counts, type Lack, lacksOf } from '../../../core/coverage.ts';
import type { Difference } from '../../../core/result/result.ts';
import type { Shortfall } from '../../../core/shortfalls.ts';
import type { Task } from '../../../core/tasks.ts';
import { LIST } from '../texts.ts';
import type { SidebarBook, SidebarTask } from './sidebar-book.ts';

export interface Entry {
  readonly shortfall: Shortfall;
  readonly state: CoverageState;
  /** Why no task is set for it, '' without a reason; undefined where one is wanted, or there. */
  readonly declined: string | undefined;
  /** All that serve it, drafts too. */
  readonly tasks: readonly SidebarTask[];
}

/** What a figure lost beyond what is listed below it, and the tasks that name the field or criterion as a whole. */
export interface DifferenceEntry {
  readonly difference: Difference;
  readonly tasks: readonly SidebarTask[];
}

export interface Overview {
  readonly entries: readonly Entry[];
  readonly differences: readonly DifferenceEntry[];
  /** Tasks of items that lost nothing, or of none. */
  readonly others: readonly SidebarTask[];
}

export function overviewOf({ result, tasks }: SidebarBook): Overview {
  const { shortfalls, coverage, differences } = result;
  const leaves = new Set<ItemCode>(shortfalls.map(({ code }) => code));
  const shown = new Set<ItemCode | 'total'>([...leaves, ...differences.map(({ code }) => code)]);
  const states = new Map(coverage.map(({ code, state }) => [code, state]));
  const serving = new Map<ItemCode, SidebarTask[]>();
  for (const task of tasks) for (const code of task.task.codes) serving.set(code, [...(serving.get(code) ?? []), task]);
  return {
    entries: shortfalls.map((shortfall) => {
      const state = states.get(shortfall.code) ?? 'none';
      return {
        ...{ shortfall, state, tasks: serving.get(shortfall.code) ?? [] },
        declined: state === 'none' ? shortfall.declined : undefined,
      };
    }),
    differences: differences.map((difference) => ({
      difference,
      tasks: (difference.code !== 'total' && !leaves.has(difference.code) && serving.get(difference.code)) || [],
    })),
    others: tasks.filter(({ task }) => !task.codes.some((code) => shown.has(code))),
  };
}

/** By field in the order of the card, else by points as the shortfalls stand. */
export function sortEntries(entries: readonly Entry[], by: 'points' | 'field'): Entry[] {
  if (by === 'points') return [...entries];
  return entries.toSorted((a, b) => compareCodes(a.shortfall.code, b.shortfall.code));
}

export const fieldTitle = (book: SidebarBook, code: ItemCode): string => {
  const field = book.result.card.fields.find((candidate) => candidate.code === fieldOf(code));
  return `${codeParts(code)[0]}. ${field?.row?.title || LIST.fieldUnnamed}`;
};

/**
 * Whether tasks tell how far they cover a loss.
 * @param unread columns of "Nhiệm vụ" that cannot be read
 */
export const isCoverageKnown = (unread: ReadonlySet<string>): boolean =>
  !['codes', 'lead', 'due', 'target', 'deliverable', 'status'].some((key) => unread.has(key));

/** What a task still lacks to count fully. @param unread columns that cannot be read: nothing is lacking there */
export function lacks(task: Task, unread: ReadonlySet<string> = new Set()): Lack[] {
  if (!counts(task)) return [];
  return lacksOf(task).filter(
    (lack) => !unread.has(lack === 'clear-due' ? 'due' : lack) && !(lack === 'target' && unread.has('deliverable')),
  );
}
