/** Codes of rows that the table does not code itself, by their titles in the criteria set of the book. */
import { fieldOf, type ItemCode } from '../../core/codes.ts';
import type { KnownCriteria } from '../known-criteria.ts';
import type { Coded } from './sequence.ts';

/** What a code says itself stands; a running number, a place, or what a spreadsheet made of a code gives way to the title. */
export function codeByTitle(coded: readonly Coded[], known: KnownCriteria): Coded[] {
  let field: ItemCode | undefined;
  return coded.map((one): Coded => {
    const isOwn = one.from === 'code' && one.code !== undefined && !one.repaired;
    const code = isOwn ? undefined : titledCode(one, known, field);
    const found = code === undefined ? one : { ...one, code, from: 'name' as const, repaired: false };
    if (found.code) field = fieldOf(found.code);
    return found;
  });
}

/** Of several criteria of one title the one below the field of the rows before. */
function titledCode({ row }: Coded, known: KnownCriteria, field: ItemCode | undefined): ItemCode | undefined {
  const codes = known.titles.codesOf(row.name);
  const below = codes.length > 1 ? codes.filter((code) => fieldOf(code) === field) : codes;
  return below.length === 1 ? below[0] : undefined;
}
