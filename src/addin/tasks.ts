/** The sidebar "Nhiệm vụ khắc phục": opens it, and answers its calls. */

import { SCORES } from '../book/tabs/scores.ts';
import { UNITS_TAB } from '../book/tabs/units.ts';
import { goTo, selectedPlace } from '../sheet/go-to.ts';
import { addEvidence, addUnit } from '../sheet/tasks/add-text.ts';
import { logSave, readLog, readyLog } from '../sheet/tasks/log.ts';
import { openTasks } from '../sheet/tasks/open-tasks.ts';
import { prepareTasks } from '../sheet/tasks/prepare-tasks.ts';
import { saveTasks } from '../sheet/tasks/save-tasks.ts';
import { readDrafts, writeDrafts } from './drafts.ts';
import type { CallInput, CallName, CallOutput } from './rpc/calls.ts';
import type { TASK_CALLS } from './rpc/task-calls.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type TaskCall = keyof typeof TASK_CALLS & CallName;

export function menuTasks(): void {
  const page = HtmlService.createHtmlOutputFromFile('tasks').setTitle('Nhiệm vụ khắc phục');
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Waits little: the sidebar asks again, and says so meanwhile. */
const LOCK_WAIT = 300;

const UNDONE_MOST = 20;

const book = (): Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

/**
 * One writer at a time; what was written is flushed before the next one may read. The lock goes with the script, which
 * ends here (developers.google.com/apps-script/reference/lock/lock#releaselock): giving it back would be one more trip.
 */
function guarded<T>(act: (spreadsheet: Spreadsheet) => T): T | { state: 'busy' } {
  if (!LockService.getDocumentLock().tryLock(LOCK_WAIT)) return { state: 'busy' };
  try {
    return act(book());
  } finally {
    SpreadsheetApp.flush();
  }
}

/** Into the log, for changes outside "Nhiệm vụ", which the sidebar does not take back. */
function note(
  spreadsheet: Spreadsheet,
  author: { who: string; zone: string },
  action: string,
  subject: string,
  header: string,
  before: string,
  after: string,
): void {
  const request = { request: '', retry: false, ...author, action, changes: [] };
  logSave(spreadsheet, request, [{ subject: `Trang ${subject}`, changes: [{ header, before, after }] }]);
}

export const taskHandlers: { readonly [Name in TaskCall]: (input: CallInput<Name>) => CallOutput<Name> } = {
  openTasks: () => ({
    ...(openTasks(book()) as unknown as CallOutput<'openTasks'>),
    // Blank outside one's own domain: the sidebar then asks for the name.
    email: Session.getActiveUser().getEmail(),
  }),
  prepareTasks: () => guarded((spreadsheet) => ({ state: 'ready' as const, ...prepareTasks(spreadsheet) })),
  saveTasks: (request) =>
    guarded((spreadsheet) => saveTasks(spreadsheet, request)) as unknown as CallOutput<'saveTasks'>,
  readTaskLog: ({ who }) => readLog(book(), who, UNDONE_MOST),
  showTaskLog: () => {
    readyLog(book()).activate();
    return {};
  },
  goTo: (place) => {
    goTo(book(), place);
    return {};
  },
  selectedSpot: () => selectedPlace(book()) ?? null,
  addUnit: ({ name, ...author }) =>
    guarded((spreadsheet) => {
      if (addUnit(spreadsheet, name)) note(spreadsheet, author, 'Thêm', UNITS_TAB.name, 'Tên đơn vị', '', name);
      return { state: 'done' as const };
    }),
  addEvidence: ({ code, text, ...author }) =>
    guarded((spreadsheet) => {
      const { before, after } = addEvidence(spreadsheet, code, text);
      const subject = `${SCORES.name}, tiêu chí ${code}`;
      if (before !== after) note(spreadsheet, author, 'Sửa', subject, 'Tài liệu kiểm chứng', before, after);
      return { state: 'done' as const };
    }),
  readDrafts: (input) => ({ text: readDrafts(input.book) }),
  writeDrafts: (input) => {
    writeDrafts(input.book, input.text);
    return {};
  },
};
