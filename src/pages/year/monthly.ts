/** Figures of the months that were gathered for the new year while the plan of the old result was carried out. */
import { type CodeMap, followerIn } from '../../book/criteria-change.ts';
import type { BookCells } from '../../book/plain-table.ts';
import { fromPlain } from '../../book/plain-table.ts';
import { readLedgers } from '../../book/read-ledgers.ts';
import { countKey, type MonthlyKey, totalKey } from '../../book/tabs/monthly.ts';
import { cellText, readCodeCell } from '../../core/cells.ts';
import { toIso } from '../../core/dates.ts';
import type { MonthlyFigures } from '../../core/monthly.ts';

export interface CarriedFigures {
  /** Rows of the new tab, as they are written. */
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  /** Codes that the new criteria set no longer has: their figures stay in the old tab. */
  readonly lost: readonly string[];
}

/** @param map what became of each older code: figures of an item that was split or joined are no other item's */
export function carriedFigures({ monthly }: Pick<BookCells, 'monthly'>, map: CodeMap): CarriedFigures {
  if (!monthly) return { rows: [], lost: [] };
  const remarks = new Map(
    fromPlain<MonthlyKey>(monthly).map(({ cell }) => {
      const code = readCodeCell(cell('code'));
      return [code.ok ? code.value : undefined, cellText(cell('remark'))] as const;
    }),
  );
  const figures = readLedgers({ monthly }).monthly.map((one) => ({ one, code: followerIn(map, one.code) }));
  return {
    rows: figures.flatMap(({ one, code }) =>
      code === undefined ? [] : [rowOf(one, code, remarks.get(one.code) ?? '')],
    ),
    lost: figures.filter(({ code }) => code === undefined).map(({ one }) => one.code),
  };
}

function rowOf(
  { title, months, expected, cutOff }: MonthlyFigures,
  code: string,
  remark: string,
): Readonly<Record<string, string | number>> {
  const cells = [
    ...Object.entries({ code, title, remark, expected, ...(cutOff ? { cutOff: toIso(cutOff) } : {}) }),
    ...months.flatMap(({ month, count, total }) => [
      [countKey(month), count] as const,
      [totalKey(month), total] as const,
    ]),
  ];
  return Object.fromEntries(
    cells.flatMap(([key, value]) => (value === undefined || value === '' ? [] : [[key, value]])),
  );
}
