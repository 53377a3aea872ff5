/** All custom functions, in the order in which help shows them. */
import type { CustomFunction } from './declaration.ts';
import { GAP, RATE } from './gap.ts';
import { RECONCILE } from './reconcile.ts';
import { ROLLUP, TOTAL } from './rollup.ts';
import { SHORTFALLS } from './shortfalls.ts';
import { SUMMARY } from './summary.ts';

export const FUNCTIONS: readonly CustomFunction[] = [GAP, RATE, ROLLUP, TOTAL, SUMMARY, SHORTFALLS, RECONCILE];
