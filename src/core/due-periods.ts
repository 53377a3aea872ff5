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
    /(?<!\d)0?(\d{1,2}|một|hai) lần ?(?:\/|mỗi|một|trong) ?năm/.exec(folded) ?? /năm 0?(\d{1,2}) lần/.exec(folded);
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

/** The periods that a deadline itself names: "quý II", "30/6". @param parts as they were written */
export function namedPeriods(spans: readonly Span[], parts: readonly string[]): DuePeriod[] {
  const names = spans.map((span, i) => nameOfSpan(span, parts[i] ?? ''));
  return spans.map(({ from, to, period }, i) => {
    const name = names[i] ?? '';
    // "Quý I/2026, quý I/2027": a note of the one is no note of the other.
    const isRepeated = names.indexOf(name) !== names.lastIndexOf(name);
    return { name: isRepeated && period.kind !== 'other' ? `${name}/${from.year}` : name, from, to, due: to };
  });
}

/** By its first day: what is due before a period ends before it. */
function nameOfSpan({ from, period }: Span, part: string): string {
  if (period.kind === 'day') return `${from.day}/${from.month}`;
  if (period.kind === 'month') return `tháng ${from.month}`;
  return period.kind === 'quarter' ? quarterName((from.month + 2) / 3) : part;
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
  for (const list of text.split(/[;\n]/).map((one) => one.trim())) {
    // "Chưa xong quý I, quý II" says it of both: kept whole, so that its parts never stand alone as done.
    if (NOT_DONE.test(fold(list))) {
      unread.push(list);
      continue;
    }
    const year = yearOfList(list, periods);
    const missed: string[] = [];
    for (const part of list.split(/[,&+]|\svà\s/u).map((one) => one.trim())) {
      const folded = fold(part).replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim().replace(ROUND, '').replace(/\.$/, '');
      if (folded === '') continue;
      word = /^(tháng|quý)(?= )/.exec(folded)?.[1] ?? word;
      const named = periodsNamed(folded, word, periods, year);
      if (named.length === 0) missed.push(part);
      for (const { name } of named) done.add(name);
    }
    // Their year goes with them.
    if (missed.length > 0) unread.push(...(year === undefined ? missed : [missed.join(', ')]));
  }
  return { done: periods.map(({ name }) => name).filter((name) => done.has(name)), unread };
}

/** What is said of a period that is not done. */
const NOT_DONE = /(?<!\p{L})(?:chưa|không|đang|còn|sẽ|trừ|hoãn|dừng|thiếu)(?!\p{L})/u;

/** "Quý I, II/2025": another year that a list ends with is that of all its periods. */
function yearOfList(list: string, periods: readonly DuePeriod[]): number | undefined {
  const year = /(?<!\d)\d{4}$/.test(list) ? Number(list.slice(-4)) : undefined;
  return periods.some(({ due }) => due.year === year) ? undefined : year;
}

/** As it is written into the cell. */
export const printDoneNotes = (names: readonly string[]): string => names.join('; ');

/** What people write around the name of a period that is done. */
const ROUND = /^(?:(?:đã )?(?:xong|hoàn thành) )?(?:kỳ )?|(?: ?:)?(?: đã)? (?:xong|hoàn thành)$/g;

/** @param another the year of the list that it stands in, where that is not the deadline's */
function periodsNamed(
  folded: string,
  word: string,
  periods: readonly DuePeriod[],
  another: number | undefined,
): readonly DuePeriod[] {
  // "Năm" beside "6 tháng" and "9 tháng" is the last of three.
  const called = folded === 'năm' ? WHOLE_YEAR : folded.replace(/^cả (?=năm \d)/, '');
  const same = periods.filter(({ name }) => another === undefined && fold(name) === called);
  if (same.length > 0) return same;
  const year = another ?? periods[0]?.due.year;
  if (another === undefined && /^(?:cả năm|tất cả|các kỳ|đủ các kỳ)$/.test(called)) return periods;
  const read = (one: string): Pick<Span, 'from' | 'to'> | undefined =>
    readSpan(one, year) ?? readSpan(`${word} ${one}`, year) ?? readSpan(`${one} đầu năm`, year);
  const span = read(called) ?? rangeOf(called, read);
  if (!span) return [];
  const within = periods.filter(({ from, to }) => compareDates(span.from, from) <= 0 && compareDates(to, span.to) <= 0);
  const exact = within.filter(({ from, to }) => compareDates(span.from, from) === 0 && compareDates(to, span.to) === 0);
  return exact.length > 0 ? exact : within;
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
