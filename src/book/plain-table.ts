/** A tab as cells that can travel as JSON, and back: the server sends what stands there, whoever asked makes sense of it. */
import { type Cell, isBlank, isDate } from '../core/cells.ts';
import type { HeaderFault } from './headers.ts';
import type { StoredFile } from './stored-parts.ts';
import type { TableRow } from './table.ts';

export type PlainCell = string | number | boolean;

/** Cells of a tab that travel: dates have become texts. */
export interface PlainTable {
  readonly keys: readonly string[];
  /** The sheet row, then the cells in the order of the keys. */
  readonly rows: readonly (readonly PlainCell[])[];
}

/** The tabs of a superior body's book, and the criteria set that it keeps. */
export interface ProvinceCells {
  readonly communes: PlainTable;
  readonly submissions: PlainTable;
  /** Of units and items; the unit's name only where its id is missing. */
  readonly rounds: PlainTable;
  readonly published: PlainTable;
  /** The criteria set as it is stored; null where the book keeps none. */
  readonly criteria: StoredFile | null;
}

/** Cells by tab; `parseBook` reads them. */
export interface BookCells {
  readonly zone: string;
  readonly info: PlainTable;
  readonly scores: PlainTable;
  readonly tasks: PlainTable;
  readonly units: PlainTable;
  /** What the asker has no use for is not read, and not judged. */
  readonly locale?: string;
  readonly wording?: PlainTable;
  readonly ranking?: PlainTable;
  /** The ledgers, of a book that has them. */
  readonly evidence?: PlainTable;
  readonly appraisal?: PlainTable;
  readonly monthly?: PlainTable;
  /** The register of documents; in an open book it is read by whoever needs it. */
  readonly documents?: PlainTable;
  /** Of a book that has them; `province/read-province.ts` reads them. */
  readonly province?: ProvinceCells;
  /** Tabs whose headers are not whole; what stands under a lost header is not in the tables. */
  readonly headers?: readonly HeaderFault[];
}

export const NO_ROWS: PlainTable = { keys: [], rows: [] };

/** @param day prints a date as the day its cell shows */
export function toPlain<Key extends string>(
  rows: readonly TableRow<Key>[],
  keys: readonly Key[],
  day: (date: Date) => string,
): PlainTable {
  const plain = (cell: Cell): PlainCell => {
    if (isDate(cell)) return day(cell);
    return typeof cell === 'number' || typeof cell === 'boolean' ? cell : isBlank(cell) ? '' : String(cell);
  };
  return { keys, rows: rows.map((row) => [row.place, ...keys.map((key) => plain(row.cell(key)))]) };
}

/** The rows again, as `toPlain` took them apart; a column that did not travel is blank. */
export function fromPlain<Key extends string>({ keys, rows }: PlainTable): TableRow<Key>[] {
  return rows.map(([place, ...cells]) => ({
    place: Number(place),
    cell: (key: Key): Cell => cells[keys.indexOf(key)] ?? '',
  }));
}
