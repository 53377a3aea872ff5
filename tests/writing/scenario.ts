/** How an action is described that the trials disturb: from which book, done how, and what must come of it. */

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CallInput, CallName } from '../../src/addin/door.ts';
import type { MENU } from '../../src/addin/menu.ts';
import { readPassport } from '../../src/book/journal/passport.ts';
import { Session } from '../../src/cli/host/session.ts';
import type { Answer, Host, HostState } from '../../src/host/host.ts';
import type { Spot } from './hands.ts';

export const ADDIN = join(dirname(fileURLToPath(import.meta.url)), '../../build/addin');
export const PAGES = join(ADDIN, '../cli/host-pages.js');

/** Monday morning in Việt Nam. */
export const NOW = Date.parse('2024-02-05T09:00:00+07:00');

export type MenuLabel = (typeof MENU)[number]['label'];

/** What a person was told. */
export interface Ending {
  /** `partly`: some of it, with what was not; `unknown`: it may have been written; `broken`: Google's own words. */
  readonly kind: 'done' | 'partly' | 'refused' | 'unknown' | 'broken';
  readonly text: string;
}

/** What stands in the column of the row that holds a text; null where no row holds it. */
export interface Fact {
  readonly tab: string;
  readonly row: string;
  readonly column: string;
  readonly is: string | null;
}

interface Described {
  readonly name: string;
  /** Made once; every trial begins with a copy. */
  readonly start: () => HostState;
  /** Where hands act, the first whose tab is there. */
  readonly spots: readonly Spot[];
  /** "Trang" or "Trang: Cột": nothing else may change. */
  readonly writes: readonly string[];
  readonly facts: readonly Fact[];
  /** "Trang: Cột" whose contents were the add-in's own words, and are replaced by it. */
  readonly forgets?: readonly string[];
  /** Rows, each by a text of a cell, of which the first stands above the other afterwards. */
  readonly orders?: readonly { readonly tab: string; readonly first: string; readonly second: string }[];
  /** It is right to do it twice, also when it was done. */
  readonly repeatable?: boolean;
}

export interface MenuScenario extends Described {
  readonly menu: MenuLabel;
  readonly answers?: readonly Answer[];
  /** What is told when it is done. */
  readonly told: RegExp;
}

export interface PageScenario extends Described {
  /** The call that writes. */
  readonly call: CallName;
  /** A person at the page; its calls are recorded and disturbed. */
  readonly page: (session: Session) => Ending;
  /** The window remembers what was done in it before: from this book, this, which ends at the start. */
  readonly earlier?: { readonly book: () => HostState; readonly act: (session: Session) => void };
}

export interface CallScenario<Name extends CallName = CallName> extends Described {
  readonly call: Name;
  /** What the page sends, which tells the book that it has read. */
  readonly input: (page: PageBook) => CallInput<Name>;
}

export type Scenario = MenuScenario | PageScenario | CallScenario;

/** Which book a page has read, and which of its years. */
export interface PageBook {
  readonly book: string;
  readonly round: number;
  readonly year: string;
}

export function pageOf(host: Host): PageBook {
  const [[cell] = []] = host.values('Lệnh', 'A1:A1');
  const { book = '', round = 0 } = readPassport(String(cell)) ?? {};
  return { book, round, year: '2023' };
}

/** A scenario whose input fits its call. */
export const calling = <Name extends CallName>(scenario: CallScenario<Name>): Scenario =>
  scenario as unknown as CallScenario;

export const said = (kind: Ending['kind'], text = ''): Ending => ({ kind, text });

let session: Session | undefined;

/** A person's session on a book; one is kept, for its code is read once. */
export function sessionOn(state: HostState): Session {
  session ??= new Session({ addinDir: ADDIN, pagesFile: PAGES });
  session.begin({ state, now: NOW });
  return session;
}

/** The content of a cell, found by texts of its row and its column; undefined where there is no such row. */
export function cellBy(host: Host, { tab, row, column }: Omit<Fact, 'is'>): string | undefined {
  const sheet = host.model.book.sheetNamed(tab);
  if (!sheet) return undefined;
  let [at, atColumn] = [0, 0];
  const text = (content: { value?: unknown; formula?: string }): string =>
    content.formula ?? String(content.value ?? '');
  for (const [y, x, cell] of sheet.filled()) {
    if (y === 1 && text(cell) === column) atColumn = x;
    if (at === 0 && y > 1 && text(cell) === row) at = y;
  }
  return at === 0 ? undefined : text(sheet.cell(at, atColumn));
}
