/** Notes, errors and rules of cells: shown beside the cell that is active or under the pointer. */
import type { CellData } from '../../protocol.ts';
import type { Box } from './overlay.ts';

const WIDTH = 280;

export class NotePopup {
  readonly #element = document.createElement('div');
  readonly #place: HTMLElement;
  #active: { cell: CellData | undefined; help: string | undefined; box: Box } | undefined;
  #hovered: CellData | undefined;

  constructor(place: HTMLElement) {
    this.#place = place;
    this.#element.className = 'note-popup';
    this.#element.setAttribute('role', 'note');
    this.#element.setAttribute('aria-label', 'Ghi chú của ô');
    this.#element.hidden = true;
    place.append(this.#element);
  }

  show(cell: CellData | undefined, help: string | undefined, box: Box): void {
    this.#active = { cell, help: cell?.w ? help : undefined, box };
    this.#draw(cell, this.#active.help, box);
  }

  hover(cell: CellData | undefined, box: Box | undefined): void {
    if (cell === this.#hovered) return;
    this.#hovered = cell;
    if (cell && box && (cell.n || cell.e)) this.#draw(cell, undefined, box);
    else if (this.#active) this.#draw(this.#active.cell, this.#active.help, this.#active.box);
  }

  hide(): void {
    this.#hovered = undefined;
    if (this.#active) this.#draw(this.#active.cell, this.#active.help, this.#active.box);
  }

  place(box: Box): void {
    if (!this.#active) return;
    this.#active.box = box;
    if (!this.#element.hidden && !this.#hovered) this.#put(box);
  }

  #draw(cell: CellData | undefined, help: string | undefined, box: Box): void {
    const parts = [
      ...(cell?.e ? [this.#part('error', `Lỗi: ${cell.e}`)] : []),
      ...(cell?.w && help ? [this.#part('rule', help)] : []),
      ...(cell?.n ? [this.#part('note', cell.n)] : []),
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
