/** Marks become codes: absolute ones, numbers below a Roman field, codes that Excel destroyed, and levels without any. */
import { codeParts, fieldOf, type ItemCode, readCode } from '../../core/codes.ts';
import { SCALE, sum } from '../../core/points.ts';
import { fold } from '../../core/text.ts';
import { usualFieldCode } from '../field-names.ts';
import type { KnownCriteria } from '../known-criteria.ts';
import { isAdjusting } from '../lone-scores.ts';
import { findHeadings } from './headings.ts';
import type { BodyRow } from './rows.ts';
import type { Coded } from './sequence.ts';
import { codeBySums } from './ways.ts';

const WHOLE = 100 * SCALE;

const make = (parts: readonly number[]): ItemCode | undefined => readCode(parts.join('.'));

/**
 * @param rows the rows of one table, sums and ranks left out
 * @param known the criteria the book holds
 * @param isSet the table is a whole criteria set
 */
export function codeRows(rows: readonly BodyRow[], known: KnownCriteria | undefined, isSet: boolean): Coded[] {
  return known ? codeByTitle(codeByMarks(rows, isSet), known) : codeByMarks(rows, isSet);
}

/** What a code says itself stands; a running number, a place, or what a spreadsheet made of a code gives way to the title. */
function codeByTitle(coded: readonly Coded[], known: KnownCriteria): Coded[] {
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

function codeByMarks(rows: readonly BodyRow[], isSet: boolean): Coded[] {
  const loose = new Map(rows.filter(isLooseAdjustment).map((row, place) => [row, place]));
  if (loose.size === 0) return codeMarked(rows, isSet);
  const coded = codeMarked(
    rows.filter((row) => !loose.has(row)),
    isSet,
  );
  const codes = new Map(coded.map((one) => [one.row, one]));
  const fields = coded.flatMap(({ code }) => (code ? [codeParts(code)[0] ?? 0] : []));
  const last = fields.reduce((most, field) => Math.max(most, field), 0);
  return rows.map((row): Coded => {
    const known = codes.get(row);
    if (known) return known;
    const code = make([last + 1, 1 + (loose.get(row) ?? 0)]);
    return { row, code, from: 'position', repaired: false };
  });
}

/** "Điểm thưởng" below the sums, without a mark; what stands in the column of maxima is a cap. */
function isLooseAdjustment({ mark, score, name }: BodyRow): boolean {
  const unmarked = mark.kind === 'none' || mark.kind === 'bullet';
  return unmarked && score.kind === 'points' && isAdjusting(name);
}

function codeMarked(rows: readonly BodyRow[], isSet: boolean): Coded[] {
  const deep = rows.some(({ mark }) => mark.kind === 'code' || mark.kind === 'damaged');
  const headings = findHeadings(rows);
  if (deep || headings.size > 0) return codeBySums(rows, headings, isSet);
  const numbered = rows.filter(({ mark }) => mark.kind === 'number').length;
  if (numbered === 0) return byLevels(rows);
  if (rows.some(({ explicit, mark }) => explicit && mark.kind === 'number')) return flat(rows);
  return rows.some(isMinor) && !nearlyAllNumbered(rows, numbered) && !isFollowedByRest(rows, numbered)
    ? byLevels(rows)
    : flat(rows);
}

const isMinor = ({ mark, max, score }: BodyRow): boolean =>
  (mark.kind === 'letter' || mark.kind === 'bullet' || mark.kind === 'none') &&
  (max.kind === 'points' || score.kind === 'points');
const nearlyAllNumbered = (rows: readonly BodyRow[], numbered: number): boolean => numbered * 10 >= rows.length * 9;

/** Rows without a number behind the last of all numbered ones tell what these leave over, and are no part of that last one. */
function isFollowedByRest(rows: readonly BodyRow[], numbered: number): boolean {
  return numbered > 1 && rows.every(({ mark }, at) => mark.kind === (at < numbered ? 'number' : 'none'));
}

/** Numbers that count all parts of a hundred points are the card's own, whatever another card calls its parts. */
function countsWhole(numbered: readonly BodyRow[]): boolean {
  const inTurn = numbered.every(({ mark }, at) => mark.kind === 'number' && mark.value === at + 1);
  const maxima = numbered.flatMap(({ max }) => (max.kind === 'points' ? [max.points] : []));
  return inTurn && maxima.length === numbered.length && sum(maxima) === WHOLE;
}

/** Only running numbers: fields where their names are the usual ones or the column is called "Mã"; else nobody knows. */
function flat(rows: readonly BodyRow[]): Coded[] {
  const numbered = rows.filter(({ mark }) => mark.kind === 'number');
  const known = numbered.filter(({ name }) => usualFieldCode(name) !== undefined).length;
  const isWhole = countsWhole(numbered);
  const trusted =
    isWhole ||
    numbered.some(({ explicit, mark }) => explicit || (mark.kind === 'number' && mark.worded)) ||
    known * 2 >= numbered.length;
  const taken = new Map<string, BodyRow>();
  // A field told twice is one field, and what differs will be named.
  const free = (code: ItemCode | undefined, row: BodyRow): code is ItemCode => {
    const known = code && taken.get(code);
    return code !== undefined && (!known || row.explicit || fold(known.name) === fold(row.name));
  };
  return rows.map((row): Coded => {
    const number = row.mark.kind === 'number' && trusted ? readCode(String(row.mark.value)) : undefined;
    // "LV6: Xây dựng chính quyền số": the document says the field's own number.
    const isCounting = row.mark.kind === 'number' && !row.mark.field && !row.explicit && !isWhole;
    const usual = isCounting ? usualFieldCode(row.name) : undefined;
    const code = free(usual, row) ? usual : free(number, row) ? number : undefined;
    if (code && !taken.has(code)) taken.set(code, row);
    const from = code === undefined || code === number ? 'number' : 'name';
    return { row, code, from, repaired: false };
  });
}

/** Codes by place, to be confirmed: nothing in the table numbers its rows. */
function byLevels(rows: readonly BodyRow[]): Coded[] {
  const figured = rows.filter(({ max, score, lost }) =>
    [max, score, lost].some(({ kind }) => kind !== 'blank' && kind !== 'unread'),
  );
  const levels = [...new Set(figured.map(({ level }) => level))].sort((a, b) => a - b);
  if (levels.length < 2) {
    return rows.map((row) => {
      const code = usualFieldCode(row.name);
      return { row, code, from: 'name', repaired: false };
    });
  }
  const path: number[] = [];
  const taken = new Set<number>();
  return rows.map((row): Coded => {
    const depth = levels.indexOf(row.level);
    if (depth < 0 || !figured.includes(row)) return { row, code: undefined, from: 'position', repaired: false };
    // A level may be skipped on the way down; it has no number then.
    path.length = Math.min(path.length, depth + 1);
    while (path.length < depth) path.push(1);
    if (depth === 0) {
      const usual = Number(usualFieldCode(row.name) ?? 0);
      const next = usual > 0 && !taken.has(usual) ? usual : (path[0] ?? 0) + 1;
      path[0] = next;
      taken.add(next);
    } else path[depth] = (path[depth] ?? 0) + 1;
    return {
      row,
      code: make(path),
      from: depth === 0 && usualFieldCode(row.name) ? 'name' : 'position',
      repaired: false,
    };
  });
}
