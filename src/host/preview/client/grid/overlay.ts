/** Paints the selection over the grid: one pane for each of its four parts, so that frozen cells stay on top. */
import type { Block, Selection } from '../selection.ts';
import { blockOf } from '../selection.ts';
import { HEAD_HEIGHT, HEAD_WIDTH, type Layout, span } from './geometry.ts';
import type { GridView } from './grid-view.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const PARTS = ['corner', 'top', 'left', 'main'] as const;

export class Overlay {
  readonly element = document.createElement('div');
  readonly #grid: GridView;
  readonly #panes = new Map<string, { pane: HTMLElement; layer: HTMLElement }>();

  constructor(place: HTMLElement, grid: GridView) {
    this.#grid = grid;
    this.element.className = 'selection-layer';
    this.element.setAttribute('aria-hidden', 'true');
    for (const part of PARTS) {
      const pane = document.createElement('div');
      const layer = document.createElement('div');
      pane.className = `selection-pane ${part}`;
      layer.className = 'selection-inner';
      pane.append(layer);
      this.element.append(pane);
      this.#panes.set(part, { pane, layer });
    }
    place.append(this.element);
  }

  /** @param extra more blocks with a class: what was copied, where others work */
  paint(selection: Selection, extra: readonly { readonly block: Block; readonly className: string }[]): void {
    const block = blockOf(selection);
    const { active } = selection;
    const single = block.rows * block.columns === 1;
    const boxes = [
      ...(single ? [] : [this.#box(block, 'block')]),
      this.#box({ ...active, rows: 1, columns: 1 }, 'active'),
      ...extra.map((one) => this.#box(one.block, one.className)),
      this.#handle(block),
    ];
    for (const { layer } of this.#panes.values()) layer.replaceChildren(...boxes.map((make) => make()));
    this.place();
  }

  /** Follows scrolling and resizing. */
  place(): void {
    const { rows, columns } = this.#grid.layout;
    const frozen = { x: columns.starts[columns.frozen] ?? 0, y: rows.starts[rows.frozen] ?? 0 };
    const { x, y, width, height } = this.scroll();
    const left = HEAD_WIDTH + frozen.x;
    const top = HEAD_HEIGHT + frozen.y;
    const set = (part: (typeof PARTS)[number], box: Box, dx: number, dy: number): void => {
      const found = this.#panes.get(part);
      if (!found) return;
      Object.assign(found.pane.style, {
        left: `${box.left}px`,
        top: `${box.top}px`,
        width: `${Math.max(0, box.width)}px`,
        height: `${Math.max(0, box.height)}px`,
      });
      found.layer.style.transform = `translate(${-dx}px, ${-dy}px)`;
    };
    set('corner', { left: HEAD_WIDTH, top: HEAD_HEIGHT, width: frozen.x, height: frozen.y }, 0, 0);
    set('top', { left, top: HEAD_HEIGHT, width, height: frozen.y }, frozen.x + x, 0);
    set('left', { left: HEAD_WIDTH, top, width: frozen.x, height }, 0, frozen.y + y);
    set('main', { left, top, width, height }, frozen.x + x, frozen.y + y);
  }

  scroll(): { x: number; y: number; width: number; height: number } {
    const { horizontal, vertical } = this.#grid.scrolls;
    return {
      x: horizontal?.scrollLeft ?? 0,
      y: vertical?.scrollTop ?? 0,
      width: horizontal?.clientWidth ?? 0,
      height: vertical?.clientHeight ?? 0,
    };
  }

  #box({ row, column, rows, columns }: Block, className: string): () => HTMLElement {
    const { layout } = this.#grid;
    const down = span(layout.rows, row, rows);
    const across = span(layout.columns, column, columns);
    return () => {
      const box = document.createElement('div');
      box.className = `selection-box ${className}`;
      Object.assign(box.style, {
        left: `${across.start - 1}px`,
        top: `${down.start - 1}px`,
        width: `${across.length + 1}px`,
        height: `${down.length + 1}px`,
      });
      return box;
    };
  }

  #handle(block: Block): () => HTMLElement {
    const { layout } = this.#grid;
    const down = span(layout.rows, block.row, block.rows);
    const across = span(layout.columns, block.column, block.columns);
    return () => {
      const handle = document.createElement('div');
      handle.className = 'fill-handle';
      Object.assign(handle.style, {
        left: `${across.start + across.length - 5}px`,
        top: `${down.start + down.length - 5}px`,
      });
      return handle;
    };
  }
}

/** A cell's place in the grid's own frame, as scrolled now. */
export function boxOf(layout: Layout, row: number, column: number, scroll: { x: number; y: number }): Box {
  const down = span(layout.rows, row, 1);
  const across = span(layout.columns, column, 1);
  const frozenRow = (layout.rows.places.get(row) ?? 0) < layout.rows.frozen;
  const frozenColumn = (layout.columns.places.get(column) ?? 0) < layout.columns.frozen;
  return {
    left: HEAD_WIDTH + across.start - (frozenColumn ? 0 : scroll.x),
    top: HEAD_HEIGHT + down.start - (frozenRow ? 0 : scroll.y),
    width: across.length,
    height: down.length,
  };
}
