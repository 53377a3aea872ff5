/** Paragraphs become blocks: an item or field with the lines that belong to it, each block one statement or free text. */
import { type ItemCode, readCode } from '../core/codes.ts';
import { CODE_IN_TEXT } from './amounts.ts';
import { isFieldName } from './field-names.ts';
import { findFigures } from './figures.ts';
import { type Head, readHead } from './heads.ts';
import { makeParagraph, type Paragraph } from './paragraphs.ts';
import { POINTS_WORD, phraseAt, SUBJECTS } from './phrases.ts';
import type { Placed } from './sections.ts';
import { foldWord, phraseWords, type Token } from './tokens.ts';

/** A stretch of text about one thing. `text` is what is read, `paragraph` gives tokens and lines. */
export interface Block {
  readonly kind: 'item' | 'field' | 'free';
  readonly paragraph: Paragraph;
  /** First and last-but-one token of the block. */
  readonly from: number;
  readonly to: number;
  readonly head: Head;
  readonly code: ItemCode | undefined;
  /** "Tiêu chí" stands before the code: it can be nothing but an item. */
  readonly worded: boolean;
  /** The code is only mentioned: "Xã mất 3 điểm ở tiêu chí 1.5". */
  readonly mentioned: boolean;
}

const STATES_FIGURES: ReadonlySet<string> = new Set([
  'max',
  'final',
  'score',
  'assessed',
  'survey',
  'self',
  'lost',
  'lost-all',
  'zero',
  'full',
  'not-applicable',
  'plain',
  'bonus',
]);

/** Groups what belongs together and splits what one paragraph tells of several items. */
export function findBlocks(placed: readonly Placed[]): Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < placed.length; index++) {
    const { paragraph, part, legal } = placed[index] ?? {};
    if (!paragraph || part === 'aside' || part === 'closing' || !worthReading(paragraph)) continue;
    const { head } = paragraph;
    const opens =
      !legal && (head.item !== undefined || head.ordinal !== undefined || head.field !== undefined || head.bullet);
    const joined = opens ? attach(paragraph, placed, index) : { paragraph, count: 0 };
    index += joined.count;
    blocks.push(...split(joined.paragraph));
  }
  return blocks;
}

/** Without a digit or a head there is nothing to read: most of a text is passed over here. */
function worthReading({ text, head }: Paragraph): boolean {
  return /\d|^nguyên nhân chung/iu.test(text) || head.ordinal !== undefined || head.field !== undefined;
}

/** No item has more lines of its own. */
const LONGEST_BLOCK = 40;
/** "Tên tiêu chí: …" below "Mã TC: 1.3" */
const NAME_LABEL = /^(?:tên|nội dung|tiêu chí)(?: tiêu chí| tctp| tc)?(?: thành phần)? ?: ?/iu;
/** A label's number stands within so many tokens. */
const LABEL_REACH = 24;

/** "Điểm tối đa: 3", "Nguyên nhân: …" on lines of their own below the item. */
function attach(first: Paragraph, placed: readonly Placed[], index: number): { paragraph: Paragraph; count: number } {
  let { text } = first;
  const starts = [...first.starts];
  let count = 0;
  let listing = false;
  while (count < LONGEST_BLOCK) {
    const { paragraph, part } = placed[index + 1 + count] ?? {};
    if (!paragraph || part === 'aside') break;
    const name = count === 0 && text.slice(first.head.end).trim() === '' ? NAME_LABEL.exec(paragraph.text) : null;
    if (name) {
      starts.push(...paragraph.starts.map((start) => ({ ...start, offset: start.offset + text.length + 1 })));
      text += ` ${paragraph.text.slice(name[0].length)}`;
      count++;
      continue;
    }
    const belongs = startsWithLabel(paragraph);
    const listed: boolean = listing && paragraph.head.bullet && !paragraph.head.item && !paragraph.head.ordinal;
    if (!belongs && !listed) break;
    const joint = listed && !belongs ? (text.endsWith(':') ? ' ' : '; ') : '\n';
    const body = listed ? paragraph.text.slice(paragraph.head.end) : paragraph.text;
    if (joint === '; ') text = text.replace(/[;.]$/, '');
    const offset = text.length + joint.length;
    starts.push(...paragraph.starts.map((start) => ({ ...start, offset: start.offset + offset })));
    text += joint + body;
    listing = listed || (belongs === 'cause' && text.endsWith(':'));
    count++;
  }
  return { paragraph: count > 0 ? makeParagraph(text, first.head, starts) : first, count };
}

