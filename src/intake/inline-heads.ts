/** Where within a paragraph another item or field begins: "…; tiêu chí 7.2 đạt 0/2 điểm". */
import { type ItemCode, readCode } from '../core/codes.ts';
import { SCALE } from '../core/points.ts';
import { CODE_IN_TEXT, readAmount } from './amounts.ts';
import { isFieldName } from './field-names.ts';
import { findFigures } from './figures.ts';
import { type Head, readHead } from './heads.ts';
import type { Paragraph } from './paragraphs.ts';
import { phraseAt } from './phrases.ts';
import { STATES_FIGURES } from './stated-figures.ts';
import { foldWord, phraseWords, type Token } from './tokens.ts';

export interface InlineHead {
  readonly at: number;
  /** First token behind the code. */
  readonly body: number;
  readonly head: Head;
  /** Undefined for a field. */
  readonly code: ItemCode | undefined;
  readonly worded: boolean;
}

/** "…; cải cách tài chính công mất 2/8 điểm": behind an item a field is told of. */
export function findInlineFields(paragraph: Paragraph, tokens: readonly Token[]): InlineHead[] {
  const found: InlineHead[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const offset = tokens[at + 1]?.start ?? 0;
    if (tokens[at]?.text !== ';' || offset < paragraph.head.end) continue;
    const name = FIELD_CLAUSE.exec(paragraph.text.slice(offset, offset + 120))?.[0];
    if (name === undefined || !isFieldName(name)) continue;
    found.push({ at: at + 1, body: at + 1, head: { ...readHead(''), end: offset }, code: undefined, worded: false });
  }
  return found;
}

/** "…. Tổng điểm sau xem xét: 89/100 điểm" behind an item: a sum too large for any field tells of the whole. */
export function findInlineSums(paragraph: Paragraph, tokens: readonly Token[]): InlineHead[] {
  const found: InlineHead[] = [];
  for (let at = 0; at + 1 < tokens.length; at++) {
    const offset = tokens[at + 1]?.start ?? 0;
    if (tokens[at]?.text !== '.' || tokens[at + 1]?.text !== SUM || offset < paragraph.head.end) continue;
    const figures = findFigures(tokens, at + 1, Math.min(tokens.length, at + SUM_REACH));
    const large = figures.some(({ points, outOf }) => Math.max(points ?? 0, outOf ?? 0) >= LARGEST_FIELD * SCALE);
    if (large)
      found.push({ at: at + 1, body: at + 1, head: { ...readHead(''), end: offset }, code: undefined, worded: false });
  }
  return found;
}

const SUM = foldWord('tổng');
const SUM_REACH = 20;
/** No single field has so many points. */
const LARGEST_FIELD = 60;

const FIELD_CLAUSE = /^[^\d;.:(]{8,80}?(?= (?:đạt|được|mất|bị|trừ|tự)(?!\p{L}))/iu;

const OPENS_ITEM = new Set([';', '.', ',', '\n', '(', '-', '–', '+', ':', 'và', '[']);
/** "…, thiếu 0,75 điểm ở TCTP 1.2.1 (điểm tối đa 1,5; đạt 0,75)": within a field's sentence. */
const SECTION = foldWord('mục');
const LEADS_TO_ITEM = new Set(['thể', 'riêng', 'còn', 'ở', 'tại', 'đó', 'của', 'thuộc', 'là', 'gồm'].map(foldWord));

export function findInlineHeads(paragraph: Paragraph, tokens: readonly Token[]): InlineHead[] {
  const heads: InlineHead[] = [];
  const ofField = tellsOfField(paragraph);
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'number' || !CODE_IN_TEXT.test(token.text)) continue;
    const worded = wordBefore(tokens, at) ?? (isSection(tokens, at) ? at - 1 : undefined);
    const start = worded ?? at;
    const before = tokens[start - 1];
    if (!before || before.start < paragraph.head.end) continue;
    const opening =
      worded === undefined
        ? start
        : before.text === '('
          ? namedBefore(tokens, start - 1, paragraph.head.end)
          : clauseStart(tokens, start);
    const led = worded !== undefined && LEADS_TO_ITEM.has(before.text) && (ofField || opening < start);
    if (!OPENS_ITEM.has(before.text) && !led) continue;
    const next = tokens[at + 1];
    // "3.1.4, 3.1.5 đều …" lists codes: what follows is told of all of them.
    if (worded === undefined && before.text === ',' && CODE_IN_TEXT.test(tokens[at - 2]?.text ?? '')) continue;
    // A bare number is a code only where a name or a verb follows it: "; 7.2 đạt 0/2 điểm", not "; 1.5 điểm".
    const bare = worded === undefined;
    // "Trừ 4 điểm: 3.1 (trừ 1 điểm), 3.3 (-2)": its figure stands in parentheses right behind the code.
    const enclosed =
      bare &&
      next?.text === '(' &&
      before.text !== '(' &&
      announced(tokens, start - 1, heads.length > 0) &&
      opensFigure(tokens, at + 2);
    // "… 2 điểm. 3.4: tối đa 5 điểm."
    const labelled =
      bare && next?.text === ':' && (before.text === '.' || before.text === ';') && statesAt(tokens, at + 2);
    if (
      bare &&
      !enclosed &&
      !labelled &&
      ((before.text === ':' && !statesAt(tokens, at + 1)) ||
        before.text === 'và' ||
        before.text === '(' ||
        next?.kind !== 'word' ||
        next.text === foldWord('và'))
    )
      continue;
    if (bare && !enclosed && !labelled && !/[\p{L}]{2}/u.test(next?.text ?? '')) continue;
    if (bare && phraseAt(tokens, at + 1)?.means === 'plain') continue;
    const offset = tokens[start]?.start ?? 0;
    const head = readHead(paragraph.text.slice(offset, offset + 200));
    const code = readCode(token.text);
    if (!code || (worded !== undefined && head.item !== code)) continue;
    heads.push({ at: opening, body: at + 1, head: { ...head, end: token.end }, code, worded: worded !== undefined });
  }
  return heads;
}

