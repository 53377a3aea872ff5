/** Brings a cell into sight with as little scrolling as possible. */
import type { Point } from '../selection.ts';
import type { Axis } from './geometry.ts';
import type { GridView } from './grid-view.ts';

export function scrollTo(grid: GridView, { row, column }: Point): void {
  const { horizontal, vertical } = grid.scrolls;
  const { rows, columns } = grid.layout;
  if (vertical) vertical.scrollTop = wanted(rows, row, vertical.scrollTop, vertical.clientHeight);
  if (horizontal) horizontal.scrollLeft = wanted(columns, column, horizontal.scrollLeft, horizontal.clientWidth);
}

function wanted(axis: Axis, number: number, scroll: number, room: number): number {
  const place = axis.places.get(number);
  if (place === undefined || place < axis.frozen) return scroll;
  const frozen = axis.starts[axis.frozen] ?? 0;
  const start = (axis.starts[place] ?? 0) - frozen;
  const end = (axis.starts[place + 1] ?? 0) - frozen;
  if (start < scroll) return start;
  return end > scroll + room ? Math.min(start, end - room) : scroll;
}
