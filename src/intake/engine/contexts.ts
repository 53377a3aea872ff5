/** What the words around a number let it be: its options with costs, and the shape that lines worded alike share. */
import { type Cue, cueOf } from './cues.ts';
import { type Element, hasMeaning, isAmount } from './elements.ts';
import { wordSet } from './lexicon.ts';
import {
  equalsMaximum,
  inBrackets,
  isBracketed,
  isNegative,
  isNumbered,
  isSigned,
  markBefore,
  type Pair,
  pairAt,
  skipUnit,
  unitAfter,
} from './number-places.ts';
import type { Option, Quantity } from './statements.ts';

/** The elements of one segment, with what is known of each. */
export interface Run {
  readonly elements: readonly Element[];
  /** Within a reason: numbers there are counts. */
  readonly inCause: readonly boolean[];
  /** What the numbers from here on are instead of own figures; '' where they are own figures. */
  readonly scope: readonly string[];
  /** Words of the name tell nothing of a number. */
  readonly name: { readonly from: number; readonly to: number };
  readonly kind: 'total' | 'field' | 'item' | 'other' | 'none';
}

export interface Context {
  readonly at: number;
  readonly options: readonly Option[];
  /** What stands around the number, for telling lines that are worded alike. */
  readonly shape: string;
  /** A word right beside it says what it is. */
  readonly isTold?: boolean;
}

/** How much dearer every role is that no word tells. */
const UNTOLD = 3;

const ALL: readonly Quantity[] = ['score', 'max', 'lost', 'self', 'noise'];

export function contextOf(run: Run, at: number, amounts: ReadonlySet<number>): Context {
  const { elements } = run;
  const pair = pairAt(elements, at, amounts);
  const cue = cueOf(run, pair?.side === 'second' ? pair.other : at, at, pair, amounts);
  const unit = unitAfter(elements, isCountPair(elements, pair) ? pair.other : at);
  const shape = [cue?.label ?? '', pair?.side ?? '', unit, markBefore(elements, at)].join('.');
  const found: Found = { at, pair, cue, unit, shape };
  const isTold = cue !== undefined && cue.isFar !== true;
  return { ...(outsideOf(run, found) ?? withinOf(run, found, amounts)), isTold };
}

/** What stands beside the number. */
interface Found {
  readonly at: number;
  readonly pair: Pair | undefined;
  readonly cue: Cue | undefined;
  readonly unit: string;
  readonly shape: string;
}

/** "15/214 hồ sơ": both are counts. */
function isCountPair(elements: readonly Element[], pair: Pair | undefined): pair is Pair {
  return pair?.side === 'first' && unitAfter(elements, pair.other) === 'counted';
}

function outsideOptions(run: Run, found: Found): readonly Option[] {
  const { at, pair, cue } = found;
  if (run.scope[at] === 'proposed' && run.kind === 'item' && !pair) return PROPOSED;
  return run.scope[at] === 'target' && tellsMaximum(run, found) ? AIMED_AT_MOST : optionsOutside(cue, pair);
}

/** "từ 0,5 điểm lên 1/1,5 điểm", "lên 0,5 điểm, bằng mức tối đa": beside what was got, the maximum of an aim is the maximum. */
function tellsMaximum({ elements, kind, scope }: Run, { at, pair, cue, unit }: Found): boolean {
  if (kind !== 'item' && kind !== 'field') return false;
  if (!elements.some((element, place) => scope[place] === '' && isAmount(element))) return false;
  if (pair) return pair.side === 'second' && cue?.quantity !== 'rank' && (unit === 'points' || unit === '');
  const behind = skipUnit(elements, at + 1);
  return equalsMaximum(elements, elements[behind]?.text === ',' ? behind + 1 : behind);
}

const AIMED_AT_MOST: readonly Option[] = [
  { quantity: 'max', cost: 0.4 },
  { quantity: 'noise', cost: 1.6 },
];

/** A number of something else than the result; undefined where it may be a figure. */
function outsideOf(run: Run, { at, pair, cue, unit, shape }: Found): Context | undefined {
  const scope = run.scope[at];
  // A rank is of the whole, whatever parts of the points were told before it; what was granted stands instead of what the office gave itself.
  const isOwn = (scope === 'part' && cue?.quantity === 'rank') || (scope === 'instead' && cue?.quantity === 'self');
  if (scope && !isOwn)
    return {
      at,
      shape: `${scope}.${shape}`,
      options: outsideOptions(run, { at, pair, cue, unit, shape }),
    };
  if (run.inCause[at])
    return { at, shape: 'cause', options: [option('noise', 0), option(cue?.quantity ?? 'score', 4)] };
  // "trước 15/3" is a day: what the first is not, the second is not either.
  const isName = [at, ...(pair?.side === 'second' ? [pair.other] : [])].some((one) => isNumbered(run.elements, one));
  if (unit === 'counted' || unit === 'percent' || isName)
    return { at, shape, options: countOptions(run, at, unit, cue) };
  if (run.kind !== 'other' && run.kind !== 'none') return undefined;
  const isPoints = unit === 'points' || pair !== undefined || cue !== undefined;
  const noise = option('noise', run.kind === 'none' && isPoints ? 1.4 : 0.5);
  return { at, shape, options: [noise, ...alternatives(cue, pair)] };
}

