/** Cells of a row, read for a function: the first that cannot be used ends the call with a message naming it. */
import { type Cell, readPointsCell, readScoreCell } from '../core/cells.ts';
import { formatPoints } from '../core/numbers.ts';
import type { Points } from '../core/points.ts';
import { NOT_APPLICABLE, type Score } from '../core/scorecard.ts';
import type { Parameter } from './declaration.ts';
import { MAX, SCORE } from './parameters.ts';
import { complain } from './ranges.ts';

/** A max and a score of one row, judged together. */
export interface ScoredCells {
  readonly max: Points | undefined;
  readonly score: Score;
}

export function readPointsOf(parameter: Parameter, place: number | undefined, cell: Cell): Points | undefined {
  const read = readPointsCell(cell);
  if (!read.ok) throw complain(parameter, place, read.message);
  return read.value?.points;
}

/** A score; what it says it is out of ("81,9/100") has to be the max beside it, where one stands. */
export function readScoreOf(parameter: Parameter, place: number | undefined, cell: Cell, max?: Points): Score {
  const read = readScoreCell(cell);
  if (!read.ok) throw complain(parameter, place, read.message);
  const { score, outOf } = read.value;
  if (outOf !== undefined && max !== undefined && outOf !== max) {
    const message = `điểm ghi trên ${formatPoints(outOf)} nhưng điểm tối đa là ${formatPoints(max)}. Hãy sửa một trong hai số.`;
    throw complain(parameter, place, message);
  }
  return score;
}

/** Reads max and score of a row and refuses negative amounts and a score above its max. */
export function readScored(place: number | undefined, maxCell: Cell, scoreCell: Cell): ScoredCells {
  const max = readPointsOf(MAX, place, maxCell);
  const score = readScoreOf(SCORE, place, scoreCell, max);
  if (max === undefined) return { max, score };
  refuseNegative(MAX, place, max);
  if (score === undefined || score === NOT_APPLICABLE) return { max, score };
  refuseNegative(SCORE, place, score);
  if (score <= max) return { max, score };
  const figures = `${formatPoints(score)} lớn hơn điểm tối đa ${formatPoints(max)}`;
  throw complain(SCORE, place, `${figures}. Hãy kiểm tra lại hai số này.`);
}

export function refuseNegative(parameter: Parameter, place: number | undefined, points: Points): void {
  if (points < 0) throw complain(parameter, place, `${formatPoints(points)} là số âm. Hãy nhập số từ 0 trở lên.`);
}
