/** A tab as the writer sees it: every row by what it is known by, every column by its key or header, people's own too. */
import type { Cells, Content } from '../../book/journal/change.ts';
import { columnLetter, type Tab } from '../../book/tab.ts';
import { parseTable } from '../../book/table.ts';
import { type Cell, isBlank, isDate } from '../../core/cells.ts';
import { digestOf } from '../../core/digest.ts';
import { fold } from '../../core/text.ts';
import { gridOf } from '../grid.ts';
import { noHeaders, sheetOf } from '../table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface BookRow {
  /** 1-based sheet row. */
  readonly place: number;
  /** Blank where the cell that tells it is blank. */
  readonly id: string;
  readonly cell: (name: string) => Cell;
}

export interface Rows {
  readonly tab: Tab;
  readonly sheet: Sheet;
  readonly headerRow: number;
  /** 1-based column by name: the key of one of ours, else the header in signs of its own. */
  readonly columns: ReadonlyMap<string, number>;
  /** Names by column, from 0. */
  readonly names: readonly string[];
  /** Without rows in which nothing stands. */
  readonly rows: readonly BookRow[];
  /** Rows are known by what they say, not by the cell that should tell them apart. */
  readonly areApart: boolean;
  readonly nextRow: number;
  /** Rows of the grid when the tab was read: more of them later tell that some were put in. */
  readonly gridRows: number;
  readonly valueAt: (row: number, column: number) => Cell;
  readonly hasFormulas: boolean;
  /** Blank where there is none, or where formulas were not read. */
  readonly formulaAt: (row: number, column: number) => string;
}

/** Columns of their own that people may add before reading takes two calls more. */
const SPARE_COLUMNS = 5;
/** Rows below the last one known that are read along, so that rows added by hand are seen. */
const SPARE_ROWS = 40;

/** Where nothing is known of a tab yet. */
const USUAL_ROWS = 100;

/**
 * One call, two with formulas, however many rows there are; a tab that reaches beyond what was known of it takes two more.
 * @throws BookError when the tab or its header row is missing
 */
export function readRows(spreadsheet: Spreadsheet, tab: Tab, reading: Reading = {}): Rows {
  return readSheet(sheetOf(spreadsheet, tab), tab, reading);
}

/** The same of a tab that is held: whoever renames it meanwhile is in nobody's way. */
export function readSheet(sheet: Sheet, tab: Tab, reading: Reading): Rows {
  const { values, formulas } = readGrid(sheet, tab, reading);
  return rowsOf(tab, sheet, values, { formulas, apart: reading.apart });
}

export interface Reading {
  /** How many rows were in use when the book was last written. */
  readonly known?: number | undefined;
  readonly withFormulas?: boolean | undefined;
  /** Rows are known by what they say but for these columns, where the cell that should tell them apart does not. */
  readonly apart?: readonly string[] | undefined;
}

/** The same as cells, whatever has become of the headers. @throws BookError when the tab is missing */
export function readCells(spreadsheet: Spreadsheet, tab: Tab, reading: Reading = {}): Grid & { readonly sheet: Sheet } {
  const sheet = sheetOf(spreadsheet, tab);
  return { ...readGrid(sheet, tab, reading), sheet };
}

function readGrid(sheet: Sheet, tab: Tab, { known = USUAL_ROWS, withFormulas = false }: Reading): Grid {
  return readBounded(sheet, tab, known + SPARE_ROWS, withFormulas) ?? readWhole(sheet, withFormulas);
}

function readWhole(sheet: Sheet, withFormulas: boolean): Grid {
  const range = sheet.getDataRange();
  return { formulas: withFormulas ? range.getFormulas() : undefined, values: range.getValues() };
}

interface Grid {
  readonly values: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[] | undefined;
}

/** Undefined where the tab reaches further. */
function readBounded(sheet: Sheet, tab: Tab, wanted: number, withFormulas: boolean): Grid | undefined {
  const grid = gridOf(sheet);
  const height = Math.min(wanted, grid.rows);
  const width = Math.min(tab.columns.length + SPARE_COLUMNS, grid.columns);
  const range = sheet.getRange(1, 1, height, width);
  const formulas = withFormulas ? range.getFormulas() : undefined;
  const values = range.getValues();
  // Rows or columns that somebody put in meanwhile push the last ones out of what was read.
  const now = gridOf(sheet);
  if (now.rows !== grid.rows || now.columns !== grid.columns) return undefined;
  const isBelow = height === grid.rows || values.at(-1)?.every(isBlank);
  const isBeside = width === grid.columns || values.every((row) => isBlank(row[width - 1]));
  return isBelow && isBeside ? { values, formulas } : undefined;
}

