/** The local host: runs a built add-in against an emulated spreadsheet, as strictly as live Apps Script would. */

import { Access, type Role } from './book/access.ts';
import type { Change } from './book/book.ts';
import { doubtsWith } from './book/doubts.ts';
import { Edits } from './edits.ts';
import { Calculator } from './formulas/calculator.ts';
import { type CellRunner, CustomFunctions } from './formulas/custom-functions.ts';
import { type CallOptions, DEFAULT_USER, type HostOptions, newBook, type RunResult } from './host-options.ts';
import { type CellView, readCells, readValues } from './read-cells.ts';
import { type Bundle, loadBundle } from './runtime/bundle.ts';
import type { Environment, SessionSettings } from './runtime/environment.ts';
import { HostProblem } from './runtime/errors.ts';
import type { AuthMode, CallRecord } from './runtime/execution.ts';
import { Faults } from './runtime/faults.ts';
import { checkArguments, findForbidden } from './runtime/rpc.ts';
import { type Loaded, load } from './runtime/run.ts';
import { findMenuItem, type MenuTree, Screen } from './runtime/screen.ts';
import { enumValue } from './runtime/service.ts';
import { asSpreadsheet } from './services/handles.ts';
import { authModes } from './services/session.ts';
import { globalServices } from './services/table.ts';
import { type BookSnapshot, snapshot, type TabView, tabView } from './snapshot.ts';
import { CacheStore } from './state/cache-store.ts';
import { type DriveFile, DriveStore } from './state/drive-store.ts';
import { bookFrom, bookState, type HostState, readState, writeState } from './state/host-state.ts';
import { type LockName, Locks } from './state/locks.ts';
import { PropertyStores } from './state/property-stores.ts';

/** Recalculations that one realm serves: whatever code keeps in it, it does not grow for ever. */
const CELL_REALM = 500;

interface Cells extends CellRunner {
  readonly user: string;
  left: number;
}

const EMPTY_RUN: RunResult = { alerts: [], toasts: [], dialogs: [], calls: 0, callLog: [], log: [], elapsed: 0 };

export class Host {
  readonly faults = new Faults();
  readonly edit: Edits;
  readonly #bundle: Bundle;
  readonly #base: Omit<Environment, 'execution' | 'screen'>;
  readonly #functions: CustomFunctions;
  readonly #clock: () => number;
  #drift = 0;
  #user: string;
  #menus: readonly MenuTree[] | undefined;
  #cells: Cells | undefined;
  #last: RunResult = EMPTY_RUN;

