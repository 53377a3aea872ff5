/** Runs the add-in's custom functions for cells. The calculator asks only when what a cell reads has changed. */

import { types } from 'node:util';
import { ServiceError } from '../runtime/errors.ts';
import type { Call, CallOutcome, CellResult } from './plugin.ts';
import { Remembered } from './remembered.ts';

/** Opens one fresh realm for a recalculation; `run` calls a function in it. */
export interface CellRunner {
  run(name: string, args: readonly unknown[]): unknown;
}

export class CustomFunctions {
  /** Upper case, as typed case does not matter, to the real name. */
  readonly #real: ReadonlyMap<string, string>;
  readonly #open: () => CellRunner;
  /** One outcome a call, as long as the columns that it reads stay. */
  readonly #remembered = new Remembered<CallOutcome>();
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

  /** The outcome of the latest call, once. */
  takeOutcome(): CallOutcome | undefined {
    const outcome = this.#lastOutcome;
    this.#lastOutcome = undefined;
    return outcome;
  }

  call(name: string, args: readonly unknown[]): CallOutcome {
    this.#lastOutcome = this.#run(name, args);
    return this.#lastOutcome;
  }

  /**
   * developers.google.com/apps-script/guides/sheets/functions: recalculated only when an argument changes. Several formulas
   * may hold the same call within them.
   * @param version of all that the call reads; undefined when it is not known
   */
  recall(call: Call, version: string | undefined): CallOutcome {
    const key = `${call.name} ${call.text()}`;
    this.#lastOutcome = this.#remembered.recall(key, version, () => this.call(call.name, call.args()));
    return this.#lastOutcome;
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
