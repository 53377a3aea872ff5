/** Reads a tab whose column formulas may show an error in their header cell: the formula still tells the column. */
import type { Tab } from '../book/tab.ts';
import { SCORES } from '../book/tabs/scores.ts';
import { FORMULAS } from './score-rules.ts';
import { parseTable, type Table } from './table.ts';

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
  return { table: parseTable(sheet, tab, titled), values, formulas, titled };
}

/** "Điểm bị trừ" for =CCHC_GAP(…). */
export function titleOf(formula: string): string | undefined {
  const key = FORMULAS.find(({ name }) => formula.startsWith(`=${name}(`))?.key;
  return SCORES.columns.find((column) => column.key === key)?.header;
}
