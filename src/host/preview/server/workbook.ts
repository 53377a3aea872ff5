/** The one workbook of the preview: its host, its file, its history, and who is told when it changes. */

import { createHost, type Host, type HostOptions, type RunResult } from '../../host.ts';
import type { MenuTree } from '../../runtime/screen.ts';
import { type Answer, UnansweredQuestion } from '../../runtime/screen.ts';
import type { HostState } from '../../state/host-state.ts';
import type { Action } from '../actions.ts';
import type { ActionView, AddinWords, BookUpdate, Push, RunView, Status } from '../protocol.ts';
import { BookView } from './book-view.ts';
import { type Disk, NotSaved } from './disk.ts';
import { History } from './history.ts';
import { hostFrom, type Kept, keptFrom, keptOf } from './kept.ts';
import { Pages } from './pages.ts';
import { perform } from './perform.ts';
import { WorkbookFile } from './workbook-file.ts';

export interface WorkbookOptions {
  readonly addinDir: string;
  /** The JSON file that holds the workbook. */
  readonly path: string;
  readonly disk?: Disk;
  readonly users: readonly string[];
  readonly words: AddinWords;
}

export class Workbook {
  readonly pages = new Pages();
  slow = false;
  readonly #options: WorkbookOptions;
  readonly #listeners = new Set<(push: Push) => void>();
  #host: Host;
  #view: BookView;
  #history: History;
  #menus: readonly MenuTree[];
  readonly #file: WorkbookFile;
  /** The book as it stands: what the file holds, or what it began with. */
  #kept: Kept;
  /** Why the last change could not be kept. */
  #trouble: string | undefined;

