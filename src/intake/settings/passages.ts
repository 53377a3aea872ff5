/** The lines of a document as settings are looked for in them: clean, with wrapped lines joined, and the same text folded for matching. */
import { cleanLine, withoutMarks } from '../lines.ts';
import type { SourceLine } from '../source.ts';

/** A sentence or a title that may have stood on several lines. */
export interface Passage {
  /** Clean; cells and columns of a line are parted by " | ". */
  readonly text: string;
  /** The text folded for matching, unit by unit: an offset in one is an offset in the other. */
  readonly words: string;
  /** Typed without any diacritics: phrases are compared without them, too. */
  readonly bare: boolean;
  /** Typed in one case throughout: nothing tells where a name ends but what stands behind it. */
  readonly letters: 'mixed' | 'capital' | 'small';
  /** Where each of its lines begins. */
  readonly starts: readonly { readonly offset: number; readonly line: number }[];
  readonly zone: Zone;
}

/** `head`: letterhead and title. `legal`: "Căn cứ …". `closing`: recipients and signature. */
export type Zone = 'head' | 'legal' | 'body' | 'closing';

/** A clean line and the cells it is made of. */
export interface CleanLine {
  readonly line: number;
  readonly text: string;
  readonly cells: readonly string[];
  readonly words: string;
  readonly bare: boolean;
  readonly afterBlank: boolean;
}

const GAP = / *\t+ *| {4,}/;

/** Shorter lines, "0,5" or "-", hold no name, no year and no decision. */
const LEAST = 4;
/** Nothing in it has to be cleaned: half of the time for a long text of short lines. */
const PLAIN =
  /^(?=.*[A-Za-z])[A-Za-z0-9.,;:()/%À-\u02ff\u1e00-\u1ef9-]+(?: [A-Za-z0-9.,;:()/%À-\u02ff\u1e00-\u1ef9-]+)*$/;

export function cleanLines(lines: readonly SourceLine[]): CleanLine[] {
  let afterBlank = false;
  return lines.flatMap(({ text: given, line }): CleanLine[] => {
    const cells = cellsOf(given);
    // A lone number is one that a page bears.
    const blank = cells.length === 0 || (cells.length === 1 && /^[-–]? ?\d{1,3}(?: ?[-–])?$/.test(cells[0] ?? ''));
    const after = afterBlank;
    afterBlank = blank;
    if (blank) return [];
    const text = cells.join(' | ').slice(0, MOST_LETTERS);
    const bare = !/[^\x00-\x7f–—“”‘’…]/.test(text);
    return [{ line, text, cells, words: foldEvenly(text, bare), bare, afterBlank: after }];
  });
}

function cellsOf(given: string): readonly string[] {
  if (given.length < LEAST) return [];
  if (PLAIN.test(given)) return [given];
  return withoutMarks(given.replace(/\u00a0/g, ' '))
    .split(GAP)
    .map(cleanLine)
    .filter((cell) => cell !== '');
}

const LATE_TONE = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/gu;
const BASE = new Map<string, string>();

/** Lower case, tone marks in their new place, dashes and "_" plain; as long as the text. */
export function foldEvenly(text: string, bare: boolean): string {
  const small = text.toLowerCase();
  const even = small.length === text.length ? small : [...text].map((letter) => smallLetter(letter)).join('');
  const folded = even.replace(/[–—‑]/g, '-').replaceAll('_', ' ');
  if (bare) return withoutDiacritics(folded);
  return folded.replace(LATE_TONE, ([vowel = '', marked = '']) => {
    const [letter = '', tone = ''] = marked.normalize('NFD');
    return (vowel + tone).normalize('NFC') + letter;
  });
}

function smallLetter(letter: string): string {
  const small = letter.toLowerCase();
  return small.length === letter.length ? small : letter;
}

/** Letters without their marks, one for one. */
export function withoutDiacritics(text: string): string {
  return text.replace(/[^\x00-\x7f]/g, (letter) => {
    const known = BASE.get(letter);
    if (known !== undefined) return known;
    const base = letter === 'đ' ? 'd' : letter === 'Đ' ? 'D' : (letter.normalize('NFD')[0] ?? letter);
    BASE.set(letter, base);
    return base;
  });
}

/** A pattern in plain Vietnamese, for texts with diacritics and for texts without. */
export class Wording {
  private readonly marked: RegExp;
  private readonly plain: RegExp;

  /** @param source folded as `words` are: lower case, "ủy" and not "uỷ" */
  constructor(source: string) {
    this.marked = new RegExp(source, 'gu');
    this.plain = new RegExp(withoutDiacritics(source), 'gu');
  }

  in(passage: Pick<Passage, 'words' | 'bare'>, from = 0, to = passage.words.length): RegExpExecArray | undefined {
    return this.all(passage, from, to)[0];
  }

  all({ words, bare }: Pick<Passage, 'words' | 'bare'>, from = 0, to = words.length): RegExpExecArray[] {
    const part = words.slice(from, to);
    return [...part.matchAll(bare ? this.plain : this.marked)];
  }
}

