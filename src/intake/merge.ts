/** Statements about the same thing become one reading: equal figures agree, different ones are withheld and reported. */

import { codeLabel, compareCodes, type ItemCode } from '../core/codes.ts';
import { formatPoints } from '../core/numbers.ts';
import { linePlace, type Place, printPlace } from '../core/place.ts';
import { add, type Points, subtract, sum } from '../core/points.ts';
import type { Problem } from '../core/problems.ts';
import { lossOf, type Score } from '../core/scorecard.ts';
import { finding } from './contradictions.ts';
import type { CodedField } from './fields.ts';
import type { FieldReading, ItemReading, TotalReading } from './reading.ts';
import type { Statement } from './statements.ts';
import type { TotalStatement } from './totals.ts';

export type Figured = Pick<
  ItemReading,
  'max' | 'score' | 'lost' | 'self' | 'line' | 'document' | 'quote' | 'confidence'
>;

/** Its line, with its sheet or file where there are several. */
export function placeOfSource({ line, document }: Pick<Figured, 'line' | 'document'>): Place {
  return linePlace(line, document);
}

const FIGURES = { max: 'điểm tối đa', score: 'điểm đạt', lost: 'điểm bị trừ', self: 'điểm tự chấm' } as const;
type FigureName = keyof typeof FIGURES;

const show = (value: Score): string => (value === undefined ? '' : value === 'KAD' ? 'KAD' : formatPoints(value));

/** Takes missing figures from the other; `withheld` remembers what disagreed, so that a third mention cannot revive it. */
export function mergeFigures<T extends Figured>(
  name: string,
  first: T,
  second: Figured,
  withheld: Set<string>,
  findings: Problem[],
): T {
  const merged: Record<FigureName, Score> = { max: first.max, score: first.score, lost: first.lost, self: first.self };
  const differing: string[] = [];
  const told = (figure: FigureName): boolean => first[figure] !== undefined && second[figure] !== undefined;
  // A score may be a share of its maximum: where that is in dispute, so is a score that only one of them tells.
  const newlyDisputed = told('max') && first.max !== second.max && !told('score');
  if (newlyDisputed || (withheld.has(`${name} max`) && first.score === undefined)) withheld.add(`${name} score`);
  for (const figure of Object.keys(FIGURES) as FigureName[]) {
    const [one, two] = [first[figure], second[figure]];
    const key = `${name} ${figure}`;
    if (one !== undefined && two !== undefined && one !== two) {
      differing.push(`${FIGURES[figure]} ${show(one)} và ${show(two)}`);
      withheld.add(key);
      merged[figure] = undefined;
    } else merged[figure] = withheld.has(key) ? undefined : (one ?? two);
  }
  if (differing.length > 0) {
    findings.push({
      code: 'told-twice',
      severity: 'error',
      place: placeOfSource(second),
      message: `${name} được ghi hai lần với số liệu khác nhau (${printPlace(placeOfSource(first))} và ${printPlace(placeOfSource(second))}): ${differing.join('; ')}. Số khác nhau chưa được ghi nhận; hãy đối chiếu với văn bản công bố rồi nhập số đúng.`,
    });
  }
  const { max, lost, self } = merged as Record<FigureName, Points | undefined>;
  const confidence = differing.length > 0 ? 'low' : first.confidence;
  return { ...first, max, score: merged.score, lost, self, confidence };
}

const figuresOf = ({ max, score, lost, self, line, quote, confidence }: Statement | TotalStatement): Figured => {
  return { max, score, lost, self, line, quote, confidence };
};

export function mergeItems(statements: readonly Statement[], findings: Problem[]): ItemReading[] {
  const items = new Map<ItemCode, ItemReading>();
  const withheld = new Set<string>();
  for (const statement of statements) {
    const { code, name, cause } = statement;
    if (!code) continue;
    const known = items.get(code);
    if (!known) {
      items.set(code, { code, name, ...figuresOf(statement), cause });
      continue;
    }
    const merged = mergeFigures(codeLabel(code), known, figuresOf(statement), withheld, findings);
    items.set(code, { ...merged, name: merged.name || name, cause: merged.cause || cause });
  }
  const doubtful = new Set(
    statements.filter(({ contradictions }) => contradictions.length > 0).map(({ code }) => code),
  );
  const settled = [...items.values()].map((item): ItemReading => {
    const { code, max, score, lost } = item;
    const kept = (Object.keys(FIGURES) as FigureName[]).every(
      (figure) => !withheld.has(`${codeLabel(code)} ${figure}`),
    );
    // The maximum stands in one place and the loss in another.
    if (score !== undefined || max === undefined || lost === undefined || lost > max) return item;
    if (!kept || doubtful.has(code)) return item;
    return { ...item, score: subtract(max, lost), confidence: item.confidence === 'low' ? 'low' : 'medium' };
  });
  return settled.sort((a, b) => compareCodes(a.code, b.code));
}