  constructor(options: HostOptions) {
    this.#bundle = loadBundle(options.addinDir);
    const state = typeof options.state === 'string' ? readState(options.state) : options.state;
    const book = state ? bookFrom(state.book) : newBook(options);
    this.#user = options.user ?? DEFAULT_USER;
    const { now } = options;
    const fixed = now instanceof Date ? now.getTime() : now;
    this.#clock = typeof fixed === 'function' ? fixed : () => fixed ?? Date.now();
    this.#functions = new CustomFunctions(this.#bundle.customFunctions, () => this.#cellRunner());
    const session: SessionSettings = {
      emailVisible: options.emailVisible ?? true,
      userLocale: options.userLocale ?? 'vi',
      uuid: options.uuid ?? (() => crypto.randomUUID()),
    };
    const doubts = doubtsWith(options.doubts);
    const access = new Access(doubts);
    access.grant(this.#user, 'owner');
    this.#base = {
      book,
      doubts,
      access,
      calculator: new Calculator(book, this.#functions, () => this.#now(), doubts),
      drive: new DriveStore(state?.drive),
      properties: new PropertyStores(state?.properties),
      cache: new CacheStore(state?.cache),
      locks: new Locks(),
      bundle: this.#bundle,
      session,
    };
    this.edit = new Edits(this.#base, { now: () => this.#now(), user: () => this.#user });
  }

  /** Runs onOpen; the menus it added. */
  open(authMode: AuthMode = 'LIMITED'): readonly MenuTree[] {
    const screen = new Screen();
    if (this.#base.access.isReader(this.#user)) return [];
    const loaded = this.#load(authMode, screen, this.#user);
    if (this.#bundle.functions.includes('onOpen')) {
      this.#run(loaded, screen, () => loaded.call('onOpen', [this.#event(loaded, authMode)]));
    } else this.#finish(loaded, screen);
    this.#menus = screen.menus;
    return screen.menus;
  }

  /** Runs onInstall, as the marketplace does once. */
  install(): readonly MenuTree[] {
    const screen = new Screen();
    const loaded = this.#load('FULL', screen, this.#user);
    this.#run(loaded, screen, () => loaded.call('onInstall', [this.#event(loaded, 'FULL')]));
    this.#menus = screen.menus;
    return screen.menus;
  }

  /** Clicks a menu item, named by its label or by "Menu > Label". */
  runMenu(path: string, options: CallOptions = {}): RunResult {
    const user = options.user ?? this.#user;
    if (this.#base.access.isReader(user)) throw new HostProblem(`${user} may only read the book and has no menu`);
    const item = findMenuItem(this.#menus ?? this.open(), path);
    const screen = new Screen(options.answers);
    const loaded = this.#load('FULL', screen, user);
    this.#run(loaded, screen, () => loaded.call(item.functionName, []));
    return this.#last;
  }

  /** What `google.script.run.NAME(...args)` does; the result is a plain JSON value. */
  call(functionName: string, args: readonly unknown[] = [], options: CallOptions = {}): unknown {
    checkArguments(args);
    const screen = new Screen(options.answers);
    const loaded = this.#load('FULL', screen, options.user ?? this.#user);
    return this.#run(loaded, screen, () => {
      // developers.google.com/apps-script/guides/html/communication#private_functions
      if (functionName.endsWith('_')) throw new HostProblem(`Script function not found: ${functionName}`);
      const copies = args.map((arg) => loaded.membrane.toRealm(arg));
      const result = loaded.call(functionName, copies);
      if (result === undefined) return null;
      const forbidden = findForbidden(result);
      if (forbidden && this.#base.doubts.datesToPages === 'lost') {
        loaded.execution.problem(
          new HostProblem(`${functionName}: ${forbidden}, so the page would get null for the whole result`),
        );
        return null;
      }
      return JSON.parse(JSON.stringify(result)) as unknown;
    });
  }

  /** Calls a custom function as a cell would, without a cell. */
  customFunction(name: string, args: readonly unknown[] = []): unknown {
    if (!this.#bundle.customFunctions.includes(name))
      throw new HostProblem(`${name} is no custom function: no @customfunction JSDoc above it`);
    const outcome = this.#functions.session(() => this.#functions.call(name.toUpperCase(), args));
    if ('error' in outcome) throw new Error(outcome.error);
    const [[only] = []] = outcome.rows;
    return outcome.rows.length === 1 && outcome.rows[0]?.length === 1 ? only : outcome.rows;
  }

  /** What stands in cells, after calculation. */
  read(sheetName: string, notation: string): CellView[][] {
    return readCells(this.#base, sheetName, notation);
  }

  /** Values alone: numbers, strings, booleans, Dates, ''. */
  values(sheetName: string, notation: string): unknown[][] {
    return readValues(this.#base, sheetName, notation);
  }

  /** The whole book as a plain value, for a grid to draw. */
  get spreadsheet(): BookSnapshot {
    return snapshot(this.#base);
  }

  /** The tabs without their cells, which takes no calculation. */
  get tabs(): readonly TabView[] {
    return this.#base.book.sheets.map(tabView);
  }

  /** The model itself, for the preview: it draws what changed and takes edits back. */
  get model(): Omit<Environment, 'execution' | 'screen'> {
    return this.#base;
  }

  get version(): number {
    return this.#base.book.version;
  }

  /** @returns undefined when the version is too old: read the whole book */
  changesSince(version: number): Change[] | undefined {
    return this.#base.book.changesSince(version);
  }

  onChange(listener: (change: Change) => void): () => void {
    return this.#base.book.onChange(listener);
  }

  readonly drive = {
    /** Files the add-in of a user may see; without a user all there are. */
    files: (user?: string): readonly DriveFile[] =>
      user === undefined ? this.#base.drive.all() : this.#base.drive.visibleTo(user),
    content: (file: DriveFile): Buffer => Buffer.from(file.versions.at(-1)?.content ?? '', 'base64'),
  };

  get properties(): PropertyStores {
    return this.#base.properties;
  }

  get user(): string {
    return this.#user;
  }

  /** @param role what the person may do in the book; without it as before, an editor at first */
  setUser(email: string, role?: Role): void {
    this.#user = email;
    if (role) this.#base.access.grant(email, role);
  }

  /** Somebody else takes a lock; the returned function lets it go. */
  holdLock(name: LockName, user = this.#user): () => void {
    const holder = {};
    const key = name === 'user' ? `user:${user}` : name;
    if (!this.#base.locks.take(key, holder)) throw new HostProblem(`the ${name} lock is taken`);
    return () => this.#base.locks.release(key, holder);
  }

  /** What the last execution did: menu click, page call or onOpen. */
  get last(): RunResult {
    return this.#last;
  }

  get calls(): { readonly count: number; readonly log: readonly CallRecord[] } {
    return { count: this.#last.calls, log: this.#last.callLog };
  }

  /** Service members that menu clicks and page calls used so far: "Range.setValues". */
  readonly usedMembers = new Set<string>();

  /** How often custom functions really ran so far. */
  get customFunctionRuns(): number {
    return this.#functions.runs;
  }

  advanceClock(milliseconds: number): void {
    this.#drift += milliseconds;
    // TODAY() and NOW() read the clock.
    this.#base.book.stale = true;
  }

  get now(): number {
    return this.#now();
  }

  get bundle(): Bundle {
    return this.#bundle;
  }

  state(): HostState {
    const { book, drive, properties, cache } = this.#base;
    return {
      version: 1,
      book: bookState(book),
      drive: drive.state(),
      properties: properties.state(),
      cache: cache.state(),
    };
  }

  save(path: string): void {
    writeState(path, this.state());
  }

  #now(): number {
    return this.#clock() + this.#drift;
  }

  #event(loaded: Loaded, authMode: AuthMode): unknown {
    if (!authModes) throw new Error('no AuthMode');
    const event = {
      authMode: enumValue(authModes, authMode),
      ...(authMode === 'NONE' ? {} : { source: asSpreadsheet(this.#base.book) }),
    };
    return loaded.membrane.toRealm(event);
  }

  #load(mode: AuthMode, screen: Screen, user: string): Loaded {
    return load(
      { ...this.#base, screen },
      { mode, user, scopes: this.#bundle.manifest.oauthScopes, startedAt: this.#now(), faults: this.faults },
      globalServices(this.#bundle.manifest),
    );
  }

  #run<T>(loaded: Loaded, screen: Screen, work: () => T): T {
    let failed = true;
    try {
      const result = work();
      failed = false;
      return result;
    } finally {
      this.#finish(loaded, screen, failed);
    }
  }

  #finish({ execution, end }: Loaded, screen: Screen, failed = false): void {
    this.#drift += execution.elapsed;
    for (const member of execution.used) this.usedMembers.add(member);
    this.#last = {
      alerts: screen.alerts,
      toasts: screen.toasts,
      dialogs: screen.dialogs,
      calls: execution.calls.length,
      callLog: execution.calls,
      log: execution.log,
      elapsed: execution.elapsed,
    };
    // A problem outranks whatever the script threw because of it.
    if (failed && execution.problems.length === 0) this.#base.locks.releaseAll(execution);
    else end();
  }

  /**
   * For cells, read-only. Live loads all code anew for each; here the realm lasts for some time, because code that has just been
   * loaded runs five times as long.
   */
  #cellRunner(): CellRunner {
    const known = this.#cells;
    const runner = known?.user === this.#user && known.left > 0 ? known : this.#newCells();
    runner.left--;
    this.#cells = runner;
    return runner;
  }

  #newCells(): Cells {
    const loaded = this.#load('CUSTOM_FUNCTION', new Screen(), this.#user);
    const given = new WeakMap<object, unknown>();
    // A range that several functions read is handed in once; none may change it.
    const hand = (arg: unknown): unknown => {
      if (!Array.isArray(arg)) return loaded.membrane.toRealm(arg);
      const made = given.get(arg) ?? frozen(loaded.membrane.toRealm(arg) as unknown[]);
      given.set(arg, made);
      return made;
    };
    return {
      user: this.#user,
      left: CELL_REALM,
      run: (name, args) => {
        loaded.execution.restart(this.#now());
        const result = loaded.call(name, args.map(hand));
        const [problem] = loaded.execution.problems;
        if (problem) throw problem;
        return loaded.membrane.toHost(result);
      },
    };
  }
}

function frozen(rows: readonly unknown[]): unknown {
  for (const row of rows) Object.freeze(row);
  return Object.freeze(rows);
}

export function createHost(options: HostOptions): Host {
  return new Host(options);
}

export { areaName, cellName, parseArea } from './book/address.ts';
export { assume, DOUBT_NAMES, DOUBTS, type DoubtName, type Doubts, type Fact } from './book/doubts.ts';
export { displayAt } from './book/entries.ts';
export type { SheetModel } from './book/sheet.ts';
export { ExecutionTimeout, HostProblem, NotEmulated, ScriptError, ServiceError } from './runtime/errors.ts';
export { createRealm, type Realm } from './runtime/realm.ts';
export type { Answer, MenuTree } from './runtime/screen.ts';
export type { CallOptions, HostOptions, HostState, RunResult };
export { findMenuItem };
