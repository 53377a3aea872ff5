/** Everything of a host that outlives the process, as one JSON value. */

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { Book } from '../book/book.ts';
import type { Cell } from '../book/cells.ts';
import { SheetModel } from '../book/sheet.ts';
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

export function bookState(book: Book): BookState {
  return structuredClone({
    id: book.id,
    name: book.name,
    locale: book.locale.name,
    timeZone: book.timeZone,
    activeSheetId: book.activeSheetId,
    sheetsMade: book.sheetsMade,
    sheets: book.sheets.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      ...Object.fromEntries(FIELDS.map((field) => [field, sheet[field]])),
      cells: [...sheet.cells()],
    })),
  });
}

export function bookFrom(state: BookState): Book {
  const copy = structuredClone(state);
  const book = new Book(copy.id, copy.name, copy.locale, copy.timeZone);
  for (const { id, name, cells, ...fields } of copy.sheets) {
    const sheet = new SheetModel(id, name);
    Object.assign(sheet, withoutNulls(fields));
    for (const [row, column, cell] of cells) sheet.put(row, column, cell);
    book.sheets.push(sheet);
  }
  book.activeSheetId = copy.activeSheetId;
  book.sheetsMade = copy.sheetsMade ?? 0;
  return book;
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
