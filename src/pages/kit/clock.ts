/** Time as pages wait for it, and the day they show; tests pass their own clock and wait for nothing. */
import type { CalendarDate } from '../../core/dates.ts';

export interface Clock {
  /** @returns ends the waiting */
  after(milliseconds: number, act: () => void): () => void;
}

export const CLOCK: Clock = {
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Vietnam has one time, without summer time, seven hours before Greenwich. */
const AHEAD = 7 * 60 * 60 * 1000;

/** Its UTC parts are the parts of the time in Vietnam. */
export const inVietnam = (time: Date): Date => new Date(time.getTime() + AHEAD);

/** The day in Vietnam, wherever the computer stands. */
export function today(): CalendarDate {
  const now = inVietnam(new Date());
  return { year: now.getUTCFullYear(), month: now.getUTCMonth() + 1, day: now.getUTCDate() };
}
