/** Lays out a tab: headers with notes, widths, formats, lists. Calls depend on the columns, never on the rows. */

import { type Column, isComputed, NUMBER_FORMATS, type Tab } from '../book/tab.ts';
import { ensureColumns } from './grid.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const HEADER_FILL = '#d9ead3';
/** Behind what is computed and never typed. */
export const COMPUTED_FILL = '#efefef';

/**
 * Writes the headers of columns side by side, from a column on, and formats what is below.
 * @param first 1-based sheet column
 * @param columns all of the tab's, or those it lacks
 */
export function layOutColumns(sheet: Sheet, headerRow: number, first: number, columns: readonly Column[]): void {
  ensureColumns(sheet, first + columns.length - 1);
  const height = sheet.getMaxRows() - headerRow;
  const header = sheet.getRange(headerRow, first, 1, columns.length);
  header.setValues([columns.map((column) => column.header)]);
  dressHeader(header, columns);
  // Most cells hold text: all are formatted so in one call, the others after it.
  const body = sheet.getRange(headerRow + 1, first, height, columns.length);
  body.setNumberFormat(NUMBER_FORMATS.text).setWrap(true).setVerticalAlignment('top');
  columns.forEach((column, i) => {
    const at = first + i;
    sheet.setColumnWidth(at, column.width);
    const cells = sheet.getRange(headerRow + 1, at, height, 1);
    if (column.kind !== 'text') cells.setNumberFormat(NUMBER_FORMATS[column.kind]);
    if (isComputed(column)) cells.setBackground(COMPUTED_FILL).setWrap(column.wraps === true);
    if (column.choices) offerChoices(cells, column.choices());
    if (column.hidden) sheet.hideColumns(at);
  });
}

/** @param header the cells of these columns side by side */
export function dressHeader(header: Range, columns: readonly Column[]): void {
  header
    .setNotes([columns.map(({ note }) => note)])
    .setFontWeight('bold')
    .setBackground(HEADER_FILL)
    .setWrap(true)
    .setVerticalAlignment('middle')
    .setHorizontalAlignment('center');
}

/** A list to choose from: nothing else is taken. */
export function offerChoices(cells: Range, choices: readonly string[], help = `Chọn: ${choices.join(', ')}.`): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(false);
  cells.setDataValidation(rule.setHelpText(help).build());
}

/** A header row that stays in sight, and columns that do. */
export function freeze<Key extends string>(sheet: Sheet, tab: Tab<Key>): void {
  sheet.setFrozenRows(tab.frozenRows ?? 1);
  sheet.setFrozenColumns(tab.frozenColumns);
}
