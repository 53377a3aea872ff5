/** "Bộ tiêu chí…": opens the window, gives it the sets that the book keeps, keeps another one and writes it into the card. */
import { BookError } from '../book/book-error.ts';
import { BOOK_ITEMS } from '../book/menu-path.ts';
import { CRITERIA_FILE, isCriteria } from '../book/tabs/stored-files.ts';
import { keepCriteria } from '../sheet/criteria.ts';
import { listFiles, readFiles } from '../sheet/documents/stored-files.ts';
import { authorOf } from './author.ts';
import { call } from './call.ts';
import { lockedToTheEnd } from './locks.ts';
import { showModeless, type WindowItem } from './menu-item.ts';
import { array, matching, number, object, oneOf, optional, record, text } from './schema.ts';

export const criteriaItem: WindowItem = {
  label: BOOK_ITEMS.criteria,
  handler: 'menuCriteria',
  open: (start = '') => showModeless('criteria', 'Bộ tiêu chí', { start, width: 1100, height: 680 }),
};

/** Of cells that no person could read any more. */
const CellText = text(50_000);
const Code = matching(/^\d[\d.]{0,50}$/);
const Codes = array(Code, 0, 2000);

/** A set of the most items, as base64. */
const Content = text(8_000_000, 1);

const Row = object({
  ...{ code: Code, title: CellText, max: optional(number()), rule: CellText },
  ...{ way: oneOf('whole', 'facts', 'words', 'none'), from: Codes, lastYear: optional(number()) },
});

export const criteriaCalls = {
  /** The set of the book with what it holds, of those of before and of snapshots only which there are. */
  readCriteria: call(object({}), () => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const [kept = null] = readFiles(spreadsheet, (kind) => kind === CRITERIA_FILE);
    const others = listFiles(spreadsheet, (kind) => isCriteria(kind) && kind !== CRITERIA_FILE);
    return { kept, others, tabs: spreadsheet.getSheets().map((sheet) => sheet.getName()) };
  }),
  /** One of before, or a snapshot. */
  readCriteriaFile: call(object({ kind: matching(/^criteria-[\w-]+(?: \w+)?$/) }), ({ kind }) => {
    const [file] = readFiles(SpreadsheetApp.getActiveSpreadsheet(), (one) => one === kind);
    if (!file?.content)
      throw new BookError('Tệp này không còn nguyên vẹn ở trang ẩn “Mẫu văn bản”, nên không mở được.', 'file-missing');
    return file;
  }),
  keepCriteria: call(
    object({
      year: text(20),
      file: object({ name: CellText, content: Content }),
      settings: record(text(), CellText),
      card: optional(object({ seen: Codes, rows: array(Row, 1, 2000), codes: record(Code, Codes) })),
    }),
    (asked) =>
      lockedToTheEnd((spreadsheet) => keepCriteria(spreadsheet, authorOf(spreadsheet, 'Nạp bộ tiêu chí'), asked)),
  ),
};
