/** The month's figures: asked for where an office has begun to keep them, and of the items that it keeps. */
import type { CalendarDate } from '../../core/dates.ts';
import { MONTHS, type Month } from '../../core/monthly.ts';
import { whyUncounted } from '../../core/pace/pace.ts';
import { parseRule } from '../../core/rules/parse.ts';
import type { Stage, StageFacts } from './stage.ts';
import { LABELS, LINES } from './texts.ts';
import { waiting } from './waiting.ts';
import { yearUnderWay } from './years.ts';

export function figureStages(facts: StageFacts): Stage[] {
  const year = yearUnderWay(facts.settings, facts.result.basis);
  const month = year === undefined ? undefined : closedMonth(year, facts.today);
  if (year === undefined || month === undefined) return [];
  const kept = keptItems(facts).filter(({ cutOff }) => isCounted(month, year, cutOff ?? facts.settings.scoringCutOff));
  const lacking = kept.filter(({ months }) => months.every((one) => one.month !== month || one.count === undefined));
  if (lacking.length === 0) return [];
  const target = { window: 'targets', start: `monthly-${month}` } as const;
  return [
    waiting(
      'figures',
      LINES.figures(month, year, lacking.length, kept.length),
      { action: 'open', label: LABELS.figures(month), target },
      ...lacking.map(({ code }) => code),
    ),
  ];
}

/** The last month of the year that is over; undefined before February. */
function closedMonth(year: number, today: CalendarDate): Month | undefined {
  const last = year < today.year ? 12 : year > today.year ? 0 : today.month - 1;
  return MONTHS.find((month) => month === last);
}

const isCounted = (month: Month, year: number, cutOff: CalendarDate | undefined): boolean =>
  cutOff === undefined || year * 12 + month <= cutOff.year * 12 + cutOff.month;

/** Those with a figure in some month, as long as they apply and their rule counts. */
function keptItems({ monthly, rows, result }: StageFacts): StageFacts['monthly'] {
  const counted = new Set(
    rows.flatMap(({ code, rule = '' }) => {
      const read = parseRule(rule);
      return read.ok && whyUncounted(read.rule) === undefined ? [code] : [];
    }),
  );
  const out = new Set(result.card.items.filter(({ notApplicable }) => notApplicable).map(({ code }) => code));
  return monthly.filter(
    ({ code, months }) => counted.has(code) && !out.has(code) && months.some(({ count }) => count !== undefined),
  );
}
