/** Reads the text of a PDF: its lines, columns and tables by where they stand on the page. */
import type { Given } from '../../sources/document.ts';
import { type Cut, MOST_PAGES } from '../../sources/limits.ts';
import { type DrawnPage, documentOf } from './document.ts';
import { type LetterFault, letterFault } from './faults.ts';
import { OPEN_OPTIONS, type PdfFile, type PdfLibrary, type PdfPage } from './library.ts';
import { hasPicture, rulesOf, turnedRules } from './rules.ts';
import { wordsOf } from './words.ts';

/** Why the text cannot be had. `scan`: pages are pictures, or there is no text on them. */
export type PdfFault = 'password' | 'broken' | 'scan' | LetterFault;

export type PdfReading = { readonly given: Given } | { readonly fault: PdfFault };

/** @param bytes are taken over by the library: the caller gives a copy where it needs them afterwards */
export async function readPdf(bytes: Uint8Array, library: PdfLibrary): Promise<PdfReading> {
  const task = library.getDocument({ data: bytes, ...OPEN_OPTIONS });
  try {
    return await readPages(await task.promise);
  } catch (error) {
    return { fault: error instanceof Error && error.name === 'PasswordException' ? 'password' : 'broken' };
  } finally {
    await task.destroy();
  }
}

async function readPages(file: PdfFile): Promise<PdfReading> {
  const count = Math.min(file.numPages, MOST_PAGES);
  const pages: (DrawnPage | undefined)[] = [];
  for (let number = 1; number <= count; number++) pages.push(await drawnPage(await file.getPage(number)));
  const written = pages.filter((page) => page !== undefined);
  const text = written.flatMap(({ words }) => words.map((word) => word.text)).join(' ');
  if (!/[\p{L}\d]/u.test(text) && !/\p{Co}/u.test(text)) return { fault: 'scan' };
  const fault = letterFault(text);
  if (fault) return { fault };
  const cut: Cut[] = [];
  for (const [index, page] of pages.entries()) {
    if (!page && (await isPicture(await file.getPage(index + 1))))
      cut.push({ what: 'scans', from: index + 1, to: index + 1 });
  }
  if (file.numPages > count) cut.push({ what: 'pages', from: count + 1, to: file.numPages });
  return { given: documentOf(written, cut) };
}

/** Undefined for a page without text; what it draws is not looked at then, for pictures cost time and memory. */
async function drawnPage(page: PdfPage): Promise<DrawnPage | undefined> {
  const viewport = page.getViewport({ scale: 1 });
  const { words, turn } = wordsOf((await page.getTextContent()).items, viewport);
  if (words.length === 0) return undefined;
  const rules = turnedRules(rulesOf(await page.getOperatorList(), viewport), turn);
  page.cleanup();
  return { words, rules, width: turn % 2 === 0 ? viewport.width : viewport.height };
}

async function isPicture(page: PdfPage): Promise<boolean> {
  const found = hasPicture(await page.getOperatorList());
  page.cleanup();
  return found;
}
