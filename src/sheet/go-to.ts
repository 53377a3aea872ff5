/** "Đi tới ô": selects the place that a finding or a card is about, found by names; and tells what is selected. */
import { BookError } from '../book/book-error.ts';
import type { Tab } from '../book/tab.ts';
import type { ParsedTable } from '../book/table.ts';
import { SCORES } from '../book/tabs/scores.ts';
import { SETTINGS_TAB } from '../book/tabs/settings.ts';
import { TASKS } from '../book/tabs/tasks.ts';
import { WORDING_TAB } from '../book/tabs/wording.ts';
import { tabNamed } from '../book/tabs.ts';
import { type Cell, cellText, readCodeCell } from '../core/cells.ts';
import { type ItemCode, parentCode } from '../core/codes.ts';
import type { SheetPlace } from '../core/place.ts';
import { fold } from '../core/text.ts';
import { readTable } from './table.ts';
import { type BookRow, readRows, rowsWithId } from './writer/rows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** @throws BookError when the tab, its header row or the row is gone */
export function goTo(spreadsheet: Spreadsheet, place: SheetPlace): void {
  switch (place.kind) {
    case 'cell':
      goToCell(spreadsheet, place);
      break;
    case 'setting':
      select(spreadsheet, SETTINGS_TAB, 'value', (row) => isSame(row.cell('label'), place.label));
      break;
    case 'wording':
      select(spreadsheet, WORDING_TAB, 'text', (row) => isSame(row.cell('key'), place.label));
      break;
    case 'task':
      select(spreadsheet, TASKS, 'measure', (row) => row.id === place.id);
      break;
    case 'item':
      select(spreadsheet, SCORES, 'title', (row) => isOrIsBelow(row, place.code));
  }
}

const isSame = (cell: Cell, label: string): boolean => fold(cellText(cell)) === fold(label);

function select<Key extends string>(
  spreadsheet: Spreadsheet,
  tab: Tab<Key>,
  key: Key,
  isWanted: (row: BookRow) => boolean,
): void {
  const table = readRows(spreadsheet, tab);
  const row = table.rows.find(isWanted);
  if (!row) throw new BookError(`Không còn thấy dòng này ở trang “${tab.name}”. Hãy tải lại danh sách.`);
  table.sheet.getRange(row.place, table.columns.get(key) ?? 1).activate();
}

/** The row of a code, or one below it: a field may have no row of its own. */
function isOrIsBelow(row: BookRow, code: ItemCode | 'total'): boolean {
  const read = readCodeCell(row.cell('code'));
  const own = read.ok ? read.value : undefined;
  if (own === undefined || own === 'total') return own === code;
  for (let at: ItemCode | undefined = own; at !== undefined; at = parentCode(at)) if (at === code) return true;
  return false;
}

function goToCell(spreadsheet: Spreadsheet, { tab: name, row, column }: SheetPlace & { kind: 'cell' }): void {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) throw new BookError(`Sổ không còn trang “${name}”. Hãy tạo lại trang hoặc kiểm tra lại văn bản.`);
  const tab = tabNamed(name);
  const table = tab && readTable(sheet, tab);
  const at = (tab && table && columnOf(tab, table, column)) ?? 1;
  sheet.getRange(Math.min(row ?? table?.headerRow ?? 1, sheet.getMaxRows()), at).activate();
}

function columnOf(tab: Tab, { columns }: ParsedTable<string>, header: string | undefined): number | undefined {
  return columns.get(tab.columns.find((column) => column.header === header)?.key ?? '');
}

/** What the selected row is about; undefined when it is neither a task with an id of its own nor an item. */
export function selectedPlace(spreadsheet: Spreadsheet): (SheetPlace & { kind: 'task' | 'item' }) | undefined {
  const name = spreadsheet.getActiveSheet().getName();
  if (name !== TASKS.name && name !== SCORES.name) return undefined;
  const place = spreadsheet.getActiveRange()?.getRow();
  if (name === TASKS.name) {
    const tasks = readRows(spreadsheet, TASKS);
    const id = tasks.rows.find((row) => row.place === place)?.id;
    return id && rowsWithId(tasks, id).length === 1 ? { kind: 'task', id } : undefined;
  }
  const row = readRows(spreadsheet, SCORES).rows.find((candidate) => candidate.place === place);
  const code = readCodeCell(row?.cell('code'));
  return code.ok && code.value ? { kind: 'item', code: code.value } : undefined;
}
