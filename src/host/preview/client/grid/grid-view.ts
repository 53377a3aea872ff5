/**
 * Draws the sheet with RevoGrid (MIT, released every few weeks in 2026).
 *
 * Tried on 1,000 × 26 cells in Chromium: jspreadsheet-ce 5.0.4 builds every cell and paints after 2.3 s; Tabulator 6.5.3
 * paints after 0.37 s but warns that selections over frozen columns are unpredictable; RevoGrid paints only what is in sight,
 * freezes rows and columns and resizes columns. Two of its own parts are not used: its selection cannot span frozen and
 * other columns, and it moves the focus 70 ms after a key, so that fast typing lands in the wrong cell; its editor opens
 * after the first key, which breaks Vietnamese input methods. Selection, keys and editor stand beside it in this folder.
 */
import { defineCustomElements } from '@revolist/revogrid/loader';
import { columnLetters } from '../../../book/address.ts';
import type { BookStore, SheetStore } from '../store.ts';
import { classOf, styleOf } from './cell-look.ts';
import { HEAD_WIDTH, type Layout, layoutOf, span, widthOf } from './geometry.ts';
import { type Merged, mergedCells } from './merged-cells.ts';
import { rowHeights } from './row-heights.ts';

type GridElement = HTMLElement & Record<string, unknown> & { refresh(type?: string): Promise<void> };
type Build = (tag: string, data: object, children?: unknown) => unknown;
interface Drawn {
  readonly model: { readonly row: number };
  readonly prop: string;
}

/** Pixels of a wide letter in large type: a text that certainly fits is not looked at further. */
const MOST_OF_A_LETTER = 20;
/** Of the cell, left and right. */
const PADDING = 8;
/** As far as a text goes on. */
const MOST_COLUMNS = 16;

export interface GridEvents {
  readonly resized: (column: number, size: number) => void;
  readonly scrolled: () => void;
}

export class GridView {
  readonly element: GridElement;
  readonly #book: BookStore;
  #sheet: SheetStore | undefined;
  layout: Layout = { rows: EMPTY, columns: EMPTY };
  #shape = '';
  #merged: ReadonlyMap<string, Merged> = new Map();

  constructor(place: HTMLElement, book: BookStore, events: GridEvents) {
    defineCustomElements();
    this.#book = book;
    this.element = document.createElement('revo-grid') as unknown as GridElement;
    Object.assign(this.element, {
      theme: 'default',
      readonly: true,
      canFocus: false,
      range: false,
      useClipboard: false,
      resize: true,
      hideAttribution: true,
      rowSize: 21,
      frameSize: 3,
      accessible: false,
    });
    place.append(this.element);
    this.element.addEventListener('aftercolumnresize', (event) => {
      const detail = (event as CustomEvent<Record<number, { prop: string; size: number }>>).detail;
      for (const { prop, size } of Object.values(detail)) events.resized(Number(prop), Math.round(size));
    });
    place.addEventListener('scroll', events.scrolled, true);
    // The grid draws itself when its own parts have been loaded, some time after it was told what to draw.
    for (const drawn of ['aftergridrender', 'contentsizechanged', 'afterrender'])
      this.element.addEventListener(drawn, () => requestAnimationFrame(events.scrolled));
  }

