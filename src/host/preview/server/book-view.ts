/** What the browsers show of the book, and the differences that bring them up to date. */

import type { SheetModel } from '../../book/sheet.ts';
import type { Environment } from '../../runtime/environment.ts';
import type { BookUpdate } from '../protocol.ts';
import type { Shelves } from './cell-view.ts';
import type { History } from './history.ts';
import { Judge } from './judge.ts';
import { lookOf, ruleOf, Shelf } from './looks.ts';
import { SheetView } from './sheet-view.ts';

type Env = Pick<Environment, 'book' | 'calculator'>;
type Past = Pick<BookUpdate, 'undo' | 'redo'>;

export class BookView {
  readonly #env: Env;
  readonly #shelves: Shelves = { looks: new Shelf(lookOf), rules: new Shelf(ruleOf) };
  readonly #judge: Judge;
  #sheets = new Map<SheetModel, SheetView>();
  #sent = { looks: 0, rules: 0 };

  constructor(env: Env, history: History) {
    this.#env = env;
    this.#judge = new Judge(env);
    this.update(history);
  }

  update(history: History): BookUpdate {
    const { book, calculator } = this.#env;
    calculator.refresh();
    this.#sheets = new Map(
      book.sheets.map((sheet) => [
        sheet,
        this.#sheets.get(sheet) ?? new SheetView(sheet, this.#env, this.#shelves, this.#judge),
      ]),
    );
    const sheets = [...this.#sheets]
      .map(([sheet, view]) => view.update(history.linesOf(sheet)))
      .filter((one) => one !== undefined);
    const looks = this.#shelves.looks.entries.slice(this.#sent.looks);
    const rules = this.#shelves.rules.entries.slice(this.#sent.rules);
    this.#sent = { looks: this.#shelves.looks.entries.length, rules: this.#shelves.rules.entries.length };
    return { ...this.#head(history.steps), looks, rules, sheets };
  }

  whole(past: Past): BookUpdate {
    return {
      ...this.#head(past),
      looks: this.#shelves.looks.entries,
      rules: this.#shelves.rules.entries,
      sheets: [...this.#sheets.values()].map((view) => view.whole()),
    };
  }

  #head(past: Past): Omit<BookUpdate, 'looks' | 'rules' | 'sheets'> {
    const { book } = this.#env;
    return {
      version: book.version,
      name: book.name,
      locale: book.locale.name,
      timeZone: book.timeZone,
      order: book.sheets.map(({ id }) => id),
      active: book.activeSheet.id,
      ...past,
    };
  }
}