function withinOf(run: Run, found: Found, amounts: ReadonlySet<number>): Context {
  const { at, pair, cue, unit, shape } = found;
  const { elements, kind } = run;
  if (unit === 'members' && kind === 'total') return { at, shape, options: membersOptions(run) };
  // "Trích 13 trong 69 xã": out of so many communes stands a place or a count, never a score.
  if (pair?.side === 'first' && cue?.quantity !== 'rank' && unitAfter(elements, pair.other) === 'members')
    return { at, shape, options: [option('noise', 0.5), option('rank', 1.2)] };
  if (kind === 'total' && cue === undefined && inBrackets(elements, at) && isSigned(elements, at))
    return { at, shape: `±.${shape}`, options: CHANGE };
  if (cue?.label === 'losses' && !pair) return { at, shape, options: [option('lost', cue.cost), option('noise', 1)] };
  if (isNegative(elements, at)) return { at, shape: `-.${shape}`, options: signedOptions(cue) };
  if (kind === 'total' && isLone(elements, found, amounts))
    return { at, shape, options: [option('noise', 0.9), ...alternatives(undefined, undefined)] };
  if (countsThings(elements, found, kind === 'total'))
    return { at, shape, options: [option('noise', 0.3), ...alternatives(cue, pair)] };
  const options =
    maximumAlone(elements, at, pair, cue) ??
    scoreBesideRank(run, found) ??
    alternatives(cue, pair, unit, kind !== 'total' && isBracketed(elements, at));
  return { at, shape, options: withRest(options, unit, cue !== undefined || pair !== undefined) };
}

/** "tầng 2", "Tổng 55 53 49,5": nothing says that it is one of the figures. */
function isLone(elements: readonly Element[], { at, pair, cue, unit }: Found, amounts: ReadonlySet<number>): boolean {
  if (cue || pair || unit === 'points') return false;
  return !hasDecimals(elements[at]) || amounts.has(at + 1) || amounts.has(at - 1);
}

/** What may follow a figure without being counted by it. */
const FUNCTION_WORDS: ReadonlySet<string> = wordSet(
  'và|là|ở|tại|trong|thì|nhưng|so|do|vì|nên|với|theo|như|của|cho|để|nữa|rồi|ạ|nhé|thôi|này|đó|về|từ|qua|bởi',
);

/** "ý kiến của 8 đại biểu": a whole number right before a word counts what it names, unless a phrase beside it calls it points. */
function countsThings(elements: readonly Element[], { at, pair, cue, unit }: Found, isTotal: boolean): boolean {
  // "có mặt 12/14 thành viên"
  if (pair && isTotal && !cue)
    return [at, pair.other].every((one) => !hasDecimals(elements[one])) && isThing(elements, Math.max(at, pair.other));
  if (pair || unit !== 'word' || hasDecimals(elements[at])) return false;
  // "mở lớp cho 30 học viên": nothing says of "cho" that points are given.
  return (cue?.isFar === true || cue?.label === 'assessed') && isThing(elements, at);
}

const isThing = (elements: readonly Element[], at: number): boolean =>
  unitAfter(elements, at) === 'word' && !FUNCTION_WORDS.has(elements[at + 1]?.text ?? '');

const hasDecimals = (element: Element | undefined): boolean => (element?.decimals ?? 0) > 0;

const PLACE = wordSet('thứ');
const POINTS_WORD = wordSet('điểm');

/** "hạng 21 trong 60 xã", not "nhóm 10 xã dẫn đầu". */
function membersOptions({ elements }: Run): Option[] {
  const isRanked = elements.some((element) => hasMeaning(element, 'rank') || PLACE.has(element.text));
  return isRanked ? [option('of', 0.3), option('noise', 1.5)] : [option('noise', 0.3), option('of', 1.5)];
}

/** "Tiêu chí 1.2 Báo cáo (3 điểm): không đạt": what stands in brackets before the colon is the most one can get. */
function maximumAlone(
  elements: readonly Element[],
  at: number,
  pair: Pair | undefined,
  cue: Cue | undefined,
): Option[] | undefined {
  if (pair || cue || elements[at - 1]?.text !== '(') return undefined;
  const close = elements.findIndex(({ text }, place) => place > at && place < at + 4 && text === ')');
  return close > 0 && elements[close + 1]?.text === ':'
    ? [option('max', 0.5), option('score', 1.6), option('lost', 1.8)]
    : undefined;
}

const option = (quantity: Quantity, cost: number): Option => ({ quantity, cost });

