/** The library that opens PDF files: it sleeps in the page as packed text and becomes a script when the first one is chosen. */
import { PDF_LIBRARY } from 'cchc:pdf';
import type { PdfLibrary } from '../../intake/files/pdf/library.ts';

declare global {
  // The script declares it with `var`.
  var cchcPdf: PdfLibrary | undefined;
}

/** Undefined where there is no page to run the script in. */
export async function pdfLibrary(): Promise<PdfLibrary | undefined> {
  if (!globalThis.cchcPdf && typeof document !== 'undefined') await loadScript();
  return globalThis.cchcPdf;
}

/** Policies that forbid `eval` and scripts from elsewhere allow a script element with its text, as Google's pages are made of. */
async function loadScript(): Promise<void> {
  const packed = Uint8Array.from(atob(PDF_LIBRARY), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const script = document.createElement('script');
  script.textContent = await new Response(unpacked).text();
  document.head.append(script);
  script.remove();
}
