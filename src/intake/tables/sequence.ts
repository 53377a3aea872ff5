/** Fields, criteria and sub-criteria one after the other, each with a mark of its own kind: the ways these make up codes. */
import { codeParts, fieldOf, type ItemCode, parentCode, readCode } from '../../core/codes.ts';
import { usualFieldCode } from '../field-names.ts';
import { candidatesOf, choose, followingCode, isSuspect } from './damaged-codes.ts';
import type { Headings } from './headings.ts';
import type { BodyRow } from './rows.ts';

export interface Coded {
  readonly row: BodyRow;
  /** Undefined where no code can be told. */
  readonly code: ItemCode | undefined;
  readonly from: 'code' | 'name' | 'number' | 'position';
  /** Excel made something else of it: the proposed code has to be confirmed. */
  readonly repaired: boolean;
}

/**
 * `whole`: codes are those of the whole set, headings only stand above them. `numbers`: "2" below "II" is 2.2, codes with
 * dots are whole. `within`: codes with dots are counted within the heading, too. `running`: numbers count the criteria of
 * the whole table and are no codes.
 */
export type Way = 'whole' | 'numbers' | 'within' | 'running';

const make = (parts: readonly number[]): ItemCode | undefined => readCode(parts.join('.'));

export function sequence(rows: readonly BodyRow[], headings: Headings, way: Way): Coded[] {
  const used = new Map<string, string>();
  let prefix: readonly number[] = [];
  /** Numbers began anew without a heading: nobody knows below what. */
  let lost = false;
  let number = 0;
  let previous: ItemCode | undefined;
  const counted = countedAnew(rows);
  return rows.map((row, index): Coded => {
    const { mark } = row;
    const found = (code: ItemCode | undefined, from: Coded['from'] = 'code', repaired = false): Coded => {
      if (code) {
        previous = code;
        if (!used.has(code)) used.set(code, row.name);
      }
      return { row, code, from, repaired };
    };
    const heading = headings.get(row);
    if (heading !== undefined) {
      if (heading.length === 0) return found(undefined);
      number = 0;
      lost = false;
      const below = way === 'whole' ? fieldBelow(rows, index, mark.kind) : undefined;
      prefix = way === 'whole' ? [below ?? fieldNumber(row, heading[0] ?? 0, used)] : heading;
      const from = below !== undefined ? 'code' : mark.kind === 'none' ? 'name' : 'number';
      return found(make(prefix), from);
    }
    if (mark.kind === 'capital') return found(undefined);
    if (mark.kind === 'number') {
      if (way !== 'whole' && prefix.length > 0) {
        lost ||= way !== 'running' && mark.value <= number;
        number = way === 'running' ? number + 1 : mark.value;
        return lost ? found(undefined) : found(make([...prefix, number]), way === 'running' ? 'position' : 'code');
      }
      if (headings.size > 0 && prefix.length > 0 && mark.value !== prefix[0]) return found(undefined);
      const below = fieldBelow(rows, index, 'number');
      const value = counted ? (below ?? mark.value) : mark.value;
      return found(make([value]), below === value ? 'code' : 'number');
    }
    const before = way === 'within' && !(mark.kind === 'code' && mark.whole) ? prefix : [];
    const candidates = lost ? [] : candidatesOf(row, before);
    if (candidates.length > 0) {
      const [first] = candidates;
      const next = followingCode(rows, index, before);
      const chosen =
        mark.kind === 'code' && (isSuspect(first, mark.loose, previous, used) ? repeats(first, row.name, used) : true)
          ? first
          : choose(candidates, previous, next, used);
      const repaired = mark.kind === 'damaged' || (mark.kind === 'code' && chosen !== undefined && chosen !== first);
      // Told twice and nothing better to propose: the same code stands, and the difference will be named.
      return found(chosen ?? (mark.kind === 'code' ? first : undefined), 'code', mark.kind === 'damaged' || repaired);
    }
    if (mark.kind === 'letter' && previous && row.max.kind === 'points') {
      const above = isLevel(rows, index) ? undefined : letterParent(rows, index, previous);
      const code = above && readCode(`${above}.${mark.value}`);
      return found(code && !used.has(code) ? code : undefined, 'position');
    }
    return found(undefined);
  });
}

/** Numbers of headings that are not those of the codes below them, more often than they are. */
function countedAnew(rows: readonly BodyRow[]): boolean {
  let balance = 0;
  rows.forEach(({ mark }, index) => {
    const below = mark.kind === 'number' ? fieldBelow(rows, index, 'number') : undefined;
    if (mark.kind === 'number' && below !== undefined) balance += below === mark.value ? -1 : 1;
  });
  return balance >= 0;
}

/** The field most of the codes below a heading belong to, up to the next heading. */
function fieldBelow(rows: readonly BodyRow[], index: number, kind: BodyRow['mark']['kind']): number | undefined {
  const counts = new Map<number, number>();
  for (let at = index + 1; at < rows.length; at++) {
    const mark = rows[at]?.mark;
    if (mark?.kind === kind) break;
    if (mark?.kind !== 'code') continue;
    const [first = 0] = codeParts(mark.code);
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A heading's number, unless its name is another field's usual one and that is free. */
function fieldNumber({ name }: BodyRow, value: number, used: ReadonlyMap<string, string>): number {
  const usual = Number(usualFieldCode(name) ?? 0);
  return usual > 0 && usual !== value && (used.has(String(value)) || !used.has(String(usual))) ? usual : value;
}

/** The same code before the same name is the same item told again. */
function repeats(code: ItemCode | undefined, name: string, used: ReadonlyMap<string, string>): boolean {
  return code !== undefined && name !== '' && used.get(code) === name;
}

/** An alphabet of levels. */
const LONGEST_SCALE = 30;

/** Lettered rows that add up to more than what stands above them are the levels of its scale, not its parts. */
function isLevel(rows: readonly BodyRow[], index: number): boolean {
  const isLetter = (at: number): boolean => Math.abs(at - index) < LONGEST_SCALE && rows[at]?.mark.kind === 'letter';
  let first = index;
  while (isLetter(first - 1)) first--;
  const above = rows[first - 1]?.max;
  let summed = 0;
  for (let at = first; isLetter(at); at++) {
    const max = rows[at]?.max;
    if (max?.kind === 'points') summed += max.points;
  }
  return above?.kind === 'points' && summed > above.points;
}

/** "a)" belongs to the last row that is not lettered itself. */
function letterParent(rows: readonly BodyRow[], index: number, previous: ItemCode): ItemCode | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const kind = rows[at]?.mark.kind;
    if (kind === 'letter') return parentCode(previous) ?? fieldOf(previous);
    if (kind === 'code' || kind === 'number' || kind === 'roman' || kind === 'damaged') return previous;
  }
  return undefined;
}
