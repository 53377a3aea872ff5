/** The clean book as a file: values, not formulas; a text stays a text, whatever it begins with. */
import { utils, type WorkSheet, write } from '@e965/xlsx';
import type { CleanTab } from './clean-book.ts';

/** "_x000A_" stands for a character in such files; where somebody typed just that, its first sign is written so itself. */
const escaped = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

export function writeFile(tabs: readonly CleanTab[]): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows, widths } of tabs) {
    const cells = rows.map((row) => row.map((value) => (typeof value === 'string' ? escaped(value) : value)));
    const sheet: WorkSheet = utils.aoa_to_sheet(cells);
    sheet['!cols'] = widths.map((wpx) => ({ wpx }));
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }) as ArrayBuffer);
}
