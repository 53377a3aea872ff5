/** The selection of a sheet: one active cell and the block it spans, moved by keys and pointer; pure. */

export interface Point {
  readonly row: number;
  readonly column: number;
}

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Selection {
  /** The cell that is typed into. */
  readonly active: Point;
  /** The corner that moves with Shift; equal to `active` when one cell is selected. */
  readonly corner: Point;
  /** The block that stays selected while Enter and Tab go round in it. */
  readonly within?: Block;
  /** Whole rows or columns, chosen by their headers. */
  readonly whole?: 'rows' | 'columns' | 'all';
  /** The column where a run of Tab began: Enter goes back to it. */
  readonly tabbedFrom?: number;
}

export const FIRST: Selection = { active: { row: 1, column: 1 }, corner: { row: 1, column: 1 } };

export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Whether a cell has content: where Ctrl and an arrow stop. */
  readonly filled: (row: number, column: number) => boolean;
}

export function blockOf({ active, corner, within }: Selection): Block {
  if (within) return within;
  const row = Math.min(active.row, corner.row);
  const column = Math.min(active.column, corner.column);
  return {
    row,
    column,
    rows: Math.abs(active.row - corner.row) + 1,
    columns: Math.abs(active.column - corner.column) + 1,
  };
}

export function at(row: number, column: number): Selection {
  return { active: { row, column }, corner: { row, column } };
}

/** One step; hidden rows and columns are jumped over. */
export function step({ row, column }: Point, down: number, across: number, grid: Grid): Point {
  let next = { row: row + down, column: column + across };
  while (inside(next, grid) && (grid.hiddenRows.has(next.row) || grid.hiddenColumns.has(next.column))) {
    next = { row: next.row + down, column: next.column + across };
  }
  return inside(next, grid) ? next : { row, column };
}

/** To the edge of a filled stretch, or of the sheet, as Ctrl and an arrow do. */
export function leap(from: Point, down: number, across: number, grid: Grid): Point {
  let here = from;
  let next = step(here, down, across, grid);
  const filled = ({ row, column }: Point): boolean => grid.filled(row, column);
  if (filled(here) && filled(next)) {
    while (moved(here, next) && filled(next)) [here, next] = [next, step(next, down, across, grid)];
    return here;
  }
  while (moved(here, next)) {
    [here, next] = [next, step(next, down, across, grid)];
    if (filled(here)) return here;
  }
  return here;
}

/** Enter and Tab go round inside a selected block; elsewhere Enter goes below the cell where a run of Tab began, as in Sheets. */
export function cycle(selection: Selection, direction: 'down' | 'up' | 'right' | 'left', grid: Grid): Selection {
  const block = blockOf(selection);
  const { active } = selection;
  if (block.rows * block.columns === 1) {
    const [down, across] = { down: [1, 0], up: [-1, 0], right: [0, 1], left: [0, -1] }[direction] as [number, number];
    const begun = selection.tabbedFrom ?? active.column;
    if (across !== 0) {
      const next = step(active, 0, across, grid);
      return { active: next, corner: next, tabbedFrom: begun };
    }
    const next = step({ row: active.row, column: begun }, down, 0, grid);
    return { active: next, corner: next };
  }
  const vertical = direction === 'down' || direction === 'up';
  const forward = direction === 'down' || direction === 'right' ? 1 : -1;
  const size = block.rows * block.columns;
  const y = active.row - block.row;
  const x = active.column - block.column;
  const index = ((vertical ? x * block.rows + y : y * block.columns + x) + forward + size) % size;
  const row = block.row + (vertical ? index % block.rows : Math.floor(index / block.columns));
  const column = block.column + (vertical ? Math.floor(index / block.rows) : index % block.columns);
  const landing = { row, column };
  return { active: landing, corner: landing, within: block };
}

function inside({ row, column }: Point, { rows, columns }: Grid): boolean {
  return row >= 1 && column >= 1 && row <= rows && column <= columns;
}

function moved(a: Point, b: Point): boolean {
  return a.row !== b.row || a.column !== b.column;
}
