/** The tab "Xếp hạng": many units side by side, written as a whole. */

import { RANKING } from '../book/tabs/ranking.ts';
import { plainText } from '../book/text-cells.ts';
import { ensureColumns, ensureRows } from './grid.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** @param rows the header first, all of one width */
export function writeRanking(spreadsheet: Spreadsheet, rows: readonly (readonly (string | number)[])[]): void {
  const [header] = rows;
  if (!header) return;
  const sheet =
    spreadsheet.getSheetByName(RANKING.name) ?? spreadsheet.insertSheet(RANKING.name, spreadsheet.getSheets().length);
  sheet.clearContents();
  ensureRows(sheet, rows.length);
  ensureColumns(sheet, header.length);
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' && cell ? `'${plainText(cell)}` : cell)));
  sheet.getRange(1, 1, rows.length, header.length).setValues(cells);
  sheet.getRange(1, 1, 1, header.length).setFontWeight('bold').setWrap(true);
  sheet.setFrozenRows(1);
}
