/** A max and a score of one row, read and checked against each other. */
import { type Cell, isBlank } from '../core/cells.ts';
import { formatPoints } from '../core/numbers.ts';
import { fromNumber, type Points } from '../core/points.ts';
import { NOT_APPLICABLE, type Score, whyImpossible } from '../core/scorecard.ts';
import type { Parameter } from './declaration.ts';
import { complain, readCell } from './kinds.ts';
import { MAX, SCORE } from './parameters.ts';

export interface ScoredCells {
  readonly max: Points | undefined;
  readonly score: Score;
}

/** A score; what it says it is out of ("81,9/100") has to be the max beside it, where one stands. */
export function readScoreOf(parameter: Parameter<'score'>, place: number | undefined, cell: Cell, max?: Points): Score {
  // Nearly every cell of a long column is a number or blank.
  if (typeof cell === 'number') return fromNumber(cell) ?? readCell(parameter, place, cell).score;
  if (cell === '') return undefined;
  const { score, outOf } = readCell(parameter, place, cell);
  if (outOf !== undefined && max !== undefined && outOf !== max) {
    const message = `điểm ghi trên ${formatPoints(outOf)} nhưng điểm tối đa là ${formatPoints(max)}. Hãy sửa một trong hai số.`;
    throw complain(parameter, place, message);
  }
  return score;
}

/** @throws InputError for negative points, too */
export function readMax(place: number | undefined, cell: Cell): Points | undefined {
  if (isBlank(cell)) return undefined;
  const max = (typeof cell === 'number' ? fromNumber(cell) : undefined) ?? readCell(MAX, place, cell);
  if (max !== undefined) refuseImpossible(MAX, place, max);
  return max;
}

/** Reads max and score of a row and refuses negative amounts and a score above its max. */
export function readScored(place: number | undefined, maxCell: Cell, scoreCell: Cell): ScoredCells {
  const max = readMax(place, maxCell);
  const score = readScoreOf(SCORE, place, scoreCell, max);
  if (max === undefined || score === undefined || score === NOT_APPLICABLE) return { max, score };
  refuseImpossible(SCORE, place, score, max);
  return { max, score };
}

/** @throws InputError for negative points, and for more than the maximum where there is one */
export function refuseImpossible(
  parameter: Parameter,
  place: number | undefined,
  points: Points,
  max?: Points | undefined,
): void {
  const why = whyImpossible(points, max);
  if (why !== undefined) throw complain(parameter, place, why);
}
