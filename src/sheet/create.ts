/** "Tạo sổ chấm điểm": makes the tabs, and completes what is missing in a book that has them; typed cells stay. */

import { headerProblems } from '../book/header-problems.ts';
import { LOCALE, TIME_ZONE } from '../book/locale-problems.ts';
import { isComputed, NUMBER_FORMATS, type Tab } from '../book/tab.ts';
import { SCORES } from '../book/tabs/scores.ts';
import { bookTabs, TABS } from '../book/tabs.ts';
import { cellText, isBlank } from '../core/cells.ts';
import { fold } from '../core/text.ts';
import { ensureRows } from './grid.ts';
import { headerFaults } from './headers.ts';
import { layOutColumns } from './lay-out.ts';
import { equip, helpScoring, makeTab, readScoring } from './make-tab.ts';
import { loadTexts } from './texts/load.ts';
import { readTitled } from './titled.ts';
import { writeFormulas } from './write-formulas.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Creation {
  /** Names of tabs that were made. */
  readonly made: readonly string[];
  /** What was added to tabs that were there: "trang Chấm điểm: cột Ghi chú". */
  readonly added: readonly string[];
  /** Header rows that are gone and columns that were only renamed, in sentences; nothing was written there. */
  readonly asked: readonly string[];
}

export function createBook(spreadsheet: Spreadsheet): Creation {
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
  const tabs = bookTabs();
  const isNew = tabs.every(({ name }) => !sheets.has(name));
  if (isNew) {
    // Before anything is written: the locale decides how typed figures are read.
    spreadsheet.setSpreadsheetLocale(LOCALE);
    spreadsheet.setSpreadsheetTimeZone(TIME_ZONE);
  }
  const creation = { made: [] as string[], added: [] as string[], asked: [] as string[] };
  tabs.forEach((tab, position) => {
    const sheet = sheets.get(tab.name);
    if (!sheet) {
      makeTab(spreadsheet.insertSheet(tab.name, position), tab, startingRows(tab));
      creation.made.push(tab.name);
      return;
    }
    const completed = completeTab(spreadsheet, sheet, tab, tab.keepsRows ? startingRows(tab) : []);
    creation.added.push(...completed.added.map((what) => `trang ${tab.name}: ${what}`));
    creation.asked.push(...completed.asked);
  });
  for (const tab of TABS.filter(({ madeBy, hidden }) => madeBy === 'creation' && hidden)) {
    if (sheets.has(tab.name)) continue;
    const sheet = spreadsheet.insertSheet(tab.name, spreadsheet.getNumSheets());
    makeTab(sheet, tab, []);
    sheet.hideSheet();
  }
  if (isNew) removeEmptyFirst(spreadsheet, [...sheets.values()]);
  const written = writeFormulas(spreadsheet);
  if (!isNew) creation.added.push(...written);
  const scores = sheets.get(SCORES.name);
  if (scores) helpScoring(readScoring(scores));
  return creation;
}

const startingRows = (tab: Tab): readonly (readonly string[])[] => tab.startingRows?.(loadTexts()) ?? [];

/** Adds missing columns and rows; where people may only have renamed a column, or the header row is gone, it is asked. */
function completeTab(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  tab: Tab,
  rows: readonly (readonly string[])[],
): Pick<Creation, 'added' | 'asked'> {
  const { table, titled } = readTitled(sheet, tab);
  const faults = headerFaults(spreadsheet, [{ tab, sheet, values: titled }]);
  const renamed = faults.flatMap(({ lost }) => lost).filter(({ candidates: [first] }) => first && first.title !== '');
  const asked = headerProblems(
    faults.map((fault) => ({ ...fault, lost: fault.lost.filter((column) => renamed.includes(column)) })),
  ).map(({ message }) => message);
  if (!table) return { added: [], asked };
  const missing = tab.columns.filter(
    ({ key }) => !table.columns.has(key) && !renamed.some((column) => column.key === key),
  );
  const columns = new Map(table.columns);
  const computed = missing
    .filter(isComputed)
    .filter((column) => placeAfterNeighbour(sheet, tab, table.headerRow, columns, column));
  const others = missing.filter((column) => !computed.includes(column));
  if (others.length > 0) {
    const first = sheet.getLastColumn() + 1;
    layOutColumns(sheet, table.headerRow, first, others);
    for (const [i, { key }] of others.entries()) columns.set(key, first + i);
  }
  const added = addRows(sheet, tab, rows, titled, columns);
  if (computed.length + added.length > 0) equip(sheet, tab, { headerRow: table.headerRow, columns });
  return { added: [...missing.map(({ header }) => `cột ${header}`), ...added], asked };
}

/** A computed column stands behind the one that it follows; false where that one is not there. */
function placeAfterNeighbour(
  sheet: Sheet,
  tab: Tab,
  headerRow: number,
  columns: Map<string, number>,
  column: Tab['columns'][number],
): boolean {
  const before = tab.columns[tab.columns.indexOf(column) - 1];
  const neighbour = before && columns.get(before.key);
  if (neighbour === undefined) return false;
  const at = neighbour + 1;
  if (!isFree(sheet, at)) {
    sheet.insertColumnAfter(neighbour);
    // A new column looks like the one before it, whose checks are for what people type.
    sheet.getRange(1, at, sheet.getMaxRows(), 1).setDataValidation(null);
    for (const [key, stood] of columns) if (stood >= at) columns.set(key, stood + 1);
  }
  columns.set(column.key, at);
  layOutColumns(sheet, headerRow, at, [column]);
  return true;
}

/** Nothing stands in the column: its formula was emptied, and with it what it gave. */
function isFree(sheet: Sheet, column: number): boolean {
  if (column > sheet.getMaxColumns()) return false;
  return sheet
    .getRange(1, column, sheet.getMaxRows(), 1)
    .getValues()
    .every(([cell]) => isBlank(cell));
}

function addRows(
  sheet: Sheet,
  tab: Tab,
  rows: readonly (readonly string[])[],
  values: readonly unknown[][],
  columns: ReadonlyMap<string, number>,
): string[] {
  const [first] = tab.columns;
  const at = columns.get(first?.key ?? '');
  if (rows.length === 0 || at === undefined) return [];
  const present = new Set(values.map((row) => fold(cellText(row[at - 1]))));
  const missing = rows.filter(([name = '']) => !present.has(fold(name)));
  if (missing.length === 0) return [];
  const width = Math.max(...columns.values());
  const block = missing.map((row) => {
    const cells = Array.from({ length: width }, () => '');
    tab.columns.forEach(({ key }, i) => {
      cells[(columns.get(key) ?? 1) - 1] = row[i] ?? '';
    });
    return cells;
  });
  const start = values.length + 1;
  ensureRows(sheet, start + block.length - 1);
  sheet.getRange(start, 1, block.length, width).setNumberFormat(NUMBER_FORMATS.text).setValues(block);
  return missing.map(([name = '']) => `dòng ${name}`);
}

/** The empty "Trang tính1" of a new book is in the way; anything else of the office stays. */
function removeEmptyFirst(spreadsheet: Spreadsheet, before: readonly Sheet[]): void {
  const [only] = before;
  if (!only || before.length > 1) return;
  if (
    only
      .getDataRange()
      .getValues()
      .every((row) => row.every(isBlank))
  )
    spreadsheet.deleteSheet(only);
}
