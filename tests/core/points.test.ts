import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatNumber, formatPoints, formatRate, readNumber, readPoints } from '../../src/core/numbers.ts';
import { decimalsOf, fromDecimal, fromNumber, ofUnits, ratio, subtract, sum, toNumber } from '../../src/core/points.ts';

const units = fc.integer({ min: -1e10, max: 1e10 }).map(ofUnits);
const points = (text: string) => {
  const read = readPoints(text);
  return read.ok ? toNumber(read.points) : read.problem;
};

describe('points', () => {
  it('give 18,1 for 100 - 81,9, where floats do not', () => {
    const [max, score] = [fromDecimal('100'), fromDecimal('81.9')];
    expect(max !== undefined && score !== undefined && toNumber(subtract(max, score))).toBe(18.1);
  });

  it('read a double as the decimal it stands for', () => {
    expect(fromNumber(0.1 + 0.2)).toBe(3000);
    expect(fromNumber(1.00005)).toBe(10001);
    expect(fromNumber(-1.00005)).toBe(-10001);
  });

  it('refuse what is no amount', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, 1e300]) expect(fromNumber(value)).toBeUndefined();
    for (const text of ['', '1,5', '1e3', '99999999999', ' 1']) expect(fromDecimal(text)).toBeUndefined();
  });

  it('come back unchanged from a double and from print', () => {
    fc.assert(
      fc.property(units, (amount) => {
        expect(fromNumber(toNumber(amount))).toBe(amount);
        const read = readPoints(formatPoints(amount));
        expect(read.ok ? read.points : read.problem).toBe(amount);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -1_100_000, max: 1_100_000 }), (whole) => {
        expect(points(formatPoints(ofUnits(whole * 10_000)))).toBe(whole);
      }),
    );
  });

  it('print whole thousands without the dot that could be a decimal sign', () => {
    const shown = [1000, -1000, 123_456, 1234.5, 1_000_000].map((value) =>
      formatPoints(fromNumber(value) ?? ofUnits(0)),
    );
    expect(shown).toEqual(['1000', '-1000', '123456', '1.234,5', '1.000.000']);
  });

  it('add up the same in any order', () => {
    fc.assert(fc.property(fc.array(units), (amounts) => sum(amounts) === sum(amounts.toReversed())));
  });

  it('know how many decimals they need', () => {
    expect(['17', '6.9', '2.50', '0.1234'].map((text) => decimalsOf(fromDecimal(text) ?? ofUnits(0)))).toEqual([
      0, 1, 1, 4,
    ]);
    expect(ratio(ofUnits(1), ofUnits(0))).toBeUndefined();
  });
});

describe('numbers as people write them', () => {
  it.each([
    ['81,9', 81.9],
    ['81.9', 81.9],
    ['2,50', 2.5],
    [' 0,5 ', 0.5],
    ['1.234.567,5', 1234567.5],
    ['1,234.5', 1234.5],
    ['−0,5', -0.5],
    ['–0,5', -0.5],
    ['3 điểm', 3],
    ['3 điểm'.normalize('NFD'), 3],
    ['81,9/100', 81.9],
    ['81,9 / 100', 81.9],
    ['0.125', 0.125],
    ['1 234 567,5', 1234567.5],
    ['- 0,5', -0.5],
  ])('read %j as %d', (text, value) => expect(points(text)).toBe(value));

  it.each([
    ['1.234', 'ambiguous'],
    ['KAD', 'not-a-number'],
    ['15/01/2024', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['1,2,3', 'not-a-number'],
    ['', 'not-a-number'],
    ['=1', 'not-a-number'],
    ['1 5', 'not-a-number'],
    ['0, 5', 'not-a-number'],
    ['1 2 3', 'not-a-number'],
    ['1²', 'not-a-number'],
  ])('refuse %j as %s', (text, problem) => expect(points(text)).toBe(problem));

  it('never throw, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof readNumber(text).ok === 'boolean'));
  });

  it('print with a decimal comma, dots for thousands and no padding', () => {
    expect([17, 6.9, 2.5, 1234567.5, -0.25, 0].map((value) => formatNumber(value))).toEqual([
      ...['17', '6,9', '2,5', '1.234.567,5', '-0,25', '0'],
    ]);
    expect([0.8237, 0.82354999, 1, 0.8235].map(formatRate)).toEqual(['82,37%', '82,35%', '100%', '82,35%']);
  });
});
