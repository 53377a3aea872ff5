/** "Đi tới ô": selects the cell that a finding is about, found by names and not by remembered places. */

import { BookError } from '../../book/book-error.ts';
import { cellText } from '../../core/cells.ts';
import { fold } from '../../core/text.ts';

export interface CellPlace {
  readonly tab: string;
  /** 1-based sheet row. */
  readonly row?: number | undefined;
  /** The text by which the row is found instead. */
  readonly label?: string | undefined;
  /** The header of the column. */
  readonly column?: string | undefined;
}

/** @throws BookError when the tab is gone */
export function goToCell(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, place: CellPlace): void {
  const { tab, row, label, column } = place;
  const sheet = spreadsheet.getSheetByName(tab);
  if (!sheet) throw new BookError(`Sổ không còn trang “${tab}”. Hãy tạo lại trang hoặc kiểm tra lại văn bản.`);
  const cells = sheet.getDataRange().getValues();
  const find = (text: string): [number, number] | undefined => {
    for (const [y, line] of cells.entries()) {
      const x = line.findIndex((cell) => fold(cellText(cell)) === fold(text));
      if (x >= 0) return [y + 1, x + 1];
    }
    return undefined;
  };
  const [labelRow, labelColumn] = (label && find(label)) || [row ?? 1, undefined];
  // Beside a label stands what it names.
  const at = (column && find(column)?.[1]) || (labelColumn ?? 0) + 1;
  spreadsheet.setActiveRange(sheet.getRange(Math.min(labelRow, sheet.getMaxRows()), at));
}
