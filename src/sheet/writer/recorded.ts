/** What a change finds in the book: the rows it is about, as they stand and as they were written down. */
import { type Change, type Recorded, sameContent } from '../../book/journal/change.ts';
import { contentAt, followerOf, type Rows, rowsWithId, wholeRow } from './rows.ts';

/** Rows by the name of their tab. */
export type BookRows = ReadonlyMap<string, Rows>;

export function rowsOfTab(rows: BookRows, tab: string): Rows {
  const standing = rows.get(tab);
  if (!standing) throw new Error(`The command did not name the tab ${tab}.`);
  return standing;
}

/** A change with the whole row as it stands. */
export function recordOf(rows: BookRows, change: Change): Recorded {
  const tab = rowsOfTab(rows, change.tab);
  const [row] = rowsWithId(tab, change.row);
  return row ? { change, old: wholeRow(tab, row), follower: followerOf(tab, row) } : { change, old: {}, follower: '' };
}

/** Whether the row still says what it said when the change was planned. */
export function isAsRecorded(rows: BookRows, { change, old }: Recorded): boolean {
  const tab = rowsOfTab(rows, change.tab);
  const [row, ...others] = rowsWithId(tab, change.row);
  if (change.kind === 'insert') return row === undefined;
  if (!row || others.length > 0) return false;
  if (change.kind === 'move') return change.before === '' || rowsWithId(tab, change.before).length === 1;
  const names = change.kind === 'cells' ? Object.keys(change.cells) : tab.names;
  return names.every((name) => {
    const column = tab.columns.get(name);
    if (column === undefined) return false;
    if (change.kind === 'delete' && isComputed(tab, name)) return true;
    return sameContent(contentAt(tab, row.place, column), old[name] ?? '');
  });
}

const isComputed = ({ tab }: Rows, name: string): boolean =>
  tab.columns.some(({ key, formula }) => key === name && formula !== undefined);
