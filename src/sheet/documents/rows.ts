/** Rows of text found by a key, in tabs that the add-in makes when it first needs them. */

import { BookError } from '../../book/book-error.ts';
import { NUMBER_FORMATS, type Tab } from '../../book/tab.ts';
import { cellText } from '../../core/cells.ts';
import { ensureRows } from '../grid.ts';
import { freeze, layOutColumns } from '../lay-out.ts';
import { readTable, type Table } from '../table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type Row<Key extends string> = Partial<Record<Key, string>>;

/** The tab as it stands; undefined when there is none. */
export function findRows<Key extends string>(spreadsheet: Spreadsheet, tab: Tab<Key>): Table<Key> | undefined {
  const sheet = spreadsheet.getSheetByName(tab.name);
  return sheet ? readTable(sheet, tab) : undefined;
}

/** The tab with all its columns, made or completed where they are missing. @throws BookError without a header row */
export function openRows<Key extends string>(spreadsheet: Spreadsheet, tab: Tab<Key>): Table<Key> {
  const standing = spreadsheet.getSheetByName(tab.name);
  const sheet = standing ?? addTab(spreadsheet, tab);
  const table = readTable(sheet, tab);
  if (!table) {
    throw new BookError(`Trang “${tab.name}” không còn dòng tiêu đề. Hãy đổi tên trang này rồi làm lại.`);
  }
  const missing = tab.columns.filter(({ key }) => !table.columns.has(key));
  if (missing.length === 0) return table;
  layOutColumns(sheet, table.headerRow, table.width + 1, missing);
  return readTable(sheet, tab) ?? table;
}

function addTab<Key extends string>(spreadsheet: Spreadsheet, tab: Tab<Key>) {
  const before = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(tab.name, spreadsheet.getNumSheets());
  layOutColumns(sheet, 1, 1, tab.columns);
  freeze(sheet, tab);
  // A new tab comes to the front; the person stays where they were.
  spreadsheet.setActiveSheet(before);
  if (tab.hidden) sheet.hideSheet();
  return sheet;
}

/** The texts of all rows, by key. */
export function textsOf<Key extends string>({ rows, columns }: Table<Key>): Record<Key, string>[] {
  const keys = [...columns.keys()];
  return rows.map(
    (row) => Object.fromEntries(keys.map((key) => [key, cellText(row.cell(key))])) as Record<Key, string>,
  );
}

/** Writes cells of one row, as text; columns that stand side by side go in one write, other people's stay untouched. */
export function writeRow<Key extends string>(table: Table<Key>, place: number, cells: Row<Key>): void {
  const { sheet, columns } = table;
  ensureRows(sheet, place);
  const wanted = [...columns].filter(([key]) => cells[key] !== undefined).sort(([, a], [, b]) => a - b);
  const runs: [number, string[]][] = [];
  for (const [key, column] of wanted) {
    const text = cells[key] ?? '';
    const run = runs.at(-1);
    if (run && run[0] + run[1].length === column) run[1].push(text);
    else runs.push([column, [text]]);
  }
  for (const [column, texts] of runs) {
    sheet.getRange(place, column, 1, texts.length).setNumberFormat(NUMBER_FORMATS.text).setValues([texts]);
  }
}
