/** Titles and column formulas go into header rows again: the only cells that belong to no row. */
import type { Content } from '../../book/journal/change.ts';
import { entryOf } from './apply.ts';

/** @param content a title, a formula that begins with "=", or blank */
export function writeHeaderCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  places: readonly { readonly row: number; readonly column: number }[],
  content: Content,
): void {
  for (const { row, column } of places) {
    const cell = sheet.getRange(row, column);
    if (typeof content === 'string' && content.startsWith('=')) cell.setFormula(content);
    else cell.setValue(entryOf(content));
  }
}
