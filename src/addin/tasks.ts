/** The sidebar "Nhiệm vụ khắc phục": opens it, and answers its calls. */

import { SCORES } from '../book/tabs/scores.ts';
import { BASIS_FIELD, SETTINGS_TAB } from '../book/tabs/settings.ts';
import { UNITS_TAB } from '../book/tabs/units.ts';
import { TASK_FIELDS } from '../book/tasks/task-texts.ts';
import type { ItemCode } from '../core/codes.ts';
import { BASES } from '../core/result/current.ts';
import { goTo, selectedPlace } from '../sheet/go-to.ts';
import { addEvidence, addUnit, writeSetting } from '../sheet/tasks/add-text.ts';
import { logSave, readLog, readyLog } from '../sheet/tasks/log.ts';
import { openTasks } from '../sheet/tasks/open-tasks.ts';
import { prepareTasks } from '../sheet/tasks/prepare-tasks.ts';
import { saveTasks } from '../sheet/tasks/save-tasks.ts';
import { call } from './call.ts';
import { unlessBusy } from './locks.ts';
import type { MenuItem } from './menu-item.ts';
import {
  array,
  boolean,
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

export const taskItem: MenuItem = {
  label: 'Nhiệm vụ khắc phục',
  handler: 'menuTasks',
  run: () => {
    const page = HtmlService.createHtmlOutputFromFile('tasks').setTitle('Nhiệm vụ khắc phục');
    SpreadsheetApp.getUi().showSidebar(page);
  },
};

const UNDONE_MOST = 20;

const book = (): Spreadsheet => SpreadsheetApp.getActiveSpreadsheet();

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

/** Text no cell could hold is refused. */
const CellText = text(50_000);
const Id = matching(/^[\w-]{1,40}$/);
const Print = text(20);
/** Begins with a letter or digit: it is written into the log, where a formula must not begin. */
const Name = matching(/^[\p{L}\d][^\n]{0,199}$/u);
/** An IANA name, as the book told it. */
const Zone = matching(/^[\w+-]+(\/[\w+-]+)*$/);
const Book = matching(/^[\w-]{10,100}$/);
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
  object({ kind: oneOf('edit'), id: Id, base: Print, goal: Print, fields: Fields }),
  object({ kind: oneOf('add'), id: Id, goal: Print, fields: Fields }),
);
/** These shift rows, so they come alone. */
const Alone = union(
  object({ kind: oneOf('delete'), id: Id, base: Print }),
  object({ kind: oneOf('move'), id: Id, before: union(Id, oneOf('')) }),
);

const nothing = object({});

export const taskCalls = {
  openTasks: call(nothing, () => ({
    ...openTasks(book()),
    // Blank outside one's own domain: the sidebar then asks for the name.
    email: Session.getActiveUser().getEmail(),
  })),
  prepareTasks: call(nothing, () =>
    unlessBusy((spreadsheet) => ({ state: 'ready' as const, ...prepareTasks(spreadsheet) })),
  ),
  saveTasks: call(
    object({
      request: matching(/^[a-z][\w-]{7,63}$/),
      retry: boolean(),
      who: Name,
      zone: Zone,
      action: Name,
      changes: union(tuple(Alone), array(Several, 1, 50)),
    }),
    (request) => unlessBusy((spreadsheet) => saveTasks(spreadsheet, request)),
  ),
  readTaskLog: call(object({ who: Name }), ({ who }) => readLog(book(), who, UNDONE_MOST)),
  showTaskLog: call(nothing, () => {
    readyLog(book()).activate();
    return {};
  }),
  goTo: call(PlaceInSheet, (place) => {
    goTo(book(), place);
    return {};
  }),
  selectedSpot: call(nothing, () => selectedPlace(book()) ?? null),
  addUnit: call(object({ name: Name, who: Name, zone: Zone }), ({ name, ...author }) =>
    unlessBusy((spreadsheet) => {
      if (addUnit(spreadsheet, name)) note(spreadsheet, author, 'Thêm', UNITS_TAB.name, 'Tên đơn vị', '', name);
      return { state: 'done' as const };
    }),
  ),
  addEvidence: call(object({ code: Code, text: CellText, who: Name, zone: Zone }), ({ code, text: added, ...author }) =>
    unlessBusy((spreadsheet) => {
      const { before, after } = addEvidence(spreadsheet, code, added);
      const subject = `${SCORES.name}, tiêu chí ${code}`;
      if (before !== after) note(spreadsheet, author, 'Sửa', subject, 'Tài liệu kiểm chứng', before, after);
      return { state: 'done' as const };
    }),
  ),
  chooseBasis: call(object({ basis: oneOf('published', 'expected'), who: Name, zone: Zone }), ({ basis, ...author }) =>
    unlessBusy((spreadsheet) => {
      const before = writeSetting(spreadsheet, BASIS_FIELD, BASES[basis]);
      note(spreadsheet, author, 'Sửa', SETTINGS_TAB.name, BASIS_FIELD.label, before, BASES[basis]);
      return { state: 'done' as const };
    }),
  ),
  readDrafts: call(object({ book: Book }), (input) => ({ text: readDrafts(input.book) })),
  writeDrafts: call(object({ book: Book, text: text(120_000) }), (input) => {
    writeDrafts(input.book, input.text);
    return {};
  }),
};

/** A value holds 9 KB (developers.google.com/apps-script/guides/services/quotas); a Vietnamese letter takes three bytes. */
const PIECE = 2900;

/** Keys are of one book: the same person may work on several. */
const keyOf = (id: string, piece: number): string => `cchc.drafts.${id}.${piece}`;

/** Drafts of a person whose browser keeps nothing for the sidebar: user properties, cut to what a value may hold. */
function readDrafts(id: string): string {
  const all = PropertiesService.getUserProperties().getProperties();
  let drafts = '';
  for (let piece = 0; all[keyOf(id, piece)]; piece++) drafts += all[keyOf(id, piece)];
  return drafts;
}

/** Blank text forgets them. */
function writeDrafts(id: string, drafts: string): void {
  const pieces = Math.ceil(drafts.length / PIECE);
  const entries: Record<string, string> = {};
  // The blank one behind the last ends a longer text that was there before.
  for (let piece = 0; piece <= pieces; piece++)
    entries[keyOf(id, piece)] = drafts.slice(piece * PIECE, (piece + 1) * PIECE);
  PropertiesService.getUserProperties().setProperties(entries);
}
