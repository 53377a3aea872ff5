/** Books made before a status was renamed: cells hold its former name, and their list refuses the name of today. */

import type { TaskKey } from '../../book/tabs/tasks.ts';
import type { Row } from '../../book/tasks/sheet-tasks.ts';
import { cellText } from '../../core/cells.ts';
import { statusNamed, TASK_STATUSES } from '../../core/tasks.ts';
import { fold } from '../../core/text.ts';
import { offerChoices } from '../lay-out.ts';
import type { WideTable } from './wide-table.ts';

/** Its status goes by a name that is no longer written. */
export function hasFormerStatus(row: Row): boolean {
  return nameOfToday(row) !== undefined;
}

function nameOfToday(row: Row): string | undefined {
  const text = cellText(row.cell('status'));
  const status = statusNamed(text);
  return status && fold(TASK_STATUSES[status]) !== fold(text) ? TASK_STATUSES[status] : undefined;
}

/** Offers the statuses of today in the whole column, and rewrites the cells that hold a former name. */
export function renameStatuses(table: WideTable<TaskKey>): void {
  const column = table.columns.get('status');
  const rows = table.rows.filter(hasFormerStatus);
  if (column === undefined || rows.length === 0) return;
  offerStatuses(table, column);
  for (const row of rows) table.sheet.getRange(row.place, column).setValue(nameOfToday(row));
}

/** Before a status is written at a place: where the list there does not hold it, the whole column gets today's list. */
export function takeStatus(table: WideTable<TaskKey>, place: number, name: string): void {
  const column = table.columns.get('status');
  if (column === undefined || place > table.sheet.getMaxRows()) return;
  const listed = table.sheet.getRange(place, column).getDataValidation()?.getCriteriaValues()[0];
  if (Array.isArray(listed) && !listed.some((one) => fold(String(one)) === fold(name))) offerStatuses(table, column);
}

function offerStatuses({ sheet, headerRow }: WideTable<TaskKey>, column: number): void {
  const height = sheet.getMaxRows() - headerRow;
  offerChoices(sheet.getRange(headerRow + 1, column, height, 1), Object.values(TASK_STATUSES));
}
