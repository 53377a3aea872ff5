/** Tables without a column of maxima may tell them in the names: "Ban hành kế hoạch (2 điểm)", "Cải cách thể chế (10)". */
import { type Amount, readAmount } from './amounts.ts';
import type { BodyRow } from './rows.ts';

const UNIT = '(?:điểm|đ)';
const MAXIMUM = new RegExp(
  String.raw` ?[([] ?(?:(?:điểm )?tối đa:? ?|thang điểm:? ?)?(\d{1,3}(?:[.,]\d{1,4})?) ?${UNIT}?\.? ?[)\]][ .:;]*$| ?(?:[-–:,] ?|: ?tối đa ?)(\d{1,3}(?:[.,]\d{1,4})?) ?${UNIT}[ .:;]*$`,
  'iu',
);

/** The figure at the end of a name and the name without it; undefined when there is none. */
export function maximumIn(name: string): { readonly name: string; readonly max: Amount } | undefined {
  const text = name.normalize('NFC');
  const match = MAXIMUM.exec(text);
  const max = match && readAmount(match[1] ?? match[2] ?? '', true);
  return match && max?.kind === 'points' ? { name: text.slice(0, match.index).trim(), max } : undefined;
}

/** Only where most of the rows with figures have one: a lone number in a name may be anything. */
export function withNamedMaxima(rows: readonly BodyRow[]): readonly BodyRow[] {
  const figured = rows.filter(({ score, self, lost }) => [score, self, lost].some(({ kind }) => kind === 'points'));
  const found = new Map(rows.map((row) => [row, maximumIn(row.name)]));
  const told = figured.filter((row) => found.get(row) !== undefined).length;
  if (told === 0 || told * 10 < figured.length * 6) return rows;
  return rows.map((row) => ({ ...row, ...found.get(row) }));
}

const ASIDE = / ?\((?:tối đa:? ?)?(\d{1,3}(?:[.,]\d{1,4})?) ?điểm\)[ .:;]*$/iu;

/** A heading without figures of its own beside a column of maxima: "III. CẢI CÁCH THỦ TỤC HÀNH CHÍNH (20 điểm)". */
export function withHeadingMaxima(rows: readonly BodyRow[]): readonly BodyRow[] {
  return rows.map((row) => {
    const figures = [row.max, row.score, row.self, row.lost];
    const match = figures.every(({ kind }) => kind === 'blank') ? ASIDE.exec(row.name.normalize('NFC')) : null;
    const max = match && row.mark.kind !== 'bullet' ? readAmount(match[1] ?? '', true) : undefined;
    return match && max ? { ...row, name: row.name.normalize('NFC').slice(0, match.index).trim(), max } : row;
  });
}
