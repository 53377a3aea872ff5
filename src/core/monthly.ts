/** Figures that grow through the year, month by month. */
import type { ItemCode } from './codes.ts';
import type { CalendarDate } from './dates.ts';
import type { Place } from './place.ts';

export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export type Month = (typeof MONTHS)[number];

/** Both count from January to the end of the month; undefined where nothing was typed. */
export interface MonthFigures {
  readonly month: Month;
  readonly count: number | undefined;
  readonly total: number | undefined;
}

export interface MonthlyFigures {
  readonly code: ItemCode;
  readonly title: string;
  /** How many there will be in the whole year. */
  readonly expected: number | undefined;
  /** The last day whose figures count; undefined leaves it to the book's setting. */
  readonly cutOff: CalendarDate | undefined;
  /** The months in which something was typed, by month. */
  readonly months: readonly MonthFigures[];
  readonly place: Place;
}
