/** Reads the tab "Xếp hạng" into units with group, total and rank. */
import { type Cell, cellText, readPointsCell } from '../core/cells.ts';
import type { RankedUnit } from '../core/targets/better-ranks.ts';
import type { TableRow } from './table.ts';
import type { RankingKey } from './tabs/ranking.ts';

/** Rows without a name are left out; the published rank counts before the computed one. */
export function readRanking(rows: readonly TableRow<RankingKey>[]): RankedUnit[] {
  return rows.flatMap(({ cell }): RankedUnit[] => {
    const name = cellText(cell('name'));
    if (name === '') return [];
    const total = readPointsCell(cell('total'));
    return [
      {
        name,
        group: cellText(cell('group')),
        total: total.ok ? total.value?.points : undefined,
        rank: rankIn(cell('published')) ?? rankIn(cell('computed')),
      },
    ];
  });
}

function rankIn(cell: Cell): number | undefined {
  const rank = Number(cellText(cell) || Number.NaN);
  return Number.isInteger(rank) && rank > 0 ? rank : undefined;
}
