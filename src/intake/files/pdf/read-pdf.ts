/** Reads the text of a PDF: its lines, columns and tables by where they stand on the page. */
import type { Given } from '../../sources/document.ts';
import { type Cut, MOST_PAGES } from '../../sources/limits.ts';
import { type DrawnPage, documentOf } from './document.ts';
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

/** Letters that stand for Vietnamese ones in fonts of the TCVN3 and VNI kind, and hardly ever for themselves. */
const OLD_LETTERS = /[¡-§©-¬®-°µ-¹»-¿ÆÇËÌÎÏÐÑÖ×ØÛÜÞßåæçëîïðñöøûüþÿ]/gu;
const VIETNAMESE = /[ăâđêôơưạ-ỹĂÂĐÊÔƠƯẠ-Ỹ]/gu;
/** No letter of any language: a private or a control sign, or the sign for an unknown one. */
const UNKNOWN = /[\p{Co}\p{Cc}\p{Cn}\ufffd]/gu;
const LETTER = /\p{L}/gu;
const VOWEL = /[aeiouyàáâãèéêìíòóôõùúýăĩũơưạ-ỹ]/iu;

/** What is wrong with the letters of a text. */
export type LetterFault = 'unmapped' | 'old-letters';

export function letterFault(text: string): LetterFault | undefined {
  const composed = text.normalize('NFC');
  const count = (kind: RegExp): number => composed.match(kind)?.length ?? 0;
  const signs = composed.replace(/\s/g, '').length;
  if (signs === 0) return undefined;
  if (count(UNKNOWN) * 10 > signs) return 'unmapped';
  const letters = count(LETTER);
  if (count(OLD_LETTERS) * 20 > signs && count(OLD_LETTERS) > count(VIETNAMESE) * 2) return 'old-letters';
  const words = (composed.match(/\p{L}{2,}/gu) ?? []).filter((word) => word !== word.toUpperCase());
  // Every syllable has a vowel: where most have none, the letters are others than those shown.
  if (words.length >= 20 && words.filter((word) => VOWEL.test(word)).length * 2 < words.length) return 'unmapped';
  return signs >= 200 && letters * 4 < signs && count(/\d/gu) * 3 < signs ? 'unmapped' : undefined;
}
