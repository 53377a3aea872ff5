/** Pages: one HTML file each with script and style inlined, as Apps Script serves them. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { evaluate } from './evaluate.mjs';
import { refuseUnsafe, safeScript } from './safe-script.mjs';

/** @param {import('./build.mjs').Context} context */
export async function buildPages(context) {
  const folder = join(context.root, 'src/pages');
  if (!existsSync(folder)) return;
  const { digestOf, NOTICE, CUT } = await evaluate(
    context,
    "export { digestOf, NOTICE } from './src/pages/guard/loading.ts'; export { CUT } from './src/pages/guard/texts.ts';",
  );
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'page.tsx')));
  for (const name of names) {
    const { script, style } = await inlined(context, join(folder, name, 'page.tsx'));
    const guard = await inlined(context, join(folder, 'guard/guard.ts'), {
      __PAGE__: JSON.stringify(name),
      __DIGEST__: JSON.stringify(digestOf(script)),
    });
    const notice = noticeOf(NOTICE, CUT, CUT.page(name, JSON.parse(context.define['__VERSION__'] ?? '')));
    writeFileSync(join(context.work, 'addin', `${name}.html`), pageOf(NOTICE, notice, style, guard.script, script));
  }
}

/**
 * Script and style of an entry, as a page holds them.
 * @param {import('./build.mjs').Context} context
 * @param {string} entry
 * @param {Record<string, string>} [more] names to define
 */
async function inlined({ work, define, plugins }, entry, more = {}) {
  const result = await bundle({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: work,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    minify: true,
    // Of style sheets: scripts are laid into lines afterwards.
    lineLimit: 200,
    supported: { 'template-literal': false },
    define: { ...define, ...more, 'process.env.NODE_ENV': '"production"' },
    plugins: [...plugins, nativeXml],
  });
  const text = (/** @type {string} */ ending) =>
    result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { script: safeScript(text('.js')), style: refuseUnsafe(text('.css').trimEnd()) };
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

/** Characters of the page's own words by number: no encoding can change them. @param {string} text */
const ascii = (text) => text.replaceAll(/[^ -~]|[&<>]/gu, (character) => `&#${character.codePointAt(0)};`);

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
#${id}{visibility:hidden;animation:${id} 1ms 15s forwards}@keyframes ${id}{to{visibility:visible}}
${style}
</style>
<div id="page"></div>
<script>${guard}</script>
<script>${script}</script>
</body>
</html>
`;
}
