/** Reads the tabs of units: "Đơn vị", who can take the lead and under which names, and "Xếp hạng", how others scored. */
import { type Cell, cellText, readPointsCell } from '../core/cells.ts';
import type { RankedUnit } from '../core/targets/better-ranks.ts';
import type { TableRow } from './table.ts';
import type { RankingKey } from './tabs/ranking.ts';
import type { UnitKey } from './tabs/units.ts';

export interface Unit {
  readonly name: string;
  /** Short and former names. */
  readonly aliases: readonly string[];
  readonly person: string;
  readonly email: string;
}

/** Rows without a name are left out. */
export function readUnits(rows: readonly TableRow<UnitKey>[]): Unit[] {
  return rows.flatMap(({ cell }): Unit[] => {
    const [name, person, email] = [cellText(cell('name')), cellText(cell('person')), cellText(cell('email'))];
    const aliases = cellText(cell('aliases')).split(';');
    return name === '' ? [] : [{ name, aliases: aliases.map((alias) => alias.trim()).filter(Boolean), person, email }];
  });
}

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
