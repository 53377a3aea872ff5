/** Numbers of files, reports, faults in cells: whole, 0 or more. Points and rates are read elsewhere. */
import { type Cell, type CellReading, cellText, isBlank } from '../cells.ts';
import { readWhole } from '../numbers.ts';
import { readAmount } from '../rates.ts';

/** Blank is no number. */
export function readWholeCell(cell: Cell): CellReading<bigint> {
  const text = cellText(cell);
  const digits = typeof cell === 'string' ? readWhole(cell) : undefined;
  if (digits !== undefined) return { ok: true, value: BigInt(digits) };
  const refuse = (why: string): CellReading<bigint> => ({ ok: false, message: `“${text}” ${why}` });
  if (/^[-−–] ?\d/.test(text)) return refuse('là số âm. Hãy ghi một số nguyên từ 0 trở lên, ví dụ 22.');
  const [numerator, denominator] = readAmount(cell) ?? [0n, 0n];
  if (denominator === 0n) return refuse('không phải là số. Hãy ghi một số nguyên, ví dụ 22.');
  if (numerator % denominator !== 0n) return refuse('không phải là số nguyên. Hãy ghi một số nguyên, ví dụ 22.');
  return { ok: true, value: numerator / denominator };
}

/** The same as a number; undefined of a blank cell. */
export function readCountCell(cell: Cell): CellReading<number | undefined> {
  if (isBlank(cell)) return { ok: true, value: undefined };
  const read = readWholeCell(cell);
  if (!read.ok) return read;
  const value = Number(read.value);
  if (Number.isSafeInteger(value)) return { ok: true, value };
  return { ok: false, message: `“${cellText(cell)}” quá lớn. Hãy ghi lại số này.` };
}
