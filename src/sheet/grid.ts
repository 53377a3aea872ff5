/** The grid of a sheet: how large it is, and how it grows before anything is written that Sheets would refuse for want of cells. */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Grid {
  readonly rows: number;
  readonly columns: number;
}

/** developers.google.com/apps-script/reference/spreadsheet: a new sheet has 1000 rows and 26 columns */
export const NEW_GRID: Grid = { rows: 1000, columns: 26 };

/** Before anything is written: a range that reaches to the end of the grid tells how far that is. */
export function gridOf(sheet: Sheet): Grid {
  return { rows: sheet.getRange('A:A').getNumRows(), columns: sheet.getRange('1:1').getNumColumns() };
}

/** Rows are added at the bottom until there are so many. @param standing how many there are, where it is known */
export function ensureRows(sheet: Sheet, rows: number, standing = sheet.getMaxRows()): void {
  if (rows > standing) sheet.insertRowsAfter(standing, rows - standing);
}

/** Columns are added at the right until there are so many. @param standing how many there are, where it is known */
export function ensureColumns(sheet: Sheet, columns: number, standing = sheet.getMaxColumns()): void {
  if (columns > standing) sheet.insertColumnsAfter(standing, columns - standing);
}
