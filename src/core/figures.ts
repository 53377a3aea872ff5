/** The figures of an item and of the whole card: max, score, points lost, what is not scored yet. */
import { add, type Points, subtract, sum, ZERO } from './points.ts';
import { type Item, isAdjustment, isLeaf, type Scorecard, statedScore } from './scorecard.ts';

export interface Figures {
  /** Undefined where nothing states one. What is not applicable has left it. */
  readonly max: Points | undefined;
  /** Undefined where nothing is scored yet. */
  readonly score: Points | undefined;
  /** Gaps of what is scored. */
  readonly lost: Points;
  /** The max of what is scored: score / scoredMax is the rate. */
  readonly scoredMax: Points;
  /** Items that have a max and wait for a score. */
  readonly unscored: number;
}

const NOTHING: Figures = { max: undefined, score: undefined, lost: ZERO, scoredMax: ZERO, unscored: 0 };

/** The figures of one item with all below it; points without a maximum are left out. */
export function figuresOf(item: Item): Figures {
  if (item.notApplicable || isAdjustment(item)) return NOTHING;
  const stated = { max: item.row?.max, score: statedScore(item.row) };
  if (isLeaf(item)) return scored(stated.max, stated.score, stated.max === undefined ? 0 : 1);
  const below = addFigures(item.children.map(figuresOf));
  const max = remainingMax(stated.max, below.max ?? ZERO, notApplicableMax(item.children)) ?? below.max;
  if (stated.score !== undefined && max !== undefined) {
    return { ...scored(max, stated.score, 0), unscored: below.unscored };
  }
  // A listing that does not fill the stated max says nothing about the rest: not scored yet, never rolled up.
  if (max !== undefined && max > (below.max ?? ZERO)) return { ...NOTHING, max, unscored: below.unscored + 1 };
  return { ...below, max };
}

function scored(max: Points | undefined, score: Points | undefined, waiting: number): Figures {
  if (max === undefined || score === undefined) return { ...NOTHING, max, unscored: waiting };
  return { max, score, lost: subtract(max, score), scoredMax: max, unscored: 0 };
}

/** A stated max may count what is not applicable; when it does so exactly, that part leaves it. */
function remainingMax(stated: Points | undefined, listed: Points, notApplicable: Points): Points | undefined {
  const counted = notApplicable > 0 && stated === add(listed, notApplicable);
  return counted ? listed : stated;
}

/** The max of everything not applicable among items and below them, counted once, at the highest level that states it. */
export function notApplicableMax(items: readonly Item[]): Points {
  return sum(items.map((item) => (item.notApplicable ? ownMax(item) : notApplicableMax(item.children))));
}

function ownMax(item: Item): Points {
  return item.row?.max ?? sum(item.children.map(ownMax));
}

/** Column sums; a figure is undefined only where all are. */
export function addFigures(parts: readonly Figures[]): Figures {
  const known = (pick: (part: Figures) => Points | undefined): Points | undefined => {
    const values = parts.map(pick).filter((value) => value !== undefined);
    return values.length > 0 ? sum(values) : undefined;
  };
  return {
    max: known((part) => part.max),
    score: known((part) => part.score),
    lost: sum(parts.map((part) => part.lost)),
    scoredMax: sum(parts.map((part) => part.scoredMax)),
    unscored: parts.reduce((count, part) => count + part.unscored, 0),
  };
}

/** The topmost rows that state points without a maximum (điểm thưởng, điểm trừ), by code; none is counted twice. */
export function findAdjustments(items: readonly Item[]): { item: Item; points: Points }[] {
  return items.flatMap((item) => {
    const points = isAdjustment(item) ? statedScore(item.row) : undefined;
    return points === undefined ? findAdjustments(item.children) : [{ item, points }];
  });
}

/** The whole card, bonus and penalty points counted in the score, unless a score stated above them counts them already. */
export function cardFigures(card: Scorecard): Figures {
  const all = addFigures(card.fields.map(figuresOf));
  const adjustments = findAdjustments(card.fields).filter(({ item }) => !isCounted(item.parent));
  if (adjustments.length === 0) return all;
  return { ...all, score: add(all.score ?? ZERO, sum(adjustments.map(({ points }) => points))) };
}

function isCounted(above: Item | undefined): boolean {
  return above !== undefined && (statedScore(above.row) !== undefined || isCounted(above.parent));
}
