/** The cells the server sent become what the sidebar works on: settings, scorecard, shortfalls, tasks, units. */
import type { CallOutput } from '../../../addin/door.ts';
import { parseBook } from '../../../book/parse-book.ts';
import { scoreRowPlace } from '../../../book/place.ts';
import { fromPlain } from '../../../book/plain-table.ts';
import { readTask, readTasks } from '../../../book/read-tasks.ts';
import type { Unit } from '../../../book/read-units.ts';
import { headerOf } from '../../../book/tab.ts';
import type { TableRow } from '../../../book/table.ts';
import { TASKS, type TaskKey } from '../../../book/tabs/tasks.ts';
import { type SheetTask, taskTable } from '../../../book/tasks/sheet-tasks.ts';
import { TASK_FIELDS, type TaskField, type TaskTexts } from '../../../book/tasks/task-texts.ts';
import type { Problem } from '../../../core/problems.ts';
import { type Residual, reconcile } from '../../../core/reconcile.ts';
import { buildScorecard, type Scorecard } from '../../../core/scorecard.ts';
import type { Settings } from '../../../core/settings.ts';
import { findShortfalls, type Shortfall } from '../../../core/shortfalls.ts';
import type { Task } from '../../../core/tasks.ts';

export interface DeskTask {
  readonly id: string;
  readonly revision: number;
  readonly place: number;
  readonly updated: string;
  readonly texts: TaskTexts;
  readonly task: Task;
}

export interface Desk {
  readonly book: string;
  readonly zone: string;
  readonly email: string;
  readonly settings: Settings;
  readonly card: Scorecard;
  readonly shortfalls: readonly Shortfall[];
  readonly residuals: readonly Residual[];
  /** In the order of the sheet. */
  readonly tasks: readonly DeskTask[];
  readonly units: readonly Unit[];
  readonly problems: readonly Problem[];
  /** Headers of "Nhiệm vụ" that were not found. */
  readonly missing: readonly string[];
}

export type Opened = CallOutput<'openTasks'>;

export function readDesk(opened: Opened): Desk {
  const { settings, rows, tasks, units, problems } = parseBook({ ...opened, tasks: taskTable(opened.tasks) });
  const { card, problems: cardProblems } = buildScorecard(rows, scoreRowPlace);
  return {
    ...{ book: opened.book, zone: opened.zone, email: opened.email, missing: opened.missing },
    ...{ settings, card, units, tasks: withTexts(opened.tasks, tasks) },
    shortfalls: findShortfalls(card),
    residuals: reconcile(card),
    problems: [...problems, ...cardProblems],
  };
}

/** Rows that a save sent back. @param planYear the year of deadlines that name none */
export function readDeskTasks(sheetTasks: readonly SheetTask[], planYear: number | undefined): DeskTask[] {
  return withTexts(sheetTasks, readTasks(fromPlain<TaskKey>(taskTable(sheetTasks)), planYear).tasks);
}

function withTexts(sheetTasks: readonly SheetTask[], tasks: readonly Task[]): DeskTask[] {
  const read = new Map(tasks.map((task) => [task.place, task]));
  return sheetTasks.flatMap(({ id, revision, place, updated, texts: list }): DeskTask[] => {
    const task = read.get(place);
    const texts = Object.fromEntries(TASK_FIELDS.map((field, i) => [field, list[i] ?? ''])) as Record<
      TaskField,
      string
    >;
    return task ? [{ id, revision, place, updated, texts, task }] : [];
  });
}

/** What is wrong with a task that is only typed, in sentences that begin with the column. */
export function faultsOf(texts: TaskTexts, planYear: number | undefined): string[] {
  const faults: string[] = [];
  const row: TableRow<TaskKey> = { place: 0, cell: (key) => (texts as Partial<Record<TaskKey, string>>)[key] ?? '' };
  readTask(row, planYear, (key, message) => faults.push(`${headerOf(TASKS, key)}: ${message}`));
  return faults;
}
