/**
 * Reads back what was written and says what has to be put right. Hands do not wait for locks: between the last look and
 * a write somebody may insert, move or delete rows and columns, and then a write lands elsewhere.
 */
import { isSameWritten } from '../../book/formula-notation.ts';
import type { Cells, Change, Content } from '../../book/journal/change.ts';
import { sameContent } from '../../book/journal/change.ts';
import type { Cell } from '../../core/cells.ts';
import { isBlank, isDate } from '../../core/cells.ts';
import type { Applied, Written } from './apply.ts';
import { type BookRow, contentAt, contentOf, followerOf, type Rows, rowsWithId, wholeRow } from './rows.ts';

export interface Repair {
  /** Cells that a write fell on, with what stood there. */
  readonly cells: readonly Written[];
  /** What has to be done again, and rows that have to come back. */
  readonly changes: readonly Change[];
  /** Rows that somebody deleted, or cells that somebody wrote, at the same moment: they stay as that person left them. */
  readonly overtaken: readonly { readonly row: string; readonly gone: boolean }[];
}

/** @param day the calendar day that a date cell shows, yyyy-mm-dd */
function holds(cell: Cell, content: Content, day: (date: Date) => string): boolean {
  if (typeof content !== 'object') return cell === content || (isBlank(cell) && content === '');
  if ('formula' in content || !isDate(cell)) return false;
  return 'day' in content ? day(cell) === content.day : cell.getTime() === content.time;
}

/** Whether a cell holds a content; a formula is compared as a formula, where formulas were read. */
export function holdsAt(
  rows: Rows,
  place: number,
  column: number | undefined,
  content: Content,
  day: (date: Date) => string,
): boolean {
  if (column === undefined) return false;
  const formula = rows.formulaAt(place, column);
  if (typeof content === 'object' && 'formula' in content)
    return !rows.hasFormulas || isSameWritten(formula, content.formula);
  return formula === '' && holds(rows.valueAt(place, column), content, day);
}

/**
 * @param before the rows as they were looked at last @param found as they were read back
 * @param changes what was to be done @param applied what was written where
 */
export function findRepairs(
  before: Rows,
  found: Rows,
  changes: readonly Change[],
  applied: Applied,
  day: (date: Date) => string,
): Repair {
  const overtaken: { row: string; gone: boolean }[] = [];
  const { after, identities } = withIdentities(before, found, applied.written, day);
  const covered = coveredRows(before, after, changes, applied);
  const cells = [
    ...identities,
    ...strays(before, after, applied.written, wantedIn(changes), day).filter(
      ({ place, column }) => !identities.some((one) => one.place === place && one.column === column),
    ),
    ...[...covered].flatMap(([place, row]) => coveredCells(before, after, changes, place, row)),
  ];
  const repaired = new Map(cells.map(({ place, column, content }) => [`${place}:${column}`, content]));
  const again: Change[] = lostRows(before, after, changes);
  for (const change of changes) {
    const [row] = rowsWithId(after, change.row);
    if (change.kind === 'delete') {
      if (row) again.push(change);
    } else if (!row) {
      if (change.kind === 'insert') again.push(change);
      else overtaken.push({ row: change.row, gone: true });
    } else if (change.kind === 'insert' && covered.has(row.place)) {
      again.push(change);
    } else if (change.kind === 'move') {
      again.push(...(isInPlace(after, row, change.before) ? [] : [change, ...movedInstead(before, after, change.row)]));
    } else {
      const { open, changed } = remaining(before, after, row, change, repaired, day);
      if (Object.keys(open).length > 0) again.push({ kind: 'cells', tab: change.tab, row: change.row, cells: open });
      if (changed) overtaken.push({ row: change.row, gone: false });
    }
  }
  return { cells, changes: again, overtaken };
}

function isInPlace(rows: Rows, row: BookRow, before: string): boolean {
  return followerOf(rows, row) === before || (before !== '' && rowsWithId(rows, before).length === 0);
}

/** Cells of a row that do not hold yet what they should; those that somebody wrote meanwhile stay. */
function remaining(
  before: Rows,
  after: Rows,
  row: BookRow,
  { row: id, cells, kind }: Change & { kind: 'cells' | 'insert' },
  repaired: ReadonlyMap<string, Content>,
  day: (date: Date) => string,
): { open: Cells; changed: boolean } {
  const [stood] = rowsWithId(before, id);
  const open: Record<string, Content> = {};
  let changed = false;
  for (const [name, content] of Object.entries(cells)) {
    const column = after.columns.get(name);
    if (column === undefined) {
      changed = true;
      continue;
    }
    // Where another one of our own writes has fallen, what stood there comes back first.
    const comesBack = repaired.get(`${row.place}:${column}`);
    if (comesBack === undefined && holdsAt(after, row.place, column, content, day)) continue;
    const old = kind === 'cells' && stood ? contentOf(stood.cell(name)) : '';
    const found = comesBack ?? contentOf(row.cell(name));
    // Anything but what stood there before is somebody's.
    if (sameContent(found, old) || found === '') open[name] = content;
    else changed = true;
  }
  return { open, changed };
}

