/** The superior body's book: opens its window, and reads what it holds. */
import { readFollowingCells, readProvinceCells } from '../sheet/province/read-province.ts';
import { call } from './call.ts';
import { showModeless, type WindowItem } from './menu-item.ts';
import { object } from './schema.ts';

/** How the units' plans go, opened from the window of the units. @param start 'page': all of them on one page */
export const followingWindow: Pick<WindowItem, 'open'> = {
  open: (start = '') => showModeless('following', 'Theo dõi kế hoạch các xã', { start }),
};

export const provinceCalls = {
  /** Everything but the documents; `province/read-province.ts` makes sense of it in the page. */
  loadProvince: call(object({}), () => readProvinceCells(SpreadsheetApp.getActiveSpreadsheet())),
  /** The units, and what "Theo dõi" says of their plans. */
  loadFollowing: call(object({}), () => readFollowingCells(SpreadsheetApp.getActiveSpreadsheet())),
};
