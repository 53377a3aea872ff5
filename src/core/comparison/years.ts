/** Year over year: points regained, newly lost, and lost two years running, leaf by leaf and in all. */
import { compareCodes, type ItemCode } from '../codes.ts';
import { ofUnits, type Points, subtract, sum } from '../points.ts';
import { type Item, isLeaf, type Score, type Scorecard, statedScore } from '../scorecard.ts';
import { fold } from '../text.ts';

/** What is known of an item from the year before. */
export interface YearBefore {
  readonly code: ItemCode;
  /** '' where it is not known, or the same. */
  readonly title: string;
  /** Undefined where it is this year's. */
  readonly max: Points | undefined;
  readonly score: Score;
}

export interface YearLosses {
  readonly lostBefore: Points;
  readonly lost: Points;
  /** Lost the year before, and not any more. */
  readonly regained: Points;
  /** Lost this year only. */
  readonly fresh: Points;
  /** Lost both years. */
  readonly again: Points;
}

export interface YearItem extends YearLosses {
  readonly item: Item;
  readonly before: YearBefore;
  /** The code may mean something else by now. */
  readonly renamed: boolean;
  readonly maxChanged: boolean;
}

export interface YearComparison {
  /** Leaves that lost points in one of the years, by code. */
  readonly items: readonly YearItem[];
  /** Leaves that are at their maximum in both. */
  readonly kept: number;
  readonly sums: YearLosses;
  /** Leaves of this year that the year before does not have. */
  readonly added: readonly Item[];
  /** Leaves of the year before that this year does not have. */
  readonly gone: readonly YearBefore[];
  /** Not scored, not applicable in one of the years, or a score beyond the maximum. */
  readonly incomparable: readonly Item[];
}

/** Leaf by leaf, by code: what moved, what is new, what is gone; a score beyond its maximum is compared with nothing. */
export function compareYears(card: Scorecard, before: readonly YearBefore[]): YearComparison {
  const byCode = new Map(before.map((one) => [one.code, one]));
  const leaves = card.items.filter((item) => isLeaf(item) && item.row?.max !== undefined);
  const added: Item[] = [];
  const incomparable: Item[] = [];
  const items: YearItem[] = [];
  for (const item of leaves) {
    const one = byCode.get(item.code);
    if (!one || one.score === undefined) added.push(item);
    else {
      const compared = compareItem(item, one);
      if (compared) items.push(compared);
      else incomparable.push(item);
    }
  }
  const lostAny = items.filter(({ lost, lostBefore }) => lost > 0 || lostBefore > 0);
  const present = new Set<ItemCode>(leaves.map(({ code }) => code));
  return {
    items: lostAny,
    kept: items.length - lostAny.length,
    sums: sumLosses(items),
    added,
    gone: leavesOf(before).filter(({ code, score }) => score !== undefined && !present.has(code)),
    incomparable,
  };
}

function compareItem(item: Item, before: YearBefore): YearItem | undefined {
  const max = item.row?.max;
  const maxBefore = before.max ?? max;
  const score = statedScore(item.row);
  if (item.notApplicable || before.score === 'KAD' || before.score === undefined) return undefined;
  if (max === undefined || maxBefore === undefined || score === undefined) return undefined;
  const lost = subtract(max, score);
  const lostBefore = subtract(maxBefore, before.score);
  if (lost < 0 || lostBefore < 0) return undefined;
  return {
    item,
    before,
    ...lossesOf(lostBefore, lost),
    renamed: before.title !== '' && fold(before.title) !== fold(item.row?.title ?? ''),
    maxChanged: maxBefore !== max,
  };
}

export function lossesOf(lostBefore: Points, lost: Points): YearLosses {
  const again = ofUnits(Math.min(lostBefore, lost));
  return { lostBefore, lost, again, regained: subtract(lostBefore, again), fresh: subtract(lost, again) };
}

function sumLosses(items: readonly YearLosses[]): YearLosses {
  const all = (pick: (item: YearLosses) => Points): Points => sum(items.map(pick));
  return {
    lostBefore: all((item) => item.lostBefore),
    lost: all((item) => item.lost),
    regained: all((item) => item.regained),
    fresh: all((item) => item.fresh),
    again: all((item) => item.again),
  };
}

/** Those that no other continues: "3.4" is none beside "3.4.1". */
function leavesOf(before: readonly YearBefore[]): YearBefore[] {
  const sorted = before.toSorted((a, b) => compareCodes(a.code, b.code));
  return sorted.filter(({ code }, i) => !sorted[i + 1]?.code.startsWith(`${code}.`));
}
