/** What the person gives becomes documents to read: pasted text or HTML, a file, a tab of the workbook. */
import type { DownloadedBook } from '../../book/downloaded.ts';
import type { PdfLibrary } from '../../intake/files/pdf/library.ts';
import { readPdf } from '../../intake/files/pdf/read-pdf.ts';
import { archiveProblem, pdfProblem, tooLarge } from '../../intake/files/problems.ts';
import { isTextEnding, readText, readTextFile } from '../../intake/files/text.ts';
import { readWord } from '../../intake/files/word.ts';
import { readWorkbook } from '../../intake/files/workbook.ts';
import { type Given, givenOf, tablePart } from '../../intake/sources/document.ts';
import { readHtml } from '../../intake/sources/html.ts';
import { MOST_BYTES } from '../../intake/sources/limits.ts';
import type { TableCell } from '../../intake/tables/grid.ts';
import { PageError } from '../kit/rpc.ts';
import { unpacksAsStated } from '../kit/unpacked.ts';
import { TEXTS } from './texts.ts';

/** The library that opens PDF files: it sleeps in the page as packed text and becomes a script when the first one is chosen. */
declare global {
  // The script declares it with `var`.
  var cchcPdf: PdfLibrary | undefined;
}

/** What cannot be read, said to the person. */
export class SourceError extends PageError {}

/** What a file holds: documents to read; of a book of the add-in itself its scores, and the book. */
export interface FileSource {
  readonly given: Given[];
  readonly own?: DownloadedBook;
}

export async function readFile(file: Pick<File, 'name' | 'arrayBuffer'>): Promise<FileSource> {
  const name = file.name;
  const ending = /\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? '';
  if (ending === '.doc') throw new SourceError(TEXTS.doc(name));
  const arrayBuffer = await file.arrayBuffer();
  if (arrayBuffer.byteLength > MOST_BYTES) throw new SourceError(tooLarge(name));
  if (ending === '.pdf') return { given: [await readPdfFile(arrayBuffer, name)] };
  const packed = await archiveProblem(new Uint8Array(arrayBuffer), name, unpacksAsStated);
  if (packed !== undefined) throw new SourceError(packed);
  let source: FileSource;
  try {
    source = await readBytes(arrayBuffer, ending);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError(TEXTS.broken(name));
  }
  const { given } = source;
  if (given.length === 0) throw new SourceError(TEXTS.unknown(name));
  if (given.every(({ parts }) => parts.length === 0)) throw new SourceError(TEXTS.broken(name));
  return source;
}

async function readPdfFile(arrayBuffer: ArrayBuffer, name: string): Promise<Given> {
  const library = await pdfLibrary();
  // A host without pages has no place for it.
  if (!library) throw new SourceError(TEXTS.pdf(name));
  const reading = await readPdf(new Uint8Array(arrayBuffer), library);
  if ('fault' in reading) throw new SourceError(pdfProblem(reading.fault, name));
  return reading.given;
}

/** Undefined where there is no page to run the script in. */
async function pdfLibrary(): Promise<PdfLibrary | undefined> {
  if (!globalThis.cchcPdf && typeof document !== 'undefined') await loadScript();
  return globalThis.cchcPdf;
}

/** Policies that forbid `eval` and scripts from elsewhere allow a script element with its text, as Google's pages are made of. */
async function loadScript(): Promise<void> {
  const { PDF_LIBRARY } = await import('cchc:pdf');
  const packed = Uint8Array.from(atob(PDF_LIBRARY), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  const script = document.createElement('script');
  script.textContent = await new Response(unpacked).text();
  document.head.append(script);
  script.remove();
}

async function readBytes(arrayBuffer: ArrayBuffer, ending: string): Promise<FileSource> {
  if (['.xlsx', '.xls', '.xlsm', '.ods'].includes(ending)) {
    const { given, own } = readWorkbook(new Uint8Array(arrayBuffer));
    if (own && 'problem' in own) throw new SourceError(own.problem);
    return own ? { given, own: own.book } : { given };
  }
  if (ending === '.docx') return { given: [await readWord({ arrayBuffer })] };
  return { given: isTextEnding(ending) ? [readTextFile(decode(arrayBuffer), ending)] : [] };
}

function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  const wide =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(wide, { fatal: true }).decode(bytes);
}

/** HTML counts only where it holds a table: of prose the plain text keeps the lines as they are seen. */
export function readClipboard(data: DataTransfer): { given: Given; tables: number } | undefined {
  const html = data.getData('text/html');
  if (!/<table[\s>]/i.test(html)) return undefined;
  const given = readHtml(html);
  const tables = given.parts.filter(({ kind }) => kind === 'table').length;
  return tables > 0 ? { given, tables } : undefined;
}

export const fromText = (text: string): Given[] => [readText(text)];

export function fromTab(name: string, rows: readonly (readonly TableCell[])[]): Given[] {
  const { part, cut } = tablePart({ rows, spans: [], lines: rows.map((_, index) => index + 1), name: '' });
  return [givenOf(name, [part], cut)];
}
