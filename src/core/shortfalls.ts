/** Shortfalls: the leaves below their maximum, most points lost first. */
import { compareCodes, type ItemCode } from './codes.ts';
import { type Points, subtract } from './points.ts';
import { type Item, isLeaf, type Scorecard, statedScore } from './scorecard.ts';

export interface Shortfall {
  readonly code: ItemCode;
  readonly title: string;
  readonly max: Points;
  readonly score: Points;
  readonly lost: Points;
  readonly cause: string;
  /** Why the office sets no task for it, '' without a reason; undefined where nobody says so. */
  readonly declined: string | undefined;
  readonly item: Item;
}

/** Leaves with a max and a smaller score; `KAD`, blank scores and points without a max are no shortfalls. */
export function findShortfalls(card: Scorecard): Shortfall[] {
  return card.items
    .filter(isLeaf)
    .flatMap(toShortfall)
    .sort((a, b) => b.lost - a.lost || compareCodes(a.code, b.code));
}

function toShortfall(item: Item): Shortfall[] {
  const max = item.row?.max;
  const score = statedScore(item.row);
  if (!item.row || item.notApplicable || max === undefined || score === undefined || score >= max) return [];
  const { title, cause = '', declined } = item.row;
  return [{ code: item.code, title, max, score, lost: subtract(max, score), cause, declined, item }];
}
