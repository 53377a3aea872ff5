/** Paragraphs become blocks: an item or field with the lines that belong to it, each block one statement or free text. */
import { type ItemCode, readCode } from '../core/codes.ts';
import { isAdjustmentLine } from './adjustments.ts';
import { CODE_IN_TEXT } from './amounts.ts';
import { findFigures } from './figures.ts';
import type { Head } from './heads.ts';
import { findInlineFields, findInlineHeads, findInlineSums, tellsOfField, wordBefore } from './inline-heads.ts';
import { findLedLosses } from './led-losses.ts';
import { makeParagraph, type Paragraph } from './paragraphs.ts';
import { POINTS_WORD, phraseAt, SUBJECTS } from './phrases.ts';
import type { Placed } from './sections.ts';
import { STATES_FIGURES } from './stated-figures.ts';
import { foldWord, type Token } from './tokens.ts';

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
  return (
    /\d|^nguyên nhân chung|(?:trong đó|gồm) ?:$/iu.test(text) || head.ordinal !== undefined || head.field !== undefined
  );
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
    // "Điểm thưởng: 1 điểm. Điểm trừ: 0,5 điểm." is told of the whole.
    if (isAdjustmentLine(paragraph, false)) break;
    const belongs = mentionsAnother(paragraph, first) ? undefined : startsWithLabel(paragraph);
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

/** "(Điểm bị trừ ở tiêu chí 4.1 là do …)" below another item. */
function mentionsAnother(paragraph: Paragraph, { head }: Paragraph): boolean {
  if (!/\d\.\d/.test(paragraph.text)) return false;
  const tokens = paragraph.tokens();
  const own = head.item ?? head.ordinal?.text;
  const [first] = tokens.flatMap(({ kind, text }, at) =>
    kind === 'number' && CODE_IN_TEXT.test(text) && wordBefore(tokens, at) !== undefined ? [{ text, at }] : [],
  );
  return first !== undefined && first.text !== own && first.at < LABEL_REACH / 2;
}

/** Whether the paragraph begins by naming a figure or a cause, perhaps after its subject ("Thị trấn đạt 14 điểm"). */
function startsWithLabel(paragraph: Paragraph): 'figure' | 'cause' | undefined {
  const { head } = paragraph;
  if (head.item || head.field || (head.ordinal && head.ordinal.kind !== 'letter')) return undefined;
  const tokens = paragraph.tokens();
  // "- Trừ 0,5/1 điểm tại TCTP 1.1.1" tells of another item.
  if (mentionedCodes(tokens, tokens.length).length > 0) return undefined;
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
  const cuts: { at: number; head: Head; code: ItemCode | undefined; worded: boolean }[] = [];
  const ofField = tellsOfField(paragraph);
  const led = paragraph.head.item
    ? []
    : findLedLosses(tokens, ofField ? tokens.findIndex(({ start }) => start >= paragraph.head.end) : undefined);
  const heads = findInlineHeads(paragraph, tokens);
  const listed = paragraph.head.item !== undefined || paragraph.head.ordinal?.kind === 'code' || ofField;
  const sums = listed || heads.length > 0 ? findInlineSums(paragraph, tokens) : [];
  const behindLoss = new Set(led.map(({ body }) => body));
  const candidates = [
    ...heads.filter(({ body }) => !behindLoss.has(body)),
    ...findInlineFields(paragraph, tokens),
    ...sums,
    ...led,
  ].sort((a, b) => a.at - b.at);
  candidates.forEach((candidate, index) => {
    const end = candidates[index + 1]?.at ?? tokens.length;
    const states = findFigures(tokens, candidate.body, end).some((figure) => STATES_FIGURES.has(figure.means));
    // Even without figures another item's words are its own: its cause is not that of the item before.
    const parts = tokens[candidate.at - 1]?.text;
    const own = candidate.head.several || (candidate.worded && (parts === ';' || parts === '.' || parts === '('));
    if (states || own || behindLoss.has(candidate.body)) cuts.push(candidate);
  });
  // "mất 1đ (mã 1.4.1, tối đa 1đ)": the figure stands before the code; with several such nobody knows which is whose.
  const [early] = cuts;
  if (early && isBehindFigure(paragraph, tokens, early.at)) cuts.length = 0;
  const first = classify(paragraph, tokens, cuts[0]?.at ?? tokens.length);
  const rest = cuts.map((cut, index): Block => {
    const { at, head, code, worded } = cut;
    return {
      // "(mã 7.1.1, 7.1.2) mỗi nội dung mất 1 điểm" is told of several.
      kind: sums.some((sum) => sum.at === at) ? 'free' : code === undefined ? 'field' : head.several ? 'free' : 'item',
      paragraph,
      from: at,
      to: cuts[index + 1]?.at ?? tokens.length,
      head,
      code,
      worded,
      mentioned: led.some((item) => item.at === at),
    };
  });
  return cuts[0]?.at === 0 ? rest : [first, ...rest];
}

function isBehindFigure(paragraph: Paragraph, tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== '(' || paragraph.head.item || tellsOfField(paragraph)) return false;
  return findFigures(tokens, 0, at).some(({ means }) => STATES_FIGURES.has(means));
}

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
  if (ordinal === 'code') return make(head.several ? 'free' : 'item', readCode(head.ordinal?.text ?? ''));
  if (ordinal === undefined || ordinal === 'letter') return make('free');
  const figures = findFigures(tokens, 0, to);
  // "1. Điểm bị trừ: 15,7 điểm" names no field.
  const body = tokens.findIndex(({ start }) => start >= head.end);
  if (figures[0] && figures[0].start <= body && figures[0].means !== 'plain') return make('free');
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
