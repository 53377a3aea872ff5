/** CCHC_GAP and CCHC_RATE: points lost and share achieved, cell by cell. */
import { type Points, ratio, subtract, toNumber } from '../core/points.ts';
import { NOT_APPLICABLE } from '../core/scorecard.ts';
import { readScored } from './cells.ts';
import type { Argument, CustomFunction, Result, Value } from './declaration.ts';
import { type CellsAt, computeCells } from './each-cell.ts';
import { MAX, SCORE } from './parameters.ts';

export const GAP: CustomFunction = {
  name: 'CCHC_GAP',
  about: 'Điểm bị trừ: điểm tối đa trừ điểm đạt. Ô chưa chấm, KAD hoặc không có điểm tối đa cho ô trống.',
  parameters: [MAX, SCORE],
  example: '=CCHC_GAP(C5;G5)',
  compute: (args) => eachCell(args, 'Điểm bị trừ', (max, score) => toNumber(subtract(max, score))),
};

export const RATE: CustomFunction = {
  name: 'CCHC_RATE',
  about: 'Tỷ lệ đạt từ 0 đến 1: điểm đạt chia điểm tối đa. Ô chưa chấm, KAD hoặc không có điểm tối đa cho ô trống.',
  parameters: [MAX, SCORE],
  example: '=CCHC_RATE(C5;G5)',
  compute: (args) => eachCell(args, 'Tỷ lệ đạt', (max, score) => ratio(score, max) ?? ''),
};

function eachCell(args: readonly Argument[], title: string, compute: (max: Points, score: Points) => Value): Result {
  const value = ({ place, cells: [maxCell, scoreCell] }: CellsAt): Value => {
    const { max, score } = readScored(place, maxCell, scoreCell);
    return max === undefined || score === undefined || score === NOT_APPLICABLE ? '' : compute(max, score);
  };
  return computeCells([MAX, SCORE], args, title, (all) => all.map(value), true);
}
