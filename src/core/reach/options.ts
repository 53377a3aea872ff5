/** What can be done towards a target: each option repairs some leaves for one effort. */
import type { ItemCode } from '../codes.ts';
import { type Points, sum } from '../points.ts';

export interface ReachOption {
  /** The leaves it repairs, with what each gets back. No leaf stands in two options that may be taken together. */
  readonly leaves: readonly { readonly code: ItemCode; readonly gain: Points }[];
  /** Above 0, in any unit, held exactly like points. */
  readonly effort: Points;
}

export interface Amount {
  readonly gain: number;
  readonly effort: number;
}

/** Options that come to the same amount. */
export interface Alternative<Option> extends Amount {
  readonly options: readonly Option[];
}

/** At most one option of these is taken; least effort first, then most gain. */
export type Candidate<Option> = readonly Alternative<Option>[];

/** What an option brings in all, and what it takes. */
export function amountOf({ leaves, effort }: ReachOption): Amount {
  return { gain: sum(leaves.map(({ gain }) => gain)), effort };
}

/** What gains something, best worth its effort first; equal ones keep their order. */
export function toAlternatives<Option extends ReachOption>(options: readonly Option[]): Alternative<Option>[] {
  return options
    .map((option) => ({ ...amountOf(option), options: [option] }))
    .filter(({ gain }) => gain > 0)
    .sort(compareWorth);
}

/** Best worth its effort first. */
export function compareWorth(a: Amount, b: Amount): number {
  const products = [b.gain * a.effort, a.gain * b.effort] as const;
  if (Math.max(...products) <= Number.MAX_SAFE_INTEGER) return Math.sign(products[0] - products[1]);
  // The bounds of the search need the true order.
  const difference = BigInt(b.gain) * BigInt(a.effort) - BigInt(a.gain) * BigInt(b.effort);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
