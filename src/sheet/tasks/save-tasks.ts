/**
 * Saves changes to task rows: reads again, compares, and writes only when no row was changed by somebody else. Service
 * calls do not grow with the rows; one row is written by one call, so that it is never half-written.
 */
import { BookError } from '../../book/book-error.ts';
import { headerOf } from '../../book/tab.ts';
import { TASKS, type TaskKey } from '../../book/tabs/tasks.ts';
import type { SaveRequest, SaveResult, TaskChange, UndoStep } from '../../book/tasks/change.ts';
import {
  areReady,
  type DayText,
  idOf,
  isTask,
  type Row,
  revisionOf,
  rowsWith,
  sheetTask,
  textsOf,
  travel,
} from '../../book/tasks/sheet-tasks.ts';
import { canonicalText, cellOf, mapFields, printOf, TASK_FIELDS, type TaskTexts } from '../../book/tasks/task-texts.ts';
import { TASK_STATUSES } from '../../core/tasks.ts';
import { dayIn } from '../days.ts';
import { takeStatus } from './former-statuses.ts';
import { type LogLine, logSave } from './log.ts';
import { openWide, type WideTable } from './wide-table.ts';
import { type NewCells, writeRow, writeSame } from './write-tasks.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

interface Step {
  readonly change: TaskChange;
  readonly row: Row | undefined;
  readonly before: TaskTexts;
  readonly after: TaskTexts;
  /** An earlier attempt did it. */
  readonly done: boolean;
}

const EMPTY = Object.fromEntries(TASK_FIELDS.map((field) => [field, ''])) as Record<keyof TaskTexts, string>;

/**
 * Runs under the document's lock.
 * @throws BookError when the tab cannot take the change; nothing is written then
 */
export function saveTasks(spreadsheet: Spreadsheet, request: SaveRequest): SaveResult {
  const day = dayIn(request.zone);
  const [first, ...others] = request.changes;
  const table = openWide(spreadsheet, TASKS, first?.kind === 'edit' && others.length === 0);
  if (request.changes.some(({ id }) => rowsWith(table.rows, id).length > 1)) return { state: 'unready' };
  const steps = request.changes.map((change) => plan(change, table, day));
  const open = steps.filter(({ done }) => !done);
  // First: without one of its columns every row looks changed.
  refuseMissing(table, open);
  const conflicts = steps.filter(isConflict);
  if (conflicts.length > 0) {
    const found = conflicts.map(({ change, row }) => ({ id: change.id, current: row ? sheetTask(row, day) : null }));
    return { state: 'conflict', conflicts: found };
  }
  const stamp = `${Utilities.formatDate(new Date(), request.zone, 'dd/MM/yyyy HH:mm')} - ${request.who}`;
  const draft = open.find(({ change }) => 'fields' in change && change.fields.status === TASK_STATUSES.draft);
  if (draft) takeStatus(table, draft.row?.place ?? table.nextRow, TASK_STATUSES.draft);
  const places = write(table, open, stamp);
  if (!places) return { state: 'unready' };
  if (open.length > 0 || request.retry)
    logSave(
      spreadsheet,
      request,
      steps.map((step) => logLine(step, table.rows)),
    );
  const tasks = steps.flatMap(({ change, row, after, done }) => {
    if (change.kind === 'delete') return [];
    const place = places.get(change.id) ?? row?.place ?? 0;
    const moved = change.kind === 'move' || done;
    const revision = (row ? revisionOf(row) : 0) + (moved ? 0 : 1);
    const updated = moved && row ? String(row.cell('updated')) : stamp;
    return [travel(change.id, places.revision ?? revision, place, updated, after)];
  });
  return { state: 'saved', tasks, unready: !areReady(table.rows.filter(isTask)) };
}

function plan(change: TaskChange, table: WideTable<TaskKey>, day: DayText): Step {
  const [row] = rowsWith(table.rows, change.id);
  const before = row ? textsOf(row, day) : EMPTY;
  const after = 'fields' in change ? { ...before, ...mapFields(change.fields, canonicalText) } : before;
  const goal = 'goal' in change && row !== undefined && printOf(before) === change.goal;
  const gone = change.kind === 'delete' && !row;
  const there = change.kind === 'move' && row !== undefined && followerOf(table.rows, row) === change.before;
  return { change, row, before, after, done: goal || gone || there };
}

