/** How a number stands: in a pair "12,5/14", in brackets, behind a sign, before a unit. */
import { type Element, hasMeaning, isAmount } from './elements.ts';
import { wordSet } from './lexicon.ts';

export interface Pair {
  readonly side: 'first' | 'second';
  readonly other: number;
}

/** "12,5/14", "12,5 điểm/14 điểm", "12,5 trên 14" */
export function pairAt(elements: readonly Element[], at: number, amounts: ReadonlySet<number>): Pair | undefined {
  const after = skipUnit(elements, at + 1);
  if (isSlash(elements[after]) && amounts.has(after + 1)) return { side: 'first', other: after + 1 };
  if (!isSlash(elements[at - 1])) return undefined;
  let before = at - 2;
  if (hasMeaning(elements[before], 'points')) before--;
  return amounts.has(before) ? { side: 'second', other: before } : undefined;
}

const OUT_OF: ReadonlySet<string> = new Set(['/', ...wordSet('trên|trong')]);

function isSlash(element: Element | undefined): boolean {
  return OUT_OF.has(element?.text ?? '');
}

export function skipUnit(elements: readonly Element[], at: number): number {
  return hasMeaning(elements[at], 'points') ? at + 1 : at;
}

const EQUALS = wordSet('bằng|là|tức');

/** "…, bằng mức tối đa", with no number behind it. */
export const equalsMaximum = (elements: readonly Element[], at: number): boolean =>
  EQUALS.has(elements[at]?.text ?? '') && hasMeaning(elements[at + 1], 'max') && !isAmount(elements[at + 2]);

export function unitAfter(elements: readonly Element[], at: number): string {
  const next = elements[at + 1];
  if (next?.text === '%') return 'percent';
  if (hasMeaning(next, 'points')) return 'points';
  if (hasMeaning(next, 'members')) return 'members';
  if (hasMeaning(next, 'counted')) return isDated(elements, at + 1) ? '' : 'counted';
  return next?.kind === 'word' && next.spaced ? 'word' : '';
}

/** "đạt 86/100 năm 2025": nothing is counted in years there. */
const isDated = (elements: readonly Element[], at: number): boolean =>
  hasMeaning(elements[at], 'before-number') && elements[at + 1]?.kind === 'date';

export function markBefore(elements: readonly Element[], at: number): string {
  const before = elements[at - 1];
  return before?.kind === 'mark' ? before.text : before?.kind === 'line' || before === undefined ? '^' : '';
}

/** "chính quyền số 8/8": the word ends a name there. */
const DIGITAL = wordSet('quyền|đổi|trị|ký|dân|hóa|hoá|hội|tế');

/** "Quyết định số 12", "tháng 4": the word before says that the number is a name; no name has decimals. */
export function isNumbered(elements: readonly Element[], at: number): boolean {
  const before = elements[at - 1];
  return (
    hasMeaning(before, 'before-number') &&
    (elements[at]?.decimals ?? 0) === 0 &&
    !hasMeaning(elements[at + 1], 'points') &&
    !(before?.text === 'số' && DIGITAL.has(elements[at - 2]?.text ?? '')) &&
    before?.text !== 'còn' &&
    before?.text !== 'có'
  );
}

/** "(-0,5)", "1.2 -0,5": a sign, not a dash between two things. */
export function isNegative(elements: readonly Element[], at: number): boolean {
  const sign = elements[at - 1];
  if (!sign || !/^[-−–]$/.test(sign.text) || elements[at]?.spaced) return false;
  return sign.spaced || sign.leads || elements[at - 2]?.text === '(' || elements[at - 2]?.text === ':';
}

/** "(+3,8)", "(-0,1)" */
export function isSigned(elements: readonly Element[], at: number): boolean {
  const sign = elements[at - 1];
  return sign !== undefined && /^[-−–+]$/.test(sign.text) && !elements[at]?.spaced;
}

/** Between an open bracket and its end, however far. */
export function inBrackets(elements: readonly Element[], at: number): boolean {
  for (let place = at - 1; place >= 0 && elements[place]?.kind !== 'line'; place--) {
    if (elements[place]?.text === '(') return true;
    if (elements[place]?.text === ')') return false;
  }
  return false;
}

export function isBracketed(elements: readonly Element[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 4); place--) {
    const text = elements[place]?.text ?? '';
    if (text === '(' || text === '[') return true;
    if (text === ')' || text === ':') return false;
  }
  return false;
}
