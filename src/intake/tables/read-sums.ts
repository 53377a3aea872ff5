/** The total of a table from its rows of sums, sub-totals to their fields; a sum of losses alone is no total. */
import { codeLabel, type ItemCode } from '../../core/codes.ts';
import { formatPoints } from '../../core/numbers.ts';
import { subtract, sum } from '../../core/points.ts';
import type { Problem } from '../../core/problems.ts';
import { finding } from '../contradictions.ts';
import { mergeFigures } from '../merge.ts';
import type { FieldReading, ItemReading, TotalReading } from '../reading.ts';
import { type FigureContext, figuresOfRow, type RowFigures } from './cells-to-figures.ts';
import type { BodyRow } from './rows.ts';
import { placeSums, readRank, type Standing } from './sums.ts';

const WITHHELD = 'Số mâu thuẫn chưa được ghi nhận; hãy đối chiếu với văn bản công bố rồi nhập số đúng.';

/** What a row's own figures leave open or contradict, told under its name. */
export function problemsOf(name: string, row: BodyRow, { contradictions, questions, unread }: RowFigures): Problem[] {
  return [
    ...contradictions.map((clause) =>
      finding('figures-contradict', 'error', row.line, `${name}: ${clause}. ${WITHHELD}`),
    ),
    ...questions.map((question) => finding('figure-open', 'warning', row.line, `${name}: ${question}`)),
    ...unread.map((words) =>
      finding(
        'figure-unread',
        'warning',
        row.line,
        `${name}: ô “${words}” không phải là số điểm đọc được. Hãy nhập số điểm.`,
      ),
    ),
  ];
}

export function readWhole(
  rows: readonly BodyRow[],
  placed: readonly Standing[],
  fields: Map<ItemCode, FieldReading>,
  items: ReadonlyMap<ItemCode, ItemReading>,
  context: FigureContext,
  findings: Problem[],
  withheld: Set<string>,
): TotalReading | undefined {
  const summed = readSums(rows, placed, fields, context, findings, withheld);
  return summed && sumsUpList(summed, items, fields) ? askForTotal(summed, items, findings) : summed;
}

function readSums(
  rows: readonly BodyRow[],
  placed: readonly Standing[],
  fields: Map<ItemCode, FieldReading>,
  context: FigureContext,
  findings: Problem[],
  withheld: Set<string>,
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
    } else if (total) total = mergeFigures(name, total, read, withheld, findings);
    else total = { ...read, rank: undefined, of: undefined, group: '' };
  }
  const ranked = rows.find(({ kind }) => kind === 'rank');
  const rank = ranked && readRank(ranked);
  if (!ranked || !rank) return total;
  const none = { max: undefined, score: undefined, lost: undefined, self: undefined, group: '' };
  return {
    ...(total ?? { ...none, line: ranked.line, quote: ranked.quote, confidence: 'high' }),
    rank: rank.rank,
    of: rank.of,
  };
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
