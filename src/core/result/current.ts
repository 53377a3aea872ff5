/** The points that count now: of four columns of scores the one that holds for a row, by the basis of the whole result. */
import type { Points } from '../points.ts';
import { NOT_APPLICABLE, type Score } from '../scorecard.ts';

/** `published`: what was granted counts alone. `expected`: until then, the best that is known of each row. */
export type Basis = 'published' | 'expected';

/** How a person reads the bases, and writes them. */
export const BASES: Readonly<Record<Basis, string>> = { published: 'Kết quả công bố', expected: 'Dự kiến' };

/** Which column the points of a row come from. */
export type PointSource = 'granted' | 'self' | 'survey' | 'computed';

/** Who scored one row: the superior body, the office itself, the survey, the rule with its figure. */
export interface RowPoints {
  readonly granted: Score;
  readonly self: Score;
  readonly survey: Score;
  readonly computed: Points | undefined;
}

export interface CurrentPoints {
  readonly score: Score;
  /** Undefined where no points count: a blank row, or one that is not applicable. */
  readonly source: PointSource | undefined;
}

const EXPECTED_ORDER: readonly PointSource[] = ['granted', 'self', 'survey', 'computed'];

/**
 * The points of a row that count under a basis. `KAD` holds whichever column says it, unless a column that goes before
 * gives points: whether an item applies is no question of who scores it.
 */
export function currentPoints(row: RowPoints, basis: Basis): CurrentPoints {
  const order = basis === 'published' ? EXPECTED_ORDER.slice(0, 1) : EXPECTED_ORDER;
  for (const source of order) {
    const score = row[source];
    if (score === NOT_APPLICABLE) break;
    if (score !== undefined) return { score, source };
  }
  const applies = EXPECTED_ORDER.every((source) => row[source] !== NOT_APPLICABLE);
  return { score: applies ? undefined : NOT_APPLICABLE, source: undefined };
}

/**
 * The basis a book has by itself: published where a total was published or no scored row lacks a granted score, else
 * expected. `KAD` alone scores nothing.
 * @returns undefined where nothing is scored at all
 */
export function findBasis(rows: Iterable<RowPoints>, published: boolean): Basis | undefined {
  if (published) return 'published';
  let scored = false;
  for (const row of rows) {
    if (!EXPECTED_ORDER.some((source) => isScored(row[source]))) continue;
    if (row.granted === undefined) return 'expected';
    scored = true;
  }
  return scored ? 'published' : undefined;
}

function isScored(score: Score): boolean {
  return score !== undefined && score !== NOT_APPLICABLE;
}
