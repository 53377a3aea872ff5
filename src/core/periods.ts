/** A period of the calendar as people name it: a day, a week, a month, a quarter, half a year, with words before it. */
import { addDays, type CalendarDate, calendarDate, readDate } from './dates.ts';

/** What a text names whole: printed officially by its parts. */
export type Period =
  | { readonly kind: 'day'; readonly day: CalendarDate }
  | { readonly kind: 'month' | 'quarter'; readonly year: number; readonly number: number }
  | { readonly kind: 'other' };

export interface Span {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly period: Period;
}

/** Quarters as documents number them. */
export const QUARTER_NAMES = ['I', 'II', 'III', 'IV'] as const;

const QUARTERS: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4 };
const QUARTER = '(?:quý ?|q\\.? ?)(iv|iii|ii|i|0?[1-4])';
const MONTH = '(?:tháng ?|t\\.? ?)(0?[1-9]|1[0-2])';
const YEAR = '(?:(?:\\s?[/.-]\\s?|,? (?:của )?năm | )(\\d{4}))?';

/** Words that stand before a period and leave open what it is; "ngày" belongs to a day. */
const BEFORE =
  /^(?:từ nay )?(?:(?:phải )?(?:hoàn thành|thực hiện|xong|báo cáo)(?: xong)? )?(?:(?:trong|vào|ngay trong) )?(?:(?:trước|chậm nhất|muộn nhất|không quá|đến hết|cho đến hết|đến|hết|cuối)(?: là| vào| trong)? )*(?:\d{1,2} ?(?:h|giờ) ?(?:\d{2})? )?(?:(?:ngày|mùng|mồng) )?/;

type Reader = (match: RegExpExecArray, yearOf: (named: string | undefined) => number | undefined) => Span | undefined;

/** The whole text is one of these; a year that is not named is the given one. */
const READERS: readonly (readonly [pattern: RegExp, read: Reader])[] = [
  [/^(\d{1,2})[/.-](\d{1,2})$/, (match, yearOf) => daySpan(yearOf(undefined), match[2], match[1])],
  [/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2})$/, (match) => daySpan(2000 + Number(match[3]), match[2], match[1])],
  [/^(\d{1,2}) tháng (\d{1,2})$/, (match, yearOf) => daySpan(yearOf(undefined), match[2], match[1])],
  [/^(0?[1-9]|1[0-2])[/-](\d{4})$/, (match) => monthSpan(Number(match[2]), Number(match[1]))],
  [new RegExp(`^${MONTH}${YEAR}$`), (match, yearOf) => monthSpan(yearOf(match[2]), Number(match[1]))],
  [new RegExp(`^${QUARTER}${YEAR}$`), (match, yearOf) => quarterSpan(yearOf(match[2]), quarterOf(match[1]))],
  [
    new RegExp(`^(đầu|giữa) ${MONTH}${YEAR}$`),
    // The first and the second ten days of a month.
    (match, yearOf) =>
      match[1] === 'đầu'
        ? part(yearOf(match[3]), Number(match[2]), 1, 10)
        : part(yearOf(match[3]), Number(match[2]), 11, 20),
  ],
  [
    new RegExp(`^(đầu|giữa) ${QUARTER}${YEAR}$`),
    (match, yearOf) => other(monthSpan(yearOf(match[3]), 3 * quarterOf(match[2]) - (match[1] === 'đầu' ? 2 : 1))),
  ],
  [
    new RegExp(`^tuần (?:thứ )?([1-5]|đầu|nhất|hai|ba|tư|năm|cuối)(?: tiên)?(?: của)? ${MONTH}${YEAR}$`),
    (match, yearOf) => weekSpan(yearOf(match[3]), Number(match[2]), match[1] ?? ''),
  ],
  [
    /^(\d{1,2}|ba|sáu|chín) tháng (đầu|cuối) năm(?: (\d{4}))?$/,
    (match, yearOf) => partOfYear(yearOf(match[3]), numberOf(match[1]), match[2] === 'cuối'),
  ],
  [/^nửa (đầu|cuối) năm(?: (\d{4}))?$/, (match, yearOf) => partOfYear(yearOf(match[2]), 6, match[1] === 'cuối')],
  [/^giữa năm(?: (\d{4}))?$/, (match, yearOf) => partOfYear(yearOf(match[1]), 6, false)],
  [/^năm (\d{4})$/, (match) => partOfYear(Number(match[1]), 12, false)],
];

