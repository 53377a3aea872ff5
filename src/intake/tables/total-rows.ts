/** Rows of sums become the totals of the fields and of the whole, the rank below them included. */
import { codeLabel, type ItemCode } from '../../core/codes.ts';
import { add, type Points } from '../../core/points.ts';
import type { Problem } from '../../core/problems.ts';
import { type Figured, mergeFigures } from '../merge.ts';
import type { FieldReading, TotalReading } from '../reading.ts';
import { type FigureContext, figuresOfRow } from './cells-to-figures.ts';
import { problemsOf } from './row-problems.ts';
import type { BodyRow } from './rows.ts';
import { placeSums, rankIn, readRank, type Standing } from './sums.ts';

export interface Sums {
  readonly fields: Map<ItemCode, FieldReading>;
  readonly findings: Problem[];
  readonly withheld: Set<string>;
  /** Bonus less penalty points. */
  readonly adjusted: Points;
}

/** Writes the sums of fields to the fields; gives the whole's. */
export function readSums(
  rows: readonly BodyRow[],
  placed: readonly Standing[],
  { fields, findings, withheld, adjusted }: Sums,
  context: FigureContext,
): TotalReading | undefined {
  let total: TotalReading | undefined;
  for (const { row, field } of placeSums(placed)) {
    const figures = figuresOfRow(row, context);
    const { max, lost, self } = figures;
    const score = figures.score === 'KAD' ? undefined : figures.score;
    const read = { max, score, lost, self, line: row.line, quote: row.quote, confidence: figures.confidence };
    if ([max, score, lost, self].every((figure) => figure === undefined) && figures.contradictions.length === 0)
      continue;
    const name = field ? codeLabel(field) : 'Kết quả chung';
    findings.push(...problemsOf(name, row, { ...figures, unread: [] }));
    if (field) {
      const known = fields.get(field);
      const merged = known
        ? mergeFigures(name, known, read, withheld, findings)
        : { ...read, code: field, codeFrom: 'items' as const, name: '' };
      fields.set(field, merged);
    } else if (total) total = afterBonus(total, read, adjusted) ?? mergeFigures(name, total, read, withheld, findings);
    else total = { ...read, rank: undefined, of: undefined, group: '', ...rankIn(row.rankWords) };
  }
  const ranked = rows.find(({ kind }) => kind === 'rank');
  const rank = ranked && readRank(ranked);
  if (!ranked || !rank) return total;
  const none = { max: undefined, score: undefined, lost: undefined, self: undefined, group: '' };
  return {
    ...(total ?? { ...none, line: ranked.line, quote: ranked.quote, confidence: 'high' }),
    rank: rank.rank,
    of: rank.of ?? (total?.rank === rank.rank ? total.of : undefined),
  };
}

/** "Cộng: 93", bonus points, "Tổng điểm sau khi cộng, trừ: 93,5": two sums that hang together, the last is the result. */
function afterBonus(total: TotalReading, other: Figured, adjusted: Points): TotalReading | undefined {
  const score = other.score === 'KAD' ? undefined : other.score;
  if (adjusted === 0 || total.score === undefined || score === undefined || score === total.score) return undefined;
  if (total.max !== undefined && other.max !== undefined && total.max !== other.max) return undefined;
  if (add(total.score, adjusted) === score)
    return { ...total, score, max: total.max ?? other.max, self: other.self ?? total.self, lost: undefined };
  if (add(score, adjusted) === total.score) return { ...total, max: total.max ?? other.max };
  return undefined;
}
