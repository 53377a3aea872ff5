/** Sets of tasks worth doing together: each is exactly what some leaves need. */

/** Beyond this a group is not listed: ten leaves that need any of their tasks have as many. */
export const MOST_SETS = 1024;

/** Bits of a set that a number holds without a sign. */
const MOST_BITS = 30;

export interface ClosedSets {
  /** Tasks of the same leaves are done together or not at all: places of the tasks of each kind, one bit a kind. */
  readonly kinds: readonly (readonly number[])[];
  /** Per leaf the bits of its kinds. */
  readonly needs: readonly number[];
  /** Every union of what some leaves need, in bits; the empty one left out. */
  readonly sets: readonly number[];
}

/**
 * A set of tasks that is no closed one holds a task nobody needs, so it is never the least effort.
 * @param needs per leaf the places of its tasks
 * @returns undefined where there are more than MOST_SETS, or too many kinds of tasks
 */
export function closedSets(needs: readonly (readonly number[])[]): ClosedSets | undefined {
  const byLeaves = new Map<string, number[]>();
  for (const task of new Set(needs.flat())) {
    const leaves = needs.flatMap((need, leaf) => (need.includes(task) ? [leaf] : [])).join();
    byLeaves.set(leaves, [...(byLeaves.get(leaves) ?? []), task]);
  }
  const kinds = [...byLeaves.values()];
  if (kinds.length > MOST_BITS) return undefined;
  const inBits = needs.map((need) => {
    return kinds.reduce(
      (bits, tasks, kind) => (tasks.some((task) => need.includes(task)) ? bits | (1 << kind) : bits),
      0,
    );
  });
  const sets = new Set<number>();
  for (const bits of new Set(inBits)) {
    for (const set of [0, ...sets]) sets.add(set | bits);
    if (sets.size > MOST_SETS) return undefined;
  }
  return { kinds, needs: inBits, sets: [...sets] };
}
