/** Numbers of files, reports, faults: whole, 0 or more. Points and rates are read elsewhere. */
import { type Cell, type CellReading, cellText, isBlank } from '../cells.ts';
import { readAmount } from '../rates.ts';

/** "1.234": between points and rates it may be 1,234; of what is counted it is only one number. */
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

/** Blank is no number. */
export function readWhole(cell: Cell): CellReading<bigint> {
  const text = cellText(cell);
  if (typeof cell === 'string' && GROUPED.test(text)) return { ok: true, value: BigInt(text.replaceAll('.', '')) };
  const refuse = (why: string): CellReading<bigint> => ({ ok: false, message: `“${text}” ${why}` });
  if (/^[-−–] ?\d/.test(text)) return refuse('là số âm. Hãy ghi một số nguyên từ 0 trở lên.');
  const amount = isBlank(cell) ? undefined : readAmount(cell);
  if (!amount) return refuse('không phải là số. Hãy ghi một số nguyên, ví dụ 22.');
  const [numerator, denominator] = amount;
  if (numerator % denominator !== 0n) return refuse('không phải là số nguyên. Hãy ghi một số nguyên, ví dụ 22.');
  return { ok: true, value: numerator / denominator };
}
