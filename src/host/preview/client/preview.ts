/** What this window shows and does: sheet, selection, user, open pages and questions; everything else reads it. */
import type { Action } from '../actions.ts';
import type { ActionView, PageView, Push, Question, Reply, RunView } from '../protocol.ts';
import * as api from './api.ts';
import { at, blockOf, FIRST, type Selection } from './selection.ts';
import { BookStore, type SheetStore } from './store.ts';

export interface Asked {
  readonly question: Question;
  readonly answer: (reply: Reply) => void;
}

export interface ShownToast {
  readonly id: number;
  readonly title: string;
  readonly message: string;
  readonly kind: 'plain' | 'warning';
}

export interface ShownPage extends PageView {
  readonly id: number;
}

export type Panel = 'drive' | undefined;

/** A pause in moving about, after which the host is told where one stands. */
const TELL_MS = 120;

/** What listeners must do: draw the bars anew, the grid too, or the grid from its frame up. */
export type Change = 'bars' | 'cells' | 'frame' | 'selection';

const TOAST_MS = 6000;

export class Preview {
  readonly book = new BookStore();
  sheetId = 0;
  user = '';
  connected = true;
  /** A sentence says why something could not be kept. */
  saved: 'saving' | 'saved' | string = 'saved';
  questions: Asked[] = [];
  toasts: ShownToast[] = [];
  sidebar: ShownPage | undefined;
  dialog: ShownPage | undefined;
  panel: Panel;
  busy = '';
  driveVersion = 0;
  #selections = new Map<number, Selection>();
  #telling: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<(change: Change) => void>();
  #numbers = 0;

  start(): void {
    this.user = new URLSearchParams(location.search).get('user') ?? '';
    api.listen(
      (push) => this.#receive(push),
      (connected) => {
        if (connected === this.connected) return;
        this.connected = connected;
        this.tell('bars');
      },
    );
  }

