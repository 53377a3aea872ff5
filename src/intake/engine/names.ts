/** Where the name of a field or a criterion ends, and how it is written. */
import { opensCause } from './cause-bounds.ts';
import { type Element, hasMeaning, isAmount, isBoundary } from './elements.ts';
import type { Meaning } from './lexicon.ts';
import type { SourceText } from './source-text.ts';
import { tellsVerdict } from './verdicts.ts';

/** Words that tell a figure, a verdict or a reason: the name is over. */
const ENDS_NAME: readonly Meaning[] = [
  'max',
  'score',
  'assessed',
  'final',
  'self',
  'lost',
  'short',
  'rank',
  'full',
  'half',
  'zero',
  'not-applicable',
  'not-arisen',
  'cause',
  'asked',
  'from',
];

/** "Tỷ lệ giải ngân: 1,5/2 điểm (tiêu chí 6.1)": where the name ends that stands before the figures, and its code behind them; 0 where none does. */
export function leadingNameEnd(elements: readonly Element[], lead: number): number {
  const colon = elements.findIndex(({ text }) => text === ':');
  const isBehind = elements[lead - 1]?.text === '(' && isAmount(elements[colon + 1]) && colon < lead;
  return isBehind && colon > 2 && !elements.slice(lead).some(isAmount) ? colon : 0;
}

export const endsNames = (element: Element | undefined): boolean =>
  ENDS_NAME.some((meaning) => hasMeaning(element, meaning));

/** Where the name ends: at its colon, at a bracket with a figure, at the first word that tells a figure. */
export function nameEndOf(elements: readonly Element[], lead: number): number {
  let depth = 0;
  const start = opensName(elements, lead) ? lead + 1 : nameStart(elements, lead);
  for (let at = start; at < elements.length; at++) {
    const element = elements[at];
    if (!element || isBoundary(element)) return at;
    const mark = element.kind === 'mark' ? element.text : undefined;
    if (mark !== undefined && '([{'.includes(mark)) {
      if (bracketTells(elements, at)) return at;
      depth++;
    }
    if (mark !== undefined && ')]}'.includes(mark)) {
      if (depth === 0) return at;
      depth--;
    }
    if (depth === 0 && (endsAt(element, elements, at, lead) || (isAmount(element) && isFigure(elements, at))))
      return at;
  }
  return elements.length;
}

const ENDING_MARKS: ReadonlySet<string> = new Set([':', '=', '→', '|']);

function endsAt(element: Element, elements: readonly Element[], at: number, lead: number): boolean {
  if (ENDING_MARKS.has(element.text)) return true;
  if (hasMeaning(element, 'cause')) return at === lead || opensCause(elements, at, at);
  if (hasMeaning(element, 'change') && hasMeaning(elements[at + 2], 'points')) return isAmount(elements[at + 1]);
  return endsNames(element) && !withinName(elements, at);
}

/** "1.2.1: Ban hành kế hoạch. Điểm tối đa …", '1.2.2 "Mức độ hoàn thành": …', "[1.2.3] Tỷ lệ …": past the mark before the name. */
function nameStart(elements: readonly Element[], lead: number): number {
  const [mark, first] = [elements[lead], elements[lead + 1]];
  if (mark?.kind !== 'mark' || !':"“)]'.includes(mark.text)) return lead;
  return /^\p{Lu}/u.test(first?.first.raw ?? '') && !endsNames(first) ? lead + 1 : lead;
}

/** "Lĩnh vực 1 (Cải cách thể chế, tối đa 12 điểm)": the name stands in the bracket. */
function opensName(elements: readonly Element[], lead: number): boolean {
  const [bracket, first] = [elements[lead], elements[lead + 1]];
  return (
    bracket?.text === '(' &&
    first !== undefined &&
    (first.kind === 'word' || first.kind === 'phrase') &&
    !endsNames(first) &&
    !hasMeaning(first, 'points')
  );
}

/** "… kết quả đánh giá công chức": a word of the name that elsewhere tells a score has no number behind it. */
function withinName(elements: readonly Element[], at: number): boolean {
  const next = elements[at + 1];
  if (isBoundary(next) || next?.text === ':' || next?.text === '=') return hasMeaning(elements[at], 'asked');
  for (let place = at + 1; place < Math.min(elements.length, at + 4); place++) {
    const element = elements[place];
    const isBelow = place > at + 1 && element?.first.row !== elements[at]?.first.row;
    if (isAmount(element) && !isBelow) return false;
    if (element?.kind === 'mark' || isBoundary(element)) break;
  }
  return !tellsVerdict(elements[at]);
}

/** Words between brackets that belong together. */
const LONGEST_BRACKET = 60;

function bracketTells(elements: readonly Element[], at: number): boolean {
  const behind = elements.slice(at + 1, at + 1 + LONGEST_BRACKET);
  const close = behind.findIndex((element) => ')]}'.includes(element.text) && element.kind === 'mark');
  const inside = behind.slice(0, close < 0 ? 7 : close);
  return inside.some(
    (element, place) =>
      isAmount(element) &&
      !hasMeaning(inside[place + 1], 'counted') &&
      !(inside[place - 1]?.kind === 'word' && inside[place + 1]?.kind === 'word'),
  );
}

function isFigure(elements: readonly Element[], at: number): boolean {
  const [before, next] = [elements[at - 1], elements[at + 1]];
  if (next?.text === '/' || before?.text === '/' || hasMeaning(next, 'points')) return true;
  if (before?.kind === 'mark' && /^[-−–:=>]$/.test(before.text)) return true;
  return isBoundary(next) || (next?.kind === 'mark' && !'%'.includes(next.text));
}

/** As written, without the marks around it. */
export function nameOf(text: SourceText, elements: readonly Element[], lead: number, end: number): string {
  const isKey = elements.slice(lead, lead + 3).some(({ first }) => first.keyed === true);
  if (isKey) return keyedName(text, elements, lead);
  const from = elements.slice(lead, end).findIndex(({ kind }) => kind !== 'mark' && kind !== 'line' && kind !== 'stop');
  return from < 0 ? '' : text.textOf(elements, lead + from, end).replace(/[\s:;,.([\-–—|"”]+$/u, '');
}

/** `"ten": "Công khai dự toán",` */
function keyedName(source: SourceText, elements: readonly Element[], lead: number): string {
  const key = elements.findIndex(({ text, first }, at) => at >= lead && first.keyed === true && text === 'ten');
  const colon = elements.findIndex(({ text }, at) => key >= 0 && at > key && text === ':');
  const open = colon + 1;
  const close = elements.findIndex(({ text }, at) => colon > 0 && at > open && text === '"');
  return close < 0 ? '' : source.textOf(elements, open + 1, close);
}
