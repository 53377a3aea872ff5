/** The whole card if it were scored today, the figures of the months taken where nobody has granted points yet. */
import type { ItemCode } from '../codes.ts';
import type { Points } from '../points.ts';
import { assess, type ResultSettings } from '../result/assess.ts';
import type { AssessedRow, TotalResult } from '../result/result.ts';

export interface Estimate {
  readonly total: TotalResult;
  /** How many items are counted by figures of the months. */
  readonly items: number;
}

/** @returns undefined where the result is published, or no figure is known */
export function estimateToday(
  settings: ResultSettings,
  rows: readonly AssessedRow[],
  points: ReadonlyMap<ItemCode, Points>,
): Estimate | undefined {
  let items = 0;
  const today = rows.map((row): AssessedRow => {
    const computed = row.code === 'total' || row.score !== undefined ? undefined : points.get(row.code);
    if (computed === undefined) return row;
    items++;
    // A self score of before is older than the figures.
    return { ...row, self: undefined, computed };
  });
  if (items === 0) return undefined;
  const { basis, total } = assess({ settings, rows: today, tasks: [] });
  return basis === 'published' ? undefined : { total, items };
}
