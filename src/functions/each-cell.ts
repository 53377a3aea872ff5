/** Cell by cell: what a function gives for each cell of its ranges, in their shape, under its title. */
import type { Cell } from '../core/cells.ts';
import type { Argument, Parameter, Result, Value } from './declaration.ts';
import { lineUp } from './ranges.ts';

/** One cell of each argument, and the row for messages: undefined when no argument is a range. */
export interface CellsAt {
  readonly place: number | undefined;
  readonly cells: readonly Cell[];
}

/**
 * Ranges have one shape; a single cell beside them holds for every row. Only single cells give a single value.
 * @param title answers a header row
 * @param compute gets all cells by row, so that it may compare them, and gives one value for each;
 *   with `header` it fills a column under its title
 * @param alike single cells beside ranges are refused
 */
export function computeCells(
  parameters: readonly Parameter[],
  args: readonly Argument[],
  title: string,
  compute: (all: readonly CellsAt[], header: boolean) => Value[],
  alike = false,
): Result {
  const isRange = args.some((argument) => argument?.range);
  const ranges = isRange && !alike ? args.map((argument) => (argument?.range ? argument : undefined)) : args;
  const { width, header, rows } = lineUp(parameters, ranges);
  const all: CellsAt[] = [];
  for (const { place, cells } of rows) {
    for (let x = 0; x < width; x++) {
      const at = parameters.map((_, i): Cell => (cells[i] ? cells[i][x] : args[i]?.rows[0]?.[0]) ?? '');
      all.push({ place: isRange ? place : undefined, cells: at });
    }
  }
  const values = compute(all, header);
  if (!isRange) return values[0] ?? '';
  const result = rows.map((_, y) => values.slice(y * width, (y + 1) * width));
  if (header) result.unshift(Array.from({ length: width }, () => title));
  return result.length > 0 ? result : '';
}
