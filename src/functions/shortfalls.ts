/** CCHC_SHORTFALLS: the items below their maximum, most points lost first. */
import { toNumber } from '../core/points.ts';
import { findShortfalls } from '../core/shortfalls.ts';
import { readCard } from './cards.ts';
import type { CustomFunction } from './declaration.ts';
import { CAUSES, CODES, MAX, SCORE, TITLES } from './parameters.ts';

const PARAMETERS = [CODES, TITLES, MAX, SCORE, CAUSES];

export const SHORTFALLS: CustomFunction = {
  name: 'CCHC_SHORTFALLS',
  about:
    'Các mục chấm điểm chưa đạt điểm tối đa, mất nhiều điểm đứng trước: mã, tên, điểm tối đa, điểm đạt, điểm bị trừ, nguyên nhân.',
  parameters: PARAMETERS,
  example: '=CCHC_SHORTFALLS(A2:A;B2:B;C2:C;J2:J;M2:M)',
  compute: (args) => {
    const shortfalls = findShortfalls(readCard(PARAMETERS, args));
    if (shortfalls.length === 0) return '';
    return shortfalls.map(({ code, title, max, score, lost, cause }) => [
      code,
      title,
      toNumber(max),
      toNumber(score),
      toNumber(lost),
      cause,
    ]);
  },
};
