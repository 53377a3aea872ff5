/** Rounding in published figures: totals printed with fewer decimals than what they sum up are no disagreement. */
import { decimalsOf, halfUnit, type Points, sum, ZERO } from './points.ts';
import type { Item } from './scorecard.ts';

type Figure = (item: Item) => Points | undefined;

/**
 * How far a stated figure may be from the sum of its children: nothing, unless something below has more decimals; then
 * half a unit of its last decimal, and half a unit for each child that is itself rounded.
 */
export function roundingTolerance(stated: Points | undefined, children: readonly Item[], figure: Figure): Points {
  if (stated === undefined || mostDecimals(children, figure) <= decimalsOf(stated)) return ZERO;
  const rounded = children.map(figure).filter((own, i) => {
    return own !== undefined && mostDecimals(children[i]?.children ?? [], figure) > decimalsOf(own);
  });
  return sum([stated, ...rounded].map((own) => halfUnit(decimalsOf(own ?? ZERO))));
}

function mostDecimals(items: readonly Item[], figure: Figure): number {
  let most = 0;
  for (const item of items) {
    if (item.notApplicable) continue;
    const own = figure(item);
    most = Math.max(most, own === undefined ? 0 : decimalsOf(own), mostDecimals(item.children, figure));
  }
  return most;
}
