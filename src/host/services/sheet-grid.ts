/** Rows and columns of a `Sheet`: number, order, size, visibility. */

import { type Axis, linesOf, type Reach } from '../book/access.ts';
import type { Area } from '../book/address.ts';
import { displayAt, valueAt } from '../book/entries.ts';
import type { SheetModel } from '../book/sheet.ts';
import { shift } from '../book/structure.ts';
import type { Shift } from '../formulas/references.ts';
import type { Environment } from '../runtime/environment.ts';
import { ServiceError } from '../runtime/errors.ts';
import { type Handle, type Member, read, write } from '../runtime/service.ts';
import { asSheet } from './handles.ts';
import { there } from './range-ref.ts';

/** What a member changes of its sheet: lines from a number on, or from where a range stands. */
const lines = (axis: Axis) => ({
  changes: (sheet: SheetModel, at: number, count = 1): readonly Reach[] => [linesOf(sheet, axis, at, count)],
});

const lineOf = (axis: Axis) => ({
  changes: (sheet: SheetModel, { area }: { area: Area }): readonly Reach[] => [linesIn(sheet, axis, area)],
});

const linesIn = (sheet: SheetModel, axis: Axis, area: Area): Area =>
  axis === 'row' ? linesOf(sheet, axis, area.row, area.rows) : linesOf(sheet, axis, area.column, area.columns);

function change(
  sheet: SheetModel,
  env: Environment,
  kind: Shift['kind'],
  axis: Axis,
  at: number,
  count: number,
  more: Partial<Shift> = {},
): void {
  there(sheet, env);
  const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
  if (at < 1 || at > size + (kind === 'insert' ? 1 : 0)) throw new ServiceError(`Those ${axis}s are out of bounds.`);
  shift(env.book, sheet, { ...more, kind, axis, at, count });
}

function structure(axis: Axis, Name: string): Record<string, Member> {
  const insert = (before: boolean): Member['run'] =>
    ((sheet: SheetModel, env: Environment, at: number, count = 1): Handle => {
      change(sheet, env, 'insert', axis, before ? at : at + 1, count, { inherit: before ? 'after' : 'before' });
      return asSheet(sheet);
    }) as Member['run'];
  const gap = (after: 0 | 1) => ({
    changes: (_sheet: SheetModel, at: number): readonly Reach[] => [{ gap: axis, at: at + after }],
  });
  return {
    [`insert${Name}Before`]: write('integer', insert(true), gap(0)),
    [`insert${Name}After`]: write('integer', insert(false), gap(1)),
    [`insert${Name}sBefore`]: write('integer,integer', insert(true), gap(0)),
    [`insert${Name}sAfter`]: write('integer,integer', insert(false), gap(1)),
    [`insert${Name}s`]: write('integer | integer,integer', insert(true), gap(0)),
    [`delete${Name}`]: write(
      'integer',
      (sheet: SheetModel, env, at: number) => {
        change(sheet, env, 'delete', axis, at, 1);
        return asSheet(sheet);
      },
      lines(axis),
    ),
    [`delete${Name}s`]: write(
      'integer,integer',
      (sheet: SheetModel, env, at: number, count: number) => {
        change(sheet, env, 'delete', axis, at, count);
      },
      lines(axis),
    ),
    [`move${Name}s`]: write(
      'Range,integer',
      (sheet: SheetModel, env, { area }: { area: Area }, to: number) => {
        const { row, column, rows, columns } = linesIn(sheet, axis, area);
        const [at, count] = axis === 'row' ? [row, rows] : [column, columns];
        change(sheet, env, 'move', axis, at, count, { to });
      },
      {
        changes: (sheet: SheetModel, { area }: { area: Area }, to: number): readonly Reach[] => [
          linesIn(sheet, axis, area),
          { gap: axis, at: to },
        ],
      },
    ),
    [`getMax${Name}s`]: read('', (sheet: SheetModel) => (axis === 'row' ? sheet.maxRows : sheet.maxColumns)),
    [`getFrozen${Name}s`]: read('', (sheet: SheetModel) => (axis === 'row' ? sheet.frozenRows : sheet.frozenColumns)),
    [`setFrozen${Name}s`]: write('integer', (sheet: SheetModel, env, count: number) => {
      there(sheet, env);
      const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
      if (count < 0 || count >= size) throw new ServiceError(`Cannot freeze all ${axis}s.`);
      if (axis === 'row') sheet.frozenRows = count;
      else sheet.frozenColumns = count;
      env.book.touch(sheet, undefined, true);
    }),
    ...visibility(axis, Name),
  };
}

