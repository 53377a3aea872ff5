/** The sheet on screen: ties grid, selection, editor, keyboard, pointer and clipboard together. */
import { cellName } from '../../../book/address.ts';
import { ChartLayer } from '../charts/chart-layer.ts';
import type { Preview } from '../preview.ts';
import { at, blockOf, cycle, type Grid, type Selection } from '../selection.ts';
import { inputOf, type SheetStore } from '../store.ts';
import { CellEditor } from './cell-editor.ts';
import { run } from './commands.ts';
import { copied, paste } from './copying.ts';
import { GridView } from './grid-view.ts';
import { commandOf } from './keys.ts';
import { ListPopup } from './list-popup.ts';
import { NotePopup } from './note-popup.ts';
import { boxOf, Overlay } from './overlay.ts';
import { drag, fillBlock, press, spotOf } from './pointer.ts';
import { scrollTo } from './scrolling.ts';

/** A grid that has kept its place over so many frames keeps it; after so many it is let be. */
const STEADY_FRAMES = 4;
const MOST_FRAMES = 40;

interface Scroll {
  readonly x: number;
  readonly y: number;
}

export class SheetPane {
  readonly grid: GridView;
  readonly editor: CellEditor;
  readonly #preview: Preview;
  readonly #place: HTMLElement;
  readonly #overlay: Overlay;
  readonly #charts: ChartLayer;
  readonly #list: ListPopup;
  readonly #notes: NotePopup;
  /** What the formula bar shows while a cell is edited. */
  onText: (text: string | undefined) => void = () => undefined;
  #moving = false;
  /** Where each tab was scrolled to when it was left. */
  readonly #scrolls = new Map<number, Scroll>();
  #sheetId: number | undefined;
  /** Where a tab is being scrolled to after it was chosen, and whether its active cell must be seen then. */
  #arrival: { readonly to: Scroll; reveals: boolean } | undefined;
  /** The last paste was asked for with Ctrl+Shift+V; the event of the clipboard does not tell. */
  #pastesValues = false;
  /** Where the editing began: a selection that moves meanwhile does not take the text along. */
  #edited: { readonly sheet: string; readonly row: number; readonly column: number } | undefined;

