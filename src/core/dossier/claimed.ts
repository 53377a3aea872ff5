/** What the office claims by itself: its self score, or until there is one what the rule gives. Surveys and others' points are none. */
import type { Appraisal } from '../appraisal.ts';
import { compareCodes, type ItemCode } from '../codes.ts';
import { figuresOf } from '../figures.ts';
import { type Points, ZERO } from '../points.ts';
import type { LeafResult, Result } from '../result/result.ts';
import { buildScorecard, type CardRow, type Item, NOT_APPLICABLE, statedScore } from '../scorecard.ts';

export interface ClaimedItem {
  readonly leaf: LeafResult;
  readonly points: Points;
  /** Only computed: "Điểm tự chấm" is still blank. */
  readonly isComputed: boolean;
}

/** By code; items worth a maximum alone. */
export function claimedItems({ leaves }: Pick<Result, 'leaves'>): ClaimedItem[] {
  return leaves
    .filter(({ max }) => max !== undefined)
    .flatMap((leaf): ClaimedItem[] => {
      const computed = leaf.source === 'computed' ? leaf.score : undefined;
      const points = leaf.self ?? computed;
      return points === undefined ? [] : [{ leaf, points, isComputed: leaf.self === undefined }];
    })
    .toSorted((a, b) => compareCodes(a.leaf.code, b.leaf.code));
}

/**
 * What is claimed for each item as a whole: as it was sent, else as the card says, else what all its parts come to. An appraiser may
 * grant a criterion points of which the office wrote those of the parts alone.
 * @param sent rows of the appraisal, whose "Điểm tự chấm" goes before that of the card
 */
export function claimsOf(
  rows: readonly CardRow[],
  sent: readonly Pick<Appraisal, 'code' | 'self'>[],
): ReadonlyMap<ItemCode, Points> {
  const sentOf = new Map(sent.map(({ code, self }) => [code, self]));
  const own = rows.map((row): CardRow => {
    const applies = row.score !== NOT_APPLICABLE && row.survey !== NOT_APPLICABLE;
    const self = row.self ?? (applies ? undefined : NOT_APPLICABLE);
    return { ...row, score: (row.code === 'total' ? undefined : sentOf.get(row.code)) ?? self };
  });
  return new Map(
    buildScorecard(own).card.items.flatMap((item) => {
      const claim = statedScore(item.row) ?? sumOfParts(item);
      return claim === undefined ? [] : [[item.code, claim] as const];
    }),
  );
}

/** Undefined where parts are missing or not claimed yet, those that a survey scores among them, and of what the card has no row for. */
function sumOfParts(item: Item): Points | undefined {
  if (!item.row) return undefined;
  const { score, openMax } = figuresOf(item);
  return openMax === ZERO ? score : undefined;
}