/** Any of the phrases, as whole words. */
export function anyOf(phrases: string): string {
  return String.raw`(?<![\p{L}\d])(?:${phrases})(?!\p{L})`;
}

export function lineOf({ starts }: Pick<Passage, 'starts'>, offset: number): number {
  return starts.findLast((start) => start.offset <= offset)?.line ?? starts[0]?.line ?? 1;
}

/** Only longer lines may have been cut by the width of the page. */
const PAGE_WIDTH = 45;
const WIDEST_PAGE = 160;
const LIST_HEAD = /^(?:[-+*•●▪·–—]|\d{1,2}(?:\.\d{1,2})*[.)]|[ivxIVX]{1,5}[.)]|\p{L}\)|\[.?\]|\| )/u;
const LABEL = /^\p{Lu}[^:.;]{0,30}: ?\S/u;
const CLAUSE_END = /[.;:!?…,](?:["”)]|\/\.)?$/;
const SENTENCE_END = /[.!?…](?:["”)]|\/\.)?$/;
const DATE_TO_COME = /(?<!\p{L})(?:ngày|tháng|năm|số)$/iu;
/** "của UBND phường Tân", with "Phú: 75,71 điểm" on the next line. */
const NAME_TO_COME =
  /(?:(?:UBND|nhân dân|của) (?:xã|phường|thị trấn|đặc khu)|(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Đđ]ặc khu) \p{Lu}\p{Ll}*)$/u;
const MOST_LETTERS = 40_000;

export function readPassages(lines: readonly CleanLine[]): Passage[] {
  const widest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  const cut = Math.max(PAGE_WIDTH, Math.floor(Math.min(widest, WIDEST_PAGE) * 0.7));
  const worded = lines.filter(({ text }) => /^\p{L}/u.test(text));
  const small = worded.filter(({ text }) => /^\p{Ll}/u.test(text)).length * 2 > worded.length;
  const groups: CleanLine[][] = [];
  for (const line of lines) {
    const last = groups[groups.length - 1]?.at(-1);
    if (last && goesOn(last, line, cut, small)) groups[groups.length - 1]?.push(line);
    else groups.push([line]);
  }
  const zones = new Zones();
  return groups.map((group, index) => passageOf(group, zones, index));
}

/** @param small the document is typed in small letters, so that they tell nothing */
function goesOn(last: CleanLine, next: CleanLine, cut: number, small: boolean): boolean {
  if (last.cells.length > 1 || next.cells.length > 1) return false;
  if (DATE_TO_COME.test(last.text.slice(-8)) && /^\d/.test(next.text)) return true;
  if (NAME_TO_COME.test(last.text) && /^\p{Lu}\p{Ll}/u.test(next.text) && last.text.length >= PAGE_WIDTH)
    return !next.afterBlank;
  if (LIST_HEAD.test(next.text) || LABEL.test(next.text)) return false;
  if (!small && /^["“(]?\p{Ll}/u.test(next.text)) return !SENTENCE_END.test(last.text);
  if (next.afterBlank || CLAUSE_END.test(last.text)) return false;
  const [a, b] = [caseOf(last.text), caseOf(next.text)];
  return last.text.length >= cut && (a === b || b === 'mixed') && a !== 'capital';
}

export function caseOf(text: string): Passage['letters'] {
  const [small, large] = [text.toLowerCase(), text.toUpperCase()];
  if (small === large) return 'mixed';
  return text === large ? 'capital' : text === small ? 'small' : 'mixed';
}

function passageOf(group: readonly CleanLine[], zones: Zones, index: number): Passage {
  const starts: { offset: number; line: number }[] = [];
  let offset = 0;
  for (const { text, line } of group) {
    starts.push({ offset, line });
    offset += text.length + 1;
  }
  const text = group
    .map((line) => line.text)
    .join(' ')
    .slice(0, MOST_LETTERS);
  const words = group
    .map((line) => line.words)
    .join(' ')
    .slice(0, MOST_LETTERS);
  const bare = group.every((line) => line.bare);
  return { text, words, bare, letters: caseOf(text), starts, zone: zones.of({ words, bare }, text, index) };
}

const LEGAL = new Wording('^(?:căn cứ|xét đề nghị|theo đề nghị)(?! vào kết quả)');
const RECIPIENTS = new Wording('^nơi nhận');
const ANNEX = new Wording('^(?:phụ lục|biểu|bảng)(?!\\p{L})');
const HEAD_PASSAGES = 12;

class Zones {
  private closing = false;

  of(folded: Pick<Passage, 'words' | 'bare'>, text: string, index: number): Zone {
    if (RECIPIENTS.in(folded)) this.closing = true;
    else if (ANNEX.in(folded)) this.closing = false;
    if (this.closing) return 'closing';
    if (LEGAL.in(folded)) return 'legal';
    return index < HEAD_PASSAGES && text.length < 250 && !/^[-+•]|^\d+[.)]/.test(text) ? 'head' : 'body';
  }
}
