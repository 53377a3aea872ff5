/** Rows with the points that count now as their score; what cannot be a score is left out, and told elsewhere. */
import { NOT_APPLICABLE, type Score } from '../scorecard.ts';
import { type Basis, currentPoints } from './current.ts';
import type { AssessedRow } from './result.ts';

/** The total row keeps what was granted: the office's own sum of the other columns is no statement about the whole. */
export function applyBasis(rows: readonly AssessedRow[], basis: Basis): AssessedRow[] {
  return rows.map((row) => {
    if (row.code === 'total') return { ...row, granted: row.score };
    const { self, survey, computed } = row;
    const { score, source } = currentPoints({ granted: row.score, self, survey, computed }, basis);
    // Another column does not take its place: what stands there is a mistake that somebody has to mend.
    if (isImpossible(row, score)) return { ...row, granted: row.score, score: undefined, source: undefined };
    return { ...row, granted: row.score, score, source };
  });
}

/** A score below 0 or above its maximum counts for nothing until somebody mends it. */
export function isImpossible({ max }: Pick<AssessedRow, 'max'>, score: Score): boolean {
  return max !== undefined && score !== undefined && score !== NOT_APPLICABLE && (score < 0 || score > max);
}
