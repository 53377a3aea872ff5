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
 * @typedef {{bundle: string, addin: boolean, mutant: number}} Job addin: whether it runs the built add-in; mutant -1: none, and what is passed is noted
 * @typedef {{failure: string | undefined, passed: number[], milliseconds: number}} Outcome
 */

// The same cases each time, and no search for the smallest one: that it failed is enough.
fc.configureGlobal({ seed: 20_261_125, endOnFailure: true });

const require = createRequire(import.meta.url);
const [, , folder = '', code = ''] = process.argv;
const addin = readFileSync(code, 'utf8');
/** @param {string} file below the project's folder */
const at = (file) => pathToFileURL(join(folder, file)).href;
/** @type {Map<string, Script>} */
const scripts = new Map();

/** @param {string} bundle @returns {Script} */
function scriptOf(bundle) {
  let script = scripts.get(bundle);
  if (!script) {
    const source = `(async (__package, __at, __mutant) => {${readFileSync(bundle, 'utf8')}\n})`;
    script = new Script(source, { filename: bundle });
    scripts.set(bundle, script);
  }
  return script;
}

/** @param {Job} job @returns {Promise<Outcome>} */
async function run({ bundle, addin: runsAddin, mutant }) {
  const begun = performance.now();
  if (runsAddin) writeFileSync(join(folder, 'build/addin/Code.js'), `var __mutant=(n)=>n===${mutant};${addin}`);
  /** @type {Set<number>} */
  const passed = new Set();
  /** @type {(number: number) => boolean} */
  const isOn = mutant < 0 ? (number) => !passed.add(number) : (number) => number === mutant;
  const { names, run: runTests } = createRunner({ expect, vi });
  /** @type {string | undefined} */
  let failure;
  try {
    /** @param {string} name */
    const load = (name) => (name === 'vitest' ? names : require(name));
    await scriptOf(bundle).runInThisContext()(load, at, isOn);
    failure = await runTests();
  } catch (error) {
    failure = `while loading: ${error}`;
  }
  return { failure, passed: [...passed], milliseconds: performance.now() - begun };
}

process.on('message', (message) => {
  run(/** @type {Job} */ (message)).then((outcome) => process.send?.(outcome));
});
process.send?.('ready');
