/** Sentences of the row of elements, and whether one goes on about what the one before was about. */
import type { Segment } from './cuts.ts';
import { type Element, hasMeaning, isAmount, isBullet } from './elements.ts';
import { type Meaning, wordSet } from './lexicon.ts';

export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** The first of its line. */
  readonly opensLine: boolean;
  readonly afterBlank: boolean;
}

/** What a sentence begins with that goes on about the one before. */
const ROLES: readonly Meaning[] = [
  'max',
  'score',
  'assessed',
  'final',
  'self',
  'survey',
  'lost',
  'short',
  'full',
  'zero',
  'not-applicable',
  'cause',
  'points',
  'rank',
];

const tellsRole = (element: Element | undefined): boolean => ROLES.some((role) => hasMeaning(element, role));

/** Nobody writes longer ones: a text without stops is cut, so that the work grows with its length alone. */
export const LONGEST_SENTENCE = 1000;

export function sentencesOf(elements: readonly Element[]): Sentence[] {
  const found: Sentence[] = [];
  let from = 0;
  let row = -1;
  const inBrackets = bracketsIn(elements);
  elements.forEach((element, at) => {
    const isLong = at - from >= LONGEST_SENTENCE;
    const ends = isLong || element.kind === 'line' || (element.kind === 'stop' && !inBrackets[at]);
    if (!ends && at < elements.length - 1) return;
    const first = elements[from];
    if (at > from || element.kind === 'stop') {
      const opensLine = from === 0 || elements[from - 1]?.kind === 'line';
      found.push({ from, to: at + 1, opensLine, afterBlank: opensLine && (first?.first.row ?? 0) > row + 1 });
      row = elements[at]?.last.row ?? row;
    }
    from = at + 1;
  });
  return found;
}

/**
 * "81,9 điểm (tăng 4 điểm; kém bình quân 2,4 điểm), xếp thứ 22": what stands in brackets does not end the sentence around
 * them. Criteria listed in brackets are parted as anywhere.
 */
function bracketsIn(elements: readonly Element[]): boolean[] {
  const found = elements.map(() => false);
  let opened: number | undefined;
  elements.forEach((element, at) => {
    if (element.text === '(') opened = at;
    else if (element.kind === 'line' || element.kind === 'dotted') opened = undefined;
    else if (element.text === ')' && opened !== undefined) {
      found.fill(true, opened, at);
      opened = undefined;
    }
  });
  return found;
}

/** "Tên tiêu chí: …", "Kết quả (điểm): …": a label, and what belongs to it. */
const LABELS: ReadonlySet<string> = new Set([...wordSet('tên|kết|mã|kết quả'), 'nội dung']);

/**
 * A sentence that names nobody goes on about the one before, when it stands in the same line or only tells a figure or
 * a reason.
 * @param told the segment before tells a figure
 */
export function continues(
  current: Segment,
  told: boolean,
  { from, to, opensLine, afterBlank }: Sentence,
  elements: readonly Element[],
): boolean {
  if (!opensLine) return true;
  // A question was asked in the line before.
  if (elements[from - 1]?.text === '?' || elements[from - 2]?.text === '?') return current.mentions.length > 0;
  const [mention] = current.mentions;
  if (mention?.kind !== 'item' && mention?.kind !== 'field' && elements[from]?.ordinal) return false;
  if (!told && mention && mention.kind !== 'total') return true;
  if (afterBlank && told) return false;
  if (tellsMore({ from, to, opensLine, afterBlank }, elements)) return current.mentions.length > 0;
  const at = pastBullets(elements, from, to);
  const first = elements[at];
  // A dash alone stands for a figure that there is none of.
  if (at >= to || first?.kind === 'line' || tellsRole(first)) return true;
  const label = isLabelled(elements.slice(at, Math.min(to, at + 6)));
  if (label !== undefined) return label && current.mentions.length > 0;
  return first !== undefined && (first.first.text === '(' || /^\p{Ll}/u.test(first.first.raw));
}

/** Whether the words before the first colon are those of a label; undefined where there is none. */
export function isLabelled(own: readonly Element[]): boolean | undefined {
  const colon = own.findIndex(({ text }) => text === ':' || text === '=');
  const words = own.slice(0, colon);
  return colon < 0 ? undefined : words.some((one) => tellsRole(one) || LABELS.has(one.words.join(' ')));
}

const FIGURES: readonly Meaning[] = ['max', 'score', 'assessed', 'final', 'self', 'lost', 'points'];
const LONGEST_FIGURE = 12;

