/** Dragging a selection's corner: formulas follow, steady steps go on, everything else repeats. */

import type { Area } from '../../book/address.ts';
import type { Book } from '../../book/book.ts';
import type { Cell } from '../../book/cells.ts';
import type { SheetModel } from '../../book/sheet.ts';
import { offsetFormula } from '../../formulas/references.ts';

/** @param to the whole area after dragging, the source included */
export function fill(book: Book, sheet: SheetModel, from: Area, to: Area): void {
  const down = to.rows > from.rows;
  const across = Array.from({ length: from.columns }, (_, x) => from.column + x);
  const along = Array.from({ length: from.rows }, (_, y) => from.row + y);
  const lines = down
    ? across.map((column) => along.map((row) => [row, column] as const))
    : along.map((row) => across.map((column) => [row, column] as const));
  for (const line of lines) {
    const cells = line.map(([row, column]) => sheet.cell(row, column));
    const step = stepOf(cells);
    const [start] = line;
    if (!start) continue;
    const first = down ? to.row : to.column;
    const count = down ? to.rows : to.columns;
    const own = down ? start[0] : start[1];
    for (let at = first; at < first + count; at++) {
      if (at >= own && at < own + cells.length) continue;
      const index = at - own;
      const source = cells[((index % cells.length) + cells.length) % cells.length] ?? {};
      const distance = index - (((index % cells.length) + cells.length) % cells.length);
      const [row, column] = down ? [at, start[1]] : [start[0], at];
      sheet.put(row, column, next(source, step, index, cells, distance, down, book));
    }
  }
  book.touch(sheet, to);
}

function next(
  source: Cell,
  step: number | undefined,
  index: number,
  cells: readonly Cell[],
  distance: number,
  down: boolean,
  book: Book,
): Cell {
  const { note: _note, ...plain } = source;
  if (source.formula !== undefined) {
    const formula = offsetFormula(source.formula, down ? distance : 0, down ? 0 : distance, book.locale);
    return { ...plain, formula };
  }
  const [first] = cells;
  if (step === undefined || typeof first?.value !== 'number') return plain;
  // Steps of tenths must not grow digits: 0.1, 0.2, 0.3, not 0.30000000000000004.
  return { ...plain, value: Number((first.value + step * index).toPrecision(12)) };
}

/** Two or more numbers at equal steps go on; one number repeats. */
function stepOf(cells: readonly Cell[]): number | undefined {
  const values = cells.map(({ value, formula }) => (formula === undefined ? value : undefined));
  if (values.length < 2 || values.some((value) => typeof value !== 'number')) return undefined;
  const steps = values.slice(1).map((value, index) => Number((Number(value) - Number(values[index])).toPrecision(12)));
  return steps.every((step) => step === steps[0]) ? steps[0] : undefined;
}
