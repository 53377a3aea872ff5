/** Rates and counts in cells: a share up to 1, a percentage above 2, "85%" as it says, an amount of 0 or more; read exactly. */
import { type Cell, type CellReading, cellText } from './cells.ts';
import { compareFractions, divide, type Fraction, fractionOf, WHOLE } from './fractions.ts';
import { readNumber } from './numbers.ts';

const HUNDRED: Fraction = [100n, 1n];
/** Up to here a number above 1 may be a share or a percentage: "1,5" is 150% or 1,5%. */
const PERCENT_ABOVE: Fraction = [2n, 1n];

/**
 * Reads a rate, which may exceed 100 %: up to 1 a number is a share, above 2 a percentage (72 is 72 %), text with "%" as
 * it says; between 1 and 2 the person is asked. Blank is no rate.
 */
export function readRateCell(cell: Cell): CellReading<Fraction> {
  const text = cellText(cell);
  const written = typeof cell === 'string' && text.endsWith('%') ? readPercentage(text.slice(0, -1).trim()) : undefined;
  const rate = written ?? readAmount(cell);
  if (!rate) return { ok: false, message: `“${text}” không phải là tỷ lệ. Ghi như 85%.` };
  if (written || compareFractions(rate, WHOLE) <= 0) return { ok: true, value: rate };
  if (compareFractions(rate, PERCENT_ABOVE) > 0) return { ok: true, value: divide(rate, HUNDRED) };
  return { ok: false, message: `${text}% hay ${timesHundred(text)}%? Ghi rõ dấu %.` };
}

/** Reads a share as formulas give it: a number of 0 to 1, or text with "%". Blank is no share. */
export function readShareCell(cell: Cell): CellReading<Fraction> {
  const text = cellText(cell);
  const isPercentage = typeof cell === 'string' && text.endsWith('%');
  const share = isPercentage ? readPercentage(text.slice(0, -1).trim()) : readAmount(cell);
  if (share && (isPercentage || compareFractions(share, WHOLE) <= 0)) return { ok: true, value: share };
  return { ok: false, message: `“${text}” không phải là tỷ lệ từ 0 đến 1. Hãy ghi như 0,85 hoặc “85%”.` };
}

/** "150" for "1,5": the other reading, with the digits as they were written. */
function timesHundred(text: string): string {
  const [whole = '', digits = ''] = text.split(/[.,]/);
  const shifted = whole + digits.slice(0, 2).padEnd(2, '0');
  const rest = digits.slice(2).replace(/0+$/, '');
  return rest === '' ? shifted : `${shifted},${rest}`;
}

/** Reads an amount of 0 or more. Blank is none. */
export function readAmountCell(cell: Cell): CellReading<Fraction> {
  const amount = readAmount(cell);
  if (amount) return { ok: true, value: amount };
  return { ok: false, message: `“${cellText(cell)}” không phải là số. Ghi như 22.` };
}

/** "85" of "85%" as 0,85. */
export function readPercentage(text: string): Fraction | undefined {
  const amount = readAmount(text);
  return amount && divide(amount, HUNDRED);
}

/** A number of 0 or more, or such a text, read exactly; undefined for anything else. */
export function readAmount(cell: Cell): Fraction | undefined {
  // Fourteen digits forgive the double, as in points.ts: 1-0,1 is 0,9.
  if (typeof cell === 'number') return fractionOf(String(Number(cell.toPrecision(14))));
  const read = typeof cell === 'string' ? readNumber(cell) : undefined;
  return read?.ok ? fractionOf(read.decimal) : undefined;
}