export function rowsOf(
  tab: Tab,
  sheet: Sheet,
  values: readonly (readonly Cell[])[],
  { formulas, apart }: Pick<Reading, 'apart'> & { readonly formulas?: Grid['formulas'] } = {},
): Rows {
  const used = values.slice(0, values.findLastIndex((row) => !row.every(isBlank)) + 1);
  const table = parseTable(tab, used);
  if (!table) throw noHeaders(tab);
  const { headerRow, columns: own } = table;
  const names = namesOf(own, used[headerRow - 1] ?? []);
  const columns = new Map(names.map((name, i) => [name, i + 1]));
  const valueAt = (row: number, column: number): Cell => used[row - 1]?.[column - 1] ?? '';
  const computed = new Set(tab.columns.filter(({ formula }) => formula !== undefined).map(({ key }) => key));
  const typed = names.flatMap((name, i) => (computed.has(name) ? [] : [i]));
  const { identity } = tab;
  const idOf = apart ? printed(names, typed, new Set(apart)) : (cell: BookRow['cell']) => identity?.of(cell) ?? '';
  const rows = used.slice(headerRow).flatMap((cells, i): BookRow[] => {
    if (typed.every((column) => isBlank(cells[column]))) return [];
    const cell = (name: string): Cell => cells[(columns.get(name) ?? 0) - 1] ?? '';
    return [{ place: headerRow + 1 + i, id: idOf(cell), cell }];
  });
  return {
    ...{ tab, sheet, headerRow, columns, names, rows, valueAt },
    areApart: apart !== undefined,
    hasFormulas: formulas !== undefined,
    gridRows: gridOf(sheet).rows,
    nextRow: Math.max(headerRow, ...rows.map(({ place }) => place)) + 1,
    formulaAt: (row, column) => formulas?.[row - 1]?.[column - 1] ?? '',
  };
}

/** What a row says but for some columns; of rows that say the same, which of them it is. */
function printed(
  names: readonly string[],
  typed: readonly number[],
  apart: ReadonlySet<string>,
): (cell: BookRow['cell']) => string {
  const told = names.filter((name, i) => typed.includes(i) && !apart.has(name));
  const count = new Map<string, number>();
  return (cell) => {
    const print = digestOf(told.map((name) => JSON.stringify(contentOf(cell(name)))).join());
    const before = count.get(print) ?? 0;
    count.set(print, before + 1);
    return before === 0 ? print : `${print}-${before}`;
  };
}

function namesOf(own: ReadonlyMap<string, number>, header: readonly Cell[]): string[] {
  const keys = new Map([...own].map(([key, column]) => [column, key]));
  const taken = new Set<string>(own.keys());
  return header.map((cell, i) => {
    const key = keys.get(i + 1);
    if (key !== undefined) return key;
    const text = fold(String(cell));
    const name = text === '' || taken.has(`“${text}”`) ? `cột ${columnLetter(i + 1)}` : `“${text}”`;
    taken.add(name);
    return name;
  });
}

/** A formula that the add-in did not write. */
const isTheirs = (formula: string): boolean => formula !== '' && !/CCHC_|'?Thông tin chung'?!/.test(formula);

/** Whether people have put formulas of their own below the headers. */
export function hasOwnFormulas({ tab, names, rows, formulaAt }: Rows): boolean {
  const computed = new Set(tab.columns.filter(({ formula }) => formula !== undefined).map(({ key }) => key));
  return rows.some(({ place }) => names.some((name, i) => !computed.has(name) && isTheirs(formulaAt(place, i + 1))));
}

/** An id of its own for a row, or a book: begins with a letter, so that no cell takes it for a number. */
export const freshId = (letter = 'n'): string => letter + Utilities.getUuid().replaceAll('-', '').slice(0, 12);

const indexes = new WeakMap<readonly BookRow[], ReadonlyMap<string, readonly BookRow[]>>();

/** A tab may have 25 000 rows, and a command ask for 2 000 of them: they are looked through once. */
export function rowsWithId({ rows }: Pick<Rows, 'rows'>, id: string): readonly BookRow[] {
  let index = indexes.get(rows);
  if (!index) {
    const made = new Map<string, BookRow[]>();
    for (const row of rows) {
      const same = made.get(row.id);
      if (same) same.push(row);
      else made.set(row.id, [row]);
    }
    index = made;
    indexes.set(rows, index);
  }
  return index.get(id) ?? [];
}

/** The id of the row below; blank for the last one. */
export function followerOf({ rows }: Rows, { place }: BookRow): string {
  return rows.find((row) => row.place > place && row.id !== '')?.id ?? '';
}

/** What stands in a cell, as the journal keeps it. */
export function contentAt(rows: Rows, row: number, column: number): Content {
  const formula = rows.formulaAt(row, column);
  return formula === '' ? contentOf(rows.valueAt(row, column)) : { formula };
}

export function contentOf(cell: Cell): Content {
  if (isDate(cell)) return { time: cell.getTime() };
  return typeof cell === 'number' || typeof cell === 'boolean' ? cell : String(cell ?? '');
}

/** A whole row but for what is computed: our cells and people's. */
export function wholeRow(rows: Rows, { place }: BookRow): Cells {
  const computed = new Set(rows.tab.columns.filter(({ formula }) => formula !== undefined).map(({ key }) => key));
  const cells = rows.names.flatMap((name, i): [string, Content][] => {
    const content = contentAt(rows, place, i + 1);
    return content === '' || computed.has(name) ? [] : [[name, content]];
  });
  return Object.fromEntries(cells);
}
