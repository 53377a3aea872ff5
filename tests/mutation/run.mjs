/** Shows what the tests would not notice: makes a sample of wrong changes and runs the tests on each. See README.md beside it. */
import { fork } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildWhenStale } from '../../build/build.mjs';
import { bundleAddin, bundleTests } from './bundles.mjs';
import { mutantsOf } from './mutants.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const FOLDERS = ['core', 'book', 'functions', 'plan'];
/** Tests that need no browser and no process of their own. */
const TESTS = [
  'core',
  'book',
  'books',
  'functions',
  'plan',
  'golden',
  'addin',
  'workbook',
  'sheet',
  'documents',
  'tasks',
];
/** Sentences for people, not logic. */
const LEFT_OUT = /\/texts\/|\/texts\.ts$|\.d\.ts$/;

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '400' },
    only: { type: 'string' },
    /** "2/4": the second quarter of the sample, for a machine that cannot be kept busy for long. */
    part: { type: 'string', default: '1/1' },
    workers: { type: 'string', default: '2' },
    /** Seconds that a test file may take; a slower one would be run for every mutant that the others let live. */
    slowest: { type: 'string', default: '20' },
  },
});

/** @typedef {import('./mutants.mjs').Mutant & {number: number}} Numbered */
/** @typedef {import('./worker.mjs').Outcome} Outcome */

/** @param {string} folder @param {RegExp} name @returns {string[]} paths below the project's folder */
const filesIn = (folder, name) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .sort();

/** Equal for equal seeds. @param {number} seed @returns {() => number} from 0 to below 1 */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @returns {Numbered[]} */
function sample() {
  const folders = options.only === undefined ? FOLDERS : options.only.split(',');
  const all = folders
    .flatMap((folder) => filesIn(`src/${folder}`, /\.ts$/))
    .filter((file) => !LEFT_OUT.test(file))
    .flatMap((file) => mutantsOf(file, readFileSync(join(ROOT, file), 'utf8')));
  const random = randomFrom(Number(options.seed));
  const drawn = all.map((mutant) => ({ mutant, key: random() })).sort((a, b) => a.key - b.key);
  const [part = 1, parts = 1] = options.part.split('/').map(Number);
  const sampled = drawn.slice(0, Number(options.count)).map(({ mutant }, number) => ({ ...mutant, number }));
  const tried = sampled.filter(({ number }) => Math.floor((number * parts) / sampled.length) === part - 1);
  console.log(`${all.length} mutants, a sample of ${sampled.length}, of which ${tried.length} are tried`);
  return tried;
}

/** A process that is started again when a mutant never comes to an end. */
class Worker {
  /** @type {import('node:child_process').ChildProcess | undefined} */
  #child;
  #folder;

  /** @param {string} folder its own copy of the built add-in, beside the rest of the project */
  constructor(folder) {
    this.#folder = folder;
  }

  /** @param {import('./worker.mjs').Job} job @param {number} patience in milliseconds @returns {Promise<Outcome>} */
  async run(job, patience) {
    const child = this.#child ?? (await this.#start());
    return new Promise((resolve) => {
      /** @param {string} failure */
      const end = (failure) => {
        this.stop();
        resolve({ failure, passed: { loading: [], tests: [] }, milliseconds: patience });
      };
      const timer = setTimeout(() => end('no end'), patience);
      const exited = () => {
        clearTimeout(timer);
        end('the process ended');
      };
      child.once('exit', exited);
      child.once('message', (outcome) => {
        clearTimeout(timer);
        child.off('exit', exited);
        resolve(/** @type {Outcome} */ (outcome));
      });
      child.send(job);
    });
  }

