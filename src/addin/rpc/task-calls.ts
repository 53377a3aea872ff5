/** The sidebar's calls: what goes in. */

import { TASK_FIELDS, type TaskField } from '../../book/tasks/task-texts.ts';
import type { ItemCode } from '../../core/codes.ts';
import * as v from './schema.ts';

/** Text no cell could hold is refused before it travels. */
const CellText = v.pipe(v.string(), v.maxLength(50_000));
const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/));
const Print = v.pipe(v.string(), v.maxLength(20));
/** Begins with a letter or digit: it is written into the log, where a formula must not begin. */
const Name = v.pipe(v.string(), v.regex(/^[\p{L}\d][^\n]{0,199}$/u));
/** An IANA name, as the book told it. */
const Zone = v.pipe(v.string(), v.regex(/^[\w+-]+(\/[\w+-]+)*$/));
const Book = v.pipe(v.string(), v.regex(/^[\w-]{10,100}$/));

const Fields = v.strictObject(
  Object.fromEntries(TASK_FIELDS.map((field) => [field, v.optional(CellText)])) as Record<
    TaskField,
    ReturnType<typeof v.optional<string>>
  >,
);

const Several = v.variant('kind', [
  v.object({ kind: v.literal('edit'), id: Id, base: Print, goal: Print, fields: Fields }),
  v.object({ kind: v.literal('add'), id: Id, goal: Print, fields: Fields }),
]);
/** These shift rows, so they come alone. */
const Alone = v.variant('kind', [
  v.object({ kind: v.literal('delete'), id: Id, base: Print }),
  v.object({ kind: v.literal('move'), id: Id, before: v.union([Id, v.literal('')]) }),
]);

const Name100 = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100));
const Task = v.object({ kind: v.literal('task'), id: Name100 });
const Code = v.pipe(v.string(), v.regex(/^(total|\d[\d.]{0,50})$/)) as v.Schema<ItemCode | 'total'>;
const Item = v.object({ kind: v.literal('item'), code: Code });

/** What a row of the sheet may be about. */
export const RowPlace = v.variant('kind', [Task, Item]);

const Place = v.variant('kind', [
  v.object({ kind: v.literal('cell'), tab: Name100, row: v.optional(v.number()), column: v.optional(Name100) }),
  v.object({ kind: v.literal('setting'), label: Name100 }),
  v.object({ kind: v.literal('wording'), label: Name100 }),
  Task,
  Item,
]);
const Nothing = v.object({});

export const TASK_CALLS = {
  openTasks: Nothing,
  prepareTasks: Nothing,
  saveTasks: v.object({
    request: v.pipe(v.string(), v.regex(/^[a-z][\w-]{7,63}$/)),
    retry: v.boolean(),
    who: Name,
    zone: Zone,
    action: Name,
    changes: v.union([v.tuple([Alone]), v.pipe(v.array(Several), v.minLength(1), v.maxLength(50))]),
  }),
  readTaskLog: v.object({ who: Name }),
  showTaskLog: Nothing,
  goTo: Place,
  selectedSpot: Nothing,
  addUnit: v.object({ name: Name, who: Name, zone: Zone }),
  addEvidence: v.object({
    code: v.pipe(v.string(), v.regex(/^\d[\d.]{0,50}$/)),
    text: CellText,
    who: Name,
    zone: Zone,
  }),
  readDrafts: v.object({ book: Book }),
  writeDrafts: v.object({ book: Book, text: v.pipe(v.string(), v.maxLength(120_000)) }),
} as const;
