/** "Hoàn tác" of a load: what every written cell held before goes back, unless somebody changed it since. */

import type { NewCell, Tab } from '../book/tab.ts';
import { isDate } from '../core/cells.ts';
import type { Table } from './table.ts';
import { type RowWrite, writeColumns } from './write-columns.ts';

/** Tab, sheet row, key of the column, what stood there (a formula as such), what was written. */
export type UndoStep = [
  tab: string,
  place: number,
  key: string,
  before: string | number | boolean,
  after: string | number,
];

/** One call more than the write itself: formulas go back as formulas. */
export function stepsBack<Key extends string>(
  table: Table<Key>,
  { name }: Tab<Key>,
  writes: readonly RowWrite<Key>[],
): UndoStep[] {
  if (writes.length === 0) return [];
  const formulas = table.sheet.getDataRange().getFormulas();
  const rows = new Map(table.rows.map((row) => [row.place, row]));
  return writes.flatMap(({ place, cells }) =>
    (Object.entries(cells) as [Key, NewCell][]).flatMap(([key, after]): UndoStep[] => {
      const column = table.columns.get(key);
      if (after === undefined || column === undefined) return [];
      const stood = formulas[place - 1]?.[column - 1] || (rows.get(place)?.cell(key) ?? '');
      return [[name, place, key, isDate(stood) ? stood.toISOString().slice(0, 10) : (stood as string | number), after]];
    }),
  );
}

/** @returns cells put back, and those that somebody changed meanwhile, which stay */
export function stepBack<Key extends string>(
  table: Table<Key>,
  tab: Tab<Key>,
  steps: readonly UndoStep[],
): { restored: number; kept: number } {
  const rows = new Map(table.rows.map((row) => [row.place, row]));
  const own = steps.filter(([name]) => name === tab.name);
  const unchanged = own.filter(
    ([, place, key, , after]) => String(rows.get(place)?.cell(key as Key) ?? '') === String(after),
  );
  const writes = unchanged.map(([, place, key, before]): RowWrite<Key> => {
    return { place, cells: { [key]: before } as Partial<Record<Key, NewCell>> };
  });
  writeColumns(table, tab, writes);
  return { restored: unchanged.length, kept: own.length - unchanged.length };
}
