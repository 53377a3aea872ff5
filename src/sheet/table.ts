/** Reads a tab of the spreadsheet as a table, and says what is missing. */
import { BookError } from '../book/book-error.ts';
import type { Tab } from '../book/tab.ts';
import { type ParsedTable, parseTable } from '../book/table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Table<Key extends string> extends ParsedTable<Key> {
  readonly sheet: Sheet;
}

/** One read of the whole tab. Undefined when no row holds its headers. */
export function readTable<Key extends string>(sheet: Sheet, tab: Tab<Key>): Table<Key> | undefined {
  const table = parseTable(tab, sheet.getDataRange().getValues());
  return table && { ...table, sheet };
}

/** @throws BookError */
export function openTable<Key extends string>(spreadsheet: Spreadsheet, tab: Tab<Key>): Table<Key> {
  return openWith(spreadsheet, tab, readTable);
}

/** Opens a tab by a way of reading it, and says what is missing. @throws BookError */
export function openWith<Key extends string, Found extends Table<Key>>(
  spreadsheet: Spreadsheet,
  tab: Tab<Key>,
  read: (sheet: Sheet, tab: Tab<Key>) => Found | undefined,
): Found {
  const sheet = spreadsheet.getSheetByName(tab.name);
  if (!sheet) {
    throw new BookError(`Sổ chưa có trang “${tab.name}”. Hãy chọn CCHC → Tạo sổ chấm điểm để tạo trang này.`);
  }
  const table = read(sheet, tab);
  if (table) return table;
  const headers = tab.columns.filter(({ hidden }) => !hidden).map(({ header }) => header);
  throw new BookError(`Trang “${tab.name}” không còn dòng tiêu đề. Hãy ghi lại dòng tiêu đề: ${headers.join(' | ')}.`);
}
