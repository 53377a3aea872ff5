/** Points: exact amounts of score, held as a whole number of 1/10 000 so that 100 - 81,9 is 18,1. */

declare const pointsBrand: unique symbol;

/** A whole number of 1/10 000 of a point. Compare with `<`, `===`; compute only with the functions of this file. */
export type Points = number & { readonly [pointsBrand]: true };

/** Units per point. Survey and linear scores carry four decimals, none is known to carry more. */
export const SCALE = 10_000;

/** The largest amount accepted: far above any criteria set, and far below where integers of a double end. */
const LIMIT = 1e8 * SCALE;

export const ZERO = 0 as Points;

/** A ready whole number of 1/10 000; the caller vouches that it is one. */
export function ofUnits(units: number): Points {
  return (units === 0 ? 0 : units) as Points;
}

/**
 * Reads a spreadsheet number as points, rounded half away from zero to 1/10 000.
 * @param value any double; a formula's 0.1+0.2 is read as 0,3
 * @returns undefined when it is not finite or beyond 100 million points
 */
export function fromNumber(value: number): Points | undefined {
  if (!Number.isFinite(value)) return undefined;
  const scaled = Math.abs(value) * SCALE;
  const nearest = Math.round(scaled);
  // 1.00005 * 10 000 is 10000.499999999998: fourteen digits forgive the double and keep every real figure. Most cells
  // are whole units, for which this tenfold cost is spared.
  const units = Math.abs(scaled - nearest) < 0.25 ? nearest : Math.round(Number(scaled.toPrecision(14)));
  if (units > LIMIT) return undefined;
  return ofUnits(value < 0 ? -units : units);
}

/**
 * Reads a plain decimal such as "81.9" or "-0.50" exactly, rounded half away from zero to 1/10 000.
 * @param decimal digits with an optional sign and a decimal point, nothing else
 */
export function fromDecimal(decimal: string): Points | undefined {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal);
  if (!match) return undefined;
  const [, sign, whole = '0', fraction = ''] = match;
  if (whole.replace(/^0+/, '').length > 9) return undefined;
  const units = Number(whole) * SCALE + Number(fraction.slice(0, 4).padEnd(4, '0'));
  const rounded = units + (Number(fraction[4] ?? '0') >= 5 ? 1 : 0);
  if (rounded > LIMIT) return undefined;
  return ofUnits(sign ? -rounded : rounded);
}

/** The double nearest to the amount: what a cell or JSON shows. */
export function toNumber(points: Points): number {
  return points / SCALE;
}

/** Exact, as all arithmetic of points. */
export function add(a: Points, b: Points): Points {
  return ofUnits(a + b);
}

/** Exact; it may be negative. */
export function subtract(a: Points, b: Points): Points {
  return ofUnits(a - b);
}

/** Exact; 0 of nothing. */
export function sum(amounts: Iterable<Points>): Points {
  let total = 0;
  for (const amount of amounts) total += amount;
  return ofUnits(total);
}

/** The amount without its sign. */
export function magnitude(points: Points): Points {
  return ofUnits(Math.abs(points));
}

/** Decimals needed to write the amount: 17 has none, 6,9 one, at most four. */
export function decimalsOf(points: Points): number {
  if (points % SCALE === 0) return 0;
  let units = Math.abs(points);
  for (let decimals = 4; decimals > 0; decimals--) {
    if (units % 10 !== 0) return decimals;
    units /= 10;
  }
  return 0;
}

/** Half a unit of the last decimal: how far a figure printed with so many decimals may be from the exact one. */
export function halfUnit(decimals: number): Points {
  return ofUnits(decimals >= 4 ? 0 : SCALE / 10 ** decimals / 2);
}

/** Share of an amount, 0 to 1; undefined where there is nothing to share. */
export function ratio(part: Points, whole: Points): number | undefined {
  return whole === 0 ? undefined : part / whole;
}
