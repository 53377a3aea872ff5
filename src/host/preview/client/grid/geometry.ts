/** Where rows and columns lie: positions from sizes, and back. */
import type { SheetStore } from '../store.ts';

export const HEAD_WIDTH = 46;
export const HEAD_HEIGHT = 24;
const WIDTH = 100;
const HEIGHT = 21;

export interface Axis {
  /** Sheet numbers (from 1) of what is shown, frozen ones first. */
  readonly shown: readonly number[];
  /** How many of them are frozen. */
  readonly frozen: number;
  readonly sizes: readonly number[];
  /** Start of each from the first frozen one; one more entry than there are items. */
  readonly starts: readonly number[];
  /** Sheet number to place in `shown`; -1 when hidden. */
  readonly places: ReadonlyMap<number, number>;
}

export interface Layout {
  readonly rows: Axis;
  readonly columns: Axis;
}

function axis(count: number, frozen: number, hidden: readonly number[], size: (number: number) => number): Axis {
  const out = new Set(hidden);
  const shown: number[] = [];
  for (let number = 1; number <= count; number++) if (!out.has(number)) shown.push(number);
  const sizes = shown.map(size);
  const starts = [0];
  for (const one of sizes) starts.push((starts.at(-1) ?? 0) + one);
  const places = new Map(shown.map((number, place) => [number, place]));
  return { shown, frozen: shown.filter((number) => number <= frozen).length, sizes, starts, places };
}

export function layoutOf(sheet: SheetStore, heights: ReadonlyMap<number, number>): Layout {
  const { frame } = sheet;
  return {
    rows: axis(
      frame.rows,
      frame.frozenRows,
      frame.hiddenRows,
      // developers.google.com/apps-script/reference/spreadsheet/sheet#setRowHeight: rows grow to fit their contents
      (row) => Math.max(frame.heights[row] ?? HEIGHT, heights.get(row) ?? 0),
    ),
    columns: axis(frame.columns, frame.frozenColumns, frame.hiddenColumns, (column) => frame.widths[column] ?? WIDTH),
  };
}

export function widthOf(sheet: SheetStore, column: number): number {
  return sheet.frame.widths[column] ?? WIDTH;
}

/** Start and length of a run of numbers along an axis; hidden ones take no room. */
export function span(along: Axis, first: number, count: number): { start: number; length: number } {
  const placeFrom = (number: number): number => {
    const place = along.places.get(number);
    if (place !== undefined) return place;
    const next = along.shown.findIndex((one) => one >= number);
    return next === -1 ? along.shown.length : next;
  };
  const start = along.starts[placeFrom(first)] ?? 0;
  const end = along.starts[placeFrom(first + count)] ?? along.starts.at(-1) ?? 0;
  return { start, length: Math.max(0, end - start) };
}
