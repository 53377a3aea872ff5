/** Makes a table of a tab's cells: the header row and the columns are found by their names, wherever people moved them. */
import { type Cell, isBlank } from '../core/cells.ts';
import { fold } from '../core/text.ts';
import type { Tab } from './tab.ts';

/** People add a title or a note above; beyond ten rows it is another table. */
export const HEADER_SEARCH = 10;

export interface Headers<Key extends string> {
  /** 1-based row of the headers. */
  readonly headerRow: number;
  /** 1-based column by key; a missing column is not in it. */
  readonly columns: ReadonlyMap<Key, number>;
}

export interface ParsedTable<Key extends string> extends Headers<Key> {
  readonly rows: readonly TableRow<Key>[];
  /** 1-based first row below everything in use. */
  readonly nextRow: number;
  /** Number of columns in use. */
  readonly width: number;
  /** What stands in a cell, in columns of people, too. */
  readonly cellAt: (row: number, column: number) => Cell;
}

export interface TableRow<Key extends string> {
  /** 1-based sheet row. */
  readonly place: number;
  readonly cell: (key: Key) => Cell;
}

/** Whether people wrote in a row: of one that they emptied the add-in's own cells stay. */
export const isFilled = <Key extends string>({ columns }: Tab<Key>, { cell }: Pick<TableRow<Key>, 'cell'>): boolean =>
  columns.some(({ key, hidden }) => !hidden && !isBlank(cell(key)));

/** @param values all cells of the tab, from its first row on. Undefined when no row holds its headers. */
export function parseTable<Key extends string>(
  tab: Tab<Key>,
  values: readonly (readonly Cell[])[],
): ParsedTable<Key> | undefined {
  const found = findHeaders(tab, values);
  if (!found) return undefined;
  const { headerRow, columns } = found;
  const rows = values.slice(headerRow).flatMap((cells, i): TableRow<Key>[] => {
    const cell = (key: Key): Cell => cells[(columns.get(key) ?? 0) - 1] ?? '';
    return [...columns.keys()].every((key) => isBlank(cell(key))) ? [] : [{ place: headerRow + 1 + i, cell }];
  });
  return {
    ...{ headerRow, columns, rows, nextRow: values.length + 1, width: values[0]?.length ?? 0 },
    cellAt: (row, column) => values[row - 1]?.[column - 1] ?? '',
  };
}

/** The header row and the columns by key; undefined when no row holds the headers. */
export function findHeaders<Key extends string>(
  tab: Tab<Key>,
  values: readonly (readonly Cell[])[],
): Headers<Key> | undefined {
  const headers = new Map<string, Key>(tab.columns.map(({ key, header }) => [fold(header), key]));
  const found = values.slice(0, HEADER_SEARCH).map((row) => matchHeaders(row, headers));
  const most = Math.max(0, ...found.map((columns) => columns.size));
  const y = found.findIndex((columns) => columns.size === most);
  const columns = found[y];
  // A single match may be a word in a cell; two, or a tab's only typed columns, are a header row.
  return columns && most > 1 ? { headerRow: y + 1, columns } : undefined;
}

function matchHeaders<Key extends string>(row: readonly Cell[], headers: ReadonlyMap<string, Key>): Map<Key, number> {
  const columns = new Map<Key, number>();
  row.forEach((cell, x) => {
    const key = typeof cell === 'string' ? headers.get(fold(cell)) : undefined;
    if (key !== undefined && !columns.has(key)) columns.set(key, x + 1);
  });
  return columns;
}
