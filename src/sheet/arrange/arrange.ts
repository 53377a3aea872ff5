/**
 * Carries out what the pages "Khôi phục cấu trúc bảng" and "Sang năm mới" planned and the person chose: tabs are made and
 * filled, renamed, completed, formatted. Every step may be repeated, so that a run that was stopped can be run again.
 */
import { BookError } from '../../book/book-error.ts';
import type { HeaderRow } from '../../book/header-row.ts';
import type { NewCell, Tab } from '../../book/tab.ts';
import { JOURNAL } from '../../book/tabs/journal.ts';
import { LOG } from '../../book/tabs/log.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { SETTINGS_TAB } from '../../book/tabs/settings.ts';
import { FRESH, tabNamed } from '../../book/tabs.ts';
import { isTotalCode } from '../../core/cells.ts';
import { TOTAL_LABEL } from '../../core/codes.ts';
import { createBook } from '../create.ts';
import { offerChoices } from '../lay-out.ts';
import { equip, helpScoring, makeTab, readScoring } from '../make-tab.ts';
import { openTable, readTable } from '../table.ts';
import { readTitled } from '../titled.ts';
import { writeColumns } from '../write-columns.ts';
import { writeFormulas } from '../write-formulas.ts';
import { addColumn, nameColumn, restoreHeaders, tabOf } from '../writer/headers.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Arrangement {
  /** The names of all tabs as the page saw them. */
  readonly seen: readonly string[];
  readonly drop: readonly string[];
  /** New tabs in front of the others: which, under what name, with which rows. */
  readonly make: readonly [tab: string, name: string, rows: readonly Readonly<Record<string, NewCell>>[]][];
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
export function arrangeBook(spreadsheet: Spreadsheet, plan: Arrangement): void {
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
  for (const [name, row] of plan.restore ?? []) restoreHeaders(spreadsheet, tabOf(name), row);
  for (const [name, key, column, title] of plan.headers ?? []) {
    if (column === 0) addColumn(spreadsheet, tabOf(name), key);
    else nameColumn(spreadsheet, tabOf(name), key, { column, title });
  }
  for (const [name, cells, format, value] of plan.cells) {
    const list = sheetOf(name)?.getRangeList(cells);
    if (format) list?.setNumberFormat(format);
    if (value) list?.setValue(value === '-' ? '' : value);
  }
  if (plan.complete) createBook(spreadsheet);
  if (plan.codes.length > 0) {
    const writes = plan.codes.map(([place, code]) => ({ place, cells: { code } }));
    writeColumns(openTable(spreadsheet, SCORES), SCORES, writes);
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

/** Tabs in front of the others, filled under their working names. */
function makeFresh(spreadsheet: Spreadsheet, make: Arrangement['make']): void {
  make.forEach(([name, fresh, rows], position) => {
    const tab = tabNamed(name);
    if (!tab) return;
    const sheet = spreadsheet.insertSheet(fresh, position);
    makeTab(sheet, tab, []);
    fill(sheet, tab, tab.name === SCORES.name ? totalFirst(rows) : rows);
  });
  // Under their working names: formulas follow when the tabs are renamed, and a run that stops there is whole.
  const fresh = new Map(make.map(([name, working]) => [name, working]));
  const [settings, scores] = [fresh.get(SETTINGS_TAB.name), fresh.get(SCORES.name)];
  const made = scores === undefined ? null : spreadsheet.getSheetByName(scores);
  if (!made || settings === undefined || scores === undefined) return;
  writeFormulas(spreadsheet, { settings, scores });
  helpScoring(readScoring(made));
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rows = Arrangement['make'][number][2];

/** The row "Tổng" stands above the others, in sight; a card without one gets it. */
function totalFirst(rows: Rows): Rows {
  const [total = { code: TOTAL_LABEL }] = rows.filter(({ code }) => isTotalCode(code));
  return [total, ...rows.filter((row) => row !== total)];
}

function fill(sheet: Sheet, tab: Tab, rows: readonly Readonly<Record<string, NewCell>>[]): void {
  const table = readTable(sheet, tab);
  if (!table) return;
  writeColumns(
    table,
    tab,
    rows.map((cells, i) => ({ place: table.headerRow + 1 + i, cells })),
  );
  // The rows of "Thông tin chung" are there only now.
  equip(sheet, tab, table);
}

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
  equip(sheet, tab, table);
  for (const { key, choices } of tab.columns) {
    const column = table.columns.get(key);
    const height = sheet.getMaxRows() - table.headerRow;
    if (choices && column) offerChoices(sheet.getRange(table.headerRow + 1, column, height, 1), choices());
  }
}
