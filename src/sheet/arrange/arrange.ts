/**
 * Carries out what the pages "Khôi phục cấu trúc bảng" and "Sang năm mới" planned and the person chose: tabs are made and
 * filled, renamed, completed, formatted. Every step may be repeated, so that a run that was stopped can be run again.
 */
import { BookError } from '../../book/book-error.ts';
import type { HeaderRow } from '../../book/header-row.ts';
import type { Tab } from '../../book/tab.ts';
import { BEGIN_TAB } from '../../book/tabs/begin.ts';
import { JOURNAL } from '../../book/tabs/journal.ts';
import { LOG } from '../../book/tabs/log.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { SETTINGS_TAB } from '../../book/tabs/settings.ts';
import { FRESH, tabNamed } from '../../book/tabs.ts';
import { cellText } from '../../core/cells.ts';
import { fold } from '../../core/text.ts';
import { pointBegin } from '../begin.ts';
import { createBook } from '../create.ts';
import { equip } from '../equip.ts';
import { gridOf } from '../grid.ts';
import { offerChoices } from '../lay-out.ts';
import { helpScoring, makeTabs, type NewRow, type NewTab, readScoring, totalFirst } from '../make-tab.ts';
import { readTitled } from '../titled.ts';
import type { Author } from '../writer/carry-out.ts';
import { addColumn, nameColumn, restoreHeaders, tabOf } from '../writer/headers.ts';
import { placeOf, writeCells, writeCodes } from './write-cells.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Arrangement {
  /** The names of all tabs as the page saw them. */
  readonly seen: readonly string[];
  readonly drop: readonly string[];
  /** New tabs in front of the others: which, under what name, with which rows. */
  readonly make: readonly [tab: string, name: string, rows: readonly NewRow[]][];
  readonly rename: readonly [from: string, to: string][];
  /** Cells in A1 notation that get a number format, a value, or both; blank gives none, "-" empties. */
  readonly cells: readonly [tab: string, cells: string[], format: string, value: string][];
  /** Whether missing tabs, columns, rows and column formulas are added. */
  readonly complete: boolean;
  /** Codes by row of "Chấm điểm". */
  readonly codes: readonly [place: number, code: string][];
  /** Tabs that get their lists, checks, colours and warnings back. */
  readonly equip: readonly string[];
  readonly show: readonly [tab: string, column: number, shown: boolean][];
  /** Header rows that come back as they were shown. */
  readonly restore?: readonly [tab: string, row: HeaderRow][] | undefined;
  /** Which column a lost one is: its place and its header as it was seen; place 0 is a new column. */
  readonly headers?: readonly [tab: string, key: string, column: number, title: string][] | undefined;
}

/** @throws BookError when tabs were added, removed or renamed since the page saw them */
export function arrangeBook(spreadsheet: Spreadsheet, author: Author, plan: Arrangement): void {
  const sheetOf = (name: string) => spreadsheet.getSheetByName(name);
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  if (seenTabs(names) !== seenTabs(plan.seen))
    throw new BookError('Các trang của sổ vừa thay đổi nên chưa làm gì. Hãy đóng cửa sổ này, mở lại và xem lại.');
  for (const name of plan.drop) {
    const sheet = name.includes(FRESH) && sheetOf(name);
    if (sheet) spreadsheet.deleteSheet(sheet);
  }
  makeFresh(spreadsheet, plan.make);
  for (const [from, to] of plan.rename) sheetOf(from)?.setName(to);
  // First: the steps that follow find the columns by their headers.
  for (const [name, row] of plan.restore ?? []) restoreHeaders(spreadsheet, author, tabOf(name), row);
  for (const [name, key, column, title] of plan.headers ?? []) {
    if (column === 0) addColumn(spreadsheet, author, tabOf(name), key);
    else nameColumn(spreadsheet, author, tabOf(name), key, { column, title });
  }
  for (const [name, cells, format, value] of plan.cells) {
    if (format) sheetOf(name)?.getRangeList(cells).setNumberFormat(format);
    const tab = tabNamed(name);
    if (value && tab) writeCells(spreadsheet, author, tab, cells.map(placeOf), value === '-' ? '' : value);
  }
  if (plan.complete) createBook(spreadsheet, undefined, true);
  if (plan.codes.length > 0) {
    writeCodes(spreadsheet, author, plan.codes);
  }
  equipTabs(spreadsheet, plan.equip);
  for (const [name, column, shown] of plan.show) {
    if (shown) sheetOf(name)?.showColumns(column);
    else sheetOf(name)?.hideColumns(column);
  }
}

/** The add-in's own records come and go without anybody's doing. */
const seenTabs = (names: readonly string[]): string =>
  names.filter((name) => name !== JOURNAL.name && name !== LOG.name).join('\n');

/** Tabs in front of the others, behind the list of steps, filled under their working names: a run that stops there is whole. */
function makeFresh(spreadsheet: Spreadsheet, make: Arrangement['make']): void {
  if (make.length === 0) return;
  const before = spreadsheet.getSheetByName(BEGIN_TAB.name) ? 1 : 0;
  const wanted = make.flatMap(([tabName, name, rows], i): NewTab[] => {
    const tab = tabNamed(tabName);
    return tab ? [{ tab, name, position: before + i, rows: tabName === SCORES.name ? totalFirst(rows) : rows }] : [];
  });
  makeTabs(spreadsheet, wanted);
  // Its figures follow when the new tabs get their names; what was issued was of the year before.
  pointBegin(spreadsheet, { fresh: wanted })?.showSheet();
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function equipTabs(spreadsheet: Spreadsheet, names: readonly string[]): void {
  const scores = spreadsheet.getSheetByName(SCORES.name);
  if (scores && names.includes(SCORES.name)) helpScoring(readScoring(scores));
  for (const name of names) {
    const [sheet, tab] = [spreadsheet.getSheetByName(name), tabNamed(name)];
    if (sheet && tab) equipAgain(sheet, tab);
  }
}

function equipAgain(sheet: Sheet, tab: Tab): void {
  const { table } = readTitled(sheet, tab);
  if (!table) return;
  const labels = tab.name === SETTINGS_TAB.name ? table.rows : [];
  equip(sheet, tab, table, new Map(labels.map(({ place, cell }) => [fold(cellText(cell('label'))), place])));
  const { rows } = gridOf(sheet);
  for (const { key, choices } of tab.columns) {
    const column = table.columns.get(key);
    const height = rows - table.headerRow;
    if (choices && column) offerChoices(sheet.getRange(table.headerRow + 1, column, height, 1), choices());
  }
}
