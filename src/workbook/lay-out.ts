/** Lays out a tab: headers with notes, widths, formats, lists. Calls depend on the columns, never on the rows. */
import { type Column, columnLetter, NUMBER_FORMATS, type Tab } from './columns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEADER_FILL = '#d9ead3';
const COMPUTED_FILL = '#efefef';

/**
 * Writes the headers of columns side by side, from a column on, and formats what is below.
 * @param first 1-based sheet column
 */
export function layOutColumns(sheet: Sheet, headerRow: number, first: number, columns: readonly Column[]): void {
  const missing = first + columns.length - 1 - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const below = sheet.getMaxRows() - headerRow;
  const header = sheet.getRange(headerRow, first, 1, columns.length);
  header
    .setValues([columns.map(({ header: title, kind }) => (kind === 'computed' ? '' : title))])
    .setNotes([columns.map(({ note }) => note)])
    .setFontWeight('bold')
    .setBackground(HEADER_FILL)
    .setWrap(true)
    .setVerticalAlignment('middle')
    .setHorizontalAlignment('center');
  columns.forEach((column, i) => {
    const at = first + i;
    sheet.setColumnWidth(at, column.width);
    const body = sheet.getRange(headerRow + 1, at, below, 1).setNumberFormat(NUMBER_FORMATS[column.kind]);
    if (column.kind === 'text') body.setWrap(true);
    if (column.kind === 'computed') body.setBackground(COMPUTED_FILL);
    body.setVerticalAlignment('top');
    if (column.choices) {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList([...column.choices], true)
        .setAllowInvalid(false);
      body.setDataValidation(rule.setHelpText(`Chọn: ${column.choices.join(', ')}.`).build());
    }
    if (column.hidden) sheet.hideColumns(at);
  });
}

/** A header row that stays in sight, and columns that do. */
export function freeze<Key extends string>(sheet: Sheet, tab: Tab<Key>): void {
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(tab.frozenColumns);
}

/** "C2:C" from a column number: open downwards, so that rows added below are covered. */
export function openRange(column: number, fromRow: number): string {
  const letter = columnLetter(column);
  return `${letter}${fromRow}:${letter}`;
}
