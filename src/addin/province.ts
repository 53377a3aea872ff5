/** The superior body's book: opens its window, reads what it holds, and writes the ranking. */
import { BOOK_ITEMS } from '../book/menu-path.ts';
import { SETTINGS_TAB } from '../book/tabs/settings.ts';
import { readFollowingCells, readProvinceCells, readSentEvidence } from '../sheet/province/read-province.ts';
import { writeRanking } from '../sheet/ranking.ts';
import { refuseOtherYear } from '../sheet/writer/identity.ts';
import { readRows } from '../sheet/writer/rows.ts';
import { authorOf } from './author.ts';
import { call } from './call.ts';
import { lockedToTheEnd } from './locks.ts';
import { showModeless, type WindowItem } from './menu-item.ts';
import { array, number, object, text, union } from './schema.ts';

export const provinceItem: WindowItem = {
  label: BOOK_ITEMS.province,
  handler: 'menuProvince',
  open: (start = '') => showModeless('province', 'Chấm điểm các xã', { start }),
};

/** How the units' plans go, opened from the window of the units. @param start 'page': all of them on one page */
export const followingWindow: Pick<WindowItem, 'open'> = {
  open: (start = '') => showModeless('following', 'Theo dõi kế hoạch các xã', { start }),
};

export const provinceCalls = {
  /** Everything but the documents; `province/read-province.ts` makes sense of it in the page. */
  loadProvince: call(object({}), () => readProvinceCells(SpreadsheetApp.getActiveSpreadsheet())),
  /** What the book that a unit sent lists as evidence. @param row of "Nộp sổ" */
  loadSentEvidence: call(object({ row: text(60) }), ({ row }) => ({
    text: readSentEvidence(SpreadsheetApp.getActiveSpreadsheet(), row),
  })),
  /** The units, and what "Theo dõi các xã" says of their plans. */
  loadFollowing: call(object({}), () => readFollowingCells(SpreadsheetApp.getActiveSpreadsheet())),
  /** The tab "Xếp hạng", written as a whole. @param year the year scored as the page shows it @param rows the header first */
  writeRanking: call(
    object({ year: text(20), rows: array(array(union(text(50_000), number())), 2) }),
    ({ year, rows }) =>
      lockedToTheEnd((spreadsheet) => {
        refuseOtherYear(readRows(spreadsheet, SETTINGS_TAB), year);
        writeRanking(spreadsheet, authorOf(spreadsheet, 'Xếp hạng các xã'), rows);
        return {};
      }),
  ),
};
