/** What one table tells of many communes: points by field, totals and ranks, each row's sum and rank checked. */
import type { ItemCode } from '../../core/codes.ts';
import { formatPoints } from '../../core/numbers.ts';
import { decimalsOf, halfUnit, type Points, subtract, sum, ZERO } from '../../core/points.ts';
import { rankFigures } from '../../core/ranks.ts';

export interface RankedField {
  readonly code: ItemCode;
  readonly name: string;
  readonly max: Points | undefined;
}

export interface RankedUnit {
  readonly name: string;
  readonly group: string;
  readonly line: number;
  readonly points: ReadonlyMap<ItemCode, Points>;
  readonly total: Points | undefined;
  /** As published. */
  readonly rank: number | undefined;
  readonly of: number | undefined;
  readonly self: Points | undefined;
  /** Bonus less penalty, where the table has columns of them. */
  readonly adjusted?: Points;
  /** What was appraised and what a survey gave, where they stand beside the total. */
  readonly assessed?: Points | undefined;
  readonly survey?: Points | undefined;
  readonly grade: string;
}

export interface Ranking {
  readonly fields: readonly RankedField[];
  readonly units: readonly RankedUnit[];
  /** The whole's maximum, where the table tells it. */
  readonly max?: Points | undefined;
  /** Some column of points is none of the fields known: nobody can tell what the total is made of. */
  readonly open?: boolean;
}

export interface CheckedUnit extends RankedUnit {
  /** By the totals, within the group. */
  readonly computedRank: number | undefined;
  /** Points to the next better unit of its group; undefined for the first. */
  readonly distance: Points | undefined;
  /** What does not agree, each a sentence; empty when all does. */
  readonly doubts: readonly string[];
}

/** Ties may be counted 1-2-2-3 or 1-2-2-4: whichever the published ranks follow. */
export function checkRanking({ fields, units, open = false }: Ranking): CheckedUnit[] {
  const totals = units.map(({ total }) => total);
  // Ranks may count over all even where units stand in groups: what is published tells.
  const groups = units.map(({ group }) => group);
  const ways = [groups, groups.map(() => '')].flatMap((grouping) =>
    [false, true].map((dense) => ({ grouping, ranks: rankFigures(totals, grouping, dense) })),
  );
  const misses = (ranks: readonly (number | undefined)[]): number =>
    units.filter(({ rank }, i) => rank !== undefined && ranks[i] !== undefined && rank !== ranks[i]).length;
  const best = ways.reduce((one, other) => (misses(other.ranks) < misses(one.ranks) ? other : one));
  return units.map((unit, i): CheckedUnit => {
    const computedRank = best.ranks[i];
    const above = units.flatMap(({ total }, k) =>
      best.grouping[k] === best.grouping[i] && total !== undefined && unit.total !== undefined && total > unit.total
        ? [total]
        : [],
    );
    const next = above.length > 0 ? above.reduce((a, b) => (b < a ? b : a)) : undefined;
    const distance = next === undefined || unit.total === undefined ? undefined : subtract(next, unit.total);
    return {
      ...unit,
      computedRank,
      distance,
      doubts: [...(open ? [] : sumDoubt(unit, fields)), ...rankDoubt(unit, computedRank)],
    };
  });
}

/** Printed figures may be rounded: each by half of its last decimal. */
function sumDoubt(unit: RankedUnit, fields: readonly RankedField[]): string[] {
  const { points, total, adjusted = ZERO, assessed, survey } = unit;
  const told = fields.flatMap(({ code }) => points.get(code) ?? []);
  // Without fields the total is made of what was appraised and surveyed.
  const steps = assessed !== undefined && survey !== undefined ? [assessed, survey] : [];
  const parts = fields.length > 0 ? told : steps;
  if (total === undefined || parts.length === 0 || parts.length < fields.length) return [];
  const known = adjusted === ZERO ? parts : [...parts, adjusted];
  const sums = [known, ...(fields.length > 0 && survey !== undefined ? [[...known, survey]] : [])];
  const off = (list: readonly Points[]): number => Math.abs(sum(list) - total);
  if (sums.some((list) => off(list) <= roundingOf(total, list))) return [];
  const nearest = sums.reduce((one, other) => (off(other) < off(one) ? other : one));
  const words = fields.length > 0 ? 'Tổng các lĩnh vực' : 'Tổng các cột điểm';
  const more = [
    ...(nearest === known ? [] : ['điểm điều tra']),
    ...(adjusted === ZERO ? [] : ['điểm thưởng và điểm trừ']),
  ].join(', ');
  return [`${words}${more && `, tính cả ${more},`} là ${formatPoints(sum(nearest))}, bảng ghi ${formatPoints(total)}.`];
}

function roundingOf(total: Points, known: readonly Points[]): number {
  const decimals = decimalsOf(total);
  const finer = known.some((part) => decimalsOf(part) > decimals);
  const own = finer || decimals >= 2 ? halfUnit(decimals) : 0;
  return own + (decimals >= 2 ? known.length * halfUnit(Math.max(2, ...known.map(decimalsOf))) : 0);
}

function rankDoubt({ rank, total }: RankedUnit, computed: number | undefined): string[] {
  if (rank === undefined || computed === undefined || total === undefined || rank === computed) return [];
  return [`Theo tổng điểm thì xếp hạng ${computed}, bảng ghi ${rank}.`];
}
