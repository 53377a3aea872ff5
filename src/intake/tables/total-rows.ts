/** Rows of sums become the totals of the fields and of the whole, the rank below them included. */
import { codeLabel, type ItemCode } from '../../core/codes.ts';
import { formatPoints } from '../../core/numbers.ts';
import { add, type Points, subtract, sum, ZERO } from '../../core/points.ts';
import type { Problem } from '../../core/problems.ts';
import { finding } from '../contradictions.ts';
import { type Figured, mergeFigures } from '../merge.ts';
import type { FieldReading, ItemReading, TotalReading } from '../reading.ts';
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

/** Writes the sums of fields to the fields; gives the whole's, unless it only sums up a list of losses. */
export function readTotal(
  rows: readonly BodyRow[],
  placed: readonly Standing[],
  sums: Sums,
  items: ReadonlyMap<ItemCode, ItemReading>,
  context: FigureContext,
): TotalReading | undefined {
  const summed = readSums(rows, placed, sums, context);
  return summed && sumsUpList(summed, items, sums.fields) ? askForTotal(summed, items, sums.findings) : summed;
}

function readSums(
  rows: readonly BodyRow[],
  placed: readonly Standing[],
  { fields, findings, withheld, adjusted }: Sums,
  context: FigureContext,
): TotalReading | undefined {
  let total: TotalReading | undefined;
  for (const { row, field } of placeSums(placed)) {
    const figures = figuresOfRow(row, context, field ? ZERO : adjusted);
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

/** A list of nothing but losses, under no field: its last row sums up the list and is not the result of the whole. */
function sumsUpList(
  { max, rank }: TotalReading,
  items: ReadonlyMap<ItemCode, ItemReading>,
  fields: ReadonlyMap<ItemCode, FieldReading>,
): boolean {
  const listed = [...items.values()];
  const losses = listed.every(
    ({ max: most, score }) => most !== undefined && score !== undefined && score !== 'KAD' && score < most,
  );
  const summed = sum(listed.flatMap((item) => item.max ?? []));
  return (
    rank === undefined && fields.size === 0 && listed.length > 1 && losses && (max === undefined || max === summed)
  );
}

/** What the row tells of the list is checked; the lost points are all there are, as far as the list tells. */
function askForTotal(
  { score, lost, line }: TotalReading,
  items: ReadonlyMap<ItemCode, ItemReading>,
  findings: Problem[],
): undefined {
  const listed = [...items.values()];
  const scores = sum(listed.flatMap((item) => (item.score === undefined || item.score === 'KAD' ? [] : [item.score])));
  const losses = subtract(sum(listed.flatMap((item) => item.max ?? [])), scores);
  const differs = (score !== undefined && score !== scores) || (lost !== undefined && lost !== losses);
  const told = `Dòng tổng chỉ cộng ${listed.length} tiêu chí bị trừ điểm trong bảng, không phải kết quả chung của đơn vị`;
  findings.push(
    differs
      ? finding(
          'sum-differs',
          'warning',
          line,
          `${told}, và không khớp: cộng lại thì điểm đạt là ${formatPoints(scores)}, điểm bị trừ là ${formatPoints(losses)}. Hãy đối chiếu với văn bản công bố.`,
        )
      : finding('sum-of-list', 'info', line, `${told}. Hãy nhập tổng điểm và điểm tối đa chung nếu đã có.`),
  );
  return undefined;
}
