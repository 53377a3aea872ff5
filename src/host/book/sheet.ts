/** One sheet: its grid of cells and everything attached to rows, columns and areas. */

import { NotEmulated } from '../runtime/errors.ts';
import type { Area } from './address.ts';
import type { Cell, Computed, Style, ValidationRule } from './cells.ts';
import type { ChartState } from './chart.ts';

export interface ConditionalRule {
  readonly areas: readonly Area[];
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly style: Style;
}

export interface ProtectionState {
  readonly id: number;
  /** undefined protects the whole sheet. */
  area: Area | undefined;
  description: string;
  warningOnly: boolean;
  /** Who alone may edit, besides the owner; absent: everybody who may edit the book. */
  editors?: readonly string[];
}

/** Columns that fold together; the area reaches over all rows. */
export interface ColumnGroup {
  area: Area;
  collapsed: boolean;
}

/** Which rows and columns changed, and when: whoever keeps something of a sheet looks only at these again. */
class Stamps {
  #now = 1;
  /** When everything changed last. */
  #whole = 1;
  #rows: (number | undefined)[] = [];
  #columns: (number | undefined)[] = [];

  get now(): number {
    return this.#now;
  }

  touch(row: number, column: number): void {
    this.#now++;
    this.#rows[row] = this.#now;
    this.#columns[column] = this.#now;
  }

  touchAll(): void {
    this.#whole = ++this.#now;
    this.#rows = [];
    this.#columns = [];
  }

  /** When something in a column changed last. */
  ofColumn(column: number): number {
    return this.#columns[column] ?? this.#whole;
  }

