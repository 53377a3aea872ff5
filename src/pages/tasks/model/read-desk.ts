/** The cells the server sent become what the sidebar works on: settings, scorecard, shortfalls, tasks, units. */
import type { CallOutput } from '../../../addin/door.ts';
import { fromPlain } from '../../../book/plain-table.ts';
import { readScores } from '../../../book/read-scores.ts';
import { readSettings } from '../../../book/read-settings.ts';
import { readTasks } from '../../../book/read-tasks.ts';
import type { TableRow } from '../../../book/table.ts';
import type { ScoreKey } from '../../../book/tabs/scores.ts';
import type { TaskKey } from '../../../book/tabs/tasks.ts';
import type { SheetTask } from '../../../book/tasks/sheet-tasks.ts';
import { TASK_FIELDS, type TaskField, type TaskTexts } from '../../../book/tasks/task-texts.ts';
import { cellText } from '../../../core/cells.ts';
import type { Problem } from '../../../core/problems.ts';
import { type Residual, reconcile } from '../../../core/reconcile.ts';
import { buildScorecard, type Scorecard } from '../../../core/scorecard.ts';
import type { Settings } from '../../../core/settings.ts';
import { findShortfalls, type Shortfall } from '../../../core/shortfalls.ts';
import type { Task } from '../../../core/tasks.ts';
import { fold } from '../../../core/text.ts';

export interface DeskTask {
  readonly id: string;
  readonly revision: number;
  readonly place: number;
  readonly updated: string;
  readonly texts: TaskTexts;
  readonly task: Task;
}

export interface Unit {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly person: string;
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
  const info = fromPlain<'label' | 'value'>(opened.info);
  const { settings, problems } = readSettings(
    new Map(info.map(({ cell }) => [fold(cellText(cell('label'))), cell('value')])),
  );
  const scores = readScores(fromPlain<ScoreKey>(opened.scores));
  const { card, problems: cardProblems } = buildScorecard(scores.rows, ({ place }) => `trang Chấm điểm, dòng ${place}`);
  const { tasks, problems: taskProblems } = readDeskTasks(opened.tasks, settings.planYear);
  const units = fromPlain<'name' | 'aliases' | 'person'>(opened.units).map(({ cell }) => ({
    name: cellText(cell('name')),
    aliases: cellText(cell('aliases')).split(';'),
    person: cellText(cell('person')),
  }));
  return {
    ...{ book: opened.book, zone: opened.zone, email: opened.email, missing: opened.missing },
    ...{ settings, card, tasks, units: units.filter(({ name }) => name !== '') },
    shortfalls: findShortfalls(card),
    residuals: reconcile(card),
    problems: [
      ...problems.map(({ label, message }): Problem => {
        const where = `trang Thông tin chung, mục ${label}`;
        return { code: 'setting-unreadable', severity: 'warning', where, message: `Mục ${label}: ${message}` };
      }),
      ...scores.problems,
      ...cardProblems,
      ...taskProblems,
    ],
  };
}

/** A usual unit as this office calls it: "Phòng Kinh tế" is "Phòng Kinh tế, Hạ tầng và Đô thị" in a ward. */
export function knownUnit(usual: string, units: readonly Unit[]): string {
  const wanted = fold(usual);
  if (wanted === '') return '';
  const same = units.find(({ name, aliases }) => [name, ...aliases].some((one) => fold(one) === wanted));
  return (same ?? units.find(({ name }) => fold(name).startsWith(`${wanted},`)))?.name ?? usual;
}

export function readDeskTasks(
  sheetTasks: readonly SheetTask[],
  planYear: number | undefined,
): { tasks: DeskTask[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const tasks = sheetTasks.flatMap(({ id, revision, place, updated, texts: list }) => {
    const texts = Object.fromEntries(TASK_FIELDS.map((field, i) => [field, list[i] ?? ''])) as Record<
      TaskField,
      string
    >;
    const read = readTexts(texts, planYear, place);
    problems.push(...read.problems);
    return read.task ? [{ id, revision, place, updated, texts, task: { ...read.task, id, revision, updated } }] : [];
  });
  return { tasks, problems };
}

/** A task as it would be read from the sheet, also while it is only typed. */
export function readTexts(
  texts: TaskTexts,
  planYear: number | undefined,
  place = 0,
): { task: Task | undefined; problems: Problem[] } {
  const row: TableRow<TaskKey> = { place, cell: (key) => (texts as Partial<Record<TaskKey, string>>)[key] ?? '' };
  const { tasks, problems } = readTasks([row], planYear);
  return { task: tasks[0], problems };
}
