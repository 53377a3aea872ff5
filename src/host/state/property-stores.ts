/** Script, document and user properties with live's quotas. */

import { ServiceError } from '../runtime/errors.ts';

// developers.google.com/apps-script/guides/services/quotas: properties value size 9 KB, total storage 500 KB per store
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

export type PropertyState = Record<string, Record<string, string>>;

export class PropertyStores {
  #stores: PropertyState;

  constructor(state: PropertyState = {}) {
    this.#stores = structuredClone(state);
  }

  all(store: string): Record<string, string> {
    return { ...this.#stores[store] };
  }

  get(store: string, key: string): string | null {
    return this.#stores[store]?.[key] ?? null;
  }

  /** All or nothing. */
  set(store: string, entries: Readonly<Record<string, string>>): void {
    for (const value of Object.values(entries)) {
      if (Buffer.byteLength(value) > VALUE_BYTES) throw new ServiceError('Argument too large: value');
    }
    const next = { ...this.#stores[store], ...entries };
    let size = 0;
    for (const [key, value] of Object.entries(next)) size += Buffer.byteLength(key) + Buffer.byteLength(value);
    if (size > STORE_BYTES) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.#stores[store] = next;
  }

  delete(store: string, key: string): void {
    const { [key]: _gone, ...rest } = this.#stores[store] ?? {};
    this.#stores[store] = rest;
  }

  clear(store: string): void {
    this.#stores[store] = {};
  }

  state(): PropertyState {
    return structuredClone(this.#stores);
  }
}
