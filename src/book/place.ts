/** Places in the add-in's tabs, columns by their key. */
import type { Place } from '../core/place.ts';
import { headerOf, type Tab } from './tab.ts';
import { SCORES } from './tabs/scores.ts';

/** @param row 1-based sheet row */
export function cellPlace<Key extends string>(tab: Tab<Key>, row: number, key?: Key): Place {
  return { kind: 'cell', tab: tab.name, row, column: key && headerOf(tab, key) };
}

/** Where a row of the scorecard stands in "Chấm điểm". */
export function scoreRowPlace({ place }: { readonly place: number }): Place {
  return cellPlace(SCORES, place);
}
