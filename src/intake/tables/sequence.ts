/** Fields, criteria and sub-criteria one after the other, each with a mark of its own kind: the ways these make up codes. */
import { codeParts, fieldOf, type ItemCode, parentCode, readCode } from '../../core/codes.ts';
import { usualFieldCode } from '../field-names.ts';
import { candidatesOf, choose, followingCode, follows, isSuspect } from './damaged-codes.ts';
import type { Headings } from './headings.ts';
import type { BodyRow } from './rows.ts';

export interface Coded {
  readonly row: BodyRow;
  /** Undefined where no code can be told. */
  readonly code: ItemCode | undefined;
  readonly from: 'code' | 'name' | 'number' | 'position';
  /** Excel made something else of it: the proposed code has to be confirmed. */
  readonly repaired: boolean;
  /** The row of the set that has this code already. */
  readonly twice?: BodyRow;
}

/**
 * `whole`: codes are those of the whole set, headings only stand above them. `numbers`: "2" below "II" is 2.2, codes with
 * dots are whole. `within`: codes with dots are counted within the heading, too. `running`: numbers count the criteria of
 * the whole table and are no codes.
 */
export type Way = 'whole' | 'numbers' | 'within' | 'running';

const make = (parts: readonly number[]): ItemCode | undefined => readCode(parts.join('.'));

/** @param isSet a whole criteria set: a code that stands twice is only taken for another where exactly that one comes next */
export function sequence(rows: readonly BodyRow[], headings: Headings, way: Way, isSet = false): Coded[] {
  const steps = new Sequence(rows, headings, way, isSet);
  return rows.map((row, index) => {
    const { code, from = 'code', repaired = false } = steps.next(row, index);
    const twice = isSet && code !== undefined ? steps.otherOf(code) : undefined;
    steps.remember(code, row);
    return { row, code, from, repaired, ...(twice ? { twice } : {}) };
  });
}

interface Found {
  readonly code: ItemCode | undefined;
  readonly from?: Coded['from'];
  readonly repaired?: boolean;
}

const NOT_FOUND: Found = { code: undefined };

/** What the rows before tell of the next one's code. */
class Sequence {
  private readonly used = new Map<string, BodyRow>();
  private readonly counted: boolean;
  private prefix: readonly number[] = [];
  /** Numbers began anew without a heading: nobody knows below what. */
  private lost = false;
  private number = 0;
  private previous: ItemCode | undefined;

  constructor(
    private readonly rows: readonly BodyRow[],
    private readonly headings: Headings,
    private readonly way: Way,
    private readonly isSet: boolean,
  ) {
    this.counted = countedAnew(rows);
  }

  remember(code: ItemCode | undefined, row: BodyRow): void {
    if (!code) return;
    this.previous = code;
    if (!this.used.has(code)) this.used.set(code, row);
  }

  otherOf(code: ItemCode): BodyRow | undefined {
    return this.used.get(code);
  }

  next(row: BodyRow, index: number): Found {
    const heading = this.headings.get(row);
    if (heading !== undefined) return this.heading(row, index, heading);
    const { mark } = row;
    if (mark.kind === 'number') return this.numbered(mark.value, index);
    if (mark.kind === 'code' || mark.kind === 'damaged') return this.marked(row, index);
    return mark.kind === 'letter' ? this.lettered(row, mark.value, index) : NOT_FOUND;
  }

  private heading(row: BodyRow, index: number, heading: readonly number[]): Found {
    if (heading.length === 0) return NOT_FOUND;
    this.number = 0;
    this.lost = false;
    const whole = this.way === 'whole';
    const below = whole ? fieldBelow(this.rows, index, row.mark.kind) : undefined;
    this.prefix = whole ? [below ?? fieldNumber(row, heading[0] ?? 0, this.used)] : heading;
    return {
      code: make(this.prefix),
      from: below !== undefined ? 'code' : row.mark.kind === 'none' ? 'name' : 'number',
    };
  }

  private numbered(value: number, index: number): Found {
    const { way, prefix } = this;
    if (way !== 'whole' && prefix.length > 0) {
      const running = way === 'running';
      this.lost ||= !running && value <= this.number;
      this.number = running ? this.number + 1 : value;
      return this.lost ? NOT_FOUND : { code: make([...prefix, this.number]), from: running ? 'position' : 'code' };
    }
    if (this.headings.size > 0 && prefix.length > 0 && value !== prefix[0]) return NOT_FOUND;
    const below = fieldBelow(this.rows, index, 'number');
    const own = this.counted ? (below ?? value) : value;
    return { code: make([own]), from: below === own ? 'code' : 'number' };
  }

  private marked(row: BodyRow, index: number): Found {
    const { mark } = row;
    const before = this.way === 'within' && !(mark.kind === 'code' && mark.whole) ? this.prefix : [];
    const candidates = this.lost ? [] : candidatesOf(row, before);
    const [first] = candidates;
    if (!first) return NOT_FOUND;
    const proposed = choose(candidates, this.previous, followingCode(this.rows, index, before), this.used);
    if (mark.kind !== 'code') return { code: proposed, repaired: true };
    const doubtful = isSuspect(first, mark.loose, this.previous, this.used) && !repeats(first, row.name, this.used);
    // Told twice and nothing better to propose: the same code stands, and the difference will be named.
    const isNext = proposed !== undefined && this.previous !== undefined && follows(proposed, this.previous);
    const code = doubtful && (isNext || !this.isSet) ? (proposed ?? first) : first;
    return { code, repaired: code !== first };
  }

  private lettered(row: BodyRow, value: number, index: number): Found {
    if (!this.previous || row.max.kind !== 'points' || isLevel(this.rows, index)) return NOT_FOUND;
    const above = letterParent(this.rows, index, this.previous);
    const code = above && readCode(`${above}.${value}`);
    return { code: code && !this.used.has(code) ? code : undefined, from: 'position' };
  }
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
function fieldNumber({ name, mark }: BodyRow, value: number, used: ReadonlyMap<string, BodyRow>): number {
  // "LV6: Xây dựng chính quyền số": the document says the field's own number.
  if (mark.kind === 'number' && mark.field && !used.has(String(value))) return value;
  const usual = Number(usualFieldCode(name) ?? 0);
  return usual > 0 && usual !== value && (used.has(String(value)) || !used.has(String(usual))) ? usual : value;
}

/** The same code before the same name is the same item told again. */
function repeats(code: ItemCode | undefined, name: string, used: ReadonlyMap<string, BodyRow>): boolean {
  return code !== undefined && name !== '' && used.get(code)?.name === name;
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