/** "mục 3.4 trừ 4/6 điểm", not "mục 2.1 của Kế hoạch" or a list of which something was told before. */
function isSection(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== SECTION) return false;
  const mark = tokens[at + 1]?.text;
  return statesAt(tokens, at + 1) || ((mark === '(' || mark === ':') && opensFigure(tokens, at + 2));
}

/** Back over "Thứ hai, ", "Cuối cùng, ở " to the mark that ends the sentence before; the place itself where other words stand. */
function clauseStart(tokens: readonly Token[], start: number): number {
  for (let at = start - 1; at > Math.max(0, start - 7); at--) {
    const token = tokens[at];
    if (token?.text === '.' || token?.text === ';') return at + 1;
    if (token?.kind !== 'word' && token?.text !== ',') return start;
  }
  return start;
}

/** "… . Ở nội dung “Số hóa” (tiêu chí 7.3.1, …": back over the name before the parenthesis to the mark that ends the sentence before. */
function namedBefore(tokens: readonly Token[], parenthesis: number, headEnd: number): number {
  for (let at = parenthesis - 1; at > Math.max(0, parenthesis - LONGEST_NAME); at--) {
    const token = tokens[at];
    if (!token || token.start < headEnd) break;
    if (token.text === '.' || token.text === ';') return at + 1;
    const figured = STATES_FIGURES.has(phraseAt(tokens, at)?.means ?? '');
    if ((token.kind !== 'word' && token.text !== ',' && !QUOTES.has(token.text)) || figured) break;
  }
  return parenthesis + 1;
}

const LONGEST_NAME = 24;
const QUOTES = new Set(['"', '“', '”', '-', '–']);

/** "… ở các tiêu chí: 3.1 (trừ 1 điểm)", "LV3 mất 4đ: 3.1.3 (-1), …", not "Điểm đạt: 8.65 (thang điểm 10)". */
function announced(tokens: readonly Token[], mark: number, listing: boolean): boolean {
  if (tokens[mark]?.text !== ':') return listing;
  const before = tokens[mark - 1]?.text ?? '';
  return LISTS.has(before) || (UNITS.has(before) && tokens[mark - 2]?.kind === 'number');
}

const LISTS = new Set(['chí', 'phần', 'tctp', 'tc', 'gồm', 'đó', 'mục', 'sau', 'thể'].map(foldWord));
const UNITS = new Set(['điểm', 'đ'].map(foldWord));

/** "-1", "trừ 1", "1/2"; "4.2.1 (1 điểm)" is one of a list of which something was told before. */
function opensFigure(tokens: readonly Token[], at: number): boolean {
  const amount = readAmount(tokens, at, tokens.length);
  if (amount) return amount.value.outOf !== undefined || amount.value.points < 0;
  return statesAt(tokens, at);
}

/** "trong đó: 7.1.3 đạt 1/2,5 điểm" */
function statesAt(tokens: readonly Token[], at: number): boolean {
  const means = phraseAt(tokens, at)?.means;
  return means !== undefined && means !== 'plain' && STATES_FIGURES.has(means);
}

/** The paragraph is headed by a field, named with its word or by its usual name. */
export function tellsOfField({ head, text }: Paragraph): boolean {
  if (head.item) return false;
  if (head.field) return true;
  const counted = head.bullet || head.ordinal !== undefined;
  return counted && isFieldName(titleOf(text.slice(head.end, head.end + 200)));
}

/** Where "tiêu chí", "tiêu chí thành phần", "TCTP" begins before the code. */
export function wordBefore(tokens: readonly Token[], at: number): number | undefined {
  for (const phrase of ITEM_WORDS) {
    const start = at - phrase.length;
    if (start >= 0 && phrase.every((word, offset) => tokens[start + offset]?.text === word)) return start;
  }
  return undefined;
}

const ITEM_WORDS = [
  'tiêu chí thành phần',
  'tiêu chí tp',
  'tc tp',
  'cstp',
  'chỉ số thành phần',
  'tiêu chí',
  'chỉ tiêu thành phần',
  'chỉ tiêu',
  'tctp',
  'tc',
  'mã số',
  'mã tiêu chí',
  'mã',
].map(phraseWords);

function titleOf(text: string): string {
  return text.split(/[:;(]|\. |[–-] |, (?=\p{L}+ (?:trấn )?(?:đạt|được))/u, 1)[0] ?? '';
}
