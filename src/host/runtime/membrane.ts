/** The border between host and realm: services go in as strict proxies, values are rebuilt on the side they arrive. */

import { types } from 'node:util';
import { refuseForeignEdit } from './edit-rights.ts';
import type { Environment } from './environment.ts';
import { ExecutionTimeout, HostProblem, NotEmulated, ScriptError, ServiceError } from './errors.ts';
import type { Realm } from './realm.ts';
import { Handle } from './service.ts';
import { checkSignature } from './signatures.ts';

/** Of one call; the stack holds ten times as many. */
const MOST_ARGUMENTS = 10_000;

export class Membrane {
  readonly #realm: Realm;
  readonly #env: Environment;
  readonly #proxies = new WeakMap<Handle, object>();
  readonly #handles = new WeakMap<object, Handle>();

  constructor(realm: Realm, env: Environment) {
    this.#realm = realm;
    this.#env = env;
  }

  /** A host value as the script may hold it. */
  toRealm(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value;
    if (value instanceof Handle) return this.#proxy(value);
    if (types.isDate(value)) return this.#realm.tools.date(value.getTime());
    if (Array.isArray(value)) return this.#list(value);
    const object = this.#realm.tools.object();
    for (const [key, one] of Object.entries(value)) object[key] = this.toRealm(one);
    return object;
  }

  #list(list: readonly unknown[]): unknown[] {
    const values: unknown[] = [];
    for (let at = 0; at < list.length; at++) {
      const one = list[at];
      values.push(typeof one === 'object' ? this.toRealm(one) : one);
    }
    const array = this.#realm.tools.array(...values.slice(0, MOST_ARGUMENTS));
    for (let at = MOST_ARGUMENTS; at < values.length; at++) array.push(values[at]);
    return array;
  }

  /** A script's value as the host may keep it: deep copies, so that later changes in the script do not reach the host. */
  toHost(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value;
    const handle = this.#handles.get(value);
    if (handle) return handle;
    if (types.isDate(value)) return new Date(value.getTime());
    if (Array.isArray(value)) {
      const list: unknown[] = [];
      for (let at = 0; at < value.length; at++) {
        const one: unknown = value[at];
        list.push(typeof one === 'object' ? this.toHost(one) : one);
      }
      return list;
    }
    if (ArrayBuffer.isView(value)) return Array.from(value as unknown as ArrayLike<unknown>);
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.toHost(one)]));
  }

  /** Runs script code and turns what it throws into a host error. */
  guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw this.errorToHost(error);
    }
  }

  errorToHost(error: unknown): Error {
    if (error instanceof Error) return error;
    if (types.isNativeError(error)) {
      const thrown = error as Error;
      return new ScriptError(String(thrown.name), String(thrown.message), String(thrown.stack ?? ''));
    }
    return new ScriptError('Error', String(error), '');
  }

  #errorToRealm(error: unknown): unknown {
    if (error instanceof ServiceError || error instanceof ExecutionTimeout)
      return this.#realm.tools.error('Exception', error.message);
    if (!(error instanceof Error)) return error;
    const { problems } = this.#env.execution;
    if (!problems.includes(error)) problems.push(error);
    return this.#realm.tools.error(error.name, error.message);
  }

  #proxy(handle: Handle): object {
    const known = this.#proxies.get(handle);
    if (known) return known;
    const { service } = handle;
    const methods = new Map<string, object>();
    const get = (key: string): unknown => {
      const constant = service.constants?.[key];
      if (constant) return this.#proxy(constant);
      const method = methods.get(key);
      if (method) return method;
      if (Object.hasOwn(service.members, key)) {
        const made = this.#realm.tools.method(key, (args) => this.#call(handle, key, args));
        methods.set(key, made);
        return made;
      }
      return this.#plain(handle, key);
    };
    const refuse = (key: string): void => {
      throw this.#errorToRealm(new HostProblem(`${service.name}.${key} cannot be assigned`));
    };
    const proxy = this.#realm.tools.service(get, refuse);
    this.#proxies.set(handle, proxy);
    this.#handles.set(proxy, handle);
    return proxy;
  }

  /** What JavaScript itself asks of every object; anything else is a member nobody emulated. */
  #plain(handle: Handle, key: string): unknown {
    // A value of an enum tells its name, any other object its class.
    const isEnum = typeof handle.self === 'string' && Object.keys(handle.service.members).length === 0;
    const label = isEnum ? handle.self : handle.service.name;
    if (key === 'toString' || key === 'toJSON' || key === 'valueOf' || key === 'name') {
      if (key === 'valueOf' || (key === 'name' && !isEnum)) return undefined;
      return this.#realm.tools.method(key, () => label);
    }
    if (key === 'then' || key === 'constructor') return undefined;
    throw this.#errorToRealm(new NotEmulated(`${handle.service.name}.${key}`));
  }

  #call(handle: Handle, name: string, args: readonly unknown[]): unknown {
    const { service, self } = handle;
    const member = service.members[name];
    if (!member) throw this.#errorToRealm(new NotEmulated(`${service.name}.${name}`));
    try {
      const given = args.map((arg) => this.toHost(arg));
      checkSignature(service, name, member.signatures, given);
      const values = given.map((arg) => (arg instanceof Handle ? arg.self : arg));
      const run = member.run as unknown as (self: unknown, env: Environment, ...args: unknown[]) => unknown;
      const work = (): unknown => {
        // A buffered write answers with what it was called on, so that calls go on behind it.
        if (refuseForeignEdit(service, name, member, [self, ...values], this.#env)) return handle;
        return run(self, this.#env, ...values);
      };
      return this.toRealm(this.#env.execution.perform(service, name, member, work));
    } catch (error) {
      throw this.#errorToRealm(error);
    }
  }
}
