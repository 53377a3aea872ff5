/** What `google.script.run` lets through: JSON values, nothing else. */

import { types } from 'node:util';
import { HostProblem } from './errors.ts';

/**
 * developers.google.com/apps-script/guides/html/reference/run#myFunction: a Date, function or undefined inside a result
 * arrives as null for the whole payload.
 * @returns where the first forbidden value is, or undefined
 */
export function findForbidden(value: unknown, path = 'result'): string | undefined {
  const found = forbiddenIn(value, []);
  return found && `${path}${found.path} is ${found.what}`;
}

interface Forbidden {
  readonly path: string;
  readonly what: string;
}

/** @param around what it stands in; a table has ten thousand cells, of which only a wrong one needs its path told */
function forbiddenIn(value: unknown, around: unknown[]): Forbidden | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  const is = (what: string): Forbidden => ({ path: '', what });
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : is(`${value}`);
  if (typeof value !== 'object') return is(typeof value === 'undefined' ? 'undefined' : `a ${typeof value}`);
  if (types.isDate(value)) return is('a Date');
  if (around.includes(value)) return is('circular');
  around.push(value);
  const found = Array.isArray(value) ? forbiddenInList(value, around) : forbiddenInObject(value, around);
  around.pop();
  return found;
}

function forbiddenInList(list: readonly unknown[], around: unknown[]): Forbidden | undefined {
  for (let index = 0; index < list.length; index++) {
    const found = forbiddenIn(list[index], around);
    if (found) return { ...found, path: `[${index}]${found.path}` };
  }
  return undefined;
}

function forbiddenInObject(value: object, around: unknown[]): Forbidden | undefined {
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object Object]' || types.isProxy(value))
    return { path: '', what: types.isProxy(value) ? 'a service object' : tag };
  // A class instance arrives as a bare object without its methods: what the sender meant is lost.
  const prototype: unknown = Object.getPrototypeOf(value);
  const parent: unknown = prototype === null ? null : Object.getPrototypeOf(prototype);
  if (parent !== null) return { path: '', what: 'an instance of a class' };
  for (const [key, one] of Object.entries(value)) {
    const found = forbiddenIn(one, around);
    if (found) return { ...found, path: `.${key}${found.path}` };
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
