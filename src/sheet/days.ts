/** Calendar days of date cells: a cell's date is in the spreadsheet's time zone, a Date's methods in the script's. */
import { BookError } from '../book/book-error.ts';
import type { DayText } from '../book/tasks/sheet-tasks.ts';
import { type CalendarDate, readDate } from '../core/dates.ts';

export interface Days {
  /** The day that the cell shows. */
  readonly of: (date: Date) => CalendarDate;
}

/** Days as the spreadsheet shows them (developers.google.com/apps-script/reference/utilities/utilities#formatDate). */
export function daysOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Days {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  return {
    of: (date) => {
      const day = readDate(Utilities.formatDate(date, zone, 'yyyy-MM-dd'));
      if (!day)
        throw new BookError(`Có ô ghi ngày ${String(date)}, nằm ngoài lịch từ năm 1900 đến 2199. Hãy sửa ô đó.`);
      return day;
    },
  };
}

/** Prints days in the spreadsheet's zone: a cell's date is midnight there, not in the script's zone. */
export const dayIn =
  (zone: string): DayText =>
  (date) =>
    Utilities.formatDate(date, zone, 'dd/MM/yyyy');
