/** Self against granted: what the office claimed for itself and was not given, per item, field and in all. */
import { compareCodes, fieldOf, type ItemCode } from '../codes.ts';
import { type Points, subtract, sum, ZERO } from '../points.ts';
import { type CardRow, type Item, isLeaf, type Scorecard, statedScore } from '../scorecard.ts';

export interface Claim {
  readonly item: Item;
  readonly self: Points;
  readonly score: Points;
  /** self - score */
  readonly difference: Points;
}

/** A field or the whole card. */
export interface ClaimSum {
  readonly self: Points;
  readonly score: Points;
  readonly difference: Points;
  /** What the difference is more than its items tell; negative when they tell more. */
  readonly unexplained: Points;
}

export interface Claims {
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

/** @param whole the total as published beside the card, where the card has no total row */
export function compareClaims(card: Scorecard, whole: Partial<Pick<CardRow, 'self' | 'score'>> = {}): Claims {
  const leaves = card.items.filter((item) => isLeaf(item) && !item.notApplicable);
  const claims = leaves.flatMap(toClaim);
  const fields = card.fields.flatMap((field) => {
    const listed = claims.filter(({ item }) => fieldOf(item.code) === field.code);
    const all = sumUp(listed, field.notApplicable ? undefined : field.row);
    return all ? [{ code: field.code, title: field.row?.title ?? '', ...all }] : [];
  });
  const { self = whole.self, score = whole.score } = card.total ?? {};
  return {
    denied: claims.filter(({ difference }) => difference > 0).sort(largestFirst),
    exceeded: claims.filter(({ difference }) => difference < 0).sort((a, b) => largestFirst(b, a)),
    fields,
    total: sumUp(fields, { self, score }),
    unclaimed: leaves.filter(({ row }) => statedScore(row) !== undefined && row?.self === undefined),
  };
}

function toClaim(item: Item): Claim[] {
  const self = item.row?.self;
  const score = statedScore(item.row);
  return self === undefined || score === undefined ? [] : [{ item, self, score, difference: subtract(self, score) }];
}

function largestFirst(a: Claim, b: Claim): number {
  return b.difference - a.difference || compareCodes(a.item.code, b.item.code);
}

/** Stated figures stand where there are both; else what the parts come to. */
function sumUp(
  parts: readonly Pick<Claim, 'self' | 'score' | 'difference'>[],
  stated: Partial<Pick<CardRow, 'self' | 'score'>> | undefined,
): ClaimSum | undefined {
  const known = sum(parts.map(({ difference }) => difference));
  const self = stated?.self;
  const score = stated?.score;
  if (self !== undefined && score !== undefined && score !== 'KAD') {
    const difference = subtract(self, score);
    return { self, score, difference, unexplained: subtract(difference, known) };
  }
  if (parts.length === 0) return undefined;
  return {
    self: sum(parts.map((part) => part.self)),
    score: sum(parts.map((part) => part.score)),
    difference: known,
    unexplained: ZERO,
  };
}
