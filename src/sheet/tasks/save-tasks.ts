/** Saves changes to task rows through the writer: each field that both changed is asked about, the others go through. */
import { BookError } from '../../book/book-error.ts';
import type { Cells, Change, Content } from '../../book/journal/change.ts';
import { signedAs } from '../../book/journal/passport.ts';
import type { LogLine } from '../../book/journal/record.ts';
import { cellPlace } from '../../book/place.ts';
import { headerOf } from '../../book/tab.ts';
import { TASKS, type TaskKey } from '../../book/tabs/tasks.ts';
import type { SaveRequest, SaveResult, TaskChange, TaskConflict } from '../../book/tasks/change.ts';
import { areReady, isTask, sheetTask, textsOf } from '../../book/tasks/sheet-tasks.ts';
import {
  canonicalText,
  contentOfText,
  isStanding,
  mapFields,
  TASK_FIELDS,
  type TaskField,
  type TaskTexts,
} from '../../book/tasks/task-texts.ts';
import { isBlank } from '../../core/cells.ts';
import { placeInSentence } from '../../core/place.ts';
import { statusNamed } from '../../core/tasks.ts';
import { fold } from '../../core/text.ts';
import { dayIn } from '../days.ts';
import { execute, type Planned, refuseLost } from '../writer/command.ts';
import { refuseOther } from '../writer/identity.ts';
import { type BookRow, followerOf, type Rows, rowsWithId } from '../writer/rows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Columns that the add-in keeps for itself begin at a row's first save. */
const FIRST_REVISION = 1;

const NOTHING: Planned = { changes: [], lines: [] };

/**
 * Runs under the document's lock.
 * @throws BookError when the tab cannot take the change, or the page is of another book or year; nothing is written then
 */
export function saveTasks(spreadsheet: Spreadsheet, request: SaveRequest): SaveResult {
  const { action, who, zone, changes } = request;
  const saver = new Saver(request);
  let conflicts: readonly TaskConflict[] = [];
  let isUnready = false;
  const { rows, stamp, recovered, overtaken } = execute(spreadsheet, {
    ...{ action, who, zone, request: request.request, tabs: [TASKS] },
    withFormulas: changes.some(({ kind }) => kind === 'delete'),
    accepts: (passport) => {
      refuseOther(spreadsheet, passport, request);
      saver.sign(signedAs(passport, who));
    },
    plan: (read) => {
      const tasks = read(TASKS);
      isUnready = !tasks.columns.has('id') || changes.some(({ id }) => rowsWithId(tasks, id).length > 1);
      if (isUnready) return NOTHING;
      // Before the comparison: a column that is not found would pass for one that somebody emptied.
      for (const change of changes) if ('fields' in change) refuseLost(tasks, change.fields);
      const steps = changes.map((change) => saver.planStep(tasks, change));
      conflicts = steps.flatMap(({ conflict }) => conflict ?? []);
      if (conflicts.length > 0) return NOTHING;
      return { changes: steps.flatMap((step) => step.changes), lines: steps.flatMap((step) => step.line ?? []) };
    },
  });
  if (isUnready) return { state: 'unready' };
  if (conflicts.length > 0) return { state: 'conflict', conflicts };
  const after = rows.get(TASKS.name);
  const day = dayIn(zone);
  const standing = (after?.rows ?? []).filter((row) => isTask(row));
  // Somebody deleted the row or wrote the cell in the very moment of writing: it stays as that person left it, and is asked.
  if (overtaken.length > 0) {
    const asked = new Set(overtaken.map(({ row }) => row));
    return {
      state: 'conflict',
      conflicts: changes.flatMap((one) => (asked.has(one.id) ? saver.unwritten(after, one) : [])),
    };
  }
  const ids = new Set(changes.map(({ id }) => id));
  return {
    ...{ state: 'saved', stamp, told: recovered.join(' '), unready: !areReady(standing) },
    tasks: standing.filter(({ id }) => ids.has(id)).map((row) => sheetTask(row, day)),
  };
}

interface Step {
  readonly changes: readonly Change[];
  readonly line?: LogLine | undefined;
  readonly conflict?: TaskConflict;
}

const NO_TEXTS = Object.fromEntries(TASK_FIELDS.map((field) => [field, ''])) as Record<TaskField, string>;

class Saver {
  readonly #day: (date: Date) => string;
  readonly #now: string;
  #updated = '';

  constructor({ zone }: SaveRequest) {
    this.#day = dayIn(zone);
    this.#now = Utilities.formatDate(new Date(), zone, 'dd/MM/yyyy HH:mm');
  }

  sign(who: string): void {
    this.#updated = `${this.#now} - ${who}`;
  }

