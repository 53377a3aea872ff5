/** Tabs become an .xlsx in the page: values alone, no formulas; a text stays a text, whatever it begins with. */
import { utils, type WorkSheet, write } from '@e965/xlsx';
import { PageError } from './rpc.ts';
import { FILES } from './texts.ts';

export interface FileTab {
  readonly name: string;
  /** undefined leaves a cell blank. */
  readonly rows: readonly (readonly (string | number | boolean | undefined)[])[];
  /** Pixels, by column. */
  readonly widths: readonly number[];
  readonly isHidden?: boolean;
}

/** What a cell of an .xlsx holds. */
const MOST_LETTERS = 32_767;

const code = (sign: string): string => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * What no XML holds is written as "_x000D_"; where somebody typed just that, or its beginning stands before such a sign, its first
 * letter is written so itself. Halves of a letter are among them, and a carriage return, which every reader takes for a line break.
 */
const escaped = (text: string): string => text.replace(ESCAPED, code);

const UNWRITABLE = String.raw`[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]`;
const ESCAPED = new RegExp(String.raw`_(?=x[\da-f]{4}(?:_|${UNWRITABLE}))|${UNWRITABLE}`, 'gi');

/** @throws PageError with the cell that holds more than such a file takes */
export function writeXlsx(tabs: readonly FileTab[]): Uint8Array {
  const book = utils.book_new();
  for (const { name, rows, widths } of tabs) {
    const cells = rows.map((row, y) =>
      row.map((value, x) => {
        if (typeof value !== 'string') return value;
        const written = escaped(value);
        if (written.length > MOST_LETTERS)
          throw new PageError(FILES.tooLong(name, utils.encode_cell({ r: y, c: x }), value, MOST_LETTERS));
        return written;
      }),
    );
    const sheet: WorkSheet = utils.aoa_to_sheet(cells);
    sheet['!cols'] = widths.map((wpx) => ({ wpx }));
    utils.book_append_sheet(book, sheet, name);
  }
  // 1: hidden, and shown again by whoever asks for it.
  if (tabs.some(({ isHidden }) => isHidden))
    book.Workbook = { Sheets: tabs.map(({ name, isHidden }) => ({ name, Hidden: isHidden ? 1 : 0 })) };
  // Texts that stand in cells themselves would be decoded twice by the same library: "&amp;lt;" came back as "<".
  const form = { type: 'array', bookType: 'xlsx', bookSST: true, compression: true } as const;
  return new Uint8Array(write(book, form) as ArrayBuffer);
}