  constructor(place: HTMLElement, preview: Preview) {
    this.#place = place;
    this.#preview = preview;
    this.grid = new GridView(place, preview.book, {
      resized: (column, size) => this.#send((sheet) => ({ kind: 'width', sheet, column, size })),
      scrolled: () => this.#follow(),
    });
    this.#charts = new ChartLayer(place, this.grid);
    this.#overlay = new Overlay(place, this.grid);
    this.editor = new CellEditor(place, {
      began: () => {
        this.#list.close();
        const { sheet, selection } = preview;
        this.#edited = sheet && { sheet: sheet.frame.name, ...selection.active };
      },
      typed: (text) => this.onText(text),
    });
    this.#list = new ListPopup(place, (value) => {
      const { sheet, selection } = preview;
      if (sheet) this.#enter(value, { sheet: sheet.frame.name, ...selection.active });
    });
    this.#notes = new NotePopup(place);
    this.editor.input.addEventListener('keydown', (event) => this.#key(event));
    this.editor.input.addEventListener('blur', (event) => {
      const to = event.relatedTarget;
      if (this.editor.editing && !(to instanceof HTMLElement && to.closest('.formula-bar'))) this.commit();
    });
    for (const kind of ['copy', 'cut'] as const) {
      this.editor.input.addEventListener(kind, (event) => {
        const { sheet, selection } = preview;
        if (!this.editor.editing && sheet) copied(event, sheet, blockOf(selection), kind === 'cut');
      });
    }
    this.editor.input.addEventListener('paste', (event) => {
      if (!this.editor.editing) void paste(event, preview, this.#pastesValues);
    });
    place.addEventListener('mousedown', (event) => this.#press(event));
    place.addEventListener('dblclick', (event) => this.#open(event));
    place.addEventListener('mousemove', (event) => this.#hover(event));
    place.addEventListener('mouseleave', () => this.#notes.hide());
    new ResizeObserver(() => this.#follow()).observe(place);
    preview.listen((change) => {
      if (change === 'frame' || change === 'cells') this.draw(change === 'frame');
      if (change === 'selection') this.select(true);
    });
  }

  draw(reframed: boolean): void {
    const { sheet } = this.#preview;
    if (!sheet) return;
    this.#turnTo(sheet);
    this.grid.show(sheet, reframed);
    this.#charts.show(sheet, this.#preview.book.locale);
    this.select(false);
    // The grid draws itself a moment later; the panes need its real size.
    requestAnimationFrame(() => requestAnimationFrame(() => this.#follow()));
  }

  /** @param reveal scrolls so that the active cell is in sight */
  select(reveal: boolean): void {
    const { selection, sheet } = this.#preview;
    if (!sheet) return;
    if (this.editor.editing && reveal) this.commit();
    if (reveal && this.#arrival) this.#arrival.reveals = true;
    else if (reveal && !this.#moving) this.#reveal();
    this.#overlay.paint(selection, []);
    this.#follow();
    const { row, column } = selection.active;
    const cell = sheet.cell(row, column);
    const shown = cell
      ? `${cell.t}${cell.e ? `, lỗi: ${cell.e}` : ''}${cell.n ? `. Ghi chú: ${cell.n}` : ''}`
      : 'trống';
    this.editor.name(`Ô ${cellName(row, column)}: ${shown}`);
    this.#list.offer(this.#preview.book.ruleAt(sheet, row, column)?.list, this.#boxOf(row, column), !reveal);
    this.#notes.show(cell, this.#preview.book.ruleAt(sheet, row, column)?.help, this.#boxOf(row, column));
  }

  #reveal(): void {
    const { selection } = this.#preview;
    scrollTo(this.grid, selection.within ? selection.active : selection.corner);
  }

  /** Each tab keeps its own place: it is where one left it. */
  #turnTo({ frame: { id } }: SheetStore): void {
    if (id === this.#sheetId) return;
    if (this.editor.editing) this.commit();
    if (this.#sheetId !== undefined) this.#scrolls.set(this.#sheetId, this.#arrival?.to ?? this.#overlay.scroll());
    this.#sheetId = id;
    this.#arrival = { to: this.#scrolls.get(id) ?? { x: 0, y: 0 }, reveals: false };
    this.#arrive(id, 0, 0);
  }

  /** The grid draws the tab over several frames, and until then cannot be scrolled, or scrolls back. */
  #arrive(id: number, frames: number, there: number): void {
    requestAnimationFrame(() => {
      if (this.#sheetId !== id || !this.#arrival) return;
      const { horizontal, vertical } = this.grid.scrolls;
      const { to, reveals } = this.#arrival;
      const isThere =
        Math.abs((vertical?.scrollTop ?? 0) - to.y) <= 1 && Math.abs((horizontal?.scrollLeft ?? 0) - to.x) <= 1;
      if (vertical && !isThere) vertical.scrollTop = to.y;
      if (horizontal && !isThere) horizontal.scrollLeft = to.x;
      if (frames < MOST_FRAMES && there < STEADY_FRAMES) return this.#arrive(id, frames + 1, isThere ? there + 1 : 0);
      this.#arrival = undefined;
      if (reveals) this.#reveal();
      this.#follow();
    });
  }

  focus(): void {
    this.editor.focus();
  }

  /** Starts editing with what stands in the cell. */
  edit(): void {
    const { sheet, selection } = this.#preview;
    if (!sheet || this.editor.editing) return;
    const { row, column } = selection.active;
    const cell = sheet.cell(row, column);
    if (cell?.x) {
      this.#preview.toast(
        'Ô này tự tính',
        `Giá trị do công thức ở ô ${cell.x} điền. Hãy sửa công thức ở ô đó.`,
        'warning',
      );
      return;
    }
    this.editor.begin(inputOf(cell));
    this.focus();
    this.onText(this.editor.text);
  }

  commit(): void {
    if (!this.editor.editing) return;
    const { text } = this.editor;
    this.editor.end();
    this.onText(undefined);
    if (this.#edited) this.#enter(text, this.#edited);
  }

  cancel(): void {
    this.editor.end();
    this.onText(undefined);
  }

  get world(): Grid {
    const sheet = this.#preview.sheet;
    return worldOf(sheet);
  }

  #enter(text: string, { sheet, row, column }: { sheet: string; row: number; column: number }): void {
    const store = this.#preview.book.visible.find(({ frame }) => frame.name === sheet);
    if (text === inputOf(store?.cell(row, column))) return;
    void this.#preview.act({ kind: 'type', sheet, row, column, text });
  }

  #send(action: (sheet: string) => Parameters<Preview['act']>[0]): void {
    const { sheet } = this.#preview;
    if (sheet) void this.#preview.act(action(sheet.frame.name));
  }

  #key(event: KeyboardEvent) {
    if (event.isComposing) return;
    if (event.key.toLowerCase() === 'v') this.#pastesValues = event.shiftKey;
    if (this.editor.editing) return this.#editingKey(event);
    if (this.#list.key(event)) return;
    const { vertical } = this.grid.scrolls;
    const page = Math.max(1, Math.floor((vertical?.clientHeight ?? 400) / 24) - 1);
    const command = commandOf(event, this.#preview.selection, this.world, page);
    if (!command) return;
    event.preventDefault();
    if (command.kind === 'select') this.#preview.select(command.selection);
    else if (command.kind === 'edit') this.edit();
    else if (command.kind === 'list') this.#list.open();
    else run(command, this.#preview);
  }

  #editingKey(event: KeyboardEvent) {
    const { selection } = this.#preview;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.cancel();
      return this.select(false);
    }
    if (event.key === 'Enter' && (event.altKey || event.ctrlKey)) {
      event.preventDefault();
      const { input } = this.editor;
      input.setRangeText('\n', input.selectionStart, input.selectionEnd, 'end');
      input.dispatchEvent(new Event('input'));
      return;
    }
    const direction = { Enter: event.shiftKey ? 'up' : 'down', Tab: event.shiftKey ? 'left' : 'right' }[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    this.commit();
    this.#preview.select(cycle(selection, direction as 'up' | 'down' | 'left' | 'right', this.world));
  }

  #press(event: MouseEvent) {
    if (event.button !== 0) return;
    if (event.target instanceof Element && event.target.closest('.cell-editor, .list-popup, .list-button')) return;
    if (event.target instanceof Element && event.target.classList.contains('fill-handle')) return this.#fill(event);
    const spot = spotOf(event.target);
    if (!spot) return;
    event.preventDefault();
    if (this.editor.editing) this.commit();
    this.focus();
    const started = press(spot, this.#preview.selection, event.shiftKey, this.world);
    this.#preview.select(started);
    this.#drag((move) => {
      const reached = spotOf(move.target);
      if (reached) this.#preview.select(drag(started, reached, this.world));
    });
  }

  #fill(event: MouseEvent): void {
    event.preventDefault();
    const from = blockOf(this.#preview.selection);
    let to = from;
    const base: Selection = this.#preview.selection;
    this.#drag(
      (move) => {
        const spot = spotOf(move.target);
        if (spot?.kind !== 'cell') return;
        to = fillBlock(from, spot.point);
        this.#overlay.paint(base, [{ block: to, className: 'filling' }]);
      },
      () => {
        if (to === from) return this.#overlay.paint(base, []);
        this.#send((sheet) => ({ kind: 'fill', sheet, from, to }));
        const corner = { row: to.row + to.rows - 1, column: to.column + to.columns - 1 };
        this.#preview.select({ active: { row: to.row, column: to.column }, corner });
      },
    );
  }

  #drag(move: (event: MouseEvent) => void, end: () => void = () => undefined): void {
    this.#moving = true;
    const stop = (): void => {
      this.#moving = false;
      document.removeEventListener('mousemove', move);
      end();
    };
    document.addEventListener('mousemove', move);
    document.addEventListener('mouseup', stop, { once: true });
  }

  #open(event: MouseEvent): void {
    const spot = spotOf(event.target);
    if (spot?.kind !== 'cell') return;
    this.#preview.select(at(spot.point.row, spot.point.column));
    this.edit();
  }

  #hover(event: MouseEvent) {
    const spot = spotOf(event.target);
    const { sheet } = this.#preview;
    if (spot?.kind !== 'cell' || !sheet) return this.#notes.hover(undefined, undefined);
    const { row, column } = spot.point;
    this.#notes.hover(sheet.cell(row, column), this.#boxOf(row, column));
  }

  #boxOf(row: number, column: number): ReturnType<typeof boxOf> {
    return boxOf(this.grid.layout, row, column, this.#overlay.scroll());
  }

  /** After scrolling, resizing or drawing: everything that floats over the grid. */
  #follow(): void {
    this.#overlay.place();
    this.#charts.place(this.#overlay.scroll());
    const { row, column } = this.#preview.selection.active;
    const box = this.#boxOf(row, column);
    this.editor.place(box);
    this.#list.place(box);
    this.#notes.place(box);
    this.#place.dataset['ready'] = 'yes';
    // What scrolls must be reachable by keyboard: reaching it goes on to the active cell.
    for (const part of this.#place.querySelectorAll<HTMLElement>(
      '.vertical-inner:not([tabindex]), revogr-viewport-scroll:not([tabindex])',
    )) {
      part.tabIndex = 0;
      part.addEventListener('focus', () => this.focus());
    }
  }
}

function worldOf(sheet: SheetStore | undefined): Grid {
  if (!sheet) return { rows: 1, columns: 1, hiddenRows: new Set(), hiddenColumns: new Set(), filled: () => false };
  const { rows, columns, hiddenRows, hiddenColumns } = sheet.frame;
  const filled = (row: number, column: number): boolean => (sheet.cell(row, column)?.t ?? '') !== '';
  return { rows, columns, hiddenRows: new Set(hiddenRows), hiddenColumns: new Set(hiddenColumns), filled };
}