/** Whether the paragraph begins by naming a figure or a cause, perhaps after its subject ("Thị trấn đạt 14 điểm"). */
function startsWithLabel(paragraph: Paragraph): 'figure' | 'cause' | undefined {
  const { head } = paragraph;
  if (head.item || head.field || (head.ordinal && head.ordinal.kind !== 'letter')) return undefined;
  const tokens = paragraph.tokens();
  let at = tokens.findIndex((token) => token.start >= head.end);
  for (let skipped = 0; at >= 0 && at < tokens.length && skipped < 6; at++, skipped++) {
    const phrase = phraseAt(tokens, at);
    if (phrase?.means === 'cause' || phrase?.means === 'cause-label') {
      return tokens[at + phrase.words.length]?.text === foldWord('chung') ? undefined : 'cause';
    }
    if (phrase && STATES_FIGURES.has(phrase.means) && phrase.words[0] !== foldWord('tổng')) {
      const [figure] = findFigures(tokens, at, Math.min(tokens.length, at + LABEL_REACH));
      return figure && figure.start <= at + 1 && STATES_FIGURES.has(figure.means) ? 'figure' : undefined;
    }
    if (!SUBJECTS.has(tokens[at]?.text ?? '')) return undefined;
  }
  return undefined;
}

/** Cuts a paragraph before every further "Tiêu chí 7.2" or "; 7.2" that states figures of its own. */
function split(paragraph: Paragraph): Block[] {
  const tokens = paragraph.tokens();
  const cuts: { at: number; head: Head; code: ItemCode; worded: boolean }[] = [];
  const candidates = findInlineHeads(paragraph, tokens);
  candidates.forEach((candidate, index) => {
    const end = candidates[index + 1]?.at ?? tokens.length;
    const states = findFigures(tokens, candidate.body, end).some((figure) => STATES_FIGURES.has(figure.means));
    if (states) cuts.push(candidate);
  });
  const first = classify(paragraph, tokens, cuts[0]?.at ?? tokens.length);
  const rest = cuts.map((cut, index): Block => {
    const { at, head, code, worded } = cut;
    return {
      kind: 'item',
      paragraph,
      from: at,
      to: cuts[index + 1]?.at ?? tokens.length,
      head,
      code,
      worded,
      mentioned: false,
    };
  });
  return [first, ...rest];
}

interface InlineHead {
  readonly at: number;
  /** First token behind the code. */
  readonly body: number;
  readonly head: Head;
  readonly code: ItemCode;
  readonly worded: boolean;
}

const OPENS_ITEM = new Set([';', '.', ',', '\n', '(', '-', '–', '+', ':', 'và', '[']);
/** "…, thiếu 0,75 điểm ở TCTP 1.2.1 (điểm tối đa 1,5; đạt 0,75)": within a field's sentence. */
const LEADS_TO_ITEM = new Set(['ở', 'tại', 'đó', 'của', 'thuộc', 'là', 'gồm'].map(foldWord));

function findInlineHeads(paragraph: Paragraph, tokens: readonly Token[]): InlineHead[] {
  const heads: InlineHead[] = [];
  const ofField = tellsOfField(paragraph);
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'number' || !CODE_IN_TEXT.test(token.text)) continue;
    const worded = wordBefore(tokens, at);
    const start = worded ?? at;
    const before = tokens[start - 1];
    if (!before || before.start < paragraph.head.end) continue;
    if (!OPENS_ITEM.has(before.text) && !(ofField && worded !== undefined && LEADS_TO_ITEM.has(before.text))) continue;
    const next = tokens[at + 1];
    // "3.1.4, 3.1.5 đều …" lists codes: what follows is told of all of them.
    if (worded === undefined && before.text === ',' && CODE_IN_TEXT.test(tokens[at - 2]?.text ?? '')) continue;
    // A bare number is a code only where a name or a verb follows it: "; 7.2 đạt 0/2 điểm", not "; 1.5 điểm".
    const bare = worded === undefined;
    if (
      bare &&
      ((before.text === ':' && !statesAt(tokens, at + 1)) ||
        before.text === 'và' ||
        before.text === '(' ||
        next?.kind !== 'word' ||
        next.text === foldWord('và'))
    )
      continue;
    if (bare && !/[\p{L}]{2}/u.test(next?.text ?? '')) continue;
    if (bare && phraseAt(tokens, at + 1)?.means === 'plain') continue;
    const offset = tokens[start]?.start ?? 0;
    const head = readHead(paragraph.text.slice(offset, offset + 200));
    const code = readCode(token.text);
    if (!code || (worded !== undefined && head.item !== code)) continue;
    heads.push({ at: start, body: at + 1, head: { ...head, end: token.end }, code, worded: worded !== undefined });
  }
  return heads;
}

