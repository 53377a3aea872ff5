/** What the sidebar opens with, in five reads: settings, scores, tasks and units, as cells; the page makes sense of them. */
import { type PlainTable, toPlain } from '../../book/plain-table.ts';
import type { Tab } from '../../book/tab.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { SETTINGS_TAB } from '../../book/tabs/settings.ts';
import { TASKS } from '../../book/tabs/tasks.ts';
import { UNITS_TAB } from '../../book/tabs/units.ts';
import { areReady, isTask, type SheetTask, sheetTask } from '../../book/tasks/sheet-tasks.ts';
import { dayIn } from '../days.ts';
import { hasFormerStatus } from './former-statuses.ts';
import { openWide } from './wide-table.ts';

export interface TaskBook {
  /** Tells the drafts of one book from those of another. */
  readonly book: string;
  readonly zone: string;
  readonly info: PlainTable;
  readonly scores: PlainTable;
  readonly units: PlainTable;
  readonly tasks: readonly SheetTask[];
  /** Headers of "Nhiệm vụ" that were not found. */
  readonly missing: readonly string[];
  /** Rows without an id, or with one that another row has, too: `prepareTasks` gives them theirs. */
  readonly unready: boolean;
}

/** @throws BookError when a tab or its header row is missing */
export function openTasks(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): TaskBook {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const day = dayIn(zone);
  const plain = <Key extends string>(tab: Tab<Key>, keys: readonly Key[]): PlainTable =>
    toPlain(openWide(spreadsheet, tab).rows, keys, day);
  const table = openWide(spreadsheet, TASKS);
  const tasks = table.rows.filter(isTask);
  const missing = TASKS.columns.filter(({ key }) => !table.columns.has(key));
  return {
    book: spreadsheet.getId(),
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
      tasks.length === 0 ||
      !areReady(tasks) ||
      tasks.some(hasFormerStatus) ||
      missing.some(({ hidden }) => hidden === true),
  };
}
