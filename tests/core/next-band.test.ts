import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fraction } from '../../src/core/fractions.ts';
import { SCALE } from '../../src/core/points.ts';
import { evaluateRule } from '../../src/core/rules/evaluate.ts';
import { layOut } from '../../src/core/rules/intervals.ts';
import { findNextBand, spanOfTotals } from '../../src/core/rules/next-band.ts';
import { parseRule } from '../../src/core/rules/parse.ts';
import type { BandRule } from '../../src/core/rules/rule.ts';

const bands = (text: string): BandRule => {
  const read = parseRule(text);
  if (!read.ok || read.rule.kind !== 'bands') throw new Error(`no bands: ${text}`);
  return read.rule;
};
const percent = (value: number): Fraction => [BigInt(value), 100n];
const below = (value: number) => ({ value: percent(value), after: false });

describe('the next band', () => {
  const rule = bands('>=90%: 1; >=80%: 0,5; còn lại: 0');

  it('is the smallest change that earns more', () => {
    expect(findNextBand(rule, 88n, 110n)).toEqual({ change: 11n, gain: 5000, count: 99n });
    expect(findNextBand(rule, 79n, 100n)).toEqual({ change: 1n, gain: 5000, count: 80n });
    expect(findNextBand(rule, 0n, 1n)).toEqual({ change: 1n, gain: SCALE, count: 1n });
    expect(findNextBand(rule, 90n, 100n)).toBeUndefined();
  });

  it('goes down where fewer are better', () => {
    const late = bands('dưới 5%: 1; từ 5% đến dưới 10%: 0,5; còn lại: 0');
    expect(findNextBand(late, 22n, 200n)).toEqual({ change: -3n, gain: 5000, count: 19n });
    const few = bands('0 trở xuống: 1; từ 1 đến 3 lỗi: 0,5; còn lại: 0');
    expect(findNextBand(few, 7n, undefined)).toEqual({ change: -4n, gain: 5000, count: 3n });
    expect(findNextBand(few, 0n, undefined)).toBeUndefined();
  });

  it('agrees with trying every count', () => {
    const texts = [
      '>=90%: 1; >=80%: 0,5; còn lại: 0',
      'trên 70%: 2; từ 33,3% đến 70%: 1; <33,3%: 0',
      '<10%: 3; <50%: 1; còn lại: 2',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(60), fc.nat(60), (text, a, b) => {
        const [count, total] = [Math.min(a, b), Math.max(a, b, 1)];
        const read = bands(text);
        const points = Array.from({ length: total + 1 }, (_, i) => {
          const result = evaluateRule(read, i, undefined, total);
          return result.ok ? Number(result.value) : Number.NaN;
        });
        const now = points[count] ?? Number.NaN;
        const distances = points.flatMap((earned, i) => (earned > now ? [Math.abs(i - count)] : []));
        const next = findNextBand(read, BigInt(count), BigInt(total));
        expect(next ? Math.abs(Number(next.change)) : undefined).toBe(
          distances.length > 0 ? Math.min(...distances) : undefined,
        );
        if (next) expect(points[Number(next.count)]).toBe(now + next.gain);
      }),
    );
  });
});

describe('the span of totals behind a number of late files', () => {
  it('is 110 to 219 for 22 late files in 80 % to below 90 %, and 1 to 11 fewer reach 90 %', () => {
    expect(spanOfTotals(22n, { from: below(80), to: below(90) })).toEqual({
      totals: { least: 110n, most: 219n },
      fewer: { least: 1n, most: 11n },
    });
    const [, middle] = layOut(bands('<80%: 0; từ 80% đến dưới 90%: 0,5; >=90%: 1'));
    expect(middle && spanOfTotals(22n, middle)?.totals).toEqual({ least: 110n, most: 219n });
  });

  it('has no end in the top band, and nothing above it', () => {
    const top = { from: below(90), to: { value: percent(100), after: true } };
    expect(spanOfTotals(22n, top)).toEqual({ totals: { least: 220n, most: undefined }, fewer: undefined });
    expect(spanOfTotals(0n, top)?.totals.least).toBe(1n);
    expect(spanOfTotals(0n, { from: below(80), to: below(90) })).toBeUndefined();
    expect(spanOfTotals(5n, { from: below(80), to: below(100) })).toEqual({
      totals: { least: 25n, most: undefined },
      fewer: { least: 5n, most: 5n },
    });
  });

  it('agrees with trying every total', () => {
    const sides = fc.tuple(fc.nat(19), fc.integer({ min: 1, max: 20 }), fc.boolean(), fc.boolean());
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), sides, (late, [a, b, openLow, openHigh]) => {
        const [low, high] = [Math.min(a, b - 1) * 5, Math.max(a + 1, b) * 5];
        fc.pre(high < 100);
        const from = { value: percent(low), after: openLow };
        const to = { value: percent(high), after: openHigh };
        const isIn = (total: number, missed: number): number => {
          const rate = (total - missed) * 100;
          if (openLow ? rate <= low * total : rate < low * total) return -1;
          return (openHigh ? rate <= high * total : rate < high * total) ? 0 : 1;
        };
        const totals = Array.from({ length: 400 }, (_, i) => i + 1).filter(
          (total) => total >= late && isIn(total, late) === 0,
        );
        const found = spanOfTotals(BigInt(late), { from, to });
        expect(found ? [Number(found.totals.least), Number(found.totals.most)] : undefined).toEqual(
          totals.length > 0 ? [totals[0], totals.at(-1)] : undefined,
        );
        const fewer = totals.map((total) =>
          Array.from({ length: late + 1 }, (_, i) => i).find((i) => isIn(total, late - i) === 1),
        );
        if (found) expect(Number(found.fewer?.least)).toBe(Math.min(...fewer.map(Number)));
        if (found) expect(Number(found.fewer?.most)).toBe(Math.max(...fewer.map(Number)));
      }),
    );
  });
});
