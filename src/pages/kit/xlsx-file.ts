/** Tabs become an .xlsx in the page: values alone, no formulas; a text stays a text, whatever it begins with. */
import { utils, type WorkSheet, write } from '@e965/xlsx';

export interface FileTab {
  readonly name: string;
  /** undefined leaves a cell blank. */
  readonly rows: readonly (readonly (string | number | boolean | undefined)[])[];
  /** Pixels, by column. */
  readonly widths: readonly number[];
  readonly isHidden?: boolean;
}

/** "_x000A_" stands for a character in such files; where somebody typed just that, its first sign is written so itself. */
const escaped = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

export function writeXlsx(tabs: readonly FileTab[]): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows, widths } of tabs) {
    const cells = rows.map((row) => row.map((value) => (typeof value === 'string' ? escaped(value) : value)));
    const sheet: WorkSheet = utils.aoa_to_sheet(cells);
    sheet['!cols'] = widths.map((wpx) => ({ wpx }));
    utils.book_append_sheet(book, sheet, name);
  }
  // 1: hidden, and shown again by whoever asks for it.
  if (tabs.some(({ isHidden }) => isHidden))
    book.Workbook = { Sheets: tabs.map(({ name, isHidden }) => ({ name, Hidden: isHidden ? 1 : 0 })) };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}
