/** A page a person has open: its own realm with the pages' models in it, a browser's few services, and Google's answers. */
import { readFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { createRealm, type Realm } from '../../host/host.ts';
import type { PageAction, PageInput, PageResult, start } from './page/main.ts';

/** The pages' models as they were built, read when the first page opens. */
export class PageCode {
  readonly #file: string;
  #script: Script | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  get script(): Script {
    this.#script ??= new Script(readFileSync(this.#file, 'utf8'), { filename: 'host-pages.js' });
    return this.#script;
  }
}

/** What a page has around it. */
export interface Surroundings {
  readonly now: () => number;
  /** Time passes while the page waits. */
  readonly wait: (milliseconds: number) => void;
  /** Lets Google answer. @throws what Google says */
  readonly call: (request: string) => unknown;
  /** What the person's browser keeps for the add-in, by key. */
  readonly kept: Map<string, string>;
  /** A number from 0 to below 2^32; the same ones in every run. */
  readonly random: () => number;
}

interface Timer {
  readonly id: number;
  readonly at: number;
  readonly run: () => void;
}

/**
 * Everything happens at once: the realm's own queue is emptied after each entry, and timers fire as soon as nothing else is
 * left to do, with the clock put on. So a page can act in the middle of another one's call.
 */
export class PageWindow {
  readonly #around: Surroundings;
  readonly #realm: Realm;
  #timers: Timer[] = [];
  #lastTimer = 0;

  constructor(code: PageCode, around: Surroundings) {
    this.#around = around;
    this.#realm = createRealm(around.now, () => undefined);
    for (const [name, value] of Object.entries(this.#browser())) this.#realm.define(name, value);
    this.#realm.define('window', this.#realm.context);
    this.#realm.define('self', this.#realm.context);
    this.#realm.run(code.script);
  }

  /** Does one thing in the page. @throws Error when the page itself breaks */
  run<Name extends PageAction>(name: Name, input: PageInput<Name>): PageResult<Name> {
    let outcome: { readonly ok: boolean; readonly text: string } | undefined;
    const begin = (this.#realm.context['cchcPages'] as { start: typeof start }).start;
    const text = JSON.stringify(input);
    this.#realm.enter(() =>
      begin(name, text, (ok, result) => {
        outcome = { ok, text: result };
      }),
    );
    while (!outcome && this.#tick());
    // Assigned by the page: the compiler sees only the beginning.
    const ended = outcome as { readonly ok: boolean; readonly text: string } | undefined;
    if (!ended) throw new Error(`${name}: the page waits for nothing and does not end`);
    if (!ended.ok) throw new Error(`${name}: ${ended.text}`);
    return JSON.parse(ended.text) as PageResult<Name>;
  }

  /** @returns false when no timer is left */
  #tick(): boolean {
    const [next] = this.#timers.toSorted((a, b) => a.at - b.at || a.id - b.id);
    if (!next) return false;
    this.#timers = this.#timers.filter((timer) => timer !== next);
    this.#around.wait(Math.max(0, next.at - this.#around.now()));
    this.#realm.enter(next.run);
    return true;
  }

  #browser(): Record<string, unknown> {
    const { kept, random } = this.#around;
    const nothing = (): void => undefined;
    const setTimer = (run: () => void, milliseconds = 0): number => {
      this.#lastTimer += 1;
      this.#timers.push({ id: this.#lastTimer, at: this.#around.now() + milliseconds, run });
      return this.#lastTimer;
    };
    const clearTimer = (id: number): void => {
      this.#timers = this.#timers.filter((timer) => timer.id !== id);
    };
    return {
      google: { script: { run: this.#runner(nothing, nothing), host: { close: nothing, editor: { focus: nothing } } } },
      localStorage: {
        getItem: (key: string) => kept.get(key) ?? null,
        setItem: (key: string, text: string) => kept.set(key, text),
        removeItem: (key: string) => kept.delete(key),
      },
      crypto: {
        getRandomValues: (array: Uint8Array | Uint32Array) => fillWith(array, random),
      },
      navigator: { onLine: true },
      document: { addEventListener: nothing },
      addEventListener: nothing,
      setTimeout: setTimer,
      setImmediate: (run: () => void) => setTimer(run),
      clearTimeout: clearTimer,
      clearImmediate: clearTimer,
      atob,
      btoa,
      TextDecoder,
      TextEncoder,
    };
  }

  /** `google.script.run`: what Google throws reaches the failure handler. */
  #runner(success: (result: unknown) => void, failure: (error: Error) => void): object {
    return {
      withSuccessHandler: (handler: typeof success) => this.#runner(handler, failure),
      withFailureHandler: (handler: typeof failure) => this.#runner(success, handler),
      cchcCall: (request: string) => {
        let result: unknown;
        try {
          result = this.#around.call(request);
        } catch (error) {
          failure(error instanceof Error ? error : new Error(String(error)));
          return;
        }
        success(result);
      },
    };
  }
}

/** In place, as a browser does it; the array is the page's own. */
function fillWith<Numbers extends Uint8Array | Uint32Array>(array: Numbers, next: () => number): Numbers {
  for (let i = 0; i < array.length; i++) array[i] = next();
  return array;
}
