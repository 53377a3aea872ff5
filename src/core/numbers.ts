/** Numbers as people in Viet Nam write them: read leniently but never guessed, printed with a decimal comma. */
import { fromDecimal, type Points, toNumber } from './points.ts';
import { plainSpaces } from './text.ts';

/** Why a text is no number: `ambiguous` is "1.234", which may mean 1,234 or 1234. */
export type NumberProblem = 'not-a-number' | 'ambiguous';

export type ReadNumber = { ok: true; decimal: string } | { ok: false; problem: NumberProblem };

/** One dot before three digits: thousands for one reader, decimals for another. */
const AMBIGUOUS = /^-?[1-9]\d{0,2}\.\d{3}$/;

const refuse = (problem: NumberProblem): ReadNumber => ({ ok: false, problem });

/**
 * Reads "81,9", "81.9", "1.234.567,5", "2,50", "-0,5" as a plain decimal with a point.
 * A comma marks decimals, dots or single spaces in groups of three mark thousands; "1.234" alone could be either and is
 * refused, and so are two numbers side by side ("1 5").
 */
export function readNumber(text: string): ReadNumber {
  const written = plainSpaces(text)
    .trim()
    .replace(/^[−–]/, '-')
    .replace(/^\+/, '')
    .replace(/^(-?) +/, '$1');
  const compact = /^-?[1-9]\d{0,2}( \d{3})+(,\d+)?$/.test(written) ? written.replaceAll(' ', '') : written;
  const accept = (digits: string): ReadNumber => ({ ok: true, decimal: digits });
  if (/^-?\d+$/.test(compact)) return accept(compact);
  if (/^-?\d+,\d+$/.test(compact)) return accept(compact.replace(',', '.'));
  if (AMBIGUOUS.test(compact)) return refuse('ambiguous');
  if (/^-?\d+\.\d+$/.test(compact)) return accept(compact);
  if (/^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(compact)) return accept(compact.replaceAll('.', '').replace(',', '.'));
  if (/^-?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(compact)) return accept(compact.replaceAll(',', ''));
  return refuse('not-a-number');
}

/** Reads a count as plain digits: it has no decimals, so that "1.250" is one way to write 1250; undefined for anything else. */
export function readWhole(text: string): string | undefined {
  const written = plainSpaces(text).trim();
  if (/^\d+$/.test(written)) return written;
  return /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(written) || /^[1-9]\d{0,2}(?: \d{3})+$/.test(written)
    ? written.replace(/[. ]/g, '')
    : undefined;
}

/** A reading of points from text: the amount, and what it was said to be out of ("81,9/100"). */
export type ReadPoints = { ok: true; points: Points; outOf?: Points } | { ok: false; problem: NumberProblem };

/** Reads points from text: a number, with an optional "điểm" after it, or "81,9/100". */
export function readPoints(text: string): ReadPoints {
  const bare = plainSpaces(text)
    .normalize('NFC')
    .trim()
    .replace(/\s*(điểm|đ)\.?$/iu, '');
  const [first = '', second, ...rest] = bare.split('/');
  if (rest.length > 0) return { ok: false, problem: 'not-a-number' };
  const points = pointsOf(first);
  if (!points.ok || second === undefined) return points;
  const outOf = pointsOf(second);
  return outOf.ok ? { ok: true, points: points.points, outOf: outOf.points } : outOf;
}

function pointsOf(text: string): ReadPoints {
  const read = readNumber(text);
  if (!read.ok) return read;
  const points = fromDecimal(read.decimal);
  return points === undefined ? { ok: false, problem: 'not-a-number' } : { ok: true, points };
}

/**
 * Prints points the official way: 81,9 · 17 · 1.234,5. Whole thousands below a million print without their dot ("1000"):
 * "1.000" could be read as one, and what is printed has to be read back as it was.
 */
export function formatPoints(points: Points): string {
  const text = formatNumber(toNumber(points));
  return AMBIGUOUS.test(text) ? text.replace('.', '') : text;
}

/** Prints a number with a decimal comma and dots for thousands, without padding zeros. */
export function formatNumber(value: number, mostDecimals = 4): string {
  const [whole = '0', fraction = ''] = Math.abs(value).toFixed(mostDecimals).split('.');
  const trimmed = fraction.replace(/0+$/, '');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  const text = trimmed ? `${grouped},${trimmed}` : grouped;
  return value < 0 && text !== '0' ? `-${text}` : text;
}

/** Prints a share of 0 to 1 as "82,37%". */
export function formatRate(share: number): string {
  // The product is rounded to twelve digits first: 0.8235 * 100 is 82.35000000000001.
  return `${formatNumber(Number((share * 100).toPrecision(12)), 2)}%`;
}
