/** What the latest figures tell: of an item and of the whole card if it were scored today, and what the rest of the year has to bring. */
import type { ItemCode } from '../codes.ts';
import { type CalendarDate, compareDates } from '../dates.ts';
import type { Month, MonthlyFigures } from '../monthly.ts';
import { type Points, subtract, sum, ZERO } from '../points.ts';
import { assess, type ResultSettings } from '../result/assess.ts';
import type { AssessedRow, TotalResult } from '../result/result.ts';
import type { Rule } from '../rules/rule.ts';
import {
  closed,
  findPace,
  isOfRates,
  neededOf,
  type Outcome,
  type Pace,
  type PaceFigures,
  type PaceReading,
  pointsSoFar,
} from './pace.ts';

export interface Outlook {
  /** The month whose figures count: the latest that has all that the rule needs. */
  readonly month: Month;
  /** If it were scored today; undefined while nothing has come of which there could be a rate. */
  readonly points: Points | undefined;
  readonly pace: Pace | undefined;
  /** The last day whose figures count, where it has passed: nothing changes any more. */
  readonly closedOn: CalendarDate | undefined;
  /** Why points or pace are not known: a sentence; blank where they are. */
  readonly why: string;
}

/** The year is over, and there is nothing to have a rate of. */
const NOTHING_COUNTED: PaceReading<Pace> = {
  ok: false,
  input: 'total',
  message: 'đã qua hạn chốt mà tổng số là 0 nên không có tỷ lệ.',
};

/** @returns undefined while no month has figures */
export function outlookOf(
  rule: Rule,
  max: Points | undefined,
  { months, expected }: Pick<MonthlyFigures, 'months' | 'expected'>,
  cutOff: CalendarDate | undefined,
  today: CalendarDate,
): Outlook | undefined {
  const latest = months.findLast(
    ({ count, total }) => count !== undefined && (!isOfRates(rule) || total !== undefined),
  );
  if (latest?.count === undefined) return undefined;
  const figures: PaceFigures = {
    count: BigInt(latest.count),
    total: latest.total === undefined ? undefined : BigInt(latest.total),
    expected: expected === undefined ? undefined : BigInt(expected),
  };
  const closedOn = cutOff && compareDates(cutOff, today) < 0 ? cutOff : undefined;
  const points = pointsSoFar(rule, figures, max);
  const isNothing = closedOn !== undefined && isOfRates(rule) && figures.total === 0n;
  const pace = isNothing ? NOTHING_COUNTED : findPace(rule, closedOn ? closed(figures) : figures, max);
  const refused = pace.ok ? points : pace;
  return {
    month: latest.month,
    points: points.ok ? points.value : undefined,
    pace: pace.ok ? pace.value : undefined,
    closedOn,
    why: refused.ok ? '' : refused.message,
  };
}

/** Points that the rule offers and that nothing brings any more. */
export function pointsGone({ pace }: Outlook): Points {
  const [best, most] = [pace?.outcomes[0]?.points, pace?.lost[0]];
  return best === undefined || most === undefined ? ZERO : subtract(most, best);
}

/** Today's figures would not bring the best that is left. Where each one is a step, everybody is below it: that says nothing. */
export function isBehind({ points, pace }: Outlook): boolean {
  const best = pace?.outcomes[0];
  return best !== undefined && !pace?.isShortened && points !== undefined && points < best.points;
}

/** An outcome with what it takes. */
export interface Requirement {
  readonly outcome: Outcome;
  /** Of the rest so many must go well; undefined where nobody knows how many come. */
  readonly needed: bigint | undefined;
}

/** The outcomes that do not come by themselves, the best first. */
export function requirements(pace: Pace): Requirement[] {
  return pace.outcomes
    .filter(({ bound }) => bound !== undefined)
    .map((outcome) => ({ outcome, needed: neededOf(outcome, pace) }));
}

export interface Estimate {
  readonly total: TotalResult;
  /** How many items are counted by figures of the months. */
  readonly items: number;
}

/**
 * The whole card if it were scored today, the figures of the months taken where nobody has granted points yet.
 * @returns undefined where the result is published, or no figure is known
 */
export function estimateToday(
  settings: ResultSettings,
  rows: readonly AssessedRow[],
  points: ReadonlyMap<ItemCode, Points>,
): Estimate | undefined {
  let items = 0;
  const today = rows.map((row): AssessedRow => {
    const computed = row.code === 'total' || row.score !== undefined ? undefined : points.get(row.code);
    if (computed === undefined) return row;
    items++;
    // A self score of before is older than the figures.
    return { ...row, self: undefined, computed };
  });
  if (items === 0) return undefined;
  const { basis, total } = assess({ settings, rows: today, tasks: [] });
  return basis === 'published' ? undefined : { total, items };
}

export interface SinceResult {
  /** How many items have both. */
  readonly items: number;
  readonly points: Points;
  readonly granted: Points;
}

/** Once a result is out: what its items would be worth today by figures of the year after, beside what they were granted. */
export function sinceResult(
  rows: readonly AssessedRow[],
  points: ReadonlyMap<ItemCode, Points>,
): SinceResult | undefined {
  const both = rows.flatMap(({ code, score }) => {
    const now = code === 'total' ? undefined : points.get(code);
    return now === undefined || score === undefined || score === 'KAD' ? [] : [{ now, score }];
  });
  if (both.length === 0) return undefined;
  return { items: both.length, points: sum(both.map(({ now }) => now)), granted: sum(both.map(({ score }) => score)) };
}
