import { describe, expect, it } from 'vitest';
import { compareFractions, type Fraction, fractionOf } from '../../src/core/fractions.ts';
import { readAmountCell, readRateCell, readShareCell } from '../../src/core/rates.ts';

const value = (reading: ReturnType<typeof readShareCell>) => (reading.ok ? reading.value : reading.message);

function wanted(decimal: string): Fraction {
  const fraction = fractionOf(decimal);
  if (!fraction) throw new Error(`${decimal} is no decimal`);
  return fraction;
}

const isEqual = (reading: ReturnType<typeof readShareCell>, decimal: string): boolean =>
  reading.ok && compareFractions(reading.value, wanted(decimal)) === 0;

describe('a share', () => {
  it('is a number up to 1 or a text with "%", blanks before it or not', () => {
    for (const written of [0.85, '0,85', '85%', '85 %', '85,0%'])
      expect(isEqual(readShareCell(written), '0.85')).toBe(true);
    expect(isEqual(readShareCell(1), '1')).toBe(true);
    expect(value(readShareCell(1.01))).toMatch(/không phải là tỷ lệ từ 0 đến 1/);
    expect(isEqual(readShareCell('103%'), '1.03')).toBe(true);
    expect(value(readShareCell(''))).toMatch(/không phải là tỷ lệ/);
  });
});

describe('a rate', () => {
  it('is a share up to 1, percent above 2, and asked between', () => {
    expect(isEqual(readRateCell(1), '1')).toBe(true);
    expect(isEqual(readRateCell(72), '0.72')).toBe(true);
    expect(isEqual(readRateCell(2.01), '0.0201')).toBe(true);
    expect(value(readRateCell(2))).toMatch(/2% hay 200%\?/);
    expect(value(readRateCell('1,255'))).toMatch(/1,255% hay 125,5%\?/);
    expect(isEqual(readRateCell('72%'), '0.72')).toBe(true);
  });
});

describe('an amount', () => {
  it('is any number, without the last digits of a double', () => {
    expect(isEqual(readAmountCell(1 - 0.1), '0.9')).toBe(true);
    expect(value(readAmountCell('nhiều'))).toMatch(/“nhiều” không phải là số/);
  });
});
