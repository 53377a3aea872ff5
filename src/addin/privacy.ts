/** What of people a book holds: whether the addresses of those who act are noted, and the copy without people that goes up. */
import { BOOK_ITEMS } from '../book/menu-path.ts';
import { noteAddresses, passportOf } from '../sheet/writer/journal.ts';
import { call } from './call.ts';
import { lockedToTheEnd } from './locks.ts';
import { showModeless, type WindowItem } from './menu-item.ts';
import { boolean, object } from './schema.ts';

export const passOnItem: WindowItem = {
  label: BOOK_ITEMS.passOn,
  handler: 'menuPassOn',
  open: () => showModeless('pass-on', 'Bản gửi lên trên', { width: 760, height: 600 }),
};

export const privacyCalls = {
  /** @returns `form` of the book, as the passport tells it; null before its first command */
  aboutBook: call(object({}), () => {
    const passport = passportOf(SpreadsheetApp.getActiveSpreadsheet());
    return { notesAddresses: passport?.withoutAddresses !== true, form: passport?.schema ?? null };
  }),
  noteAddresses: call(object({ noted: boolean() }), ({ noted }) =>
    lockedToTheEnd((spreadsheet) => {
      noteAddresses(spreadsheet, noted);
      return { noted };
    }),
  ),
};
