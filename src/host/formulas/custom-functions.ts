/** Runs the add-in's custom functions for cells: read-only, remembered by their arguments. */

import { types } from 'node:util';
import { ServiceError } from '../runtime/errors.ts';
import type { CallOutcome, CellResult } from './plugin.ts';

/** Opens one fresh realm for a recalculation; `run` calls a function in it. */
export interface CellRunner {
  run(name: string, args: readonly unknown[]): unknown;
}

export class CustomFunctions {
  /** Upper case, as typed case does not matter, to the real name. */
  readonly #real: ReadonlyMap<string, string>;
  readonly #open: () => CellRunner;
  /** developers.google.com/apps-script/guides/sheets/functions: recalculated only when an argument changes */
  readonly #remembered = new Map<string, CallOutcome>();
  #runner: CellRunner | undefined;
  #depth = 0;
  #lastOutcome: CallOutcome | undefined;
  /** How often a function really ran: a test sees what a recalculation costs. */
  runs = 0;

  constructor(names: readonly string[], open: () => CellRunner) {
    this.#real = new Map(names.map((name) => [name.toUpperCase(), name]));
    this.#open = open;
  }

  get names(): ReadonlySet<string> {
    return new Set(this.#real.keys());
  }

  /** One recalculation: its calls share a realm, which is made when the first is needed. */
  session<T>(work: () => T): T {
    this.#depth++;
    try {
      return work();
    } finally {
      this.#depth--;
      if (this.#depth === 0) this.#runner = undefined;
    }
  }

  forget(): void {
    this.#remembered.clear();
  }

  /** The outcome of the latest call, once. */
  takeOutcome(): CallOutcome | undefined {
    const outcome = this.#lastOutcome;
    this.#lastOutcome = undefined;
    return outcome;
  }

  call(name: string, args: readonly unknown[]): CallOutcome {
    const key = keyOf(name, args);
    const known = this.#remembered.get(key);
    const outcome = known ?? this.#run(name, args);
    if (!known) this.#remembered.set(key, outcome);
    this.#lastOutcome = outcome;
    return outcome;
  }

  #run(name: string, args: readonly unknown[]): CallOutcome {
    this.runs++;
    try {
      this.#runner ??= this.#open();
      return { rows: tableOf(this.#runner.run(this.#real.get(name) ?? name, args)) };
    } catch (error) {
      const thrown = error as Error;
      const prefix = thrown.name === 'Error' || thrown.name === 'Exception' ? '' : `${thrown.name}: `;
      return { error: `${prefix}${thrown.message}` };
    }
  }
}

/** Calls with the same key are the same call. A long run of blank cells, as below a table, is told by its length. */
function keyOf(name: string, args: readonly unknown[]): string {
  let key = name;
  let blanks = 0;
  const flush = (): void => {
    if (blanks > 0) key += `~${blanks}`;
    blanks = 0;
  };
  const add = (value: unknown): void => {
    if (value === '') {
      blanks++;
      return;
    }
    flush();
    key += tagged(value);
  };
  for (const arg of args) {
    const rows: readonly unknown[] = Array.isArray(arg) ? arg : [arg];
    let width = 0;
    for (const row of rows) {
      const cells: readonly unknown[] = Array.isArray(row) ? row : [row];
      width = cells.length;
      for (const cell of cells) add(cell);
    }
    flush();
    key += Array.isArray(arg) ? `[${rows.length}x${width}]` : ';';
  }
  return key;
}

/** A Date and its text, a number and its text, must not share a memory. */
function tagged(value: unknown): string {
  if (typeof value === 'number') return `#${value}`;
  if (types.isDate(value)) return `@${value.getTime()}`;
  return value === undefined ? '?' : JSON.stringify(value);
}

/**
 * Live spreads a 2-D array and shows a scalar; a 1-D array or an object is the add-in's mistake, whatever live makes of it.
 * @param result in host values
 */
function tableOf(result: unknown): CellResult[][] {
  if (!Array.isArray(result)) return [[scalar(result)]];
  if (result.length === 0) return [['']];
  if (!result.every((row): row is unknown[] => Array.isArray(row))) {
    throw new ServiceError('a custom function returns a scalar or a 2-D array, never a 1-D array');
  }
  const width = result[0]?.length;
  if (result.some((row) => row.length !== width)) {
    throw new ServiceError('a custom function returned rows of different lengths');
  }
  return result.map((row) => row.map(scalar));
}

function scalar(value: unknown): CellResult {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') {
    if (Number.isFinite(value)) return value;
    throw new ServiceError(`a custom function returned ${value}, which a cell shows as #NUM!`);
  }
  if (types.isDate(value)) return new Date(value.getTime());
  throw new ServiceError(`a custom function returned a value of type ${typeof value}, which no cell can hold`);
}
