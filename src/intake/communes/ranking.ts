/** What one table tells of many communes: points by field, totals and ranks, each row's sum and rank checked. */
import type { ItemCode } from '../../core/codes.ts';
import { formatPoints } from '../../core/numbers.ts';
import { decimalsOf, halfUnit, type Points, subtract, sum } from '../../core/points.ts';
import { rankFigures } from '../../core/ranks.ts';

export interface RankedField {
  readonly code: ItemCode;
  readonly name: string;
  readonly max: Points | undefined;
  /** Points beside the fields, without a maximum; penalty points are negative. */
  readonly adjusts?: 'bonus' | 'penalty' | undefined;
}

export interface RankedUnit {
  readonly name: string;
  readonly group: string;
  readonly line: number;
  readonly points: ReadonlyMap<ItemCode, Points>;
  readonly total: Points | undefined;
  /** The most this one can get, where the table tells it row by row. */
  readonly max?: Points | undefined;
  /** As published. */
  readonly rank: number | undefined;
  readonly of: number | undefined;
  readonly self: Points | undefined;
  /** What was appraised and what a survey gave, where they stand beside the total. */
  readonly assessed?: Points | undefined;
  readonly survey?: Points | undefined;
  readonly grade: string;
}

export interface Ranking {
  readonly fields: readonly RankedField[];
  readonly units: readonly RankedUnit[];
  /** False where some column of points is none of the fields: the fields need not add up to the total then. */
  readonly complete?: boolean;
  /** Of the whole, where the table tells it. */
  readonly max?: Points | undefined;
}

export interface CheckedUnit extends RankedUnit {
  /** By the totals, within the group. */
  readonly computedRank: number | undefined;
  /** How many units its rank is counted among; undefined where the ranks count others than those listed. */
  readonly among: number | undefined;
  /** Points to the next better unit of its group; undefined for the first. */
  readonly distance: Points | undefined;
  /** What does not agree, each a sentence; empty when all does. */
  readonly doubts: readonly string[];
}

/** Ties may be counted 1-2-2-3 or 1-2-2-4: whichever the published ranks follow. */
export function checkRanking({ fields, units, complete = true }: Ranking): CheckedUnit[] {
  const totals = units.map(({ total }) => total);
  // Ranks may count over all even where units stand in groups: what is published tells.
  const groups = units.map(({ group }) => group);
  const ways = [groups, groups.map(() => '')].flatMap((grouping) =>
    [false, true].map((dense) => ({ grouping, ranks: rankFigures(totals, grouping, dense) })),
  );
  const misses = (ranks: readonly (number | undefined)[]): number =>
    units.filter(({ rank }, i) => rank !== undefined && ranks[i] !== undefined && rank !== ranks[i]).length;
  const best = ways.reduce((one, other) => (misses(other.ranks) < misses(one.ranks) ? other : one));
  const sizes = countGroups(best.grouping);
  const totalsOf = new Map<string, Points[]>();
  units.forEach(({ total }, i) => {
    const group = best.grouping[i] ?? '';
    if (total !== undefined)
      totalsOf
        .set(group, totalsOf.get(group) ?? [])
        .get(group)
        ?.push(total);
  });
  for (const sorted of totalsOf.values()) sorted.sort((a, b) => a - b);
  const listed = listsAll(units, best.grouping, sizes) && misses(best.ranks) * 2 <= units.length;
  return units.map((unit, i): CheckedUnit => {
    const computedRank = best.ranks[i];
    const group = best.grouping[i] ?? '';
    const next = unit.total === undefined ? undefined : nextAbove(totalsOf.get(group) ?? [], unit.total);
    const distance = next === undefined || unit.total === undefined ? undefined : subtract(next, unit.total);
    const among = listed ? sizes.get(group) : undefined;
    const doubts = [...(complete ? sumDoubt(unit, fields) : []), ...(listed ? rankDoubt(unit, computedRank) : [])];
    return { ...unit, computedRank, among, distance, doubts };
  });
}

function countGroups(grouping: readonly string[]): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const group of grouping) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return sizes;
}

/** @param sorted totals, the lowest first */
function nextAbove(sorted: readonly Points[], total: Points): Points | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > total) high = middle;
    else low = middle + 1;
  }
  return sorted[low];
}

/** An excerpt tells ranks among units that it does not list. */
function listsAll(
  units: readonly RankedUnit[],
  grouping: readonly string[],
  sizes: ReadonlyMap<string, number>,
): boolean {
  return (
    units.length > 1 &&
    units.every(({ rank = 0, of = 0 }, i) => Math.max(rank, of) <= (sizes.get(grouping[i] ?? '') ?? 0))
  );
}

/** Printed figures may be rounded: each by half of its last decimal. */
function sumDoubt({ points, total, assessed, survey }: RankedUnit, fields: readonly RankedField[]): string[] {
  const told = fields.flatMap(({ code }) => points.get(code) ?? []);
  const blank = fields.some(({ code, adjusts }) => !adjusts && !points.has(code));
  const bare = fields.every(({ adjusts }) => adjusts);
  // Without fields the total is made of what was appraised and surveyed.
  const steps = assessed !== undefined && survey !== undefined ? [assessed, survey] : [];
  const known = bare && steps.length > 0 ? [...steps, ...told] : told;
  if (total === undefined || blank || (bare && steps.length === 0)) return [];
  const sums = [known, ...(!bare && survey !== undefined ? [[...known, survey]] : [])];
  const off = (list: readonly Points[]): number => Math.abs(sum(list) - total);
  if (sums.some((list) => off(list) <= roundingOf(total, list))) return [];
  const nearest = sums.reduce((one, other) => (off(other) < off(one) ? other : one));
  const more = [
    ...(nearest === known ? [] : ['điểm điều tra']),
    ...(fields.some(({ code, adjusts }) => adjusts && points.get(code)) ? ['điểm thưởng và điểm trừ'] : []),
  ].join(', ');
  const words = bare ? 'Tổng các cột điểm' : 'Tổng các lĩnh vực';
  return [`${words}${more && `, tính cả ${more},`} là ${formatPoints(sum(nearest))}, bảng ghi ${formatPoints(total)}.`];
}

function roundingOf(total: Points, known: readonly Points[]): number {
  const decimals = decimalsOf(total);
  const finer = known.some((part) => decimalsOf(part) > decimals);
  const own = finer || decimals >= 2 ? halfUnit(decimals) : 0;
  return own + (decimals >= 2 ? known.length * halfUnit(Math.max(2, ...known.map(decimalsOf))) : 0);
}

export function rankDoubt({ rank, total }: RankedUnit, computed: number | undefined): string[] {
  if (rank === undefined || computed === undefined || total === undefined || rank === computed) return [];
  return [`Theo tổng điểm thì xếp hạng ${computed}, bảng ghi ${rank}.`];
}
