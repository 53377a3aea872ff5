/** Time as pages wait for it; tests pass their own and wait for nothing. */
export interface Clock {
  /** @returns ends the waiting */
  after(milliseconds: number, act: () => void): () => void;
}

export const CLOCK: Clock = {
  after(milliseconds, act) {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
};
