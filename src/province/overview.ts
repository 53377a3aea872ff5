/** How the plans of all units go in a quarter: what the head of the superior body sees on one page, and its report tells. */
import { type Points, subtract, ZERO } from '../core/points.ts';
import { nameApart } from '../plan/province/unit-names.ts';
import {
  type Followed,
  type FollowedSum,
  type FollowPeriod,
  isUnclear,
  periodKey,
  shareCovered,
  sumUp,
} from './follow.ts';
import { entriesOf, type FollowingEntry } from './following-rows.ts';
import type { Unit } from './units.ts';

export interface UnitLine {
  readonly unit: Unit;
  readonly followed: Followed;
}

export interface GroupLine {
  /** As in "Các xã"; blank for units without a group. */
  readonly group: string;
  readonly sum: FollowedSum;
}

/** Units by how much of their loss is covered; `none`: it is not known, or nothing is lost. */
export const BANDS = ['0', '1-49', '50-79', '80-99', '100'] as const;
export type Band = (typeof BANDS)[number];

export interface Overview {
  /** All of them; those of one name are told apart by their group. */
  readonly units: readonly Unit[];
  readonly period: FollowPeriod;
  readonly all: FollowedSum;
  /** The quarter before; undefined where other units sent a book in it, or one does not tell all: the counts say nothing then. */
  readonly alike: FollowedSum | undefined;
  readonly groups: readonly GroupLine[];
  /** Those that sent a book in the quarter. */
  readonly told: readonly UnitLine[];
  /** How many units; those whose loss is nothing or unknown are in none. */
  readonly bands: Readonly<Record<Band, number>>;
  /** Sent no book in the quarter: of them nothing is known, which is not the same as nothing done. */
  readonly silent: readonly Unit[];
  /** Sent one, and have neither a plan nor a draft; then those with a draft alone. */
  readonly withoutPlan: readonly UnitLine[];
  readonly withDraft: readonly UnitLine[];
  /** Sent one that does not tell all: its plan or a figure is not known. */
  readonly unclear: readonly UnitLine[];
  /** Most overdue tasks first. */
  readonly late: readonly UnitLine[];
  /** Most points without a complete task first. */
  readonly uncovered: readonly UnitLine[];
}

export function overviewOf(
  listed: readonly Unit[],
  entries: readonly FollowingEntry[],
  period: FollowPeriod,
): Overview {
  const units = listed.map((unit) => ({ ...unit, name: nameApart(unit, listed) }));
  const now = entriesOf(entries, period);
  const earlier = entriesOf(entries, previous(period));
  const told = units.flatMap((unit): UnitLine[] => {
    const entry = now.get(unit.id);
    return entry ? [{ unit, followed: entry.followed }] : [];
  });
  const sumOf = (some: readonly Unit[], by: typeof now): FollowedSum =>
    sumUp(some.map(({ id }) => by.get(id)?.followed));
  const all = sumOf(units, now);
  const before = sumOf(units, earlier);
  const isAlike = units.every(({ id }) => now.has(id) === earlier.has(id)) && all.unclear + before.unclear === 0;
  const groups = [...new Set(units.map(({ group }) => group))];
  const most = (of: (one: Followed) => number): UnitLine[] =>
    told.filter(({ followed }) => of(followed) > 0).toSorted((a, b) => of(b.followed) - of(a.followed));
  return {
    units,
    period,
    all,
    alike: told.length > 0 && isAlike ? before : undefined,
    groups: groups.map((group) => ({
      group,
      sum: sumOf(
        units.filter((unit) => unit.group === group),
        now,
      ),
    })),
    told,
    bands: bandsOf(told),
    silent: units.filter(({ id }) => !now.has(id)),
    withoutPlan: told.filter(({ followed }) => followed.plan === 'none'),
    withDraft: told.filter(({ followed }) => followed.plan === 'draft'),
    unclear: told.filter(({ followed }) => isUnclear(followed)),
    late: most(({ overdue }) => overdue ?? 0),
    uncovered: most(uncoveredOf),
  };
}

/** Points lost without a complete task. */
export const uncoveredOf = ({ lost, covered }: Pick<Followed, 'lost' | 'covered'>): Points =>
  lost === undefined || covered === undefined || lost <= covered ? ZERO : subtract(lost, covered);

export const previous = ({ year, quarter }: FollowPeriod): FollowPeriod =>
  quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: quarter - 1 };

/** The quarters in which books were looked at, the latest first. */
export function periodsIn(entries: readonly FollowingEntry[]): FollowPeriod[] {
  const periods = new Map(entries.map(({ period }) => [periodKey(period), period]));
  return [...periods.values()].toSorted((a, b) => b.year - a.year || b.quarter - a.quarter);
}

function bandsOf(told: readonly UnitLine[]): Record<Band, number> {
  const counts: Record<Band, number> = { '0': 0, '1-49': 0, '50-79': 0, '80-99': 0, '100': 0 };
  for (const { followed } of told) {
    const share = shareCovered(followed);
    if (share !== undefined) counts[bandOf(share)]++;
  }
  return counts;
}

function bandOf(share: number): Band {
  if (share === 0) return '0';
  if (share < 0.5) return '1-49';
  if (share < 0.8) return '50-79';
  return share < 1 ? '80-99' : '100';
}
