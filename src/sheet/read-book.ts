/** What a plan is made from, read once as cells: settings, scores, tasks, wording. The page makes sense of them. */
import { type BookCells, type PlainTable, toPlain } from '../book/plain-table.ts';
import type { Tab } from '../book/tab.ts';
import { SCORES } from '../book/tabs/scores.ts';
import { SETTINGS_TAB } from '../book/tabs/settings.ts';
import { TASKS } from '../book/tabs/tasks.ts';
import { WORDING_TAB } from '../book/tabs/wording.ts';
import { formatDate } from '../core/dates.ts';
import { daysOf } from './days.ts';
import { openTable } from './table.ts';

/** @throws BookError when a tab or its headers are missing */
export function readBook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): BookCells {
  const days = daysOf(spreadsheet);
  const cellsOf = <Key extends string>(tab: Tab<Key>): PlainTable => {
    const keys = tab.columns.map(({ key }) => key);
    return toPlain(openTable(spreadsheet, tab).rows, keys, (date) => formatDate(days.of(date)));
  };
  return {
    locale: spreadsheet.getSpreadsheetLocale(),
    zone: spreadsheet.getSpreadsheetTimeZone(),
    info: cellsOf(SETTINGS_TAB),
    scores: cellsOf(SCORES),
    tasks: cellsOf(TASKS),
    wording: cellsOf(WORDING_TAB),
  };
}
