/** The preview's browser client: one page, one script, one style sheet, served by the local host and never pushed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';

/** @param {import('./build.mjs').Context} context */
export async function buildPreview({ root, work, define }) {
  const source = join(root, 'src/host/preview/client');
  mkdirSync(join(work, 'preview'), { recursive: true });
  await bundle({
    entryPoints: { client: join(source, 'main.tsx'), style: join(source, 'style/style.css') },
    bundle: true,
    outdir: join(work, 'preview'),
    // docx-preview is loaded when a document is opened, not before the grid is shown.
    format: 'esm',
    splitting: true,
    chunkNames: 'part-[hash]',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    define: { ...define, 'process.env.NODE_ENV': '"production"' },
  });
  writeFileSync(join(work, 'preview/index.html'), readFileSync(join(source, 'index.html')));
}
