/** Remembers one value a key, as long as the version of what it was made of stays. */

/** Of formulas that were changed since, some are remembered in vain. */
const MOST = 1000;

export class Remembered<Value> {
  readonly #values = new Map<string, { readonly version: string; readonly value: Value }>();

  /** @param version undefined when it is not known */
  recall(key: string, version: string | undefined, make: () => Value): Value {
    if (version === undefined) return make();
    const known = this.#values.get(key);
    if (known?.version === version) return known.value;
    const value = make();
    if (this.#values.size >= MOST) this.#values.clear();
    this.#values.set(key, { version, value });
    return value;
  }
}
