/** The periods of a deadline that comes back within a year: which they are, when each is due, and which of them a note names. */
import { type CalendarDate, calendarDate, compareDates } from './dates.ts';
import { endOfMonth, QUARTER_NAMES, readSpan, type Span } from './periods.ts';
import { fold } from './text.ts';

export interface DuePeriod {
  /** "quý II", "tháng 3", "6 tháng đầu năm", "cả năm"; "30/6" of days that a deadline names. */
  readonly name: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The last day on which it is in time. */
  readonly due: CalendarDate;
}

const UNIT = /(?:3|6|9|ba|sáu|chín) tháng|ngày|tuần|tháng|quý|năm/g;
const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const QUARTERLY = [3, 6, 9, 12];

/** The months in which something is due, by how often it comes back. What comes back faster is followed by month. */
const MONTHS: Readonly<Record<string, readonly number[]>> = {
  ...{ ngày: ALL, tuần: ALL, tháng: ALL, quý: QUARTERLY, năm: [12] },
  ...{ '3 tháng': QUARTERLY, 'ba tháng': QUARTERLY, '6 tháng': [6, 12], 'sáu tháng': [6, 12] },
  ...{ '9 tháng': [9], 'chín tháng': [9] },
};

/** "2 lần/năm" comes back twice a year; of another count nobody knows when. */
const TIMES: Readonly<Record<string, readonly number[]>> = {
  ...{ '2': [6, 12], hai: [6, 12], '4': QUARTERLY, '12': ALL },
};

/**
 * @param folded a deadline that comes back, without the day it names
 * @param day the last day in each period's last month; a month may end before it
 */
export function periodsOfYear(folded: string, year: number, day: number): DuePeriod[] {
  const times =
    /^0?(\d{1,2}|một|hai) lần ?(?:\/|mỗi|một|trong) ?năm/.exec(folded) ?? /năm 0?(\d{1,2}) lần/.exec(folded);
  const named = (folded.match(UNIT) ?? []).flatMap((unit) => MONTHS[unit] ?? []);
  const months = TIMES[times?.[1] ?? ''] ?? [...new Set(named)].sort((a, b) => a - b);
  return months.flatMap((month): DuePeriod[] => {
    const { name, first } = called(month, months);
    const [from, to] = [calendarDate(year, first, 1), endOfMonth(year, month)];
    if (!from || !to) return [];
    return [{ name, from, to, due: calendarDate(year, month, Math.min(day, to.day)) ?? to }];
  });
}

/** What the period that ends with a month is called among the others of its year, and its first month. */
function called(month: number, months: readonly number[]): { name: string; first: number } {
  if (months.length === ALL.length) return { name: `tháng ${month}`, first: month };
  if (months.length === QUARTERLY.length) return { name: quarterName(month / 3), first: month - 2 };
  if (month === 12 && months.length === 2 && months[0] === 6) return { name: '6 tháng cuối năm', first: 7 };
  if (month === 12) return { name: WHOLE_YEAR, first: 1 };
  return { name: month === 6 ? '6 tháng đầu năm' : `${month} tháng`, first: 1 };
}

const WHOLE_YEAR = 'cả năm';

const quarterName = (quarter: number): string => `quý ${QUARTER_NAMES[quarter - 1] ?? quarter}`;

/** A period that a deadline itself names: "quý II", "30/6". @param part as it was written */
export function namedPeriod({ from, to, period }: Span, part: string): DuePeriod {
  const name = {
    day: () => `${to.day}/${to.month}`,
    month: () => `tháng ${to.month}`,
    quarter: () => quarterName(to.month / 3),
    other: () => part,
  }[period.kind]();
  return { name, from, to, due: to };
}

export interface DoneNotes {
  /** Names of the deadline's periods, in their order. */
  readonly done: readonly string[];
  /** What no period of the deadline is, as it was written. */
  readonly unread: readonly string[];
}

/** Reads "quý I; quý II", "I, II", "tháng 1-3", "6 tháng đầu năm": a period that holds others holds their notes, too. */
export function readDoneNotes(text: string, periods: readonly DuePeriod[]): DoneNotes {
  const done = new Set<string>();
  const unread: string[] = [];
  let word = /^(tháng|quý) /.exec(periods[0]?.name ?? '')?.[1] ?? '';
  for (const part of text.split(/[;,\n]|\svà\s/u).map((one) => one.trim())) {
    const folded = fold(part).replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim().replace(ROUND, '').replace(/\.$/, '');
    if (folded === '') continue;
    word = /^(tháng|quý)(?= )/.exec(folded)?.[1] ?? word;
    const named = periodsNamed(folded, word, periods);
    if (named.length === 0) unread.push(part);
    for (const { name } of named) done.add(name);
  }
  return { done: periods.map(({ name }) => name).filter((name) => done.has(name)), unread };
}

/** As it is written into the cell. */
export const printDoneNotes = (names: readonly string[]): string => names.join('; ');

/** What people write around the name of a period that is done. */
const ROUND = /^(?:(?:đã )?(?:xong|hoàn thành) )?(?:kỳ )?|(?: ?:)?(?: đã)? (?:xong|hoàn thành)$/g;

function periodsNamed(folded: string, word: string, periods: readonly DuePeriod[]): readonly DuePeriod[] {
  const same = periods.filter(({ name }) => fold(name) === folded);
  if (same.length > 0) return same;
  const year = periods[0]?.due.year;
  if (/^(?:cả năm|năm|tất cả|các kỳ|đủ các kỳ)$/.test(folded)) return periods;
  const read = (one: string): Pick<Span, 'from' | 'to'> | undefined =>
    readSpan(one, year) ?? readSpan(`${word} ${one}`, year) ?? readSpan(`${one} đầu năm`, year);
  const span = read(folded) ?? rangeOf(folded, read);
  if (!span) return [];
  return periods.filter(({ from, to }) => compareDates(span.from, from) <= 0 && compareDates(to, span.to) <= 0);
}

/** "quý I - III", "tháng 1 đến tháng 5" */
function rangeOf(
  folded: string,
  read: (one: string) => Pick<Span, 'from' | 'to'> | undefined,
): Pick<Span, 'from' | 'to'> | undefined {
  const sides = /^(?:từ )?(.+?)\s*(?:-|đến|tới)\s*(.+)$/.exec(folded);
  const word = /^(tháng|quý) /.exec(sides?.[1] ?? '')?.[1] ?? '';
  const [first, last] = [read(sides?.[1] ?? ''), read(sides?.[2] ?? '') ?? read(`${word} ${sides?.[2] ?? ''}`)];
  return first && last && compareDates(first.from, last.to) <= 0 ? { from: first.from, to: last.to } : undefined;
}
