/** A range as services hold it: a sheet and an area; handles do not follow moved cells, as live. */

import { type Area, overlaps, parseArea } from '../book/address.ts';
import type { Book } from '../book/book.ts';
import type { Cell, Style, StyleKey } from '../book/cells.ts';
import { enter } from '../book/entries.ts';
import type { SheetModel } from '../book/sheet.ts';
import type { Environment } from '../runtime/environment.ts';
import { ServiceError } from '../runtime/errors.ts';

export interface RangeRef {
  readonly sheet: SheetModel;
  readonly area: Area;
  /** "D:F" or "5:7" where it was asked for so: live tells it like that again. */
  readonly lines?: string;
}

export function rangeOf(sheet: SheetModel, row: number, column: number, rows: number, columns: number): RangeRef {
  // Live's wordings for getRange outside the grid
  if (rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  if (row < 1) throw new ServiceError('The starting row of the range is too small.');
  if (column < 1) throw new ServiceError('The starting column of the range is too small.');
  if (row + rows - 1 > sheet.maxRows || column + columns - 1 > sheet.maxColumns) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return { sheet, area: { row, column, rows, columns } };
}

export function rangeFromNotation(sheet: SheetModel, notation: string, book: Book): RangeRef {
  const bang = notation.lastIndexOf('!');
  const name =
    bang < 0
      ? undefined
      : notation
          .slice(0, bang)
          .replace(/^'(.*)'$/, '$1')
          .replaceAll("''", "'");
  const target = name === undefined ? sheet : book.sheetNamed(name);
  const area = target && parseArea(notation.slice(bang + 1), target.maxRows, target.maxColumns);
  if (!target || !area) throw new ServiceError('Range not found');
  if (area.row + area.rows - 1 > target.maxRows || area.column + area.columns - 1 > target.maxColumns) {
    throw new ServiceError(
      `Range (${notation}) exceeds grid limits. Max rows: ${target.maxRows}, max columns: ${target.maxColumns}`,
    );
  }
  const cells = notation
    .slice(bang + 1)
    .trim()
    .replaceAll('$', '')
    .toUpperCase();
  return /^(?:[A-Z]+:[A-Z]+|\d+:\d+)$/.test(cells) ? { sheet: target, area, lines: cells } : { sheet: target, area };
}

export function there(sheet: SheetModel, env: Environment): void {
  if (!env.book.sheets.includes(sheet)) throw new ServiceError(`Sheet ${sheet.id} not found`);
}

/** Live forgets nothing: a range of a deleted sheet, or beyond a shrunken grid, fails when used. */
export function alive({ sheet, area }: RangeRef, env: Pick<Environment, 'book'>): void {
  if (!env.book.sheets.includes(sheet)) throw new ServiceError(`Sheet ${sheet.id} not found`);
  if (area.row + area.rows - 1 > sheet.maxRows || area.column + area.columns - 1 > sheet.maxColumns) {
    throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}

export function* places({ area }: RangeRef): Generator<[row: number, column: number, down: number, across: number]> {
  for (let down = 0; down < area.rows; down++) {
    for (let across = 0; across < area.columns; across++) yield [area.row + down, area.column + across, down, across];
  }
}

export function table<T>(range: RangeRef, at: (row: number, column: number) => T): T[][] {
  const { area } = range;
  return Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, across) => at(area.row + down, area.column + across)),
  );
}

/** Live's wordings: data has one row or column more or fewer than the range. */
export function checkShape({ area }: RangeRef, data: readonly (readonly unknown[])[]): void {
  if (data.length !== area.rows) {
    throw new ServiceError(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${area.rows}.`,
    );
  }
  for (const line of data) {
    if (line.length === area.columns) continue;
    throw new ServiceError(
      `The number of columns in the data does not match the number of columns in the range. The data has ${line.length} but the range has ${area.columns}.`,
    );
  }
}

/** Each of the parts becomes one cell that keeps the content of its upper left corner. */
export function mergeCells(range: RangeRef, env: Pick<Environment, 'book'>, parts: readonly RangeRef[]): void {
  alive(range, env);
  const { sheet, area } = range;
  const touched = sheet.merges.filter((merge) => overlaps(merge, area));
  const inside = (merge: Area): boolean =>
    merge.row >= area.row &&
    merge.column >= area.column &&
    merge.row + merge.rows <= area.row + area.rows &&
    merge.column + merge.columns <= area.column + area.columns;
  // Live's wording when a merge would cut through another one
  if (!touched.every(inside))
    throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
  sheet.merges = [
    ...sheet.merges.filter((merge) => !touched.includes(merge)),
    ...parts.map((part) => part.area).filter(({ rows, columns }) => rows * columns > 1),
  ];
  for (const part of parts) {
    for (const [row, column, down, across] of places(part)) if (down > 0 || across > 0) enter(sheet, row, column, {});
  }
  env.book.touch(sheet, area);
}

/** Cells that were one stay one: columns are laid out as a whole, and below the data all their cells are alike. */
export function replaceCells<Value>(
  range: RangeRef,
  at: (down: number, across: number) => Value,
  replaced: (cell: Cell, value: Value) => Cell,
): void {
  const made = new Map<Cell, { readonly value: Value; readonly cell: Cell }>();
  for (const [row, column, down, across] of places(range)) {
    const before = range.sheet.cell(row, column);
    const value = at(down, across);
    let known = made.get(before);
    if (!known || known.value !== value) {
      known = { value, cell: replaced(before, value) };
      made.set(before, known);
    }
    range.sheet.put(row, column, known.cell);
  }
}

export function restyle(
  range: RangeRef,
  env: Environment,
  key: StyleKey,
  at: (down: number, across: number) => unknown,
): void {
  alive(range, env);
  // Cells that looked alike share one style afterwards, too.
  const made = new Map<Style | undefined, { value: unknown; style: Style | undefined }>();
  replaceCells(range, at, ({ style: before, ...bare }, value) => {
    const known = made.get(before);
    const style = known && known.value === value ? known.style : styleWith(before, key, value);
    made.set(before, { value, style });
    return style ? { ...bare, style } : bare;
  });
  env.book.touch(range.sheet, range.area, key !== 'numberFormat');
}

function styleWith(before: Style | undefined, key: StyleKey, value: unknown): Style | undefined {
  const { [key]: _old, ...rest } = before ?? {};
  const style: Style = value === null || value === undefined ? rest : { ...rest, [key]: value };
  return Object.keys(style).length === 0 ? undefined : style;
}
