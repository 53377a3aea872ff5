/** "Tạo sổ chấm điểm": makes the tabs, and completes what is missing in a book that has them; typed cells stay. */

import { LOCALE, TIME_ZONE } from '../book/locale-problems.ts';
import { columnFormulas } from '../book/score-formulas.ts';
import { NUMBER_FORMATS, type Tab } from '../book/tab.ts';
import { SCORES } from '../book/tabs/scores.ts';
import { bookTabs, TABS } from '../book/tabs.ts';
import { cellText, isBlank } from '../core/cells.ts';
import { fold } from '../core/text.ts';
import { layOutColumns } from './lay-out.ts';
import { makeTab } from './make-tab.ts';
import { loadTexts } from './texts/load.ts';
import { readTitled } from './titled.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Creation {
  /** Names of tabs that were made. */
  readonly made: readonly string[];
  /** What was added to tabs that were there: "trang Chấm điểm: cột Ghi chú". */
  readonly added: readonly string[];
  /** Tabs whose header row was not found; nothing was written there. */
  readonly unreadable: readonly string[];
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
  const creation = { made: [] as string[], added: [] as string[], unreadable: [] as string[] };
  tabs.forEach((tab, position) => {
    const sheet = sheets.get(tab.name);
    if (!sheet) {
      makeTab(spreadsheet.insertSheet(tab.name, position), tab, startingRows(tab));
      creation.made.push(tab.name);
      return;
    }
    const added = completeTab(sheet, tab, tab.keepsRows ? startingRows(tab) : []);
    if (added) creation.added.push(...added.map((what) => `trang ${tab.name}: ${what}`));
    else creation.unreadable.push(tab.name);
  });
  for (const tab of TABS.filter(({ madeBy, hidden }) => madeBy === 'creation' && hidden)) {
    if (sheets.has(tab.name)) continue;
    const sheet = spreadsheet.insertSheet(tab.name, spreadsheet.getNumSheets());
    makeTab(sheet, tab, []);
    sheet.hideSheet();
  }
  if (isNew) removeEmptyFirst(spreadsheet, [...sheets.values()]);
  return creation;
}

const startingRows = (tab: Tab): readonly (readonly string[])[] => tab.startingRows?.(loadTexts()) ?? [];

/** Adds missing columns and rows. Undefined when the header row cannot be found: then nothing is touched. */
function completeTab(sheet: Sheet, tab: Tab, rows: readonly (readonly string[])[]): string[] | undefined {
  const { table, values, formulas, titled } = readTitled(sheet, tab);
  if (!table) return undefined;
  const missing = tab.columns.filter(({ key }) => !table.columns.has(key));
  const columns = new Map(table.columns);
  if (missing.length > 0) {
    layOutColumns(sheet, table.headerRow, table.width + 1, missing);
    for (const [i, { key }] of missing.entries()) columns.set(key, table.width + 1 + i);
  }
  const restored = tab.name === SCORES.name ? restoreFormulas(sheet, table.headerRow, columns, formulas, values) : [];
  return [...missing.map(({ header }) => `cột ${header}`), ...restored, ...addRows(sheet, tab, rows, titled, columns)];
}

/** Puts a column formula back where the header cell lost it and nothing is typed below that would be in its way. */
function restoreFormulas(
  sheet: Sheet,
  headerRow: number,
  columns: ReadonlyMap<string, number>,
  formulas: readonly string[][],
  values: readonly unknown[][],
): string[] {
  return columnFormulas(headerRow, columns).flatMap(({ column, name, formula }) => {
    const standing = formulas[headerRow - 1]?.[column - 1] ?? '';
    const typedBelow = values.slice(headerRow).some((row) => !isBlank(row[column - 1]));
    if (standing.includes(name) || typedBelow) return [];
    sheet.getRange(headerRow, column).setFormula(formula);
    return [`công thức ${name}`];
  });
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
  if (start + block.length - 1 > sheet.getMaxRows()) sheet.insertRowsAfter(sheet.getMaxRows(), block.length);
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
