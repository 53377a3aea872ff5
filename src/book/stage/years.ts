/** Whether the years that a book names fit together: the year scored, that of the plan, and the day that closes it. */
import type { CalendarDate } from '../../core/dates.ts';
import type { Settings } from '../../core/settings.ts';

type Years = Pick<Settings, 'yearScored' | 'planYear' | 'scoringCutOff'>;

/** What contradicts, and where it is mended. */
export type YearClash =
  | { readonly setting: 'planYear'; readonly planYear: number; readonly yearScored: number }
  | { readonly setting: 'scoringCutOff'; readonly cutOff: CalendarDate; readonly planYear: number };

/** A result may be mended within its own year, and is published a year late at most. */
const MOST_YEARS_LATER = 2;

export const planYearOf = ({ planYear, yearScored }: Pick<Years, 'planYear' | 'yearScored'>): number | undefined =>
  planYear ?? (yearScored === undefined ? undefined : yearScored + 1);

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
