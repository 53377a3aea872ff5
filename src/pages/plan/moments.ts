/** Moments as people here write them. */
import { type CalendarDate, formatDate } from '../../core/dates.ts';

/** When the page opened: its files say that they were made then, so that the same document is the same bytes. */
export const OPENED = new Date();

/** In the person's own time zone. */
export function dayOfToday(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** "05/02/2024" */
export const today = (): string => formatDate(dayOfToday());

/** "05/02/2024 09:30" in the person's own time zone. */
export function momentOf(time: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${two(time.getDate())}/${two(time.getMonth() + 1)}/${time.getFullYear()}`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}
