/** Bands laid out on the line of values: where each begins and ends, what lies between them, what a value earns. */
import { compareFractions, type Fraction, NONE, WHOLE } from '../fractions.ts';
import type { Points } from '../points.ts';
import type { Band, BandRule, Cut } from './rule.ts';

/** From one cut to another; an undefined end has no end. Counts are whole, so theirs always cut before a value. */
export interface Interval {
  readonly from: Cut;
  readonly to: Cut | undefined;
  readonly points: Points;
  /** Undefined for what "còn lại" fills. */
  readonly band: Band | undefined;
}

function compareCuts(a: Cut, b: Cut): number {
  return compareFractions(a.value, b.value) || Number(a.after) - Number(b.after);
}

/** Before a cut that may be missing: no end lies beyond every cut. */
export function isBefore(cut: Cut, end: Cut | undefined): boolean {
  return end === undefined || compareCuts(cut, end) < 0;
}

const same = (a: Fraction, b: Fraction): boolean => compareFractions(a, b) === 0;
const BOTTOM: Cut = { value: NONE, after: false };

/** Where values end: just after 100 %; counts have no end. */
function topOf(unit: BandRule['unit']): Cut | undefined {
  return unit === 'rate' ? { value: WHOLE, after: true } : undefined;
}

/**
 * The bands by where they begin. A band with one bound reaches to the next: ">=80%" beside ">=90%" is 80 % to below
 * 90 %, whichever stands first.
 */
export function layOut({ unit, bands }: BandRule): Interval[] {
  const cuts = bands.map((band) => ({
    band,
    from: band.from && settle(band.from, unit),
    to: band.to && settle(band.loose ? { ...band.to, after: includesEnd(band.to, unit, bands) } : band.to, unit),
  }));
  const begins = cuts.flatMap(({ from }) => from ?? []).sort(compareCuts);
  const ends = cuts.flatMap(({ to }) => to ?? []).sort(compareCuts);
  const intervals = cuts.map(({ band, from, to }): Interval => {
    const start = from ?? ends.findLast((end) => to !== undefined && compareCuts(end, to) < 0) ?? BOTTOM;
    const end = to ?? begins.find((begin) => compareCuts(begin, start) > 0) ?? topOf(unit);
    return { from: start, to: end, points: band.points, band };
  });
  return intervals.sort((a, b) => compareCuts(a.from, b.from));
}

/** Whole counts: just after 2 is just before 3. */
function settle(cut: Cut, unit: BandRule['unit']): Cut {
  if (unit === 'rate' || !cut.after) return cut;
  return { value: [cut.value[0] + 1n, 1n], after: false };
}

/** "đến 90%" leaves 90 % to the next band unless that begins above it; "đến 100%" and a whole count nobody else takes are in. */
function includesEnd({ value }: Cut, unit: BandRule['unit'], bands: readonly Band[]): boolean {
  const next = bands.flatMap(({ from }) => (from && same(from.value, value) ? [from] : []));
  if (unit === 'rate') return same(value, WHOLE) || next.some(({ after }) => after);
  return next.every(({ after }) => after);
}

/** What no band covers, by where it begins. */
export function findGaps(unit: BandRule['unit'], intervals: readonly Interval[]): Pick<Interval, 'from' | 'to'>[] {
  const gaps: Pick<Interval, 'from' | 'to'>[] = [];
  let reached: Cut | undefined = BOTTOM;
  for (const { from, to } of intervals) {
    if (reached === undefined) break;
    if (compareCuts(reached, from) < 0) gaps.push({ from: reached, to: from });
    if (to === undefined || compareCuts(to, reached) > 0) reached = to;
  }
  const top = topOf(unit);
  if (reached !== undefined && isBefore(reached, top)) gaps.push({ from: reached, to: top });
  return gaps;
}

/** A column of thousands of cells holds a dozen rules, each laid out once. */
const lines = new WeakMap<BandRule, readonly Interval[]>();

/** The whole line: bands, and "còn lại" in the gaps. */
export function fillGaps(rule: BandRule): readonly Interval[] {
  const known = lines.get(rule) ?? lineOf(rule);
  lines.set(rule, known);
  return known;
}

function lineOf(rule: BandRule): Interval[] {
  const intervals = layOut(rule);
  const { rest } = rule;
  if (rest === undefined) return intervals;
  const filled = findGaps(rule.unit, intervals).map((gap): Interval => ({ ...gap, points: rest, band: undefined }));
  return [...intervals, ...filled].sort((a, b) => compareCuts(a.from, b.from));
}

/** Intervals that hold the value: one, none in a gap, several in an overlap. */
export function intervalsAt(intervals: readonly Interval[], value: Fraction): Interval[] {
  return intervals.filter(
    ({ from, to }) => compareCuts(from, { value, after: false }) <= 0 && isBefore({ value, after: false }, to),
  );
}
