/** Deadlines as the document prints them. */
import { type CalendarDate, formatMonth, readDate } from '../core/dates.ts';
import type { Deadline } from '../core/deadlines.ts';
import { typed } from './typed.ts';

/** "30/6/2024", "05/02/2024": a zero before days below 10 and before the months 1 and 2 only. */
export function dayInText(date: CalendarDate): string {
  return `${String(date.day).padStart(2, '0')}/${formatMonth(date.month)}/${date.year}`;
}

/** After "thời hạn:". */
export function deadlineInText(due: Deadline): string {
  const date = readDate(due.text);
  return date ? `chậm nhất ngày ${dayInText(date)}` : typed(due.text);
}

/** In a cell of the annex. */
export function deadlineInTable(due: Deadline): string {
  const date = readDate(due.text);
  return date ? dayInText(date) : typed(due.text);
}
