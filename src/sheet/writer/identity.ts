/** Whether a page may write into this book: it must have been read from it, and in the same year. */
import { BookError } from '../../book/book-error.ts';
import type { Passport } from '../../book/journal/passport.ts';
import { readSettings } from '../../book/read-settings.ts';
import { SETTINGS_TAB } from '../../book/tabs/settings.ts';
import { openTable } from '../table.ts';

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
