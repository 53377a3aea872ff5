/** Books made before a status was renamed: cells hold its former name, and their list refuses the name of today. */

import type { TableRow } from '../../book/table.ts';
import type { TaskKey } from '../../book/tabs/tasks.ts';
import { cellText } from '../../core/cells.ts';
import { statusNamed, TASK_STATUSES } from '../../core/tasks.ts';
import { fold } from '../../core/text.ts';
import { offerChoices } from '../lay-out.ts';
import type { Rows } from '../writer/rows.ts';

type Row = Pick<TableRow<TaskKey>, 'cell'>;

/** Its status goes by a name that is no longer written. */
export function hasFormerStatus(row: Row): boolean {
  return renamedStatus(row) !== undefined;
}

/** The name of today; undefined where the cell holds it, or no status at all. */
export function renamedStatus(row: Row): string | undefined {
  const text = cellText(row.cell('status'));
  const status = statusNamed(text);
  return status && fold(TASK_STATUSES[status]) !== fold(text) ? TASK_STATUSES[status] : undefined;
}

/** Offers the statuses of today in the whole column. */
export function offerStatuses({ sheet, headerRow, columns }: Rows): void {
  const column = columns.get('status');
  if (column === undefined) return;
  const height = sheet.getMaxRows() - headerRow;
  offerChoices(sheet.getRange(headerRow + 1, column, height, 1), Object.values(TASK_STATUSES));
}
