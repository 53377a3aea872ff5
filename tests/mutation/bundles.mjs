/** Bundles each test file, and the add-in, once with every chosen mutant in the sources they reach. */
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build } from 'esbuild';
import { bundleServer } from '../../build/build.mjs';
import { templatesPlugin } from '../../build/templates.mjs';
import { withMutants } from './mutants.mjs';

/**
 * Packages are asked of the process that runs the bundle: a test file may wait while it loads, so that it is an ES module,
 * and as the body of a function it may hold no import.
 * @type {import('esbuild').Plugin}
 */
const packages = {
  name: 'packages',
  setup(plugin) {
    plugin.onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('cchc:') ? undefined : { path, namespace: 'package' },
    );
    plugin.onLoad({ filter: /.*/, namespace: 'package' }, ({ path }) => ({
      contents: `module.exports = __package(${JSON.stringify(path)})`,
    }));
  },
};

/** @typedef {ReadonlyMap<string, readonly (import('./mutants.mjs').Mutant & {number: number})[]>} MutantsByFile */

/** @param {string} root @param {MutantsByFile} mutants @returns {import('esbuild').Plugin} */
const sourcesWith = (root, mutants) => ({
  name: 'mutants',
  setup(plugin) {
    plugin.onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
      const file = relative(root, path);
      const made = withMutants(readFileSync(path, 'utf8'), mutants.get(file) ?? []);
      // A test finds the add-in from where it stands: beside the worker's own build.
      const contents = made.replaceAll('import.meta.url', `__at(${JSON.stringify(file)})`);
      return { contents, loader: path.endsWith('x') ? 'tsx' : 'ts' };
    });
  },
});

/**
 * @param {string} root the project's folder
 * @param {string} work a folder for what is made
 * @param {readonly string[]} tests paths below root
 * @param {MutantsByFile} mutants
 * @returns {Promise<{test: string, bundle: string}[]>}
 */
export async function bundleTests(root, work, tests, mutants) {
  const plugins = [templatesPlugin(root, work), packages, sourcesWith(root, mutants)];
  const made = [];
  for (const test of tests) {
    const bundle = join(work, `${test.replaceAll('/', '-')}.mjs`);
    await build({
      entryPoints: [join(root, test)],
      outfile: bundle,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      charset: 'utf8',
      define: { __VERSION__: '"0"' },
      logLevel: 'error',
      plugins,
    });
    made.push({ test, bundle });
  }
  return made;
}

/**
 * Code.js of the built add-in, with the mutants in it.
 * @param {string} root
 * @param {MutantsByFile} mutants
 */
export async function bundleAddin(root, mutants) {
  const version = String(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
  const entry = { entryPoints: [join(root, 'src/addin/main.ts')], define: { __VERSION__: JSON.stringify(version) } };
  const plain = await bundleServer(entry);
  const built = readFileSync(join(root, 'build/addin/Code.js'), 'utf8');
  if (!built.startsWith(plain)) throw new Error('build/addin is not made from these sources');
  return (await bundleServer({ ...entry, plugins: [sourcesWith(root, mutants)] })) + built.slice(plain.length);
}
