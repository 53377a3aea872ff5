/** The tab "Xếp hạng" as units with group, total and rank. */
import { cellText, readPointsCell } from '../../../core/cells.ts';
import type { RankedUnit } from '../../../core/targets/better-ranks.ts';
import { fold } from '../../../core/text.ts';
import { findUnit } from '../../../intake/communes/names.ts';

/** As the dialog "Nạp kết quả" writes them; people may move the columns and add a title above. */
const HEADERS = {
  name: 'Đơn vị',
  group: 'Nhóm',
  total: 'Tổng điểm',
  published: 'Xếp hạng công bố',
  computed: 'Xếp hạng tính lại',
} as const;

const HEADER_SEARCH = 10;

export function readRanking(rows: readonly (readonly unknown[])[]): RankedUnit[] {
  const columnsIn = (row: readonly unknown[]): Map<string, number> =>
    new Map(row.map((cell, x) => [fold(cellText(cell)), x]));
  const y = rows.slice(0, HEADER_SEARCH).findIndex((row) => {
    const columns = columnsIn(row);
    return columns.has(fold(HEADERS.name)) && columns.has(fold(HEADERS.total));
  });
  const header = rows[y];
  if (!header) return [];
  const columns = columnsIn(header);
  return rows.slice(y + 1).flatMap((row): RankedUnit[] => {
    const cell = (key: keyof typeof HEADERS): unknown => row[columns.get(fold(HEADERS[key])) ?? -1];
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

function rankIn(cell: unknown): number | undefined {
  const rank = Number(cellText(cell) || Number.NaN);
  return Number.isInteger(rank) && rank > 0 ? rank : undefined;
}

/** The office's own row, where its name tells. */
export function ownUnit(units: readonly RankedUnit[], issuer: string): RankedUnit | undefined {
  return issuer === '' ? undefined : findUnit(units, issuer);
}
