/**
 * Writes rows found by what they say, while people insert, delete, move and sort in the same tab: right after a look only
 * the cells that change are written, then everything is read back; what landed in another row or column is put back there,
 * and written where it belongs. All writes of "Văn bản" and "Mẫu văn bản" go through `writeRows`.
 */

import { BookError } from '../../book/book-error.ts';
import type { Tab } from '../../book/tab.ts';
import { parseTable } from '../../book/table.ts';
import { quoted } from '../../book/text-cells.ts';
import { cellText, isBlank } from '../../core/cells.ts';
import { gridOf } from '../grid.ts';
import { readTable, type Table } from '../table.ts';
import type { Row } from './rows.ts';

export interface RowChange<Key extends string> {
  /** What the row says in the columns of its identity. */
  readonly id: string;
  /** Cells that it shall have; others stay. */
  readonly cells: Row<Key>;
  /** The whole row, where it is not there or somebody deletes it meanwhile; without it such a row stays away. */
  readonly fresh?: Row<Key>;
}

/** A cell to write, at its place in the table that was read last. */
interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** A text of the add-in, or what stood there. */
  readonly value: unknown;
}

/** Between a look and the write after it somebody may act; again and again, nobody does. */
const ROUNDS = 6;

/**
 * @param table read right before: nothing was asked of the sheet since
 * @param identity the columns that tell rows apart; people's rows may say nothing there
 * @returns the table as it stands now
 * @throws BookError when people move the rows about all the time
 */
export function writeRows<Key extends string>(
  table: Table<Key>,
  tab: Tab<Key>,
  identity: readonly Key[],
  changes: readonly RowChange<Key>[],
): Table<Key> {
  let seen = table;
  let wrong: readonly CellWrite[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    // What landed wrong goes back first: it may hide which row is which.
    const { cells: writes, rows } = wrong.length > 0 ? { cells: wrong, rows: [] } : planWrites(seen, identity, changes);
    if (writes.length + rows.length === 0) return seen;
    for (const { row, column, values } of blocksOf(writes))
      seen.sheet.getRange(row, column, values.length, values[0]?.length ?? 1).setValues(values);
    for (const row of rows) seen.sheet.appendRow(row.map((text) => quoted(text)));
    const now = lookAgain(seen, tab, rows.length);
    wrong = [...landedWrong(seen, now, identity, writes), ...addedWrong(seen, now, identity, rows)];
    seen = now;
  }
  throw new BookError(
    `Có người đang chèn, xóa hoặc sắp xếp ở trang “${tab.name}” nên chưa ghi xong. Hãy thử lại sau ít phút.`,
    'busy',
  );
}

/** What a row says in the columns of its identity. */
export function rowId<Key extends string>(identity: readonly Key[], text: (key: Key) => string): string {
  return identity.map(text).join(' ').trim();
}

function planWrites<Key extends string>(
  table: Table<Key>,
  identity: readonly Key[],
  changes: readonly RowChange<Key>[],
): { readonly cells: readonly CellWrite[]; readonly rows: readonly string[][] } {
  const cells: CellWrite[] = [];
  const rows: string[][] = [];
  for (const { id, cells: wanted, fresh } of changes) {
    const standing = table.rows.find((row) => rowId(identity, (key) => cellText(row.cell(key))) === id);
    if (standing) {
      for (const [key, column] of table.columns) {
        const text = wanted[key];
        if (text !== undefined && cellText(text) !== cellText(standing.cell(key)))
          cells.push({ row: standing.place, column, value: text });
      }
    } else if (fresh) {
      const row = new Array<string>(Math.max(...table.columns.values())).fill('');
      for (const [key, column] of table.columns) row[column - 1] = fresh[key] ?? '';
      rows.push(row);
    }
  }
  return { cells, rows };
}

interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: unknown[][];
}

