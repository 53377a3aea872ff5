/** What is not written yet outlives a failed save, a closed page and an expired session: in the browser, else on the server. */
import type { Call } from './rpc.ts';

/** Typing is kept soon, but not at every key where it costs a trip. */
const SERVER_DELAY = 1500;

/** In the browser's store where the text is too long for it: it is on the server. */
const ELSEWHERE = 'server';

export class Keeper<T> {
  /** Of the book and of the page. */
  readonly #name: string;
  readonly #call: Call;
  readonly #onProblem: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What has not been sent to the server yet. */
  #waiting: string | undefined;

  constructor(name: string, call: Call, onProblem: () => void) {
    this.#name = name;
    this.#call = call;
    this.#onProblem = onProblem;
    // Whoever closes the sidebar right after typing does not wait for the timer.
    window.addEventListener('pagehide', () => this.#send());
    document.addEventListener('visibilitychange', () => this.#send());
  }

  /** Undefined where nothing is kept. */
  async read(): Promise<Partial<T> | undefined> {
    try {
      const kept = browserStore().getItem(this.#key);
      if (kept !== ELSEWHERE) return parse(kept ?? '');
    } catch {
      // Third-party storage is blocked here.
    }
    try {
      return parse((await this.#call('readDrafts', { name: this.#name })).text);
    } catch {
      // Nobody has lost anything yet: what is typed from here on is kept again.
      return undefined;
    }
  }

  keep(kept: T): void {
    this.#put(JSON.stringify(kept));
  }

  forget(): void {
    this.#put('');
  }

  #put(text: string): void {
    try {
      const store = browserStore();
      store.setItem(this.#key, ELSEWHERE);
      store.setItem(this.#key, text);
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
    this.#call('writeDrafts', { name: this.#name, text }).catch(this.#onProblem);
  };

  get #key(): string {
    return `cchc.drafts.${this.#name}`;
  }
}

function browserStore(): Storage {
  const store = window.localStorage;
  // Some browsers hand out a store that refuses only when it is used.
  store.setItem('cchc.probe', '1');
  store.removeItem('cchc.probe');
  return store;
}

function parse<T>(text: string): Partial<T> | undefined {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as Partial<T>;
  } catch {
    // Half of it was kept: then it is none.
    return undefined;
  }
}