/**
 * A column was taken out or put in, and a write fell on the cell that a row is known by: it is still that row, and what told
 * so comes back.
 */
function withIdentities(
  before: Rows,
  after: Rows,
  written: readonly Written[],
  day: (date: Date) => string,
): { after: Rows; identities: Written[] } {
  const key = before.tab.identity?.key ?? '';
  const [column, stood] = [after.columns.get(key), before.columns.get(key)];
  if (column === undefined || stood === undefined || before.areApart) return { after, identities: [] };
  const fallen = written.filter(
    (one) => one.column === column && one.name !== key && holdsAt(after, one.place, column, one.content, day),
  );
  const known = new Set(before.rows.map(({ id }) => id));
  const rows = new Map<number, BookRow>();
  for (const { place } of fallen) {
    const above = after.rows.findLast((one) => one.place < place && one.id !== '' && known.has(one.id));
    const [aboveBefore] = above ? rowsWithId(before, above.id) : [];
    const placeBefore = place + (aboveBefore && above ? aboveBefore.place - above.place : 0);
    const row = before.rows.find((one) => one.place === placeBefore);
    if (row) rows.set(place, row);
  }
  if (rows.size === 0) return { after, identities: [] };
  const identities = [...rows].map(
    ([place, { id, place: from }]): Written => ({
      ...{ place, column, row: id, name: key },
      content: contentAt(before, from, stood),
    }),
  );
  const asKnown = (row: BookRow): BookRow => {
    const own = rows.get(row.place);
    return own ? { ...row, id: own.id, cell: (name) => (name === key ? own.cell(key) : row.cell(name)) } : row;
  };
  return { after: { ...after, rows: after.rows.map(asKnown) }, identities };
}

/** What the cells of a row are to hold, by row and name of the column. */
function wantedIn(changes: readonly Change[]): ReadonlyMap<string, Content> {
  const cells = changes.flatMap((change) => ('cells' in change ? [change] : []));
  return new Map(
    cells.flatMap((change) =>
      Object.entries(change.cells).map(([name, content]) => [JSON.stringify([change.row, name]), content] as const),
    ),
  );
}

/** Writes that are now in a row or column that they were not meant for, and that was not to get the same. */
function strays(
  before: Rows,
  after: Rows,
  written: readonly Written[],
  wanted: ReadonlyMap<string, Content>,
  day: (date: Date) => string,
): Written[] {
  const ids = new Map(after.rows.map((row) => [row.place, row.id]));
  return written.flatMap((one): Written[] => {
    const row = ids.get(one.place) ?? '';
    const name = after.names[one.column - 1] ?? '';
    if (row === one.row && name === one.name) return [];
    const meant = wanted.get(JSON.stringify([row, name]));
    if (meant !== undefined && sameContent(meant, one.content)) return [];
    if (!holdsAt(after, one.place, one.column, one.content, day)) return [];
    const content = stoodAt(before, after, one, row, name);
    if (sameContent(content, contentOf(after.valueAt(one.place, one.column)))) return [];
    return [{ ...one, row, name, content }];
  });
}

/** What stood in the cell that a write has fallen on: found by row and column, wherever they stood before. */
function stoodAt(before: Rows, after: Rows, at: Written, row: string, name: string): Content {
  const { place } = at;
  if (place === after.headerRow) return contentAt(before, before.headerRow, at.column);
  const column = before.columns.get(name);
  const isComputed = before.tab.columns.some(({ key, formula }) => key === name && formula !== undefined);
  if (column === undefined || isComputed) return '';
  const [stood] = row === '' ? [] : rowsWithId(before, row);
  if (stood) return contentAt(before, stood.place, column);
  // A row without an id is known by its neighbour above.
  const above = after.rows.findLast((one) => one.place < place && one.id !== '');
  const [aboveBefore] = above ? rowsWithId(before, above.id) : [];
  const placeBefore = place + (aboveBefore && above ? aboveBefore.place - above.place : 0);
  const isInserted = before.rows.some((one) => one.place === placeBefore && one.id !== '');
  return isInserted ? '' : contentAt(before, placeBefore, column);
}

