/** What each stated figure lost beyond what is listed below it lost: signed, one a parent, so that losses add up. */
import { type Figures, figuresIn, findAdjustments, type Listing } from '../figures.ts';
import { type Points, subtract, sum, ZERO } from '../points.ts';
import { RESIDUAL_KINDS } from '../reconcile.ts';
import { type Item, isAdjustment, isLeaf, type Scorecard } from '../scorecard.ts';
import type { Difference, DifferenceKind, TotalResult } from './result.ts';

/** The names shown to people. */
export const DIFFERENCE_KINDS: Readonly<Record<DifferenceKind, string>> = {
  ...RESIDUAL_KINDS,
  open: 'chưa chấm chi tiết',
  adjustment: 'điểm thưởng, điểm trừ tính riêng',
};

/** How reconciliation calls a parent's disagreement, and between which figures, where it finds one. */
export interface Disagreement extends NonNullable<Difference['figures']> {
  readonly code: Difference['code'];
  readonly kind: DifferenceKind;
}

/**
 * By code, the total last. Where the total is known, its loss is the sum of the leaves' losses and of these.
 * @param disagreements what reconciliation says of the parents
 */
export function signedDifferences(
  card: Scorecard,
  total: Pick<TotalResult, 'origin' | 'lost'>,
  listing: Listing,
  disagreements: readonly Disagreement[],
): Difference[] {
  const found: Difference[] = [];
  const told = new Map(disagreements.map((one) => [one.code, one]));
  const note = (code: Difference['code'], children: readonly Item[], points: Points): void => {
    const known = told.get(code);
    if (points === ZERO && !known) return;
    const kind = known?.kind ?? (findAdjustments(children).length > 0 ? 'adjustment' : 'open');
    found.push({ code, kind, points, figures: known && { stated: known.stated, summed: known.summed } });
  };
  /** What an item adds to the loss told above it; differences below it are noted on the way. */
  const lossOf = (item: Item, isCovered: boolean): Points => {
    if (item.notApplicable || isAdjustment(item)) return ZERO;
    const figures = figuresIn(item, listing);
    if (isLeaf(item)) return figures.lost;
    const isStated = figures.origin === 'stated';
    const below = sum(item.children.map((child) => lossOf(child, isCovered || isStated)));
    const own = ownLoss(figures, below, isCovered);
    note(item.code, item.children, subtract(own, below));
    return own;
  };
  const isStated = total.origin !== 'computed';
  const below = sum(card.fields.map((field) => lossOf(field, isStated)));
  if (total.lost !== undefined) note('total', card.fields, subtract(total.lost, below));
  return found.sort(byCode(card));
}

/**
 * An unknown figure passes on what its items lost, if a stated figure above it holds all of them; else nothing above
 * counts them.
 */
function ownLoss({ origin, lost }: Figures, below: Points, isCovered: boolean): Points {
  if (origin === 'unknown') return isCovered ? below : ZERO;
  return origin === 'stated' ? lost : below;
}

function byCode({ items }: Scorecard): (a: Difference, b: Difference) => number {
  const order = new Map<Difference['code'], number>(items.map(({ code }, i) => [code, i]));
  const at = ({ code }: Difference): number => order.get(code) ?? items.length;
  return (a, b) => at(a) - at(b);
}
