/** The pointer over the grid: which cell or header it is at, and what dragging selects or fills. */
import { at, type Block, type Grid, type Point, type Selection } from '../selection.ts';
import { everything, lines } from './keys.ts';

export type Spot =
  | { readonly kind: 'cell'; readonly point: Point }
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'column'; readonly column: number }
  | { readonly kind: 'all' };

/** What lies under the pointer; the selection's own boxes let it through. */
export function spotOf(target: EventTarget | null): Spot | undefined {
  if (!(target instanceof Element)) return undefined;
  if (target.closest('.resizable')) return undefined;
  const cell = target.closest<HTMLElement>('[data-column]');
  if (cell)
    return { kind: 'cell', point: { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } };
  const row = target.closest<HTMLElement>('[data-row-head]');
  if (row) return { kind: 'row', row: Number(row.dataset['rowHead']) };
  const column = target.closest<HTMLElement>('[data-column-head]');
  if (column) return { kind: 'column', column: Number(column.dataset['columnHead']) };
  return target.closest('.rgHeaderCell') ? { kind: 'all' } : undefined;
}

/** Where a drag that began at `start` reaches when the pointer is at `spot`. */
export function drag(start: Selection, spot: Spot, grid: Grid): Selection {
  const { active } = start;
  if (start.whole === 'rows' && spot.kind !== 'column' && spot.kind !== 'all') {
    const row = spot.kind === 'row' ? spot.row : spot.point.row;
    return lines({ active, corner: { row, column: active.column } }, grid, 'rows');
  }
  if (start.whole === 'columns' && spot.kind !== 'row' && spot.kind !== 'all') {
    const column = spot.kind === 'column' ? spot.column : spot.point.column;
    return lines({ active, corner: { row: active.row, column } }, grid, 'columns');
  }
  return spot.kind === 'cell' ? { active, corner: spot.point } : start;
}

/** What a press selects; with Shift it extends what is selected. */
export function press(spot: Spot, selection: Selection, shift: boolean, grid: Grid): Selection {
  switch (spot.kind) {
    case 'cell':
      return shift ? { active: selection.active, corner: spot.point } : at(spot.point.row, spot.point.column);
    case 'row':
      if (shift) return drag({ ...selection, whole: 'rows' }, spot, grid);
      return lines(at(spot.row, 1), grid, 'rows');
    case 'column':
      if (shift) return drag({ ...selection, whole: 'columns' }, spot, grid);
      return lines(at(1, spot.column), grid, 'columns');
    case 'all':
      return everything(selection, grid);
  }
}

/** The block a fill reaches: it grows in one direction, the one farther away. */
export function fillBlock(from: Block, { row, column }: Point): Block {
  const down = row < from.row ? row - from.row : Math.max(0, row - (from.row + from.rows - 1));
  const across = column < from.column ? column - from.column : Math.max(0, column - (from.column + from.columns - 1));
  if (down === 0 && across === 0) return from;
  if (Math.abs(down) >= Math.abs(across)) {
    return down > 0 ? { ...from, rows: from.rows + down } : { ...from, row: from.row + down, rows: from.rows - down };
  }
  return across > 0
    ? { ...from, columns: from.columns + across }
    : { ...from, column: from.column + across, columns: from.columns - across };
}
