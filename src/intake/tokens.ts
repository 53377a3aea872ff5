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
const PATTERNS: readonly (readonly [TokenKind, string])[] = [
  ['document', String.raw`\d+ ?\/ ?(?:\d{4} ?\/ ?)?[A-ZĐ]{2}[\p{L}\d]*(?:[-–][\p{L}\d]+)*|\d+-[A-ZĐ]{2,}\/[\p{L}-]+`],
  ['date', String.raw`\d{1,2}[\/.-]\d{1,2}[\/.-]\d{4}(?!\d)|\d{1,2} ?\/ ?(?:19|20|21)\d\d(?![\d,.]\d|\d)`],
  ['percent', `${NUMBER} ?%`],
  ['fraction', String.raw`${NUMBER} ?\/ ?${NUMBER}(?! ?\/)`],
  ['number', String.raw`(?<![\p{L}\d)] ?)[-−–](?=\d)${NUMBER}|${NUMBER}`],
  ['word', String.raw`[\p{L}\p{M}]+`],
  ['break', String.raw`\n`],
  ['mark', String.raw`[^\s]`],
];
const TOKEN = new RegExp(PATTERNS.map(([, pattern]) => `(${pattern})`).join('|'), 'gu');

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
  for (const match of text.matchAll(TOKEN)) {
    const group = match.findIndex((part, index) => index > 0 && part !== undefined);
    const kind = PATTERNS[group - 1]?.[0] ?? 'mark';
    const written = match[0];
    const start = match.index;
    tokens.push({ kind, text: kind === 'word' ? foldWord(written) : written, start, end: start + written.length });
  }
  return tokens;
}

/** The words of a phrase, folded as tokens are. Marks are words of their own: "tự đánh giá, chấm điểm". */
export function phraseWords(phrase: string): string[] {
  return tokenize(phrase.normalize('NFC')).map((token) => token.text);
}

/** Whether the phrase stands at this place. */
export function startsWith(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, offset) => tokens[at + offset]?.text === word);
}
