/** The lines of a text as given become clean lines: composed letters, plain single spaces, no marks of bold type. */
import { plainSpaces } from '../core/text.ts';

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

/** Splits and cleans; blank lines and lone page numbers are left out. */
export function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = false;
  text.split(LINE_BREAK).forEach((raw, index) => {
    const clean = cleanLine(raw);
    const pageNumber = PAGE_NUMBER.test(clean) && !expectsNumber(lines[lines.length - 1]?.text ?? '');
    if (clean === '' || pageNumber) {
      afterBlank = true;
      return;
    }
    lines.push({ number: index + 1, text: clean, raw, afterBlank });
    afterBlank = false;
  });
  return lines;
}

/** Words, punctuation and dashes stay as written. */
export function cleanLine(raw: string): string {
  return plainSpaces(raw.replace(CONTROLS, ' '))
    .normalize('NFC')
    .replace(/^ *\* +/, '- ')
    .replace(/^ *#{1,6} +/, '')
    .replace(/\*|__+|`/g, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}
