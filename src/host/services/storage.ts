/** `PropertiesService` and `CacheService`. */

import type { Environment } from '../runtime/environment.ts';
import { ServiceError } from '../runtime/errors.ts';
import { free, Handle, type Member, read, service } from '../runtime/service.ts';
import { OPEN_DOCUMENT } from './scopes.ts';

/** A person's own store is found by who runs the script. */
const storeName = (kind: string, env: Environment): string => (kind === 'user' ? `user:${env.execution.user}` : kind);

/** guides/sheets/functions, services: a custom function cannot set user properties. */
function refuseInCell(kind: string, env: Environment, method: string): void {
  if (kind === 'user' && env.execution.mode === 'CUSTOM_FUNCTION') {
    throw new ServiceError(`You do not have permission to call Properties.${method}.`);
  }
}

// A custom function may read and write properties and cache (guides/sheets/functions, services): these are trips, not sheet writes.
const trip = read;

const propertiesService_ = service({
  name: 'Properties',
  path: 'PropertiesService.Properties',
  access: OPEN_DOCUMENT,
  scopes: [],
  members: {
    getProperty: trip('string', (kind: string, env, key: string) => env.properties.get(storeName(kind, env), key)),
    getProperties: trip('', (kind: string, env) => env.properties.all(storeName(kind, env))),
    getKeys: trip('', (kind: string, env) => Object.keys(env.properties.all(storeName(kind, env)))),
    setProperty: trip('string,string', (kind: string, env, key: string, value: string) => {
      refuseInCell(kind, env, 'setProperty');
      env.properties.set(storeName(kind, env), { [key]: value });
      return new Handle(propertiesService_, kind);
    }),
    setProperties: trip(
      'object | object,boolean',
      (kind: string, env, entries: Record<string, unknown>, deleteOthers = false) => {
        refuseInCell(kind, env, 'setProperties');
        const texts = Object.fromEntries(Object.entries(entries).map(([key, value]) => [key, String(value)]));
        if (deleteOthers) env.properties.clear(storeName(kind, env));
        env.properties.set(storeName(kind, env), texts);
        return new Handle(propertiesService_, kind);
      },
    ),
    deleteProperty: trip('string', (kind: string, env, key: string) => {
      env.properties.delete(storeName(kind, env), key);
      return new Handle(propertiesService_, kind);
    }),
    deleteAllProperties: trip('', (kind: string, env) => {
      env.properties.clear(storeName(kind, env));
      return new Handle(propertiesService_, kind);
    }),
  },
});

const cacheService_ = service({
  name: 'Cache',
  path: 'CacheService.Cache',
  access: OPEN_DOCUMENT,
  scopes: [],
  members: {
    get: trip('string', (kind: string, env, key: string) =>
      env.cache.get(storeName(kind, env), key, env.execution.now()),
    ),
    getAll: trip('string[]', (kind: string, env, keys: string[]) => {
      // A key that is not there is null in live's answer, too.
      return Object.fromEntries(
        keys.map((key) => [key, env.cache.get(storeName(kind, env), key, env.execution.now())] as const),
      );
    }),
    // Ten minutes unless told otherwise (developers.google.com/apps-script/reference/cache/cache)
    put: trip('string,string | string,string,integer', (kind: string, env, key: string, value: string, seconds = 600) =>
      env.cache.put(storeName(kind, env), key, value, seconds, env.execution.now()),
    ),
    remove: trip('string', (kind: string, env, key: string) => env.cache.remove(storeName(kind, env), key)),
  },
});

const stores = (
  of: string,
  kinds: Readonly<Record<string, string>>,
  holder: () => Handle['service'],
): Record<string, Member> =>
  Object.fromEntries(
    Object.entries(kinds).map(([kind, Name]) => [`get${Name}${of}`, free('', () => new Handle(holder(), kind))]),
  );

const KINDS = { script: 'Script', document: 'Document', user: 'User' };

export const propertiesService = new Handle(
  service({
    name: 'PropertiesService',
    path: 'PropertiesService',
    access: OPEN_DOCUMENT,
    scopes: [],
    members: stores('Properties', KINDS, () => propertiesService_),
  }),
  'PropertiesService',
);

export const cacheService = new Handle(
  service({
    name: 'CacheService',
    path: 'CacheService',
    access: OPEN_DOCUMENT,
    scopes: [],
    members: stores('Cache', KINDS, () => cacheService_),
  }),
  'CacheService',
);
