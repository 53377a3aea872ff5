/** "Nạp bộ tiêu chí, kết quả…": opens the dialog, gives it a tab to read, writes what was ticked, and takes it back. */

import { MOST_RESULT_ROWS } from '../book/result-row.ts';
import { applyResult } from '../sheet/apply-result.ts';
import { writeRanking } from '../sheet/ranking.ts';
import { tabsInTheWay, takeBook } from '../sheet/take-book.ts';
import { authorOf } from './author.ts';
import { call } from './call.ts';
import { locked, lockedToTheEnd } from './locks.ts';
import { showModeless, type WindowItem } from './menu-item.ts';
import { array, boolean, matching, number, object, oneOf, optional, record, text, tuple, union } from './schema.ts';

export const intakeItem: WindowItem = {
  label: 'Nạp bộ tiêu chí, kết quả…',
  handler: 'menuIntake',
  open: (start = '') => showModeless('intake', 'Nạp bộ tiêu chí, kết quả', { start, width: 1100, height: 680 }),
};

const CellText = text(50_000);
const Cell = union(text(), number(), boolean());

const ResultRow = object({
  code: CellText,
  title: CellText,
  max: optional(number()),
  score: optional(union(number(), oneOf('KAD'))),
  self: optional(number()),
  survey: optional(number()),
  lastYear: optional(number()),
  cause: optional(CellText),
  rule: optional(CellText),
  rename: optional(boolean()),
  seen: optional(record(text(), Cell)),
});

const TakenTab = object({
  name: text(100),
  columns: array(object({ key: optional(text(100)), header: CellText })),
  rows: array(array(union(CellText, number(), boolean(), tuple(oneOf('day', 'percent'), number())))),
});

export const intakeCalls = {
  applyResult: call(
    object({
      rows: array(ResultRow, 0, MOST_RESULT_ROWS),
      settings: record(text(), CellText),
      overwrite: optional(boolean()),
      /** The year scored as the page read it: a window of another year must not write. */
      year: optional(text()),
      ranking: optional(array(array(union(CellText, number())))),
      /** Filled in beside a finding of the plan, not read from a document. */
      isFilling: optional(boolean()),
    }),
    ({ rows, settings, overwrite, ranking, year, isFilling }) =>
      lockedToTheEnd((spreadsheet) => {
        const author = authorOf(spreadsheet, isFilling ? 'Kiểm tra kế hoạch' : 'Nạp kết quả');
        const applied = applyResult(spreadsheet, rows, settings, author, { overwrite, year });
        if (ranking) writeRanking(spreadsheet, author, ranking);
        return applied;
      }),
  ),
  /** A downloaded book comes back, into an empty one; asked to look only, it says which tabs are in the way. */
  takeBook: call(
    object({
      ...{ tabs: array(TakenTab), look: optional(boolean()), withoutAddresses: optional(boolean()) },
      /** The id of a book that was handed out. */
      book: optional(matching(/^[\w-]{1,60}$/)),
    }),
    ({ tabs, look = false, withoutAddresses = false, book }) => {
      if (look) return { filled: tabsInTheWay(SpreadsheetApp.getActiveSpreadsheet(), tabs) };
      locked((spreadsheet) =>
        takeBook(spreadsheet, authorOf(spreadsheet, 'Nạp sổ từ tệp'), {
          tabs,
          withoutAddresses,
          ...(book === undefined ? {} : { book }),
        }),
      );
      return { filled: [] };
    },
  ),
  /** The rows of any tab, and the names of all; of a tab that is not there, no rows. */
  readTab: call(object({ name: text() }), ({ name }) => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const range = spreadsheet.getSheetByName(name)?.getDataRange();
    const values = range?.getValues() ?? [];
    // Numbers in full; else as shown: a code that became a date shows what became of it, and a percent its sign.
    const rows = (range?.getDisplayValues() ?? []).map((row, y) =>
      row.map((shown, x) => {
        const value: unknown = values[y]?.[x];
        return typeof value === 'number' && !shown.endsWith('%') ? value : shown;
      }),
    );
    return { tabs: spreadsheet.getSheets().map((sheet) => sheet.getName()), rows };
  }),
};