  /** @returns rows that changed after it; undefined when all of them did */
  since(stamp: number): number[] | undefined {
    if (stamp < this.#whole) return undefined;
    const changed: number[] = [];
    if (stamp === this.#now) return changed;
    for (let row = 0; row < this.#rows.length; row++) if ((this.#rows[row] ?? 0) > stamp) changed.push(row);
    return changed;
  }
}

const EMPTY: Cell = {};

/** developers.google.com/apps-script/reference/spreadsheet: a new sheet has 1000 rows and 26 columns */
const NEW_ROWS = 1000;
const NEW_COLUMNS = 26;
const DEFAULT_WIDTH = 100;
const DEFAULT_HEIGHT = 21;

export class SheetModel {
  readonly id: number;
  name: string;
  maxRows = NEW_ROWS;
  maxColumns = NEW_COLUMNS;
  hidden = false;
  tabColor: string | null = null;
  frozenRows = 0;
  frozenColumns = 0;
  hiddenGridlines = false;
  /** By row or column number; absent means the default. */
  columnWidths: (number | undefined)[] = [];
  rowHeights: (number | undefined)[] = [];
  hiddenColumns: (boolean | undefined)[] = [];
  hiddenRows: (boolean | undefined)[] = [];
  columnGroups: ColumnGroup[] = [];
  conditionalRules: ConditionalRule[] = [];
  protections: ProtectionState[] = [];
  merges: Area[] = [];
  charts: ChartState[] = [];
  activeArea: Area = { row: 1, column: 1, rows: 1, columns: 1 };
  /** Of cells and of results. */
  readonly stamps = new Stamps();
  #rows: (Cell | undefined)[][] = [];
  #computed: (Computed | undefined)[][] = [];
  /** Columns with content by row, once they were asked for. */
  #filled: (readonly number[] | undefined)[] = [];

  constructor(id: number, name: string) {
    this.id = id;
    this.name = name;
  }

  /**
   * Takes over everything of another sheet but its name, place, visibility and protections (whether live copies those is
   * not stated). Formulas stay as they are: those about the own sheet name none.
   */
  copyFrom(other: SheetModel): void {
    if (other.charts.length > 0) throw new NotEmulated('a copy of a sheet with charts');
    const { maxRows, maxColumns, tabColor, frozenRows, frozenColumns, hiddenGridlines } = other;
    Object.assign(this, { maxRows, maxColumns, tabColor, frozenRows, frozenColumns, hiddenGridlines });
    this.columnWidths = [...other.columnWidths];
    this.rowHeights = [...other.rowHeights];
    this.hiddenColumns = [...other.hiddenColumns];
    this.hiddenRows = [...other.hiddenRows];
    this.columnGroups = other.columnGroups.map((group) => ({ ...group }));
    this.conditionalRules = [...other.conditionalRules];
    this.merges = [...other.merges];
    this.rows = other.rows.map((line) => line?.slice());
  }

  /** rows[row][column], both from 1. Whoever changes the lists themselves drops the results. */
  get rows(): (Cell | undefined)[][] {
    return this.#rows;
  }
  set rows(rows: (Cell | undefined)[][]) {
    this.#rows = rows;
    this.#filled = [];
    this.stamps.touchAll();
  }

  /** Results of formulas and what they spilled, by row and column; the calculator fills it. */
  get computed(): readonly (readonly (Computed | undefined)[] | undefined)[] {
    return this.#computed;
  }

  cell(row: number, column: number): Cell {
    return this.#rows[row]?.[column] ?? EMPTY;
  }

  /** Replaces a cell; an empty one is dropped. */
  put(row: number, column: number, cell: Cell): void {
    const line = this.#rows[row] ?? [];
    this.#rows[row] = line;
    this.#filled[row] = undefined;
    this.stamps.touch(row, column);
    if (isEmpty(cell)) delete line[column];
    else line[column] = cell;
  }

  result(row: number, column: number): Computed | undefined {
    return this.#computed[row]?.[column];
  }

  setResult(row: number, column: number, result: Computed | undefined): void {
    const line = this.#computed[row] ?? [];
    if (isSameResult(line[column], result)) return;
    this.#computed[row] = line;
    if (result) line[column] = result;
    else delete line[column];
    this.stamps.touch(row, column);
  }

  /** Cells moved: no result, which belongs to a place, may be read before the next calculation. */
  dropResults(): void {
    this.#computed = [];
    this.#filled = [];
    this.stamps.touchAll();
  }

  /** Before all is computed anew: what was made of columns that no formula fills may still be remembered. */
  forgetResults(): void {
    for (let row = 0; row < this.#computed.length; row++) {
      const line = this.#computed[row] ?? [];
      for (let column = 0; column < line.length; column++) if (line[column]) this.stamps.touch(row, column);
    }
    this.#computed = [];
  }

  width(column: number): number {
    return this.columnWidths[column] ?? DEFAULT_WIDTH;
  }

  height(row: number): number {
    return this.rowHeights[row] ?? DEFAULT_HEIGHT;
  }

  style(row: number, column: number): Style {
    return this.cell(row, column).style ?? {};
  }

  validation(row: number, column: number): ValidationRule | undefined {
    return this.cell(row, column).validation;
  }

  /** Every cell with content, row by row: of a tab that was laid out most stored cells hold looks alone. */
  *filled(): Generator<[row: number, column: number, cell: Cell]> {
    for (let row = 0; row < this.#rows.length; row++) {
      const line = this.#rows[row];
      if (!line) continue;
      for (const column of this.#filledColumns(row, line)) {
        const cell = line[column];
        if (cell && !isBlank(cell)) yield [row, column, cell];
      }
    }
  }

  #filledColumns(row: number, line: readonly (Cell | undefined)[]): readonly number[] {
    const known = this.#filled[row];
    if (known) return known;
    const columns: number[] = [];
    for (let column = 0; column < line.length; column++) {
      const cell = line[column];
      if (cell && !isBlank(cell)) columns.push(column);
    }
    this.#filled[row] = columns;
    return columns;
  }

  /** Every stored cell, row by row. */
  *cells(): Generator<[row: number, column: number, cell: Cell]> {
    for (let row = 0; row < this.#rows.length; row++) {
      const line = this.#rows[row];
      if (!line) continue;
      for (let column = 0; column < line.length; column++) {
        const cell = line[column];
        if (cell) yield [row, column, cell];
      }
    }
  }

  /** The last row and column with content, formulas' results and spills included; 0 when empty. */
  extent(): { rows: number; columns: number } {
    let rows = 0;
    let columns = 0;
    for (let row = Math.max(this.#rows.length, this.#computed.length) - 1; row > 0; row--) {
      const line = this.#rows[row] ?? [];
      const results = this.#computed[row] ?? [];
      let column = Math.max(line.length, results.length) - 1;
      while (column > columns && !isFilled(line[column]) && !isShown(results[column])) column--;
      if (rows === 0 && column > 0) rows = row;
      columns = Math.max(columns, column);
    }
    return { rows, columns };
  }
}

export function isSameResult(a: Computed | undefined, b: Computed | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return (
    a.value === b.value &&
    a.format === b.format &&
    a.loading === b.loading &&
    a.error?.code === b.error?.code &&
    a.error?.message === b.error?.message &&
    a.anchor?.row === b.anchor?.row &&
    a.anchor?.column === b.anchor?.column
  );
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && !isBlank(cell);
}

function isShown(result: Computed | undefined): boolean {
  return result !== undefined && (result.error !== undefined || (result.value !== undefined && result.value !== ''));
}

/** Neither content nor looks: nothing of it is kept. */
export function isEmpty(cell: Cell): boolean {
  return isBlank(cell) && cell.note === undefined && !cell.style && !cell.validation;
}

export function isBlank(cell: Cell): boolean {
  return cell.value === undefined && cell.formula === undefined;
}
