/** How well the reader reads each part: what holds now and may only get better, and what is aimed at. */
import type { Rates } from './figures.ts';

export interface Bars {
  /** Of the seeded sample of `judged.test.ts`. */
  readonly now: Rates;
  readonly goal: Rates;
}

const GOAL: Rates = { silent: 0.1, cards: 98, summaries: 85, missing: 0, sure: 99.9, questions: 3, questionsOf95: 8 };

export const BARS: Readonly<Record<string, Bars>> = {
  fitting: {
    now: { silent: 0.43, cards: 91.7, summaries: 89.3, missing: 0.9, sure: 99.6, questions: 2.5, questionsOf95: 12 },
    goal: GOAL,
  },
  judging: {
    now: { silent: 0.54, cards: 62.3, summaries: 64.5, missing: 11.1, sure: 99.5, questions: 6.6, questionsOf95: 33 },
    goal: GOAL,
  },
  handed: {
    now: { silent: 1.2, cards: 96.2, summaries: 12.5, missing: 0, sure: 98.6, questions: 0.8, questionsOf95: 6 },
    goal: GOAL,
  },
};

/** Rates of which less is better. */
const FAULTS: readonly (keyof Rates)[] = ['silent', 'missing', 'questions', 'questionsOf95'];

/** What is worse than the bars, as "cards 61.2 (66.1)"; figures of one decimal, so that rounding decides nothing. */
export function belowBars(rates: Rates, bars: Rates): string[] {
  return (Object.keys(bars) as (keyof Rates)[]).flatMap((key) => {
    const worse = FAULTS.includes(key) ? rates[key] - bars[key] : bars[key] - rates[key];
    return worse > 0.05 ? [`${key} ${rates[key].toFixed(2)} (${bars[key]})`] : [];
  });
}
