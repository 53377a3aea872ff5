/** Pages: one HTML file each with script and style inlined, as Apps Script serves them. */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';

/** @param {import('./build.mjs').Context} context */
export async function buildPages(context) {
  const { root, work } = context;
  const folder = join(root, 'src/pages');
  if (!existsSync(folder)) return;
  const pages = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'page.tsx')));
  for (const name of pages)
    writeFileSync(join(work, 'addin', `${name}.html`), await bundlePage(context, join(folder, name, 'page.tsx')));
}

/** The whole file of one page. @param {import('./build.mjs').Context} context @param {string} entry */
export async function bundlePage({ work, define, plugins }, entry) {
  const result = await bundle({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: work,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    legalComments: 'none',
    charset: 'utf8',
    minify: true,
    // Google strips what looks like a comment inside template literals of inlined scripts.
    supported: { 'template-literal': false },
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
    plugins: [...plugins, nativeXml],
  });
  const text = (/** @type {string} */ ending) =>
    result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return pageOf(text('.js'), text('.css'));
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

/** @param {string} script @param {string} style */
function pageOf(script, style) {
  // Inside a script element these two end or hide the rest of the page; as escapes they mean the same to JavaScript.
  const safe = script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  return `<!DOCTYPE html>
<html lang="vi">
<head><meta charset="utf-8"><base target="_blank"><style>${style}</style></head>
<body><div id="page"></div><script>${safe}</script></body>
</html>
`;
}
