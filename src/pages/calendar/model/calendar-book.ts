/** What the page works with: the book as the sidebar reads it, its calendar, and a period marked as done through the sidebar's save. */
import { SOMEBODY } from '../../../book/journal/passport.ts';
import { nameOfUnit } from '../../../book/unit-names.ts';
import { buildCalendar, type Calendar, type CalendarEntry } from '../../../core/calendar.ts';
import type { CalendarDate } from '../../../core/dates.ts';
import { printDoneNotes, readDoneNotes } from '../../../core/due-periods.ts';
import { planYearOf } from '../../../core/settings.ts';
import { TASK_STATUSES, type Task } from '../../../core/tasks.ts';
import { CLOCK } from '../../kit/clock.ts';
import { Keeper } from '../../kit/drafts.ts';
import { call, PageError } from '../../kit/rpc.ts';
import { editOf, freshId } from '../../tasks/model/changes.ts';
import type { Kept } from '../../tasks/model/kept.ts';
import { type Outcome, save } from '../../tasks/model/save.ts';
import { readSidebarBook, type SidebarBook, type SidebarTask } from '../../tasks/model/sidebar-book.ts';
import { SAID, WORDS } from '../texts.ts';

export type Entry = CalendarEntry<SidebarTask>;
export type YearCalendar = Calendar<SidebarTask>;

export async function openCalendarBook(): Promise<SidebarBook> {
  let opened = await call('openTasks', {});
  if (!('isSame' in opened) && opened.unready) {
    // Rows without an id could not be marked; the sidebar beside sees to them likewise.
    await call('prepareTasks', { who: opened.email || SOMEBODY, zone: opened.zone });
    opened = await call('openTasks', {});
  }
  if ('isSame' in opened) throw new PageError(SAID.opening);
  return readSidebarBook(opened);
}

/** The year of the plan; the current one where the book names none. */
export const calendarYear = ({ settings }: Pick<SidebarBook, 'settings'>, day: CalendarDate): number =>
  planYearOf(settings) ?? day.year;

export function calendarOf(book: Pick<SidebarBook, 'settings' | 'tasks' | 'units'>, day: CalendarDate): YearCalendar {
  return buildCalendar(book.tasks, calendarYear(book, day), day, (task) => unitOf(book, task));
}

export const unitOf = ({ units }: Pick<SidebarBook, 'units'>, task: Task): string =>
  nameOfUnit(task.lead, units) || WORDS.unassigned;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => void CLOCK.after(milliseconds, resolve));

/**
 * Notes a period as done, or takes the note back. A task that nobody began is under way with its first period.
 * @returns what was said of it @throws PageError where it was not saved
 */
export async function markPeriod(
  book: SidebarBook,
  { task: row, occurrence }: Entry,
  isDone: boolean,
): Promise<string> {
  const { task, texts, id } = row;
  const { unread } = readDoneNotes(texts.periods, task.due?.periods ?? []);
  const { donePeriods } = task;
  const names = (task.due?.periods ?? [])
    .map(({ name }) => name)
    .filter((name) => (name === occurrence.name ? isDone : donePeriods.includes(name)));
  const begins = isDone && task.status === 'open';
  const change = editOf(id, texts, {
    periods: printDoneNotes([...names, ...unread]),
    ...(begins ? { status: TASK_STATUSES.doing } : {}),
  });
  const { yearScored } = book.settings;
  const author = { who: await nameOf(book), zone: book.zone, book: book.id, round: book.round };
  const year = yearScored === undefined ? '' : String(yearScored);
  const request = { request: freshId('r'), action: 'Sửa', ...author, year, changes: [change] };
  refuse(await save(call, request, { wait }));
  return SAID.marked(occurrence.name, isDone, begins);
}

/** The name that the sidebar asked for where Google tells none. */
async function nameOf({ email, id }: SidebarBook): Promise<string> {
  if (email !== '') return email;
  const kept = await new Keeper<Kept>(id, call, () => undefined).read();
  return kept?.name || SOMEBODY;
}

function refuse(outcome: Outcome): void {
  if (outcome.state === 'saved') return;
  if (outcome.state === 'conflict') throw new PageError(SAID.conflict);
  if (outcome.state === 'busy') throw new PageError(SAID.busy);
  throw new PageError(outcome.state === 'lost' ? SAID.lost(outcome.message) : outcome.message);
}