  /** @returns {Promise<import('node:child_process').ChildProcess>} */
  #start() {
    const program = join(ROOT, 'tests/mutation/worker.mjs');
    const child = fork(program, [this.#folder, CODE], { cwd: ROOT, stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    this.#child = child;
    return new Promise((resolve) => child.once('message', () => resolve(child)));
  }

  stop() {
    this.#child?.removeAllListeners();
    this.#child?.kill('SIGKILL');
    this.#child = undefined;
  }
}

/** @template T @param {readonly T[]} items @param {(item: T, worker: Worker) => Promise<void>} action */
async function inPool(items, action) {
  const left = [...items];
  await Promise.all(
    Array.from({ length: Number(options.workers) }, async (_, index) => {
      const worker = new Worker(folderOf(index));
      for (let item = left.shift(); item !== undefined; item = left.shift()) await action(item, worker);
      worker.stop();
    }),
  );
}

/** The project as a test sees it, with a built add-in that only this worker changes. @param {number} index */
function folderOf(index) {
  const folder = join(work, `worker-${index}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'build'), { recursive: true });
  const link = (/** @type {string} */ name) => symlinkSync(join(ROOT, name), join(folder, name));
  for (const name of readdirSync(ROOT)) if (!['build', '.git'].includes(name)) link(name);
  for (const name of readdirSync(join(ROOT, 'build'))) if (name !== 'addin') link(`build/${name}`);
  cpSync(join(ROOT, 'build/addin'), join(folder, 'build/addin'), { recursive: true });
  return folder;
}

const mutants = sample();
const work = mkdtempSync(join(tmpdir(), 'cchc-mutation-'));
process.env['CCHC_TEST_FOLDER'] = work;
const CODE = join(work, 'Code.js');

const tests = TESTS.map((name) => `tests/${name}`)
  .filter((folder) => readdirSync(join(ROOT, 'tests')).includes(folder.slice('tests/'.length)))
  .flatMap((folder) => filesIn(folder, /\.test\.ts$/));
const byFile = groupByFile(mutants);
await buildWhenStale(ROOT);
const code = await bundleAddin(ROOT, byFile);
writeFileSync(CODE, code);
const inAddin = new Set([...code.matchAll(/__mutant\((\d+)\)/g)].map(([, number]) => Number(number)));
const bundles = (await bundleTests(ROOT, work, tests, byFile)).flatMap(({ test, bundle }) => {
  const source = readFileSync(bundle, 'utf8');
  return /__package\("(?:playwright-core|node:child_process)"\)/.test(source)
    ? []
    : [{ test, bundle, addin: source.includes('build/addin') }];
});

/** Each in the order of the text, the longer first. @param {readonly Numbered[]} list @returns {Map<string, Numbered[]>} */
function groupByFile(list) {
  /** @type {Map<string, Numbered[]>} */
  const groups = new Map();
  for (const mutant of list.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    groups.set(mutant.file, [...(groups.get(mutant.file) ?? []), mutant]);
  }
  return groups;
}

/** @type {{test: string, bundle: string, addin: boolean, passed: import('./worker.mjs').Passed, milliseconds: number}[]} */
const usable = [];
await inPool(bundles, async ({ test, bundle, addin }, worker) => {
  const { failure, passed, milliseconds } = await worker.run(
    { bundle, addin, mutant: -1 },
    1000 * Number(options.slowest),
  );
  if (failure === undefined) usable.push({ test, bundle, addin, passed, milliseconds });
  else console.log(`left out: ${test}: ${failure.slice(0, 300)}`);
});
usable.sort((a, b) => a.milliseconds - b.milliseconds);
console.log(`${usable.length} test files are used`);

/**
 * The tests of a file that may notice a mutant. What runs inside the built add-in is not noted: such a file is run whole, for
 * mutants of the workbook's shape, which nothing else shows as well.
 * @param {typeof usable[number]} file @param {Numbered} mutant @returns {number[] | undefined | 'all'} undefined: none
 */
function testsFor({ addin, passed }, { number, file }) {
  if (passed.loading.includes(number) || (addin && inAddin.has(number) && file.startsWith('src/book/'))) return 'all';
  const tests = passed.tests.flatMap((list, test) => (list.includes(number) ? [test] : []));
  return tests.length === 0 ? undefined : tests;
}

/** @param {Numbered} mutant */
function show(mutant) {
  const { file, line, kind, before, after } = mutant;
  const reached = usable.filter((one) => testsFor(one, mutant) !== undefined).length;
  const short = (/** @type {string} */ text) => text.replaceAll(/\s+/g, ' ').slice(0, 160);
  console.log(
    `alive: ${file}:${line} (${kind}, reached by ${reached} files)\n  - ${short(before)}\n  + ${short(after)}`,
  );
}

/** @type {Map<number, string>} */
const killed = new Map();
let tried = 0;
await inPool(mutants, async (mutant, worker) => {
  const { number } = mutant;
  for (const file of usable) {
    const tests = testsFor(file, mutant);
    if (tests === undefined) continue;
    const { test, bundle, addin, milliseconds } = file;
    const job = { bundle, addin, mutant: number, ...(tests === 'all' ? {} : { tests }) };
    const { failure } = await worker.run(job, 10_000 + 10 * milliseconds);
    if (failure !== undefined) {
      killed.set(number, `${test}: ${failure}`);
      break;
    }
  }
  if (!killed.has(number)) show(mutant);
  tried += 1;
  if (tried % 50 === 0) console.log(`${tried} tried, ${killed.size} killed`);
});

console.log('');
for (const folder of [...FOLDERS, '']) {
  const own = mutants.filter(({ file }) => file.startsWith(`src/${folder}`));
  const dead = own.filter(({ number }) => killed.has(number)).length;
  if (own.length > 0) {
    const share = ((100 * dead) / own.length).toFixed(1);
    console.log(`${folder || 'all'}: ${dead} of ${own.length} killed (${share} %)`);
  }
}
rmSync(work, { recursive: true, force: true });
