/** A text becomes words, numbers and marks; what "/" joins is told apart here: 81,9/100, 15/01/2024, 4/2023, 52/2018/QĐ-UBND. */
import { fold } from '../core/text.ts';

/**
 * `fraction`: "81,9/100", score or rank. `date`: a day or a month with its year. `document`: "202/QĐ-UBND".
 * `number` may be an amount or a code: whoever reads it knows from the words around it. `break`: end of a paragraph.
 */
export type TokenKind = 'word' | 'number' | 'fraction' | 'percent' | 'date' | 'document' | 'mark' | 'break';

export interface Token {
  readonly kind: TokenKind;
  /** Words folded for comparison; everything else as written. */
  readonly text: string;
  /** Offsets in the text: the token is `text.slice(start, end)`. */
  readonly start: number;
  readonly end: number;
}

const NUMBER = String.raw`\d+(?:[.,]\d+)*`;
/** Tried in this order where a digit stands. */
const NUMERIC: readonly (readonly [TokenKind, RegExp])[] = [
  ['document', /\d+ ?\/ ?(?:\d{4} ?\/ ?)?[A-ZĐ]{2}[\p{L}\d]*(?:[-–][\p{L}\d]+)*|\d+-[A-ZĐ]{2,}\/[\p{L}-]+/uy],
  ['date', /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)|\d{1,2} ?\/ ?(?:19|20|21)\d\d(?![\d,.]\d|\d)/y],
  ['percent', new RegExp(`${NUMBER} ?%`, 'y')],
  ['fraction', new RegExp(String.raw`${NUMBER} ?\/ ?${NUMBER}(?!\d|[.,]\d| ?\/)`, 'y')],
  ['number', new RegExp(NUMBER, 'y')],
];
const WORD = /[\p{L}\p{M}]+/uy;
const SPACE = /[^\S\n]+/y;
const DIGIT = /\d/;
const MINUS = /[-−–]/;
/** What a minus never follows: "tối đa -3" and "(2) -3" have a dash. */
const BEFORE_DASH = /[\p{L}\d)] ?$/u;

/** No Vietnamese syllable is longer; other long words are not worth folding. */
const LONGEST_SYLLABLE = 8;
const FOLDED_LIMIT = 20_000;
const folded = new Map<string, string>();

/** Folds a word, remembering it: plans repeat few words often, and folding is the dearest step of reading. */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (word.length > LONGEST_SYLLABLE) return word.toLowerCase();
  if (folded.size >= FOLDED_LIMIT) folded.clear();
  const result = fold(word);
  folded.set(word, result);
  return result;
}

/** @param text composed (NFC) and with single spaces, as `readLines` gives it */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = skip(SPACE, text, 0);
  while (at < text.length) {
    const [kind, end] = scan(text, at);
    const written = text.slice(at, end);
    tokens.push({ kind, text: kind === 'word' ? foldWord(written) : written, start: at, end });
    at = skip(SPACE, text, end);
  }
  return tokens;
}

/** Sticky patterns tried by first character: most tokens are words, and one large alternation took twice the time. */
function scan(text: string, at: number): readonly [TokenKind, number] {
  const character = text[at] ?? '';
  if (character === '\n') return ['break', at + 1];
  const word = skip(WORD, text, at);
  if (word > at) return ['word', word];
  if (DIGIT.test(character)) {
    for (const [kind, pattern] of NUMERIC) {
      const end = skip(pattern, text, at);
      if (end > at) return [kind, end];
    }
  }
  if (
    MINUS.test(character) &&
    DIGIT.test(text[at + 1] ?? '') &&
    !BEFORE_DASH.test(text.slice(Math.max(0, at - 2), at))
  ) {
    return ['number', skip(NUMERIC[NUMERIC.length - 1]?.[1] ?? WORD, text, at + 1)];
  }
  // A character outside the basic plane is one mark, not two halves.
  return ['mark', at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)];
}

/** The end of what the sticky pattern matches at this place; the place itself when it does not. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The words of a phrase, folded as tokens are. Marks are words of their own: "tự đánh giá, chấm điểm". */
export function phraseWords(phrase: string): string[] {
  return tokenize(phrase.normalize('NFC')).map((token) => token.text);
}

/** Whether the phrase stands at this place. */
export function startsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => tokens[at + offset]?.text === word);
}
