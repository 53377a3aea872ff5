/** For each leaf with bands: how many more or fewer reach the next one, or what is missing to say so. */
import { type Cell, isBlank } from '../cells.ts';
import type { ItemCode } from '../codes.ts';
import { evaluateRule, readCount } from '../rules/evaluate.ts';
import { findNextBand, type NextBand } from '../rules/next-band.ts';
import { parseRule } from '../rules/parse.ts';
import type { Shortfall } from '../shortfalls.ts';

/** The cells of a leaf's row that its rule works with. */
export interface RuleCells {
  readonly rule: string;
  readonly value: Cell;
  readonly count: Cell;
}

export type BandAnswer =
  /** `total` is undefined for bands of counts. */
  | { readonly kind: 'next'; readonly next: NextBand; readonly value: bigint; readonly total: bigint | undefined }
  /** The figures are in the top band: the points were lost for another reason. */
  | { readonly kind: 'top' }
  | { readonly kind: 'no-value' | 'no-total' }
  | { readonly kind: 'unreadable'; readonly message: string };

export interface LeafBands {
  readonly shortfall: Shortfall;
  readonly cells: RuleCells;
  readonly answer: BandAnswer;
}

/** Leaves whose rule has no bands are not in it. @param cellsOf undefined for a leaf without a row */
export function findNextBands(
  shortfalls: readonly Shortfall[],
  cellsOf: (code: ItemCode) => RuleCells | undefined,
): LeafBands[] {
  return shortfalls.flatMap((shortfall): LeafBands[] => {
    const cells = cellsOf(shortfall.code);
    const answer = cells && answerFor(cells);
    return answer ? [{ shortfall, cells, answer }] : [];
  });
}

function answerFor({ rule: text, value, count: whole }: RuleCells): BandAnswer | undefined {
  const read = parseRule(text);
  if (!read.ok || read.rule.kind !== 'bands') return undefined;
  const { rule } = read;
  if (isBlank(value)) return { kind: 'no-value' };
  if (rule.unit === 'rate' && isBlank(whole)) return { kind: 'no-total' };
  const total = rule.unit === 'rate' ? readCount(whole, '') : undefined;
  const counted = readCount(value, total ? '' : whole);
  const earned = evaluateRule(rule, value, undefined, whole);
  for (const reading of [total, counted, earned]) {
    if (reading && !reading.ok) return { kind: 'unreadable', message: reading.message };
  }
  if (!counted.ok) return undefined;
  const [count] = counted.value;
  const size = total?.ok ? total.value[0] : undefined;
  const next = findNextBand(rule, count, size);
  return next ? { kind: 'next', next, value: count, total: size } : { kind: 'top' };
}
