/** A fresh JavaScript world with nothing of Node in it, and the few functions needed to build values inside it. */

import { type Context, createContext, Script } from 'node:vm';
import type { Doubts } from '../book/doubts.ts';
import { watched } from './watch.ts';

export interface Toolkit {
  /** One call makes the whole array: in a realm that was just made, each piece of code runs slowly at first. */
  array(...values: readonly unknown[]): unknown[];
  object(): Record<string, unknown>;
  date(instant: number): object;
  error(name: string, message: string): object;
  method(name: string, call: (args: unknown[]) => unknown): object;
  /** A service object: reading a member asks `get`; writing one is refused. */
  service(get: (key: string) => unknown, refuse: (key: string) => void): object;
}

export interface Realm {
  readonly context: Context;
  readonly tools: Toolkit;
  define(name: string, value: unknown): void;
  run(script: Script): void;
  /** Calls inside the realm; microtasks are drained before it returns. */
  enter<T>(body: () => T): T;
}

/** Scripts that were seen to end when they load: they need no watch again, which costs 0.8 ms each time. */
const ending = new WeakSet<Script>();

const ENTRY = new Script('(() => { const run = __hostEntry; delete globalThis.__hostEntry; run(); })()');

/**
 * `new Date()` reads the virtual clock. `console` is V8's own name in a bare context; its output goes to the execution log.
 * developers.google.com/apps-script/guides/v8-runtime
 */
const BOOTSTRAP = new Script(`(function (now, log) {
  const Native = Date;
  function Clock(...parts) {
    if (!new.target) return new Native(now()).toString();
    return parts.length === 0 ? new Native(now()) : Reflect.construct(Native, parts, new.target === Clock ? Native : new.target);
  }
  Clock.prototype = Native.prototype;
  Object.defineProperty(Clock, 'name', { value: 'Date' });
  Object.defineProperty(Native.prototype, 'constructor', { value: Clock, writable: true, configurable: true });
  Clock.now = () => now();
  Clock.parse = Native.parse;
  Clock.UTC = Native.UTC;
  Object.defineProperty(globalThis, 'Date', { value: Clock, writable: true, configurable: true, enumerable: false });
  const console = {};
  for (const level of ['log', 'info', 'warn', 'error', 'debug', 'time', 'timeEnd']) {
    console[level] = (...values) => log(level, values.map((v) => {
      if (typeof v === 'string') return v;
      if (v instanceof Error) return v.stack || String(v);
      try { return JSON.stringify(v) ?? String(v); } catch { return String(v); }
    }).join(' '));
  }
  Object.defineProperty(globalThis, 'console', { value: console, writable: true, configurable: true, enumerable: false });
  return {
    array: (...values) => values,
    object: () => ({}),
    date: (instant) => new Native(instant),
    error: (name, message) => { const e = new Error(message); e.name = name; return e; },
    method: (name, call) => Object.defineProperty((...args) => call(args), 'name', { value: name }),
    service: (get, refuse) => new Proxy({}, {
      get: (_, key) => (typeof key === 'symbol' ? undefined : get(key)),
      set: (_, key) => { refuse(String(key)); return false; },
      has: (_, key) => { throw new Error('"' + String(key) + '" in a service object is not emulated'); },
    }),
  };
})`);

/** ECMAScript 2021 and later: what of it the engine of Apps Script has, Google states nowhere. */
const LATER_METHODS: readonly (readonly [owner: string, names: string])[] = [
  ['Array.prototype', 'at findLast findLastIndex toReversed toSorted toSpliced with'],
  ['String.prototype', 'at isWellFormed replaceAll toWellFormed'],
  ['Object.getPrototypeOf(Int8Array.prototype)', 'at findLast findLastIndex toReversed toSorted with'],
  ['Object', 'groupBy hasOwn'],
  ['Map', 'groupBy'],
  ['Array', 'fromAsync'],
  ['Promise', 'any try withResolvers'],
  ['Set.prototype', 'union intersection difference symmetricDifference isSubsetOf isSupersetOf isDisjointFrom'],
  ['globalThis', 'AggregateError FinalizationRegistry Iterator WeakRef'],
];

const TAKE_LATER_METHODS = new Script(
  LATER_METHODS.flatMap(([owner, names]) => names.split(' ').map((name) => `delete ${owner}['${name}'];`)).join('\n'),
);

export interface RealmOptions {
  readonly engine?: Doubts['engine'];
}

export function createRealm(
  now: () => number,
  log: (level: string, text: string) => void,
  { engine = 'new' }: RealmOptions = {},
): Realm {
  // One queue per realm, drained after each entry: async code runs its microtasks and nothing later, as live.
  const context = createContext({}, { microtaskMode: 'afterEvaluate' });
  if (engine === 'es2020') TAKE_LATER_METHODS.runInContext(context);
  const boot = BOOTSTRAP.runInContext(context) as (...args: unknown[]) => Toolkit;
  const tools = boot(now, log);
  return {
    context,
    tools,
    define(name, value) {
      Object.defineProperty(context, name, { value, writable: true, configurable: true, enumerable: false });
    },
    run(script) {
      if (ending.has(script)) script.runInContext(context);
      else watched((options) => script.runInContext(context, options));
      ending.add(script);
    },
    enter(body) {
      let outcome: { value: ReturnType<typeof body> } | undefined;
      Object.defineProperty(context, '__hostEntry', {
        value: () => {
          outcome = { value: body() };
        },
        configurable: true,
      });
      watched((options) => ENTRY.runInContext(context, options));
      if (!outcome) throw new Error('the realm was not entered');
      return outcome.value;
    },
  };
}
