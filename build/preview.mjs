/** The preview's browser client: one page, one script, one style sheet, served by the local host and never pushed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build as bundle } from 'esbuild';

/** @param {import('./build.mjs').Context} context */
export async function buildPreview({ root, work, define }) {
  const source = join(root, 'src/host/preview/client');
  mkdirSync(join(work, 'preview'), { recursive: true });
  const { metafile } = await bundle({
    entryPoints: { client: join(source, 'main.tsx'), style: join(source, 'style/style.css') },
    bundle: true,
    metafile: true,
    outdir: join(work, 'preview'),
    // docx-preview is loaded when a document is opened, Chart.js when a sheet has charts: not before the grid is shown.
    format: 'esm',
    splitting: true,
    chunkNames: 'part-[hash]',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
  });
  const page = readFileSync(join(source, 'index.html'), 'utf8');
  writeFileSync(join(work, 'preview/index.html'), page.replace('</head>', `${preloads(metafile)}</head>`));
}

/**
 * The grid loads its parts one after another as it meets them; named at once they take half a second less. What shows
 * documents stays away until one is opened.
 * @param {import('esbuild').Metafile} metafile
 */
function preloads({ outputs }) {
  return Object.entries(outputs)
    .filter(
      ([path, { inputs }]) =>
        path.endsWith('.js') && !Object.keys(inputs).some((name) => /docx-preview|jszip|chart\.js/.test(name)),
    )
    .map(([path]) => `<link rel="modulepreload" href="/${basename(path)}">`)
    .join('');
}
