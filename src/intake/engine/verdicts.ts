/** What needs no number: full marks, none, not applicable. */
import type { Run } from './contexts.ts';
import { type Element, hasMeaning, isAmount, isBoundary } from './elements.ts';
import { type Meaning, wordSet } from './lexicon.ts';
import { equalsMaximum } from './number-places.ts';
import type { Verdict } from './statements.ts';

export const VERDICTS: readonly (readonly [Meaning, Verdict])[] = [
  ['not-applicable', 'not-applicable'],
  ['not-arisen', 'not-arisen'],
  ['half', 'half'],
  ['zero', 'zero'],
  ['full', 'full'],
];

export const tellsVerdict = (element: Element | undefined): boolean => verdictOf(element) !== undefined;

const verdictOf = (element: Element | undefined): Verdict | undefined =>
  VERDICTS.find(([meaning]) => hasMeaning(element, meaning))?.[1];

const NOT_MET = wordSet('không đạt');

/** "…: không đạt.", with no figure behind it. */
function isNotMet(elements: readonly Element[], at: number): boolean {
  if (!NOT_MET.has(elements[at]?.words.join(' ') ?? '')) return false;
  const next = elements[at + 1];
  const isLast = next === undefined || isBoundary(next) || next.text === ',' || next.text === ')';
  const isTold = elements
    .slice(0, at)
    .some((element, place) => element.text === '-' || (isAmount(element) && hasMeaning(elements[place - 1], 'lost')));
  return isLast && !isTold;
}

/** Right before points: all of them. "mới đủ 9 điểm", "để đủ 9 điểm" tell what is lacking. */
const ALL = wordSet('đủ|hết|nguyên');
const KEPT = wordSet('giữ nguyên');
const LACKING = wordSet('mới|chưa|không|để|cho|là');

/** "…: đủ 9 điểm tối đa" */
function isWhole(elements: readonly Element[], at: number): boolean {
  const [before, word, amount, unit] = elements.slice(Math.max(0, at - 1), at + 3);
  if (
    at === 0 ||
    !ALL.has(word?.text ?? '') ||
    !isAmount(amount) ||
    !(hasMeaning(unit, 'points') || hasMeaning(unit, 'max'))
  )
    return false;
  // "Hội đồng không chấp nhận, giữ nguyên 0,5 điểm" keeps what was granted before.
  if (amount?.value === 0 || (KEPT.has(`${before?.text} ${word?.text}`) && !hasMeaning(unit, 'max'))) return false;
  return !LACKING.has(before?.text ?? '') && !hasMeaning(before, 'lost') && !hasMeaning(before, 'short');
}

/** "2.1 (tối đa 3): tối đa": behind a colon, and no number behind it. */
function isAllThereIs(elements: readonly Element[], at: number): boolean {
  const next = elements[at + 1];
  const isLast = next === undefined || isBoundary(next) || next.text === ',' || next.text === ')';
  const isTold = LEADS.has(elements[at - 1]?.text ?? '') || equalsMaximum(elements, at - 1);
  return isLast && hasMeaning(elements[at], 'max') && isTold;
}

const LEADS: ReadonlySet<string> = new Set([':', '=', '-', '–', '→']);

/** What is settled on, before the words for what the office gave itself. */
const AGREES = wordSet('thống nhất|nhất trí|đồng ý|giữ nguyên|nguyên|công nhận|chấp nhận|đúng|bằng|khớp');
const LONGEST_AGREEMENT = 5;

/** "thống nhất với điểm tự chấm", and no figure behind it. */
function isAsSelf(elements: readonly Element[], at: number): boolean {
  if (!AGREES.has(elements[at]?.words.join(' ') ?? '') && !hasMeaning(elements[at], 'final')) return false;
  for (let place = at + 1; place < at + LONGEST_AGREEMENT; place++) {
    const element = elements[place];
    if (hasMeaning(element, 'self')) return endsClause(elements, place + 1);
    if (isBoundary(element) || element?.kind === 'mark' || isAmount(element) || hasMeaning(element, 'change'))
      return false;
  }
  return false;
}

/** With at most the unit or whose score it is behind it: "điểm tự chấm của xã". */
function endsClause(elements: readonly Element[], from: number): boolean {
  for (let at = from; at < from + LONGEST_AGREEMENT; at++) {
    const element = elements[at];
    if (isBoundary(element) || element?.text === ',' || element?.text === ')') return true;
    if (isAmount(element) || element?.kind === 'mark') return false;
  }
  return false;
}

/** The first verdict outside of the reason and of what concerns others. "không đạt điểm tối đa" is none. */
export function verdictIn({ elements, inCause, scope }: Run, nameEnd: number): Verdict | undefined {
  for (let at = Math.max(0, nameEnd - 1); at < elements.length; at++) {
    if (inCause[at] || scope[at]) continue;
    const verdict = isNotMet(elements, at)
      ? 'zero'
      : isAsSelf(elements, at)
        ? 'as-self'
        : isWhole(elements, at) || isAllThereIs(elements, at)
          ? 'full'
          : verdictOf(elements[at]);
    const before = elements[at - 1];
    if (verdict === undefined || hasMeaning(before, 'negation')) continue;
    if (verdict === 'full' && before?.text === 'chưa') continue;
    return verdict;
  }
  return undefined;
}
