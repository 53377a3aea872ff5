/** Everything of a host that outlives the process, as one JSON value. */

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Book } from '../book/book.ts';
import type { Cell } from '../book/cells.ts';
import { isEmpty, SheetModel } from '../book/sheet.ts';
import type { CacheState } from './cache-store.ts';
import type { DriveState } from './drive-store.ts';
import type { PropertyState } from './property-stores.ts';

type SheetState = Readonly<Record<string, unknown>> & {
  readonly id: number;
  readonly name: string;
  readonly cells: readonly (readonly [row: number, column: number, cell: Cell])[];
};

export interface BookState {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly activeSheetId: number;
  /** Absent in states of before. */
  readonly sheetsMade?: number;
  readonly sheets: readonly SheetState[];
}

export interface HostState {
  readonly version: 1;
  readonly book: BookState;
  readonly drive: DriveState;
  readonly properties: PropertyState;
  readonly cache: CacheState;
}

/** Plain fields of a sheet, copied as they are. */
const FIELDS = [
  'maxRows',
  'maxColumns',
  'hidden',
  'tabColor',
  'frozenRows',
  'frozenColumns',
  'hiddenGridlines',
  'columnWidths',
  'rowHeights',
  'hiddenColumns',
  'hiddenRows',
  'columnGroups',
  'conditionalRules',
  'protections',
  'merges',
  'charts',
  'activeArea',
] as const;

/** Cells are immutable: the state shares them with the book. */
export function bookState(book: Book): BookState {
  return {
    id: book.id,
    name: book.name,
    locale: book.locale.name,
    timeZone: book.timeZone,
    activeSheetId: book.activeSheetId,
    sheetsMade: book.sheetsMade,
    sheets: book.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      ...structuredClone(Object.fromEntries(FIELDS.map((field) => [field, sheet[field]]))),
      cells: [...sheet.cells()],
    })),
  };
}

export function bookFrom(state: BookState): Book {
  const book = new Book(state.id, state.name, state.locale, state.timeZone);
  for (const { id, name, cells, ...fields } of state.sheets) {
    const sheet = new SheetModel(id, name);
    Object.assign(sheet, withoutNulls(structuredClone(fields)));
    sheet.rows = linesOf(cells);
    book.sheets.push(sheet);
  }
  book.activeSheetId = state.activeSheetId;
  book.sheetsMade = state.sheetsMade ?? 0;
  return book;
}

/** By row and column, both from 1. */
function linesOf(cells: SheetState['cells']): (Cell | undefined)[][] {
  const rows: (Cell | undefined)[][] = [];
  for (const [row, column, cell] of cells) {
    if (isEmpty(cell)) continue;
    rows[row] ??= [];
    const line = rows[row];
    if (line) line[column] = cell;
  }
  return rows;
}

/** Fields of a sheet as they were before JSON turned holes of their lists into null. */
export function withoutNulls(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      Array.isArray(value) ? value.map((one: unknown) => one ?? undefined) : value,
    ]),
  );
}

/** Written aside, then renamed: a crash leaves the old file whole. */
export function writeState(path: string, state: HostState): void {
  const aside = `${path}.${process.pid}.tmp`;
  writeFileSync(aside, JSON.stringify(state));
  renameSync(aside, path);
}

export function readState(path: string): HostState {
  return JSON.parse(readFileSync(path, 'utf8')) as HostState;
}
