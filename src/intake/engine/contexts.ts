/** What the words around a number let it be: its options with costs, and the shape that lines worded alike share. */
import type { Element } from './elements.ts';
import type { Meaning } from './lexicon.ts';
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
}

export const hasMeaning = (element: Element | undefined, meaning: Meaning): boolean =>
  element?.meanings.includes(meaning) ?? false;

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
  ['bonus', 'adjust', 0.3],
  ['penalty', 'lost', 0.6],
  ['score', 'score', 0.1],
  ['short', 'lost', 1],
];
const FARTHEST = 7;
/** Words of names, too: "Khảo sát chất lượng phục vụ: 4,6/5". */
const ONLY_BESIDE: ReadonlySet<Meaning> = new Set(['survey', 'assessed']);
/** How much dearer every role is that no word tells. */
const UNTOLD = 3;
const ALL: readonly Quantity[] = ['score', 'max', 'lost', 'self', 'noise'];

interface Cue {
  readonly quantity: Quantity;
  readonly cost: number;
  readonly label: string;
}

export function contextOf(run: Run, at: number, amounts: ReadonlySet<number>): Context {
  const { elements } = run;
  const element = elements[at];
  const pair = pairAt(elements, at, amounts);
  const head = pair?.side === 'second' ? pair.other : at;
  const cue = cueOf(run, head, at, pair, amounts);
  const unit = unitAfter(elements, at);
  const shape = [cue?.label ?? '', pair?.side ?? '', unit, markBefore(elements, at)].join('.');
  if (run.scope[at])
    return {
      at,
      shape: `${run.scope[at]}.${shape}`,
      options: [
        option('noise', 0.2),
        ...alternatives(cue, pair).map(({ quantity, cost }) => option(quantity, cost + 3)),
      ],
    };
  if (run.inCause[at])
    return { at, shape: 'cause', options: [option('noise', 0), option(cue?.quantity ?? 'score', 4)] };
  if (unit === 'counted' || unit === 'percent' || isNumbered(elements, at))
    return { at, shape, options: countOptions(run, at, unit, cue) };
  if (unit === 'members' && run.kind === 'total')
    return { at, shape, options: [option('of', 0.3), option('noise', 1)] };
  const isPoints = unit === 'points' || pair !== undefined || cue !== undefined;
  if (run.kind === 'other' || run.kind === 'none')
    return {
      at,
      shape,
      options: [option('noise', run.kind === 'none' && isPoints ? 1.4 : 0.5), ...alternatives(cue, pair)],
    };
  if (isNegative(elements, at))
    return {
      at,
      shape: `-.${shape}`,
      options: [
        option('lost', cue && cue.quantity !== 'lost' ? 1.5 : 0.2),
        option(cue?.quantity ?? 'adjust', 1.5),
        option('noise', 2),
      ],
    };
  void element;
  return {
    at,
    shape,
    options: withRest(
      alternatives(cue, pair, unit, isBracketed(elements, at)),
      unit,
      cue !== undefined || pair !== undefined,
    ),
  };
}

/** "Tổng điểm: 81,9" tells the score; "Tổng cộng 100 81,9" tells nothing of the two. */
function cueOf(
  run: Run,
  head: number,
  at: number,
  pair: Pair | undefined,
  amounts: ReadonlySet<number>,
): Cue | undefined {
  const cue = cueBefore(run, head, amounts) ?? cueAfter(run.elements, at, amounts);
  const isOneOfSeveral =
    pair === undefined && (amounts.has(at + 1) || (amounts.has(at + 2) && run.elements[at + 1]?.kind === 'mark'));
  return cue?.label === 'total' && (isOneOfSeveral || isBracketed(run.elements, at)) ? undefined : cue;
}

const option = (quantity: Quantity, cost: number): Option => ({ quantity, cost });

function alternatives(cue: Cue | undefined, pair: Pair | undefined, unit = '', bracketed = false): Option[] {
  if (pair) return pairOptions(pair.side, cue);
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
  if (side === 'second') return [option('max', 0.2), option('of', 2.5)];
  if (role === 'max') return [option('score', 0.6), option('max', 1.5)];
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
  if (quantity === 'self') return UNTOLD + 1.5;
  if (quantity === 'noise' && !isTold) return unit === 'points' ? UNTOLD : UNTOLD - 0.5;
  if (quantity === 'noise') return UNTOLD + 2.5;
  return isTold ? UNTOLD + (unit === 'points' ? 1.5 : 1) : UNTOLD;
}

