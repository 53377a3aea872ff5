/** Between sheet and sidebar: the row of a task or item to go to, and what the selected row holds. */

import { BookError } from '../../book/book-error.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { TASKS } from '../../book/tabs/tasks.ts';
import { idOf, rowsWith } from '../../book/tasks/sheet-tasks.ts';
import { cellText } from '../../core/cells.ts';
import { openWide } from './wide-table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export type Spot = { readonly kind: 'task' | 'item'; readonly key: string };

/** Selects the row of a task (by id) or of an item (by code). @throws BookError when it is not there */
export function goTo(spreadsheet: Spreadsheet, { kind, key }: Spot): void {
  const tab = kind === 'task' ? TASKS : SCORES;
  const table = openWide<string>(spreadsheet, tab);
  const wanted = kind === 'task' ? 'id' : 'code';
  const row = table.rows.find(({ cell }) => cellText(cell(wanted)) === key);
  if (!row) throw new BookError(`Không còn thấy dòng này ở trang “${tab.name}”. Hãy tải lại danh sách.`);
  table.sheet.getRange(row.place, table.columns.get(kind === 'task' ? 'measure' : 'code') ?? 1).activate();
}

/** What the selected row is about; undefined when it is neither a task with an id of its own nor an item. */
export function selectedSpot(spreadsheet: Spreadsheet): Spot | undefined {
  const name = spreadsheet.getActiveSheet().getName();
  if (name !== TASKS.name && name !== SCORES.name) return undefined;
  const place = spreadsheet.getActiveRange()?.getRow();
  if (name === TASKS.name) {
    const { rows } = openWide(spreadsheet, TASKS);
    const key = rows.filter((row) => row.place === place).map(idOf)[0];
    return key && rowsWith(rows, key).length === 1 ? { kind: 'task', key } : undefined;
  }
  const row = openWide(spreadsheet, SCORES).rows.find((candidate) => candidate.place === place);
  const code = row ? cellText(row.cell('code')) : '';
  return code === '' ? undefined : { kind: 'item', key: code };
}
