/** "Việc tháng này": what is overdue, due and done in a month, and the points that wait for it, on one page. */
import type { CalendarEntry } from '../../../core/calendar.ts';
import type { ItemCode } from '../../../core/codes.ts';
import { type CalendarDate, compareDates, formatDate } from '../../../core/dates.ts';
import { endOfMonth } from '../../../core/periods.ts';
import { type Points, sum, ZERO } from '../../../core/points.ts';
import { fold } from '../../../core/text.ts';
import type { SidebarBook, SidebarTask } from '../../tasks/model/sidebar-book.ts';
import { calendarOf, type Entry, unitOf } from './calendar-book.ts';

export interface MonthLine {
  readonly entry: Entry;
  readonly unit: string;
  /** What its items lost; undefined where it serves none that lost points. */
  readonly points: Points | undefined;
}

export interface MonthSheet {
  readonly year: number;
  readonly month: number;
  /** As of which day it tells what is overdue. */
  readonly asOf: CalendarDate;
  /** Those due first come first. */
  readonly overdue: readonly MonthLine[];
  /** By unit, within it by day. */
  readonly due: readonly MonthLine[];
  readonly done: readonly MonthLine[];
  /** What is overdue or due serves so many points lost, each item's once. */
  readonly atStake: Points;
}

export function monthSheetOf(book: SidebarBook, year: number, month: number, today: CalendarDate): MonthSheet {
  const end = endOfMonth(year, month) ?? today;
  // A month that is over is told as it ended.
  const asOf = compareDates(end, today) < 0 ? end : today;
  const calendar = calendarOf(book, asOf);
  const lost = new Map<ItemCode, Points>(book.result.shortfalls.map((one) => [one.code, one.lost]));
  const all = [...calendar.rows.flatMap(({ months }) => months.flat()), ...calendar.elsewhere];
  const isWithin = ({ occurrence: { due } }: Entry): boolean => due.year === year && due.month === month;
  const lineOf = (entry: Entry): MonthLine => ({
    entry,
    unit: unitOf(book, entry.task.task),
    points: pointsOf(entry.task.task.codes, lost),
  });
  const byDay = (a: MonthLine, b: MonthLine): number =>
    compareDates(a.entry.occurrence.due, b.entry.occurrence.due) || a.entry.task.place - b.entry.task.place;
  const pick = (wanted: (entry: Entry) => boolean): MonthLine[] => all.filter(wanted).map(lineOf).sort(byDay);
  const overdue = pick(({ occurrence: { state } }) => state === 'overdue');
  const due = pick((entry) => isWithin(entry) && ['open', 'unnoted'].includes(entry.occurrence.state));
  const done = pick((entry) => entry.occurrence.state === 'done' && (isWithin(entry) || isNotedIn(entry, year, month)));
  const units = [...new Set(due.map(({ unit }) => fold(unit)))];
  const waiting = new Set([...overdue, ...due].flatMap(({ entry }) => entry.task.task.codes));
  return {
    ...{ year, month, asOf, overdue, done },
    due: due.toSorted((a, b) => units.indexOf(fold(a.unit)) - units.indexOf(fold(b.unit)) || byDay(a, b)),
    atStake: pointsOf([...waiting], lost) ?? ZERO,
  };
}

function pointsOf(codes: readonly ItemCode[], lost: ReadonlyMap<ItemCode, Points>): Points | undefined {
  const amounts = [...new Set(codes)].flatMap((code) => lost.get(code) ?? []);
  return amounts.length > 0 ? sum(amounts) : undefined;
}

/** A task that is due once is done when somebody said so; of a period only its own month is known. */
function isNotedIn({ task, occurrence }: CalendarEntry<SidebarTask>, year: number, month: number): boolean {
  if (occurrence.name !== '') return false;
  return task.updated.includes(formatDate({ year, month, day: 1 }).slice(2));
}

/** Lines of a page below its head and above the room for the conclusion. */
export const PAGE_LINES = 26;

/** So many letters of a measure stand in a line; what is longer than two is cut by the page's style. */
const LETTERS = 48;

/** So many lines are left to what is due and to what is done, however much is overdue. */
const KEPT = { due: 8, done: 4 } as const;

export interface Fitted {
  readonly shown: readonly MonthLine[];
  /** Those for which there is no room. */
  readonly left: number;
}

/** What fits on one page: what is overdue has most of it, the others a part; what is left out is counted. */
export function fitOnPage({ overdue, due, done }: MonthSheet): Readonly<Record<'overdue' | 'due' | 'done', Fitted>> {
  let room = PAGE_LINES;
  const take = (lines: readonly MonthLine[], kept: number): Fitted => {
    let used = 0;
    let unit = '';
    const end = lines.findIndex((line) => {
      used += linesOf(line) + (lines === due && line.unit !== unit ? 1 : 0);
      unit = line.unit;
      return used > room - kept;
    });
    const shown = end < 0 ? lines : lines.slice(0, end);
    room -= end < 0 ? used : room - kept;
    return { shown, left: lines.length - shown.length };
  };
  const needed = (lines: readonly MonthLine[], most: number): number =>
    Math.min(
      most,
      lines.reduce((all, line) => all + linesOf(line) + 1, 0),
    );
  const first = take(overdue, needed(due, KEPT.due) + needed(done, KEPT.done));
  const second = take(due, needed(done, KEPT.done));
  return { overdue: first, due: second, done: take(done, 0) };
}

const linesOf = ({ entry: { task } }: MonthLine): number =>
  Math.min(2, Math.ceil((task.task.measure.length + 8 * task.task.codes.length) / LETTERS) || 1);
