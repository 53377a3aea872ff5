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
    now: { silent: 0, cards: 99.5, summaries: 97.9, missing: 0.1, sure: 100, questions: 0.6, questionsOf95: 3 },
    goal: GOAL,
  },
  second: {
    now: { silent: 0.1, cards: 99.5, summaries: 96.1, missing: 0.1, sure: 99.9, questions: 0.6, questionsOf95: 3 },
    goal: GOAL,
  },
  third: {
    now: { silent: 0, cards: 99.7, summaries: 97.2, missing: 0.1, sure: 100, questions: 0.7, questionsOf95: 2 },
    goal: GOAL,
  },
  fourth: {
    now: { silent: 0, cards: 99, summaries: 97, missing: 0.1, sure: 100, questions: 1, questionsOf95: 3 },
    goal: GOAL,
  },
  fifth: {
    now: { silent: 0.1, cards: 99, summaries: 88, missing: 0.3, sure: 100, questions: 0.9, questionsOf95: 5 },
    goal: GOAL,
  },
  // Documents that the reader was not changed for.
  judging: {
    now: { silent: 0.1, cards: 98.5, summaries: 97, missing: 0.3, sure: 99.9, questions: 0.8, questionsOf95: 5 },
    goal: GOAL,
  },
  handed: {
    // What was missing is asked: two fields of one line.
    now: { silent: 0, cards: 97.5, summaries: 75, missing: 0, sure: 100, questions: 0.5, questionsOf95: 2 },
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