/** "đạt 50% số điểm" tells the score; any other share and any count tells nothing of points. */
function countOptions(run: Run, at: number, unit: string, cue: Cue | undefined): Option[] {
  if (unit !== 'percent' || run.kind === 'other')
    return [option('noise', 0), option(cue?.quantity ?? 'score', UNTOLD + 1)];
  const after = run.elements.slice(at + 2, at + 5);
  const ofPoints = after.some((element) => hasMeaning(element, 'points') || hasMeaning(element, 'max'));
  const told = cue?.quantity === 'score' && ofPoints;
  return told ? [option('rate', 0.2), option('noise', 1.5)] : [option('noise', 0), option('rate', 2.5)];
}

interface Pair {
  readonly side: 'first' | 'second';
  readonly other: number;
}

/** "12,5/14", "12,5 điểm/14 điểm", "12,5 trên 14" */
function pairAt(elements: readonly Element[], at: number, amounts: ReadonlySet<number>): Pair | undefined {
  const after = skipUnit(elements, at + 1);
  if (isSlash(elements[after]) && amounts.has(after + 1)) return { side: 'first', other: after + 1 };
  if (!isSlash(elements[at - 1])) return undefined;
  let before = at - 2;
  if (hasMeaning(elements[before], 'points')) before--;
  return amounts.has(before) ? { side: 'second', other: before } : undefined;
}

function isSlash(element: Element | undefined): boolean {
  return /^(?:\/|trên|tren|trong)$/u.test(element?.text ?? '');
}

function skipUnit(elements: readonly Element[], at: number): number {
  return hasMeaning(elements[at], 'points') ? at + 1 : at;
}

/** The nearest phrase before the number that names a quantity, over a few words without meaning. */
function cueBefore({ elements, name, kind }: Run, at: number, amounts: ReadonlySet<number>): Cue | undefined {
  let words = 0;
  /** "bị trừ tổng cộng 17,01": what stands before the sum tells of what it is one. */
  let whole: Cue | undefined;
  for (let place = at - 1; (at < name.to || place >= name.to) && place >= 0 && at - place <= FARTHEST; place--) {
    const element = elements[place];
    if (!element || element.kind === 'stop' || element.kind === 'line' || amounts.has(place)) return whole;
    if (element.kind === 'mark' && ',)]'.includes(element.text)) return whole;
    for (const [meaning, quantity, cost] of CUES)
      if (
        hasMeaning(element, meaning) &&
        !(quantity === 'rank' && words > 0 && kind !== 'total') &&
        (words === 0 || !ONLY_BESIDE.has(meaning)) &&
        (element.text !== 'xếp' || element.words.length > 1 || place === at - 1)
      ) {
        // A field's or a criterion's place among others is no figure of it.
        if (quantity === 'rank' && kind !== 'total') return { quantity: 'noise', cost: 0, label: meaning };
        const cue = { quantity, cost: cost + 0.12 * words, label: meaning };
        if (meaning !== 'total') return cue;
        whole ??= cue;
      }
    if (element.kind === 'word') words++;
  }
  return whole;
}

/** "14 điểm tối đa", "2 điểm bị trừ": the phrase behind it, unless it leads on to the next number. */
function cueAfter(elements: readonly Element[], at: number, amounts: ReadonlySet<number>): Cue | undefined {
  const place = skipUnit(elements, at + 1);
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

function unitAfter(elements: readonly Element[], at: number): string {
  const next = elements[at + 1];
  if (next?.text === '%') return 'percent';
  if (hasMeaning(next, 'points')) return 'points';
  if (hasMeaning(next, 'members')) return 'members';
  if (hasMeaning(next, 'counted')) return 'counted';
  return next?.kind === 'word' && next.spaced ? 'word' : '';
}

function markBefore(elements: readonly Element[], at: number): string {
  const before = elements[at - 1];
  return before?.kind === 'mark' ? before.text : before?.kind === 'line' || before === undefined ? '^' : '';
}

/** "Quyết định số 12", "tháng 4": the word before says that the number is a name. */
function isNumbered(elements: readonly Element[], at: number): boolean {
  const before = elements[at - 1];
  return (
    hasMeaning(before, 'before-number') &&
    !hasMeaning(elements[at + 1], 'points') &&
    before?.text !== 'còn' &&
    before?.text !== 'có'
  );
}

/** "(-0,5)", "1.2 -0,5": a sign, not a dash between two things. */
function isNegative(elements: readonly Element[], at: number): boolean {
  const sign = elements[at - 1];
  if (!sign || !/^[-−–]$/.test(sign.text) || elements[at]?.spaced) return false;
  return sign.spaced || sign.leads || elements[at - 2]?.text === '(' || elements[at - 2]?.text === ':';
}

function isBracketed(elements: readonly Element[], at: number): boolean {
  for (let place = at - 1; place >= Math.max(0, at - 4); place--) {
    const text = elements[place]?.text ?? '';
    if (text === '(' || text === '[') return true;
    if (text === ')' || text === ':') return false;
  }
  return false;
}
