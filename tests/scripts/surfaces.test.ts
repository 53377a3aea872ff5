/** One result on every surface: random books, written as a person writes them, say the same wherever they are read. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatPoints } from '../../src/core/numbers.ts';
import { type Points, sum, toNumber } from '../../src/core/points.ts';
import { assess } from '../../src/core/result/assess.ts';
import { BASES } from '../../src/core/result/current.ts';
import type { AssessedRow } from '../../src/core/result/result.ts';
import type { Score } from '../../src/core/scorecard.ts';
import { type RandomBook, randomBook } from '../core/result/random-book.ts';
import { runs, seedOr } from '../setup/cases.ts';
import { runScript } from './run.ts';

/** Each takes a second. */
const BOOKS = runs(6);
const SEED = seedOr(20_240_205);

const SURFACES = ['sidebar', 'summary', 'targets', 'plan', 'functions', 'json'];

/** Where "Thông tin chung" of a new book takes them. */
const INFO = { publishedMax: 'B16', publishedScore: 'B17', basis: 'B19', fieldsRounded: 'B20' };

const text = (score: Score): string => (typeof score === 'number' ? formatPoints(score) : (score ?? ''));

/** A row of "Chấm điểm" from A to J: points are typed into their columns, computed ones come from a rule and a figure. */
function cells({ code, title, max, score, self, survey, computed }: AssessedRow): string[] {
  const [rule, value] = computed === undefined ? ['', ''] : [`có: ${formatPoints(computed)}; không: 0`, 'có'];
  const written = code === 'total' ? 'Tổng' : code;
  return [written, title, text(max), rule, value, '', '', text(self), text(survey), text(score)];
}

/** What a person does who writes the book over the one before it, rows in any order. */
function stepsFor({ settings, rows, order }: RandomBook): unknown[] {
  const { publishedMax, publishedScore, basis, fieldsRounded } = settings;
  const listed = rows.filter(({ code }) => code !== 'total');
  const total = rows.find(({ code }) => code === 'total');
  const told: readonly (readonly [string, string])[] = [
    [INFO.publishedMax, text(publishedMax)],
    [INFO.publishedScore, text(publishedScore)],
    [INFO.basis, basis === undefined ? '' : BASES[basis]],
    [INFO.fieldsRounded, fieldsRounded === undefined ? '' : fieldsRounded ? 'Có' : 'Không'],
  ];
  return [
    { clear: 'Chấm điểm!A2:J60' },
    ...Object.values(INFO).map((cell) => ({ clear: `Thông tin chung!${cell}` })),
    ...(total ? [{ paste: 'Chấm điểm!A2', rows: [cells(total)] }] : []),
    { paste: 'Chấm điểm!A3', rows: order.flatMap((i) => listed.slice(i, i + 1)).map(cells) },
    ...told.flatMap(([cell, value]) => (value === '' ? [] : [{ type: `Thông tin chung!${cell}`, text: value }])),
    { surfaces: true },
  ];
}

/** What each book's surfaces say, all of them in one run. */
function surfacesOf(books: readonly RandomBook[]): Readonly<Record<string, unknown>>[] {
  const steps = [{ book: 'empty' }, { menu: 'Tạo sổ chấm điểm' }, ...books.flatMap(stepsFor)];
  const results = runScript(JSON.stringify(steps)) as Readonly<Record<string, unknown>>[];
  return results.filter((result) => 'sidebar' in result);
}

const shown = (points: Points | undefined): number | null => (points === undefined ? null : toNumber(points));

/** What every surface has to say. */
function figuresOf(book: RandomBook) {
  const { basis, total, unexplained } = assess({ ...book, tasks: [] });
  const isScored = basis !== undefined;
  return {
    ...{ max: shown(total.max), score: shown(total.score), lost: shown(total.lost) },
    ...{ basis: isScored ? BASES[basis] : null, unexplained: isScored ? shown(unexplained) : null },
  };
}

describe('one result', () => {
  it(
    'stands on every surface, whatever the book, and its losses add up',
    () => {
      const books = fc.sample(randomBook, { numRuns: BOOKS, seed: SEED });
      const said = surfacesOf(books);
      expect(said).toHaveLength(BOOKS);
      // What differs, and the steps that show it.
      const apart = books.flatMap((book, i) => {
        const wanted = JSON.stringify(figuresOf(book));
        const others = SURFACES.map((surface) => `${surface} ${JSON.stringify(said[i]?.[surface])}`);
        const wrong = others.filter((told) => !told.endsWith(` ${wanted}`));
        return wrong.length === 0 ? [] : [[wanted, ...wrong, JSON.stringify(stepsFor(book))].join('\n')];
      });
      expect(apart.join('\n\n')).toBe('');
      for (const book of books) {
        const { total, leaves, differences } = assess({ ...book, tasks: [] });
        if (total.lost === undefined) continue;
        const losses = [...leaves.map(({ lost }) => lost), ...differences.map(({ points }) => points)];
        expect(sum(losses.filter((lost) => lost !== undefined))).toBe(total.lost);
      }
    },
    120_000 + BOOKS * 30_000,
  );
});
