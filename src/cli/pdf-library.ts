/** The library that opens PDF files, unpacked from the bundle when the first one is read. */

import { PDF_LIBRARY } from 'cchc:pdf';
import { runInThisContext } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import type { PdfLibrary } from '../intake/files/pdf/library.ts';

export function pdfLibrary(): PdfLibrary {
  const script = gunzipSync(Buffer.from(PDF_LIBRARY, 'base64')).toString('utf8');
  return runInThisContext(`${script};cchcPdf`, { filename: 'pdf.js' }) as PdfLibrary;
}
