/** Unsaved edits outlive a failed save, a closed sidebar and an expired session: in the browser, else on the server. */
import type { FieldTexts } from '../../../book/tasks/change.ts';
import type { TaskTexts } from '../../../book/tasks/task-texts.ts';
import type { Call } from './save.ts';

export interface Draft {
  readonly id: string;
  /** Not in the sheet yet. */
  readonly fresh: boolean;
  /** The row as the person saw it when the edit began. */
  readonly base: TaskTexts;
  readonly fields: FieldTexts;
  /** A save of it was not answered, or stopped by Google: it may be in the sheet. */
  readonly lost?: boolean;
}

/** What is kept for a person and a book. */
export interface Kept {
  readonly name: string;
  readonly drafts: readonly Draft[];
  /** Root causes the person wants kept apart. */
  readonly apart: readonly string[];
}

export const NOTHING_KEPT: Kept = { name: '', drafts: [], apart: [] };

/** Typing is kept soon, but not at every key where it costs a trip. */
const SERVER_DELAY = 1500;

export class Keeper {
  readonly #book: string;
  readonly #call: Call;
  readonly #onProblem: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What has not been sent to the server yet. */
  #waiting: string | undefined;

  constructor(book: string, call: Call, onProblem: () => void) {
    this.#book = book;
    this.#call = call;
    this.#onProblem = onProblem;
    // Whoever closes the sidebar right after typing does not wait for the timer.
    window.addEventListener('pagehide', () => this.#send());
    document.addEventListener('visibilitychange', () => this.#send());
  }

  async read(): Promise<Kept> {
    try {
      return parse(browserStore().getItem(this.#key));
    } catch {
      // Third-party storage is blocked here.
    }
    try {
      return parse((await this.#call('readDrafts', { book: this.#book })).text);
    } catch {
      return NOTHING_KEPT;
    }
  }

  keep(kept: Kept): void {
    const text = JSON.stringify(kept);
    try {
      browserStore().setItem(this.#key, text);
      return;
    } catch {
      // As above, or the store is full.
    }
    clearTimeout(this.#timer);
    this.#waiting = text;
    this.#timer = setTimeout(this.#send, SERVER_DELAY);
  }

  readonly #send = (): void => {
    const text = this.#waiting;
    if (text === undefined) return;
    this.#waiting = undefined;
    clearTimeout(this.#timer);
    this.#call('writeDrafts', { book: this.#book, text }).catch(this.#onProblem);
  };

  get #key(): string {
    return `cchc.drafts.${this.#book}`;
  }
}

function browserStore(): Storage {
  const store = window.localStorage;
  // Some browsers hand out a store that refuses only when it is used.
  store.setItem('cchc.probe', '1');
  store.removeItem('cchc.probe');
  return store;
}

function parse(text: string | null): Kept {
  if (!text) return NOTHING_KEPT;
  try {
    return { ...NOTHING_KEPT, ...(JSON.parse(text) as Partial<Kept>) };
  } catch {
    return NOTHING_KEPT;
  }
}
