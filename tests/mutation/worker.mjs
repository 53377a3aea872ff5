/** A process that runs bundled test files, each time from fresh modules, with one mutant on. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import fc from 'fast-check';
import { expect, vi } from 'vitest';
import { createRunner } from './runner.mjs';

/**
 * `addin`: whether it runs the built add-in. `mutant`: -1 for none; then what each test passes is noted. `tests`: the numbers
 * of those to run, all without it.
 * @typedef {{bundle: string, addin: boolean, mutant: number, tests?: readonly number[]}} Job
 * @typedef {{loading: number[], tests: number[][]}} Passed mutants that are passed while the file loads, and by each test
 * @typedef {{failure: string | undefined, passed: Passed, milliseconds: number}} Outcome
 */

// The same cases each time, and no search for the smallest one: that it failed is enough.
fc.configureGlobal({ seed: 20_261_125, endOnFailure: true });

const require = createRequire(import.meta.url);
const [, , folder = '', code = ''] = process.argv;
const addin = readFileSync(code, 'utf8');
/** @param {string} file below the project's folder */
const at = (file) => pathToFileURL(join(folder, file)).href;
// Mutants are sought in figures and texts: how fast the busy machine of a long run is says nothing about them.
const slowClock = { now: () => performance.now() / 1000 };
const noTime = { user: 0, system: 0 };
const timelessProcess = Object.create(process, { cpuUsage: { value: () => noTime } });
/** @type {Map<string, Script>} */
const scripts = new Map();

/** @param {string} bundle @returns {Script} */
function scriptOf(bundle) {
  let script = scripts.get(bundle);
  if (!script) {
    const source = `(async (__package, __at, __mutant, performance, process) => {${readFileSync(bundle, 'utf8')}\n})`;
    script = new Script(source, { filename: bundle });
    scripts.set(bundle, script);
  }
  return script;
}

/** @param {Job} job @returns {Promise<Outcome>} */
async function run({ bundle, addin: runsAddin, mutant, tests }) {
  const begun = performance.now();
  if (runsAddin) writeFileSync(join(folder, 'build/addin/Code.js'), `var __mutant=(n)=>n===${mutant};${addin}`);
  const loading = new Set();
  /** @type {Set<number>[]} */
  const byTest = [];
  let passed = loading;
  /** @type {(number: number) => boolean} */
  const isOn = mutant < 0 ? (number) => !passed.add(number) : (number) => number === mutant;
  const { names, run: runTests } = createRunner({ expect, vi }, (test) => {
    passed = new Set();
    byTest[test] = passed;
    return tests === undefined || tests.includes(test);
  });
  /** @type {string | undefined} */
  let failure;
  try {
    /** @param {string} name */
    const load = (name) => (name === 'vitest' ? names : require(name));
    await scriptOf(bundle).runInThisContext()(load, at, isOn, slowClock, timelessProcess);
    failure = await runTests();
  } catch (error) {
    failure = `while loading: ${error}`;
  }
  const noted = { loading: [...loading], tests: byTest.map((set) => [...set]) };
  return { failure, passed: noted, milliseconds: performance.now() - begun };
}

process.on('message', (message) => {
  run(/** @type {Job} */ (message)).then((outcome) => process.send?.(outcome));
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
