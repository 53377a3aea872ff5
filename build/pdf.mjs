/** The reader of PDF files as one packed text where `cchc:pdf` is imported: it costs a page nothing before it is unpacked. */
import { gzipSync } from 'node:zlib';
import { build as bundle } from 'esbuild';
import { madeModule } from './made-module.mjs';

/**
 * Names that the library asks about the place it runs in: told nothing, it loads no native module in Node, prints nothing,
 * and behaves in a page and in the terminal alike. Its matrices are for drawing, which is never done.
 */
const PLACE = 'process,navigator,DOMMatrix';
const NOWHERE = "void 0,{platform:'',userAgent:''},class{}";

/** The worker runs where the page runs: a page of Google's may not start one. */
const ENTRY = `
import * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
export { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
globalThis.pdfjsWorker = worker;
`;

/** @type {Promise<{text: string, metafile: import('esbuild').Metafile}> | undefined} */
let made;

/**
 * A script that sets the global `cchcPdf`, made once.
 * @param {string} root
 */
export function bundlePdf(root) {
  made ??= bundleOnce(root);
  return made;
}

/** @param {string} root */
async function bundleOnce(root) {
  const { outputFiles, metafile } = await bundle({
    stdin: { contents: ENTRY, resolveDir: root },
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'library',
    platform: 'browser',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    minify: true,
    // The names of two modules' own addresses, which are asked for by what is never run.
    define: { 'import.meta.url': '""' },
    banner: { js: `var cchcPdf=((${PLACE})=>{` },
    footer: { js: `return library})(${NOWHERE});` },
  });
  const [output] = outputFiles;
  if (!output) throw new Error('esbuild wrote no reader of PDF files');
  return { text: output.text, metafile };
}

/** @param {string} root */
export const pdfPlugin = (root) =>
  madeModule('pdf', async () => ({
    PDF_LIBRARY: gzipSync((await bundlePdf(root)).text, { level: 9 }).toString('base64'),
  }));
