/** Reads the tab "Nhiệm vụ" into tasks; what cannot be read is reported by row and column and left out. */

import { type Cell, type CellReading, cellText, isBlank, readPointsCell } from '../core/cells.ts';
import { type Deadline, readDeadline } from '../core/deadlines.ts';
import { type DoneNotes, readDoneNotes } from '../core/due-periods.ts';
import { readNumber } from '../core/numbers.ts';
import { type Problem, problemAt } from '../core/problems.ts';
import { readTaskCodes, readTaskStatus } from '../core/task-cells.ts';
import { DIFFICULTIES, type Task } from '../core/tasks.ts';
import { fold, plainSpaces } from '../core/text.ts';
import { cellPlace } from './place.ts';
import type { TableRow } from './table.ts';
import { TASKS, type TaskKey } from './tabs/tasks.ts';
import { isTask } from './tasks/sheet-tasks.ts';

/** @param planYear the year of deadlines that name none */
export function readTasks(
  rows: readonly TableRow<TaskKey>[],
  planYear: number | undefined,
): { tasks: Task[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const tasks = rows.map((row) => {
    const report = (key: TaskKey, message: string): void => {
      problems.push(problemAt(cellPlace(TASKS, row.place, key), 'cell-unreadable', 'error', message));
    };
    return readTask(row, planYear, report);
  });
  return { tasks: tasks.filter((task) => task !== undefined), problems };
}

/** Is told what is wrong with the cell of a column. */
type Report = (key: TaskKey, message: string) => void;

/** @returns undefined for a row that was emptied by hand */
export function readTask(row: TableRow<TaskKey>, planYear: number | undefined, report: Report): Task | undefined {
  const text = (key: TaskKey): string => cellText(row.cell(key));
  const read = <T>(key: TaskKey, reading: CellReading<T>): T | undefined => {
    if (reading.ok) return reading.value;
    report(key, reading.message);
    return undefined;
  };
  if (!isTask(row)) return undefined;
  const due = readDeadline(text('due'), planYear);
  const notes = readDoneNotes(text('periods'), due?.periods ?? []);
  // Without the plan's year nobody knows its periods yet.
  const isYearMissing = due?.kind === 'recurring' && due.periods.length === 0;
  if (notes.unread.length > 0 && !isYearMissing) report('periods', unreadPeriods(notes, due));
  return {
    id: text('id'),
    revision: Number(row.cell('revision')) || 0,
    codes: read('codes', readTaskCodes(row.cell('codes'))) ?? [],
    measure: text('measure'),
    lead: text('lead'),
    cooperating: list(text('cooperating')),
    person: text('person'),
    supervisor: text('supervisor'),
    due,
    deliverable: text('deliverable'),
    target: text('target'),
    gain: read('gain', readPointsCell(row.cell('gain')))?.points,
    difficulty: read('difficulty', readChoice(DIFFICULTIES, text('difficulty'))),
    status: read('status', readTaskStatus(row.cell('status'))) ?? 'open',
    progress: read('progress', readProgress(row.cell('progress'))),
    result: text('result'),
    obstacles: text('obstacles'),
    evidence: text('evidence'),
    updated: text('updated'),
    donePeriods: notes.done,
    place: row.place,
  };
}

function unreadPeriods({ unread }: DoneNotes, due: Deadline | undefined): string {
  const written = unread.map((part) => `“${part}”`).join(', ');
  const names = due?.periods.map(({ name }) => name) ?? [];
  if (due === undefined || names.length === 0)
    return `${written} không dùng được vì nhiệm vụ không có thời hạn định kỳ. Hãy xóa ô này, hoặc ghi thời hạn như Hằng quý.`;
  return `${written} không phải là kỳ của thời hạn “${due.text}”. Hãy ghi: ${names.join('; ')}.`;
}

function list(text: string): string[] {
  return plainSpaces(text)
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function readChoice<Key extends string>(
  choices: Readonly<Record<Key, string>>,
  text: string,
): CellReading<Key | undefined> {
  if (text === '') return { ok: true, value: undefined };
  const key = (Object.keys(choices) as Key[]).find((candidate) => fold(choices[candidate]) === fold(text));
  if (key) return { ok: true, value: key };
  return { ok: false, message: `“${text}” không có trong danh sách: ${Object.values(choices).join(', ')}.` };
}

/** A fraction from a percent cell, or "50%" and "50" as text. */
function readProgress(cell: Cell): CellReading<number | undefined> {
  if (isBlank(cell)) return { ok: true, value: undefined };
  const read = typeof cell === 'number' ? undefined : readNumber(cellText(cell).replace(/%$/, ''));
  const share = typeof cell === 'number' ? cell : read?.ok ? Number(read.decimal) / 100 : Number.NaN;
  if (share >= 0 && share <= 1) return { ok: true, value: share };
  return { ok: false, message: `“${cellText(cell)}” không phải là tiến độ. Hãy ghi từ 0% đến 100%.` };
}
