/** Beside the active cell its error and what its rule takes; a note only under the pointer, as in Sheets. */
import type { CellData } from '../../protocol.ts';
import type { Box } from './overlay.ts';

const WIDTH = 280;
const SCROLL_BAR = 26;

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
  #shows: Shown | undefined;

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
    const before = this.#active;
    this.#active = { shown: { error: cell?.e, help }, box };
    // A change somewhere in the sheet does not take away the note that is being read.
    const isReading = this.#shows !== undefined && this.#shows !== before?.shown;
    if (isReading && before?.box.left === box.left && before.box.top === box.top) return;
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

  #draw(shown: Shown, box: Box): void {
    this.#shows = shown;
    const { error, help, note } = shown;
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

  #put(box: Box): void {
    const { clientWidth, clientHeight } = this.#place;
    const room = { width: clientWidth, height: clientHeight - SCROLL_BAR };
    const isActive = this.#shows === this.#active?.shown;
    const { left, top } = (isActive ? below : beside)(box, this.#element.offsetHeight, room);
    Object.assign(this.#element.style, { left: `${left}px`, top: `${top}px` });
  }
}

interface Room {
  readonly width: number;
  readonly height: number;
}

/** Where it hides nothing of the row that is typed in; above it at the end of the window. */
function below({ left, top, height }: Box, own: number, room: Room): { left: number; top: number } {
  const under = top + height + 4;
  return {
    left: Math.max(4, Math.min(left, room.width - WIDTH - SCROLL_BAR)),
    top: under + own > room.height ? top - own - 4 : under,
  };
}

function beside({ left, top, width }: Box, own: number, room: Room): { left: number; top: number } {
  const right = left + width + 6;
  return {
    left: right + WIDTH < room.width ? right : Math.max(4, left - WIDTH - 8),
    top: Math.max(SCROLL_BAR, Math.min(top, room.height - own)),
  };
}
