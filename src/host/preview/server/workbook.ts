/** The one workbook of the preview: its host, its file, its history, and who is told when it changes. */

import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { createHost, type Host, type RunResult } from '../../host.ts';
import type { MenuTree } from '../../runtime/screen.ts';
import { type Answer, UnansweredQuestion } from '../../runtime/screen.ts';
import { bookState, type HostState } from '../../state/host-state.ts';
import type { Action } from '../actions.ts';
import type { ActionView, BookUpdate, Push, RunView, Status } from '../protocol.ts';
import { BookView } from './book-view.ts';
import { History } from './history.ts';
import { Pages } from './pages.ts';
import { perform } from './perform.ts';
import { othersOf, WorkbookFile } from './workbook-file.ts';

export interface WorkbookOptions {
  readonly addinDir: string;
  /** The JSON file that holds the workbook. */
  readonly path: string;
  readonly users: readonly string[];
  readonly sampleMenu: string;
}

/** How long a burst of edits may wait for the disk. */
const SAVE_AFTER_MS = 60;

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
  #saving: NodeJS.Timeout | undefined;

  constructor(options: WorkbookOptions) {
    this.#options = options;
    this.#file = new WorkbookFile(options.path);
    mkdirSync(dirname(options.path), { recursive: true });
    this.#host = this.#open();
    this.#menus = this.#host.open();
    this.#history = new History(this.#host.model.book);
    this.#view = new BookView(this.#host.model, this.#history);
  }

  get host(): Host {
    return this.#host;
  }

  get status(): Status {
    const { users, path } = this.#options;
    return { menus: this.#menus, users, slow: this.slow, file: path };
  }

  whole(): BookUpdate {
    return this.#view.whole(this.#history.past);
  }

  listen(listener: (push: Push) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  act(action: Action): ActionView {
    try {
      const outcome = perform(this.#host, this.#history, action);
      if (action.kind !== 'undo' && action.kind !== 'redo') this.#history.record();
      this.changed();
      return outcome;
    } catch (error) {
      this.changed();
      return { refused: messageOf(error) };
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
    const before = this.#selected();
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
    const selected = this.#selected();
    const moved = JSON.stringify(selected) !== JSON.stringify(before);
    return { ...view, ...(moved ? { selected } : {}), result };
  }

  #selected(): { sheet: number; row: number; column: number } {
    const { id, activeArea } = this.#host.model.book.activeSheet;
    return { sheet: id, row: activeArea.row, column: activeArea.column };
  }

  #run(user: string, work: () => RunResult): RunView {
    const before = othersOf(this.#host);
    try {
      const { alerts, toasts, dialogs } = work();
      this.#after();
      return {
        alerts: alerts.filter(({ kind, buttons }) => kind === 'alert' && buttons === 'OK'),
        toasts,
        pages: dialogs.map((dialog) => this.pages.keep(dialog, this.#host.bundle.functions, user)),
      };
    } catch (error) {
      if (error instanceof UnansweredQuestion) {
        // The script starts again with the answer, so what it did so far must not stay.
        this.#history.rollBack();
        this.#replace({ version: 1, book: bookState(this.#host.model.book), ...before });
        const { kind, title, question, buttons } = error;
        return { question: { kind, title, message: question, buttons }, alerts: [], toasts: [], pages: [] };
      }
      this.#after();
      return { alerts: [], toasts: [], pages: [], error: messageOf(error) };
    }
  }

  #after(): void {
    this.#file.scriptRan();
    this.#history.record();
    this.changed();
    this.push({ kind: 'drive' });
  }

  /** A workbook as it was made, with the sample in it or empty; or one that was read from a file. */
  reset(to: 'sample' | 'empty'): void {
    const fresh = createHost({ ...this.#newBook(), addinDir: this.#options.addinDir });
    fresh.open();
    if (to === 'sample') fresh.runMenu(this.#options.sampleMenu);
    this.#replace({ ...fresh.state(), drive: this.#host.model.drive.state() });
    this.save();
  }

  /** Takes over a book made elsewhere; documents and settings of people stay. */
  take(book: HostState['book']): void {
    this.#replace({ version: 1, book, ...othersOf(this.#host) });
    this.save();
  }

  changed(): void {
    this.push({ kind: 'book', book: this.#view.update(this.#history) });
    this.#saving ??= setTimeout(() => this.save(), SAVE_AFTER_MS);
  }

  /** Starts saving; the windows hear when it is done. */
  save(): void {
    clearTimeout(this.#saving);
    this.#saving = undefined;
    this.#file.save(this.#host, this.#history).then(
      () => this.push({ kind: 'saved', at: new Date().toISOString() }),
      (error: unknown) => this.push({ kind: 'unsaved', message: messageOf(error) }),
    );
  }

  /** Before the process ends. */
  saveNow(): void {
    clearTimeout(this.#saving);
    this.#file.saveNow(this.#host, this.#history);
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

  #replace(state: HostState): void {
    this.#host = createHost({ addinDir: this.#options.addinDir, state });
    this.#file.scriptRan();
    this.#menus = this.#host.open();
    this.#history = new History(this.#host.model.book);
    this.#view = new BookView(this.#host.model, this.#history);
    this.pushWhole();
  }

  #open(): Host {
    const { addinDir, path } = this.#options;
    if (existsSync(path)) {
      try {
        return createHost({ addinDir, state: path });
      } catch (error) {
        const aside = `${path}.${Date.now()}.hong`;
        renameSync(path, aside);
        console.error(`Không đọc được ${path}: ${messageOf(error)} Tệp cũ được giữ ở ${aside}; mở một sổ mới.`);
      }
    }
    return createHost({ addinDir, ...this.#newBook() });
  }

  #newBook(): { bookName: string; sheetName: string } {
    return { bookName: 'Chấm điểm CCHC', sheetName: 'Trang tính1' };
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
