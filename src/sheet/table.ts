/** Reads a tab of the spreadsheet as a table, and says what is missing. */

import { BookError } from '../book/book-error.ts';
import { BOOK_ITEMS, menuPath } from '../book/menu-path.ts';
import type { Tab } from '../book/tab.ts';
import { type ParsedTable, parseTable } from '../book/table.ts';
import type { ScoreKey } from '../book/tabs/scores.ts';
import type { Cell } from '../core/cells.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Table<Key extends string> extends ParsedTable<Key> {
  readonly sheet: Sheet;
}

/** "Chấm điểm", as far as what helps scoring needs it. */
export interface ScoringTable {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly { readonly place: number; readonly cell: (key: ScoreKey) => Cell }[];
}

/** One read of the whole tab. Undefined when no row holds its headers. */
export function readTable<Key extends string>(sheet: Sheet, tab: Tab<Key>): Table<Key> | undefined {
  const table = parseTable(tab, sheet.getDataRange().getValues());
  return table && { ...table, sheet };
}

/** @throws BookError */
export function openTable<Key extends string>(spreadsheet: Spreadsheet, tab: Tab<Key>): Table<Key> {
  const table = readTable(sheetOf(spreadsheet, tab), tab);
  if (!table) throw noHeaders(tab);
  return table;
}

/** @throws BookError where the book has no such tab */
export function sheetOf(spreadsheet: Spreadsheet, { name }: Tab): Sheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet)
    throw new BookError(
      `Sổ chưa có trang “${name}”. Hãy chọn ${menuPath(BOOK_ITEMS.create)} để tạo trang này.`,
      'tab-missing',
    );
  return sheet;
}

export function noHeaders({ name }: Tab): BookError {
  return new BookError(
    `Trang “${name}” không còn dòng tiêu đề. Hãy chọn ${menuPath(BOOK_ITEMS.repair)}: tiện ích ghi lại được dòng này và cho xem trước khi ghi.`,
    'header-row-missing',
  );
}