/** Cells side by side, and such rows one below the other, go in one write. */
function blocksOf(cells: readonly CellWrite[]): Block[] {
  const runs: Block[] = [];
  for (const { row, column, value } of [...cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const run = runs.at(-1);
    const entry = typeof value === 'string' ? quoted(value) : value;
    if (run && run.row === row && run.column + (run.values[0]?.length ?? 0) === column) run.values[0]?.push(entry);
    else runs.push({ row, column, values: [[entry]] });
  }
  const blocks: Block[] = [];
  for (const run of runs) {
    const above = blocks.find(
      ({ row, column, values }) =>
        column === run.column && row + values.length === run.row && values[0]?.length === run.values[0]?.length,
    );
    if (above) above.values.push(...run.values);
    else blocks.push(run);
  }
  return blocks;
}

/** Rows and columns that people may have added meanwhile. */
const MARGIN = 3;

/**
 * Reads the tab anew, as far as it went and a little further, in one call; where it goes on there, all of it.
 * @param more rows that were added
 */
export function lookAgain<Key extends string>(table: Table<Key>, tab: Tab<Key>, more = 0): Table<Key> {
  const { sheet, nextRow, width } = table;
  const grid = gridOf(sheet);
  const rows = Math.min(nextRow + more + MARGIN, grid.rows);
  const columns = Math.min(width + MARGIN, grid.columns);
  const values: unknown[][] = sheet.getRange(1, 1, rows, columns).getValues();
  const last = values.findLastIndex((row) => !row.every(isBlank));
  const right = Math.max(...values.map((row) => row.findLastIndex((cell) => !isBlank(cell))));
  const goesOn = (last === rows - 1 && rows < grid.rows) || (right === columns - 1 && columns < grid.columns);
  const again = goesOn
    ? readTable(sheet, tab)
    : withSheet(
        parseTable(
          tab,
          values.slice(0, last + 1).map((row) => row.slice(0, right + 1)),
        ),
        sheet,
      );
  if (!again)
    throw new BookError(
      `Dòng tiêu đề của trang “${tab.name}” vừa bị xóa nên chưa ghi xong. Hãy hoàn tác việc xóa rồi thử lại.`,
    );
  return again;
}

const withSheet = <Parsed extends object>(parsed: Parsed | undefined, sheet: Table<string>['sheet']) =>
  parsed && { ...parsed, sheet };

/** How a row is known again: by its id, else, or where its id may be overwritten, by what was not written. */
function printOf<Key extends string>(
  { rows, cellAt, width, columns }: Table<Key>,
  identity: readonly Key[],
  place: number,
  written: ReadonlySet<string>,
  headers: readonly string[],
): string {
  const row = rows.find((one) => one.place === place);
  const isOverwritten = identity.some((key) => written.has(headers[(columns.get(key) ?? 0) - 1] ?? ''));
  const id = isOverwritten ? '' : row && rowId(identity, (key) => cellText(row.cell(key)));
  if (id) return id;
  const cells = Array.from({ length: width }, (_, x) => [headers[x] ?? '', cellText(cellAt(place, x + 1))] as const);
  return JSON.stringify(cells.filter(([header, text]) => text !== '' && !written.has(header)));
}

const headersOf = <Key extends string>({ headerRow, width, cellAt }: Table<Key>): string[] =>
  Array.from({ length: width }, (_, x) => cellText(cellAt(headerRow, x + 1)));

/** What has to go back where it was: cells that hold what was meant for another row or column. */
function landedWrong<Key extends string>(
  before: Table<Key>,
  now: Table<Key>,
  identity: readonly Key[],
  writes: readonly CellWrite[],
): CellWrite[] {
  const [oldHeaders, headers] = [headersOf(before), headersOf(now)];
  return writes.flatMap(({ row, column, value }) => {
    const header = headers[column - 1] ?? '';
    if (cellText(now.cellAt(row, column)) !== cellText(value) || row === now.headerRow) return [];
    // The cells of this row that may hold something wrong say nothing about which row it is.
    const written = new Set(
      writes
        .filter((one) => one.row === row)
        .flatMap((one) => [headers[one.column - 1] ?? '', oldHeaders[one.column - 1] ?? '']),
    );
    const print = printOf(now, identity, row, written, headers);
    const isRow = print === printOf(before, identity, row, written, oldHeaders);
    if (isRow && header === oldHeaders[column - 1]) return [];
    // Rows that say the same are told apart by where they stand.
    const places = [
      row,
      ...Array.from({ length: before.nextRow - 1 - before.headerRow }, (_, y) => before.headerRow + 1 + y),
    ];
    const place = places.find((one) => print === printOf(before, identity, one, written, oldHeaders));
    const at = oldHeaders.indexOf(header);
    const old = place === undefined || at < 0 ? '' : before.cellAt(place, at + 1);
    return cellText(old) === cellText(value) ? [] : [{ row, column, value: old }];
  });
}

/** A row that was added while people moved columns: what it says stands under other headers. */
function addedWrong<Key extends string>(
  before: Table<Key>,
  now: Table<Key>,
  identity: readonly Key[],
  added: readonly (readonly string[])[],
): CellWrite[] {
  const columnsOf = ({ columns }: Table<Key>): string => identity.map((key) => columns.get(key)).join();
  const moved = JSON.stringify(headersOf(before)) !== JSON.stringify(headersOf(now).slice(0, before.width));
  if (!moved && columnsOf(before) === columnsOf(now)) return [];
  return added.flatMap((row) => {
    const at = now.rows.find(({ place }) =>
      row.every((text, x) => cellText(now.cellAt(place, x + 1)) === cellText(text)),
    );
    if (!at) return [];
    return row.flatMap((text, x) => (text === '' ? [] : [{ row: at.place, column: x + 1, value: '' }]));
  });
}
