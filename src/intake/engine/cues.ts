/** The phrase beside a number that tells what it is: "đạt 12,5 điểm", "14 điểm tối đa". */
import type { Run } from './contexts.ts';
import { type Element, hasMeaning, isAmount, isBoundary } from './elements.ts';
import { type Meaning, wordSet } from './lexicon.ts';
import { isBracketed, type Pair, skipUnit, sumsUpLosses } from './number-places.ts';
import type { Quantity } from './statements.ts';

const CUES: readonly (readonly [Meaning, Quantity, number])[] = [
  ['max', 'max', 0],
  ['self', 'self', 0],
  ['survey', 'survey', 0.5],
  ['final', 'score', 0],
  ['assessed', 'score', 0.1],
  ['lost', 'lost', 0],
  ['group-size', 'of', 0],
  ['rank', 'rank', 0],
  ['total', 'score', 0.5],
  ['own-index', 'score', 0.5],
  ['bonus', 'adjust', 0.3],
  ['penalty', 'lost', 0.6],
  ['score', 'score', 0.1],
  ['below', 'max', 0.4],
  ['short', 'lost', 1],
];

const FARTHEST = 10;

/** "điểm thẩm định là 86,4": right before the number it parts nothing. */
const IS = wordSet('là');

/** Words of names, too: "Khảo sát chất lượng phục vụ: 4,6/5". */
const ONLY_BESIDE: ReadonlySet<Meaning> = new Set(['survey', 'assessed']);

/** What a phrase tells of the number beside it, and which phrase that was. */
export interface Cue {
  readonly quantity: Quantity;
  readonly cost: number;
  readonly label: string;
  /** Words without meaning stand between the phrase and the number. */
  readonly isFar?: boolean;
}

function nearestCue(
  run: Run,
  head: number,
  at: number,
  pair: Pair | undefined,
  amounts: ReadonlySet<number>,
): Cue | undefined {
  const found =
    placeInPair(run, head, pair) ??
    ownLabel(run.elements, head) ??
    shortfall(run.elements, head) ??
    cueBefore(run, head, amounts) ??
    cueAfter(run.elements, at, amounts) ??
    fromOwn(run, at) ??
    datedAmong(run, at);
  return found && ofLosses(found, run.elements, head);
}

/** "Tổng điểm: 81,9" tells the score; "Tổng cộng 100 81,9" tells nothing of the two. */
export function cueOf(
  run: Run,
  head: number,
  at: number,
  pair: Pair | undefined,
  amounts: ReadonlySet<number>,
): Cue | undefined {
  const cue = nearestCue(run, head, at, pair, amounts);
  const isOneOfSeveral =
    pair === undefined && (amounts.has(at + 1) || (amounts.has(at + 2) && run.elements[at + 1]?.kind === 'mark'));
  const tellsWhole = cue?.label === 'total' || cue?.label === 'own-index';
  if (tellsWhole && (isOneOfSeveral || isBracketed(run.elements, at))) return undefined;
  // "Sử dụng biên chế được giao 2 2 1,5": figures in columns, whatever words the name ends with.
  const isFirstColumn = pair === undefined && amounts.has(at + 1) && run.kind !== 'total';
  if (isFirstColumn && cue?.quantity === 'score') return undefined;
  return cue?.label === 'own-index' && pair ? undefined : cue;
}

/** Of all of them or of some. */
const ofLosses = (cue: Cue, elements: readonly Element[], at: number): Cue =>
  cue.label === 'total' && sumsUpLosses(elements, at) ? { quantity: 'lost', cost: 0.4, label: 'losses' } : cue;

/** "giảm 0,5 điểm so với tối đa 1 điểm": less than the maximum is no change. */
export function isBelowMaximum(elements: readonly Element[], at: number): boolean {
  if (!hasMeaning(elements[at], 'change') || !isAmount(elements[at + 1])) return false;
  const behind = elements[skipUnit(elements, at + 2)];
  return hasMeaning(behind, 'max') && COMPARED.has(behind?.words[0] ?? '');
}

const COMPARED = wordSet('so');

/** "93,4 điểm, thứ 3/21" */
const placeInPair = ({ elements, kind }: Run, at: number, pair: Pair | undefined): Cue | undefined =>
  pair && kind === 'total' && PLACE.has(elements[at - 1]?.text ?? '')
    ? { quantity: 'rank', cost: 0, label: 'rank' }
    : undefined;

const PLACE = wordSet('thứ');

/** "Đơn vị: 2 | Thẩm định: 1,5": beside what was granted, the office's own figure is what it gave itself. */
function ownLabel(elements: readonly Element[], at: number): Cue | undefined {
  const label = elements[at - 2];
  if (elements[at - 1]?.text !== ':' || !OFFICE.has(label?.words.join(' ') ?? '')) return undefined;
  // "Điểm thẩm định của đơn vị: 95,51"
  if (OF.has(elements[at - 3]?.text ?? '')) return undefined;
  const isBeside = elements.some((element) => hasMeaning(element, 'assessed') || hasMeaning(element, 'final'));
  return isBeside ? { quantity: 'self', cost: 0.2, label: 'self' } : undefined;
}

const OF = wordSet('của');
const OFFICE = wordSet('đơn vị|xã|phường|cơ sở|địa phương|ubnd xã|ubnd phường');

const shortfall = (elements: readonly Element[], at: number): Cue | undefined =>
  isBelowMaximum(elements, at - 1) ? { quantity: 'lost', cost: 0.2, label: 'lost' } : undefined;