  planStep(rows: Rows, change: TaskChange): Step {
    const [row] = rowsWithId(rows, change.id);
    switch (change.kind) {
      case 'add':
        return row ? { changes: [] } : this.#add(rows, change);
      case 'delete':
        return row ? this.#delete(row, change) : { changes: [] };
      case 'edit':
        return row ? this.#edit(row, change) : gone(change.id);
      case 'move':
        return row ? this.#move(rows, row, change.before) : gone(change.id);
    }
  }

  /** What of a change does not stand in its row. */
  unwritten(rows: Rows | undefined, change: TaskChange): TaskConflict {
    const [row] = rows ? rowsWithId(rows, change.id) : [];
    if (!row) return { id: change.id, current: null, fields: [] };
    const now = textsOf(row, this.#day);
    const wanted = 'fields' in change ? mapFields(change.fields, canonicalText) : {};
    const fields = TASK_FIELDS.filter((field) => wanted[field] !== undefined && wanted[field] !== now[field]);
    return { id: change.id, current: sheetTask(row, this.#day), fields };
  }

  #add(rows: Rows, { id, fields }: TaskChange & { kind: 'add' }): Step {
    refuseChoices(fields, rows.nextRow);
    const after = { ...NO_TEXTS, ...mapFields(fields, canonicalText) };
    const filled = mapFields(fields, contentOfText) as Record<string, Content>;
    const own = { updated: this.#updated, id, revision: FIRST_REVISION };
    const cells = Object.fromEntries(Object.entries({ ...filled, ...own }).filter(([, content]) => content !== ''));
    return { changes: [{ kind: 'insert', tab: TASKS.name, row: id, cells }], line: lineOf(NO_TEXTS, after) };
  }

  #edit(row: BookRow, { id, seen, fields }: TaskChange & { kind: 'edit' }): Step {
    refuseChoices(fields, row.place);
    const now = textsOf(row, this.#day);
    const wanted = mapFields(fields, canonicalText);
    const open = TASK_FIELDS.filter((field) => wanted[field] !== undefined && wanted[field] !== now[field]);
    const both = open.filter((field) => !isStanding(field, seen[field] ?? '', now[field]));
    if (both.length > 0) return { changes: [], conflict: { id, current: sheetTask(row, this.#day), fields: both } };
    if (open.length === 0) return { changes: [] };
    const cells: Cells = {
      ...Object.fromEntries(open.map((field) => [field, contentOfText(field, wanted[field] ?? '')])),
      updated: this.#updated,
    };
    return { changes: [{ kind: 'cells', tab: TASKS.name, row: id, cells }], line: lineOf(now, { ...now, ...wanted }) };
  }

  #delete(row: BookRow, { id, seen }: TaskChange & { kind: 'delete' }): Step {
    const now = textsOf(row, this.#day);
    const changed = TASK_FIELDS.filter((field) => !isStanding(field, seen[field] ?? '', now[field]));
    if (changed.length > 0)
      return { changes: [], conflict: { id, current: sheetTask(row, this.#day), fields: changed } };
    return { changes: [{ kind: 'delete', tab: TASKS.name, row: id }], line: lineOf(now, NO_TEXTS) };
  }

  #move(rows: Rows, row: BookRow, before: string): Step {
    if (followerOf(rows, row) === before || before === row.id) return { changes: [] };
    if (before !== '' && rowsWithId(rows, before).length === 0) return gone(before);
    const { measure, codes } = textsOf(row, this.#day);
    const line = { subject: subjectOf(codes, measure), changes: [] };
    return { changes: [{ kind: 'move', tab: TASKS.name, row: row.id, before }], line };
  }
}

const gone = (id: string): Step => ({ changes: [], conflict: { id, current: null, fields: [] } });

const subjectOf = (codes: string, measure: string): string => `${codes ? `Tiêu chí ${codes}: ` : ''}“${measure}”`;

function lineOf(before: TaskTexts, after: TaskTexts): LogLine {
  const shown = before.measure ? before : after;
  return {
    subject: subjectOf(shown.codes, shown.measure),
    changes: TASK_FIELDS.filter((key) => before[key] !== after[key]).map((key) => ({
      header: headerOf(TASKS, key),
      before: before[key],
      after: after[key],
    })),
  };
}

/** A list refuses what it does not hold, with a message no officer understands: so it is said before. */
function refuseChoices(fields: Partial<Record<TaskField, string | undefined>>, place: number): void {
  for (const column of TASKS.columns) {
    const key = column.key;
    const text = (fields as Partial<Record<TaskKey, string>>)[key];
    const choices = column.choices?.();
    if (text === undefined || isBlank(text) || !choices || (key === 'status' && statusNamed(text))) continue;
    if (choices.some((choice) => fold(choice) === fold(text))) continue;
    throw new BookError(
      `${placeInSentence(cellPlace(TASKS, place, key))} đang ghi “${text}”, không có trong danh sách ${choices.join(', ')}. Hãy chọn lại rồi lưu.`,
    );
  }
}
