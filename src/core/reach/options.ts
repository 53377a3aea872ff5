/** What can be done towards a target: options that repair leaves for an effort, and choices between them. */
import type { ItemCode } from '../codes.ts';
import { type Points, sum } from '../points.ts';

export interface ReachOption {
  /** The leaves it repairs, with what each gets back. */
  readonly leaves: readonly { readonly code: ItemCode; readonly gain: Points }[];
  /** Above 0, in any unit, held exactly like points. */
  readonly effort: Points;
}

/** Options of which at most one is taken; no leaf stands in two choices. */
export type ReachChoice<Option extends ReachOption> = readonly Option[];

export interface Amount {
  readonly gain: number;
  readonly effort: number;
}

/** The options of a choice that come to the same amount. */
export interface Alternative<Option> extends Amount {
  readonly options: readonly Option[];
}

/** A choice in numbers: least effort first, then most gain; what a cheaper alternative outdoes is not in it. */
export type Candidate<Option> = readonly Alternative<Option>[];

/** What gains something: choices between several amounts, then the others, best worth first; equal ones keep their order. */
export function toCandidates<Option extends ReachOption>(choices: readonly ReachChoice<Option>[]): Candidate<Option>[] {
  const candidates = choices.map(toAlternatives);
  const single = candidates.flatMap(([only, ...others]) => (only && others.length === 0 ? [only] : []));
  return [
    ...candidates.filter(({ length }) => length > 1),
    ...single.sort(compareWorth).map((alternative) => [alternative]),
  ];
}

function toAlternatives<Option extends ReachOption>(choice: ReachChoice<Option>): Candidate<Option> {
  const kept: (Amount & { readonly options: Option[] })[] = [];
  let most = 0;
  let cheaper = 0;
  const amounts = choice.map((option) => {
    return { effort: option.effort, gain: sum(option.leaves.map(({ gain }) => gain)), options: [option] };
  });
  for (const amount of amounts.sort((a, b) => a.effort - b.effort || b.gain - a.gain)) {
    const last = kept[kept.length - 1];
    if (last?.effort !== amount.effort) cheaper = most;
    else if (last.gain === amount.gain) last.options.push(...amount.options);
    if (amount.gain <= cheaper || last?.gain === amount.gain) continue;
    kept.push(amount);
    most = Math.max(most, amount.gain);
  }
  return kept;
}

/** Best worth its effort first. */
export function compareWorth(a: Amount, b: Amount): number {
  const [left, right] = [b.gain * a.effort, a.gain * b.effort];
  if (left < Number.MAX_SAFE_INTEGER && right < Number.MAX_SAFE_INTEGER) return left - right;
  // Beyond 2^53 doubles lie, and the bounds of the search need the true order.
  const difference = BigInt(b.gain) * BigInt(a.effort) - BigInt(a.gain) * BigInt(b.effort);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
