/** The keyboard of the grid while no cell is being edited: which key does what, as in Google Sheets. */
import { blockOf, cycle, type Grid, leap, type Point, type Selection, step } from '../selection.ts';

export type Command =
  | { readonly kind: 'select'; readonly selection: Selection }
  | { readonly kind: 'edit' }
  | { readonly kind: 'clear' | 'undo' | 'redo' | 'fillDown' | 'fillRight' | 'bold' | 'menu' | 'list' }
  | { readonly kind: 'insertRow' | 'deleteRow' }
  | { readonly kind: 'sheet'; readonly by: 1 | -1 }
  | { readonly kind: 'none' };

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>;

/** @returns undefined when the key belongs to the editor: it is text, or the browser's own */
export function commandOf(event: Key, selection: Selection, grid: Grid, page: number): Command | undefined {
  if (event.isComposing) return undefined;
  const control = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[event.key];
  if (arrow && event.altKey && event.key === 'ArrowDown') return { kind: 'list' };
  if (arrow)
    return { kind: 'select', selection: moveTo(selection, event, (from) => travel(from, arrow, control, grid)) };
  if (control) return controlled(event, selection, grid);
  if (event.altKey) return undefined;
  switch (event.key) {
    case 'Enter':
      if (single(selection) && !event.shiftKey) return { kind: 'edit' };
      return { kind: 'select', selection: cycle(selection, event.shiftKey ? 'up' : 'down', grid) };
    case 'Tab':
      return { kind: 'select', selection: cycle(selection, event.shiftKey ? 'left' : 'right', grid) };
    case 'F2':
      return { kind: 'edit' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case 'Home':
      return { kind: 'select', selection: moveTo(selection, event, ({ row }) => ({ row, column: 1 })) };
    case 'End':
      return { kind: 'select', selection: moveTo(selection, event, ({ row }) => ({ row, column: lastIn(row, grid) })) };
    case 'PageDown':
    case 'PageUp': {
      const by = event.key === 'PageDown' ? page : -page;
      const row = (from: Point): number => Math.min(grid.rows, Math.max(1, from.row + by));
      return { kind: 'select', selection: moveTo(selection, event, (from) => ({ ...from, row: row(from) })) };
    }
    case 'Escape':
      return { kind: 'none' };
    default:
      return undefined;
  }
}

function controlled(event: Key, selection: Selection, grid: Grid): Command | undefined {
  switch (event.key.toLowerCase()) {
    case 'z':
      return { kind: event.shiftKey ? 'redo' : 'undo' };
    case 'y':
      return { kind: 'redo' };
    case 'a':
      return { kind: 'select', selection: everything(selection, grid) };
    case 'd':
      return { kind: 'fillDown' };
    case 'r':
      return event.shiftKey ? undefined : { kind: 'fillRight' };
    case 'b':
      return { kind: 'bold' };
    case 'home':
      return { kind: 'select', selection: moveTo(selection, event, () => ({ row: 1, column: 1 })) };
    case 'end':
      return { kind: 'select', selection: moveTo(selection, event, () => lastFilled(grid)) };
    case 'pagedown':
      return { kind: 'sheet', by: 1 };
    case 'pageup':
      return { kind: 'sheet', by: -1 };
    case ' ':
      return { kind: 'select', selection: { ...lines(selection, grid, 'columns') } };
    case '+':
    case '=':
      return event.altKey ? { kind: 'insertRow' } : undefined;
    case '-':
      return event.altKey ? { kind: 'deleteRow' } : undefined;
    default:
      return undefined;
  }
}

/** Whole rows or columns of a selection. */
export function lines(selection: Selection, grid: Grid, whole: 'rows' | 'columns'): Selection {
  const { row, column, rows, columns } = blockOf(selection);
  const active = whole === 'rows' ? { row, column: 1 } : { row: 1, column };
  const corner =
    whole === 'rows' ? { row: row + rows - 1, column: grid.columns } : { row: grid.rows, column: column + columns - 1 };
  return { active, corner, whole };
}

export function everything({ active }: Selection, grid: Grid): Selection {
  const within = { row: 1, column: 1, rows: grid.rows, columns: grid.columns };
  return { active, corner: active, within, whole: 'all' };
}

function moveTo(selection: Selection, { shiftKey }: Key, move: (from: Point) => Point): Selection {
  if (shiftKey) return { active: selection.active, corner: move(selection.corner) };
  const next = move(selection.active);
  return { active: next, corner: next };
}

function travel(from: Point, [down, across]: readonly [number, number], far: boolean, grid: Grid): Point {
  return far ? leap(from, down, across, grid) : step(from, down, across, grid);
}

function single(selection: Selection): boolean {
  const { rows, columns } = blockOf(selection);
  return rows * columns === 1;
}

function lastIn(row: number, grid: Grid): number {
  for (let column = grid.columns; column > 1; column--) if (grid.filled(row, column)) return column;
  return 1;
}

function lastFilled(grid: Grid): Point {
  let last = { row: 1, column: 1 };
  for (let row = 1; row <= grid.rows; row++) {
    const column = lastIn(row, grid);
    if (column > 1 || grid.filled(row, 1)) last = { row, column: Math.max(last.column, column) };
  }
  return last;
}
