/** Beside the active cell its error and what its rule takes; a note only under the pointer, as in Sheets. */
import type { CellData } from '../../protocol.ts';
import type { Box } from './overlay.ts';

const WIDTH = 280;

interface Shown {
  readonly error?: string | undefined;
  readonly help?: string | undefined;
  readonly note?: string | undefined;
}

export class NotePopup {
  readonly #element = document.createElement('div');
  readonly #place: HTMLElement;
  #active: { shown: Shown; box: Box } | undefined;
  #hovered: CellData | undefined;

  constructor(place: HTMLElement) {
    this.#place = place;
    this.#element.className = 'note-popup';
    this.#element.setAttribute('role', 'note');
    this.#element.setAttribute('aria-label', 'Ghi chú của ô');
    this.#element.hidden = true;
    place.append(this.#element);
  }

  /** @param help what the rule of the cell takes, told before anything is typed */
  show(cell: CellData | undefined, help: string | undefined, box: Box): void {
    this.#active = { shown: { error: cell?.e, help }, box };
    this.#draw(this.#active.shown, box);
  }

  hover(cell: CellData | undefined, box: Box | undefined): void {
    if (cell === this.#hovered) return;
    this.#hovered = cell;
    if (cell && box && (cell.n || cell.e)) this.#draw({ error: cell.e, note: cell.n }, box);
    else if (this.#active) this.#draw(this.#active.shown, this.#active.box);
  }

  hide(): void {
    this.#hovered = undefined;
    if (this.#active) this.#draw(this.#active.shown, this.#active.box);
  }

  place(box: Box): void {
    if (!this.#active) return;
    this.#active.box = box;
    if (!this.#element.hidden && !this.#hovered) this.#put(box);
  }

  #draw({ error, help, note }: Shown, box: Box): void {
    const parts = [
      ...(error ? [this.#part('error', `Lỗi: ${error}`)] : []),
      ...(help ? [this.#part('rule', help)] : []),
      ...(note ? [this.#part('note', note)] : []),
    ];
    this.#element.hidden = parts.length === 0;
    this.#element.replaceChildren(...parts);
    this.#put(box);
  }

  #part(className: string, text: string): HTMLElement {
    const part = document.createElement('p');
    part.className = className;
    part.textContent = text;
    return part;
  }

  #put({ left, top, width }: Box): void {
    const right = left + width + 6;
    const fits = right + WIDTH < this.#place.clientWidth;
    Object.assign(this.#element.style, {
      left: `${fits ? right : Math.max(4, left - WIDTH - 8)}px`,
      top: `${Math.max(26, Math.min(top, this.#place.clientHeight - 90))}px`,
    });
  }
}
