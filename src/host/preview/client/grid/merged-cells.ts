/** Merged cells: the upper left one is drawn over the room of all. */
import { parseArea } from '../../../book/address.ts';
import type { SheetStore } from '../store.ts';
import { type Layout, span } from './geometry.ts';

/** The grid writes width and height itself: only the least ones are free. */
export interface Merged {
  readonly minWidth: string;
  readonly minHeight: string;
}

/** The size of each upper left cell, by "row:column". */
export function mergedCells({ frame }: SheetStore, layout: Layout): Map<string, Merged> {
  const sizes = new Map<string, Merged>();
  for (const name of frame.merges) {
    const area = parseArea(name, frame.rows, frame.columns);
    if (!area) continue;
    const width = span(layout.columns, area.column, area.columns).length;
    const height = span(layout.rows, area.row, area.rows).length;
    sizes.set(`${area.row}:${area.column}`, { minWidth: `${width}px`, minHeight: `${height}px` });
  }
  return sizes;
}
