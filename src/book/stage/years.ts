/** Whether the years that a book names fit together: the year scored, that of the plan, and the day that closes it. */
import { type CalendarDate, compareDates } from '../../core/dates.ts';
import type { Basis } from '../../core/result/current.ts';
import { planYearOf, type Settings } from '../../core/settings.ts';

type Years = Pick<Settings, 'yearScored' | 'planYear' | 'scoringCutOff'>;

/** What contradicts, and where it is mended. */
export type YearClash =
  | { readonly setting: 'planYear'; readonly planYear: number; readonly yearScored: number }
  | { readonly setting: 'scoringCutOff'; readonly cutOff: CalendarDate; readonly planYear: number };

/** A result may be mended within its own year, and is published a year late at most. */
const MOST_YEARS_LATER = 2;

/**
 * The year that figures and evidence are gathered for: the year scored until its result is out, from then on the next one to be
 * scored, in which the plan is carried out.
 */
export const yearUnderWay = (years: Years, basis: Basis | undefined): number | undefined =>
  basis === 'published' ? planYearOf(years) : years.yearScored;

export function clashOfYears(years: Years): YearClash | undefined {
  const { planYear, yearScored, scoringCutOff: cutOff } = years;
  if (planYear !== undefined && yearScored !== undefined) {
    const later = planYear - yearScored;
    if (later < 0 || later > MOST_YEARS_LATER) return { setting: 'planYear', planYear, yearScored };
  }
  const year = planYearOf(years);
  // A year may be closed early in the next one.
  if (!cutOff || year === undefined || cutOff.year === year || cutOff.year === year + 1) return undefined;
  return { setting: 'scoringCutOff', cutOff, planYear: year };
}

/** What is done from now on counts for the scoring of the plan's year no more. */
export function isYearOver(years: Years, today: CalendarDate): boolean {
  const year = planYearOf(years);
  if (year === undefined || clashOfYears(years)) return false;
  return years.scoringCutOff ? compareDates(years.scoringCutOff, today) < 0 : today.year > year;
}
