/** Reads a tab whose column formulas may show an error in their header cell: the formula still tells the column. */

import { titleOf } from '../book/score-formulas.ts';
import type { Tab } from '../book/tab.ts';
import { parseTable } from '../book/table.ts';
import type { Table } from './table.ts';

export interface Titled<Key extends string> {
  /** Undefined when no row holds the headers. */
  readonly table: Table<Key> | undefined;
  readonly values: unknown[][];
  readonly formulas: readonly string[][];
  /** The values, with the title of its column where a column formula stands. */
  readonly titled: unknown[][];
}

/** Two reads of the whole tab. */
export function readTitled<Key extends string>(sheet: GoogleAppsScript.Spreadsheet.Sheet, tab: Tab<Key>): Titled<Key> {
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  const formulas = range.getFormulas();
  const titled = values.map((row, y) => row.map((cell, x) => titleOf(formulas[y]?.[x] ?? '') ?? cell));
  const table = parseTable(tab, titled);
  return { table: table && { ...table, sheet }, values, formulas, titled };
}
