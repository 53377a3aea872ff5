/** Columns beside a card that the card itself does not hold, found again by the code of their row. */
import { type Cell, readCodeCell } from '../core/cells.ts';
import type { ItemCode } from '../core/codes.ts';
import type { Argument, Parameter } from './declaration.ts';
import { CODES } from './parameters.ts';
import { lineUpColumns } from './ranges.ts';

export interface BesideCard {
  readonly place: number;
  /** One cell per parameter asked for; '' for a column that was left out. */
  readonly cells: readonly Cell[];
}

/** The cells of some columns by item code; the codes were judged when the card was read. */
export function columnsByCode(
  parameters: readonly Parameter[],
  args: readonly Argument[],
  wanted: readonly Parameter[],
): Map<ItemCode | 'total', BesideCard> {
  const found = new Map<ItemCode | 'total', BesideCard>();
  for (const { place, cells } of lineUpColumns(parameters, args).rows) {
    const code = readCodeCell(cells[parameters.indexOf(CODES)]);
    if (!code.ok || code.value === undefined) continue;
    found.set(code.value, { place, cells: wanted.map((parameter) => cells[parameters.indexOf(parameter)] ?? '') });
  }
  return found;
}
