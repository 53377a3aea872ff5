/** The least work that reaches a target score from what the card says now. */
import { add, type Points, subtract, sum } from '../points.ts';
import { findReachOf } from '../reach/choices.ts';
import type { Reach } from '../reach/find-reach.ts';
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

/** @param sets how many equally good sets to list */
export function findTarget(now: Points, target: Points, workload: Workload, sets: number): TargetAnswer {
  const start = add(now, sum(workload.ready.map(({ lost }) => lost)));
  // The most a choice offers is all it has: doing every task of a group brings back all its leaves.
  const most = add(start, sum(workload.choices.map((choice) => Math.max(...choice.map(gainOf)) as Points)));
  return { target, start, most, reach: findReachOf(workload.choices, subtract(target, start), sets) };
}

export function gainOf({ leaves }: Pick<Work, 'leaves'>): Points {
  return sum(leaves.map(({ gain }) => gain));
}
