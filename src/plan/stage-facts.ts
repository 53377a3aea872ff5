/** What the year's stage is computed from, out of a book and its register of documents: the same for the sidebar and every dialog. */
import { isTaskDocument, type TaskDocument } from '../book/document-kinds.ts';
import { gravest, headerProblems, isHeaderProblem } from '../book/header-problems.ts';
import type { Book } from '../book/parse-book.ts';
import { readFigures } from '../book/parse-book.ts';
import type { BookCells, PlainTable } from '../book/plain-table.ts';
import { readLedgers } from '../book/read-ledgers.ts';
import { readRegister } from '../book/read-register.ts';
import { findStage, type Later, type Stage, type StageDocument, type StageFacts } from '../book/stage/stage.ts';
import type { DocumentKey } from '../book/tabs/documents.ts';
import type { CalendarDate } from '../core/dates.ts';
import { assess } from '../core/result/assess.ts';
import type { Result } from '../core/result/result.ts';
import { describeChanges, type Snapshot, type SnapshotBook, takeSnapshot } from './changes.ts';

/** What tells of a book beside its cells. */
export interface StageStanding {
  /** Tabs of a book that are not there. */
  readonly missing: readonly string[];
  /** None of them is. */
  readonly isEmpty: boolean;
  /** "Văn bản", oldest first. */
  readonly documents: PlainTable;
}

/** The columns of "Văn bản" that a stage needs. */
export const STAGE_COLUMNS = [
  'kind',
  'name',
  'version',
  'time',
  'state',
  'request',
  'data',
  'number',
  'date',
] as const satisfies readonly DocumentKey[];

/** @param today in the book's zone */
export function stageOfCells(cells: BookCells & StageStanding, later: Later, today: CalendarDate): Stage {
  return stageOfBook(bookOf(cells), cells, later, today);
}

/** What cannot be right is an error in settings, scores or tasks; everything else is looked at elsewhere. */
function bookOf(cells: BookCells): StageBook {
  const { found, ...figures } = readFigures(cells);
  const problems = [...found.settings, ...found.scores, ...found.tasks];
  const { evidence, appraisal, monthly } = readLedgers(cells);
  return { ...figures, evidence, appraisal, monthly, problems, result: assess(figures) };
}

type StageBook = Pick<
  Book,
  'settings' | 'rows' | 'tasks' | 'wording' | 'headers' | 'problems' | 'evidence' | 'appraisal' | 'monthly'
> & {
  readonly result: Result;
};

export function stageOfBook(book: StageBook, standing: StageStanding, later: Later, today: CalendarDate): Stage {
  return findStage(factsOf(book, standing, today), later);
}

/** Of a new year that was broken off nothing can be read. */
export function stageOfBegunYear(today: CalendarDate): Stage {
  const none = { keys: [], rows: [] };
  const book = bookOf({ zone: '', info: none, scores: none, tasks: none, units: none });
  const standing = { missing: [], isEmpty: false, documents: none };
  return findStage({ ...factsOf(book, standing, today), isYearBegun: true });
}

function factsOf(book: StageBook, { missing, isEmpty, documents }: StageStanding, today: CalendarDate): StageFacts {
  const faults = [
    ...missing.map((tab) => `Sổ không còn trang “${tab}”.`),
    ...headerProblems(gravest(book.headers)).map(({ message }) => message),
  ];
  const { settings, rows, tasks, result, evidence, appraisal, monthly } = book;
  const problems = [...book.problems.filter((problem) => !isHeaderProblem(problem)), ...result.problems];
  return {
    ...{ today, isEmpty, faults, isYearBegun: false, problems, settings, rows, tasks, result },
    ...{ evidence, appraisal, monthly },
    documents: registered(documents, book),
  };
}

/** Only the latest of a kind is compared with the book: what it adjusts or follows is history. */
function registered(documents: PlainTable, book: StageBook): StageDocument[] {
  const known = readRegister(documents);
  const latest = new Set((['plan', 'report'] as const).map((kind) => known.findLast((one) => one.kind === kind)));
  return known.map((one): StageDocument => {
    const { data, ...row } = one;
    const { kind, isIssued } = row;
    const changes = isTaskDocument(kind) && latest.has(one) ? changesOf(data, kind, isIssued, book) : [];
    return { ...row, changes };
  });
}

/** @param isIssued then only what it orders and why is compared: the office's settings go on to the next document */
function changesOf(data: string, kind: TaskDocument, isIssued: boolean, book: SnapshotBook): string[] {
  if (isIssued && kind !== 'plan') return [];
  const before = snapshotIn(data);
  if (!before) return [];
  const now = takeSnapshot(book, kind);
  const own = (snapshot: Snapshot): Snapshot => ({ ...snapshot, settings: {}, wording: {} });
  return isIssued ? describeChanges(own(before), own(now), kind) : describeChanges(before, now, kind);
}

function snapshotIn(data: string): Snapshot | undefined {
  try {
    return (JSON.parse(data || '{}') as { readonly snapshot?: Snapshot }).snapshot;
  } catch {
    // Changed by hand: nothing is known of what it was made from.
    return undefined;
  }
}