/** Reads a folded text that is one period and nothing else. @param year of texts that name none */
export function readSpan(folded: string, year: number | undefined): Span | undefined {
  const day = readDate(folded);
  if (day) return { from: day, to: day, period: { kind: 'day', day } };
  const yearOf = (named: string | undefined): number | undefined => (named ? Number(named) : year);
  for (const [pattern, read] of READERS) {
    const match = pattern.exec(folded);
    const span = match && read(match, yearOf);
    if (span) return span;
  }
  return undefined;
}

export interface NamedPeriod extends Span {
  /** How many letters of the folded text stand before the period: "trước ngày ". */
  readonly before: number;
}

/** Reads a folded text that is one period, with words before it that say until when: "hoàn thành trước ngày 30/6". */
export function readPeriod(folded: string, year: number | undefined): NamedPeriod | undefined {
  const before = BEFORE.exec(folded)?.[0] ?? '';
  const bare = folded.slice(before.length);
  // "Cuối năm", "hết năm": the only period that its word alone names.
  if (bare === 'năm' && /(?:cuối|hết) $/.test(before)) {
    const whole = partOfYear(year, 12, false);
    return whole && { ...whole, before: before.length };
  }
  const span = readSpan(bare, year) ?? (before === '' ? undefined : readSpan(folded, year));
  if (!span) return undefined;
  const named = { ...span, before: before.length };
  // "Trước tháng 4" ends before April begins; "trước 30/6" is met on 30/6, as offices count it.
  if (/trước (?:là |vào )?$/.test(before) && span.period.kind !== 'day')
    return { ...named, to: addDays(span.from, -1) };
  return named;
}

export function endOfMonth(year: number | undefined, month: number): CalendarDate | undefined {
  if (year === undefined) return undefined;
  for (let day = 31; day >= 28; day--) {
    const date = calendarDate(year, month, day);
    if (date) return date;
  }
  return undefined;
}

const NUMBERS: Readonly<Record<string, number>> = { ba: 3, sáu: 6, chín: 9, đầu: 1, nhất: 1, hai: 2, tư: 4, năm: 5 };
const numberOf = (word = ''): number => NUMBERS[word] ?? Number(word);
const quarterOf = (word = ''): number => QUARTERS[word.replace(/^0/, '')] ?? 0;

function daySpan(year: number | undefined, month = '', day = ''): Span | undefined {
  const date = year === undefined ? undefined : calendarDate(year, Number(month), Number(day));
  return date && { from: date, to: date, period: { kind: 'day', day: date } };
}

function spanOf(from: CalendarDate | undefined, to: CalendarDate | undefined, period: Period): Span | undefined {
  return from && to && { from, to, period };
}

const other = (span: Span | undefined): Span | undefined => span && { ...span, period: { kind: 'other' } };

function part(year: number | undefined, month: number, from: number, to: number): Span | undefined {
  if (year === undefined) return undefined;
  return spanOf(calendarDate(year, month, from), calendarDate(year, month, to), { kind: 'other' });
}

function monthSpan(year: number | undefined, month: number): Span | undefined {
  if (year === undefined) return undefined;
  return spanOf(calendarDate(year, month, 1), endOfMonth(year, month), { kind: 'month', year, number: month });
}

function quarterSpan(year: number | undefined, quarter: number): Span | undefined {
  if (year === undefined) return undefined;
  const [from, to] = [calendarDate(year, 3 * quarter - 2, 1), endOfMonth(year, 3 * quarter)];
  return spanOf(from, to, { kind: 'quarter', year, number: quarter });
}

/** Weeks of seven days from the first of the month; the fifth and the last end with it. */
function weekSpan(year: number | undefined, month: number, word: string): Span | undefined {
  const end = endOfMonth(year, month);
  if (!end) return undefined;
  const number = word === 'cuối' ? 5 : numberOf(word);
  return part(year, month, 7 * number - 6 > end.day ? 22 : 7 * number - 6, Math.min(7 * number, end.day));
}

/** The first or the last months of a year. */
function partOfYear(year: number | undefined, months: number, isLast: boolean): Span | undefined {
  if (year === undefined || months < 1 || months > 12) return undefined;
  const [from, to] = isLast ? [13 - months, 12] : [1, months];
  return spanOf(calendarDate(year, from, 1), endOfMonth(year, to), { kind: 'other' });
}
