/** Reads a workbook from .xlsx. */

import type { Book } from '../../book/book.ts';
import { type BookState, bookState } from '../../state/host-state.ts';

export function readXlsx(_bytes: Buffer, book: Book): { book: BookState; notes: string[] } {
  return { book: bookState(book), notes: [] };
}
