/** One execution: a fresh realm, the whole bundle loaded anew, one function called. */

import type { Environment } from './environment.ts';
import { HostProblem, ScriptError } from './errors.ts';
import { Execution, type ExecutionOptions } from './execution.ts';
import { Membrane } from './membrane.ts';
import { createRealm } from './realm.ts';
import type { Handle } from './service.ts';
import { inZone } from './zone.ts';

export interface Loaded {
  readonly execution: Execution;
  readonly env: Environment;
  readonly membrane: Membrane;
  /** Calls a top-level function with realm values. @returns a realm value */
  call(name: string, args: readonly unknown[]): unknown;
  /** Ends the execution: gives back its locks and throws what the script could not be allowed to swallow. */
  end(): void;
}

export function load(
  base: Omit<Environment, 'execution'>,
  options: ExecutionOptions,
  globals: readonly (readonly [string, Handle])[],
): Loaded {
  const execution = new Execution(options);
  const env: Environment = { ...base, execution };
  const zone = base.bundle.manifest.timeZone;
  const realm = createRealm(
    () => execution.now(),
    (level, text) => execution.log.push(`${level}: ${text}`),
    base.doubts,
  );
  const membrane = new Membrane(realm, env);
  for (const [name, handle] of globals) realm.define(name, membrane.toRealm(handle));
  execution.loading = true;
  inZone(zone, () => membrane.guard(() => realm.run(base.bundle.script)));
  execution.loading = false;
  const [problem] = execution.problems;
  if (problem) throw problem;
  return {
    execution,
    env,
    membrane,
    call(name, args) {
      const target: unknown = base.bundle.functions.includes(name) ? realm.context[name] : undefined;
      if (typeof target !== 'function') throw new ScriptError('Exception', `Script function not found: ${name}`, '');
      return inZone(zone, () =>
        membrane.guard(() =>
          realm.enter(() => {
            const result: unknown = Reflect.apply(target, undefined, args);
            execution.flush();
            if (isPromise(result)) {
              throw execution.problem(
                new HostProblem(`${name} returned a promise: keep what the platform calls synchronous`),
              );
            }
            return result;
          }),
        ),
      );
    },
    end() {
      base.locks.releaseAll(execution);
      const [first] = execution.problems;
      if (first) throw first;
    },
  };
}

function isPromise(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Promise]';
}
