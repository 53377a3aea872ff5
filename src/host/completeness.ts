/** Compares what an add-in calls with what the host emulates, before anything runs. */

import { emulatedMembers } from './runtime/service.ts';
// The tables register themselves when they are loaded.
import './services/table.ts';

export { emulatedMembers };

/**
 * Members of Google's API that a source seems to use. Names alone are compared, across all services; names that ECMAScript's
 * own objects and the console have, too, say nothing and are left out.
 * @param source the built script, or any of its sources
 * @param apiNames every member name of the real API, from type declarations
 */
export function usedMembers(source: string, apiNames: ReadonlySet<string>): string[] {
  // `addin.name(` is a stub that calls the bundle itself, whose triggers are named like members of the API.
  const bundle = /^var (\w+) ?=/m.exec(source)?.[1];
  const used = [...source.matchAll(/(?:\b(\w+))?\.\s*([A-Za-z]\w*)\s*\(/g)].flatMap(([, on, name = '']) =>
    on !== undefined && on === bundle ? [] : [name],
  );
  // A name that the source gives a member of its own says nothing either.
  const isOwn = (name: string): boolean => new RegExp(`[{,]\\s*${name}\\s*[:(]`).test(source);
  return [...new Set(used)].filter((name) => apiNames.has(name) && !LANGUAGE.has(name) && !isOwn(name)).sort();
}

/** Those of them that the host does not emulate; one that it knows on another service is found only by running. */
export function lackingMembers(source: string, apiNames: ReadonlySet<string>): string[] {
  const emulated = new Set(Object.values(emulatedMembers()).flat());
  return usedMembers(source, apiNames).filter((name) => !emulated.has(name));
}

/** Names that ECMAScript's own objects and the console have, too. */
const LANGUAGE = new Set(
  [
    Object.prototype,
    Array.prototype,
    String.prototype,
    Date.prototype,
    Map.prototype,
    Promise.prototype,
    RegExp.prototype,
    JSON,
    Math,
    console,
    // What a generator gives.
    Object.getPrototypeOf(function* () {}).prototype as object,
  ].flatMap((object) => Object.getOwnPropertyNames(object)),
);
