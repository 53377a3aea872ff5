/** The sidebar: opens it at home or at its list, saves what it asks for, takes back, and keeps its drafts. */
import { UNDO } from '../book/tabs/journal.ts';
import { BASIS_FIELD } from '../book/tabs/settings.ts';
import { TASK_FIELDS } from '../book/tasks/task-texts.ts';
import type { ItemCode } from '../core/codes.ts';
import { REASON_LIMIT } from '../core/declined.ts';
import { digestOf } from '../core/digest.ts';
import { BASES } from '../core/result/current.ts';
import { STAGE_COLUMNS } from '../plan/stage-facts.ts';
import { goTo, selectedPlace } from '../sheet/go-to.ts';
import { addEvidence, addUnit, declineTask } from '../sheet/tasks/add-text.ts';
import { openTasks } from '../sheet/tasks/open-tasks.ts';
import { prepareTasks } from '../sheet/tasks/prepare-tasks.ts';
import { saveTasks } from '../sheet/tasks/save-tasks.ts';
import { writeSettings } from '../sheet/write-settings.ts';
import type { Executed } from '../sheet/writer/command.ts';
import { refuseOther } from '../sheet/writer/identity.ts';
import { adoptCopy } from '../sheet/writer/journal.ts';
import { showLog } from '../sheet/writer/log.ts';
import { ownCommands, undo } from '../sheet/writer/undo.ts';
import { addressFor, authorOf } from './author.ts';
import { call } from './call.ts';
import { unlessBusy } from './locks.ts';
import { showInSidebar, showModeless, type WindowItem } from './menu-item.ts';
import {
  array,
  matching,
  object,
  oneOf,
  optional,
  position,
  record,
  type Schema,
  text,
  tuple,
  union,
} from './schema.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const sidebar = (start: string): void => showInSidebar('tasks', 'Việc cần làm', start);

/** The one sidebar, at where the year stands. */
export const homeItem: WindowItem = {
  label: 'Việc cần làm',
  handler: 'menuHome',
  open: (start = 'home') => sidebar(start),
};

/** The same at its list. */
export const taskItem: WindowItem = {
  label: 'Nhiệm vụ khắc phục',
  handler: 'menuTasks',
  open: (start = 'list') => sidebar(start),
};

/** The tasks by month and unit, opened from the sidebar. @param start 'month': what one month brings, to be printed */
export const calendarWindow: Pick<WindowItem, 'open'> = {
  open: (start = '') => showModeless('calendar', 'Lịch năm', { start }),
};

const book = (): Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

/** Text no cell could hold is refused. */
const CellText = text(50_000);
const Id = matching(/^[\w-]{1,40}$/);
/** Begins with a letter or digit: it is written into the log, where a formula must not begin. */
const Name = matching(
  /^[\p{L}\d][^\n]{0,199}$/u,
  'phải bắt đầu bằng chữ hoặc chữ số, viết trên một dòng và dài nhiều nhất 200 ký tự',
);
/** An IANA name, as the book told it. */
const Zone = matching(/^[\w+-]+(\/[\w+-]+)*$/);
const Book = matching(/^[\w-]{10,100}$/);
const Year = text(20);
/** Who writes, and what the page has read. */
const AUTHOR = { who: Name, zone: Zone, book: Book, round: position(), year: Year } as const;
const Code = matching(/^\d[\d.]{0,50}$/);
const Name100 = text(100, 1);
const TaskPlace = object({ kind: oneOf('task'), id: Name100 });
const ItemPlace = object({
  kind: oneOf('item'),
  code: matching(/^(total|\d[\d.]{0,50})$/) as Schema<ItemCode | 'total'>,
});
const PlaceInSheet = union(
  object({ kind: oneOf('cell'), tab: Name100, row: optional(position()), column: optional(Name100) }),
  object({ kind: oneOf('setting', 'wording'), label: Name100 }),
  TaskPlace,
  ItemPlace,
);
const Fields = record(oneOf(...TASK_FIELDS), CellText);

