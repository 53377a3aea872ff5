/** Three columns of which two make up the third in every row are maximum, score and loss, whatever they are called. */
import { agree } from '../engine/facts.ts';
import { amountIn } from './amounts.ts';
import type { Draft, Row } from './column-options.ts';

export interface Balance {
  readonly max: Draft;
  readonly score: Draft;
  readonly lost: Draft;
}

/** Fewer rows, or fewer of them with something lost, may be chance. */
const LEAST_ROWS = 5;
const LEAST_LOSSES = 2;
const MOST_COLUMNS = 8;
/** A row of another kind, or a misprint, does not undo what all others show. */
const HOLDING = 0.95;

/** The first three that fit, and that their names do not speak against; undefined where their names tell all three. */
export function balanceOf(figures: readonly Draft[], body: readonly Row[]): Balance | undefined {
  if (figures.length < 3 || figures.length > MOST_COLUMNS) return undefined;
  const amounts = new Map(figures.map((draft) => [draft, body.map((row) => amountIn(row[draft.column]))] as const));
  for (const max of figures) {
    for (const score of figures) {
      for (const lost of figures) {
        if (new Set([max, score, lost]).size < 3 || !mayBe({ max, score, lost })) continue;
        const [most, got, gone] = [max, score, lost].map((draft) => amounts.get(draft) ?? []);
        const isTold = score.role === 'score' || lost.role === 'lost';
        if (most && got && gone && balances(most, got, gone, isTold)) return { max, score, lost };
      }
    }
  }
  return undefined;
}

/** At least one has a name that tells what it is or that it holds points, and one has none that does. */
function mayBe({ max, score, lost }: Balance): boolean {
  const isOpen = ({ role }: Draft): boolean => role === undefined || role === 'points' || role === 'total';
  const fits = ([draft, role]: readonly [Draft, string]): boolean => isOpen(draft) || draft.role === role;
  const all = [[max, 'max'] as const, [score, 'score'] as const, [lost, 'lost'] as const];
  return all.every(fits) && all.some(([draft]) => draft.role !== undefined) && all.some(([draft]) => isOpen(draft));
}

type Amounts = readonly (number | undefined)[];

/** Most criteria reach their maximum: without a name that tells it, the column that is mostly blank or nought holds the losses. */
function balances(most: Amounts, got: Amounts, gone: Amounts, isTold: boolean): boolean {
  let rows = 0;
  let holding = 0;
  let lossless = 0;
  let losses = 0;
  let scoreless = 0;
  most.forEach((max, at) => {
    const [score, lost] = [got[at] ?? 0, gone[at] ?? 0];
    if (max === undefined || max === 0) return;
    rows++;
    if (agree(score + lost, max)) holding++;
    if (lost === 0) lossless++;
    else losses++;
    if (score === 0) scoreless++;
  });
  return (
    rows >= LEAST_ROWS && losses >= LEAST_LOSSES && holding >= rows * HOLDING && (isTold || lossless >= 2 * scoreless)
  );
}