  /** Shows a sheet, or the same one after its frame or contents changed. */
  show(sheet: SheetStore, reframed: boolean): void {
    const other = sheet !== this.#sheet;
    this.#sheet = sheet;
    this.layout = layoutOf(sheet, rowHeights(this.#book, sheet));
    this.#merged = mergedCells(sheet, this.layout);
    this.element.classList.toggle('no-lines', !sheet.frame.gridlines);
    const { rows, columns } = this.layout;
    this.element.classList.toggle('no-frozen', columns.frozen === 0);
    const shape = JSON.stringify([
      sheet.frame.id,
      columns.shown,
      columns.frozen,
      columns.sizes,
      rows.shown.length,
      rows.frozen,
    ]);
    if (other || reframed || shape !== this.#shape) {
      const same = shape === this.#shape && !other;
      this.#shape = shape;
      if (!same) {
        this.element['columns'] = this.#columns();
        const models = rows.shown.map((row) => ({ row }));
        this.element['pinnedTopSource'] = models.slice(0, rows.frozen);
        this.element['source'] = models.slice(rows.frozen);
      }
    }
    this.element['rowDefinitions'] = rows.sizes.flatMap((size, place) => {
      if (size === 21) return [];
      const pinned = place < rows.frozen;
      return [{ type: pinned ? 'rowPinStart' : 'rgRow', index: pinned ? place : place - rows.frozen, size }];
    });
    void this.element.refresh('all');
  }

  #columns(): object[] {
    const { columns } = this.layout;
    const head = {
      prop: 'head',
      name: '',
      size: HEAD_WIDTH,
      pin: 'colPinStart',
      resizable: false,
      filter: false,
      cellTemplate: (_build: Build, { model }: Drawn) => String(model.row),
      cellProperties: ({ model }: Drawn) => ({ class: 'row-head', 'data-row-head': model.row }),
    };
    const data = columns.shown.map((column, place) => ({
      prop: String(column),
      name: columnLetters(column),
      size: columns.sizes[place],
      filter: false,
      ...(place < columns.frozen ? { pin: 'colPinStart' } : {}),
      columnProperties: () => ({ 'data-column-head': column, class: 'column-head' }),
      cellProperties: ({ model, prop }: Drawn) => this.#properties(model.row, Number(prop)),
      cellTemplate: (build: Build, { model, prop }: Drawn) => this.#content(build, model.row, Number(prop)),
    }));
    return [head, ...data];
  }

  #properties(row: number, column: number): object {
    const sheet = this.#sheet;
    if (!sheet) return {};
    const cell = sheet.cell(row, column);
    const look = this.#book.lookAt(sheet, row, column);
    const merged = this.#merged.get(`${row}:${column}`);
    const more = merged ? ' merged' : this.#roomOf(sheet, row, column) > 0 ? ' overflowing' : '';
    return {
      class: classOf(look, cell) + more,
      style: { ...styleOf(look, cell), ...merged },
      'data-row': row,
      'data-column': column,
    };
  }

  #content(build: Build, row: number, column: number): unknown {
    const sheet = this.#sheet;
    const cell = sheet?.cell(row, column);
    if (!sheet || !cell) return '';
    const room = this.#merged.has(`${row}:${column}`) ? 0 : this.#roomOf(sheet, row, column);
    const style = room > 0 ? { flex: 'none', width: `${room}px` } : {};
    return build('span', { class: 'text', style }, cell.t);
  }

  /** A text that is not wrapped goes on over the empty cells at its right: pixels, 0 where it does not. */
  #roomOf(sheet: SheetStore, row: number, column: number): number {
    const cell = sheet.cell(row, column);
    const look = this.#book.lookAt(sheet, row, column);
    const isLeft = look?.align === undefined || look.align === 'left' || look.align === 'general';
    if (cell?.k !== 't' || look?.wrap || !isLeft || cell.t.length * MOST_OF_A_LETTER < widthOf(sheet, column)) return 0;
    let last = column;
    while (last < sheet.frame.columns && last - column < MOST_COLUMNS && !sheet.cell(row, last + 1)?.t) last++;
    return last === column ? 0 : span(this.layout.columns, column, last - column + 1).length - PADDING;
  }

  /** The scrolling parts; they exist once the grid has drawn itself. */
  get scrolls(): { horizontal: HTMLElement | null; vertical: HTMLElement | null } {
    const horizontal = this.element.querySelector<HTMLElement>('revogr-viewport-scroll.rgCol');
    return { horizontal, vertical: horizontal?.querySelector<HTMLElement>('.vertical-inner') ?? null };
  }
}

const EMPTY = { shown: [], frozen: 0, sizes: [], starts: [0], places: new Map<number, number>() };
