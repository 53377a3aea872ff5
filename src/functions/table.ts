/** All custom functions, in the order in which help shows them. */
import { COVERAGE, FORECAST } from './coverage.ts';
import type { CustomFunction } from './declaration.ts';
import { EXPLAIN } from './explain.ts';
import { GAP, RATE } from './gap.ts';
import { GRADE } from './grade.ts';
import { NEXT_BAND } from './next-band.ts';
import { RANK } from './rank.ts';
import { REACH } from './reach.ts';
import { RECONCILE } from './reconcile.ts';
import { ROLLUP, TOTAL } from './rollup.ts';
import { SCORE_BY_RULE } from './score.ts';
import { SHORTFALLS } from './shortfalls.ts';
import { SUMMARY } from './summary.ts';

export const FUNCTIONS: readonly CustomFunction[] = [
  GAP,
  RATE,
  ROLLUP,
  TOTAL,
  SUMMARY,
  SHORTFALLS,
  RECONCILE,
  SCORE_BY_RULE,
  NEXT_BAND,
  GRADE,
  RANK,
  COVERAGE,
  FORECAST,
  REACH,
  EXPLAIN,
];
