/** CCHC_GAP and CCHC_RATE: points lost and share achieved, cell by cell. */
import { type Points, ratio, subtract, toNumber } from '../core/points.ts';
import { NOT_APPLICABLE } from '../core/scorecard.ts';
import { readScored } from './cells.ts';
import type { Argument, CustomFunction, Result, Value } from './declaration.ts';
import { MAX, SCORE } from './parameters.ts';
import { lineUp } from './ranges.ts';

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
  const { range, width, header, rows } = lineUp([MAX, SCORE], args);
  const result = rows.map(({ place, cells: [maxCells = [], scoreCells = []] }) =>
    maxCells.map((maxCell, x): Value => {
      const cells = { max: maxCell, score: scoreCells[x] };
      const { max, score } = readScored({ max: MAX, score: SCORE }, range ? place : undefined, cells);
      return max === undefined || score === undefined || score === NOT_APPLICABLE ? '' : compute(max, score);
    }),
  );
  if (!range) return result[0]?.[0] ?? '';
  if (header) result.unshift(Array.from({ length: width }, () => title));
  return result.length > 0 ? result : '';
}
