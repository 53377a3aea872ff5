/** Bands read backwards: how many more or fewer reach a better band, and how many there were behind a rate. */
import { type Points, subtract } from '../points.ts';
import { earnBand } from './evaluate.ts';
import { fillGaps, type Interval } from './intervals.ts';
import type { BandRule, Cut } from './rule.ts';

export interface NextBand {
  /** Signed change of the count. */
  readonly change: bigint;
  /** What the change brings. */
  readonly gain: Points;
  readonly count: bigint;
}

/**
 * The smallest change of a count that earns more points.
 * @param total undefined for bands of counts
 * @returns undefined in the top band, and for a count in a gap or an overlap
 */
export function findNextBand(rule: BandRule, count: bigint, total: bigint | undefined): NextBand | undefined {
  const pointsOf = (of: bigint): Points | undefined => {
    const earned = earnBand(rule, [of, total ?? 1n]);
    return earned.ok ? earned.value : undefined;
  };
  const now = pointsOf(count);
  let best: NextBand | undefined;
  for (const interval of fillGaps(rule)) {
    const reached = nearestCount(interval, count, total);
    const points = reached === undefined ? undefined : pointsOf(reached);
    if (reached === undefined || now === undefined || points === undefined || points <= now) continue;
    const next = { change: reached - count, gain: subtract(points, now), count: reached };
    if (!best || isNearer(next, best)) best = next;
  }
  return best;
}

function isNearer(a: NextBand, b: NextBand): boolean {
  const [left, right] = [a, b].map(({ change }) => (change < 0n ? -change : change));
  return left === right ? a.gain > b.gain : (left ?? 0n) < (right ?? 0n);
}

/** The count in the interval nearest to a count outside; undefined where no whole count lies in it. */
function nearestCount({ from, to }: Interval, count: bigint, total: bigint | undefined): bigint | undefined {
  const first = firstCount(from, total ?? 1n);
  const end = to && firstCount(to, total ?? 1n);
  const last = end === undefined ? undefined : end - 1n;
  if (last !== undefined && first > last) return undefined;
  if (count < first) return first;
  return last !== undefined && count > last ? last : count;
}

/** The first whole count at or beyond a cut of count / total. */
export function firstCount({ value: [numerator, denominator], after }: Cut, total: bigint): bigint {
  const scaled = numerator * total;
  return after ? scaled / denominator + 1n : (scaled + denominator - 1n) / denominator;
}

/** From 1 of 2 to 5: both ends included; an undefined end has no end. */
export interface Span {
  readonly least: bigint;
  readonly most: bigint | undefined;
}

export interface LateFiles {
  /** How many files there can have been. */
  readonly totals: Span;
  /** How many fewer late ones reach the band above; undefined in the top band. */
  readonly fewer: Span | undefined;
}

/**
 * What a number of late files and the band of the rate in time say about the number of all files: 22 late ones in
 * 80 % to below 90 % were 110 to 219 files, and 1 to 11 fewer late ones would have reached 90 %.
 * @returns undefined where no number of files fits
 */
export function spanOfTotals(late: bigint, { from, to }: Pick<Interval, 'from' | 'to'>): LateFiles | undefined {
  const above = to && isTop(to) ? undefined : to;
  const begin = firstTotal(late, from);
  if (begin === undefined) return undefined;
  const least = begin > 0n ? begin : 1n;
  const end = above && firstTotal(late, above);
  if (end !== undefined && least >= end) return undefined;
  const most = end === undefined ? undefined : end - 1n;
  const fewerOf = (total: bigint, cut: Cut): bigint => late - (total - firstCount(cut, total));
  const fewer = above && { least: fewerOf(most ?? least, above), most: fewerOf(least, above) };
  return { totals: { least, most }, fewer };
}

function isTop({ value, after }: Cut): boolean {
  return after && value[0] === value[1];
}

/** The first total whose rate in time, (total - late) / total, is at or beyond a cut; undefined where late files never let it. */
function firstTotal(late: bigint, { value: [numerator, denominator], after }: Cut): bigint | undefined {
  const left = denominator - numerator;
  if (left <= 0n) return late === 0n && !after ? 0n : undefined;
  const scaled = late * denominator;
  return after ? scaled / left + 1n : (scaled + left - 1n) / left;
}
