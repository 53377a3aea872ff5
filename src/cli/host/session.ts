/** One run of a host script: the book, who acts, the pages that are open, and what is armed for the next action. */
import { createHost, type Host, type HostState, type RunResult } from '../../host/host.ts';
import type { GivenBook } from './page/province.ts';
import type { Step } from './step.ts';
import { PageCode, PageWindow, type Surroundings } from './window.ts';

export interface SessionPlaces {
  readonly addinDir: string;
  /** The pages' own models, built to run in a realm of their own. */
  readonly pagesFile: string;
}

/** The moment at which a script begins that names none: every run tells the same. */
const BEGINNING = Date.parse('2024-02-05T09:00:00+07:00');

/** A failure or a person's steps, at a counted service call of the next action. */
export type Armed = { readonly at: number } & (
  | { readonly when: 'before' | 'after'; readonly says?: string | undefined }
  | { readonly steps: readonly Step[] }
);

export interface NewBook {
  readonly state?: HostState;
  readonly locale?: string | undefined;
  readonly now?: number | undefined;
}

export class Session {
  readonly places: SessionPlaces;
  /** Books that a superior body handed out, by what it calls their units: they are out of its hands, and of this book. */
  readonly handedOut = new Map<string, GivenBook>();
  #host: Host;
  #windows = new Map<string, PageWindow>();
  readonly #code: PageCode;
  #armed: Armed[] = [];
  /** What is armed for the action under way, and not yet taken. */
  #pending: Armed[] = [];
  #calls = 0;
  #release: () => void = () => undefined;
  #seed = 20_240_205;
  /** What each person's browser keeps for the add-in. */
  #browsers = new Map<string, Map<string, string>>();

  constructor(places: SessionPlaces) {
    this.places = places;
    this.#code = new PageCode(places.pagesFile);
    this.#host = this.#newHost({});
  }

  get host(): Host {
    return this.#host;
  }

  runAll(steps: readonly Step[]): unknown[] {
    return steps.map(({ run }) => run(this));
  }

  /** Starts anew with another book: windows of the old one are closed, whoever acts goes on. */
  begin(book: NewBook): void {
    const { user } = this.#host;
    this.#release = () => undefined;
    this.#host = this.#newHost({ now: this.#host.now, ...book });
    this.#host.setUser(user);
    this.#windows = new Map();
    this.#browsers = new Map();
  }

  /** A copy of the book in a host of its own, to look at what a command would make of it. */
  copy(): Session {
    const copy = new Session(this.places);
    copy.begin({ state: this.#host.state(), now: this.#host.now });
    copy.host.setUser(this.#host.user, 'owner');
    return copy;
  }

  arm(armed: Armed): void {
    this.#armed.push(armed);
  }

  /** Somebody's script that is still running keeps others from writing, or lets go. */
  holdLock(held: boolean): void {
    this.#release();
    this.#release = held ? this.#host.holdLock('document') : () => undefined;
  }

  /** One action of a person: what is armed strikes in it, and its service calls are counted. */
  act<Result>(work: () => Result): Result & { calls: number } {
    const outer = { pending: this.#pending, calls: this.#calls };
    this.#pending = this.#armed;
    this.#armed = [];
    this.#calls = 0;
    try {
      const result = work();
      return { ...result, calls: this.#calls };
    } finally {
      this.#pending = outer.pending;
      this.#calls = outer.calls;
      this.#host.faults.clear();
    }
  }

  /** Lets Google run something within an action. @throws what Google says */
  execute<Result>(run: (host: Host) => Result): { result: Result; last: RunResult } {
    const before = this.#calls;
    this.#setFaults(before);
    try {
      const result = run(this.#host);
      return { result, last: this.#host.last };
    } finally {
      this.#calls = before + this.#host.last.calls;
      this.#host.faults.clear();
    }
  }

  /** Whoever acts may only read: no menu, and so no page, opens. */
  get isReader(): boolean {
    return this.#host.model.access.isReader(this.#host.user);
  }

  /** The page a person has open under a name; what it holds stays until it is opened anew. */
  window(kind: string, name: string, open: 'anew' | 'kept'): PageWindow {
    const key = `${kind} ${name}`;
    const standing = this.#windows.get(key);
    if (standing && open === 'kept') return standing;
    const fresh = new PageWindow(this.#code, this.#around(this.#host.user));
    this.#windows.set(key, fresh);
    return fresh;
  }

  #around(user: string): Surroundings {
    const host = this.#host;
    const kept = this.#browsers.get(user) ?? new Map<string, string>();
    this.#browsers.set(user, kept);
    return {
      now: () => host.now,
      wait: (milliseconds) => host.advanceClock(milliseconds),
      call: (request) => this.execute(() => host.call('cchcCall', [request], { user })).result,
      kept,
      random: () => this.#random(),
    };
  }

  #uuid(): string {
    const hex = Array.from({ length: 4 }, () => this.#random().toString(16).padStart(8, '0')).join('');
    return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  /** A linear congruence: ids differ within a run, and are the same in every run. */
  #random(): number {
    this.#seed = (Math.imul(this.#seed, 1_664_525) + 1_013_904_223) >>> 0;
    // The low bits of such a row repeat soon.
    return (this.#seed ^ (this.#seed >>> 13)) >>> 0;
  }

  hasWindow(kind: string, name: string): boolean {
    return this.#windows.has(`${kind} ${name}`);
  }

  #newHost({ state, locale, now }: NewBook): Host {
    const { addinDir } = this.places;
    const named = { bookName: 'Chấm điểm CCHC', sheetName: 'Trang tính1' };
    const options = { ...(locale ? { locale } : {}), ...(state ? { state } : {}) };
    return createHost({ addinDir, now: now ?? BEGINNING, ...named, ...options, uuid: () => this.#uuid() });
  }

  /** Calls are counted over the whole action, which may be several executions. */
  #setFaults(before: number): void {
    const { faults } = this.#host;
    faults.clear();
    for (const armed of this.#pending) {
      const at = armed.at - before;
      if (at < 1) continue;
      if ('when' in armed) faults.failCall(at, armed.when, armed.says);
      else faults.beforeCall(at, () => this.#handsAct(armed, before));
    }
  }

  /** Somebody's steps in the middle of an action: afterwards the action goes on as who began it. */
  #handsAct(armed: Armed & { readonly steps: readonly Step[] }, before: number): void {
    const { user } = this.#host;
    this.#pending = this.#pending.filter((one) => one !== armed);
    const pending = this.#pending;
    this.#pending = [];
    try {
      this.runAll(armed.steps);
    } finally {
      this.#host.setUser(user);
      this.#pending = pending;
      this.#setFaults(before);
    }
  }
}
