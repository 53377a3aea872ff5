/** The least work that reaches a target score from what the card says now. */
import { add, ofUnits, type Points, subtract, sum } from '../points.ts';
import { findReachOf } from '../reach/choices.ts';
import type { Reach, Watch } from '../reach/find-reach.ts';
import type { Search } from '../reach/steps.ts';
import { findShared } from './find-shared.ts';
import type { Work, Workload } from './work.ts';

export interface TargetAnswer {
  readonly target: Points;
  /** Now, and what is only waiting to be scored. */
  readonly start: Points;
  /** With everything that is in the office's hands. */
  readonly most: Points;
  /** Undefined when the target is out of reach. */
  readonly reach: Reach<Work> | undefined;
}

/**
 * @param sets how many equally good sets to list
 * @param watch told of each better answer while the search goes on
 */
export function* findTarget(
  now: Points,
  target: Points,
  { ready, choices, groups }: Workload,
  sets: number,
  watch?: (answer: TargetAnswer) => void,
): Search<TargetAnswer> {
  const start = add(now, sum(ready.map(({ lost }) => lost)));
  // The most a choice offers is all it has: doing every task of a group brings back all its leaves.
  const listed = sum(choices.map((choice) => ofUnits(Math.max(...choice.map(gainOf)))));
  const most = add(start, add(listed, sum(groups.map(gainOf))));
  const tell: Watch<Work> | undefined = watch && ((reach) => watch({ target, start, most, reach }));
  const missing = subtract(target, start);
  const search =
    groups.length > 0 ? findShared(choices, groups, missing, sets, tell) : findReachOf(choices, missing, sets, tell);
  return { target, start, most, reach: yield* search };
}

/** What a work brings: the gains of its leaves together. */
export function gainOf({ leaves }: Pick<Work, 'leaves'>): Points {
  return sum(leaves.map(({ gain }) => gain));
}
