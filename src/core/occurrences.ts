/** When a task is due within the year, and how each time stands: once for a day, at each period's end for what comes back. */
import { type CalendarDate, compareDates } from './dates.ts';
import type { Task } from './tasks.ts';

/**
 * `unnoted`: the period is over, and nobody said what came of it. `paused`: the task is set aside, or nobody accepted it yet.
 */
export type OccurrenceState = 'done' | 'open' | 'overdue' | 'unnoted' | 'paused';

export interface Occurrence {
  /** "quý II"; blank of a task that is due once. */
  readonly name: string;
  /** The last day on which it is in time. */
  readonly due: CalendarDate;
  readonly state: OccurrenceState;
}

export type FollowedTask = Pick<Task, 'due' | 'status' | 'donePeriods'>;

/**
 * In the order of their days; none for what has no day: "Thường xuyên", a text nobody understands, no plan year.
 *
 * An office that never notes periods must not find all its recurring tasks overdue in April: a unit may well have done what
 * nobody wrote down. So a period that is over is overdue only from the first one on that was noted for its task; before, it
 * is `unnoted`, which is asked about and never held against anybody. The year's last one is overdue in any case.
 */
export function occurrencesOf({ due, status, donePeriods }: FollowedTask, day: CalendarDate): Occurrence[] {
  if (!due?.lastDay) return [];
  const last = due.lastDay;
  const periods = due.periods.length > 0 ? due.periods : [{ name: '', due: last }];
  const followed = periods.findIndex(({ name }) => donePeriods.includes(name));
  return periods.map(({ name, due: until }, i): Occurrence => {
    const isFollowed = i === periods.length - 1 || (followed >= 0 && i > followed);
    const stateNow = (): OccurrenceState => {
      if (status === 'done' || donePeriods.includes(name)) return 'done';
      if (status === 'paused' || status === 'draft') return 'paused';
      if (compareDates(until, day) >= 0) return 'open';
      return isFollowed ? 'overdue' : 'unnoted';
    };
    return { name, due: until, state: stateNow() };
  });
}

/** What is past its last day and still to be done; what is paused, drafted or without end never is. */
export function overdueOf(task: FollowedTask, day: CalendarDate): Occurrence[] {
  return occurrencesOf(task, day).filter(({ state }) => state === 'overdue');
}

export const isOverdue = (task: FollowedTask, day: CalendarDate): boolean => overdueOf(task, day).length > 0;

/** When it is due the next time, from this day on; undefined where nothing is to come. */
export function nextOccurrence(task: FollowedTask, day: CalendarDate): Occurrence | undefined {
  return occurrencesOf(task, day).find(({ state }) => state === 'open');
}
