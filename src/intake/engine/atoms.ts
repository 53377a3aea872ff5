/** A line becomes words, numbers and marks with their places; dates, times, numbers of documents and codes are told apart here. */
import { fromDecimal, type Points } from '../../core/points.ts';
import { fold, foldSearch, plainSpaces } from '../../core/text.ts';
import type { SourceLine } from '../source.ts';

/** `dotted`: "3.1", "3.1.4", a code or an amount. `date` and `document` never tell points. `end`: of a line. */
type AtomKind = 'word' | 'number' | 'dotted' | 'date' | 'document' | 'mark' | 'end';

export interface Atom {
  readonly kind: AtomKind;
  /** Words folded, in a text without diacritics without them; everything else as written. */
  readonly text: string;
  /** As written. */
  readonly raw: string;
  /** Index of its line among those given. */
  readonly row: number;
  readonly from: number;
  readonly to: number;
  /** Part of a key of a program's export, `"diem_toi_da":`, which has no diacritics. */
  readonly keyed?: boolean;
  /** Of numbers, and of dotted ones with two parts. */
  readonly value?: Points;
  readonly decimals?: number;
}

const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{3})+(?![\d.])(?:,\d+)?|\d+\.\d+|\d+(?:,\d+)?)`;
/** Tried in this order where a digit, or a letter scanned for one, stands. */
const NUMERIC: readonly (readonly [AtomKind, RegExp])[] = [
  [
    'document',
    /\d+ ?\/ ?(?:\d{4} ?\/ ?)?\p{Lu}{2,}\p{L}*(?:[-–][\p{L}\d]+)+|\d+\/(?:\d{4}\/)?\p{Lu}{2,}(?![\p{L}\d])|\d+-\p{Lu}{2,}\/[\p{L}-]+/uy,
  ],
  [
    'date',
    /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?![\d/])|\d{1,2} ?\/ ?(?:19|20|21)\d\d(?![\d,.]\d|\d)|20\d\d ?[-–] ?20\d\d|\d{1,2}\/\d{1,2}(?= \d{1,2}:\d{2})/uy,
  ],
  [
    'date',
    /\d{1,2} ?(?:h|giờ|g) ?\d{0,2}(?!\p{L})|(?:0|\+84)\d{8,10}(?!\d)|(?=0\d(?:[ .-]?\d){7,9}(?![\d,]))\d{2,5}(?:[ .-]\d{2,4}){2,3}|\d{1,2}:\d{2}(?!\d)|\d{4} ?:|(?:19|20)\d\d(?![\d,.]\d|\d| ?(?:đ|điểm)(?!\p{L})| ?\/)/uy,
  ],
  // Recognised characters stand apart: "84 , 3"; a list has no space before its comma, points have two decimals.
  ['number', /\d{1,4} , ?\d{1,2}(?!\d|[.,]\d)/uy],
  ['dotted', /[1-9]\d? \. ?\d{1,2}(?: \. ?\d{1,2}){0,3}(?!\d| ?[.,] ?\d)/uy],
  ['dotted', /\d{1,2}(?:\.\d{1,2}){2,4}(?!\d|[.,]\d)/uy],
  ['dotted', /[1-9]\d?\.\d{1,2}(?!\d|[.,]\d)/uy],
  ['number', new RegExp(NUMBER, 'uy')],
];
/** "2O", "l,5", "1O": letters a scanner took for digits beside true digits. */
const SCANNED = /(?=[\dOl,]*\d)(?=[\d,]*[Ol])[\dOl]+(?:,[\dOl]+)?(?!,?\d|(?!đ(?!\p{L}))\p{L})/uy;
/** "26/02/2O26", "3/l2/2023" */
const SCANNED_DATE = /[\dOl]{1,2}[/.-][\dOl]{1,2}[/.-][12l][\dO][\dOl]{2}(?![\dOl/])/uy;
/** "một điểm rưỡi", "nửa điểm", "hai" before "điểm" where the points are told, not "một điểm sáng". */
const WRITTEN =
  /(?:một|hai|ba|bốn|sáu|bảy|tám|chín|mười)(?=\s+điểm\s*(?:$|[.,;:()/]|(?:trên|do|vì|ở|tại|so|và|trong)(?!\p{L})))|(?:một|hai|ba|bốn|sáu|bảy|tám|chín|mười|mot|bon)\s+(?:điểm\s+rưỡi|diem\s+ruoi)(?!\p{L})|(?<!(?:một|mot)\s)(?:nửa|nua)(?=\s+(?:điểm|diem)(?!\p{L}))/iuy;
const WRITTEN_NUMBERS = ['khong', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];

function writtenAmount(raw: string): Partial<Atom> {
  const [first = '', ...others] = foldSearch(raw).split(/\s/u);
  if (first === 'nua') return amountOf('0,5');
  return amountOf(`${WRITTEN_NUMBERS.indexOf(first)}${others.at(-1) === 'ruoi' ? ',5' : ''}`);
}

const ISO = /ISO ?\d+(?:[:-]\d+)?/uy;
/** "6 đ/c" are people, not points. */
const WORD = /đ\/c(?!\p{L})|\p{L}[\p{L}\p{M}]*/iuy;
/** Marks of bold type: balanced around words, they tell nothing. */
const BOLD = /\*{2,}|__+|`/uy;

