/** A listing of items in which a column names the unit of each row: every unit's rows are a table of their own. */
import type { FoundTable } from '../tables/find-tables.ts';
import { type Grid, wordsOf } from '../tables/grid.ts';
import { isCommuneName, isUnitName } from './names.ts';
import { roleIn } from './unit-parts.ts';

/** Units by name with their rows, as a grid of one table each; empty where rows are not told apart so. */
export function findUnitBlocks(
  grid: Grid,
  { header, end }: FoundTable,
): Map<string, { grid: Grid; found: FoundTable }> {
  const roles = header.labels.map(roleIn);
  const rows = range(header.to, end);
  const column = roles.findIndex((role, x) => (role === 'unit' || role === undefined) && namesUnits(grid, rows, x));
  const items = roles.flatMap((role, x) => (x !== column && (role === 'title' || role === 'code') ? [x] : []));
  const blocks = new Map<string, { grid: Grid; found: FoundTable }>();
  if (column < 0 || items.length === 0) return blocks;
  const own = new Map<string, number[]>();
  for (const y of rows) {
    const name = wordsOf(grid.rows[y]?.[column]);
    const known = own.get(name);
    if (known) known.push(y);
    else if (name !== '') own.set(name, [y]);
  }
  // A list with one row for each unit is another kind of table.
  if (own.size * 2 > rows.length) return blocks;
  const itemsOf = (places: readonly number[]): Set<string> =>
    new Set(places.map((y) => items.map((x) => wordsOf(grid.rows[y]?.[x])).join('\t')));
  // Offices that share the items among them are those who see to one unit's items.
  if (![...own.keys()].every(isCommuneName)) {
    const told = [...own.values()].map(itemsOf);
    const distinct = new Set(told.flatMap((of) => [...of]));
    if (distinct.size === told.reduce((count, { size }) => count + size, 0)) return blocks;
  }
  const above = range(header.from, header.to);
  for (const [name, places] of own) {
    const kept = [...above, ...places];
    const part = { rows: kept.map((y) => grid.rows[y] ?? []), lines: kept.map((y) => grid.lines[y] ?? y + 1) };
    const found = { header: { ...header, from: 0, to: above.length }, end: kept.length };
    blocks.set(name, { grid: { ...grid, ...part, spans: [] }, found });
  }
  return blocks;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

function namesUnits(grid: Grid, rows: readonly number[], column: number): boolean {
  const words = rows.map((y) => wordsOf(grid.rows[y]?.[column])).filter((text) => text !== '');
  return words.length > 1 && words.length * 2 > rows.length && words.every(isUnitName);
}
