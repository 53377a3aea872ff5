/** All functions with their guides: what the build writes into stubs and the help page. Nothing that ships to the server imports it. */
import { BASIS_GUIDE } from './basis.ts';
import { COVERAGE_GUIDE } from './coverage.ts';
import { CURRENT_GUIDE } from './current.ts';
import type { CustomFunction, Parameter } from './declaration.ts';
import { EXPLAIN_GUIDE } from './explain.ts';
import { FORECAST_GUIDE } from './forecast.ts';
import { GAP_GUIDE } from './gap.ts';
import { GRADE_GUIDE } from './grade.ts';
import { type Guide, KIND_HELP } from './guide.ts';
import { NEXT_BAND_GUIDE } from './next-band.ts';
import { PACE_GUIDE } from './pace.ts';
import { RANK_GUIDE } from './rank.ts';
import { RATE_GUIDE } from './rate.ts';
import { REACH_GUIDE } from './reach.ts';
import { RECONCILE_GUIDE } from './reconcile.ts';
import { RESULT_GUIDE } from './result.ts';
import { ROLLUP_GUIDE } from './rollup.ts';
import { SCORE_GUIDE } from './score.ts';
import { SHORTFALLS_GUIDE } from './shortfalls.ts';
import { STEPS_GUIDE } from './steps.ts';
import { SUMMARY_GUIDE } from './summary.ts';
import { FUNCTIONS } from './table.ts';
import { TOTAL_GUIDE } from './total.ts';

const GUIDES: Readonly<Record<string, Guide>> = {
  CCHC_BASIS: BASIS_GUIDE,
  CCHC_COVERAGE: COVERAGE_GUIDE,
  CCHC_CURRENT: CURRENT_GUIDE,
  CCHC_EXPLAIN: EXPLAIN_GUIDE,
  CCHC_FORECAST: FORECAST_GUIDE,
  CCHC_GAP: GAP_GUIDE,
  CCHC_GRADE: GRADE_GUIDE,
  CCHC_NEXT_BAND: NEXT_BAND_GUIDE,
  CCHC_PACE: PACE_GUIDE,
  CCHC_RANK: RANK_GUIDE,
  CCHC_RATE: RATE_GUIDE,
  CCHC_REACH: REACH_GUIDE,
  CCHC_RECONCILE: RECONCILE_GUIDE,
  CCHC_RESULT: RESULT_GUIDE,
  CCHC_ROLLUP: ROLLUP_GUIDE,
  CCHC_SCORE: SCORE_GUIDE,
  CCHC_SHORTFALLS: SHORTFALLS_GUIDE,
  CCHC_STEPS: STEPS_GUIDE,
  CCHC_SUMMARY: SUMMARY_GUIDE,
  CCHC_TOTAL: TOTAL_GUIDE,
};

/** A function without what computes it, with everything that people read about it. */
export interface DocumentedFunction
  extends Pick<CustomFunction, 'name' | 'about' | 'example'>,
    Omit<Guide, 'parameters'> {
  readonly parameters: readonly (Parameter & { readonly help: string })[];
}

/** @throws Error for a function that has no guide */
function document({ name, about, example, parameters }: CustomFunction): DocumentedFunction {
  const guide = GUIDES[name];
  if (!guide) throw new Error(`${name} has no guide`);
  const explained = parameters.map((parameter) => {
    return { ...parameter, help: guide.parameters?.[parameter.name] ?? KIND_HELP[parameter.kind] };
  });
  return { ...guide, name, about, example, parameters: explained };
}

export const DOCUMENTED: readonly DocumentedFunction[] = FUNCTIONS.map(document);