/** "trong đó: 7.1.3 đạt 1/2,5 điểm" */
function statesAt(tokens: readonly Token[], at: number): boolean {
  const means = phraseAt(tokens, at)?.means;
  return means !== undefined && means !== 'plain' && STATES_FIGURES.has(means);
}

/** The paragraph is headed by a field, named with its word or by its usual name. */
function tellsOfField({ head, text }: Paragraph): boolean {
  if (head.item) return false;
  if (head.field) return true;
  const counted = head.bullet || head.ordinal !== undefined;
  return counted && isFieldName(titleOf(text.slice(head.end, head.end + 200)));
}

/** Where "tiêu chí", "tiêu chí thành phần", "TCTP" begins before the code. */
function wordBefore(tokens: readonly Token[], at: number): number | undefined {
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
  'tiêu chí',
  'tctp',
  'tc',
  'mã số',
  'mã tiêu chí',
  'mã',
].map(phraseWords);

function classify(paragraph: Paragraph, tokens: readonly Token[], to: number): Block {
  const { head, text } = paragraph;
  const make = (kind: Block['kind'], code?: ItemCode, worded = false, mentioned = false): Block => {
    return { kind, paragraph, from: 0, to, head, code, worded, mentioned };
  };
  if (head.item) return make(head.several ? 'free' : 'item', head.item, true);
  if (tellsOfField(paragraph)) return make('field');
  const ordinal = head.ordinal?.kind;
  const [only, ...more] = mentionedCodes(tokens, to);
  if (only) return make(more.length > 0 ? 'free' : 'item', only, false, true);
  if (!ordinal && !head.bullet) return make('free');
  if (ordinal === 'code') return make('item', readCode(head.ordinal?.text ?? ''));
  if (ordinal === undefined || ordinal === 'letter') return make('free');
  const figures = findFigures(tokens, 0, to);
  const ranked = figures.some(({ means }) => means === 'rank');
  const states = figures.some(({ means }) => STATES_FIGURES.has(means));
  return make(states && !ranked && !TOTAL_TITLE.test(text.slice(head.end)) ? 'field' : 'free');
}

/**
 * The codes a sentence tells figures of, when it does not begin with one: those before any cause, and later ones that
 * stand behind points of their own ("…, 1,5 điểm ở tiêu chí 3.4.1 do …").
 */
function mentionedCodes(tokens: readonly Token[], to: number): ItemCode[] {
  const codes = new Set<ItemCode>();
  let explained = false;
  for (let at = 1; at < to; at++) {
    const means = phraseAt(tokens, at)?.means;
    if (means === 'measure') break;
    explained ||= means === 'cause' || means === 'cause-label';
    if (tokens[at]?.kind !== 'number' || wordBefore(tokens, at) === undefined) continue;
    const behindPoints = tokens.slice(Math.max(0, at - 7), at).some(({ text }) => text === POINTS_WORD);
    if (explained && (codes.size === 0 || !behindPoints)) continue;
    const code = CODE_IN_TEXT.test(tokens[at]?.text ?? '') ? readCode(tokens[at]?.text ?? '') : undefined;
    if (code) codes.add(code);
  }
  return [...codes];
}

/** "1. Kết quả chung: …" is about the whole. */
const TOTAL_TITLE = /^(?:về )?(?:kết quả|tổng (?:điểm|số|cộng|hợp)|chỉ số|điểm số|xếp hạng|đánh giá chung)/iu;

function titleOf(text: string): string {
  return text.split(/[:;(]|\. |[–-] |, (?=\p{L}+ (?:trấn )?(?:đạt|được))/u, 1)[0] ?? '';
}