/** A line as it is read and shown: composed letters, plain spaces. */
export function sourceText(raw: string): string {
  return plainSpaces(raw.replaceAll('\t', '\u0001'))
    .replace(/\u0001/g, '\t')
    .replace(/[\u0000\u0002-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/g, ' ')
    .normalize('NFC');
}

/** Whether people typed it without diacritics: its words are compared without them, then. */
export function isBare(lines: readonly SourceLine[]): boolean {
  let letters = 0;
  let marked = 0;
  for (const { text } of lines) {
    for (const letter of text) {
      const code = letter.codePointAt(0) ?? 0;
      if (code > 127 && /\p{L}/u.test(letter)) marked++;
      else if ((code | 32) >= 97 && (code | 32) <= 122) letters++;
    }
    if (letters > 20_000) break;
  }
  return marked < (letters + marked) * 0.01;
}

const folded = new Map<string, string>();

function foldWord(word: string, bare: boolean): string {
  if (bare) return word.toLowerCase();
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size > 20_000) folded.clear();
  const result = word.length > 12 ? word.toLowerCase() : fold(word);
  folded.set(word, result);
  return result;
}

/** @param bare as `isBare` tells: letters are compared without diacritics */
export function atomsOf(lines: readonly SourceLine[], bare: boolean): Atom[] {
  const atoms: Atom[] = [];
  lines.forEach(({ text }, row) => {
    let at = 0;
    const keys = keysIn(text);
    while (at < text.length) {
      const key = keys.find(({ to }) => at < to);
      const end = key && at >= key.from && text[at] === '_' ? at + 1 : skip(BOLD, text, at);
      if (/\s/u.test(text[at] ?? '') || end > at) {
        at = end > at ? end : at + 1;
        continue;
      }
      const atom = scan(text, at, row, bare);
      const isKey = key !== undefined && at >= key.from && atom.kind === 'word';
      atoms.push(isKey ? { ...atom, text: foldSearch(atom.raw), keyed: true } : atom);
      at = atom.to;
    }
    atoms.push({ kind: 'end', text: '\n', raw: '', row, from: text.length, to: text.length });
  });
  return atoms;
}

/** Where the keys of an export stand: `"diem_dat":`, `ly_do=`, `[TIEU_CHI_1.1.3]`. */
function keysIn(text: string): { from: number; to: number }[] {
  return [...text.matchAll(/"([\p{L}_ ]{2,40})"\s*:|(?<![\p{L}_])\p{L}+(?:_[\p{L}\d.]+)+|^\s*[a-z]{2,12}\s*=/gu)].map(
    (match) => {
      return { from: match.index, to: match.index + match[0].length };
    },
  );
}

function scan(text: string, at: number, row: number, bare: boolean): Atom {
  const make = (kind: AtomKind, to: number, extra: Partial<Atom> = {}): Atom => {
    const raw = text.slice(at, to);
    return { kind, text: kind === 'word' ? foldWord(raw, bare) : raw, raw, row, from: at, to, ...extra };
  };
  const iso = skip(ISO, text, at);
  if (iso > at) return make('document', iso);
  const first = text[at] ?? '';
  if (/[\dOl]/.test(first)) {
    const date = skip(SCANNED_DATE, text, at);
    if (date > at && !/[\p{L}\d]/u.test(text[at - 1] ?? ' ')) return make('date', date);
    const scanned = skip(SCANNED, text, at);
    if (scanned > at && !/\p{L}/u.test(text[at - 1] ?? ' '))
      return make('number', scanned, amountOf(unscanned(text.slice(at, scanned))));
  }
  if (/\d/.test(first)) {
    for (const [kind, pattern] of NUMERIC) {
      const end = skip(pattern, text, at);
      if (end <= at) continue;
      const raw = text.slice(at, end);
      return make(kind, end, kind === 'number' || kind === 'dotted' ? amountOf(raw) : {});
    }
  }
  const written = skip(WRITTEN, text, at);
  if (written > at && !/\p{L}/u.test(text[at - 1] ?? ' '))
    return make('number', written, writtenAmount(text.slice(at, written)));
  const word = skip(WORD, text, at);
  if (word > at) return make('word', word);
  return make('mark', at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1));
}

const unscanned = (raw: string): string => raw.replaceAll('O', '0').replaceAll('l', '1');

/** "12,5", "12.5", "1.234,5"; nothing for a code of three parts. */
function amountOf(given: string): Partial<Atom> {
  const raw = given.replaceAll(' ', '');
  const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(raw) && !/^\d{1,3}\.\d{3}$/.test(raw);
  const plain = (grouped ? raw.replaceAll('.', '') : raw).replace(',', '.');
  if (!/^\d+(?:\.\d+)?$/.test(plain)) return {};
  const value = fromDecimal(plain);
  return value === undefined ? {} : { value, decimals: plain.split('.')[1]?.length ?? 0 };
}

/** The end of what the sticky pattern matches at this place; the place itself when it does not. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** The words of a phrase as atoms have them. */
export function phraseWords(phrase: string, bare: boolean): string[] {
  const text = bare ? foldSearch(phrase) : phrase.normalize('NFC');
  return atomsOf([{ piece: 0, line: 1, text }], bare).flatMap((atom) => (atom.kind === 'end' ? [] : [atom.text]));
}