/** Rows that are gone because a deletion fell on them. */
function lostRows(before: Rows, after: Rows, changes: readonly Change[]): Change[] {
  const toGo = changes.filter(({ kind }) => kind === 'delete');
  if (toGo.length === 0) return [];
  const misplaced = toGo.flatMap(({ row }) => rowsWithId(after, row));
  const byHand = before.gridRows - after.gridRows - toGo.length;
  // In front of a row that stays: one that is to go would take its place with it.
  const stay = new Set(after.rows.map(({ id }) => id).filter((id) => !isToGo(changes, id)));
  const fell = missingRows(before, after, changes).filter((row) =>
    misplaced.length === 0 ? isBelowDeleted(before, toGo, row) : byHand < 1 || isDeletedInstead(before, misplaced, row),
  );
  return fell.map((row) => ({
    ...{ kind: 'insert' as const, tab: before.tab.name, row: row.id, cells: wholeRow(before, row) },
    before: nextThere(before, row, stay),
  }));
}

const isToGo = (changes: readonly Change[], id: string): boolean =>
  changes.some(({ kind, row }) => kind === 'delete' && row === id);

function missingRows(before: Rows, after: Rows, changes: readonly Change[]): BookRow[] {
  const there = new Set(after.rows.map(({ id }) => id));
  return before.rows.filter(({ id }) => id !== '' && !there.has(id) && !isToGo(changes, id));
}

/**
 * The last rows on which new ones fell, by where they now stand: rows were put in above them meanwhile, which the grid
 * tells. A row that is missing elsewhere was deleted by hand.
 */
function coveredRows(
  before: Rows,
  after: Rows,
  changes: readonly Change[],
  { gridRows }: Applied,
): ReadonlyMap<number, BookRow> {
  const shift = gridRows === undefined ? 0 : after.gridRows - gridRows;
  if (shift < 1) return new Map();
  const fresh = new Set(changes.flatMap(({ kind, row }) => (kind === 'insert' ? [row] : [])));
  const places = new Set(after.rows.flatMap(({ id, place }) => (fresh.has(id) ? [place] : [])));
  const missing = missingRows(before, after, changes).map((row) => [row.place + shift, row] as const);
  return new Map(missing.filter(([place]) => places.has(place)));
}

/** What stood in a row on which a new one fell, in the columns that were written. */
function coveredCells(before: Rows, after: Rows, changes: readonly Change[], place: number, row: BookRow): Written[] {
  const computed = new Set(before.tab.columns.flatMap(({ key, formula }) => (formula === undefined ? [] : [key])));
  const fresh = changes.flatMap((change) => (change.kind === 'insert' ? Object.keys(change.cells) : []));
  const names = new Set<string>([...before.tab.columns.map(({ key }) => key), ...fresh]);
  return [...names].flatMap((name): Written[] => {
    const [from, column] = [before.columns.get(name), after.columns.get(name)];
    if (computed.has(name) || from === undefined || column === undefined) return [];
    return [{ place, column, row: row.id, name, content: contentAt(before, row.place, from) }];
  });
}

/** One row above was deleted by hand: then it is the row below the one meant that went with our deletion, not that one. */
function isDeletedInstead(before: Rows, misplaced: readonly BookRow[], row: BookRow): boolean {
  return misplaced.some(({ id, place }) => {
    const [meant] = rowsWithId(before, id);
    if (!meant) return true;
    return place < meant.place ? row.place > meant.place : true;
  });
}

/**
 * Somebody deleted the very row at the same moment, and ours fell on the one that came in its place; or somebody deleted that
 * one: then it comes back, for nothing tells which it was, and a row too many is seen.
 */
function isBelowDeleted(before: Rows, toGo: readonly Change[], row: BookRow): boolean {
  const last = before.rows.findLast((one) => one.place < row.place);
  return last !== undefined && toGo.some((change) => change.row === last.id);
}

/** The first row below that is still there. */
function nextThere(before: Rows, row: BookRow, there: ReadonlySet<string>): string {
  return before.rows.find(({ place, id }) => place > row.place && there.has(id))?.id ?? '';
}

/** Another row was moved in the place of the one that was meant: back to where it stood. */
function movedInstead(before: Rows, after: Rows, meant: string): Change[] {
  const order = ({ rows }: Rows): string[] => rows.map(({ id }) => id).filter((id) => id !== '' && id !== meant);
  const [stood, now] = [order(before), order(after)];
  const moved = stood.find((id) => {
    const without = (ids: readonly string[]): string => ids.filter((one) => one !== id).join('\n');
    return without(stood) === without(now);
  });
  if (moved === undefined || stood.join('\n') === now.join('\n')) return [];
  const [row] = rowsWithId(before, moved);
  return row ? [{ kind: 'move', tab: before.tab.name, row: moved, before: followerOf(before, row) }] : [];
}
