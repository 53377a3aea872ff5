/** Ranks above one's own: who holds them, and the score that shares them. */
import type { Points } from '../points.ts';
import { rankFigures } from '../ranks.ts';
import { fold } from '../text.ts';

export interface RankedUnit {
  readonly name: string;
  readonly group: string;
  readonly total: Points | undefined;
  /** As the table says; undefined where it says none. */
  readonly rank: number | undefined;
}

export interface BetterRank {
  readonly rank: number;
  /** With this score the rank is shared. */
  readonly score: Points;
  readonly names: readonly string[];
}

/** @returns ranks of the unit's group with more points than the score, the nearest first */
export function findBetterRanks(units: readonly RankedUnit[], group: string, score: Points): BetterRank[] {
  const members = units.filter((unit) => fold(unit.group) === fold(group));
  const ranks = rankFigures(
    members.map(({ total }) => total),
    members.map(() => ''),
    false,
  );
  const better = new Map<Points, { rank: number; names: string[] }>();
  members.forEach(({ name, total, rank }, i) => {
    const own = rank ?? ranks[i];
    if (total === undefined || total <= score || own === undefined) return;
    const known = better.get(total);
    if (known) known.names.push(name);
    else better.set(total, { rank: own, names: [name] });
  });
  return [...better]
    .map(([points, { rank, names }]) => ({ rank, score: points, names }))
    .sort((a, b) => a.score - b.score);
}
