/** Lists some of the sets that reach a gain with the least effort, those with the options best worth it first. */
import type { SearchBounds } from './bounds.ts';
import type { Amount, Candidate } from './options.ts';
import type { Search, StepCounter } from './steps.ts';

/** Where the search stands: what can be taken there, and how many of the ways it has begun. */
interface Place<Option> {
  readonly start: number;
  readonly left: number;
  readonly wanted: number;
  readonly ways: readonly (Amount & { readonly option: Option })[];
  /** Sets found before. */
  readonly found: number;
  begun: number;
}

/**
 * Depth first, taking before leaving out, never where the bound forbids it or where the same led nowhere before. Places
 * stand on a stack of our own: thousands of candidates would overflow that of calls.
 * @returns fewer than `most` where the steps did not suffice, perhaps none
 */
export function* listSets<Option>(
  candidates: readonly Candidate<Option>[],
  bounds: SearchBounds,
  effort: number,
  missing: number,
  most: number,
  steps: StepCounter,
): Search<Option[][]> {
  const sets: Option[][] = [];
  const chosen: Option[] = [];
  /** Per place and effort left the least wanted gain that led nowhere: more leads nowhere either. */
  const dead = candidates.map(() => new Map<number, number>());
  const places: Place<Option>[] = [];
  const enter = (start: number, left: number, wanted: number): void => {
    if (wanted <= 0) sets.push([...chosen]);
    else if (bounds.mostGain(start, left) >= wanted && wanted < (dead[start]?.get(left) ?? Number.POSITIVE_INFINITY)) {
      const fitting = candidates[start]?.filter((alternative) => alternative.effort <= left) ?? [];
      const ways = fitting.flatMap(({ options, ...amount }) => options.map((option) => ({ ...amount, option })));
      places.push({ start, left, wanted, ways, found: sets.length, begun: 0 });
    }
  };
  enter(0, effort, missing);
  for (let place = places.at(-1); place && steps.left > 0; place = places.at(-1)) {
    const { start, left, wanted, ways, found, begun } = place;
    steps.spend(1);
    if (steps.isRestDue()) yield;
    if (begun > 0 && begun <= ways.length) chosen.pop();
    const way = ways[begun];
    place.begun++;
    if (begun > ways.length || sets.length >= most) {
      if (sets.length === found) dead[start]?.set(left, wanted);
      places.pop();
    } else if (way) {
      chosen.push(way.option);
      enter(start + 1, left - way.effort, wanted - way.gain);
    } else enter(start + 1, left, wanted);
  }
  return sets;
}
