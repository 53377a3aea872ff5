/** What the page works with: the book and the tab "Xếp hạng", each read once. */

import { parseBook } from '../../../book/parse-book.ts';
import type { BookCells } from '../../../book/plain-table.ts';
import { fromPlain } from '../../../book/plain-table.ts';
import { placeOf } from '../../../book/table.ts';
import { RANKING } from '../../../book/tabs/ranking.ts';
import { SCORES, type ScoreKey } from '../../../book/tabs/scores.ts';
import { type CellReading, cellText, readCodeCell, readPointsCell } from '../../../core/cells.ts';
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
import type { RuleCells } from '../../../core/targets/next-bands.ts';
import type { Task } from '../../../core/tasks.ts';
import { upperFirst } from '../../../core/text.ts';
import { call } from '../../shared/rpc.ts';
import { readRanking } from './ranking.ts';

/** What the card's rows say besides points. */
export interface RowCells extends RuleCells {
  readonly evidence: string;
}

export interface Desk {
  readonly settings: Settings;
  readonly card: Scorecard;
  readonly shortfalls: readonly Shortfall[];
  readonly tasks: readonly Task[];
  readonly cells: ReadonlyMap<ItemCode, RowCells>;
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
  const [book, ranking] = await Promise.all([call('readBook', {}), call('readTab', { name: RANKING.name })]);
  return readDesk(book, ranking.tabs, ranking.rows);
}

type Cells = readonly (readonly unknown[])[];

export function readDesk(book: BookCells, tabs: readonly string[], ranking: Cells): Desk {
  const { settings, rows, tasks, problems } = parseBook(book);
  const { card, problems: contradictions } = buildScorecard(rows, (row) => upperFirst(placeOf(SCORES, row.place)));
  const cells = new Map<ItemCode, RowCells>();
  const lastYear: YearBefore[] = [];
  const unread: Problem[] = [];
  for (const { place, cell } of fromPlain<ScoreKey>(book.scores)) {
    const code = readCodeCell(cell('code'));
    if (!code.ok || code.value === undefined || code.value === 'total' || cells.has(code.value)) continue;
    const evidence = cellText(cell('evidence'));
    cells.set(code.value, { rule: cellText(cell('rule')), value: cell('value'), count: cell('count'), evidence });
    const score: CellReading<{ points: Points } | undefined> = readPointsCell(cell('lastYear'));
    if (score.ok) {
      if (score.value) lastYear.push({ code: code.value, title: '', max: undefined, score: score.value.points });
      continue;
    }
    const where = placeOf(SCORES, place, 'lastYear');
    const message = `${upperFirst(where)}: ${score.message}`;
    unread.push({ code: 'cell-unreadable', severity: 'error', where, message });
  }
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
    units: readRanking(ranking),
    tabs,
    problems: [...problems, ...contradictions, ...unread],
  };
}