function visibility(axis: Axis, Name: string): Record<string, Member> {
  const list = (sheet: SheetModel): (boolean | undefined)[] =>
    axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  const set = (sheet: SheetModel, env: Environment, at: number, count: number, hidden: boolean): void => {
    there(sheet, env);
    const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
    if (at < 1 || at + count - 1 > size) throw new ServiceError(`Those ${axis}s are out of bounds.`);
    for (let n = at; n < at + count; n++) list(sheet)[n] = hidden || undefined;
    env.book.touch(sheet, undefined, true);
  };
  return {
    [`hide${Name}s`]: write(
      'integer | integer,integer',
      (sheet: SheetModel, env, at: number, count = 1) => set(sheet, env, at, count, true),
      lines(axis),
    ),
    [`show${Name}s`]: write(
      'integer | integer,integer',
      (sheet: SheetModel, env, at: number, count = 1) => set(sheet, env, at, count, false),
      lines(axis),
    ),
    [`is${Name}HiddenByUser`]: read('integer', (sheet: SheetModel, _env, at: number) => list(sheet)[at] === true),
  };
}

function sized(
  sheet: SheetModel,
  env: Environment,
  list: (number | undefined)[],
  at: number,
  count: number,
  size: number,
): Handle {
  there(sheet, env);
  if (size < 0) throw new ServiceError('Invalid argument: width');
  for (let n = at; n < at + count; n++) list[n] = size;
  env.book.touch(sheet, undefined, true);
  return asSheet(sheet);
}

/** Roughly seven pixels a character, as wide as the longest display text. */
function fitColumns(sheet: SheetModel, env: Environment, at: number, count: number): Handle {
  env.calculator.refresh();
  const { rows } = sheet.extent();
  for (let column = at; column < at + count; column++) {
    let longest = 0;
    for (let row = 1; row <= rows; row++) {
      if (valueAt(sheet, row, column) !== undefined)
        longest = Math.max(longest, displayAt(env.book, sheet, row, column).length);
    }
    sheet.columnWidths[column] = Math.max(21, longest * 7 + 10);
  }
  env.book.touch(sheet, undefined, true);
  return asSheet(sheet);
}

export const gridMembers: Record<string, Member> = {
  ...structure('row', 'Row'),
  ...structure('column', 'Column'),
  hideRow: write(
    'Range',
    (sheet: SheetModel, env, { area }: { area: Area }) => {
      for (let row = area.row; row < area.row + area.rows; row++) sheet.hiddenRows[row] = true;
      env.book.touch(sheet, undefined, true);
    },
    lineOf('row'),
  ),
  hideColumn: write(
    'Range',
    (sheet: SheetModel, env, { area }: { area: Area }) => {
      for (let column = area.column; column < area.column + area.columns; column++) sheet.hiddenColumns[column] = true;
      env.book.touch(sheet, undefined, true);
    },
    lineOf('column'),
  ),
  setColumnWidth: write(
    'integer,integer',
    (sheet: SheetModel, env, column: number, width: number) => sized(sheet, env, sheet.columnWidths, column, 1, width),
    { changes: (sheet: SheetModel, at: number) => [linesOf(sheet, 'column', at, 1)] },
  ),
  setColumnWidths: write(
    'integer,integer,integer',
    (sheet: SheetModel, env, column: number, count: number, width: number) =>
      sized(sheet, env, sheet.columnWidths, column, count, width),
    lines('column'),
  ),
  getColumnWidth: read('integer', (sheet: SheetModel, _env, column: number) => sheet.width(column)),
  setRowHeight: write(
    'integer,integer',
    (sheet: SheetModel, env, row: number, height: number) => sized(sheet, env, sheet.rowHeights, row, 1, height),
    { changes: (sheet: SheetModel, at: number) => [linesOf(sheet, 'row', at, 1)] },
  ),
  setRowHeights: write(
    'integer,integer,integer',
    (sheet: SheetModel, env, row: number, count: number, height: number) =>
      sized(sheet, env, sheet.rowHeights, row, count, height),
    lines('row'),
  ),
  getRowHeight: read('integer', (sheet: SheetModel, _env, row: number) => sheet.height(row)),
  autoResizeColumn: write(
    'integer',
    (sheet: SheetModel, env, column: number) => fitColumns(sheet, env, column, 1),
    lines('column'),
  ),
  autoResizeColumns: write(
    'integer,integer',
    (sheet: SheetModel, env, column: number, count: number) => fitColumns(sheet, env, column, count),
    lines('column'),
  ),
};
