/** Inserts, deletes, moves and sorts rows and columns, with everything that hangs on them. */

import { offsetFormula, type Shift, shiftArea, shiftFormula } from '../formulas/references.ts';
import { ServiceError } from '../runtime/errors.ts';
import type { Area } from './address.ts';
import type { Book } from './book.ts';
import type { Cell, Scalar } from './cells.ts';
import { shiftCharts } from './chart.ts';
import type { SheetModel } from './sheet.ts';

export function shift(book: Book, sheet: SheetModel, change: Shift): void {
  const { axis, kind, at, count } = change;
  const size = axis === 'row' ? sheet.maxRows : sheet.maxColumns;
  if (count < 1) throw new ServiceError('Invalid argument: numRows. Must be at least 1.');
  if (kind !== 'insert' && at + count - 1 > size) throw new ServiceError(`Those ${axis}s are out of bounds.`);
  if (kind === 'delete' && count >= size) throw new ServiceError(`You can't delete all the ${axis}s on the sheet.`);
  const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  if (kind === 'delete' && frozen > 0 && size - count <= frozen) {
    throw new ServiceError(`It is not possible to delete all non-frozen ${axis}s.`);
  }
  if (kind === 'insert') refuseTooMany(book, count * (axis === 'row' ? sheet.maxColumns : sheet.maxRows));
  if (axis === 'row') {
    moveSlots(sheet.rows, change);
    moveSlots(sheet.rowHeights, change);
    moveSlots(sheet.hiddenRows, change);
    if (kind === 'insert') sheet.maxRows += count;
    if (kind === 'delete') sheet.maxRows -= count;
  } else {
    for (const line of sheet.rows) if (line) moveSlots(line, change);
    moveSlots(sheet.columnWidths, change);
    moveSlots(sheet.hiddenColumns, change);
    if (kind === 'insert') sheet.maxColumns += count;
    if (kind === 'delete') sheet.maxColumns -= count;
  }
  if (kind === 'insert') inheritFormats(sheet, change);
  sheet.dropResults();
  moveAttachments(book, sheet, change);
  for (const other of book.sheets) {
    for (const [row, column, cell] of other.filled()) {
      if (cell.formula === undefined) continue;
      const formula = shiftFormula(cell.formula, other.name, sheet.name, change, book.locale);
      if (formula !== cell.formula) other.put(row, column, { ...cell, formula });
    }
  }
  book.touch(sheet);
}

/** support.google.com/drive/answer/37603: a spreadsheet holds ten million cells */
const MOST_CELLS = 10_000_000;

