/** The words a cell's validation offers: a button at the cell, and a list to choose from by pointer or keyboard. */
import type { Box } from './overlay.ts';

export class ListPopup {
  readonly #button = document.createElement('button');
  readonly #list = document.createElement('ul');
  readonly #choose: (value: string) => void;
  #words: readonly string[] = [];
  #at = 0;

  constructor(place: HTMLElement, choose: (value: string) => void) {
    this.#choose = choose;
    this.#button.className = 'list-button';
    this.#button.type = 'button';
    this.#button.tabIndex = -1;
    this.#button.hidden = true;
    this.#button.setAttribute('aria-label', 'Chọn trong danh sách (Alt + mũi tên xuống)');
    this.#list.className = 'list-popup';
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'Danh sách của ô');
    this.#list.hidden = true;
    this.#button.addEventListener('mousedown', (event) => {
      event.preventDefault();
      if (this.#list.hidden) this.open();
      else this.close();
    });
    this.#list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const item = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-word]') : null;
      if (item) this.#take(Number(item.dataset['word']));
    });
    place.append(this.#button, this.#list);
  }

  /** @param isAgain the cell is the one before: its open list stays while something else is drawn anew */
  offer(words: readonly string[] | undefined, box: Box, isAgain: boolean): void {
    const before = this.#words.join('\n');
    this.#words = words ?? [];
    this.#button.hidden = this.#words.length === 0;
    if (!isAgain || this.#words.join('\n') !== before) this.close();
    this.place(box);
  }

  place({ left, top, width, height }: Box): void {
    Object.assign(this.#button.style, { left: `${left + width - 20}px`, top: `${top + 1}px` });
    Object.assign(this.#list.style, { left: `${left}px`, top: `${top + height + 1}px`, minWidth: `${width}px` });
  }

  open(): void {
    if (this.#words.length === 0) return;
    this.#at = 0;
    this.#list.replaceChildren(
      ...this.#words.map((word, index) => {
        const item = document.createElement('li');
        item.setAttribute('role', 'option');
        item.dataset['word'] = String(index);
        item.textContent = word;
        return item;
      }),
    );
    this.#list.hidden = false;
    this.#mark();
  }

  close(): void {
    this.#list.hidden = true;
  }

  /** @returns whether the key was for the open list */
  key(event: KeyboardEvent): boolean {
    if (this.#list.hidden) return false;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      this.#at = (this.#at + (event.key === 'ArrowDown' ? 1 : -1) + this.#words.length) % this.#words.length;
      this.#mark();
    } else if (event.key === 'Enter') this.#take(this.#at);
    else {
      this.close();
      return event.key === 'Escape';
    }
    event.preventDefault();
    return true;
  }

  #mark(): void {
    for (const [index, item] of [...this.#list.children].entries()) {
      item.setAttribute('aria-selected', String(index === this.#at));
      if (index === this.#at) item.scrollIntoView({ block: 'nearest' });
    }
  }

  #take(index: number): void {
    this.close();
    const word = this.#words[index];
    if (word !== undefined) this.#choose(word);
  }
}
