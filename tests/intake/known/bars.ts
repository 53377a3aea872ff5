/** How well the known documents are read: what holds now and may only get better, and what is aimed at. */
import { figuresOf, labelsOf } from '../judged/figures.ts';
import type { JudgedFixture } from './measure.ts';

/** Figures but for the last two: of their sum each is one class. */
export interface Counts {
  /** At least; the others at most. */
  readonly right: number;
  /** Wrong or invented, and nothing tells of it. */
  readonly silent: number;
  /** The same, and a person is told. */
  readonly warned: number;
  readonly asked: number;
  readonly refused: number;
  /** Left out without a word. */
  readonly missing: number;
  /** Labelled as sure, and wrong. */
  readonly sureWrong: number;
  readonly causesWrong: number;
  readonly causesMissing: number;
  /** Lines about which a person must be told, and is not. */
  readonly untold: number;
}

export function countsOf(judged: readonly JudgedFixture[]): Counts {
  const figures = figuresOf(judged);
  const sum = (of: (one: JudgedFixture) => number): number => judged.reduce((total, one) => total + of(one), 0);
  return {
    right: figures.right,
    silent: figures.wrong + figures.invented,
    warned: figures.warned,
    asked: figures.asked,
    refused: figures.refused,
    missing: figures.missing,
    sureWrong: labelsOf(judged, ({ labels }) => labels).sure?.wrong ?? 0,
    causesWrong: sum(({ measured }) => measured.causes.wrong.length),
    causesMissing: sum(({ measured }) => measured.causes.missing),
    untold: sum(({ untold }) => untold.length),
  };
}

/** What is worse than the bars, as "silent 7 (5)". */
export function worseThan(counts: Counts, bars: Counts): string[] {
  return (Object.keys(bars) as (keyof Counts)[]).flatMap((key) => {
    const isWorse = key === 'right' ? counts[key] < bars[key] : counts[key] > bars[key];
    return isWorse ? [`${key} ${counts[key]} (${bars[key]})`] : [];
  });
}

interface Bars {
  readonly now: Counts;
  readonly goal: Counts;
}

/** Of 1,355 figures in texts and 1,006 in tables. */
export const BARS: Readonly<Record<'texts' | 'tables', Bars>> = {
  texts: {
    now: {
      ...{ right: 1288, silent: 14, warned: 18, asked: 46, refused: 6, missing: 16, sureWrong: 2 },
      ...{ causesWrong: 6, causesMissing: 36, untold: 21 },
    },
    goal: {
      ...{ right: 1275, silent: 1, warned: 10, asked: 70, refused: 0, missing: 0, sureWrong: 0 },
      ...{ causesWrong: 2, causesMissing: 10, untold: 0 },
    },
  },
  tables: {
    now: {
      // One that was missing is asked now.
      ...{ right: 999, silent: 1, warned: 0, asked: 3, refused: 3, missing: 3, sureWrong: 0 },
      ...{ causesWrong: 0, causesMissing: 0, untold: 1 },
    },
    goal: {
      ...{ right: 990, silent: 1, warned: 5, asked: 10, refused: 0, missing: 0, sureWrong: 0 },
      ...{ causesWrong: 0, causesMissing: 0, untold: 0 },
    },
  },
};

/** The counts beside the bars. */
export function printCounts(name: 'texts' | 'tables', judged: readonly JudgedFixture[]): string {
  const counts = countsOf(judged);
  const { now, goal } = BARS[name];
  const keys = Object.keys(counts) as (keyof Counts)[];
  return [
    `${name}:`,
    ...keys.map((key) => `  ${key.padEnd(14)}${counts[key]} (now ${now[key]}, goal ${goal[key]})`),
  ].join('\n');
}

/** Percent of what is right as it was written that stays right in another form, where it is not all; the aim is 97. */
export const KEPT: Readonly<Record<string, number>> = {
  // Of more that is right as it was written.
  'bold figures': 97.3,
  'bold lines': 98,
  'double spaces': 97.5,
  'zero-width marks': 98.9,
  'lines joined': 89.1,
  'lines wrapped': 99.1,
  '"điểm" dropped': 98.9,
  '"Tiêu chí" dropped': 99.5,
  'lower case': 99.1,
};

/** Of the criteria whose names or rules are known. */
export const MOST_NAMES_WRONG = 10;

/** Figures shown on a line that the document does not have. */
export const MOST_WITHOUT_LINE = 1;
