/** The four columns of scores of a row, for functions that ask which of them counts. */
import { type Cell, isBlank } from '../core/cells.ts';
import type { Points } from '../core/points.ts';
import { isImpossible } from '../core/result/apply-basis.ts';
import { type Basis, currentPoints, type RowPoints } from '../core/result/current.ts';
import { NOT_APPLICABLE, type Score } from '../core/scorecard.ts';
import { readScoreOf } from './cells.ts';
import type { Argument, Parameter } from './declaration.ts';
import { complain, readCell, tryCell } from './kinds.ts';
import { BASIS_CELL, COMPUTED, GRANTED, MAX, SELF, SURVEY } from './parameters.ts';
import { singleCell } from './ranges.ts';

/** The cells of one row. */
export interface ScoreCells {
  readonly granted: Cell;
  readonly survey: Cell;
  readonly self: Cell;
  readonly computed: Cell;
}

/** Where a score was granted the other columns decide nothing, so that a slip in them hides no published score. */
export function readRowPoints(place: number | undefined, cells: ScoreCells, max?: Points): RowPoints {
  const granted = readScoreOf(GRANTED, place, cells.granted, max);
  if (granted !== undefined) return { granted, self: undefined, survey: undefined, computed: undefined };
  return {
    granted,
    self: readScoreOf(SELF, place, cells.self, max),
    survey: readScoreOf(SURVEY, place, cells.survey, max),
    computed: isBlank(cells.computed) ? undefined : readCell(COMPUTED, place, cells.computed),
  };
}

/** The same as the result reads it: what cannot be read, and a score that cannot be, counts as blank. */
export function readPossible(cells: ScoreCells, maxCell: Cell): RowPoints {
  const max = tryCell(MAX, maxCell);
  // Beside a maximum that cannot be read no points count: they would be a bonus.
  const waits = max === undefined && !isBlank(maxCell);
  const scoreOf = (parameter: Parameter<'score'>, cell: Cell): Score => {
    const score = tryCell(parameter, cell)?.score;
    const isRefused = waits ? score !== NOT_APPLICABLE : isImpossible({ max }, score);
    return isRefused ? undefined : score;
  };
  return {
    granted: scoreOf(GRANTED, cells.granted),
    self: scoreOf(SELF, cells.self),
    survey: scoreOf(SURVEY, cells.survey),
    computed: waits ? undefined : tryCell(COMPUTED, cells.computed),
  };
}

/** The points that count now by a basis; a blank basis is right only where nothing is scored. */
export function createCurrentReader(basisArgument: Argument): (row: RowPoints) => ReturnType<typeof currentPoints> {
  const basis = readCell(BASIS_CELL, undefined, singleCell(BASIS_CELL, basisArgument));
  return (row) => {
    const current = currentPoints(row, basis ?? EXPECTED);
    if (basis === undefined && current.source !== undefined) throw complain(BASIS_CELL, undefined, NO_BASIS);
    return current;
  };
}

const EXPECTED: Basis = 'expected';
const NO_BASIS = 'thiếu. Hãy ghi “Kết quả công bố” hoặc “Dự kiến”.';
