/** Pages: one HTML file each with script and style inlined, as Apps Script serves them. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { ascii } from './ascii.mjs';
import { evaluate } from './evaluate.mjs';
import { madeModule } from './made-module.mjs';
import { noticesFile, noticesOf, packagesIn } from './notices.mjs';
import { bundlePdf } from './pdf.mjs';
import { refuseUnsafe, safeScript } from './safe-script.mjs';

/**
 * @param {import('./build.mjs').Context} context
 * @param {readonly string[]} packages folders of those that Code.js holds
 */
export async function buildPages(context, packages) {
  const folder = join(context.root, 'src/pages');
  if (!existsSync(folder)) return;
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'page.tsx')));
  const shipped = new Set(packages);
  /** @type {import('./notices.mjs').Notice[]} */
  let notices = [];
  const told = { ...context, plugins: [...context.plugins, madeModule('notices', () => ({ NOTICES: notices }))] };
  /** @type {Map<string, Inlined>} */
  const made = new Map();
  for (const name of names) {
    const page = await inlined(told, join(folder, name, 'page.tsx'));
    made.set(name, page);
    for (const one of packagesIn(page.metafile)) shipped.add(one);
    if (holds(page, 'cchc-pdf:'))
      for (const one of packagesIn((await bundlePdf(context.root)).metafile)) shipped.add(one);
  }
  notices = noticesOf(context.root, [...shipped]);
  writeFileSync(join(context.work, 'addin', 'notices.html'), noticesFile(notices));
  for (const [name, page] of made) {
    // Only now all of what ships is known.
    const whole = holds(page, 'cchc-notices:') ? await inlined(told, join(folder, name, 'page.tsx')) : page;
    await writePage(context, name, whole);
  }
}

/** One page of an entry elsewhere. @param {import('./build.mjs').Context} context @param {string} name @param {string} entry */
export async function buildPage(context, name, entry) {
  await writePage(context, name, await inlined(context, entry));
}

/** @param {Inlined} page @param {string} module the beginning of its name */
const holds = ({ metafile }, module) => Object.keys(metafile.inputs).some((path) => path.startsWith(module));

/** @param {import('./build.mjs').Context} context @param {string} name @param {Inlined} page */
async function writePage(context, name, { script, style }) {
  const { digestOf, NOTICE, CUT } = await evaluate(
    context,
    "export { digestOf, NOTICE } from './src/pages/guard/loading.ts'; export { CUT } from './src/pages/guard/texts.ts';",
  );
  const guard = await inlined(context, join(context.root, 'src/pages/guard/guard.ts'), {
    __PAGE__: JSON.stringify(name),
    __DIGEST__: JSON.stringify(digestOf(script)),
  });
  const notice = noticeOf(NOTICE, CUT, CUT.page(name, JSON.parse(context.define['__VERSION__'] ?? '')));
  writeFileSync(join(context.work, 'addin', `${name}.html`), pageOf(NOTICE, notice, style, guard.script, script));
}

/** @typedef {{script: string, style: string, metafile: import('esbuild').Metafile}} Inlined */

/**
 * Script and style of an entry, as a page holds them.
 * @param {import('./build.mjs').Context} context
 * @param {string} entry
 * @param {Record<string, string>} [more] names to define
 * @returns {Promise<Inlined>}
 */
async function inlined({ work, define, plugins }, entry, more = {}) {
  const result = await bundle({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    outdir: work,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    minify: true,
    // Of style sheets: scripts are laid into lines afterwards. Lines become up to three times as long: esbuild breaks at rules alone.
    lineLimit: 100,
    supported: { 'template-literal': false },
    define: { ...define, ...more, 'process.env.NODE_ENV': '"production"' },
    plugins: [...plugins, nativeXml],
  });
  const text = (/** @type {string} */ ending) =>
    result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { script: safeScript(text('.js')), style: refuseUnsafe(text('.css').trimEnd()), metafile: result.metafile };
}

/**
 * The reader of .docx files brings a parser and a writer of XML; a page has the first itself, and nothing is written.
 * @type {import('esbuild').Plugin}
 */
const nativeXml = {
  name: 'native-xml',
  setup(plugin) {
    plugin.onResolve({ filter: /^(?:@xmldom\/xmldom(?:\/lib\/dom)?|xmlbuilder)$/ }, ({ path }) => ({
      path,
      namespace: 'native-xml',
    }));
    plugin.onLoad({ filter: /.*/, namespace: 'native-xml' }, ({ path }) => ({
      contents: path === 'xmlbuilder' ? '' : NATIVE_PARSER,
    }));
  },
};

/** As the replaced one, it throws where the text is no XML. */
const NATIVE_PARSER = `
exports.Node = Node;
exports.DOMParser = class {
  parseFromString(text) {
    const read = new DOMParser().parseFromString(text, 'text/xml');
    const fault = read.querySelector('parsererror');
    if (fault) throw new Error(fault.textContent);
    return read;
  }
};
`;

/**
 * Says that the page was cut. It stands first, shown by nothing but being there; the style that follows holds it back for
 * the time that loading takes.
 * @param {string} id
 * @param {{title: string, what: string, steps: readonly string[], open: string}} words
 * @param {string} last which page this is
 */
function noticeOf(id, { title, what, steps, open }, last) {
  const list = steps.map((step) => `<li>${ascii(step)}</li>`).join('\n');
  return `<div id="${id}" role="alert">
<h1>${ascii(title)}</h1>
<p>${ascii(what)}</p>
<ol>
${list}
</ol>
<p>${ascii(last)}</p>
<button type="button" hidden>${ascii(open)}</button>
</div>`;
}

/** @param {string} id of the notice @param {string} notice @param {string} style @param {string} guard @param {string} script */
function pageOf(id, notice, style, guard, script) {
  return `<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8"><base target="_blank"></head>
<body>
${notice}
<style>
#${id}{padding:16px;visibility:hidden;animation:${id} 1ms 15s forwards}@keyframes ${id}{to{visibility:visible}}
${style}
</style>
<div id="page"></div>
<script>${guard}</script>
<script>${script}</script>
</body>
</html>
`;
}
