/** Roll-up: a stated figure stays, a blank parent gets the sum of its children, what is not applicable is left out. */
import { isWorth } from './figures.ts';
import { type Points, sum } from './points.ts';
import type { CardRow, Item, Scorecard } from './scorecard.ts';

/** Which figure of a row is rolled up. */
export type Figure = (row: CardRow) => Points | undefined;

/** Whether what is listed below an item may stand for it. */
export type Fills = (item: Item) => boolean;

const always: Fills = () => true;

/**
 * The figure of an item; undefined when it is not applicable, or neither it states one nor what is listed below it and may
 * stand for it.
 */
export function rollUp(item: Item, figure: Figure, fills: Fills = always): Points | undefined {
  if (item.notApplicable) return undefined;
  const stated = item.row && figure(item.row);
  if (stated !== undefined || !fills(item)) return stated;
  return sumKnown(item.children.map((child) => rollUp(child, figure, fills)));
}

/** Sum over the fields: nothing is counted twice. Undefined when no field has a figure. */
export function rollUpTotal(card: Scorecard, figure: Figure, fills: Fills = always): Points | undefined {
  return sumKnown(card.fields.map((field) => rollUp(field, figure, fills)));
}

/**
 * The children's maxima are the stated maximum, which may count what is not applicable or leave it out. A leaf and a
 * parent that states no maximum have nothing to compare: undefined.
 */
export function isComplete({ row, children }: Item): boolean | undefined {
  if (row?.max === undefined || children.length === 0) return undefined;
  return isWorth(children, sum(children.map(listedMax)), row.max);
}

function listedMax(item: Item): Points {
  if (item.notApplicable) return sum([]);
  return item.row?.max ?? sum(item.children.map(listedMax));
}

function sumKnown(values: readonly (Points | undefined)[]): Points | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? sum(known) : undefined;
}