export function mergeFields(coded: readonly CodedField[], findings: Problem[]): FieldReading[] {
  const fields = new Map<ItemCode, FieldReading>();
  const withheld = new Set<string>();
  for (const { statement, code, codeFrom, doubtful } of coded) {
    const figures = figuresOf(statement);
    const known = fields.get(code);
    const merged = known
      ? mergeFigures(codeLabel(code), known, figures, withheld, findings)
      : { code, codeFrom, name: statement.name, ...figures };
    const score = merged.score === 'KAD' ? undefined : merged.score;
    fields.set(code, { ...merged, score, confidence: doubtful ? 'low' : merged.confidence } as FieldReading);
  }
  return [...fields.values()].sort((a, b) => compareCodes(a.code, b.code));
}

/** The first sentence that tells the score gives place and quote. */
export function mergeTotal(statements: readonly TotalStatement[], findings: Problem[]): TotalReading | undefined {
  const agreed = statements.find(({ score, final }) => final && score !== undefined);
  const lead = agreed ?? statements.find(({ score }) => score !== undefined) ?? statements[0];
  if (!lead) return undefined;
  const withheld = new Set<string>();
  let total: TotalReading = {
    ...figuresOf(lead),
    score: pointsOf(lead.score),
    rank: lead.rank,
    of: lead.of,
    group: lead.group,
  };
  for (const other of statements) {
    if (other === lead) continue;
    const told = figuresOf(other);
    // What an earlier step gave is no other result than the one agreed in the end.
    const earlier = agreed !== undefined && !other.final;
    const merged = mergeFigures(
      'Kết quả chung',
      total,
      earlier ? { ...told, score: undefined, lost: undefined } : told,
      withheld,
      findings,
    );
    const ranksDiffer = total.rank !== undefined && other.rank !== undefined && total.rank !== other.rank;
    if (ranksDiffer) {
      findings.push(
        finding(
          'told-twice',
          'error',
          other.line,
          `Xếp hạng được ghi khác nhau: ${total.rank} (dòng ${total.line}) và ${other.rank} (dòng ${other.line}). Hãy đối chiếu với văn bản công bố.`,
        ),
      );
    }
    total = {
      ...merged,
      score: pointsOf(merged.score),
      rank: ranksDiffer ? undefined : (total.rank ?? other.rank),
      of: ranksDiffer ? undefined : (total.of ?? other.of),
      group: total.group || other.group,
    };
  }
  return total;
}

/**
 * Score and stated loss may stand in two sentences and disagree. The losses of the fields tell which of the two hangs
 * together with the rest; when they tell nothing, both are withheld.
 * @param adjusted bonus less penalty points within the score
 */
export function settleTotal(
  total: TotalReading | undefined,
  fields: readonly FieldReading[],
  findings: Problem[],
  adjusted: Points,
): TotalReading | undefined {
  if (total?.max === undefined || total.score === undefined || total.lost === undefined) return total;
  const { max, score, lost } = total;
  const gap = subtract(add(max, adjusted), score);
  if (gap === lost) return total;
  const losses = fields.map((field) => field.lost ?? lossOf(field.max, field.score));
  const known = losses.filter((loss) => loss !== undefined);
  const summed = known.length === losses.length && known.length > 1 ? sum(known) : undefined;
  findings.push(
    finding(
      'figures-contradict',
      'error',
      total.line,
      `Kết quả chung: điểm tối đa ${formatPoints(max)}, điểm đạt ${formatPoints(score)} thì điểm bị trừ là ${formatPoints(gap)}, nhưng văn bản ghi ${formatPoints(lost)}${summed === undefined ? '' : ` (tổng của các lĩnh vực: ${formatPoints(summed)})`}. Số mâu thuẫn chưa được ghi nhận; hãy đối chiếu với văn bản công bố rồi nhập số đúng.`,
    ),
  );
  return {
    ...total,
    score: summed === gap ? score : undefined,
    lost: summed === lost ? lost : undefined,
    confidence: 'low',
  };
}

const pointsOf = (score: Score): Points | undefined => (score === 'KAD' ? undefined : score);
