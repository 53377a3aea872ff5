/** A search for a target that leaves the page usable: it works in slices, tells of its best answer, and may be stopped. */
import type { Search } from '../../../core/reach/steps.ts';
import type { TargetAnswer } from '../../../core/targets/find-target.ts';

/** Milliseconds of work at a time: with the last piece of work, which may be as long again, below what a person feels. */
const SLICE = 20;

export class TargetRun {
  /** The best so far while the search goes on; undefined before anything was found. */
  answer: TargetAnswer | undefined;
  state: 'running' | 'stopped' | 'done' = 'running';
  /** How often the search has come to a place where it may be stopped. */
  looks = 0;
  readonly #search: Search<TargetAnswer>;
  #changed: () => void = () => {};
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Works for one slice at once: what is found by then is there without a sign of waiting. */
  constructor(start: (watch: (answer: TargetAnswer) => void) => Search<TargetAnswer>) {
    this.#search = start((answer) => {
      this.answer = answer;
    });
    this.#slice();
  }

  /**
   * Goes on until the end, or until it is stopped.
   * @param changed called after every slice
   * @returns ends it for good
   */
  follow(changed: () => void): () => void {
    this.#changed = changed;
    this.#next();
    return () => {
      this.#changed = () => {};
      this.stop();
    };
  }

  stop(): void {
    clearTimeout(this.#timer);
    if (this.state !== 'running') return;
    this.state = 'stopped';
    this.#changed();
  }

  resume(): void {
    if (this.state !== 'stopped') return;
    this.state = 'running';
    this.#changed();
    this.#next();
  }

  #next(): void {
    if (this.state !== 'running') return;
    // Between two slices the page draws and hears the person.
    this.#timer = setTimeout(() => {
      this.#slice();
      this.#changed();
      this.#next();
    });
  }

  #slice(): void {
    const end = performance.now() + SLICE;
    do {
      const step = this.#search.next();
      if (step.done) {
        this.answer = step.value;
        this.state = 'done';
        return;
      }
      this.looks++;
    } while (performance.now() < end);
  }
}
