/** What the page works with: the result of the book, and what the comparisons read beside it. */
import { gravest, withHeadersFirst } from '../../../book/header-problems.ts';
import type { HeaderFault } from '../../../book/headers.ts';
import { type Book, parseBook } from '../../../book/parse-book.ts';
import type { ScoreRow } from '../../../book/read-scores.ts';
import { SCORES } from '../../../book/tabs/scores.ts';
import { SETTINGS_TAB } from '../../../book/tabs/settings.ts';
import type { ItemCode } from '../../../core/codes.ts';
import type { YearBefore } from '../../../core/comparison/years.ts';
import type { MonthlyFigures } from '../../../core/monthly.ts';
import type { Problem } from '../../../core/problems.ts';
import { assess } from '../../../core/result/assess.ts';
import type { Result } from '../../../core/result/result.ts';
import type { Settings } from '../../../core/settings.ts';
import type { RankedUnit } from '../../../core/targets/better-ranks.ts';
import type { Task } from '../../../core/tasks.ts';
import { call } from '../../kit/rpc.ts';

export interface TargetsBook {
  readonly settings: Settings;
  /** Every figure that the page starts from; while it is expected, so is what a target is counted from. */
  readonly result: Result;
  readonly tasks: readonly Task[];
  readonly rows: readonly ScoreRow[];
  readonly cells: ReadonlyMap<ItemCode, ScoreRow>;
  /** "Số liệu tháng". */
  readonly monthly: readonly MonthlyFigures[];
  /** What of the ledgers could not be read. */
  readonly ledgerProblems: readonly Problem[];
  /** The column "Điểm năm trước". */
  readonly lastYear: readonly YearBefore[];
  /** The units of "Xếp hạng". */
  readonly ranking: readonly RankedUnit[];
  /** All tabs of the workbook, by name. */
  readonly tabs: readonly string[];
  /** Cells that could not be read, and rows that contradict each other. */
  readonly problems: readonly Problem[];
  /** Tabs whose headers are not whole. */
  readonly headers: readonly HeaderFault[];
}

export async function openTargetsBook(): Promise<TargetsBook> {
  // Of no tab in particular: the answer names them all.
  const [cells, { tabs }] = await Promise.all([call('readBook', { ledgers: true }), call('readTab', { name: '' })]);
  return readTargetsBook(parseBook(cells), tabs);
}

export function readTargetsBook(book: Book, tabs: readonly string[]): TargetsBook {
  const { settings, rows, tasks, ranking, headers, monthly, ledgerProblems } = book;
  const result = assess(book);
  const cells = new Map<ItemCode, ScoreRow>();
  for (const row of rows) if (row.code !== 'total' && !cells.has(row.code)) cells.set(row.code, row);
  const lastYear = [...cells].flatMap(([code, { lastYear: score }]): YearBefore[] =>
    score === undefined ? [] : [{ code, title: '', max: undefined, score }],
  );
  const problems = withHeadersFirst([...book.problems, ...result.problems], headers);
  return {
    ...{ settings, result, tasks, rows, cells, lastYear, ranking, tabs, problems, headers },
    ...{ monthly, ledgerProblems },
  };
}

/** A header is lost under which figures stand: what the page would show is not the book's result. */
export const isDoubtful = ({ headers }: TargetsBook): boolean =>
  gravest(headers).some(({ tab }) => tab === SCORES.name || tab === SETTINGS_TAB.name);