/** "Điểm đạt: 1,5", "1,5 điểm", "Kết quả 1,5": a line of nothing but a figure and what it is. */
export function tellsMore({ from, to, opensLine }: Sentence, elements: readonly Element[]): boolean {
  const own = elements.slice(pastBullets(elements, from, to), to).filter(({ kind }) => kind !== 'line');
  const [first] = own;
  if (!opensLine || !first || own.length > LONGEST_FIGURE || !own.some(isAmount)) return false;
  const isLed = LABELS.has(first.words.join(' ')) || FIGURES.some((meaning) => hasMeaning(first, meaning));
  return isLed || isBare(own);
}

const isBare = (own: readonly Element[]): boolean =>
  isAmount(own[0]) &&
  own.every((one) => isAmount(one) || one.text === '/' || hasMeaning(one, 'points') || hasMeaning(one, 'max'));

/** No name of a speaker has more words. */
const LONGEST_SPEAKER = 5;

/** "Ông Hùng: …": where lines begin that are spoken by somebody who speaks more than once. */
export function speechesIn(elements: readonly Element[]): ReadonlySet<number> {
  const begun = new Map<string, number[]>();
  elements.forEach((element, from) => {
    if (!element.leads || !/^\p{Lu}/u.test(element.first.raw)) return;
    const label = elements.slice(from, from + LONGEST_SPEAKER + 1);
    const colon = label.findIndex(({ text }) => text === ':');
    const words = label.slice(0, Math.max(0, colon));
    const isName = words.every((word) => (word.kind === 'word' || word.kind === 'phrase') && !tellsRole(word));
    const [first] = words;
    if (!first || !isName || !SPEAKERS.has(first.words[0] ?? '')) return;
    const name = words.map(({ text }) => text).join(' ');
    begun.set(name, [...(begun.get(name) ?? []), from]);
  });
  return new Set([...begun.values()].flatMap((places) => (places.length > 1 ? places : [])));
}

/** Forms of address, and who speaks for an office. */
const SPEAKERS = wordSet('ông|bà|anh|chị|đồng chí|đc|tổ|đại|hội|em|cô|chú|xã|phường');

/** A number, or a verdict that stands for one. */
export const tellsFigure = (element: Element | undefined): boolean =>
  isAmount(element) || hasMeaning(element, 'full') || hasMeaning(element, 'zero');

function pastBullets(elements: readonly Element[], from: number, to: number): number {
  let at = from;
  for (let element = elements[at]; at < to && element && isBullet(element); element = elements[at]) at++;
  return at;
}

const POINTS_WORD = wordSet('điểm');

/**
 * "Điểm thưởng: 0,5 điểm", "Bị trừ 0,5 điểm ngoài thang điểm" are about nothing that was spoken of before.
 * @param afterAnother behind "Điểm thưởng" the words "Điểm trừ" name a penalty, anywhere else what a criterion lost
 */
export function isAdjustment({ from, to }: Sentence, elements: readonly Element[], afterAnother: boolean): boolean {
  for (let at = from; at < Math.min(to, from + 5); at++) {
    const element = elements[at];
    if (!element || element.kind === 'mark' || element.ordinal) continue;
    const isNamed = POINTS_WORD.has(element.words[0] ?? '') && element.words.length > 1;
    if (isSum(element, elements[at + 1])) return false;
    if (isNamed && (hasMeaning(element, 'bonus') || isPenalty(element, afterAnother))) return true;
    return outsideSign(elements.slice(at, to)) !== 0;
  }
  return false;
}

/** "Cộng điểm sau thẩm định: 92,86/100": all of them, no bonus. */
export const isSum = (element: Element, next: Element | undefined): boolean =>
  hasMeaning(element, 'bonus') && hasMeaning(element, 'total') && SUMMED.some((meaning) => hasMeaning(next, meaning));

const SUMMED: readonly Meaning[] = ['score', 'assessed', 'final', 'self', 'max'];

export const isPenalty = (element: Element, afterAnother: boolean): boolean =>
  hasMeaning(element, 'penalty') && (afterAnother || !hasMeaning(element, 'lost'));

/** 1 or -1 where the first words speak of points added or taken and the others say that they are none of the scale. */
export function outsideSign(elements: readonly Element[]): -1 | 0 | 1 {
  const [first] = elements;
  if (!elements.some((element) => hasMeaning(element, 'outside'))) return 0;
  if (hasMeaning(first, 'penalty') || hasMeaning(first, 'lost')) return -1;
  return hasMeaning(first, 'bonus') ? 1 : 0;
}
