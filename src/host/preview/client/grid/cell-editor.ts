/**
 * The editor of cells: one text area that always holds the focus of the grid. It lies unseen over the active cell, so that
 * the first key of a Vietnamese input method already lands in it, and screen readers read its name as the cell.
 */
import type { Box } from './overlay.ts';

export interface EditorEvents {
  /** The person began to type over the cell. */
  readonly began: () => void;
  readonly typed: (text: string) => void;
}

export class CellEditor {
  readonly input = document.createElement('textarea');
  readonly #events: EditorEvents;
  #editing = false;
  #box: Box = { left: 0, top: 0, width: 0, height: 0 };

  constructor(place: HTMLElement, events: EditorEvents) {
    const { input } = this;
    this.#events = events;
    input.className = 'cell-editor idle';
    input.rows = 1;
    input.spellcheck = false;
    input.autocomplete = 'off';
    input.setAttribute('autocapitalize', 'off');
    input.addEventListener('input', () => {
      if (!this.#editing) {
        this.#editing = true;
        input.classList.remove('idle');
        events.began();
      }
      this.#grow();
      events.typed(input.value);
    });
    place.append(input);
  }

  get editing(): boolean {
    return this.#editing;
  }

  get text(): string {
    return this.input.value;
  }

  focus(): void {
    this.input.focus({ preventScroll: true });
  }

  begin(text: string): void {
    this.#editing = true;
    this.#events.began();
    this.input.classList.remove('idle');
    this.input.value = text;
    this.#grow();
    this.input.setSelectionRange(text.length, text.length);
  }

  /** What is typed in the formula bar appears in the cell, too. */
  mirror(text: string): void {
    if (!this.#editing) this.begin(text);
    else this.input.value = text;
    this.#grow();
  }

  end(): void {
    this.#editing = false;
    this.input.value = '';
    this.input.classList.add('idle');
    this.place(this.#box);
  }

  name(label: string): void {
    this.input.setAttribute('aria-label', label);
  }

  place(box: Box): void {
    this.#box = box;
    Object.assign(this.input.style, { left: `${box.left - 1}px`, top: `${box.top - 1}px` });
    this.#grow();
  }

  /** The editor grows with its text to the right and then downwards, over its neighbours. */
  #grow(): void {
    const { style } = this.input;
    const { width, height } = this.#box;
    style.width = `${width + 1}px`;
    style.height = `${height + 1}px`;
    if (!this.#editing) return;
    const room = (this.input.parentElement?.clientWidth ?? 800) - this.#box.left - 24;
    style.width = `${Math.max(width + 1, Math.min(room, Math.max(this.input.scrollWidth + 4, width + 1), 480))}px`;
    style.height = `${Math.max(height + 1, Math.min(this.input.scrollHeight + 2, 320))}px`;
  }
}