const Several = union(
  object({ kind: oneOf('edit'), id: Id, seen: Fields, fields: Fields }),
  object({ kind: oneOf('add'), id: Id, fields: Fields }),
);
/** These shift rows, so they come alone. */
const Alone = union(
  object({ kind: oneOf('delete'), id: Id, seen: Fields }),
  object({ kind: oneOf('move'), id: Id, before: union(Id, oneOf('')) }),
);

const nothing = object({});

const done = ({ stamp, recovered }: Pick<Executed, 'stamp' | 'recovered'>) => ({
  state: 'done' as const,
  stamp,
  told: recovered.join(' '),
});

export const taskCalls = {
  /** @param digest of what the page has: where nothing changed since, only that is said */
  openTasks: call(object({ digest: optional(text(20)) }), ({ digest: known }) => {
    const opened = openTasks(book(), STAGE_COLUMNS);
    const digest = digestOf(JSON.stringify(opened));
    if (digest === known) return { isSame: true as const };
    return { ...opened, digest, email: addressFor(opened.withoutAddresses) };
  }),
  prepareTasks: call(object({ who: Name, zone: Zone }), (author) =>
    unlessBusy((spreadsheet) => ({ state: 'ready' as const, ...prepareTasks(spreadsheet, author) })),
  ),
  /** The person says that this copy of a book is one of its own. */
  adoptCopy: call(nothing, () =>
    unlessBusy((spreadsheet) => {
      adoptCopy(spreadsheet);
      return { state: 'done' as const };
    }),
  ),
  saveTasks: call(
    object({
      request: matching(/^[a-z][\w-]{7,63}$/),
      action: Name,
      ...AUTHOR,
      changes: union(tuple(Alone), array(Several, 1, 50)),
    }),
    (request) => unlessBusy((spreadsheet) => saveTasks(spreadsheet, request)),
  ),
  /** One's own last commands, whatever they wrote, newest first. */
  readCommands: call(object({ who: Name }), ({ who }) => ownCommands(book(), who)),
  /** @param who asked for by the sidebar; without it the account's address */
  undoCommand: call(object({ number: position(), who: optional(Name) }), ({ number, who }) =>
    unlessBusy((spreadsheet) => {
      const author = authorOf(spreadsheet, UNDO, who);
      const { restored, kept, ...executed } = undo(spreadsheet, number, author);
      return { ...done(executed), restored, kept };
    }),
  ),
  showTaskLog: call(nothing, () => {
    showLog(book());
    return {};
  }),
  goTo: call(PlaceInSheet, (place) => {
    goTo(book(), place);
    return {};
  }),
  selectedSpot: call(nothing, () => selectedPlace(book()) ?? null),
  addUnit: call(object({ name: Name, ...AUTHOR }), ({ name, ...author }) =>
    unlessBusy((spreadsheet) => done(addUnit(spreadsheet, name, { ...author, action: 'Thêm', request: '' }))),
  ),
  addEvidence: call(object({ code: Code, text: CellText, ...AUTHOR }), ({ code, text: added, ...author }) =>
    unlessBusy((spreadsheet) => done(addEvidence(spreadsheet, code, added, { ...author, action: 'Sửa', request: '' }))),
  ),
  /** No task is set for what an item lost. @param reason blank: it wants a task again */
  declineTask: call(object({ code: Code, reason: text(REASON_LIMIT), ...AUTHOR }), ({ code, reason, ...author }) =>
    unlessBusy((spreadsheet) =>
      done(declineTask(spreadsheet, code, reason, { ...author, action: 'Sửa', request: '' })),
    ),
  ),
  chooseBasis: call(object({ basis: oneOf('published', 'expected'), ...AUTHOR }), ({ basis, ...author }) =>
    unlessBusy((spreadsheet) =>
      done(
        writeSettings(
          spreadsheet,
          [{ field: BASIS_FIELD, value: BASES[basis] }],
          { ...author, action: 'Sửa', request: '' },
          { accepts: (passport) => refuseOther(spreadsheet, passport, author) },
        ),
      ),
    ),
  ),
};
