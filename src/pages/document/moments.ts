/** Moments as people here write them: days and hours of Vietnam, wherever the computer stands. */
import { formatDate } from '../../core/dates.ts';
import { inVietnam, today } from '../kit/clock.ts';

/** When the page opened: its files say that they were made then, so that the same document is the same bytes. */
export const OPENED = new Date();

/** "05/02/2024" */
export const dateOfToday = (): string => formatDate(today());

/** "05/02/2024 09:30" */
export function momentOf(time: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const there = inVietnam(time);
  const day = `${two(there.getUTCDate())}/${two(there.getUTCMonth() + 1)}/${there.getUTCFullYear()}`;
  return `${day} ${two(there.getUTCHours())}:${two(there.getUTCMinutes())}`;
}
