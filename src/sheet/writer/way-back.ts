/** What takes a change back where its row stands now, and only cells that hold what the change put there. */
import { type Cells, type Change, inverse, type Recorded } from '../../book/journal/change.ts';
import { type BookRow, type Rows, rowsWithId, wholeRow } from './rows.ts';
import { holdsAt } from './verify.ts';

export interface Back {
  readonly change?: Change;
  readonly restored: number;
  readonly isKept: boolean;
}

/** @param rows as they stand now */
export function wayBack(rows: Rows, recorded: Recorded, day: (date: Date) => string): Back {
  const { change } = recorded;
  const [row] = rowsWithId(rows, change.row);
  const back = inverse(recorded);
  if (change.kind === 'delete')
    return row ? { restored: 0, isKept: true } : { change: back, restored: 1, isKept: false };
  if (!row) return { restored: 0, isKept: true };
  const isOurs = (cells: Cells): boolean =>
    Object.entries(cells).every(([name, content]) => holdsAt(rows, row.place, rows.columns.get(name), content, day));
  if (change.kind === 'cells' && back.kind === 'cells') {
    const notes = new Set(rows.tab.columns.filter(({ notesChange }) => notesChange).map(({ key }) => key));
    const own = Object.entries(back.cells).filter(([name]) => isOurs({ [name]: change.cells[name] ?? '' }));
    const count = (names: readonly string[]): number => names.filter((name) => !notes.has(name)).length;
    const restored = count(own.map(([name]) => name));
    const isKept = restored < count(Object.keys(back.cells));
    return restored === 0
      ? { restored, isKept }
      : { change: { ...back, cells: Object.fromEntries(own) }, restored, isKept };
  }
  // A row that came goes again only as it came: whatever people wrote into it since keeps it.
  if (change.kind === 'insert' && !(isOurs(change.cells) && isNothingElse(rows, row, change.cells)))
    return { restored: 0, isKept: true };
  return { change: back, restored: 1, isKept: false };
}

function isNothingElse(rows: Rows, row: BookRow, cells: Cells): boolean {
  const own = new Set(
    rows.tab.columns.filter(({ hidden, notesChange }) => hidden || notesChange).map(({ key }): string => key),
  );
  return Object.keys(wholeRow(rows, row)).every((name) => name in cells || own.has(name));
}
