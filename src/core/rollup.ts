/** Roll-up: a stated figure stays, a blank parent gets the sum of its children, what is not applicable is left out. */
import { type Points, sum } from './points.ts';
import type { CardRow, Item, Scorecard } from './scorecard.ts';

/** Which figure of a row is rolled up. */
export type Figure = (row: CardRow) => Points | undefined;

/** The figure of an item; undefined when it is not applicable or neither it nor anything below states one. */
export function rollUp(item: Item, figure: Figure): Points | undefined {
  if (item.notApplicable) return undefined;
  const stated = item.row && figure(item.row);
  return stated ?? sumKnown(item.children.map((child) => rollUp(child, figure)));
}

/** Sum over the fields: nothing is counted twice. Undefined when no field has a figure. */
export function rollUpTotal(card: Scorecard, figure: Figure): Points | undefined {
  return sumKnown(card.fields.map((field) => rollUp(field, figure)));
}

function sumKnown(values: readonly (Points | undefined)[]): Points | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? sum(known) : undefined;
}
