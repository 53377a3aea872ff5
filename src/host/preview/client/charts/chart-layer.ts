/** The charts over the sheet: each hangs on its cell and scrolls with it; clicks go through to the cells below. */
import type { ChartView } from '../../protocol.ts';
import { HEAD_HEIGHT, HEAD_WIDTH, span } from '../grid/geometry.ts';
import type { GridView } from '../grid/grid-view.ts';
import type { SheetStore } from '../store.ts';
import { chartTable, printer } from './chart-table.ts';

interface Shown {
  readonly view: ChartView;
  readonly locale: string;
  readonly figure: HTMLElement;
}

export class ChartLayer {
  readonly #grid: GridView;
  readonly #pane = document.createElement('div');
  readonly #layer = document.createElement('div');
  #shown = new Map<number, Shown>();
  #sheet: SheetStore | undefined;

  constructor(place: HTMLElement, grid: GridView) {
    this.#grid = grid;
    this.#pane.className = 'chart-pane';
    this.#layer.className = 'chart-layer';
    this.#pane.append(this.#layer);
    place.append(this.#pane);
  }

  show(sheet: SheetStore, locale: string): void {
    const before = sheet === this.#sheet ? this.#shown : new Map<number, Shown>();
    this.#sheet = sheet;
    this.#shown = new Map(
      sheet.charts.map((view) => {
        const old = before.get(view.id);
        return [view.id, old?.view === view && old.locale === locale ? old : make(view, locale)];
      }),
    );
    this.#layer.replaceChildren(...[...this.#shown.values()].map(({ figure }) => figure));
  }

  /** @param scroll how far the part that scrolls has been scrolled, and its size */
  place({ x, y, width, height }: { x: number; y: number; width: number; height: number }): void {
    const { rows, columns } = this.#grid.layout;
    const frozen = { x: columns.starts[columns.frozen] ?? 0, y: rows.starts[rows.frozen] ?? 0 };
    Object.assign(this.#pane.style, {
      left: `${HEAD_WIDTH + frozen.x}px`,
      top: `${HEAD_HEIGHT + frozen.y}px`,
      width: `${width}px`,
      height: `${height}px`,
    });
    this.#layer.style.transform = `translate(${-frozen.x - x}px, ${-frozen.y - y}px)`;
    for (const { view, figure } of this.#shown.values()) {
      figure.style.left = `${span(columns, view.column, 1).start + view.x}px`;
      figure.style.top = `${span(rows, view.row, 1).start + view.y}px`;
    }
  }
}

function make(view: ChartView, locale: string): Shown {
  const figure = document.createElement('figure');
  figure.className = 'chart';
  figure.setAttribute('aria-label', `Biểu đồ ${view.title}; số liệu ở bảng kèm theo`);
  Object.assign(figure.style, { width: `${view.width}px`, height: `${view.height}px` });
  const canvas = document.createElement('canvas');
  canvas.width = view.width;
  canvas.height = view.height;
  canvas.setAttribute('aria-hidden', 'true');
  const table = chartTable(view, locale);
  table.className = 'for-readers';
  figure.append(canvas, table);
  void import('./draw.ts').then(({ draw }) => {
    draw(canvas, view, printer(view, locale, view.axis.percent ? 0 : 2));
    figure.dataset['drawn'] = 'yes';
  });
  return { view, locale, figure };
}
