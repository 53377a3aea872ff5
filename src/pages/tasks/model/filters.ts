/** Search and filters of the list. */
import type { CoverageState } from '../../../core/coverage.ts';
import type { CalendarDate } from '../../../core/dates.ts';
import { isOverdue } from '../../../core/occurrences.ts';
import type { TaskStatus } from '../../../core/tasks.ts';
import { fold, foldSearch } from '../../../core/text.ts';
import { describeDifference } from '../texts.ts';
import type { DifferenceEntry, Entry } from './overview.ts';
import type { SidebarTask } from './sidebar-book.ts';

export interface Filters {
  readonly search: string;
  readonly unit: string;
  readonly state: CoverageState | '';
  readonly status: TaskStatus | '';
  readonly overdue: boolean;
  /** Out of our hands: difficulty "Ngoài thẩm quyền". */
  readonly beyond: boolean;
}

export const NO_FILTERS: Filters = { search: '', unit: '', state: '', status: '', overdue: false, beyond: false };

export const filtersOn = (filters: Filters): number =>
  Object.values({ ...filters, search: '' }).filter((value) => value !== '' && value !== false).length;

export function filterEntries(entries: readonly Entry[], filters: Filters, day: CalendarDate): Entry[] {
  const words = foldSearch(filters.search);
  return entries.filter(({ shortfall, state, declined, tasks }) => {
    if (filters.state && (filters.state !== state || declined !== undefined)) return false;
    if (byTask(filters) && !tasks.some((task) => passes(task, filters, day))) return false;
    const text = [shortfall.code, shortfall.title, shortfall.cause, ...tasks.map(wordsOf)].join(' ');
    return words === '' || foldSearch(text).includes(words);
  });
}

/** What the list shows of differences: they have no coverage, so that filter leaves them out. */
export function filterDifferences(
  entries: readonly DifferenceEntry[],
  filters: Filters,
  day: CalendarDate,
): DifferenceEntry[] {
  const words = foldSearch(filters.search);
  return entries.filter(({ difference, tasks }) => {
    if (filters.state || (byTask(filters) && !tasks.some((task) => passes(task, filters, day)))) return false;
    const text = [describeDifference(difference), ...tasks.map(wordsOf)].join(' ');
    return words === '' || foldSearch(text).includes(words);
  });
}

/** Of the tasks shown, those that the filters are after. */
export const wanted = (tasks: readonly SidebarTask[], filters: Filters, day: CalendarDate): SidebarTask[] =>
  tasks.filter((task) => passes(task, filters, day));

const byTask = ({ unit, status, overdue, beyond }: Filters): boolean =>
  unit !== '' || status !== '' || overdue || beyond;

export function filterTasks(tasks: readonly SidebarTask[], filters: Filters, day: CalendarDate): SidebarTask[] {
  const words = foldSearch(filters.search);
  return tasks.filter((task) => {
    if (filters.state) return false;
    return passes(task, filters, day) && (words === '' || foldSearch(wordsOf(task)).includes(words));
  });
}

function passes({ task }: SidebarTask, { unit, status, overdue, beyond }: Filters, day: CalendarDate): boolean {
  const units = [task.lead, ...task.cooperating].map(fold);
  return (
    (unit === '' || units.includes(fold(unit))) &&
    (status === '' || task.status === status) &&
    (!overdue || isOverdue(task, day)) &&
    (!beyond || task.difficulty === 'beyond')
  );
}

const wordsOf = ({ texts }: SidebarTask): string => Object.values(texts).join(' ');
