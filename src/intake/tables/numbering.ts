/** Marks become codes: absolute ones, numbers below a Roman field, codes that Excel destroyed, and levels without any. */
import { codeParts, fieldOf, type ItemCode, parentCode, readCode } from '../../core/codes.ts';
import { usualFieldCode } from '../field-names.ts';
import type { Confidence } from '../reading.ts';
import { candidatesOf, choose, followingCode, isSuspect } from './damaged-codes.ts';
import type { BodyRow } from './rows.ts';

export interface Coded {
  readonly row: BodyRow;
  /** Undefined where no code can be told. */
  readonly code: ItemCode | undefined;
  readonly from: 'code' | 'name' | 'number' | 'position';
  readonly confidence: Confidence;
  /** Excel made something else of it: the proposed code has to be confirmed. */
  readonly repaired: boolean;
}

const make = (parts: readonly number[]): ItemCode | undefined => readCode(parts.join('.'));

/** @param rows the rows of one table, sums and ranks left out */
export function codeRows(rows: readonly BodyRow[]): Coded[] {
  const deep = rows.filter(({ mark }) => mark.kind === 'code' || mark.kind === 'damaged').length;
  const tops = rows.filter(({ mark }) => mark.kind === 'roman' || mark.kind === 'capital').length;
  const numbered = rows.filter(({ mark }) => mark.kind === 'number').length;
  if (deep === 0 && tops === 0 && numbered === 0) return byLevels(rows);
  if (deep === 0 && tops === 0)
    return rows.some(isMinor) && !nearlyAllNumbered(rows, numbered) ? byLevels(rows) : flat(rows);
  return sequence(rows, tops > 0);
}

const isMinor = ({ mark, max, score }: BodyRow): boolean =>
  (mark.kind === 'letter' || mark.kind === 'bullet' || mark.kind === 'none') &&
  (max.kind === 'points' || score.kind === 'points');
const nearlyAllNumbered = (rows: readonly BodyRow[], numbered: number): boolean => numbered * 10 >= rows.length * 9;

/** Only running numbers: fields where their names are the usual ones or the column is called "Mã"; else nobody knows. */
function flat(rows: readonly BodyRow[]): Coded[] {
  const numbered = rows.filter(({ mark }) => mark.kind === 'number');
  const known = numbered.filter(({ name }) => usualFieldCode(name) !== undefined).length;
  const trusted =
    numbered.some(({ explicit, mark }) => explicit || (mark.kind === 'number' && mark.worded)) ||
    known * 2 >= numbered.length;
  const taken = new Set<string>();
  return rows.map((row): Coded => {
    const number = row.mark.kind === 'number' && trusted ? readCode(String(row.mark.value)) : undefined;
    const usual = row.mark.kind === 'number' && !row.explicit ? usualFieldCode(row.name) : undefined;
    const code = usual && !taken.has(usual) ? usual : number && !taken.has(number) ? number : undefined;
    if (code) taken.add(code);
    const from = code === undefined || code === number ? 'number' : 'name';
    return { row, code, from, confidence: row.explicit || code === usual ? 'high' : 'medium', repaired: false };
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
      return { row, code, from: 'name', confidence: 'medium', repaired: false };
    });
  }
  const path: number[] = [];
  const taken = new Set<number>();
  return rows.map((row): Coded => {
    const depth = levels.indexOf(row.level);
    if (depth < 0 || !figured.includes(row))
      return { row, code: undefined, from: 'position', confidence: 'low', repaired: false };
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
      confidence: 'low',
      repaired: false,
    };
  });
}

/**
 * Whether numbers below a Roman field are counted within it: "II" holds "1" and "1.1", not "2.1". Codes of the whole set
 * begin with one number below each heading, and with another below the next.
 */
