/** "Tạo sổ chấm điểm": makes the tabs, and completes what is missing in a book that has them; typed cells stay. */

import { headerProblems } from '../book/header-problems.ts';
import { LOCALE, TIME_ZONE } from '../book/locale-problems.ts';
import { isComputed, NUMBER_FORMATS, type Tab } from '../book/tab.ts';
import { BEGIN_TAB, isBeginText } from '../book/tabs/begin.ts';
import { SCORES, type ScoreKey } from '../book/tabs/scores.ts';
import { SETTINGS_TAB, type SettingColumn } from '../book/tabs/settings.ts';
import { bookTabs, keptName, type Making, tabInMaking, tabNamed, workingName } from '../book/tabs.ts';
import { cellText, isBlank, isDate } from '../core/cells.ts';
import { fold } from '../core/text.ts';
import { isBegun, makeBegin, pointBegin } from './begin.ts';
import { equip } from './equip.ts';
import { foldUnused } from './fold-columns.ts';
import { ensureRows, gridOf, NEW_GRID } from './grid.ts';
import { headerFaults } from './headers.ts';
import { dressColumns, titleColumns } from './lay-out.ts';
import { makeTabs, type NewRow } from './make-tab.ts';
import { offerFigures } from './offer-figures.ts';
import { loadTexts, samples } from './texts/load.ts';
import { readTitled, type Titled } from './titled.ts';
import { writeFormulas } from './write-formulas.ts';
import { fillRead } from './writer/fill.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Creation {
  /** Names of tabs in sight that were made. */
  readonly made: readonly string[];
  /** What was added to tabs that were there: "trang Chấm điểm: cột Ghi chú". */
  readonly added: readonly string[];
  /** Header rows that are gone and columns that were only renamed, in sentences; nothing was written there. */
  readonly asked: readonly string[];
  /** Tabs that a stopped run left and somebody typed into, by the names that they have now. */
  readonly kept: readonly string[];
  /** The book got its locale and time zone. */
  readonly isNew: boolean;
}

/** The tabs that every book has, in their order. */
const CREATED = bookTabs();

/**
 * @param filled the rows of new tabs by name, instead of those with which they start
 * @param withBegin an older book, or one that lost it, gets the list of steps, too, as long as something is left to do
 */
export function createBook(
  spreadsheet: Spreadsheet,
  filled: ReadonlyMap<string, readonly NewRow[]> = new Map(),
  withBegin = false,
): Creation {
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getName(), sheet]));
  const missing = CREATED.filter(({ name }) => !sheets.has(name));
  const isNew = isNewBook(spreadsheet);
  const standing = new Map(
    CREATED.flatMap((tab) => {
      const sheet = sheets.get(tab.name);
      return sheet ? [[tab.name, readTitled(sheet, tab)]] : [];
    }),
  );
  const creation = {
    made: [] as string[],
    added: [] as string[],
    asked: [] as string[],
    kept: [] as string[],
    isNew,
  };
  for (const tab of CREATED) {
    const read = standing.get(tab.name);
    const sheet = sheets.get(tab.name);
    if (!read || !sheet) continue;
    const { added, asked } = completeTab(spreadsheet, sheet, tab, tab.keepsRows ? startingRows(tab) : [], read);
    creation.asked.push(...asked);
    if (added.length > 0) {
      creation.added.push(...added.map((what) => `trang ${tab.name}: ${what}`));
      standing.set(tab.name, readTitled(sheet, tab));
    }
  }
  if (isNew) {
    // Before anything is written: the locale decides how typed figures are read.
    spreadsheet.setSpreadsheetLocale(LOCALE);
    spreadsheet.setSpreadsheetTimeZone(TIME_ZONE);
  }
  creation.kept.push(...removeLeftovers(spreadsheet, filled));
  const make = missing.map((tab) => ({ tab, rows: filled.get(tab.name) ?? startingRows(tab) }));
  makeMissing(
    spreadsheet,
    make,
    isNew ? 'book' : 'tab',
    isNew ? emptyTab(spreadsheet) : undefined,
    sheets.has(BEGIN_TAB.name) ? 1 : 0,
  );
  creation.made.push(...missing.map(({ name }) => name));
  const written = completeScoring(spreadsheet, standing, creation.made);
  if (sheets.has(BEGIN_TAB.name)) pointBegin(spreadsheet, { read: standing });
  else if (isNew) creation.made.unshift(BEGIN_TAB.name);
  else if (withBegin && isBegun(spreadsheet)) {
    makeBegin(spreadsheet, workingName(BEGIN_TAB.name, 'tab'), { read: standing }).setName(BEGIN_TAB.name);
    creation.made.push(BEGIN_TAB.name);
  }
  creation.added.push(...written);
  return creation;
}

/** None of its tabs is there, or a run was stopped that was to make all of them. */
export function isNewBook(spreadsheet: Spreadsheet): boolean {
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const isBegun = names.some((name) => tabInMaking(name)?.making === 'book');
  return isBegun || CREATED.every(({ name }) => !names.includes(name));
}

