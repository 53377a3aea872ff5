/** Rows that people added or copied get ids of their own; of two rows with one id the later gets a new one. */
import { isBlank } from '../../core/cells.ts';
import { type Written, writeBlocks } from './apply.ts';
import { type BookRow, contentOf, type Rows, readRows } from './rows.ts';

const MOST_TRIES = 4;

/**
 * One write a run of rows, and as often again as hands move rows meanwhile: what fell on another row goes back.
 * @param rows as they were just read @returns how many rows got an id
 */
export function giveIds(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  rows: Rows,
  isWanted: (row: BookRow) => boolean,
  fresh: () => string,
): number {
  const { identity } = rows.tab;
  const column = identity && rows.columns.get(identity.key);
  if (!identity || column === undefined) return 0;
  let given = 0;
  let before = rows;
  for (let attempt = 0; attempt < MOST_TRIES; attempt++) {
    const open = withoutId(before).filter(isWanted);
    if (open.length === 0) return given;
    const written = open.map(({ place }): Written => {
      return {
        place,
        column: before.columns.get(identity.key) ?? column,
        row: '',
        name: identity.key,
        content: fresh(),
      };
    });
    writeBlocks(before, written);
    const after = readRows(spreadsheet, rows.tab, before.nextRow);
    const wrong = misplaced(before, after, open, written);
    writeBlocks(after, wrong);
    given += written.length - wrong.length;
    if (wrong.length === 0) return given;
    before = readRows(spreadsheet, rows.tab, before.nextRow);
  }
  return given;
}

function withoutId({ rows }: Rows): BookRow[] {
  const seen = new Set<string>();
  return rows.filter(({ id }) => {
    const isOpen = id === '' || seen.has(id);
    seen.add(id);
    return isOpen;
  });
}

/** Ids that fell on another row than the one they were meant for, with what stood there. */
function misplaced(before: Rows, after: Rows, open: readonly BookRow[], written: readonly Written[]): Written[] {
  const { identity } = before.tab;
  if (!identity) return [];
  const print = (rows: Rows, row: BookRow): string =>
    rows.names.map((name) => (name === identity.key ? '' : JSON.stringify(contentOf(row.cell(name))))).join();
  const stood = new Map(before.rows.map((row) => [print(before, row), row.id]));
  return written.flatMap((one, i): Written[] => {
    const meant = open[i];
    const found = after.rows.find(({ id }) => id === one.content);
    if (!meant || !found || print(after, found) === print(before, meant)) return [];
    const isEmpty = after.names.every((name) => name === identity.key || isBlank(found.cell(name)));
    const content = isEmpty ? '' : (stood.get(print(after, found)) ?? '');
    return [{ ...one, place: found.place, column: after.columns.get(identity.key) ?? one.column, content }];
  });
}
