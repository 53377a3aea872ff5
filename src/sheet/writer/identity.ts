/** Whether a page may write into this book: it must have been read from it, and in the same year. */
import { BookError } from '../../book/book-error.ts';
import type { Passport } from '../../book/journal/passport.ts';
import { readSettings } from '../../book/read-settings.ts';
import { byName } from '../../book/tab.ts';
import { SETTINGS_TAB, settingLabel } from '../../book/tabs/settings.ts';
import { cellText } from '../../core/cells.ts';
import { openTable } from '../table.ts';
import { type Rows, rowsWithId } from './rows.ts';

export interface PageBook {
  /** The id of the book that the page has read. */
  readonly book: string;
  /** Which of its years. */
  readonly round: number;
  /** The year scored as the page shows it, blank where there is none. */
  readonly year: string;
}

/** @throws BookError that names both years */
export function refuseOther(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  passport: Passport,
  page: PageBook,
): void {
  if (page.book !== passport.book)
    throw new BookError(
      'Cửa sổ này được mở từ một sổ khác nên không ghi vào sổ này. Hãy đóng cửa sổ và mở lại từ thực đơn CCHC.',
      'book-other',
    );
  if (page.round === passport.round) return;
  const { settings } = readSettings(openTable(spreadsheet, SETTINGS_TAB).rows);
  const year = settings.yearScored === undefined ? 'năm mới' : `năm ${settings.yearScored}`;
  const seen = page.year === '' ? 'năm trước' : `năm ${page.year}`;
  throw new BookError(
    `Sổ đã sang ${year}, còn cửa sổ này mở từ ${seen}, nên chưa ghi gì. Hãy bấm Tải lại để xem sổ ${year}.`,
    'book-year',
  );
}

/** Of a page that knows the book by the year it shows alone. @throws BookError that names both years */
export function refuseOtherYear(info: Rows, seen: string | undefined): void {
  const now = cellText(
    rowsWithId(info, byName(settingLabel('yearScored')))
      .at(-1)
      ?.cell('value'),
  );
  if (seen === undefined || seen === now || seen === '') return;
  throw new BookError(
    `Sổ đã sang năm ${now || 'khác'}, còn cửa sổ này đọc sổ từ năm ${seen}, nên chưa ghi gì. Hãy đóng cửa sổ này, mở lại rồi xem lại kết quả.`,
    'book-year',
  );
}
