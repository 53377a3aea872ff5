/** Tabs of texts that the add-in makes when it first needs them: found, made with their first rows, read as texts. */

import { BookError } from '../../book/book-error.ts';
import { columnLetter, type Tab } from '../../book/tab.ts';
import { quoted } from '../../book/text-cells.ts';
import { cellText } from '../../core/cells.ts';
import { gridOf } from '../grid.ts';
import { HEADER_FILL, hideOwn, layOutColumns, NEW_WIDTH, widenColumns } from '../lay-out.ts';
import { readTable, type Table } from '../table.ts';
import { addTab } from '../working-tab.ts';
import { fillNew } from '../writer/fill.ts';
import { readJournal, refuseNewer } from '../writer/journal.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type Row<Key extends string> = Partial<Record<Key, string>>;

/** The tab as it stands; undefined when there is none, or no row holds its headers. */
export function findRows<Key extends string>(spreadsheet: Spreadsheet, tab: Tab<Key>): Table<Key> | undefined {
  const sheet = spreadsheet.getSheetByName(tab.name);
  return sheet ? readTable(sheet, tab) : undefined;
}

/** Adds the columns that the tab of an older book lacks. @throws BookError without a header row */
export function completeColumns<Key extends string>(spreadsheet: Spreadsheet, tab: Tab<Key>): void {
  const sheet = spreadsheet.getSheetByName(tab.name);
  const table = sheet && readTable(sheet, tab);
  if (!sheet || !table)
    throw new BookError(`Trang “${tab.name}” không còn dòng tiêu đề. Hãy đổi tên trang này rồi làm lại.`);
  const missing = tab.columns.filter(({ key }) => !table.columns.has(key));
  if (missing.length > 0) layOutColumns(sheet, table.headerRow, table.width + 1, missing);
}

/** A tab with its first rows, as texts by the key of their column. */
export interface FirstRows {
  readonly tab: Tab;
  readonly rows: readonly Readonly<Partial<Record<string, string>>>[];
  /** What is done with it before it gets its own name. */
  readonly filled?: (sheet: Sheet) => void;
}

/**
 * Makes tabs with rows in them, one after the other: each is there with them, or not at all. The person stays in the tab where
 * they were.
 * @throws BookError in a book of a newer add-in
 */
export function makeRows(spreadsheet: Spreadsheet, ...wanted: readonly FirstRows[]): void {
  refuseNewer(readJournal(spreadsheet));
  const before = spreadsheet.getActiveSheet();
  wanted.forEach(({ tab, rows, filled }, i) => {
    const values = [
      tab.columns.map(({ header }) => header),
      ...rows.map((row) => tab.columns.map(({ key }) => quoted(row[key] ?? ''))),
    ];
    addTab(spreadsheet, tab.name, spreadsheet.getNumSheets(), (fresh) => {
      fill(fresh, tab, values);
      filled?.(fresh);
      const isLast = i === wanted.length - 1;
      if (isLast && spreadsheet.getSheets().some((one) => one.getSheetId() === before.getSheetId()))
        spreadsheet.setActiveSheet(before);
      if (tab.hidden) fresh.hideSheet();
    });
  });
}

/**
 * Texts are quoted, so no cell needs the format of text. What nobody looks at is not dressed, and a list of few rows only as
 * far as it has to be for reading.
 */
function fill(sheet: Sheet, { columns, hidden }: Tab, values: readonly string[][]): void {
  const width = columns.length;
  const grid = gridOf(sheet);
  if (width > grid.columns) sheet.insertColumnsAfter(grid.columns, width - grid.columns);
  fillNew(sheet.getRange(1, 1, values.length, width), values);
  if (hidden) return;
  sheet.getRange(`A:${columnLetter(width)}`).setWrap(true);
  sheet.getRange(1, 1, 1, width).setBackground(HEADER_FILL);
  widenColumns(sheet, 1, columns, NEW_WIDTH);
  hideOwn(sheet, 1, columns);
}

/** The texts of all rows, by key. */
export function textsOf<Key extends string>({ rows, columns }: Table<Key>): Record<Key, string>[] {
  const keys = [...columns.keys()];
  return rows.map(
    (row) => Object.fromEntries(keys.map((key) => [key, cellText(row.cell(key))])) as Record<Key, string>,
  );
}
