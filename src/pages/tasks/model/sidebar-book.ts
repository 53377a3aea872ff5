/** The cells the server sent become what the sidebar works on: the result of the book, its tasks, its units. */
import type { CallOutput } from '../../../addin/door.ts';
import { gravest, unreadColumns } from '../../../book/header-problems.ts';
import type { HeaderFault } from '../../../book/headers.ts';
import { type Book, parseBook } from '../../../book/parse-book.ts';
import { fromPlain, type PlainTable } from '../../../book/plain-table.ts';
import { readTask, readTasks } from '../../../book/read-tasks.ts';
import type { Unit } from '../../../book/read-units.ts';
import { headerOf } from '../../../book/tab.ts';
import type { TableRow } from '../../../book/table.ts';
import { TASKS, type TaskKey } from '../../../book/tabs/tasks.ts';
import { type SheetTask, taskTable } from '../../../book/tasks/sheet-tasks.ts';
import { TASK_FIELDS, type TaskField, type TaskTexts } from '../../../book/tasks/task-texts.ts';
import type { Problem } from '../../../core/problems.ts';
import { assess } from '../../../core/result/assess.ts';
import type { Result } from '../../../core/result/result.ts';
import type { Settings } from '../../../core/settings.ts';
import type { Task } from '../../../core/tasks.ts';

export interface SidebarTask {
  readonly id: string;
  readonly place: number;
  readonly updated: string;
  readonly texts: TaskTexts;
  readonly task: Task;
}

export interface SidebarBook {
  /** Tells this book from others. */
  readonly id: string;
  /** Which of its years. */
  readonly round: number;
  /** Number of the last command when it was read. */
  readonly stamp: number;
  /** Of what was read: the same where nothing changed. */
  readonly digest: string;
  /** Made in another spreadsheet. */
  readonly copied: boolean;
  /** A newer add-in wrote it: it may only be looked at. */
  readonly newer: boolean;
  readonly zone: string;
  readonly email: string;
  readonly settings: Settings;
  readonly rows: Book['rows'];
  readonly wording: Book['wording'];
  /** The ledgers of the dossier: what is next depends on them. */
  readonly evidence: Book['evidence'];
  readonly appraisal: Book['appraisal'];
  readonly monthly: Book['monthly'];
  /** Tabs of a book that are not there. */
  readonly missing: readonly string[];
  /** A spreadsheet without a book. */
  readonly isEmpty: boolean;
  /** The id of the spreadsheet. */
  readonly spreadsheet: string;
  /** "Văn bản": the documents of this year. */
  readonly documents: PlainTable;
  /** Every figure that the sidebar shows, from these rows, settings and tasks. */
  readonly result: Result;
  /** In the order of the sheet. */
  readonly tasks: readonly SidebarTask[];
  readonly units: readonly Unit[];
  /** Cells that could not be read; what contradicts itself comes with the result. */
  readonly problems: readonly Problem[];
  /** Tabs whose headers are not whole. */
  readonly headers: readonly HeaderFault[];
  /** Columns of "Nhiệm vụ" that cannot be read until somebody answers. */
  readonly unread: ReadonlySet<string>;
}

export type Opened = Exclude<CallOutput<'openTasks'>, { isSame: true }>;

export function readSidebarBook(opened: Opened): SidebarBook {
  const book = parseBook({ ...opened, tasks: taskTable(opened.tasks) });
  const { settings, rows, tasks, units, wording, problems, headers, evidence, appraisal, monthly } = book;
  return {
    ...{ id: opened.book, round: opened.round, stamp: opened.stamp, digest: opened.digest, copied: opened.copied },
    ...{ newer: opened.newer, missing: opened.missing, isEmpty: opened.isEmpty },
    ...{ spreadsheet: opened.spreadsheet, documents: opened.documents },
    ...{ zone: opened.zone, email: opened.email, headers, unread: unreadColumns(gravest(headers), TASKS) },
    ...{ settings, rows, units, wording, problems, evidence, appraisal, monthly },
    tasks: withTexts(opened.tasks, tasks),
    result: assess({ settings, rows, tasks }),
  };
}

/** The book with other tasks, assessed anew. */
export function withTasks(book: SidebarBook, tasks: readonly SidebarTask[]): SidebarBook {
  return { ...book, tasks, result: assess({ ...book, tasks: tasks.map(({ task }) => task) }) };
}

/** Rows that a save sent back. @param planYear the year of deadlines that name none */
export function readSidebarTasks(sheetTasks: readonly SheetTask[], planYear: number | undefined): SidebarTask[] {
  return withTexts(sheetTasks, readTasks(fromPlain<TaskKey>(taskTable(sheetTasks)), planYear).tasks);
}

function withTexts(sheetTasks: readonly SheetTask[], tasks: readonly Task[]): SidebarTask[] {
  const read = new Map(tasks.map((task) => [task.place, task]));
  return sheetTasks.flatMap(({ id, place, updated, texts: list }): SidebarTask[] => {
    const task = read.get(place);
    const texts = Object.fromEntries(TASK_FIELDS.map((field, i) => [field, list[i] ?? ''])) as Record<
      TaskField,
      string
    >;
    return task ? [{ id, place, updated, texts, task }] : [];
  });
}

/** What is wrong with a task that is only typed, by column. */
export function faultyCells(texts: TaskTexts, planYear: number | undefined): { key: TaskKey; fault: string }[] {
  const faults: { key: TaskKey; fault: string }[] = [];
  const row: TableRow<TaskKey> = { place: 0, cell: (key) => (texts as Partial<Record<TaskKey, string>>)[key] ?? '' };
  readTask(row, planYear, (key, message) => faults.push({ key, fault: `${headerOf(TASKS, key)}: ${message}` }));
  return faults;
}

/** In sentences that begin with the column. */
export const faultsOf = (texts: TaskTexts, planYear: number | undefined): string[] =>
  faultyCells(texts, planYear).map(({ fault }) => fault);
