/** The objects of a spreadsheet as scripts hold them: book, sheet and range lead to one another. */

import type { Book } from '../book/book.ts';
import type { SheetModel } from '../book/sheet.ts';
import { type Handle, handleOf } from '../runtime/service.ts';
import type { RangeRef } from './range-ref.ts';

export const asRange = (range: RangeRef): Handle<RangeRef> => handleOf('Range', range);
export const asSheet = (sheet: SheetModel): Handle<SheetModel> => handleOf('Sheet', sheet);
export const asSpreadsheet = (book: Book): Handle<Book> => handleOf('Spreadsheet', book);
