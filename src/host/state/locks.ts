/** Who holds which lock, across executions; a test can hold one as somebody else. */

export type LockName = 'document' | 'script' | 'user';

export class Locks {
  readonly #holders = new Map<string, unknown>();

  /** @returns false when somebody else holds it */
  take(name: string, holder: unknown): boolean {
    const current = this.#holders.get(name);
    if (current !== undefined && current !== holder) return false;
    this.#holders.set(name, holder);
    return true;
  }

  release(name: string, holder: unknown): void {
    if (this.#holders.get(name) === holder) this.#holders.delete(name);
  }

  releaseAll(holder: unknown): void {
    for (const name of [...this.#holders.keys()]) this.release(name, holder);
  }

  holds(name: string, holder: unknown): boolean {
    return this.#holders.get(name) === holder;
  }
}
