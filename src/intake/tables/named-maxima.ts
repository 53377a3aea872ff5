/** Tables without a column of maxima may tell them in the names: "Ban hành kế hoạch (2 điểm)", "Cải cách thể chế (10)". */
import { type Amount, readAmount } from './amounts.ts';
import type { BodyRow } from './rows.ts';

const UNIT = '(?:điểm|đ)';
const MAXIMUM = new RegExp(
  String.raw` ?[([] ?(?:(?:điểm )?tối đa:? ?|thang điểm:? ?)?(\d{1,3}(?:[.,]\d{1,4})?) ?${UNIT}?\.? ?[)\]][ .:;]*$| ?(?:[-–:,] ?|: ?tối đa ?)(\d{1,3}(?:[.,]\d{1,4})?) ?${UNIT}[ .:;]*$`,
  'iu',
);
const ASIDE = / ?\((?:tối đa:? ?)?(\d{1,3}(?:[.,]\d{1,4})?) ?điểm\)[ .:;]*$/iu;

/** A maximum in a name, the figure as written, and the name without it. */
export interface NamedMaximum {
  readonly name: string;
  readonly max: Amount;
  readonly text: string;
}

/** The figure at the end of a name; undefined when there is none. */
export function maximumIn(name: string, pattern = MAXIMUM): NamedMaximum | undefined {
  const words = name.normalize('NFC');
  const match = pattern.exec(words);
  const text = match?.[1] ?? match?.[2] ?? '';
  const max = match && readAmount(text, true);
  return match && max?.kind === 'points' ? { name: words.slice(0, match.index).trim(), max, text } : undefined;
}

/**
 * Without a column of maxima: only where most of the rows with figures have one, since a lone number in a name may be
 * anything. Beside such a column a heading without figures of its own may tell it: "III. CẢI CÁCH TTHC (20 điểm)".
 */
export function withNamedMaxima(rows: readonly BodyRow[], columnTold: boolean): readonly BodyRow[] {
  const named = (row: BodyRow, pattern: RegExp): BodyRow => {
    const found = maximumIn(row.name, pattern);
    return found ? { ...row, name: found.name, max: found.max, named: found } : row;
  };
  const aside = (row: BodyRow): BodyRow => {
    const blank = [row.max, row.score, row.self, row.lost].every(({ kind }) => kind === 'blank');
    return blank && row.mark.kind !== 'bullet' ? named(row, ASIDE) : row;
  };
  if (columnTold) return rows.map(aside);
  const figured = rows.filter(({ score, self, lost }) => [score, self, lost].some(({ kind }) => kind === 'points'));
  const told = figured.filter(({ name }) => maximumIn(name) !== undefined).length;
  if (told === 0 || told * 10 < figured.length * 6) return rows.map(aside);
  return rows.map((row) => named(row, MAXIMUM));
}
