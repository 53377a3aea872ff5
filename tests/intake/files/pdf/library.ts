/** The library as the build bundles it, for tests of what is read with it. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { bundlePdf } from '../../../../build/pdf.mjs';
import type { PdfLibrary } from '../../../../src/intake/files/pdf/library.ts';
import { type PdfReading, readPdf } from '../../../../src/intake/files/pdf/read-pdf.ts';
import type { TableCell } from '../../../../src/intake/tables/grid.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../../..');

let made: Promise<PdfLibrary> | undefined;

export async function readPdfBytes(bytes: Uint8Array): Promise<PdfReading> {
  made ??= bundlePdf(ROOT).then(({ text }) => runInThisContext(`${text};cchcPdf`) as PdfLibrary);
  return readPdf(new Uint8Array(bytes), await made);
}

/** Its texts as lines, its tables as rows. */
export async function partsOf(bytes: Uint8Array): Promise<(string[] | readonly (readonly TableCell[])[])[]> {
  const reading = await readPdfBytes(bytes);
  if ('fault' in reading) throw new Error(reading.fault);
  return reading.given.parts.map((part) => (part.kind === 'text' ? part.text.split('\n') : part.grid.rows));
}
