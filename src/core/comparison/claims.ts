/** Self against granted: what the office claimed for itself and was not given, per item, field and in all. */
import { compareCodes, fieldOf, type ItemCode } from '../codes.ts';
import { type Points, subtract, sum, ZERO } from '../points.ts';
import { grantedScore, type Item, isLeaf, pointsIn, type Scorecard } from '../scorecard.ts';

export interface Claim {
  readonly item: Item;
  readonly self: Points;
  readonly score: Points;
  /** self - score */
  readonly difference: Points;
}

/** A field or the whole card. */
export interface ClaimSum {
  /** Undefined where only some of the items could be compared, and nothing states the whole; `score` likewise. */
  readonly self: Points | undefined;
  readonly score: Points | undefined;
  readonly difference: Points;
  /** What the difference is more than its items tell; negative when they tell more. */
  readonly unexplained: Points;
}

export interface Claims {
  /** Leaves with both figures. */
  readonly compared: number;
  /** Granted less than claimed, most points first. */
  readonly denied: readonly Claim[];
  /** Granted more than claimed, most points first. */
  readonly exceeded: readonly Claim[];
  readonly fields: readonly (ClaimSum & { readonly code: ItemCode; readonly title: string })[];
  /** Undefined while nothing can be compared. */
  readonly total: ClaimSum | undefined;
  /** Scored leaves without a self score: surveys are never scored by the office itself. */
  readonly unclaimed: readonly Item[];
}

/** @param whole the total as the result states it: it goes before that of the card's total row */
export function compareClaims(card: Scorecard, whole: Partial<Told> = {}): Claims {
  const leaves = card.items.filter((item) => isLeaf(item) && !item.notApplicable);
  const claims = leaves.flatMap(toClaim);
  const fields = card.fields.flatMap((field) => {
    const listed = claims.filter(({ item }) => fieldOf(item.code) === field.code);
    const row = field.notApplicable ? undefined : field.row;
    const stated = { self: pointsIn(row?.self), score: grantedScore(row) };
    const counted = leaves.filter(({ code }) => fieldOf(code) === field.code);
    const all = sumUp(listed, stated, listed.length === counted.length);
    return all ? [{ code: field.code, title: field.row?.title ?? '', ...all }] : [];
  });
  const self = whole.self ?? pointsIn(card.total?.self);
  const score = whole.score ?? grantedScore(card.total);
  const isWhole = fields.length === card.fields.filter(({ notApplicable }) => !notApplicable).length;
  return {
    compared: claims.length,
    denied: claims.filter(({ difference }) => difference > 0).sort(largestFirst),
    exceeded: claims.filter(({ difference }) => difference < 0).sort((a, b) => largestFirst(b, a)),
    fields,
    total: sumUp(fields, { self, score }, isWhole),
    unclaimed: leaves.filter(({ row }) => grantedScore(row) !== undefined && row?.self === undefined),
  };
}

function toClaim(item: Item): Claim[] {
  const self = pointsIn(item.row?.self);
  const score = grantedScore(item.row);
  return self === undefined || score === undefined ? [] : [{ item, self, score, difference: subtract(self, score) }];
}

function largestFirst(a: Claim, b: Claim): number {
  return b.difference - a.difference || compareCodes(a.item.code, b.item.code);
}

/** Stated figures stand where there are both; else what the parts come to, if they are the whole. */
function sumUp(parts: readonly ClaimPart[], { self, score }: Told, isWhole: boolean): ClaimSum | undefined {
  const known = sum(parts.map(({ difference }) => difference));
  if (self !== undefined && score !== undefined) {
    const difference = subtract(self, score);
    return { self, score, difference, unexplained: subtract(difference, known) };
  }
  if (parts.length === 0) return undefined;
  const selves = parts.flatMap((part) => part.self ?? []);
  const scores = parts.flatMap((part) => part.score ?? []);
  const isComplete =
    isWhole &&
    selves.length === parts.length &&
    scores.length === parts.length &&
    (score === undefined || score === sum(scores)) &&
    (self === undefined || self === sum(selves));
  return {
    self: isComplete ? sum(selves) : undefined,
    score: isComplete ? sum(scores) : undefined,
    difference: known,
    unexplained: ZERO,
  };
}

interface Told {
  readonly self: Points | undefined;
  readonly score: Points | undefined;
}

type ClaimPart = Pick<ClaimSum, 'self' | 'score' | 'difference'>;
