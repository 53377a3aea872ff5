/** What `google.script.run` lets through: JSON values, nothing else. */

import { types } from 'node:util';
import { HostProblem } from './errors.ts';

/**
 * developers.google.com/apps-script/guides/html/reference/run#myFunction: a Date, function or undefined inside a result
 * arrives as null for the whole payload.
 * @returns where the first forbidden value is, or undefined
 */
export function findForbidden(value: unknown, path = 'result', seen: readonly unknown[] = []): string | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${path} is ${value}`;
  if (typeof value !== 'object')
    return `${path} is ${typeof value === 'undefined' ? 'undefined' : `a ${typeof value}`}`;
  if (types.isDate(value)) return `${path} is a Date`;
  if (seen.includes(value)) return `${path} is circular`;
  const within = [...seen, value];
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      const problem = findForbidden(value[index], `${path}[${index}]`, within);
      if (problem) return problem;
    }
    return undefined;
  }
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object Object]' || types.isProxy(value))
    return `${path} is ${types.isProxy(value) ? 'a service object' : tag}`;
  // A class instance arrives as a bare object without its methods: what the sender meant is lost.
  const prototype: unknown = Object.getPrototypeOf(value);
  const parent: unknown = prototype === null ? null : Object.getPrototypeOf(prototype);
  if (parent !== null) return `${path} is an instance of a class`;
  for (const [key, one] of Object.entries(value)) {
    const problem = findForbidden(one, `${path}.${key}`, within);
    if (problem) return problem;
  }
  return undefined;
}

/** Arguments of a page: same rule, refused before the call. */
export function checkArguments(args: readonly unknown[]): void {
  for (const [index, arg] of args.entries()) {
    const problem = findForbidden(arg, `argument ${index + 1}`);
    // Live's wording in the page's console: "Failed due to illegal value in property: …"
    if (problem) throw new HostProblem(`TypeError: Failed due to illegal value in property: ${index} (${problem})`);
  }
}
