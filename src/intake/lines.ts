/** The lines of a text as given become clean lines: composed letters, plain single spaces, no marks of bold type. */
import { plainSpaces } from '../core/text.ts';
import { append } from './lists.ts';

/** A line that holds something. */
export interface Line {
  /** 1-based, as in the text that was given. */
  readonly number: number;
  readonly text: string;
  /** The line as given: columns set with tabs or runs of spaces are still visible in it. */
  readonly raw: string;
  /** One or more blank lines stand before it. */
  readonly afterBlank: boolean;
}

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/g;
const LINE_BREAK = /\r\n|\r|\n/;
/** A page number that a PDF left between two lines of one sentence. */
const PAGE_NUMBER = /^(?:[-–—] ?)?\d{1,3}(?: ?[-–—])?$/;
const NUMBER_TO_COME =
  /(?:[:=(]|(?<!\p{L})(?:tối đa|(?<!\d )điểm|chuẩn|đạt|được|trừ|mất|chấm|là|hạng|tiêu chí|thành phần|số|TCTP))$/iu;

/** The text breaks off where only a number can follow: "điểm tối đa", "Tiêu chí thành phần". */
export function expectsNumber(text: string): boolean {
  return NUMBER_TO_COME.test(text.slice(-24));
}

/**
 * Marks of bold and the like around words, "**Tiêu chí 1.5**", at most one within another. A lone mark is a sign of its own:
 * "5*10 phiếu và 2*2 biên bản".
 */
const MARKED = /(?<![\p{L}\p{N}*_`])(\*{1,4}|_{2,3}|`)(?=[^\s*_`])([^\n]{0,2000}?[^\s*_`])\1(?![\p{L}\p{N}*_`])/gu;

/** Beyond 5 MB, three thousand pages: no plan or result is longer, and what is longer is hardly text. */
const LONGEST_TEXT = 6_000_000;

/** The text as far as it is read, cut at a line end; `rest` tells whether something was left. */
export function limitText(text: string): { text: string; rest: boolean } {
  if (text.length <= LONGEST_TEXT) return { text, rest: false };
  const cut = text.lastIndexOf('\n', LONGEST_TEXT);
  return { text: text.slice(0, cut > 0 ? cut : LONGEST_TEXT), rest: true };
}

/** Splits and cleans; blank lines and lone page numbers are left out. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  const raw = text.split(LINE_BREAK);
  // Cleaned in one go: half of the time for a long text of short lines.
  const clean = cleanText(raw.join('\n')).split('\n');
  let afterBlank = false;
  clean.forEach((part, index) => {
    const line = part.trim();
    if (line === '' || (PAGE_NUMBER.test(line) && !expectsNumber(lines[lines.length - 1]?.text ?? ''))) {
      afterBlank = true;
      return;
    }
    lines.push({ number: index + 1, text: line, raw: raw[index] ?? '', afterBlank });
    afterBlank = false;
  });
  return unfoldColumns(lines);
}

const CODED = String.raw`(?:\d{1,2}|[IVX]{1,5})(?:\.\d{1,2}){0,4}[.)]? ?\p{L}`;
/** A coded entry, a gap, and another coded entry. */
const TWO_COLUMNS = new RegExp(String.raw`^\s*(${CODED}.*?\S)\s{3,}(${CODED}.*)$`, 'u');
const LEAST_COLUMN = 3;

/** A list set in two columns is read down each of them, not across: the right one follows the left one. */
function unfoldColumns(lines: Line[]): Line[] {
  const unfolded: Line[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  let whole: Line[] = [];
  const close = (): void => {
    append(unfolded, whole.length < LEAST_COLUMN ? whole : [...left, ...right]);
    [left, right, whole] = [[], [], []];
  };
  for (const line of lines) {
    const [, first, second] = TWO_COLUMNS.exec(line.raw.normalize('NFC')) ?? [];
    if (first === undefined || second === undefined) {
      close();
      unfolded.push(line);
      continue;
    }
    whole.push(line);
    left.push({ ...line, text: cleanLine(first), raw: first });
    right.push({ ...line, text: cleanLine(second), raw: second, afterBlank: false });
  }
  close();
  return unfolded;
}

/** A run of bold type goes on over lines: its marks stand alone where one begins or ends. */
const AT_EDGE = /^( *)\*{2,3}(?=[^\s*])|(?<=[^\s*])\*{2,3}(?= *$)/gmu;

/** Without the marks of bold type that stand on both sides of words, twice: one kind may stand within another. */
export function withoutMarks(text: string): string {
  // Three and more in a row are no sign of any sentence.
  const plain = text.replace(/\*{3,}/g, '');
  return plain.replace(MARKED, '$2').replace(MARKED, '$2').replace(AT_EDGE, '$1');
}

/** One line cleaned. */
export function cleanLine(raw: string): string {
  return cleanText(raw).trim();
}

/** Words, punctuation and dashes stay as written, line breaks where they are. */
function cleanText(text: string): string {
  return (
    withoutMarks(
      plainSpaces(text.replace(CONTROLS, ' '))
        .normalize('NFC')
        .replace(/^ *\* +/gm, '- ')
        .replace(/^ *#{1,6} +/gm, ''),
    )
      // A keycap counts as "1." does.
      .replace(/(\d)\ufe0f?\u20e3/g, '$1. ')
      .replace(/ {2,}/g, ' ')
      // "84 , 3": recognised characters stand apart; a list has no space before its comma.
      .replace(/(?<=\d) ([.,]) ?(?=\d)/g, '$1')
      .replace(/(?<=(?:điểm|đạt|được|tổng|: ?) ?\d{1,3}), (?=\d{1,2} ?\/ ?\d)/giu, ',')
  );
}
