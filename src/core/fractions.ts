/** Fractions: exact rates and amounts, so that 198 of 220 is 90 % and not 89,99999 %. */
import { ofUnits, type Points } from './points.ts';

/** A number of 0 or more as a quotient of whole numbers, the second positive. */
export type Fraction = readonly [numerator: bigint, denominator: bigint];

export const NONE: Fraction = [0n, 1n];
export const WHOLE: Fraction = [1n, 1n];

/** Reads a plain decimal of 0 or more: digits, a decimal point, perhaps an exponent. Undefined for anything else. */
export function fractionOf(decimal: string): Fraction | undefined {
  const match = /^(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/.exec(decimal);
  if (!match) return undefined;
  const [, whole = '', digits = '', exponent = '0'] = match;
  const shift = Number(exponent) - digits.length;
  const power = 10n ** BigInt(Math.abs(shift));
  const all = BigInt(whole + digits);
  return shift >= 0 ? [all * power, 1n] : [all, power];
}

/** Negative where the first is less, 0 where they are equal; exact. */
export function compareFractions([a, b]: Fraction, [c, d]: Fraction): number {
  return a * d < c * b ? -1 : a * d > c * b ? 1 : 0;
}

/** The caller vouches that the divisor is not 0. */
export function divide([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return [a * d, b * c];
}

/** Above every amount of points, and exact as a double. */
const CEILING = 10n ** 15n;

/** So many times the points, rounded half up to 1/10 000; beyond a hundred thousand million points it stays there. */
export function times([numerator, denominator]: Fraction, points: Points): Points {
  const units = (2n * numerator * BigInt(points) + denominator) / (2n * denominator);
  return ofUnits(Number(units > CEILING ? CEILING : units));
}

/** The double nearest to it, for showing. */
export function approximate([numerator, denominator]: Fraction): number {
  return Number((numerator * 1_000_000n) / denominator) / 1_000_000;
}
