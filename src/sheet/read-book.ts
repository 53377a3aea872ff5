/** What a plan is made from, read once as cells: settings, scores, tasks, units, wording, ranking. The page makes sense of them. */

import { type BookCells, type PlainTable, toPlain } from '../book/plain-table.ts';
import type { Tab } from '../book/tab.ts';
import { parseTable, type TableRow } from '../book/table.ts';
import { APPRAISAL } from '../book/tabs/appraisal.ts';
import { EVIDENCE } from '../book/tabs/evidence.ts';
import { MONTHLY } from '../book/tabs/monthly.ts';
import { RANKING } from '../book/tabs/ranking.ts';
import { SCORES } from '../book/tabs/scores.ts';
import { SETTINGS_TAB } from '../book/tabs/settings.ts';
import { TASKS } from '../book/tabs/tasks.ts';
import { UNITS_TAB } from '../book/tabs/units.ts';
import { WORDING_TAB } from '../book/tabs/wording.ts';
import { formatDate } from '../core/dates.ts';
import { daysOf } from './days.ts';
import { headerFaults, type Looked } from './headers.ts';
import { sheetOf } from './table.ts';

/**
 * A tab without its header row has no rows here; what is wrong with it is told beside.
 * @param withLedgers the ledgers of the year, too: a look more for each, and a read for each that is there
 * @throws BookError when a tab is missing
 */
export function readBook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, withLedgers = false): BookCells {
  const days = daysOf(spreadsheet);
  const plain = <Key extends string>(rows: readonly TableRow<Key>[], { columns }: Tab<Key>): PlainTable =>
    toPlain(
      rows,
      columns.map(({ key }) => key),
      (date) => formatDate(days.of(date)),
    );
  const looked: Looked[] = [];
  const cellsIn = <Key extends string>(sheet: GoogleAppsScript.Spreadsheet.Sheet, tab: Tab<Key>): PlainTable => {
    const values: unknown[][] = sheet.getDataRange().getValues();
    looked.push({ tab, sheet, values });
    return plain(parseTable(tab, values)?.rows ?? [], tab);
  };
  const cellsOf = <Key extends string>(tab: Tab<Key>): PlainTable => cellsIn(sheetOf(spreadsheet, tab), tab);
  /** Of a tab that a book may lack. */
  const cellsThere = <Key extends string>(tab: Tab<Key>): PlainTable => {
    const sheet = spreadsheet.getSheetByName(tab.name);
    return sheet ? cellsIn(sheet, tab) : plain([], tab);
  };
  const cells = {
    locale: spreadsheet.getSpreadsheetLocale(),
    zone: spreadsheet.getSpreadsheetTimeZone(),
    info: cellsOf(SETTINGS_TAB),
    scores: cellsOf(SCORES),
    tasks: cellsOf(TASKS),
    wording: cellsOf(WORDING_TAB),
    units: cellsThere(UNITS_TAB),
    ranking: cellsThere(RANKING),
    ...(withLedgers
      ? { evidence: cellsThere(EVIDENCE), appraisal: cellsThere(APPRAISAL), monthly: cellsThere(MONTHLY) }
      : {}),
  };
  // The ranking is written as a whole: it is loaded again rather than mended.
  const headers = headerFaults(
    spreadsheet,
    looked.filter(({ tab }) => tab.name !== RANKING.name),
  );
  return { ...cells, ...(headers.length > 0 ? { headers } : {}) };
}
