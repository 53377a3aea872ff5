/** What the sidebar's calls answer. Apart from what goes in, because only pages check it: no cell has to load it. */
import { PlainTable } from './book-schema.ts';
import * as v from './schema.ts';
import { RowPlace } from './task-calls.ts';

const SheetTask = v.object({
  id: v.string(),
  revision: v.number(),
  place: v.number(),
  updated: v.string(),
  texts: v.array(v.string()),
});
const Busy = v.object({ state: v.literal('busy') });
const Nothing = v.object({});

export const TASK_ANSWERS = {
  openTasks: v.object({
    ...{ book: v.string(), zone: v.string(), email: v.string() },
    ...{ info: PlainTable, scores: PlainTable, units: PlainTable },
    tasks: v.array(SheetTask),
    missing: v.array(v.string()),
    unready: v.boolean(),
  }),
  prepareTasks: v.union([Busy, v.object({ state: v.literal('ready'), given: v.number() })]),
  saveTasks: v.variant('state', [
    Busy,
    v.object({ state: v.literal('unready') }),
    v.object({ state: v.literal('saved'), tasks: v.array(SheetTask), unready: v.boolean() }),
    v.object({
      state: v.literal('conflict'),
      conflicts: v.array(v.object({ id: v.string(), current: v.nullable(SheetTask) })),
    }),
  ]),
  readTaskLog: v.array(
    v.object({ time: v.string(), action: v.string(), subject: v.string(), request: v.string(), undo: v.string() }),
  ),
  showTaskLog: Nothing,
  goTo: Nothing,
  selectedSpot: v.nullable(RowPlace),
  addUnit: v.object({ state: v.picklist(['busy', 'done']) }),
  addEvidence: v.object({ state: v.picklist(['busy', 'done']) }),
  readDrafts: v.object({ text: v.string() }),
  writeDrafts: Nothing,
} as const;
