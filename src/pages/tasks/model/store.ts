/** Holds the sidebar's state, reads the book, keeps drafts; what changes the sheet stands in actions.ts. */

import type { CalendarDate } from '../../../core/dates.ts';
import { suggestTasks } from '../../../core/suggestions/suggest.ts';
import { Keeper } from '../../kit/drafts.ts';
import { LaterList } from '../../kit/later.ts';
import type { Call } from '../../kit/rpc.ts';
import { SAID } from '../texts.ts';
import { type Draft, type Kept, NOTHING_KEPT } from './kept.ts';
import { overviewOf } from './overview.ts';
import { GROWING, type Waiting } from './save.ts';
import { type Opened, readSidebarBook, type SidebarBook, type SidebarTask, withTasks } from './sidebar-book.ts';
import { type Notice, START, type State, type View } from './state.ts';

const wait: Waiting['wait'] = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export class Store {
  readonly call: Call;
  readonly waiting: Waiting;
  #state = START;
  #keeper: Keeper<Kept> | undefined;
  #later: LaterList | undefined;
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

  say(kind: Notice['kind'], text: string, undo: readonly number[] = []): void {
    this.set({ notice: { kind, text, undo }, working: '' });
  }

  /** Back in the list, the focus is where the person left it. */
  show(view: View): void {
    const { view: left } = this.#state;
    const from = left.name === 'task' ? `task-${left.id}` : 'more';
    this.set({ view, notice: undefined, focus: view.name === 'list' && left.name !== 'list' ? from : '' });
  }

  /** Reads the book; rows without an id of their own get one, and are read again. */
  async load(): Promise<void> {
    if (!this.#state.book) this.set({ phase: 'loading', failure: '' });
    try {
      const opened = await this.#open();
      await this.#readLater(opened.spreadsheet);
      await this.#keepDraftsOf(opened.book);
      this.#take(opened, opened.unready);
      if (!opened.unready) return;
      const ready = await this.#prepare(opened.zone);
      const prepared = await this.#open();
      await this.#keepDraftsOf(prepared.book);
      this.#take(prepared, false);
      if (!ready) this.say('bad', SAID.unprepared);
    } catch (error) {
      const message = (error as Error).message;
      // Rows that could not get an id stay without one; nothing is under way any more.
      if (this.#state.book) this.set({ preparing: false });
      if (this.#state.book) this.say('bad', message);
      else this.set({ phase: 'failed', failure: message });
    }
  }

  async #open(): Promise<Opened> {
    const opened = await this.call('openTasks', {});
    if ('isSame' in opened) throw new Error(SAID.loading);
    return opened;
  }

  /** What was put off, in this window or another, is known before the stage is shown. */
  async #readLater(spreadsheet: string): Promise<void> {
    this.#later ??= new LaterList(spreadsheet, this.call, () => this.say('bad', SAID.draftLost));
    this.set({ later: await this.#later.read() });
  }

  putOff(key: string, today: CalendarDate): void {
    this.#later?.putOff(key, today);
    this.set({ later: this.#later?.all ?? {} });
  }

  /** What was put off comes back. */
  recall(): void {
    this.#later?.clear();
    this.set({ later: {} });
  }

  /** A book that no command has written to has no id yet: then drafts wait until it has one. */
  async #keepDraftsOf(book: string): Promise<void> {
    if (this.#keeper || book === '') return;
    this.#keeper = new Keeper(book, this.call, () => this.say('bad', SAID.draftLost));
    this.set({ kept: { ...NOTHING_KEPT, ...(await this.#keeper.read()) } });
  }

  /** Whether the book is still as it was read: asked when the window comes to the front again. */
  async refresh(): Promise<void> {
    const { book, phase, working, preparing } = this.#state;
    if (!book || phase !== 'ready' || working !== '' || preparing) return;
    try {
      const opened = await this.call('openTasks', { digest: book.digest });
      if ('isSame' in opened || this.#state.book !== book) return;
      // After a command of one's own nothing tells yet how the book looks: it is as it was left, unless there was another one.
      if (book.digest === '' && opened.stamp === book.stamp && this.#state.kept.drafts.length > 0) {
        this.set({ book: { ...book, digest: opened.digest } });
        return;
      }
      if (this.#state.kept.drafts.length > 0) this.set({ outdated: true });
      else if (opened.unready) await this.load();
      else this.#take(opened, false);
    } catch (error) {
      this.say('bad', (error as Error).message);
    }
  }

  /** After a command of one's own. Where its number is not the next one, somebody else gave commands meanwhile. */
  follow({ stamp, told }: { readonly stamp: number; readonly told: string }): void {
    const { book } = this.#state;
    if (!book) return;
    const isNext = stamp <= book.stamp + 1;
    this.set({ book: { ...book, stamp, digest: '' } });
    if (told !== '') this.say('info', told);
    if (!isNext) void this.refresh();
  }

  /** @returns false when the lock stayed taken */
  async #prepare(zone: string): Promise<boolean> {
    for (const pause of [0, ...GROWING]) {
      if (pause > 0) await this.waiting.wait(pause);
      const prepared = await this.call('prepareTasks', { who: this.who || SAID.somebody, zone });
      if (prepared.state === 'busy') continue;
      if (prepared.told !== '') this.say('info', prepared.told);
      return true;
    }
    return false;
  }

  #take(opened: Opened, preparing: boolean): void {
    this.#setBook(readSidebarBook(opened));
    this.set({ phase: 'ready', preparing, outdated: false });
  }

  #setBook(book: SidebarBook): void {
    const tasks = book.tasks.map(({ task }) => task);
    const wanted = book.result.shortfalls.filter(({ declined }) => declined === undefined);
    this.set({ book, overview: overviewOf(book), suggestions: suggestTasks(wanted, tasks, book.units) });
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

  /** Who writes, and what this window has read. */
  get author(): { who: string; zone: string; book: string; round: number; year: string } {
    const { book } = this.#state;
    const { zone = '', id = '', round = 0, settings } = book ?? {};
    return { who: this.who, zone, book: id, round, year: settings?.yearScored ? String(settings.yearScored) : '' };
  }

  /** Under which name changes are logged; blank until known. */
  get who(): string {
    return this.#state.book?.email || this.#state.kept.name;
  }
}
