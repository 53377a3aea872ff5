/** What the sidebar opens with, one read a tab: settings, scores, tasks and units, as cells; the page makes sense of them. */
import { type PlainTable, toPlain } from '../../book/plain-table.ts';
import type { Tab } from '../../book/tab.ts';
import { COMMAND_STATES } from '../../book/tabs/journal.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { SETTINGS_TAB } from '../../book/tabs/settings.ts';
import { TASKS } from '../../book/tabs/tasks.ts';
import { UNITS_TAB } from '../../book/tabs/units.ts';
import { areReady, isTask, type SheetTask, sheetTask } from '../../book/tasks/sheet-tasks.ts';
import { dayIn } from '../days.ts';
import { isOlder } from '../upgrade.ts';
import { isNewer, readJournal } from '../writer/journal.ts';
import { readRows } from '../writer/rows.ts';

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
  /** Headers of "Nhiệm vụ" that were not found. */
  readonly missing: readonly string[];
  /** Rows without an id of their own, a command broken off, a book of an older form: `prepareTasks` sees to it. */
  readonly unready: boolean;
}

/** @throws BookError when a tab or its header row is missing, or a newer add-in made the book */
export function openTasks(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): TaskBook {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const day = dayIn(zone);
  const journal = readJournal(spreadsheet);
  const known = (tab: Tab): number | undefined => journal?.rows[tab.name];
  const plain = <Key extends string>(tab: Tab<Key>, keys: readonly Key[]): PlainTable =>
    toPlain(readRows(spreadsheet, tab, { known: known(tab) }).rows, keys, day);
  const { rows, columns } = readRows(spreadsheet, TASKS, { known: known(TASKS) });
  const tasks = rows.filter((row) => isTask(row));
  const missing = TASKS.columns.filter(({ key }) => !columns.has(key));
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
    missing: missing.map(({ header }) => header),
    unready:
      !(journal && isNewer(journal)) &&
      (journal === undefined ||
        journal.isFresh ||
        isBrokenOff ||
        !areReady(tasks) ||
        isOlder(journal) ||
        missing.some(({ hidden }) => hidden === true)),
  };
}
