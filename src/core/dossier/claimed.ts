/** What the office claims by itself: its self score, or until there is one what the rule gives. Surveys and others' points are none. */
import { compareCodes } from '../codes.ts';
import type { Points } from '../points.ts';
import type { LeafResult, Result } from '../result/result.ts';

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