/** "Với 89,5 điểm, xã xếp thứ 26": what a place among others is told of is the score. */
function scoreBesideRank({ elements, kind }: Run, { at, pair, cue, unit }: Found): Option[] | undefined {
  if (kind !== 'total' || pair || cue || isBracketed(elements, at)) return undefined;
  if (unit !== 'points' && (unit !== '' || !hasDecimals(elements[at]))) return undefined;
  return elements.some((element) => hasMeaning(element, 'rank'))
    ? [option('score', 0.3), option('max', 2.8), option('lost', 3), option('noise', 3)]
    : undefined;
}

/** A change, a target, another year: hardly a figure of this result, whatever its words say. */
function optionsOutside(cue: Cue | undefined, pair: Pair | undefined): Option[] {
  const dearer = alternatives(cue, pair).map(({ quantity, cost }) => option(quantity, cost + 3));
  return [option('noise', 0.2), ...dearer];
}

const PROPOSED: readonly Option[] = [option('self', 0.4), option('noise', 1.2)];

/** "86,2 điểm (-0,1)": set beside the whole it is a change, unless it is what the maximum leaves. */
const CHANGE: readonly Option[] = [option('noise', 0.4), option('lost', 1.2), option('score', 4)];

function signedOptions(cue: Cue | undefined): Option[] {
  return [
    option('lost', cue && cue.quantity !== 'lost' ? 1.5 : 0.2),
    option(cue?.quantity ?? 'adjust', 1.5),
    option('noise', 2),
  ];
}

function alternatives(cue: Cue | undefined, pair: Pair | undefined, unit = '', bracketed = false): Option[] {
  if (pair) return pairOptions(pair.side, cue);
  // "Không đạt điểm tối đa 2 điểm" tells the maximum, "Các tiêu chí chưa đạt điểm tối đa: 18,1 điểm" what they lost.
  if (cue?.label === 'below') return [option(cue.quantity, cue.cost), option('lost', cue.cost + 0.3)];
  if (cue) return [option(cue.quantity, cue.cost)];
  if (unit === 'points')
    return bracketed
      ? [option('max', 0.9), option('score', 1.1), option('lost', 1.6)]
      : [option('score', 1), option('max', 1.6), option('lost', 2)];
  return bracketed
    ? [option('max', 1.4), option('score', 1.5), option('lost', 1.8)]
    : [option('score', 1.3), option('max', 1.8), option('lost', 2.2)];
}

function pairOptions(side: 'first' | 'second', cue: Cue | undefined): Option[] {
  const role = cue?.quantity;
  if (role === 'noise') return [option('noise', 0)];
  if (role === 'rank') return side === 'first' ? [option('rank', 0)] : [option('of', 0)];
  if (side === 'second') return [option('max', 0.2), option('of', role ? 5 : 3)];
  if (role === 'max') return [option('score', 0.6), option('max', 1.5)];
  // "Không đạt (0/3 điểm)"
  if (cue?.label === 'short') return [option('score', 0.3), option('lost', 2.2)];
  return role ? [option(role, cue?.cost ?? 0)] : [option('score', 0.3), option('lost', 2.2), option('rank', 2.4)];
}

function withRest(options: readonly Option[], unit: string, isTold: boolean): Option[] {
  const known = new Set(options.map(({ quantity }) => quantity));
  const rest = ALL.filter((quantity) => !known.has(quantity)).map((quantity) =>
    option(quantity, restCost(quantity, unit, isTold)),
  );
  return [...options, ...rest];
}

/** A number that words call one figure is not called another, or left out, to make the others fit; a self score is always called one. */
function restCost(quantity: Quantity, unit: string, isTold: boolean): number {
  if (quantity === 'self') return UNTOLD + (isTold ? 2 : 1.5);
  if (quantity === 'noise' && !isTold) return unit === 'points' ? UNTOLD : UNTOLD - 0.5;
  if (quantity === 'noise') return UNTOLD + 2.5;
  return isTold ? UNTOLD + (unit === 'points' ? 1.5 : 1) : UNTOLD;
}

/** "đạt 50% số điểm" tells the score; any other share and any count tells nothing of points. */
function countOptions(run: Run, at: number, unit: string, cue: Cue | undefined): Option[] {
  if (unit !== 'percent' || run.kind === 'other')
    return [option('noise', 0), option(cue?.quantity ?? 'score', UNTOLD + 1)];
  const after = run.elements.slice(at + 2, at + 5);
  // "đạt 98,6% tổng số hồ sơ" is of something else.
  const ofPoints = after.some(
    (element) =>
      hasMeaning(element, 'points') ||
      hasMeaning(element, 'max') ||
      (hasMeaning(element, 'total') && element.words.some((word) => POINTS_WORD.has(word))),
  );
  const told = cue?.quantity === 'score' && ofPoints;
  return told ? [option('rate', 0.2), option('noise', 1.5)] : [option('noise', 0), option('rate', 2.5)];
}
