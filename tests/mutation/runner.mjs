/** What a test file needs of vitest to run in this process again and again: describe, test, hooks; expect is vitest's own. */

/**
 * @typedef {() => unknown} Step
 * @typedef {{name: string, run: Step, number: number}} Test
 * @typedef {{before: Step[], after: Step[], beforeEach: Step[], afterEach: Step[], entries: (Suite | Test)[], name: string}} Suite
 */

/** @param {string} name @returns {Suite} */
const newSuite = (name) => ({ name, before: [], after: [], beforeEach: [], afterEach: [], entries: [] });

/**
 * The names a test file imports of vitest, and what runs the tests it declared.
 * @param {{expect: unknown, vi: unknown}} vitest
 * @param {(test: number) => boolean} wanted asked before each test, by its number in the file: whether it is run
 */
export function createRunner({ expect, vi }, wanted) {
  const root = newSuite('');
  let current = root;
  let declared = 0;

  /** @param {string} name @param {(...values: unknown[]) => void} body @param {unknown[]} values */
  const suite = (name, body, values) => {
    const outer = current;
    current = newSuite(`${outer.name} ${name}`);
    outer.entries.push(current);
    try {
      body(...values);
    } finally {
      current = outer;
    }
  };
  /** @param {string} name @param {(...values: unknown[]) => unknown} body @param {unknown[]} values */
  const declare = (name, body, values) => {
    current.entries.push({ name: `${current.name} ${name}`, run: () => body(...values), number: declared++ });
  };
  /** @param {(name: string, body: (...values: unknown[]) => void, values: unknown[]) => void} add */
  const named = (add) => {
    /** @param {string} name @param {unknown[]} rest options, body or body, time limit */
    const plain = (name, ...rest) => add(name, bodyOf(rest), []);
    /** @param {readonly unknown[]} rows */
    const each =
      (rows) =>
      /** @param {string} name @param {unknown[]} rest */
      (name, ...rest) => {
        for (const row of rows) add(name, bodyOf(rest), Array.isArray(row) ? row : [row]);
      };
    /** @param {unknown} condition */
    const runIf = (condition) => (condition ? plain : () => undefined);
    return Object.assign(plain, { each, runIf });
  };
  /** @param {Step} step */
  const beforeAll = (step) => current.before.push(step);
  /** @param {Step} step */
  const afterAll = (step) => current.after.push(step);
  /** @param {Step} step */
  const beforeEach = (step) => current.beforeEach.push(step);
  /** @param {Step} step */
  const afterEach = (step) => current.afterEach.push(step);

  const test = named(declare);
  const names = { describe: named(suite), it: test, test, beforeAll, afterAll, beforeEach, afterEach, expect, vi };
  return { names, run: () => runSuite(root, [], [], wanted) };
}

/** @param {unknown[]} rest @returns {(...values: unknown[]) => void} */
function bodyOf(rest) {
  const body = rest.find((one) => typeof one === 'function');
  if (!body) throw new Error('a test without a body');
  return /** @type {(...values: unknown[]) => void} */ (body);
}

/**
 * Runs until the first failure.
 * @param {Suite} suite @param {readonly Step[]} before @param {readonly Step[]} after @param {(test: number) => boolean} wanted
 * @returns {Promise<string | undefined>} which test failed and how
 */
async function runSuite(suite, before, after, wanted) {
  const [own, later] = [
    [...before, ...suite.beforeEach],
    [...suite.afterEach, ...after],
  ];
  try {
    for (const step of suite.before) await step();
    for (const entry of suite.entries) {
      if ('number' in entry && !wanted(entry.number)) continue;
      const failure = 'number' in entry ? await runTest(entry, own, later) : await runSuite(entry, own, later, wanted);
      if (failure !== undefined) return failure;
    }
    return undefined;
  } catch (error) {
    return `${suite.name}: ${error}`;
  } finally {
    for (const step of suite.after) await step();
  }
}

/** @param {Test} test @param {readonly Step[]} before @param {readonly Step[]} after */
async function runTest({ name, run }, before, after) {
  try {
    for (const step of before) await step();
    await run();
    return undefined;
  } catch (error) {
    return `${name}: ${error}`;
  } finally {
    for (const step of after) await step();
  }
}
