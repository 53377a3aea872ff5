/** Builds what clasp pushes (build/addin, as an add-on build/addon), what the terminal runs (build/cli) and the preview's client (build/preview). */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { buildCheck } from './check.mjs';
import { declarationsPlugin } from './declarations.mjs';
import { evaluate } from './evaluate.mjs';
import { packagesIn } from './notices.mjs';
import { buildPages } from './pages.mjs';
import { pdfPlugin } from './pdf.mjs';
import { picturesPlugin } from './pictures.mjs';
import { buildPreview } from './preview.mjs';
import { stubs } from './stubs.mjs';
import { templatesPlugin } from './templates.mjs';

/** What the server understands: no private fields, no static fields (they do not parse there). */
const SERVER_TARGET = 'es2020';

/** @typedef {'bound' | 'addon'} Shell a script bound to one book, or an Editor add-on; one code for both */

/** What clasp pushes for each shell, below the project's folder. */
export const ADDIN_FOLDERS = /** @type {const} */ ({ bound: 'build/addin', addon: 'build/addon' });

/**
 * Builds everything into build/addin, build/cli and build/preview; each folder is written aside and then put in place.
 * @param {string} root the project's folder
 */
export async function build(root) {
  await withContext(root, 'bound', async (context) => {
    await buildAddin(context);
    await buildCommandLine(context);
    await buildPreview(context);
    for (const part of ['addin', 'cli', 'preview']) putInPlace(join(context.work, part), join(root, 'build', part));
  });
}

/**
 * Builds what clasp pushes for one shell, and nothing else.
 * @param {string} root the project's folder
 * @param {Shell} shell
 */
export async function buildShell(root, shell) {
  await withContext(root, shell, async (context) => {
    await buildAddin(context);
    putInPlace(join(context.work, 'addin'), join(root, ADDIN_FOLDERS[shell]));
  });
}

/** @typedef {{root: string, work: string, define: Record<string, string>, plugins: import('esbuild').Plugin[]}} Context */

/** @param {string} root @param {Shell} shell @param {(context: Context) => Promise<void>} make */
async function withContext(root, shell, make) {
  const work = join(root, 'build', `.work-${shell}-${process.pid}`);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(join(work, 'addin'), { recursive: true });
  try {
    await make(contextOf(root, work, shell));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** @param {string} root @param {string} work a folder for what is made on the way @param {Shell} shell @returns {Context} */
function contextOf(root, work, shell) {
  const version = String(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version);
  const define = { __VERSION__: JSON.stringify(version), __SHELL__: JSON.stringify(shell) };
  const made = declarationsPlugin({ root, work, define });
  return { root, work, define, plugins: [templatesPlugin(root, work), made, picturesPlugin(root), pdfPlugin(root)] };
}

/**
 * The add-in as it is built, with the self-check beside it, in build/check.
 * @param {string} root
 * @returns {Promise<{folder: string, digest: string}>} where it stands, and of which add-in
 */
export async function buildWithCheck(root) {
  const check = join(root, 'build/check');
  let digest = '';
  await withContext(root, 'bound', async (context) => {
    digest = await buildCheck(context, join(root, ADDIN_FOLDERS.bound), bundleServer);
    putInPlace(join(context.work, 'addin'), check);
  });
  return { folder: check, digest };
}

/** @param {Context} context */
async function buildAddin(context) {
  const { root, work } = context;
  const server = await buildServer(context);
  writeFileSync(join(work, 'addin', 'Code.js'), server.text);
  await buildPages(context, server.packages);
  writeFileSync(join(work, 'addin', 'texts.html'), await textsPage(context));
  writeFileSync(join(work, 'addin', 'appsscript.json'), readFileSync(join(root, 'appsscript.json')));
}

/** @param {Context} context */
async function buildServer(context) {
  const { root, define } = context;
  /** @type {string[]} */
  const packages = [];
  const text = await bundleServer({ entryPoints: [join(root, 'src/addin/main.ts')], define }, (metafile) =>
    packages.push(...packagesIn(metafile)),
  );
  const { DOCUMENTED, ENTRY_POINTS } = await evaluate(
    context,
    "export { DOCUMENTED } from './src/functions/documented.ts'; export { ENTRY_POINTS } from './src/addin/entry-points.ts';",
  );
  return { text: `${text}${stubs(DOCUMENTED, ENTRY_POINTS)}`, packages };
}

/**
 * Names of the language that a bundle takes as parameters: where a realm intercepts each look at a global name, ten
 * thousand cells cost half. Google's services stay global names, which nothing touches while the script loads.
 */
const BOUND = 'Array,BigInt,Date,Error,JSON,Map,Math,Number,Object,RegExp,Set,String,WeakMap';

/** @param {string} name the global that the bundle makes */
const boundIn = (name) => ({
  banner: { js: `var ${name}=((${BOUND})=>{` },
  footer: { js: `return ${name}})(${BOUND});` },
});

/**
 * One global of what the entry exports, as Code.js holds it.
 * @param {import('esbuild').BuildOptions} entry
 * @param {(metafile: import('esbuild').Metafile) => void} [made] is told what it was made from
 * @param {string} [globalName]
 */
export async function bundleServer(entry, made, globalName = 'cchc') {
  const result = await bundle({
    ...entry,
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName,
    platform: 'neutral',
    target: SERVER_TARGET,
    // Fields by assignment need no helper.
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false, alwaysStrict: true } },
    charset: 'utf8',
    minify: true,
    ...boundIn(globalName),
  });
  const [output] = result.outputFiles ?? [];
  if (!output) throw new Error('esbuild wrote no server bundle');
  if (result.metafile) made?.(result.metafile);
  return output.text;
}

