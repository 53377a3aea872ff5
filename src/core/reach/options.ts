/** What can be done towards a target: each option repairs some leaves for one effort. */
import type { ItemCode } from '../codes.ts';
import { type Points, sum } from '../points.ts';

export interface ReachOption {
  /** The leaves it repairs, with what each gets back. No leaf stands in two options: see joinOptions. */
  readonly leaves: readonly { readonly code: ItemCode; readonly gain: Points }[];
  /** Above 0, in any unit, held exactly like points. */
  readonly effort: Points;
}

/** One option in numbers. */
export interface Candidate {
  readonly option: ReachOption;
  readonly gain: number;
  readonly effort: number;
}

/** What gains something, best worth its effort first; equal ones keep their order. */
export function toCandidates(options: readonly ReachOption[]): Candidate[] {
  return options
    .map((option) => ({ option, gain: sum(option.leaves.map(({ gain }) => gain)), effort: option.effort }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => {
      // Cross products may pass 2^53, and the bounds of the search need the true order.
      const difference = BigInt(b.gain) * BigInt(a.effort) - BigInt(a.gain) * BigInt(b.effort);
      return difference < 0n ? -1 : difference > 0n ? 1 : 0;
    });
}

/** Options that share a leaf become one, with all their leaves, each counted once, and all their efforts. */
export function joinOptions(options: readonly ReachOption[]): ReachOption[] {
  let joined: ReachOption[] = [];
  for (const option of options) {
    const codes = new Set(option.leaves.map(({ code }) => code));
    const shares = ({ leaves }: ReachOption): boolean => leaves.some(({ code }) => codes.has(code));
    const together = [...joined.filter(shares), option];
    const leaves = new Map(together.flatMap((part) => part.leaves.map((leaf) => [leaf.code, leaf] as const)));
    const whole = { leaves: [...leaves.values()], effort: sum(together.map(({ effort }) => effort)) };
    joined = [...joined.filter((other) => !shares(other)), whole];
  }
  return joined;
}
