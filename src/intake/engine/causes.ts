/** Reasons: "do …", "Nguyên nhân: …", words behind the figures, words before a code in brackets. */
import { causeEnd, opensCause, skipLabel } from './cause-bounds.ts';
import type { Context } from './contexts.ts';
import type { Segment } from './cuts.ts';
import { type Element, hasMeaning, isAmount, isBoundary } from './elements.ts';
import { isToldBefore } from './figures-first.ts';
import { wordSet } from './lexicon.ts';
import { tellsQuantity } from './mentions.ts';
import { endsNames } from './names.ts';
import { equalsMaximum } from './number-places.ts';
import type { SourceText } from './source-text.ts';
import { tellsVerdict } from './verdicts.ts';

export interface CauseRange {
  readonly from: number;
  readonly textFrom: number;
  readonly to: number;
}

/** @param lead how many elements stand before the one spoken of */
export function causesIn(elements: readonly Element[], nameEnd: number, lead: number): CauseRange[] {
  if (elements.some(({ first }) => first.keyed === true)) return keyedCauses(elements);
  const found: CauseRange[] = [];
  for (let at = nameEnd; at < elements.length; at++) {
    if (!hasMeaning(elements[at], 'cause')) continue;
    // "0,5 điểm ở tiêu chí 3.2 do …": the figure stands before the one it is about.
    const isLed = at === lead && elements.slice(0, lead).some(isAmount);
    if (!isLed && !opensCause(elements, at, nameEnd)) continue;
    const textFrom = skipLabel(elements, at + 1);
    const to = causeEnd(elements, at, textFrom);
    if (to > textFrom) found.push({ from: at, textFrom, to });
    at = Math.max(at, to - 1);
  }
  return found;
}

/** `"ly_do": "chậm báo cáo"`: all that stands in quotes behind a key tells no figure, but that of the reason is the reason. */
function keyedCauses(elements: readonly Element[]): CauseRange[] {
  const found: CauseRange[] = [];
  let isCause = false;
  for (let at = 0; at < elements.length; at++) {
    const element = elements[at];
    if (element?.first.keyed === true)
      isCause = hasMeaning(element, 'cause') || (isCause && elements[at - 1]?.first.keyed === true);
    if (element?.text !== ':') continue;
    const open = elements[at + 1]?.text === '"' ? at + 2 : -1;
    const close = elements.findIndex(({ text }, place) => open > 0 && place >= open && text === '"');
    if (!isCause || close < 0) continue;
    if (close > open) found.push({ from: open, textFrom: open, to: close });
    at = close;
    isCause = false;
  }
  return found;
}

/** "0,5/1 điểm - chậm báo cáo", "-0,5 (chậm báo cáo)", "0,5 → 1 | còn 12 văn bản": words behind the figures that tell none themselves. */
export function trailingCause(
  elements: readonly Element[],
  contexts: readonly Context[],
  nameEnd: number,
): CauseRange | undefined {
  const first =
    contexts.find(({ options }) => options[0]?.quantity !== 'noise')?.at ?? elements.findIndex(tellsVerdict);
  if (first < 0) return undefined;
  // Nothing but the maximum was told: "(1,5 điểm): chấp nhận kiến nghị, cho điểm tối đa".
  const isOpen = contexts.every(({ options: [told] }) => told?.quantity === 'max' || told?.quantity === 'noise');
  for (let at = Math.max(first + 1, nameEnd); at < elements.length - 1; at++) {
    const mark = elements[at];
    if (mark?.kind === 'line') return undefined;
    const isMark = mark?.kind === 'stop' || (mark?.kind === 'mark' && '-–—:,(;|[>→'.includes(mark.text));
    if (!mark || !isMark || !beginsWords(elements, at + 1) || equalsMaximum(elements, at + 1)) continue;
    if (tellsQuantity(elements[at - 1]) && isAmount(elements[at + 1])) continue;
    const to = trailingEnd(elements, at, '(['.includes(mark.text));
    const inside = elements.slice(at + 1, to);
    // "Đơn vị chủ trì: …": what is to be done, and by whom.
    if (inside.some((element, offset) => hasMeaning(element, 'measure') && inside[offset + 1]?.text === ':'))
      return undefined;
    const words = inside.filter(({ kind }) => kind === 'word' || kind === 'phrase').length;
    const tells = contexts.some((context) => context.at > at && context.at < to && isFigure(context, elements));
    const pointsOn = inside.some((element) => POINTS_ON.has(element.words.join(' ')));
    if (isOpen && inside.some(tellsVerdict)) return undefined;
    if (words > 1 && !tells && !pointsOn) return { from: at, textFrom: at + 1, to };
  }
  return undefined;
}

/** "Sở Nội vụ chấm: 2", "đoàn hạ xuống 1,5 (tối đa 2)", "điểm tối đa là 1": words beside the number say what it is, and it counts nothing. */
function isFigure({ at, options: [first], isTold }: Context, elements: readonly Element[]): boolean {
  const next = elements[at + 1];
  if (hasMeaning(next, 'points')) return true;
  return isTold === true && first?.quantity !== 'noise' && (next?.kind !== 'word' || elements[at - 1]?.text === ':');
}

/** "; mục I Phụ lục" */
const POINTS_ON = wordSet('phụ lục|kèm theo');

/** Words, or a count of something, that name no quantity. */
function beginsWords(elements: readonly Element[], at: number): boolean {
  const [first, second] = [elements[at], elements[at + 1]];
  const isWord =
    first?.kind === 'word' ||
    first?.kind === 'phrase' ||
    (first?.kind === 'number' && first.value === undefined) ||
    (isAmount(first) && (second?.kind === 'word' || hasMeaning(second, 'counted') || second?.text === '/'));
  return isWord && !hasMeaning(first, 'points') && !endsNames(first);
}

function trailingEnd(elements: readonly Element[], at: number, bracketed: boolean): number {
  const close = elements.findIndex(
    (element, place) =>
      place > at && (isBoundary(element) || (bracketed && (element.text === ')' || element.text === ']'))),
  );
  return close < 0 ? elements.length : close;
}

/** "Chậm báo cáo (1.2): trừ 0,5 điểm" */
export function leadingCause(text: SourceText, { lead }: Segment, elements: readonly Element[]): string {
  const first = elements[0];
  const bracket = elements[lead - 1];
  if (lead < 3 || bracket?.text !== '(' || !first) return '';
  const words = elements.findIndex(({ kind }) => kind !== 'mark');
  const from = hasMeaning(elements[words], 'cause') ? skipLabel(elements, words + 1) : words;
  const to = isToldBefore(elements, lead) ? clauseBefore(elements, elements.findIndex(isAmount)) : lead - 1;
  return from < to ? text.textOf(elements, from, to) : '';
}

/** "Chậm báo cáo, bị trừ 0,5 điểm (1.2)": where the clause ends before that of the figure; 0 where there is none. */
const clauseBefore = (elements: readonly Element[], at: number): number =>
  Math.max(
    0,
    elements.findLastIndex(({ text }, place) => place < at && (text === ',' || text === ':')),
  );