function countsWithin(rows: readonly BodyRow[]): boolean {
  const groups: Set<number>[] = [];
  let deep = false;
  let restarts = 0;
  let counting = 0;
  let headings = 0;
  let named = 0;
  let count = 0;
  for (const { mark, name } of rows) {
    if (mark.kind === 'number') {
      // Numbers that begin anew below a heading count its criteria.
      if (count === 0 && headings > 0) {
        counting++;
        if (mark.value === 1) restarts++;
      }
      count++;
    }
    if (mark.kind === 'roman' || mark.kind === 'capital') {
      count = 0;
      headings++;
      if (usualFieldCode(name) !== undefined) named++;
      groups.push(new Set());
    } else if (mark.kind === 'code') {
      deep = true;
      groups[groups.length - 1]?.add(codeParts(mark.code)[0] ?? 0);
    }
  }
  if (counting > 0) return restarts === counting && (restarts > 1 || named * 2 > headings);
  if (!deep) return true;
  const told = groups.filter((group) => group.size > 0);
  const firsts = new Set(told.flatMap((group) => [...group]));
  return told.some((group) => group.size > 1) || firsts.size < told.length;
}

/** Fields, criteria and sub-criteria one after the other, each with a mark of its own kind. */
function sequence(rows: readonly BodyRow[], tops: boolean): Coded[] {
  const roman = rows.some(({ mark }) => mark.kind === 'roman');
  const within = tops && countsWithin(rows);
  const used = new Set<string>();
  let field: number | undefined;
  let previous: ItemCode | undefined;
  return rows.map((row, index): Coded => {
    const { mark } = row;
    const found = (
      code: ItemCode | undefined,
      confidence: Confidence,
      from: Coded['from'] = 'code',
      repaired = false,
    ): Coded => {
      if (code) {
        previous = code;
        used.add(code);
      }
      return { row, code, from, confidence: code ? confidence : 'low', repaired };
    };
    if (mark.kind === 'roman' || (mark.kind === 'capital' && !roman)) {
      const below = within ? undefined : fieldBelow(rows, index, mark.kind);
      field = below ?? fieldNumber(row, mark.value, used);
      return found(make([field]), 'high', below === undefined ? 'number' : 'code');
    }
    if (mark.kind === 'capital') return found(undefined, 'low');
    if (mark.kind === 'number') {
      if (within && field !== undefined) return found(make([field, mark.value]), 'high');
      const own = mark.value === field && usualFieldCode(row.name) !== undefined;
      if (tops && field !== undefined && !own) return found(undefined, 'low');
      const below = fieldBelow(rows, index, 'number');
      return found(make([below ?? mark.value]), 'high', below === undefined ? 'number' : 'code');
    }
    const candidates = candidatesOf(row, within ? field : undefined);
    if (candidates.length > 0) {
      const [first] = candidates;
      const next = followingCode(rows, index, within ? field : undefined);
      const chosen =
        mark.kind === 'code' && !isSuspect(first, mark.loose, previous, used)
          ? first
          : choose(candidates, previous, next, used);
      const repaired = mark.kind === 'damaged' || (mark.kind === 'code' && chosen !== undefined && chosen !== first);
      // Told twice and nothing better to propose: the same code stands, and the difference will be named.
      return found(
        chosen ?? (mark.kind === 'code' ? first : undefined),
        repaired ? 'low' : 'high',
        'code',
        mark.kind === 'damaged' || repaired,
      );
    }
    if (mark.kind === 'letter' && previous && row.max.kind === 'points') {
      const above = letterParent(rows, index, previous);
      const code = above && readCode(`${above}.${mark.value}`);
      return found(code && !used.has(code) ? code : undefined, 'medium', 'position');
    }
    return found(undefined, 'low');
  });
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
function fieldNumber({ name }: BodyRow, value: number, used: ReadonlySet<string>): number {
  const usual = Number(usualFieldCode(name) ?? 0);
  return usual > 0 && usual !== value && (used.has(String(value)) || !used.has(String(usual))) ? usual : value;
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