  listen(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  get sheet(): SheetStore | undefined {
    return this.book.sheets.get(this.sheetId) ?? this.book.visible[0];
  }

  get selection(): Selection {
    return this.#selections.get(this.sheet?.frame.id ?? 0) ?? FIRST;
  }

  select(selection: Selection): void {
    const id = this.sheet?.frame.id;
    if (id === undefined) return;
    this.#selections.set(id, selection);
    this.tell('selection');
    // An open page may ask for it.
    if (!this.sidebar && !this.dialog) return;
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => this.sheet && void this.#tellActive(this.sheet.frame.name), TELL_MS);
  }

  show(id: number): void {
    this.sheetId = id;
    const sheet = this.sheet;
    if (sheet) void this.#tellActive(sheet.frame.name);
    this.tell('frame');
  }

  setUser(user: string): void {
    this.user = user;
    this.driveVersion++;
    this.tell('bars');
  }

  openPanel(panel: Panel): void {
    this.panel = panel;
    this.tell('bars');
  }

  /** Sends an action and says what came of it, when that is worth saying. */
  async act(action: Action): Promise<ActionView> {
    this.saved = 'saving';
    this.tell('bars');
    try {
      const outcome = await api.act(action);
      if (outcome.refused) this.toast('Không thực hiện được', outcome.refused, 'warning');
      if (outcome.warning) this.toast('Nên xem lại', outcome.warning, 'warning');
      return outcome;
    } catch (error) {
      const refused = error instanceof Error ? error.message : String(error);
      this.toast('Không gửi được', refused, 'warning');
      return { refused };
    }
  }

  /** Clicks a menu item, answering the script's questions one by one. */
  async clickMenu(path: string, label: string): Promise<void> {
    const sheet = this.sheet;
    if (sheet) await api.act({ kind: 'select', sheet: sheet.frame.name, area: blockOf(this.selection) });
    this.busy = `Đang chạy: ${label}…`;
    this.tell('bars');
    const answers: Reply[] = [];
    try {
      for (;;) {
        const run = await api.clickMenu(path, this.user, answers);
        if (!run.question) return await this.showRun(run);
        this.busy = '';
        answers.push(await this.ask(run.question));
      }
    } catch (error) {
      this.toast('Không chạy được', error instanceof Error ? error.message : String(error), 'warning');
    } finally {
      this.busy = '';
      this.tell('bars');
    }
  }

  async showRun(run: RunView): Promise<void> {
    this.busy = '';
    if (run.selected) {
      const { sheet, row, column } = run.selected;
      this.sheetId = sheet;
      this.#selections.set(sheet, at(row, column));
      this.tell('frame');
      this.tell('selection');
    }
    for (const { title, message } of run.toasts) this.toast(title, message);
    if (run.error !== undefined) {
      const title = run.unsaved ? 'Chưa lưu được' : 'Tập lệnh báo lỗi';
      await this.ask({ kind: 'alert', title, message: run.error, buttons: 'OK' });
    }
    for (const question of run.alerts) await this.ask(question);
    for (const page of run.pages) this.#open(page);
    this.tell('bars');
  }

  ask(question: Question): Promise<Reply> {
    return new Promise((resolve) => {
      const asked: Asked = {
        question,
        answer: (reply) => {
          this.questions = this.questions.filter((one) => one !== asked);
          this.tell('bars');
          resolve(reply);
        },
      };
      this.questions = [...this.questions, asked];
      this.tell('bars');
    });
  }

  toast(title: string, message: string, kind: ShownToast['kind'] = 'plain'): void {
    const id = ++this.#numbers;
    this.toasts = [...this.toasts.slice(-3), { id, title, message, kind }];
    setTimeout(() => this.dropToast(id), kind === 'warning' ? TOAST_MS * 2 : TOAST_MS);
    this.tell('bars');
  }

  dropToast(id: number): void {
    this.toasts = this.toasts.filter((toast) => toast.id !== id);
    this.tell('bars');
  }

  closePage(kind: 'sidebar' | 'dialog'): void {
    if (kind === 'sidebar') this.sidebar = undefined;
    else this.dialog = undefined;
    this.tell('bars');
  }

  /** Live shows one sidebar and one dialog: a new one takes the place of the old. */
  #open(page: PageView): void {
    const shown = { ...page, id: ++this.#numbers };
    if (page.kind === 'sidebar') this.sidebar = shown;
    else this.dialog = shown;
  }

  #receive(push: Push) {
    switch (push.kind) {
      case 'whole': {
        this.book.status = push.status;
        this.book.apply(push.book, true);
        document.title = `${this.book.name} – bản xem thử`;
        if (!push.status.users.includes(this.user)) this.user = push.status.users[0] ?? '';
        if (!this.book.sheets.has(this.sheetId)) this.sheetId = push.book.active;
        this.saved = push.status.unsaved ?? 'saved';
        this.#settle();
        this.tell('frame');
        this.tell('selection');
        return;
      }
      case 'book': {
        const before = this.book.order;
        const names = new Set(before);
        const reframed = this.book.apply(push.book, false);
        const fresh = push.book.order.filter((id) => !names.has(id));
        // A script that makes sheets leaves the one it chose in front.
        if (fresh.length > 0 || !this.book.sheets.has(this.sheetId)) this.sheetId = push.book.active;
        this.#settle();
        const mine = this.sheet?.frame.id;
        this.tell(mine !== undefined && (reframed.has(mine) || fresh.length > 0) ? 'frame' : 'cells');
        // A script may have led to a cell of it before the sheet was here.
        if (fresh.length > 0) this.tell('selection');
        return;
      }
      case 'status':
        this.book.status = push.status;
        return this.tell('bars');
      case 'saved':
        this.saved = 'saved';
        return this.tell('bars');
      case 'unsaved':
        this.saved = push.message;
        return this.tell('bars');
      case 'drive':
        this.driveVersion++;
        return this.tell('bars');
    }
  }

  /** A selection may lie beyond what is left of its sheet. */
  #settle(): void {
    const { sheet, selection } = this;
    if (!sheet) return;
    this.sheetId = sheet.frame.id;
    const { rows, columns } = sheet.frame;
    const block = blockOf(selection);
    if (block.row + block.rows - 1 <= rows && block.column + block.columns - 1 <= columns) return;
    const { active } = selection;
    this.#selections.set(sheet.frame.id, at(Math.min(active.row, rows), Math.min(active.column, columns)));
  }

  async #tellActive(sheet: string): Promise<void> {
    await api.act({ kind: 'select', sheet, area: blockOf(this.selection) }).catch(() => undefined);
  }
}
