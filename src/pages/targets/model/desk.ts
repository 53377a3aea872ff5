/** What the page works with: the book and the tab "Xếp hạng", each read once. */
import { type Book, parseBook } from '../../../book/parse-book.ts';
import { scoreRowPlace } from '../../../book/place.ts';
import type { ScoreRow } from '../../../book/read-scores.ts';
import type { ItemCode } from '../../../core/codes.ts';
import type { YearBefore } from '../../../core/comparison/years.ts';
import { cardFigures } from '../../../core/figures.ts';
import { scoreNow } from '../../../core/forecast.ts';
import { type Points, sum } from '../../../core/points.ts';
import type { Problem } from '../../../core/problems.ts';
import { reconcile } from '../../../core/reconcile.ts';
import { buildScorecard, type Scorecard, statedScore } from '../../../core/scorecard.ts';
import type { Settings } from '../../../core/settings.ts';
import { findShortfalls, type Shortfall } from '../../../core/shortfalls.ts';
import type { RankedUnit } from '../../../core/targets/better-ranks.ts';
import type { Task } from '../../../core/tasks.ts';
import { call } from '../../shared/rpc.ts';

export interface Desk {
  readonly settings: Settings;
  readonly card: Scorecard;
  readonly shortfalls: readonly Shortfall[];
  readonly tasks: readonly Task[];
  readonly cells: ReadonlyMap<ItemCode, ScoreRow>;
  /** The column "Điểm năm trước". */
  readonly lastYear: readonly YearBefore[];
  /** The score as it stands; undefined while nothing is scored. */
  readonly now: Points | undefined;
  readonly max: Points | undefined;
  /** Items that wait for a score. */
  readonly waiting: number;
  /** Points lost that no listed item explains. */
  readonly unexplained: Points;
  readonly units: readonly RankedUnit[];
  /** All tabs of the workbook, by name. */
  readonly tabs: readonly string[];
  /** Cells that could not be read, and rows that contradict each other. */
  readonly problems: readonly Problem[];
}

export async function openDesk(): Promise<Desk> {
  // Of no tab in particular: the answer names them all.
  const [book, { tabs }] = await Promise.all([call('readBook', {}), call('readTab', { name: '' })]);
  return readDesk(parseBook(book), tabs);
}

export function readDesk({ settings, rows, tasks, ranking, problems }: Book, tabs: readonly string[]): Desk {
  const { card, problems: contradictions } = buildScorecard(rows, scoreRowPlace);
  const cells = new Map<ItemCode, ScoreRow>();
  for (const row of rows) if (row.code !== 'total' && !cells.has(row.code)) cells.set(row.code, row);
  const lastYear = [...cells].flatMap(([code, { lastYear: score }]): YearBefore[] =>
    score === undefined ? [] : [{ code, title: '', max: undefined, score }],
  );
  return {
    settings,
    card,
    shortfalls: findShortfalls(card),
    tasks,
    cells,
    lastYear,
    // A partial listing without its total row adds up to less than what was published.
    now: statedScore(card.total) ?? settings.publishedScore ?? scoreNow(card),
    max: card.total?.max ?? settings.publishedMax,
    waiting: cardFigures(card).unscored,
    unexplained: sum(reconcile(card).flatMap(({ kind, difference }) => (kind === 'unexplained' ? [difference] : []))),
    units: ranking,
    tabs,
    problems: [...problems, ...contradictions],
  };
}