function refuseTooMany(book: Book, more: number): void {
  const cells = book.sheets.reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, more);
  if (cells > MOST_CELLS) {
    throw new ServiceError(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
}

/** A numbered list (from 1) under an insertion, deletion or move. */
function moveSlots<T>(slots: (T | undefined)[], { kind, at, count, to = at }: Shift): void {
  if (kind === 'move') {
    slots.length = Math.max(slots.length, at + count, to);
    const block = slots.splice(at, count);
    slots.splice(to > at ? to - count : to, 0, ...block);
  } else if (slots.length <= at) {
    return;
  } else if (kind === 'delete') {
    slots.splice(at, count);
  } else {
    slots.splice(at, 0, ...new Array<T | undefined>(count).fill(undefined));
  }
}

/**
 * New rows look like a neighbour, without its contents: inserted after a row like that row, inserted before a row like the
 * row pushed away (developers.google.com/sheets/api/reference/rest/v4/spreadsheets/request#InsertDimensionRequest).
 */
function inheritFormats(sheet: SheetModel, { axis, at, count, inherit = 'before' }: Shift): void {
  const bare = (cell: Cell | undefined): Cell | undefined => {
    if (!cell?.style && !cell?.validation) return undefined;
    return {
      ...(cell.style ? { style: cell.style } : {}),
      ...(cell.validation ? { validation: cell.validation } : {}),
    };
  };
  const model = inherit === 'before' && at > 1 ? at - 1 : at + count;
  for (let n = 0; n < count; n++) {
    if (axis === 'row') sheet.rows[at + n] = (sheet.rows[model] ?? []).map(bare);
    else for (const line of sheet.rows) if (line?.[model]) line[at + n] = bare(line[model]);
  }
}

function moveAttachments(book: Book, sheet: SheetModel, change: Shift): void {
  const formula = (value: unknown): unknown =>
    typeof value === 'string' && value.startsWith('=')
      ? shiftFormula(value, sheet.name, sheet.name, change, book.locale)
      : value;
  const moved = (area: Area): Area[] => {
    const next = shiftArea(area, change);
    return next ? [next] : [];
  };
  sheet.conditionalRules = sheet.conditionalRules.flatMap((rule) => {
    const areas = rule.areas.flatMap(moved);
    return areas.length === 0 ? [] : [{ ...rule, areas, values: rule.values.map(formula) }];
  });
  sheet.protections = sheet.protections.filter((protection) => {
    if (!protection.area) return true;
    protection.area = shiftArea(protection.area, change);
    return protection.area !== undefined;
  });
  sheet.merges = sheet.merges.flatMap(moved);
  sheet.columnGroups = sheet.columnGroups.flatMap((group) => moved(group.area).map((area) => ({ ...group, area })));
  shiftCharts(book.sheets, sheet, change);
  sheet.activeArea = shiftArea(sheet.activeArea, change) ?? { row: 1, column: 1, rows: 1, columns: 1 };
}

export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

/**
 * Sorts the rows of an area by computed values; formulas move like copies, notes, looks and validations travel along.
 * Cells filled by a spill are empty in the model and stay the spill's.
 */
export function sortArea(
  book: Book,
  sheet: SheetModel,
  area: Area,
  keys: readonly SortKey[],
  valueAt: (row: number, column: number) => Scalar | undefined,
): void {
  for (const { column } of keys) {
    if (column < area.column || column >= area.column + area.columns)
      throw new ServiceError('Sort column is out of bounds.');
  }
  const rows = Array.from({ length: area.rows }, (_, index) => area.row + index);
  const values = new Map(rows.map((row) => [row, keys.map(({ column }) => valueAt(row, column))]));
  const order = rows.toSorted((a, b) => {
    for (const [index, { ascending }] of keys.entries()) {
      const compared = compareScalars(values.get(a)?.[index], values.get(b)?.[index], ascending);
      if (compared !== 0) return compared;
    }
    return a - b;
  });
  const taken = order.map((row) => ({ row, cells: columnsOf(area).map((column) => sheet.cell(row, column)) }));
  for (const [index, { row: from, cells }] of taken.entries()) {
    const row = area.row + index;
    for (const [across, column] of columnsOf(area).entries()) {
      const cell = cells[across] ?? {};
      const formula =
        cell.formula === undefined ? {} : { formula: offsetFormula(cell.formula, row - from, 0, book.locale) };
      sheet.put(row, column, { ...cell, ...formula });
    }
  }
  book.touch(sheet, area);
}

export function columnsOf(area: Area): number[] {
  return Array.from({ length: area.columns }, (_, index) => area.column + index);
}

const RANK: Readonly<Record<string, number>> = { number: 0, string: 1, boolean: 2 };

/** Numbers before text before booleans; blanks last either way. */
function compareScalars(a: Scalar | undefined, b: Scalar | undefined, ascending: boolean): number {
  const blankA = a === undefined || a === '';
  const blankB = b === undefined || b === '';
  if (blankA || blankB) return Number(blankA) - Number(blankB);
  const sign = ascending ? 1 : -1;
  if (typeof a !== typeof b) return sign * ((RANK[typeof a] ?? 0) - (RANK[typeof b] ?? 0));
  if (typeof a === 'string' && typeof b === 'string') return sign * a.localeCompare(b, 'vi', { sensitivity: 'base' });
  return sign * (Number(a) - Number(b));
}
