/** Cell by cell: what a function gives for each cell of its ranges, in their shape, under its title. */
import type { Cell } from '../core/cells.ts';
import { type Argument, InputError, type Parameter, type Result, type Value } from './declaration.ts';
import { lineUp } from './ranges.ts';

/** One cell of each argument, and the row for messages: undefined when no argument is a range. */
export interface CellsAt {
  readonly place: number | undefined;
  readonly cells: readonly Cell[];
}

interface Shape {
  /** Answers a header row. */
  readonly title: string;
  /** Single cells beside ranges are refused. */
  readonly alike?: boolean;
}

/**
 * Ranges have one shape; a single cell beside them holds for every row. Only single cells give a single value.
 * @param compute gets all cells by row, so that it may compare them, and gives one value for each;
 *   with `header` it fills a column under its title
 */
export function computeTogether(
  parameters: readonly Parameter[],
  args: readonly Argument[],
  { title, alike = false }: Shape,
  compute: (all: readonly CellsAt[], header: boolean) => Value[],
): Result {
  const isRange = args.some((argument) => argument?.range);
  const ranges = isRange && !alike ? args.map((argument) => (argument?.range ? argument : undefined)) : args;
  const { width, header, rows } = lineUp(parameters, ranges);
  const all: CellsAt[] = [];
  for (const { place, cells } of rows) {
    for (let x = 0; x < width; x++) {
      const at = parameters.map((_, i): Cell => (ranges[i] ? cells[i]?.[x] : args[i]?.rows[0]?.[0]) ?? '');
      all.push({ place: isRange ? place : undefined, cells: at });
    }
  }
  const values = compute(all, header);
  if (!isRange) return values[0] ?? '';
  const result = rows.map((_, y) => values.slice(y * width, (y + 1) * width));
  if (header) result.unshift(Array.from({ length: width }, () => title));
  return result.length > 0 ? result : '';
}

/** The same for functions that need one row at a time: under the title a row that cannot be computed says so itself. */
export function computeEach(
  parameters: readonly Parameter[],
  args: readonly Argument[],
  shape: Shape,
  compute: (at: CellsAt) => Value,
): Result {
  return computeTogether(parameters, args, shape, (all, header) =>
    all.map((at) => (header ? sayInRow(() => compute(at)) : compute(at))),
  );
}

/** What is computed, or the short sentence about what to correct. */
export function sayInRow<T>(compute: () => T): T | string {
  try {
    return compute();
  } catch (error) {
    if (error instanceof InputError && error.inRow !== undefined) return error.inRow;
    throw error;
  }
}