  constructor(options: WorkbookOptions) {
    this.#options = options;
    this.#file = new WorkbookFile(options.path, options.disk);
    const trouble = this.#file.read();
    if (trouble !== undefined) console.error(trouble);
    this.#kept = this.#file.kept ?? this.#begun(createHost(this.#newBook()));
    const { host, history } = hostFrom(this.#kept, options.addinDir);
    this.#host = host;
    this.#menus = host.open();
    this.#history = history;
    this.#view = new BookView(host.model, history);
  }

  get host(): Host {
    return this.#host;
  }

  /** What the disk holds. */
  get kept(): Kept {
    return this.#kept;
  }

  get status(): Status {
    const { users, path, words } = this.#options;
    const unsaved = this.#trouble === undefined ? {} : { unsaved: this.#trouble };
    return { words, menus: this.#menus, users, slow: this.slow, file: path, ...unsaved };
  }

  whole(): BookUpdate {
    return this.#view.whole(this.#history.steps);
  }

  listen(listener: (push: Push) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What is answered without `refused` is on the disk; what is refused changed nothing. */
  act(action: Action): ActionView {
    try {
      const outcome = perform(this.#host, this.#history, action);
      if (action.kind !== 'undo' && action.kind !== 'redo') this.#history.record();
      this.#keep(keptOf(this.#host, this.#history.past, this.#kept));
      this.#changed();
      return outcome;
    } catch (error) {
      this.#takeBack();
      return { refused: messageOf(error) };
    } finally {
      this.#tellWhetherKept();
    }
  }

  /** Clicks a menu item; when the script asks something, nothing has happened yet and the question comes back. */
  menu(path: string, user: string, answers: readonly Answer[]): RunView {
    return this.#run(user, () => this.#host.runMenu(path, { user, answers }));
  }

  /** A page's call: its result, or what went wrong. */
  call(
    name: string,
    args: readonly unknown[],
    user: string,
    answers: readonly Answer[],
  ): RunView & { result?: unknown } {
    let result: unknown = null;
    const view = this.#run(user, () => {
      try {
        result = this.#host.call(name, args, { user, answers });
      } catch (error) {
        // Live delivers null for a payload that is not plain JSON; the host says so loudly, the page gets the null.
        if (!(error instanceof Error) || !error.message.includes('would get null for the whole result')) throw error;
        console.warn(`${name}: ${error.message}`);
      }
      return this.#host.last;
    });
    return { ...view, result };
  }

  #selected(): { sheet: number; row: number; column: number } {
    const { id, activeArea } = this.#host.model.book.activeSheet;
    return { sheet: id, row: activeArea.row, column: activeArea.column };
  }

  #run(user: string, work: () => RunResult): RunView {
    const before = this.#selected();
    let run: RunResult;
    let error: string | undefined;
    try {
      run = work();
    } catch (thrown) {
      if (thrown instanceof UnansweredQuestion) {
        // The script starts again with the answer, so what it did so far must not stay.
        this.#goTo(this.#kept);
        const { kind, title, question, buttons } = thrown;
        return { question: { kind, title, message: question, buttons }, alerts: [], toasts: [], pages: [] };
      }
      // What a script did before it broke off stays, as live.
      run = { ...this.#host.last, alerts: [], toasts: [], dialogs: [] };
      error = messageOf(thrown);
    }
    try {
      this.#history.record();
      this.#keep(keptOf(this.#host, this.#history.past));
    } catch (thrown) {
      this.#goTo(this.#kept);
      this.#tellWhetherKept();
      const unsaved = thrown instanceof NotSaved ? { unsaved: true as const } : {};
      return { alerts: [], toasts: [], pages: [], error: messageOf(thrown), ...unsaved };
    }
    this.#changed();
    this.#tellWhetherKept();
    this.push({ kind: 'drive' });
    const { alerts, toasts, dialogs } = run;
    const selected = this.#selected();
    const moved = JSON.stringify(selected) !== JSON.stringify(before);
    return {
      ...(moved ? { selected } : {}),
      alerts: alerts.filter(({ kind, buttons }) => kind === 'alert' && buttons === 'OK'),
      toasts,
      pages: dialogs.map((dialog) => this.pages.keep(dialog, this.#host.bundle.functions, user)),
      ...(error === undefined ? {} : { error }),
    };
  }

  /**
   * A workbook as it was made, with the sample in it or empty.
   * @throws NotSaved when it cannot be kept; then everything stays as it was
   */
  reset(to: 'sample' | 'empty'): void {
    const fresh = createHost(this.#newBook());
    fresh.open();
    if (to === 'sample') fresh.runMenu(this.#options.words.sampleMenu);
    const { past, others } = this.#begun(fresh);
    this.#begin({ past, others: { ...others, drive: this.#kept.others.drive } });
  }

  /**
   * Takes over a book made elsewhere; documents and settings of people stay.
   * @throws NotSaved
   */
  take(book: HostState['book']): void {
    const { drive, properties, cache } = this.#kept.others;
    this.#begin(keptFrom({ version: 1, book, drive, properties, cache }));
  }

  close(): void {
    this.#file.close();
  }

  push(push: Push): void {
    for (const listener of this.#listeners) listener(push);
  }

  pushWhole(): void {
    this.push({ kind: 'whole', book: this.whole(), status: this.status });
  }

  setSlow(slow: boolean): void {
    this.slow = slow;
    this.push({ kind: 'status', status: this.status });
  }

  #changed(): void {
    this.push({ kind: 'book', book: this.#view.update(this.#history) });
  }

  /** @throws NotSaved */
  #keep(next: Kept): void {
    this.#watch(() => this.#file.keep(next));
    this.#kept = next;
  }

  /** @throws NotSaved */
  #begin(next: Kept): void {
    try {
      this.#watch(() => this.#file.keepWhole(next));
      this.#goTo(next);
    } finally {
      this.#tellWhetherKept();
    }
  }

  /** The console hears of a trouble once, and of its end. @param keep returns whether something was written */
  #watch(keep: () => boolean): void {
    try {
      if (!keep()) return;
    } catch (error) {
      if (!(error instanceof NotSaved)) throw error;
      if (this.#trouble === undefined) console.error(`${error.message} (${this.#options.path})`);
      this.#trouble = error.message;
      throw error;
    }
    if (this.#trouble !== undefined) console.error('Đã lưu lại được.');
    this.#trouble = undefined;
  }

  #tellWhetherKept(): void {
    const message = this.#trouble;
    this.push(message === undefined ? { kind: 'saved', at: new Date().toISOString() } : { kind: 'unsaved', message });
  }

  /** After an action that failed half-way, or could not be kept: nothing of it stays. */
  #takeBack(): void {
    this.#history.record();
    if (this.#history.past === this.#kept.past) this.#changed();
    else this.#goTo(this.#kept);
  }

  #goTo(kept: Kept): void {
    const { host, history } = hostFrom(kept, this.#options.addinDir);
    this.#kept = kept;
    this.#host = host;
    this.#menus = host.open();
    this.#history = history;
    this.#view = new BookView(host.model, history);
    this.pushWhole();
  }

  #begun(host: Host): Kept {
    return keptOf(host, new History(host.model.book).past);
  }

  #newBook(): HostOptions {
    return { bookName: this.#options.words.bookName, sheetName: 'Trang tính1', addinDir: this.#options.addinDir };
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
