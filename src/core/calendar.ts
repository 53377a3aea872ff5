/** The year's calendar: each time a task is due in the month and unit where it is; what has no day of the year apart. */
import { counts } from './coverage.ts';
import type { CalendarDate } from './dates.ts';
import { type Occurrence, type OccurrenceState, occurrencesOf } from './occurrences.ts';
import type { Task } from './tasks.ts';
import { fold } from './text.ts';

export interface CalendarEntry<T> {
  readonly task: T;
  readonly occurrence: Occurrence;
}

export interface CalendarRow<T> {
  readonly unit: string;
  /** Twelve, from January on. */
  readonly months: readonly (readonly CalendarEntry<T>[])[];
}

/** Every task that counts stands in it: by each of its days in the year, or in one of the lists below the months. */
export interface Calendar<T> {
  readonly year: number;
  /** Units in the order in which the tasks name them. */
  readonly rows: readonly CalendarRow<T>[];
  /** Due on a day of another year. */
  readonly elsewhere: readonly CalendarEntry<T>[];
  /** "Thường xuyên". */
  readonly continuous: readonly T[];
  /** Without a deadline, or with one that names no day. */
  readonly dateless: readonly T[];
}

/** How many times something is due, and how many of them stand how. */
export type Tally = Readonly<Record<OccurrenceState | 'due', number>>;

/** @param unitOf the name of the unit that leads, as the rows are called */
export function buildCalendar<T extends { readonly task: Task }>(
  tasks: readonly T[],
  year: number,
  day: CalendarDate,
  unitOf: (task: Task) => string,
): Calendar<T> {
  const rows = new Map<string, { unit: string; months: CalendarEntry<T>[][] }>();
  const elsewhere: CalendarEntry<T>[] = [];
  const continuous: T[] = [];
  const dateless: T[] = [];
  for (const one of tasks.filter(({ task }) => counts(task))) {
    const occurrences = occurrencesOf(one.task, day);
    if (occurrences.length === 0) (one.task.due?.kind === 'continuous' ? continuous : dateless).push(one);
    for (const occurrence of occurrences) {
      const entry = { task: one, occurrence };
      if (occurrence.due.year !== year) elsewhere.push(entry);
      else rowOf(rows, unitOf(one.task)).months[occurrence.due.month - 1]?.push(entry);
    }
  }
  return { year, rows: [...rows.values()], elsewhere, continuous, dateless };
}

function rowOf<T>(rows: Map<string, { unit: string; months: T[][] }>, unit: string): { months: T[][] } {
  const row = rows.get(fold(unit)) ?? { unit, months: Array.from({ length: 12 }, (): T[] => []) };
  rows.set(fold(unit), row);
  return row;
}

export function tallyOf(entries: readonly { readonly occurrence: Occurrence }[]): Tally {
  const of = (wanted: OccurrenceState): number =>
    entries.filter(({ occurrence }) => occurrence.state === wanted).length;
  return {
    due: entries.length,
    ...{ done: of('done'), open: of('open'), overdue: of('overdue'), unnoted: of('unnoted'), paused: of('paused') },
  };
}