/** The only tab of a spreadsheet beside those of the add-in, as Sheets makes it, with nothing in it. */
function emptyTab(spreadsheet: Spreadsheet): Sheet | undefined {
  const [sheet, ...others] = spreadsheet.getSheets().filter((one) => !isOurs(one.getName()));
  if (!sheet || others.length > 0 || sheet.getIndex() > 1) return undefined;
  const { rows, columns } = gridOf(sheet);
  const isNew = rows === NEW_GRID.rows && columns === NEW_GRID.columns;
  return isNew && sheet.getLastRow() === 0 ? sheet : undefined;
}

const isOurs = (name: string): boolean => tabInMaking(name) !== undefined || tabNamed(name) !== undefined;

/** Tabs that a book lacks, or has under a working name, where a run was stopped. */
export function isWhole(spreadsheet: Spreadsheet): boolean {
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  return CREATED.every(({ name }) => names.includes(name)) && !names.some((name) => tabInMaking(name));
}

function startingRows(tab: Tab): readonly NewRow[] {
  const rows = tab.startingRows?.(loadTexts()) ?? [];
  return rows.map((cells) => Object.fromEntries(tab.columns.map(({ key }, i) => [key, cells[i]])));
}

/**
 * New tabs get their own names when all of them are filled, and the last of them its name at the very end: until then its
 * working name tells that a run was stopped, and of what. In a new book that is the list of steps, whose figures are of all.
 * @param before how many tabs stand in front of those of the book: the list of steps, or nothing
 * @param empty the empty "Trang tính1" of a new book, which becomes its first tab; anything else of the office stays
 */
function makeMissing(
  spreadsheet: Spreadsheet,
  missing: readonly { readonly tab: Tab; readonly rows: readonly NewRow[] }[],
  making: Making,
  empty: Sheet | undefined,
  before: number,
): void {
  const wanted = missing.map(({ tab, rows }) => ({
    tab,
    rows,
    name: workingName(tab.name, making),
    position: before + CREATED.indexOf(tab),
  }));
  const sheets = makeTabs(spreadsheet, wanted, empty);
  const begin =
    making === 'book' && before === 0
      ? makeBegin(spreadsheet, workingName(BEGIN_TAB.name, making), { fresh: wanted })
      : undefined;
  missing.forEach(({ tab }, i) => {
    sheets[i]?.setName(tab.name);
  });
  begin?.setName(BEGIN_TAB.name);
}

/**
 * What a stopped run left under a working name goes: a header of ours and rows as we write them, or nothing yet. Where
 * somebody typed more, the tab is theirs and steps aside.
 * @returns the names that such tabs now have
 */
function removeLeftovers(spreadsheet: Spreadsheet, filled: ReadonlyMap<string, readonly NewRow[]>): string[] {
  return spreadsheet.getSheets().flatMap((sheet): string[] => {
    const tab = tabInMaking(sheet.getName())?.tab;
    if (!tab) return [];
    if (!isTypedInto(readTitled(sheet, tab), tab, [...startingRows(tab), ...(filled.get(tab.name) ?? [])])) {
      // A spreadsheet keeps one tab in sight: an empty one, as it had when it was new.
      const isLast = spreadsheet.getSheets().every((one) => one.isSheetHidden() || one.getName() === sheet.getName());
      if (isLast) spreadsheet.insertSheet(0);
      spreadsheet.deleteSheet(sheet);
      return [];
    }
    const names = spreadsheet.getSheets().map((one) => one.getName());
    const name = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => keptName(tab.name, n)).find((one) => !names.includes(one));
    sheet.setName(name ?? keptName(tab.name, names.length));
    return [sheet.getName()];
  });
}

/** Days are left out of the comparison: whoever typed one typed words beside it. */
function isTypedInto({ table, titled, formulas }: Titled<string>, tab: Tab, rows: readonly NewRow[]): boolean {
  const sampled = samples().flatMap((sample) => [...sample.rows, ...sample.tasks, sample.settings]);
  const known = new Set(
    [...tab.columns.map(({ header }) => header), ...[...rows, ...sampled].flatMap((row) => Object.values(row))].map(
      (cell) => cellText(cell),
    ),
  );
  const computed = new Set(tab.columns.filter(isComputed).map(({ key }) => table?.columns.get(key)));
  const shown = titled.map((row) => row.slice(0, (tab.figuresFrom ?? row.length + 1) - 1));
  return shown.some((row, y) =>
    row.some(
      (cell, x) =>
        !isBlank(cell) &&
        !isDate(cell) &&
        !formulas[y]?.[x] &&
        !computed.has(x + 1) &&
        !known.has(cellText(cell)) &&
        !(tab.name === BEGIN_TAB.name && isBeginText(cellText(cell))),
    ),
  );
}

