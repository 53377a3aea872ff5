/** The figures of an item and of the whole card: max, score, points lost, what is not scored yet. */
import { add, type Points, subtract, sum, ZERO } from './points.ts';
import { type Item, isAdjustment, isLeaf, type Scorecard, statedScore } from './scorecard.ts';

/**
 * Where a figure comes from: somebody states it, a complete listing adds up to it, or nobody knows it. The scored items
 * of a partial listing are never the figure of what stands above them.
 */
export type Origin = 'stated' | 'computed' | 'unknown';

export interface Figures {
  readonly origin: Origin;
  /** Undefined where nothing states one. What is not applicable has left it. */
  readonly max: Points | undefined;
  /** Undefined where nothing is scored yet. */
  readonly score: Points | undefined;
  /** Gaps of what is scored. */
  readonly lost: Points;
  /** The max of what is scored: score / scoredMax is the rate. */
  readonly scoredMax: Points;
  /** The max of what waits for a score. */
  readonly openMax: Points;
  /** Items that have a max and wait for a score. */
  readonly unscored: number;
}

/** What is known of a listing besides its rows. */
export interface Listing {
  /** A parent that states no maximum has all its items listed: a criteria set says so, or the office's own sheet. */
  readonly isWhole: boolean;
  /** A criteria set vouches for every item, whatever the maxima come to. */
  readonly isVouched: boolean;
}

/** As the custom functions read a table: what is listed is all there is, unless a stated maximum says otherwise. */
const AS_LISTED: Listing = { isWhole: true, isVouched: false };

const NOTHING: Figures = {
  origin: 'unknown',
  max: undefined,
  score: undefined,
  lost: ZERO,
  scoredMax: ZERO,
  openMax: ZERO,
  unscored: 0,
};

/** The figures of one item with all below it, as a table lists them; points without a maximum are left out. */
export function figuresOf(item: Item): Figures {
  return figuresIn(item, AS_LISTED);
}

/** The same where more, or less, is known of the listing. */
export function figuresIn(item: Item, listing: Listing): Figures {
  if (item.notApplicable || isAdjustment(item)) return NOTHING;
  const stated = { max: item.row?.max, score: statedScore(item.row) };
  if (isLeaf(item)) return scored(stated.max, stated.score, stated.max === undefined ? 0 : 1);
  const below = addFigures(item.children.map((child) => figuresIn(child, listing)));
  const max = remainingMax(stated.max, below.max ?? ZERO, notApplicableMax(item.children)) ?? below.max;
  if (stated.score !== undefined && max !== undefined) {
    return { ...scored(max, stated.score, 0), unscored: below.unscored };
  }
  // A listing that does not fill the stated max says nothing about the rest: not scored yet, never rolled up.
  const fills = stated.max === undefined ? listing.isWhole : max !== undefined && max <= (below.max ?? ZERO);
  if (fills || listing.isVouched) return { ...below, origin: below.score === undefined ? 'unknown' : 'computed', max };
  const own = stated.max === undefined ? 0 : 1;
  return { ...NOTHING, max, openMax: max ?? ZERO, unscored: below.unscored + own };
}

function scored(max: Points | undefined, score: Points | undefined, waiting: number): Figures {
  if (max === undefined || score === undefined) return { ...NOTHING, max, openMax: max ?? ZERO, unscored: waiting };
  const lost = subtract(max, score);
  return { origin: 'stated', max, score, lost, scoredMax: max, openMax: ZERO, unscored: 0 };
}

/** A stated max may count what is not applicable; when it does so exactly, that part leaves it. */
function remainingMax(stated: Points | undefined, listed: Points, notApplicable: Points): Points | undefined {
  const counted = notApplicable > 0 && stated === add(listed, notApplicable);
  return counted ? listed : stated;
}

/** The max of everything not applicable among items and below them, counted once, at the highest level that states it. */
export function notApplicableMax(items: readonly Item[]): Points {
  let max = ZERO;
  for (const item of items) max = add(max, item.notApplicable ? ownMax(item) : notApplicableMax(item.children));
  return max;
}

/** Whether a listing's maximum is exactly what is stated above it, which may count what is not applicable. */
export function isWorth(items: readonly Item[], listed: Points | undefined, stated: Points | undefined): boolean {
  return listed !== undefined && (listed === stated || add(listed, notApplicableMax(items)) === stated);
}

function ownMax(item: Item): Points {
  return item.row?.max ?? sum(item.children.map(ownMax));
}

/** Column sums; a figure is undefined only where all are. */
function addFigures(parts: readonly Figures[]): Figures {
  let [max, score]: (Points | undefined)[] = [];
  let [lost, scoredMax, openMax, unscored] = [ZERO, ZERO, ZERO, 0];
  for (const part of parts) {
    if (part.max !== undefined) max = add(max ?? ZERO, part.max);
    if (part.score !== undefined) score = add(score ?? ZERO, part.score);
    lost = add(lost, part.lost);
    scoredMax = add(scoredMax, part.scoredMax);
    openMax = add(openMax, part.openMax);
    unscored += part.unscored;
  }
  return { origin: score === undefined ? 'unknown' : 'computed', max, score, lost, scoredMax, openMax, unscored };
}

/** The topmost rows that state points without a maximum (điểm thưởng, điểm trừ), by code; none is counted twice. */
export function findAdjustments(items: readonly Item[], found: Adjustment[] = []): Adjustment[] {
  for (const item of items) {
    const points = isAdjustment(item) ? statedScore(item.row) : undefined;
    if (points === undefined) findAdjustments(item.children, found);
    else found.push({ item, points });
  }
  return found;
}

interface Adjustment {
  readonly item: Item;
  readonly points: Points;
}

/** Bonus less penalty among items and below them. */
export function adjustmentOf(items: readonly Item[]): Points {
  return sum(findAdjustments(items).map(({ points }) => points));
}

/** The whole card, bonus and penalty points counted in the score, unless a score stated above them counts them already. */
export function cardFigures(card: Scorecard, listing: Listing = AS_LISTED): Figures {
  const all = addFigures(card.fields.map((field) => figuresIn(field, listing)));
  const outside = uncountedAdjustments(card);
  return outside === ZERO ? all : { ...all, score: add(all.score ?? ZERO, outside) };
}

/** Bonus and penalty points that no score stated above them counts already. */
function uncountedAdjustments(card: Scorecard): Points {
  return sum(findAdjustments(card.fields).flatMap(({ item, points }) => (isCounted(item.parent) ? [] : [points])));
}

function isCounted(above: Item | undefined): boolean {
  return above !== undefined && (statedScore(above.row) !== undefined || isCounted(above.parent));
}