/** The long texts as a page of JSON: "<" is escaped, so that nothing in them ends the script element. @param {Context} context */
async function textsPage(context) {
  const { TEXTS } = await evaluate(context, "export { TEXTS } from './src/book/texts/content.ts';");
  const json = JSON.stringify(TEXTS).replaceAll('<', '\\u003c');
  return `<script type="application/json">${json}</script>\n`;
}

/** @param {Context} context */
async function buildCommandLine({ root, work, define, plugins }) {
  await bundle({
    entryPoints: Object.fromEntries(
      ['plan', 'export', 'start', 'host', 'compare'].map((name) => [name, join(root, `src/cli/${name}.ts`)]),
    ),
    bundle: true,
    outdir: join(work, 'cli'),
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    splitting: true,
    platform: 'node',
    target: 'node20',
    packages: 'external',
    charset: 'utf8',
    sourcemap: 'inline',
    define,
    plugins,
  });
  // The pages' models for host scripts, to be run in a realm of its own for each page that is open.
  await bundle({
    entryPoints: { 'host-pages': join(root, 'src/cli/host/page/main.ts') },
    bundle: true,
    outdir: join(work, 'cli'),
    format: 'iife',
    globalName: 'cchcPages',
    ...boundIn('cchcPages'),
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    plugins,
  });
}

/** @param {string} fresh @param {string} place */
function putInPlace(fresh, place) {
  const old = `${place}.old-${process.pid}`;
  if (existsSync(place)) renameSync(place, old);
  renameSync(fresh, place);
  rmSync(old, { recursive: true, force: true });
}

/**
 * Builds when build/addin is missing or older than what it is made from.
 * @param {string} root
 */
export async function buildWhenStale(root) {
  const parts = ['addin', 'cli', 'preview'];
  const made = Math.min(...parts.map((part) => changed(join(root, 'build', part))));
  const sources = ['src', 'appsscript.json', 'package.json', 'package-lock.json', 'LICENSE'].map((name) =>
    newest(join(root, name)),
  );
  // src/ has folders of the same names.
  if (made > 0 && Math.max(...sources, newest(join(root, 'build'), [...parts, 'addon', 'check'])) <= made) return;
  await build(root);
}

/** @param {string} path */
function changed(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** @param {string} path @param {readonly string[]} [without] names in this folder that are made, not written @returns {number} */
function newest(path, without = []) {
  if (!statSync(path).isDirectory()) return changed(path);
  const own = readdirSync(path, { withFileTypes: true }).filter(
    (entry) => (entry.isDirectory() || /\.\w+$/.test(entry.name)) && !without.includes(entry.name),
  );
  return Math.max(0, ...own.map((entry) => newest(join(path, entry.name))));
}
