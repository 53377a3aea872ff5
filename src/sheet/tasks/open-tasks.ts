/** What the sidebar opens with, one read a tab: settings, scores, tasks and units, as cells; the page makes sense of them. */
import type { HeaderFault } from '../../book/headers.ts';
import { type PlainTable, toPlain } from '../../book/plain-table.ts';
import type { Tab } from '../../book/tab.ts';
import { findHeaders } from '../../book/table.ts';
import { COMMAND_STATES } from '../../book/tabs/journal.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { SETTINGS_TAB } from '../../book/tabs/settings.ts';
import { TASKS } from '../../book/tabs/tasks.ts';
import { UNITS_TAB } from '../../book/tabs/units.ts';
import { areReady, isTask, type SheetTask, sheetTask } from '../../book/tasks/sheet-tasks.ts';
import { dayIn } from '../days.ts';
import { headerFaults, type Looked } from '../headers.ts';
import { isOlder } from '../upgrade.ts';
import { isNewer, readJournal, refuseBegunYear } from '../writer/journal.ts';
import { type Rows, readCells, rowsOf } from '../writer/rows.ts';

export interface TaskBook {
  /** Tells this book from others; blank in one that no command has written to yet. */
  readonly book: string;
  /** Which of its years: a page of another year must not write. */
  readonly round: number;
  /** Number of the last command. */
  readonly stamp: number;
  /** Made in another spreadsheet: whether it is a book of its own is asked once. */
  readonly copied: boolean;
  /** A newer add-in wrote it: it may only be looked at. */
  readonly newer: boolean;
  readonly zone: string;
  readonly info: PlainTable;
  readonly scores: PlainTable;
  readonly units: PlainTable;
  readonly tasks: readonly SheetTask[];
  /** Tabs whose headers are not whole. */
  readonly headers: readonly HeaderFault[];
  /** Rows without an id of their own, a command broken off, a book of an older form: `prepareTasks` sees to it. */
  readonly unready: boolean;
}

/** @throws BookError when a tab is missing */
export function openTasks(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): TaskBook {
  refuseBegunYear(spreadsheet);
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const day = dayIn(zone);
  const journal = readJournal(spreadsheet);
  const looked = [SETTINGS_TAB, SCORES, UNITS_TAB, TASKS].map((tab): Looked => {
    return { tab, ...readCells(spreadsheet, tab, { known: journal?.rows[tab.name] }) };
  });
  const rowsIn = (tab: Tab): Rows | undefined => {
    const one = looked.find((candidate) => candidate.tab.name === tab.name);
    return one && findHeaders(tab, one.values) ? rowsOf(tab, one.sheet, one.values) : undefined;
  };
  const plain = <Key extends string>(tab: Tab<Key>, keys: readonly Key[]): PlainTable =>
    toPlain(rowsIn(tab)?.rows ?? [], keys, day);
  const standing = rowsIn(TASKS);
  const tasks = (standing?.rows ?? []).filter((row) => isTask(row));
  const headers = headerFaults(spreadsheet, looked, journal?.passport.headers ?? {});
  const isBrokenOff = journal?.entries.some(({ state }) => state === COMMAND_STATES.open) === true;
  return {
    book: journal?.passport.book ?? '',
    round: journal?.passport.round ?? 0,
    stamp: journal?.stamp ?? 0,
    copied: journal !== undefined && journal.passport.spreadsheet !== spreadsheet.getId(),
    newer: journal !== undefined && isNewer(journal),
    zone,
    info: plain(SETTINGS_TAB, ['label', 'value']),
    scores: plain(
      SCORES,
      SCORES.columns.map(({ key }) => key),
    ),
    units: plain(UNITS_TAB, ['name', 'aliases', 'person', 'phone', 'email']),
    tasks: tasks.map((row) => sheetTask(row, day)),
    headers,
    // Without a header row nothing can be seen to: it comes back first.
    unready:
      !(journal && isNewer(journal)) &&
      standing !== undefined &&
      (journal === undefined ||
        journal.isFresh ||
        (journal.passport.headers[TASKS.name] === undefined && !headers.some(({ tab }) => tab === TASKS.name)) ||
        isBrokenOff ||
        !areReady(tasks) ||
        isOlder(journal) ||
        TASKS.columns.some(({ key, hidden }) => hidden === true && !standing.columns.has(key))),
  };
}
