/** What a person put off in a spreadsheet: kept with the drafts, read by the sidebar and by dialogs alike. */
import { type Later, putOff } from '../../book/stage/stage.ts';
import type { CalendarDate } from '../../core/dates.ts';
import { Keeper } from './drafts.ts';
import type { Call } from './rpc.ts';

export class LaterList {
  readonly #keeper: Keeper<Later>;
  #later: Later = {};

  constructor(spreadsheet: string, call: Call, onProblem: () => void) {
    this.#keeper = new Keeper(`${spreadsheet}-later`, call, onProblem);
  }

  get all(): Later {
    return this.#later;
  }

  /** Anew each time: another window may have put something off. */
  async read(): Promise<Later> {
    const kept = (await this.#keeper.read()) ?? {};
    this.#later = Object.fromEntries(
      Object.entries(kept).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
    return this.#later;
  }

  putOff(key: string, today: CalendarDate): void {
    this.#later = putOff(this.#later, key, today);
    this.#keeper.keep(this.#later);
  }

  /** Everything comes back. */
  clear(): void {
    this.#later = {};
    this.#keeper.forget();
  }
}
