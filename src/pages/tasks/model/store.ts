/** Holds the sidebar's state, reads the book, keeps drafts; what changes the sheet stands in actions.ts. */
import { suggestTasks } from '../../../core/suggestions/suggest.ts';
import { SAID } from '../texts.ts';
import { type Draft, Keeper, type Kept } from './drafts.ts';
import { overviewOf } from './overview.ts';
import { type Call, GROWING, type Waiting } from './save.ts';
import { type Opened, readSidebarBook, type SidebarBook, type SidebarTask, withTasks } from './sidebar-book.ts';
import { type Notice, START, type State, type View } from './state.ts';

const wait: Waiting['wait'] = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export class Store {
  readonly call: Call;
  readonly waiting: Waiting;
  #state = START;
  #keeper: Keeper | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(call: Call, waiting: Waiting = { wait }) {
    this.call = call;
    this.waiting = waiting;
  }

  get state(): State {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  set(change: Partial<State>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }

  say(kind: Notice['kind'], text: string): void {
    this.set({ notice: { kind, text }, working: '' });
  }

  /** Back in the list, the focus is where the person left it. */
  show(view: View): void {
    const { view: left } = this.#state;
    const from = left.name === 'task' ? `task-${left.id}` : `open-${left.name}`;
    this.set({ view, notice: undefined, focus: view.name === 'list' && left.name !== 'list' ? from : '' });
  }

  /** Reads the book; rows without an id of their own get one, and are read again. */
  async load(): Promise<void> {
    if (!this.#state.book) this.set({ phase: 'loading', failure: '' });
    try {
      let opened = await this.call('openTasks', {});
      if (!this.#keeper) {
        this.#keeper = new Keeper(opened.book, this.call, () => this.say('bad', SAID.draftLost));
        this.set({ kept: await this.#keeper.read() });
      }
      this.#take(opened, opened.unready);
      if (opened.unready) {
        const ready = await this.#prepare();
        opened = await this.call('openTasks', {});
        this.#take(opened, false);
        if (!ready) this.say('bad', SAID.unprepared);
      }
    } catch (error) {
      const message = (error as Error).message;
      if (this.#state.book) this.say('bad', message);
      else this.set({ phase: 'failed', failure: message });
    }
  }

  /** @returns false when the lock stayed taken */
  async #prepare(): Promise<boolean> {
    for (const pause of [0, ...GROWING]) {
      if (pause > 0) await this.waiting.wait(pause);
      if ((await this.call('prepareTasks', {})).state !== 'busy') return true;
    }
    return false;
  }

  #take(opened: Opened, preparing: boolean): void {
    this.#setBook(readSidebarBook(opened));
    this.set({ phase: 'ready', preparing });
  }

  #setBook(book: SidebarBook): void {
    const tasks = book.tasks.map(({ task }) => task);
    const { card, shortfalls } = book.result;
    this.set({ book, overview: overviewOf(book), suggestions: suggestTasks(card, shortfalls, tasks, book.units) });
  }

  /** Puts saved rows in their place; new ones come last, as in the sheet. */
  putTasks(tasks: readonly SidebarTask[]): void {
    const { book } = this.#state;
    if (!book) return;
    const fresh = new Map(tasks.map((task) => [task.id, task]));
    const kept = book.tasks.map((task) => fresh.get(task.id) ?? task);
    const known = new Set(book.tasks.map(({ id }) => id));
    this.#setBook(withTasks(book, [...kept, ...tasks.filter(({ id }) => !known.has(id))]));
  }

  /** Tasks in another order, or fewer. */
  setTasks(tasks: readonly SidebarTask[]): void {
    if (this.#state.book) this.#setBook(withTasks(this.#state.book, tasks));
  }

  setUnits(units: SidebarBook['units']): void {
    if (this.#state.book) this.set({ book: { ...this.#state.book, units } });
  }

  taskOf(id: string): SidebarTask | undefined {
    return this.#state.book?.tasks.find((task) => task.id === id);
  }

  draftOf(id: string): Draft | undefined {
    return this.#state.kept.drafts.find((draft) => draft.id === id);
  }

  keep(change: Partial<Kept>): void {
    const kept = { ...this.#state.kept, ...change };
    this.set({ kept });
    this.#keeper?.keep(kept);
  }

  putDraft(draft: Draft): void {
    const others = this.#state.kept.drafts.filter(({ id }) => id !== draft.id);
    this.keep({ drafts: [...others, draft] });
  }

  dropDraft(id: string): void {
    const conflicts = new Map(this.#state.conflicts);
    conflicts.delete(id);
    this.set({ conflicts });
    this.keep({ drafts: this.#state.kept.drafts.filter((draft) => draft.id !== id) });
  }

  /** Under which name changes are logged; blank until known. */
  get who(): string {
    return this.#state.book?.email || this.#state.kept.name;
  }
}
