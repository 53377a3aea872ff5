/** All custom functions, in the order in which help shows them. */
import { BASIS } from './basis.ts';
import { COVERAGE } from './coverage.ts';
import { CURRENT } from './current.ts';
import type { CustomFunction } from './declaration.ts';
import { EXPLAIN } from './explain.ts';
import { FORECAST } from './forecast.ts';
import { GAP } from './gap.ts';
import { GRADE } from './grade.ts';
import { NEXT_BAND } from './next-band.ts';
import { PACE } from './pace.ts';
import { RANK } from './rank.ts';
import { RATE } from './rate.ts';
import { REACH } from './reach.ts';
import { RECONCILE } from './reconcile.ts';
import { RESULT } from './result.ts';
import { ROLLUP } from './rollup.ts';
import { SCORE_BY_RULE } from './score.ts';
import { SHORTFALLS } from './shortfalls.ts';
import { STEPS } from './steps.ts';
import { SUMMARY } from './summary.ts';
import { TOTAL } from './total.ts';

export const FUNCTIONS: readonly CustomFunction[] = [
  GAP,
  RATE,
  ROLLUP,
  TOTAL,
  SUMMARY,
  SHORTFALLS,
  RECONCILE,
  CURRENT,
  BASIS,
  RESULT,
  SCORE_BY_RULE,
  NEXT_BAND,
  PACE,
  GRADE,
  RANK,
  COVERAGE,
  FORECAST,
  STEPS,
  REACH,
  EXPLAIN,
];
