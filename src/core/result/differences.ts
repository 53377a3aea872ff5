/** What each stated figure lost beyond what is listed below it lost: signed, one a parent, so that losses add up. */
import type { ItemCode } from '../codes.ts';
import { adjustmentOf, type Figures, figuresIn, findAdjustments, type Listing } from '../figures.ts';
import { add, type Points, subtract, sum, ZERO } from '../points.ts';
import { type Disagreement, RESIDUAL_KINDS } from '../reconcile.ts';
import { type Item, isAdjustment, isLeaf, type Scorecard } from '../scorecard.ts';
import type { Difference, DifferenceKind } from './result.ts';

/** The names shown to people. */
export const DIFFERENCE_KINDS: Readonly<Record<DifferenceKind, string>> = {
  ...RESIDUAL_KINDS,
  open: 'chưa chấm chi tiết',
  adjustment: 'điểm thưởng, điểm trừ tính riêng',
};

/** What fields lost, bonus points that their scores hold counted, and what is not explained below them. */
export interface Losses {
  readonly byField: ReadonlyMap<ItemCode, Points>;
  /** By code; that of the total is not among them. */
  readonly differences: readonly Difference[];
}

/**
 * Where the total is known, its loss is the sum of the leaves' losses, of these differences and of its own.
 * @param isCovered a stated total holds everything that is listed
 * @param disagreements what reconciliation says of the parents
 */
export function findLosses(
  card: Scorecard,
  listing: Listing,
  isCovered: boolean,
  disagreements: readonly Disagreement[],
): Losses {
  const differences: Difference[] = [];
  const told = new Map(disagreements.map((one) => [one.code, one]));
  const lossOf = (item: Item, covered: boolean): Points => {
    if (item.notApplicable || isAdjustment(item)) return ZERO;
    const figures = figuresIn(item, listing);
    if (isLeaf(item)) return figures.lost;
    const below = sum(item.children.map((child) => lossOf(child, isHeld(figures, covered))));
    const own = ownLoss(figures, below, covered, adjustmentOf(item.children));
    differences.push(...differenceOf(item.code, item.children, subtract(own, below), told.get(item.code)));
    return own;
  };
  const byField = new Map(card.fields.map((field) => [field.code, lossOf(field, isCovered)]));
  const order = new Map<Difference['code'], number>(card.items.map(({ code }, i) => [code, i]));
  return { byField, differences: differences.sort((a, b) => (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0)) };
}

/** Whether a figure above holds what an unknown part of it lost; one that is summed up holds what is known alone. */
function isHeld({ origin }: Figures, isCovered: boolean): boolean {
  return origin === 'stated' || (origin === 'unknown' && isCovered);
}

/** At most one: nothing where the parts explain all of it. */
export function differenceOf(
  code: Difference['code'],
  children: readonly Item[],
  points: Points,
  known: Disagreement | undefined,
): Difference[] {
  if (points === ZERO && !known) return [];
  // Penalty points may be all that a score lost beyond its parts.
  const isNamed = known !== undefined && (known.kind !== 'unexplained' || points > ZERO);
  const kind = isNamed ? known.kind : findAdjustments(children).length > 0 ? 'adjustment' : 'open';
  return [{ code, kind, points, figures: known && { stated: known.stated, summed: known.summed } }];
}

/**
 * A score stated above a bonus may hold it or not: the reading that the parts explain counts, else that it holds it. An
 * unknown figure passes on what its items lost, if a stated figure above holds all of them; else nothing above counts them.
 */
function ownLoss({ origin, lost }: Figures, below: Points, isCovered: boolean, bonus: Points): Points {
  if (origin === 'unknown') return isCovered ? below : ZERO;
  if (origin === 'computed') return below;
  return lost === below ? lost : add(lost, bonus);
}
