/** Looks at an expected gain while it is typed: the max taken for the loss is asked about, more than the loss warned of. */
import { readPointsCell } from '../../../core/cells.ts';
import type { ItemCode } from '../../../core/codes.ts';
import { type Points, sum } from '../../../core/points.ts';
import type { Shortfall } from '../../../core/shortfalls.ts';

export type GainCheck =
  | { readonly kind: 'unreadable'; readonly message: string }
  /** It equals what the items are worth at most, while they lost less: usually a slip. */
  | { readonly kind: 'is-max'; readonly lost: Points }
  | { readonly kind: 'above-loss'; readonly lost: Points };

export function checkGain(
  text: string,
  codes: readonly ItemCode[],
  shortfalls: readonly Shortfall[],
): GainCheck | undefined {
  const read = readPointsCell(text);
  if (!read.ok) return { kind: 'unreadable', message: read.message };
  const gain = read.value?.points;
  const served = shortfalls.filter(({ code }) => codes.includes(code));
  if (gain === undefined || served.length === 0) return undefined;
  const lost = sum(served.map((shortfall) => shortfall.lost));
  const max = sum(served.map((shortfall) => shortfall.max));
  if (gain === max && lost < max) return { kind: 'is-max', lost };
  return gain > lost ? { kind: 'above-loss', lost } : undefined;
}