/** The id of the task below; blank for the last one. */
function followerOf(rows: readonly Row[], row: Row): string {
  const next = rows.filter(isTask).find(({ place }) => place > row.place);
  return next ? idOf(next) : '';
}

function isConflict({ change, row, before, done }: Step): boolean {
  if (done) return false;
  if (change.kind === 'add') return row !== undefined;
  return !row || ('base' in change && printOf(before) !== change.base);
}

function refuseMissing(table: WideTable<TaskKey>, steps: readonly Step[]): void {
  const keys = new Set<TaskKey>(['id', 'revision']);
  for (const { change } of steps)
    if ('fields' in change) for (const key of TASK_FIELDS) if (change.fields[key] !== undefined) keys.add(key);
  const missing = [...keys].filter((key) => !table.columns.has(key)).map((key) => `“${headerOf(TASKS, key)}”`);
  if (missing.length === 0) return;
  throw new BookError(
    `Trang “${TASKS.name}” không còn cột ${missing.join(', ')}. Chưa có gì được ghi. Hãy ghi lại tên cột, hoặc chọn CCHC → Tạo sổ chấm điểm để bổ sung cột.`,
  );
}

/** Where each task now stands; with several rows changed alike, the revision all of them have. */
type Places = Map<string, number> & { revision?: number };

/** @returns undefined when hands came in between */
function write(table: WideTable<TaskKey>, steps: readonly Step[], updated: string): Places | undefined {
  const places: Places = new Map();
  const edits = steps.flatMap(({ change, row }) => (change.kind === 'edit' && row ? [{ change, row }] : []));
  const adds = steps.flatMap(({ change }) => (change.kind === 'add' ? [change] : []));
  const [only, ...more] = edits;
  if (only && more.length === 0) {
    const revision = revisionOf(only.row) + 1;
    const row = { ...mapFields(only.change.fields, cellOf), updated, revision };
    if (!writeRow(table, only.row.place, [row], only.row)) return undefined;
  } else if (only) {
    // Rows apart are written by value: what stands between them is not touched.
    places.revision = Math.max(...edits.map(({ row }) => revisionOf(row))) + 1;
    const same = { ...mapFields(only.change.fields, cellOf), updated, revision: places.revision };
    if (more.some(({ change }) => JSON.stringify(change.fields) !== JSON.stringify(only.change.fields)))
      throw new Error('edits of several tasks must be the same');
    writeSame(
      table,
      edits.map(({ row }) => row.place),
      same,
    );
  }
  if (adds.length > 0) {
    for (const [i, { id }] of adds.entries()) places.set(id, table.nextRow + i);
    const rows = adds.map(({ id, fields }): NewCells => ({ ...mapFields(fields, cellOf), updated, id, revision: 1 }));
    if (!writeRow(table, table.nextRow, rows)) return undefined;
  }
  for (const { change, row } of steps) {
    if (row && change.kind === 'delete') table.sheet.deleteRow(row.place);
    if (row && change.kind === 'move') {
      const target = table.rows.find((other) => change.before !== '' && idOf(other) === change.before);
      table.sheet.moveRows(table.sheet.getRange(row.place, 1), target?.place ?? table.nextRow);
    }
  }
  return places;
}

function logLine({ change, row, before, after }: Step, rows: readonly Row[]): LogLine {
  const { id, kind } = change;
  const changed = TASK_FIELDS.filter((key) =>
    kind === 'delete' ? before[key] !== '' : kind === 'move' ? false : before[key] !== after[key],
  );
  const old: UndoStep['old'] =
    kind === 'move' && row
      ? { before: followerOf(rows, row) }
      : Object.fromEntries(changed.map((key) => [key, before[key]]));
  const shown = before.measure ? before : after;
  return {
    // A word first: codes are typed by people, and no line of the log may begin like a formula.
    subject: `${shown.codes ? `Tiêu chí ${shown.codes}: ` : ''}“${shown.measure}”`,
    changes: changed.map((key) => ({
      header: headerOf(TASKS, key),
      before: before[key],
      after: kind === 'delete' ? '' : after[key],
    })),
    undo: { kind, id, print: printOf(after), old },
  };
}
