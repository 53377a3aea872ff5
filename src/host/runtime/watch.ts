/**
 * Ends a script that uses up its processor time. A limit by the clock would end a right one on a slow or busy machine; Node
 * knows none but that, and interrupts a script for a signal, which a thread beside it sends when the time is used up.
 */

import type { Script } from 'node:vm';
import { isMainThread, Worker } from 'node:worker_threads';

/** Milliseconds of processor time; by the clock where a process cannot signal itself. The limits of live are on the virtual clock. */
const RUNAWAY_MS = 60_000;

const IDLE = 0;
const RUNNING = 1;
const ENDING = 2;

type Options = NonNullable<Parameters<Script['runInContext']>[1]>;

/** @param limit milliseconds of processor time */
export function watched<T>(run: (options: Options) => T, limit = RUNAWAY_MS): T {
  if (process.platform === 'win32' || !isMainThread) return run({ timeout: limit });
  const state = watcher();
  // An entry within an entry is part of it.
  if (Atomics.load(state, 0) !== IDLE) return run({});
  Atomics.store(state, 1, limit);
  Atomics.add(state, 2, 1);
  Atomics.store(state, 0, RUNNING);
  try {
    const result = run({ breakOnSigint: true });
    // It ended by itself in the very moment: the signal is for nobody.
    if (Atomics.load(state, 0) === ENDING) process.once('SIGINT', () => undefined);
    return result;
  } catch (error) {
    if (!isInterrupted(error)) throw error;
    // Somebody stops the program: that goes on to whoever waits for it.
    if (Atomics.load(state, 0) !== ENDING) process.kill(process.pid, 'SIGINT');
    throw new Error(`Script execution used up ${limit / 1000} seconds of processor time`, { cause: error });
  } finally {
    Atomics.store(state, 0, IDLE);
  }
}

function isInterrupted(error: unknown): boolean {
  // It may be an error of the script's own world.
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_INTERRUPTED'
  );
}

let shared: Int32Array | undefined;

/** Of [state, limit, number of the entry]. */
function watcher(): Int32Array {
  if (shared) return shared;
  shared = new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(`(${watch.toString()})(require('node:worker_threads').workerData)`, {
    eval: true,
    workerData: shared,
  });
  worker.unref();
  return shared;
}

/** Runs in the thread: nothing from outside its own body may be used. */
function watch(state: Int32Array): void {
  let begun = 0;
  let seen = 0;
  setInterval(() => {
    const entry = Atomics.load(state, 2);
    const { user, system } = process.cpuUsage();
    const used = (user + system) / 1000;
    if (entry !== seen || Atomics.load(state, 0) !== 1) begun = used;
    seen = entry;
    const isOver = used - begun > Atomics.load(state, 1);
    // 1 is running, 2 is ending.
    if (isOver && Atomics.compareExchange(state, 0, 1, 2) === 1) process.kill(process.pid, 'SIGINT');
  }, 200);
}