/** "từ 0,5 điểm năm 2024 lên 1 điểm", where the result is of that year. */
const fromOwn = ({ elements, scope }: Run, at: number): Cue | undefined =>
  hasMeaning(elements[at - 1], 'from') && scope[at] === ''
    ? { quantity: 'score', cost: 0.3, label: 'from' }
    : undefined;

/** "82,7 (2023); 84,2 (2024)": of figures that only their years tell apart, that of the year of the result. */
function datedAmong({ elements, scope, kind }: Run, at: number): Cue | undefined {
  const bracket = skipUnit(elements, at + 1);
  const isDated = elements[bracket]?.text === '(' && elements[bracket + 1]?.kind === 'date';
  return kind === 'total' && isDated && scope.includes('year')
    ? { quantity: 'score', cost: 0.4, label: 'dated' }
    : undefined;
}

/** The nearest phrase before the number that names a quantity, over a few words without meaning. */
function cueBefore({ elements, name, kind, scope }: Run, at: number, amounts: ReadonlySet<number>): Cue | undefined {
  let words = 0;
  /** "bị trừ tổng cộng 17,01": what stands before the sum tells of what it is one. */
  let whole: Cue | undefined;
  const from = asideBefore(elements, at) ?? at;
  for (let place = from - 1; (at < name.to || place >= name.to) && place >= 0 && from - place <= FARTHEST; place--) {
    const element = elements[place];
    // "thứ hạng từ 25/61 thành 21/61": what was stands between.
    if (scope[place] === 'from' && scope[at] === '') continue;
    if (!element || isBoundary(element) || amounts.has(place)) return whole;
    if (element.kind === 'mark' && ',)]'.includes(element.text)) return whole;
    const cues = cuesOf(element, words, kind, place === from - 1).map((cue) =>
      cue.quantity === 'score' && hasMeaning(elements[place - 1], 'negation') ? { ...cue, ...NOT_GRANTED } : cue,
    );
    const direct = cues.find(({ label }) => label !== 'total' && label !== 'own-index');
    if (direct) return direct;
    whole ??= cues[0];
    if (element.kind === 'word' && !(place === from - 1 && IS.has(element.text))) words++;
  }
  return whole;
}

/** "Tự chấm (không tính điểm khảo sát): 68,9", "điểm thẩm định, đã gồm khảo sát, là 87,48": where what is added begins, which parts nothing from its label. */
function asideBefore(elements: readonly Element[], at: number): number | undefined {
  const [close, link] = [elements[at - 2]?.text ?? '', elements[at - 1]?.text ?? ''];
  const open = close === ')' ? '(' : ',';
  if (link !== ':' && !IS.has(link)) return undefined;
  if (close !== ')' && (close !== ',' || link === ':')) return undefined;
  const from = elements.findLastIndex(
    (element, place) => place < at - 2 && (element.text === open || isBoundary(element)),
  );
  return elements[from]?.text === open ? from : undefined;
}

/** "không công nhận 1 điểm" */
const NOT_GRANTED = { quantity: 'lost', cost: 0.6, label: 'lost' } as const;

/** @param words how many words without meaning stand between the phrase and the number */
function cuesOf(element: Element, words: number, kind: Run['kind'], isBeside: boolean): Cue[] {
  return CUES.flatMap(([meaning, quantity, cost]): Cue[] => {
    if (!hasMeaning(element, meaning) || (words > 0 && ONLY_BESIDE.has(meaning))) return [];
    if (element.text === 'xếp' && element.words.length === 1 && !isBeside) return [];
    if (quantity !== 'rank' || kind === 'total')
      return [{ quantity, cost: cost + 0.12 * words, label: meaning, isFar: words > 0 }];
    // A field's or a criterion's place among others is no figure of it.
    return words > 0 ? [] : [{ quantity: 'noise', cost: 0, label: meaning }];
  });
}

const LEFT = wordSet('còn lại');

const isLeft = (element: Element | undefined): boolean => LEFT.has(element?.words.join(' ') ?? '');

/** What leads from a figure to whose it is. */
const LINKS = wordSet('như|mà|do|theo|của|vì');

/** "14 điểm tối đa", "2 điểm bị trừ": the phrase behind it, unless it leads on to the next number. */
function cueAfter(elements: readonly Element[], at: number, amounts: ReadonlySet<number>): Cue | undefined {
  const unit = skipUnit(elements, at + 1);
  // "3 điểm còn lại mất ở …": what is left of the maximum, and what became of it. "1,5 điểm như xã tự chấm": who says so.
  const isLinked =
    (isLeft(elements[unit]) && hasMeaning(elements[unit + 1], 'lost')) ||
    (LINKS.has(elements[unit]?.text ?? '') && hasMeaning(elements[unit + 1], 'self'));
  const place = isLinked ? unit + 1 : unit;
  const element = elements[place];
  if (!element) return undefined;
  const isOwnCue = CUES.some(([meaning]) => hasMeaning(elements[place + 1], meaning));
  const leadsOn = amounts.has(place + 1) || (amounts.has(place + 2) && !isOwnCue) || elements[place + 1]?.text === ':';
  if (leadsOn) return undefined;
  for (const [meaning, quantity, cost] of CUES)
    if (meaning !== 'score' && meaning !== 'short' && hasMeaning(element, meaning))
      return { quantity, cost: cost + 0.3, label: `${meaning}<` };
  return undefined;
}
