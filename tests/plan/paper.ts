/** A .docx on paper: LibreOffice lays it out, poppler says where each word and each line of ink stands. */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { testFolder } from '../setup/folder.ts';

function installed(program: string, argument: string): boolean {
  try {
    execFileSync(program, [argument], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

export const READY = installed('soffice', '--version') && installed('pdftotext', '-v') && installed('pdftoppm', '-v');

export interface Word {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Lengths in points from the top left corner. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly words: readonly Word[];
}

/** A horizontal line of ink. */
export interface Line {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

export interface Paper {
  readonly pages: readonly Page[];
  /** The horizontal lines of one page, from the top; underlines and borders alike. */
  readonly lines: (page: number) => Line[];
}

/** One run of LibreOffice for all documents, by name; `clear` removes the files. */
export function layOut(documents: Readonly<Record<string, Uint8Array>>): {
  papers: Readonly<Record<string, Paper>>;
  clear: () => void;
} {
  const folder = testFolder('paper-');
  const names = Object.keys(documents);
  const pathOf = (name: string, type: string): string => join(folder, `${name}.${type}`);
  for (const name of names) writeFileSync(pathOf(name, 'docx'), documents[name] ?? new Uint8Array());
  // A profile of its own: a second LibreOffice on the same one refuses to start.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const files = names.map((name) => pathOf(name, 'docx'));
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], {
    stdio: 'ignore',
  });
  const papers = names.map((name) => {
    const pdf = pathOf(name, 'pdf');
    return [name, { pages: readPages(pdf), lines: (page: number) => readLines(pdf, page) }] as const;
  });
  return { papers: Object.fromEntries(papers), clear: () => rmSync(folder, { recursive: true, force: true }) };
}

function readPages(pdf: string): Page[] {
  execFileSync('pdftotext', ['-bbox', pdf, `${pdf}.html`]);
  const html = readFileSync(`${pdf}.html`, 'utf8');
  const attribute = (tag: string, name: string): number => Number(new RegExp(`${name}="([\\d.-]+)"`).exec(tag)?.[1]);
  return [...html.matchAll(/(<page [^>]*>)([\s\S]*?)<\/page>/g)].map(([, head = '', inside = '']) => ({
    width: attribute(head, 'width'),
    height: attribute(head, 'height'),
    words: joinPieces(
      [...inside.matchAll(/(<word [^>]*>)([^<]*)<\/word>/g)].map(([, tag = '', text = '']) => ({
        text: text.normalize('NFC'),
        left: attribute(tag, 'xMin'),
        right: attribute(tag, 'xMax'),
        top: attribute(tag, 'yMin'),
        bottom: attribute(tag, 'yMax'),
      })),
    ),
  }));
}

/** Where a font lacks Vietnamese letters they come from another one, and a word comes in pieces. */
function joinPieces(pieces: readonly Word[]): Word[] {
  const words: Word[] = [];
  for (const piece of pieces) {
    const last = words.at(-1);
    if (last && onOneLine(last, piece) && Math.abs(piece.left - last.right) < 0.7) {
      const { top, bottom } = { top: Math.min(last.top, piece.top), bottom: Math.max(last.bottom, piece.bottom) };
      words[words.length - 1] = { text: last.text + piece.text, left: last.left, right: piece.right, top, bottom };
    } else words.push(piece);
  }
  return words;
}

export function onOneLine(a: Word, b: Word): boolean {
  return Math.abs(a.top + a.bottom - b.top - b.bottom) / 2 < 5;
}

/** Where a phrase stands; undefined where no line holds the whole of it. */
export function phraseOn({ words }: Page, phrase: string): Line | undefined {
  for (const [i, first] of words.entries()) {
    let text = '';
    for (const word of words.slice(i)) {
      if (!onOneLine(first, word)) break;
      // What a non-breaking space joins is one word on paper.
      text += `${text === '' ? '' : ' '}${word.text.replaceAll('\u00a0', ' ')}`;
      if (text === phrase) return { left: first.left, right: word.right, top: first.top };
      if (!phrase.startsWith(text)) break;
    }
  }
  return undefined;
}

const DOTS_PER_INCH = 144;
/** No letter is so wide without a break. */
const LEAST_POINTS = 20;

/** Draws the page and looks for rows of dark dots without a gap. */
function readLines(pdf: string, page: number): Line[] {
  const number = String(page + 1);
  const image = execFileSync('pdftoppm', ['-gray', '-r', String(DOTS_PER_INCH), '-f', number, '-l', number, pdf], {
    maxBuffer: 50_000_000,
  });
  const header = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(image.subarray(0, 40).toString('latin1'));
  if (!header) throw new Error('no page image');
  const [width, height] = [Number(header[1]), Number(header[2])];
  const dots = image.subarray(header[0].length);
  const points = (count: number): number => (count * 72) / DOTS_PER_INCH;
  const lines: Line[] = [];
  for (let y = 0; y < height; y++) {
    let start = -1;
    for (let x = 0; x <= width; x++) {
      const dark = x < width && (dots[y * width + x] ?? 255) < 160;
      if (dark && start < 0) start = x;
      if (dark || start < 0) continue;
      const line = { left: points(start), right: points(x), top: points(y) };
      start = -1;
      const known = lines.some((one) => line.top - one.top < 3 && Math.abs(one.left - line.left) < 2);
      if (line.right - line.left >= LEAST_POINTS && !known) lines.push(line);
    }
  }
  return lines;
}