/** Formulas, lists and folds of tabs that stand; those made now have them, but for formulas about one that stood. */
function completeScoring(
  spreadsheet: Spreadsheet,
  standing: ReadonlyMap<string, Titled<string>>,
  made: readonly string[],
): string[] {
  const both = [SETTINGS_TAB.name, SCORES.name];
  if (both.every((name) => made.includes(name))) return [];
  const [info, scores] = [SETTINGS_TAB, SCORES].map((tab: Tab) => {
    const sheet = spreadsheet.getSheetByName(tab.name);
    return standing.get(tab.name) ?? (sheet && readTitled(sheet, tab));
  });
  if (!info || !scores) return [];
  const written = writeFormulas(info as Titled<SettingColumn>, scores as Titled<ScoreKey>);
  const { table } = scores as Titled<ScoreKey>;
  if (table && !made.includes(SCORES.name)) {
    offerFigures(table);
    foldUnused(table);
  }
  return written;
}

/** Adds missing columns and rows; where people may only have renamed a column, or the header row is gone, it is asked. */
function completeTab(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  tab: Tab,
  rows: readonly NewRow[],
  { table, titled }: Titled<string>,
): Pick<Creation, 'added' | 'asked'> {
  const faults = headerFaults(spreadsheet, [{ tab, sheet, values: titled }]);
  const renamed = faults.flatMap(({ lost }) => lost).filter(({ candidates: [first] }) => first && first.title !== '');
  const asked = headerProblems(
    faults.map((fault) => ({ ...fault, lost: fault.lost.filter((column) => renamed.includes(column)) })),
  ).map(({ message }) => message);
  if (!table) return { added: [], asked };
  const { headerRow } = table;
  const missing = tab.columns.filter(
    ({ key }) => !table.columns.has(key) && !renamed.some((column) => column.key === key),
  );
  const columns = new Map(table.columns);
  const computed = missing
    .filter(isComputed)
    .filter((column) => placeAfterNeighbour(sheet, tab, headerRow, columns, column));
  const others = missing.filter((column) => !computed.includes(column));
  if (others.length > 0) {
    const first = Math.max(sheet.getLastColumn(), ...columns.values()) + 1;
    dressColumns(sheet, headerRow, first, others);
    for (const [i, { key }] of others.entries()) columns.set(key, first + i);
  }
  const names = firstCells(tab, titled, table.columns);
  const present = new Set(names.map(fold));
  const fresh = rows.filter((row) => !present.has(fold(nameOf(tab, row))));
  const block = fresh.length > 0 ? prepareRows(sheet, tab, fresh, titled.length + 1, columns) : undefined;
  if (missing.length + fresh.length > 0) {
    const labels = [...names, ...fresh.map((row) => nameOf(tab, row))];
    equip(sheet, tab, { headerRow, columns }, new Map(labels.map((label, y) => [fold(label), y + 1])));
  }
  // What tells that a column or a row is there comes last: what was stopped before is done again.
  if (block) fillRead(block.range, block.values, { values: [] }, (range) => range.setNumberFormat(NUMBER_FORMATS.text));
  for (const column of missing) titleColumns(sheet, headerRow, columns.get(column.key) ?? 1, [column]);
  const added = [...missing.map(({ header }) => `cột ${header}`), ...fresh.map((row) => `dòng ${nameOf(tab, row)}`)];
  return { added, asked };
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
    for (const [key, stood] of columns) if (stood >= at) columns.set(key, stood + 1);
  }
  columns.set(column.key, at);
  dressColumns(sheet, headerRow, at, [column]);
  // A new column looks like the one before it, whose checks are for what people type.
  sheet.getRange(1, at, gridOf(sheet).rows, 1).setDataValidation(null);
  return true;
}

/** Nothing stands in the column: its formula was emptied, and with it what it gave. */
function isFree(sheet: Sheet, column: number): boolean {
  const { rows, columns } = gridOf(sheet);
  if (column > columns) return false;
  return sheet
    .getRange(1, column, rows, 1)
    .getValues()
    .every(([cell]) => isBlank(cell));
}

const nameOf = ({ columns: [first] }: Tab, row: NewRow): string => cellText(row[first?.key ?? '']);

/** The texts by which rows are known. */
function firstCells(
  { columns: [first] }: Tab,
  values: readonly unknown[][],
  columns: ReadonlyMap<string, number>,
): string[] {
  const at = columns.get(first?.key ?? '') ?? 1;
  return values.map((row) => cellText(row[at - 1]));
}

function prepareRows(
  sheet: Sheet,
  tab: Tab,
  rows: readonly NewRow[],
  start: number,
  columns: ReadonlyMap<string, number>,
) {
  const width = Math.max(...columns.values());
  const values = rows.map((row) => {
    const cells = Array.from({ length: width }, () => '');
    for (const { key } of tab.columns) cells[(columns.get(key) ?? 1) - 1] = String(row[key] ?? '');
    return cells;
  });
  ensureRows(sheet, start + rows.length - 1, gridOf(sheet).rows);
  return { range: sheet.getRange(start, 1, rows.length, width), values };
}
