/** Where a reason begins and where it ends. */
import { type Element, hasMeaning, isAmount, isBoundary } from './elements.ts';
import { type Meaning, wordSet } from './lexicon.ts';
import { tellsVerdict } from './verdicts.ts';

/** Words that begin a reason with a colon only; they are words of names, too: "khắc phục tồn tại sau kiểm tra". */
const LABELS = wordSet('ghi|tồn|hạn|ý|nhận|lỗi|vướng');
const REASONS: ReadonlySet<string> = new Set([...wordSet('nguyên|lý'), 'lí']);

/** A label with its colon, or "do" behind a figure, a verdict or a mark. */
export function opensCause(elements: readonly Element[], at: number, nameEnd: number): boolean {
  const word = elements[at]?.text ?? '';
  if (REASONS.has(word)) return true;
  if (LABELS.has(word)) return elements[at + 1]?.text === ':';
  const before = elements[at - 1];
  if (isBoundary(before) || before?.kind === 'mark') return true;
  return elements.slice(nameEnd, at).some((element) => isAmount(element) || tellsVerdict(element));
}

export function skipLabel(elements: readonly Element[], from: number): number {
  let at = from;
  for (let colon = from; colon < Math.min(elements.length, from + 7); colon++) {
    const element = elements[colon];
    if (element?.text === ':') at = colon + 1;
    if (element?.kind === 'mark' || isBoundary(element)) break;
  }
  while (
    at < elements.length &&
    (elements[at]?.text === ':' ||
      elements[at]?.text === '-' ||
      elements[at]?.text === 'là' ||
      hasMeaning(elements[at], 'cause'))
  )
    at++;
  return at;
}

/** At the end of the sentence, at the bracket it stands in, or where the next clause tells a figure. */
export function causeEnd(elements: readonly Element[], at: number, from: number): number {
  let depth = 0;
  const bracketed = isWithinBrackets(elements, at);
  for (let place = from; place < elements.length; place++) {
    const element = elements[place];
    if (element?.kind === 'stop' && element.text === ';' && goesOn(elements, place + 1)) continue;
    if (isBoundary(element)) return place;
    if (opensBracket(element)) depth++;
    if (closesBracket(element)) {
      if (depth === 0 && bracketed) return place;
      depth = Math.max(0, depth - 1);
    }
    if (depth === 0 && opensConsequence(elements, place)) return place;
    if (hasMeaning(element, 'measure') && elements[place + 1]?.text === ':') return place;
  }
  return elements.length;
}

const opensBracket = (element: Element | undefined): boolean => element?.text === '(' || element?.text === '[';
const closesBracket = (element: Element | undefined): boolean => element?.text === ')' || element?.text === ']';

/** "báo cáo muộn; nhân sự thay đổi.": a clause that tells no figure is still the reason. */
function goesOn(elements: readonly Element[], from: number): boolean {
  for (let at = from; at < elements.length; at++) {
    const element = elements[at];
    if (isBoundary(element)) return at > from + 1;
    if (
      FIGURE_WORDS.some((meaning) => hasMeaning(element, meaning)) ||
      tellsVerdict(element) ||
      hasMeaning(element, 'measure') ||
      hasMeaning(element, 'cause')
    )
      return false;
  }
  return false;
}

function isWithinBrackets(elements: readonly Element[], at: number): boolean {
  let depth = 0;
  for (const element of elements.slice(0, at)) {
    if (element.kind === 'line') depth = 0;
    if (opensBracket(element)) depth++;
    if (closesBracket(element)) depth = Math.max(0, depth - 1);
  }
  return depth > 0;
}

const FIGURE_WORDS: readonly Meaning[] = ['lost', 'score', 'self', 'final', 'assessed', 'max'];

const SO = wordSet('nên');

/** ", bị trừ 0,5 điểm", "nên bị trừ 0,5 điểm" */
function opensConsequence(elements: readonly Element[], at: number): boolean {
  const word = elements[at]?.text ?? '';
  if (word !== ',' && !SO.has(word)) return false;
  for (let place = at + 1; place < at + 4; place++)
    if (FIGURE_WORDS.some((meaning) => hasMeaning(elements[place], meaning)))
      return [place + 1, place + 2].some(
        (next) => isAmount(elements[next]) && hasMeaning(elements[next + 1], 'points'),
      );
  return false;
}
