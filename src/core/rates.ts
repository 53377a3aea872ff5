/** Rates and counts in cells: a share of 0 to 1 or "85%", an amount of 0 or more; read exactly. */
import { type Cell, type CellReading, cellText } from './cells.ts';
import { compareFractions, divide, type Fraction, fractionOf, WHOLE } from './fractions.ts';
import { readNumber } from './numbers.ts';

/** Reads a rate: a number of 0 to 1, also as text, or a percentage as text. Blank is no rate. */
export function readRateCell(cell: Cell): CellReading<Fraction> {
  const text = cellText(cell);
  const rate = typeof cell === 'string' && text.endsWith('%') ? readPercentage(text.slice(0, -1)) : readAmount(cell);
  if (rate && compareFractions(rate, WHOLE) <= 0) return { ok: true, value: rate };
  return { ok: false, message: `“${text}” không phải là tỷ lệ từ 0 đến 1. Hãy ghi như 0,85 hoặc “85%”.` };
}

/** Reads an amount of 0 or more. Blank is none. */
export function readAmountCell(cell: Cell): CellReading<Fraction> {
  const amount = readAmount(cell);
  if (amount) return { ok: true, value: amount };
  return { ok: false, message: `“${cellText(cell)}” không phải là số từ 0 trở lên. Hãy ghi một số, ví dụ 22.` };
}

/** "85" of "85%" as 0,85. */
export function readPercentage(text: string): Fraction | undefined {
  const amount = readAmount(text);
  return amount && divide(amount, [100n, 1n]);
}

export function readAmount(cell: Cell): Fraction | undefined {
  // Fourteen digits forgive the double, as in points.ts: 1-0,1 is 0,9.
  if (typeof cell === 'number') return fractionOf(String(Number(cell.toPrecision(14))));
  const read = typeof cell === 'string' ? readNumber(cell) : undefined;
  return read?.ok ? fractionOf(read.decimal) : undefined;
}
