/** Writes figures and texts into rows of a table, column by column: people's other cells and formulas stay untouched. */

import { type NewCell, NUMBER_FORMATS, type Tab } from '../book/tab.ts';
import { plainText, quoted } from '../book/text-cells.ts';
import { ensureRows } from './grid.ts';
import type { Table } from './table.ts';

export interface RowWrite<Key extends string> {
  /** 1-based sheet row. */
  readonly place: number;
  readonly cells: Partial<Record<Key, NewCell>>;
}

/**
 * One read of values and formulas, then at most two calls per column: never more with more rows.
 * Text columns are formatted as text first, so that nothing in them is parsed.
 */
export function writeColumns<Key extends string>(
  table: Table<Key>,
  tab: Tab<Key>,
  writes: readonly RowWrite<Key>[],
): void {
  if (writes.length === 0) return;
  const places = writes.map(({ place }) => place);
  const first = places.reduce((a, b) => Math.min(a, b));
  const last = places.reduce((a, b) => Math.max(a, b));
  const { sheet } = table;
  ensureRows(sheet, last);
  const standing = sheet.getRange(first, 1, last - first + 1, Math.max(table.width, ...table.columns.values()));
  const values = standing.getValues();
  const formulas = standing.getFormulas();
  for (const { key, kind } of tab.columns) {
    const column = table.columns.get(key);
    const changes = writes.filter(({ cells }) => cells[key] !== undefined);
    if (column === undefined || changes.length === 0) continue;
    const isText = kind === 'text';
    // No further than the changes reach: as text a formula beside them would be one no more.
    const rows = changes.map(({ place }) => place);
    const [from, to] = [rows.reduce((a, b) => Math.min(a, b)), rows.reduce((a, b) => Math.max(a, b))];
    const cells: unknown[] = values
      .slice(from - first, to - first + 1)
      .map((row, y) => formulas[from - first + y]?.[column - 1] || asText(row[column - 1], isText));
    for (const { place, cells: fresh } of changes) cells[place - from] = isText ? asText(fresh[key], true) : fresh[key];
    const range = sheet.getRange(from, column, cells.length, 1);
    if (isText) range.setNumberFormat(NUMBER_FORMATS.text);
    range.setValues(cells.map((cell) => [cell]));
  }
}

function asText(cell: unknown, isText: boolean): unknown {
  if (typeof cell !== 'string') return cell;
  return isText ? plainText(cell) : quoted(cell);
}
