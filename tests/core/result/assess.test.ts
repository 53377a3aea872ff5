import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, fromNumber, type Points, subtract, sum, toNumber } from '../../../src/core/points.ts';
import { assess } from '../../../src/core/result/assess.ts';
import { EMPTY_SETTINGS } from '../../../src/core/settings.ts';
import { runs } from '../../setup/cases.ts';
import { rowsOf, SEED } from '../card.ts';
import { randomBook } from './random-book.ts';

const points = (value: number): Points => {
  const read = fromNumber(value);
  if (read === undefined) throw new Error(`${value} is no amount`);
  return read;
};
const published = (max: number, score: number) => ({ publishedMax: points(max), publishedScore: points(score) });
const shown = (value: Points | undefined) => (value === undefined ? null : toNumber(value));

function resultOf(table: string, settings: Partial<typeof EMPTY_SETTINGS> = {}) {
  const result = assess({ settings: { ...EMPTY_SETTINGS, ...settings }, rows: rowsOf(table), tasks: [] });
  const { max, score, lost, openMax } = result.total;
  return {
    basis: result.basis ?? null,
    total: [shown(max), shown(score), shown(lost), shown(openMax)],
    unexplained: toNumber(result.unexplained),
    differences: result.differences.map(({ code, kind, points: amount }) => [code, kind, toNumber(amount)]),
    problems: result.problems.map(({ code }) => code),
    fields: result.fields.map(({ code, origin, max: full, score: own }) => [code, origin, shown(full), shown(own)]),
  };
}

describe('the result of a book', () => {
  it('is the published one, whichever part of it is listed', () => {
    expect(resultOf(SEED, published(100, 81.9))).toMatchObject({
      basis: 'published',
      total: [100, 81.9, 18.1, 0],
      unexplained: 0.1,
      differences: [['7', 'unexplained', 0.1]],
      problems: [],
    });
    const leaves = SEED.split('\n')
      .filter((line) => line.includes('.'))
      .join('\n');
    const partial = resultOf(leaves, published(100, 81.9));
    expect(partial).toMatchObject({
      total: [100, 81.9, 18.1, 0],
      unexplained: 0.1,
      differences: [['total', 'unexplained', 0.1]],
    });
    expect(partial.fields[0]).toEqual(['1', 'unknown', null, null]);
  });

  it('says where the published total and the row "Tổng" disagree, and keeps the published one', () => {
    expect(resultOf(`${SEED}\nTổng 100 82`, published(100, 81.9))).toMatchObject({
      total: [100, 81.9, 18.1, 0],
      problems: ['totals-disagree'],
    });
  });

  it('names what the fields add up to beyond the published total', () => {
    expect(resultOf('1 60 50\n2 40 32', published(100, 81.9))).toMatchObject({
      total: [100, 81.9, 18.1, 0],
      differences: [['total', 'sum-differs', 0.1]],
      unexplained: 0,
    });
  });

  it('counts a bonus in what was lost', () => {
    expect(resultOf('1 60 54\n2 40 36\n9 - 1\nTổng 100 91')).toMatchObject({ total: [100, 91, 10, 0] });
    expect(resultOf('1 60 54\n2 40 36\n9 - 1')).toMatchObject({ total: [100, 91, 10, 0] });
  });

  it('is the published one where every scored item is granted, whatever the office claims for a field', () => {
    const rows = rowsOf('1 10 -\n1.1 4 3\n1.2 6 5').map((row) =>
      row.code === '1' ? { ...row, self: points(9) } : row,
    );
    expect(assess({ settings: EMPTY_SETTINGS, rows, tasks: [] }).basis).toBe('published');
  });

  it('counts what is scored, and beside it what is not scored yet', () => {
    expect(resultOf('1 20 15\n2 10 -')).toMatchObject({ total: [20, 15, 5, 10] });
  });
});

describe('losses', () => {
  it('add up: what the leaves lost and every named difference are what the total lost', () => {
    fc.assert(
      fc.property(randomBook, ({ settings, rows }) => {
        const { total, leaves, differences } = assess({ settings, rows, tasks: [] });
        fc.pre(total.lost !== undefined);
        const told = [...leaves.map(({ lost }) => lost), ...differences.map(({ points: amount }) => amount)];
        expect(sum(told.filter((amount) => amount !== undefined))).toBe(total.lost);
      }),
      { numRuns: runs(3000) },
    );
  });

  it('of a field are its maximum less its score, whatever an unknown criterion inside it lost', () => {
    fc.assert(
      fc.property(randomBook, ({ settings, rows }) => {
        const { fields, adjustments } = assess({ settings, rows, tasks: [] });
        fc.pre(adjustments.length === 0);
        for (const { origin, scoredMax, score, lost } of fields) {
          if (origin !== 'unknown' && score !== undefined) expect(lost).toBe(subtract(scoredMax, score));
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('are maximum and adjustments less score, wherever all three are known', () => {
    fc.assert(
      fc.property(randomBook, ({ settings, rows }) => {
        const { max, score, lost, adjustment } = assess({ settings, rows, tasks: [] }).total;
        fc.pre(max !== undefined && score !== undefined);
        expect(lost).toBe(max !== undefined && score !== undefined ? subtract(add(max, adjustment), score) : undefined);
      }),
      { numRuns: runs(1000) },
    );
  });
});
