/** "Khôi phục cấu trúc bảng" and "Sang năm mới…": opens their pages, and answers their calls. */
import { arrangeBook } from '../sheet/arrange/arrange.ts';
import { inspectBook } from '../sheet/arrange/inspect.ts';
import { locked } from './locks.ts';
import { show } from './pages.ts';
import type { BOOK_CALLS } from './rpc/book-calls.ts';
import type { CallInput, CallOutput } from './rpc/calls.ts';

export const menuRepair = (): void => show('repair', 'Khôi phục cấu trúc bảng');
export const menuNewYear = (): void => show('year', 'Sang năm mới');

type Handlers = { readonly [Name in keyof typeof BOOK_CALLS]: (input: CallInput<Name>) => CallOutput<Name> };

export const bookHandlers: Handlers = {
  inspectBook: () => inspectBook(SpreadsheetApp.getActiveSpreadsheet()),
  arrangeBook: (plan) =>
    locked((spreadsheet) => {
      arrangeBook(spreadsheet, plan);
      return {};
    }),
};
