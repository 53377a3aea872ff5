/** CCHC_COVERAGE and CCHC_FORECAST: what tasks do about the points lost. */
import { TOTAL_LABEL } from '../core/codes.ts';
import { COVERAGE_STATES, findCoverage, pointsCovered } from '../core/coverage.ts';
import { forecastScore } from '../core/forecast.ts';
import { ratio, sum, toNumber } from '../core/points.ts';
import { findShortfalls } from '../core/shortfalls.ts';
import { readCard } from './cards.ts';
import type { CustomFunction, Value } from './declaration.ts';
import { CODES, MAX, SCORE } from './parameters.ts';
import { DELIVERABLES, DUES, GAINS, LEADS, readTasks, STATUSES, TARGETS, TASK_CODES } from './tasks.ts';

const CARD = [CODES, MAX, SCORE];
const COVERING = [TASK_CODES, LEADS, DUES, TARGETS, DELIVERABLES, STATUSES];
const GAINING = [TASK_CODES, GAINS, STATUSES];

export const COVERAGE: CustomFunction = {
  name: 'CCHC_COVERAGE',
  about:
    'Mục mất điểm đã có nhiệm vụ chưa: “đủ” khi có chủ trì, thời hạn và chỉ tiêu hoặc sản phẩm; không tính dự thảo.',
  parameters: [...CARD, ...COVERING],
  example: "=CCHC_COVERAGE(A2:A;C2:C;J2:J;'Nhiệm vụ'!A2:A;'Nhiệm vụ'!C2:C;'Nhiệm vụ'!G2:G;'Nhiệm vụ'!I2:I)",
  compute: (args) => {
    const shortfalls = findShortfalls(readCard(CARD, args.slice(0, CARD.length)));
    const coverage = findCoverage(shortfalls, readTasks(COVERING, args.slice(CARD.length)));
    if (coverage.length === 0) return '';
    const lost = sum(shortfalls.map((shortfall) => shortfall.lost));
    const covered = pointsCovered(coverage);
    const rows = coverage.map((line): Value[] => [
      line.code,
      toNumber(line.lost),
      COVERAGE_STATES[line.state],
      line.tasks.length,
    ]);
    return [...rows, [TOTAL_LABEL, toNumber(lost), toNumber(covered), ratio(covered, lost) ?? '']];
  },
};

export const FORECAST: CustomFunction = {
  name: 'CCHC_FORECAST',
  about: 'Dự báo tổng điểm; một mục không tăng quá số điểm đã mất, điểm dự kiến tăng để trống là 0.',
  parameters: [...CARD, ...GAINING],
  example: "=CCHC_FORECAST(A2:A;C2:C;J2:J;'Nhiệm vụ'!A2:A;'Nhiệm vụ'!J2:J)",
  compute: (args) => {
    const card = readCard(CARD, args.slice(0, CARD.length));
    const forecast = forecastScore(card, readTasks(GAINING, args.slice(CARD.length)));
    if (!forecast) return '';
    const { now, finished, planned, most } = forecast;
    return [[now, finished, planned, most].map(toNumber)];
  },
};
