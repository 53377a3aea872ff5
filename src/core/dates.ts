/** Calendar days: no time, no zone. Read from the ways people write them, printed in the official forms. */
import { fold } from './text.ts';

/** A day of the calendar, always a real one. */
export interface CalendarDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/** The day, or undefined when the calendar has none such (30/02) or the year is outside 1900 to 2199. */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  if (![year, month, day].every(Number.isInteger) || year < 1900 || year > 2199) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && date.getUTCFullYear() === year;
  return real ? { year, month, day } : undefined;
}

/** Reads "15/01/2024", "15-1-2024", "15.01.2024", "ngày 15 tháng 01 năm 2024" and ISO "2024-01-15"; the whole text. */
export function readDate(text: string): CalendarDate | undefined {
  const folded = fold(text);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(folded);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match =
    /^(?:ngày\s*)?(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})$/.exec(folded) ??
    /^(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*(\d{4})$/.exec(folded);
  return match ? calendarDate(Number(match[3]), Number(match[2]), Number(match[1])) : undefined;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** "2024-01-15" */
export function toIso(date: CalendarDate): string {
  return `${date.year}-${pad(date.month)}-${pad(date.day)}`;
}

/** "15/01/2024", the form in cells. */
export function formatDate(date: CalendarDate): string {
  return `${pad(date.day)}/${pad(date.month)}/${date.year}`;
}

/**
 * "ngày 05 tháng 02 năm 2024", the form in documents: days below 10 and only the months 1 and 2 get a zero
 * (Nghị định 30/2020/NĐ-CP, Phụ lục I).
 */
export function formatDateInWords(date: CalendarDate): string {
  return `ngày ${pad(date.day)} tháng ${formatMonth(date.month)} năm ${date.year}`;
}

/** The month as documents write it: "01", "02", then "3" to "12". */
export function formatMonth(month: number): string {
  return month <= 2 ? pad(month) : String(month);
}

/** Negative where the first is earlier, 0 for the same day. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day;
}

/** The day so many days later; earlier where they are negative. */
export function addDays({ year, month, day }: CalendarDate, days: number): CalendarDate {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Whole days; negative where the second is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  const utc = ({ year, month, day }: CalendarDate): number => Date.UTC(year, month - 1, day);
  return Math.round((utc(to) - utc(from)) / 86_400_000);
}
