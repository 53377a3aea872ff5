/** The grid of a sheet grows before anything is written below or beside it: Sheets refuses cells that are not there. */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Rows are added at the bottom until there are so many. @param standing how many there are, where it is known */
export function ensureRows(sheet: Sheet, rows: number, standing = sheet.getMaxRows()): void {
  if (rows > standing) sheet.insertRowsAfter(standing, rows - standing);
}

/** Columns are added at the right until there are so many. */
export function ensureColumns(sheet: Sheet, columns: number): void {
  const standing = sheet.getMaxColumns();
  if (columns > standing) sheet.insertColumnsAfter(standing, columns - standing);
}
