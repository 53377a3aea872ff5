/** Figures of a surface, as a script prints them: plain numbers, null where the surface says nothing. */
import { type Points, toNumber } from '../../../core/points.ts';
import { BASES } from '../../../core/result/current.ts';
import type { Result } from '../../../core/result/result.ts';

export interface Figures {
  readonly max: number | null;
  readonly score: number | null;
  readonly lost: number | null;
  readonly basis: string | null;
  readonly unexplained: number | null;
  /** Why the surface says nothing, where it tells. */
  readonly error?: string;
}

export const NO_FIGURES: Figures = { max: null, score: null, lost: null, basis: null, unexplained: null };

export const plainPoints = (points: Points | undefined): number | null =>
  points === undefined ? null : toNumber(points);

/** What a page shows of the result it holds. */
export function figuresIn({ total, basis, unexplained }: Result): Figures {
  const { max, score, lost } = total;
  return {
    ...{ max: plainPoints(max), score: plainPoints(score), lost: plainPoints(lost) },
    basis: basis === undefined ? null : BASES[basis],
    unexplained: plainPoints(unexplained),
  };
}
