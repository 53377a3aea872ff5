/** Writes to other tabs from the sidebar: a new unit, one more document of an item's evidence, a setting that was chosen. */

import { BookError } from '../../book/book-error.ts';
import { NUMBER_FORMATS } from '../../book/tab.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { SETTINGS_TAB, type SettingField, settingsByLabel } from '../../book/tabs/settings.ts';
import { UNITS_TAB } from '../../book/tabs/units.ts';
import { CELL_LIMIT } from '../../book/text-cells.ts';
import { cellText, isBlank } from '../../core/cells.ts';
import { fold } from '../../core/text.ts';
import { ensureRows } from '../grid.ts';
import { openWide, type WideTable } from './wide-table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** @returns false when a unit of this name is there: nothing is written then @throws BookError */
export function addUnit(spreadsheet: Spreadsheet, name: string): boolean {
  const table = openWide(spreadsheet, UNITS_TAB);
  const { rows, nextRow } = table;
  if (rows.some(({ cell }) => fold(cellText(cell('name'))) === fold(name))) return false;
  addGridRow(table);
  writeText(table, nextRow, 'name', name, UNITS_TAB.name);
  return true;
}

/** @returns the evidence as it now stands @throws BookError */
export function addEvidence(spreadsheet: Spreadsheet, code: string, text: string): { before: string; after: string } {
  const table = openWide(spreadsheet, SCORES);
  const row = table.rows.find(({ cell }) => cellText(cell('code')) === code);
  if (!row) throw new BookError(`Trang “${SCORES.name}” không còn dòng có mã ${code}. Chưa có gì được ghi.`);
  const standing = row.cell('evidence');
  const before = cellText(standing);
  const lines = before.split('\n').map(fold);
  const fresh = text.split('\n').filter((line) => !isBlank(line) && !lines.includes(fold(line)));
  const after = [...(before ? [before] : []), ...fresh].join('\n');
  if (after.length > CELL_LIMIT)
    throw new BookError(`Ô tài liệu kiểm chứng của tiêu chí ${code} đã đầy (50.000 ký tự). Chưa có gì được ghi.`);
  if (fresh.length > 0) writeText(table, row.place, 'evidence', after, SCORES.name);
  return { before, after };
}

/** In a book made before there was such a setting, its row comes last. @returns what stood there @throws BookError */
export function writeSetting(spreadsheet: Spreadsheet, { label, guide }: SettingField, text: string): string {
  const table = openWide(spreadsheet, SETTINGS_TAB);
  const row = settingsByLabel(table.rows).get(fold(label));
  const place = row?.place ?? table.nextRow;
  if (!row) {
    addGridRow(table);
    writeText(table, place, 'label', label, SETTINGS_TAB.name);
    writeText(table, place, 'guide', guide, SETTINGS_TAB.name);
  }
  writeText(table, place, 'value', text, SETTINGS_TAB.name);
  return cellText(row?.cell('value') ?? '');
}

function addGridRow<Key extends string>({ sheet, nextRow, gridRows }: WideTable<Key>): void {
  ensureRows(sheet, nextRow, gridRows);
}

function writeText<Key extends string>(
  table: WideTable<Key>,
  place: number,
  key: Key,
  text: string,
  tab: string,
): void {
  const column = table.columns.get(key);
  if (column === undefined)
    throw new BookError(`Trang “${tab}” thiếu cột cần ghi. Hãy chọn CCHC → Tạo sổ chấm điểm để bổ sung cột.`);
  table.sheet.getRange(place, column).setNumberFormat(NUMBER_FORMATS.text).setValue(text);
}
