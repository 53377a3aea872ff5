/**
 * Methods of ECMAScript 2021 and later that the code uses, for an engine that lacks them: which one runs Apps Script, Google says
 * nowhere. Where it has them nothing is done.
 */

/** As `value` would be, were it there: `for … in` does not meet it. */
function complete<Owner extends object>(owner: Owner, methods: Partial<Record<keyof Owner, unknown>>): void {
  for (const name of Object.keys(methods) as (keyof Owner)[])
    if (!(name in owner))
      Object.defineProperty(owner, name, { value: methods[name], writable: true, configurable: true });
}

/** From the end where it is negative. */
const at = (length: number, index: number): number => (index < 0 ? length + index : index);

type Test = (value: unknown, index: number, list: readonly unknown[]) => unknown;

complete(Array.prototype, {
  at(this: readonly unknown[], index: number): unknown {
    return this[at(this.length, Math.trunc(index) || 0)];
  },
  findLastIndex(this: readonly unknown[], test: Test): number {
    let index = this.length - 1;
    while (index >= 0 && !test(this[index], index, this)) index--;
    return index;
  },
  findLast(this: readonly unknown[], test: Test): unknown {
    return this[this.findLastIndex(test)];
  },
  toReversed(this: readonly unknown[]): unknown[] {
    return [...this].reverse();
  },
  with(this: readonly unknown[], index: number, value: unknown): unknown[] {
    const copy = [...this];
    copy[at(copy.length, index)] = value;
    return copy;
  },
});

complete(String.prototype, {
  at(this: string, index: number): string | undefined {
    return this[at(this.length, Math.trunc(index) || 0)];
  },
  /** A pattern is always global, as the standard demands. */
  replaceAll(
    this: string,
    search: string | RegExp,
    put: string | ((found: string, ...rest: string[]) => string),
  ): string {
    const pattern =
      typeof search === 'string' ? new RegExp(search.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'g') : search;
    return typeof put === 'string' ? this.replace(pattern, put) : this.replace(pattern, put);
  },
});

complete(Object, {
  hasOwn: (owner: object, name: PropertyKey): boolean =>
    Reflect.getOwnPropertyDescriptor(Object(owner), name) !== undefined,
});
