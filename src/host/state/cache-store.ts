/** The cache service's stores, with expiry on the virtual clock and live's limits. */

import { ServiceError } from '../runtime/errors.ts';

// developers.google.com/apps-script/reference/cache/cache: 250 characters a key, 100 KB a value, 6 hours
const KEY_LENGTH = 250;
const VALUE_BYTES = 102_400;
const LONGEST_SECONDS = 21_600;

export type CacheState = Record<string, Record<string, { value: string; until: number }>>;

export class CacheStore {
  #stores: CacheState;

  constructor(state: CacheState = {}) {
    this.#stores = structuredClone(state);
  }

  get(store: string, key: string, now: number): string | null {
    if (key.length > KEY_LENGTH) throw new ServiceError('Argument too large: key');
    const entry = this.#stores[store]?.[key];
    return entry && entry.until > now ? entry.value : null;
  }

  put(store: string, key: string, value: string, seconds: number, now: number): void {
    if (key.length > KEY_LENGTH) throw new ServiceError('Argument too large: key');
    if (Buffer.byteLength(value) > VALUE_BYTES) throw new ServiceError('Argument too large: value');
    if (seconds < 1 || seconds > LONGEST_SECONDS) throw new ServiceError('Argument out of range: expirationInSeconds');
    const entries = this.#stores[store] ?? {};
    entries[key] = { value, until: now + seconds * 1000 };
    this.#stores[store] = entries;
  }

  remove(store: string, key: string): void {
    delete this.#stores[store]?.[key];
  }

  state(): CacheState {
    return structuredClone(this.#stores);
  }
}
