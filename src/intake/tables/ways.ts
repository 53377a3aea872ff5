/** Which way the marks of a table make up its codes: the one whose sums of points add up and that leaves no row without a place. */
import { type ItemCode, parentCode } from '../../core/codes.ts';
import type { Points } from '../../core/points.ts';
import { type Headings, isBareNumber } from './headings.ts';
import type { BodyRow } from './rows.ts';
import { type Coded, sequence, type Way } from './sequence.ts';

export function codeBySums(rows: readonly BodyRow[], headings: Headings, isSet: boolean): Coded[] {
  const ways: Way[] = headings.size === 0 ? ['whole'] : waysOf(rows, headings);
  const readings = ways.map((way) => {
    const coded = sequence(rows, headings, way, isSet);
    return { coded, cost: costOf(coded) };
  });
  // The first of equals: the ways stand in the order of what the marks alone speak for.
  return readings.reduce(
    (best, other) => (other.cost < best.cost ? other : best),
    readings[0] ?? { coded: [], cost: 0 },
  ).coded;
}

function waysOf(rows: readonly BodyRow[], headings: Headings): Way[] {
  const codes = rows.some(({ mark }) => mark.kind === 'code' || mark.kind === 'damaged');
  // Fields alone: a usual name may correct a heading's number that was counted anew.
  if (!codes && !rows.some(isBareNumber)) return ['whole'];
  if (!codes) return runsOn(rows, headings) ? ['running'] : ['within'];
  return ['whole', 'numbers', 'within'];
}

/** Numbers that go on below the next heading where they stopped below the last. */
function runsOn(rows: readonly BodyRow[], headings: Headings): boolean {
  let last = 0;
  let below = 0;
  let groups = 0;
  for (const row of rows) {
    if (headings.has(row)) below = 0;
    if (row.mark.kind !== 'number' || !isBareNumber(row)) continue;
    if (row.mark.value !== last + 1) return false;
    last = row.mark.value;
    if (below++ === 0) groups++;
  }
  return groups >= 2;
}

const UNPLACED = 4;
const TWICE = 6;
const EXCEEDED = 3;
const SHORT = 1;
const AGREED = -2;

/** Rows without a code, codes told twice, and sums that do not add up; less for each that does. */
function costOf(coded: readonly Coded[]): number {
  let cost = 0;
  const listed = new Map<ItemCode, Points | undefined>();
  for (const { row, code } of coded) {
    const max = row.max.kind === 'points' ? row.max.points : undefined;
    if (code) {
      if (listed.has(code)) cost += TWICE;
      if (listed.get(code) === undefined) listed.set(code, max);
    } else if ((isBareNumber(row) || row.mark.kind === 'code') && (max !== undefined || row.score.kind === 'points'))
      cost += UNPLACED;
  }
  return cost + costOfSums(listed);
}

function costOfSums(listed: ReadonlyMap<ItemCode, Points | undefined>): number {
  const sums = new Map<ItemCode, number>();
  for (const [code, max] of listed) {
    if (max === undefined) continue;
    let above = parentCode(code);
    while (above && listed.get(above) === undefined) above = parentCode(above);
    if (above) sums.set(above, (sums.get(above) ?? 0) + max);
  }
  let cost = 0;
  for (const [code, summed] of sums) {
    const max = listed.get(code) ?? 0;
    cost += summed === max ? AGREED : summed > max ? EXCEEDED : SHORT;
  }
  return cost;
}
