/** Makes a book fit for the sidebar: a broken-off command is finished, rows of people get ids, an older form is brought up to date. */
import { TASKS } from '../../book/tabs/tasks.ts';
import { areReady, isTask } from '../../book/tasks/sheet-tasks.ts';
import { giveIds } from '../give-ids.ts';
import { ensureRows } from '../grid.ts';
import { layOutColumns } from '../lay-out.ts';
import { isOlder, upgrade } from '../upgrade.ts';
import { noteHeaders } from '../writer/command.ts';
import { openJournal } from '../writer/journal.ts';
import { recover } from '../writer/recover.ts';
import { readRows } from '../writer/rows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Room for so many new tasks is kept ready, so that a save need not make it. */
const SPARE_ROWS = 50;

export interface Prepared {
  /** How many rows got an id. */
  readonly given: number;
  /** What became of a command that was broken off; blank where there was none. */
  readonly told: string;
}

/** Runs under the document's lock. @throws BookError */
export function prepareTasks(spreadsheet: Spreadsheet, author: { who: string; zone: string }): Prepared {
  const journal = openJournal(spreadsheet);
  const told = recover(spreadsheet, journal, author.zone);
  let rows = readRows(spreadsheet, TASKS, { known: journal.rows[TASKS.name] });
  const hidden = TASKS.columns.filter((column) => column.hidden && !rows.columns.has(column.key));
  if (hidden.length > 0) {
    layOutColumns(rows.sheet, rows.headerRow, rows.names.length + 1, hidden);
    rows = readRows(spreadsheet, TASKS);
  }
  const gridRows = rows.sheet.getMaxRows();
  if (gridRows - rows.nextRow < SPARE_ROWS) ensureRows(rows.sheet, gridRows + 4 * SPARE_ROWS, gridRows);
  const given = areReady(rows.rows.filter((row) => isTask(row)))
    ? 0
    : giveIds(
        spreadsheet,
        TASKS,
        { ...author, action: 'Đánh mã nhiệm vụ' },
        {
          counts: (row) => isTask(row),
        },
      );
  const upgraded = upgrade(spreadsheet, journal, author);
  // A step may have added columns.
  if (isOlder(journal)) rows = readRows(spreadsheet, TASKS);
  noteHeaders(upgraded, new Map([[TASKS.name, rows]]));
  return { given, told: told.join(' ') };
}
