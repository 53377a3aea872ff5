/** Long searches in steps: a page runs them in slices and may stop them, a cell runs them to their end. */

/** Yields wherever it may be interrupted, at least every few milliseconds. */
export type Search<Result> = Generator<void, Result>;

/** Runs a search to its end. */
export function finish<Result>(search: Search<Result>): Result {
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

/** Steps between two places where a search may be interrupted: a few milliseconds of work. */
const SLICE = 50_000;

/** Counts steps: what a search may still spend, the same on every machine, and when to let others work. */
export class StepCounter {
  /** What is left of the budget; below 0 where it was overdrawn. */
  left: number;
  #sinceRest = 0;

  /** @param budget steps; what has none runs to its end */
  constructor(budget = Number.POSITIVE_INFINITY) {
    this.left = budget;
  }

  spend(steps: number): void {
    this.left -= steps;
    this.#sinceRest += steps;
  }

  /** Whether it is time to yield; asked again only after another slice. */
  isRestDue(): boolean {
    if (this.#sinceRest < SLICE) return false;
    this.#sinceRest = 0;
    return true;
  }
}
