/** Makes rows that people added or copied by hand fit for the sidebar: each gets an id of its own. */

import { TASKS } from '../../book/tabs/tasks.ts';
import { idOf, isTask, type Row, revisionOf } from '../../book/tasks/sheet-tasks.ts';
import { layOutColumns } from '../lay-out.ts';
import { renameStatuses } from './former-statuses.ts';
import { readyLog } from './log.ts';
import { openWide } from './wide-table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Room for so many new tasks is kept ready, so that a save need not make it. */
const SPARE_ROWS = 50;

/** Runs under the document's lock. @throws BookError */
export function prepareTasks(spreadsheet: Spreadsheet): { readonly given: number } {
  let table = openWide(spreadsheet, TASKS);
  const hidden = TASKS.columns.filter((column) => column.hidden && !table.columns.has(column.key));
  if (hidden.length > 0) {
    layOutColumns(table.sheet, table.headerRow, table.width + 1, hidden);
    table = openWide(spreadsheet, TASKS);
  }
  renameStatuses(table);
  const given = giveIds(table.rows.filter(isTask));
  const places = [...given.keys()].map(({ place }) => place);
  const column = table.columns.get('id');
  if (places.length > 0 && column !== undefined) {
    const first = Math.min(...places);
    const ids = new Map(table.rows.map((row) => [row.place, given.get(row) ?? idOf(row)]));
    const block = Array.from({ length: Math.max(...places) - first + 1 }, (_, i) => [ids.get(first + i) ?? '']);
    table.sheet.getRange(first, column, block.length, 1).setValues(block);
  }
  const { gridRows } = table;
  if (gridRows !== undefined && gridRows - table.nextRow < SPARE_ROWS)
    table.sheet.insertRowsAfter(gridRows, 4 * SPARE_ROWS);
  readyLog(spreadsheet);
  return { given: given.size };
}

/** Of rows with one id, the one most often saved keeps it: the sidebar wrote there, the others are copies. */
function giveIds(rows: readonly Row[]): Map<Row, string> {
  const keepers = new Map<string, Row>();
  for (const row of rows) {
    const keeper = keepers.get(idOf(row));
    if (!keeper || revisionOf(row) > revisionOf(keeper)) keepers.set(idOf(row), row);
  }
  const fresh = rows.filter((row) => idOf(row) === '' || keepers.get(idOf(row)) !== row);
  // Begins with a letter: no id is ever taken for a number.
  return new Map(fresh.map((row) => [row, `n${Utilities.getUuid().replaceAll('-', '').slice(0, 12)}`]));
}
