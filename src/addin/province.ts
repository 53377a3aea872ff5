/** The superior body's book: opens its window, and reads what it holds. */
import { readFollowingCells, readProvinceCells } from '../sheet/province/read-province.ts';
import { call } from './call.ts';
import { object } from './schema.ts';

export const provinceCalls = {
  /** Everything but the documents; `province/read-province.ts` makes sense of it in the page. */
  loadProvince: call(object({}), () => readProvinceCells(SpreadsheetApp.getActiveSpreadsheet())),
  /** The units, and what "Theo dõi" says of their plans. */
  loadFollowing: call(object({}), () => readFollowingCells(SpreadsheetApp.getActiveSpreadsheet())),
};
