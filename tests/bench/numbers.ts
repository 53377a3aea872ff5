/** Exact numbers in two other ways, for what each function is measured against: a decimal library, and whole ten-thousandths. */
import BigNumber from 'bignumber.js';

export interface Numbers<N> {
  readonly of: (value: unknown) => N;
  readonly plus: (a: N, b: N) => N;
  readonly minus: (a: N, b: N) => N;
  readonly over: (a: N, b: N) => N;
  /** Below, at or above 0, as `a` is against `b`. */
  readonly compare: (a: N, b: N) => number;
}

export const DECIMALS: Numbers<BigNumber> = {
  of: (value) => new BigNumber(value as number),
  plus: (a, b) => a.plus(b),
  minus: (a, b) => a.minus(b),
  over: (a, b) => a.div(b).dp(4),
  compare: (a, b) => a.comparedTo(b) ?? 0,
};

const SCALE = 10_000;

export const WHOLES: Numbers<bigint> = {
  of: (value) => BigInt(Math.round(Number(value) * SCALE)),
  plus: (a, b) => a + b,
  minus: (a, b) => a - b,
  over: (a, b) => (b === 0n ? 0n : (a * BigInt(SCALE)) / b),
  compare: (a, b) => (a < b ? -1 : a > b ? 1 : 0),
};
