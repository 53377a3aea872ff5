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

/** The day where the person is. */
export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
