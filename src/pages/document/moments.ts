/** Moments as people here write them: days and hours of Vietnam, wherever the computer stands. */
import { type CalendarDate, formatDate } from '../../core/dates.ts';

/** When the page opened: its files say that they were made then, so that the same document is the same bytes. */
export const OPENED = new Date();

/** Vietnam has one time, without summer time, seven hours before Greenwich. */
const AHEAD = 7 * 60 * 60 * 1000;

/** Its UTC parts are the parts of the time in Vietnam. */
const inVietnam = (time: Date): Date => new Date(time.getTime() + AHEAD);

export function dayOfToday(): CalendarDate {
  const now = inVietnam(new Date());
  return { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1, day: now.getUTCDate() };
}

/** "05/02/2024" */
export const today = (): string => formatDate(dayOfToday());

/** "05/02/2024 09:30" */
export function momentOf(time: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const there = inVietnam(time);
  const day = `${two(there.getUTCDate())}/${two(there.getUTCMonth() + 1)}/${there.getUTCFullYear()}`;
  return `${day} ${two(there.getUTCHours())}:${two(there.getUTCMinutes())}`;
}
