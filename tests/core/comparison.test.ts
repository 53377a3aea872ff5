import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ItemCode } from '../../src/core/codes.ts';
import { compareClaims } from '../../src/core/comparison/claims.ts';
import { compareYears, lossesOf, type YearBefore } from '../../src/core/comparison/years.ts';
import { ofUnits, type Points, SCALE } from '../../src/core/points.ts';
import { buildScorecard, type Score } from '../../src/core/scorecard.ts';
import { cardOf, rowsOf, SEED } from './card.ts';

const points = (value: number): Points => ofUnits(Math.round(value * SCALE));

/** "code max score self" per line. */
function withSelf(table: string) {
  const lines = table.trim().split(/\s*\n\s*/);
  const rows = rowsOf(lines.map((line) => line.split(/\s+/).slice(0, 3).join(' ')).join('\n'));
  return buildScorecard(
    rows.map((row, i) => {
      const self = lines[i]?.trim().split(/\s+/)[3];
      return self === undefined || self === '-' ? row : { ...row, self: points(Number(self.replace(',', '.'))) };
    }),
  ).card;
}

describe('self against granted', () => {
  it('names what was claimed and not granted, largest first, with sums by field and in all', () => {
    const claims = compareClaims(
      withSelf(`
        1 10 7 9,5
        1.1 2 1 2
        1.2 3 1,5 3
        1.3 1 1 1
        2 6 4
        2.1 3 2 1
        2.2 3 2 2,5
        3 4 4
        3.1 4 KAD 2
        Tổng 20 15 17`),
    );
    expect(claims.denied.map(({ item, difference }) => [item.code, difference])).toEqual([
      ['1.2', 15_000],
      ['1.1', 10_000],
      ['2.2', 5000],
    ]);
    expect(claims.exceeded.map(({ item, difference }) => [item.code, difference])).toEqual([['2.1', -10_000]]);
    expect(claims.fields).toMatchObject([
      { code: '1', self: 95_000, score: 70_000, difference: 25_000, unexplained: 0 },
      { code: '2', self: 35_000, score: 40_000, difference: -5000, unexplained: 0 },
    ]);
    expect(claims.total).toEqual({ self: 170_000, score: 150_000, difference: 20_000, unexplained: 0 });
  });

  it('says what the items do not explain, and takes the published total where the card has none', () => {
    const claims = compareClaims(cardOf(SEED), { self: points(90.9), score: points(81.9) });
    expect(claims.denied).toEqual([]);
    expect(claims.fields).toEqual([]);
    expect(claims.total).toEqual({ self: 909_000, score: 819_000, difference: 90_000, unexplained: 90_000 });
    expect(claims.unclaimed).toHaveLength(12);
    expect(compareClaims(cardOf(SEED)).total).toBeUndefined();
  });

  it('gives no sum of a field of which only some items can be compared', () => {
    const partly = compareClaims(
      withSelf(`
        1 10 7
        1.1 2 1 2
        1.2 3 1 -`),
    );
    expect(partly.compared).toBe(1);
    const unknown = { self: undefined, score: undefined, difference: 10_000, unexplained: 0 };
    expect(partly.fields).toMatchObject([unknown]);
    expect(partly.total).toEqual(unknown);
    // All items listed have both, but the field's score says that there are more.
    expect(compareClaims(withSelf('1 10 7\n1.1 2 1 2')).fields).toMatchObject([unknown]);
  });

  it('adds up: what was denied less what exceeded is the difference of the sums', () => {
    const row = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.nat(40_000), fc.nat(40_000));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (list) => {
        const rows = list.map(([field, self, score], i) => ({
          code: `${field}.${i + 1}` as ItemCode,
          title: '',
          max: points(4),
          self: ofUnits(self),
          score: ofUnits(score) as Score,
          place: i,
        }));
        const { denied, exceeded, fields, total } = compareClaims(buildScorecard(rows).card);
        const sum = (parts: readonly { difference: number }[]): number =>
          parts.reduce((all, { difference }) => all + difference, 0);
        expect(sum(denied) + sum(exceeded)).toBe(total?.difference);
        expect(sum(fields)).toBe(total?.difference);
        expect(denied.map(({ difference }) => difference)).toEqual(
          denied.map(({ difference }) => difference).sort((a, b) => b - a),
        );
      }),
    );
  });
});

describe('year over year', () => {
  const lastYear = (code: string, score: number | 'KAD', max?: number, title = ''): YearBefore => ({
    code: code as ItemCode,
    title,
    max: max === undefined ? undefined : points(max),
    score: score === 'KAD' ? 'KAD' : points(score),
  });

  it('tells regained, newly lost and lost twice, and names what has no counterpart', () => {
    const compared = compareYears(cardOf(SEED), [
      lastYear('1', 14),
      lastYear('1.5', 1),
      lastYear('2.1', 2),
      lastYear('3.1.4', 0),
      lastYear('3.1.5', 1, 2),
      lastYear('3.4.1', 2, 2.5, 'Một tên khác'),
      lastYear('6.2', 'KAD'),
      lastYear('7.3', 4),
      lastYear('9.9', 1, 1, 'Không còn nữa'),
    ]);
    const told = compared.items.map(({ item, regained, fresh, again }) => [item.code, regained, fresh, again]);
    expect(told).toEqual([
      ['1.5', 0, 10_000, 20_000],
      ['2.1', 0, 10_000, 0],
      ['3.1.4', 0, 0, 10_000],
      ['3.1.5', 5000, 0, 5000],
      ['3.4.1', 0, 5000, 5000],
    ]);
    expect(compared.items.filter(({ renamed }) => renamed).map(({ item }) => item.code)).toEqual(['3.4.1']);
    expect(compared.items.filter(({ maxChanged }) => maxChanged).map(({ item }) => item.code)).toEqual(['3.1.5']);
    expect(compared.sums).toEqual({ lostBefore: 45_000, lost: 65_000, regained: 5000, fresh: 25_000, again: 40_000 });
    expect(compared.incomparable.map(({ code }) => code)).toEqual(['6.2', '7.3']);
    expect(compared.added.map(({ code }) => code)).toEqual(['3.5.1', '5.5.1', '6.3.3', '7.1', '7.2']);
    // Field 1 goes on in 1.5; 9.9 goes on nowhere.
    expect(compared.gone.map(({ code }) => code)).toEqual(['9.9']);
  });

  it('splits every loss without remainder', () => {
    fc.assert(
      fc.property(fc.nat(30_000), fc.nat(30_000), (was, is) => {
        const { regained, fresh, again } = lossesOf(ofUnits(was), ofUnits(is));
        expect(regained + again).toBe(was);
        expect(fresh + again).toBe(is);
        expect(Math.min(regained, fresh)).toBe(0);
      }),
    );
  });
});
