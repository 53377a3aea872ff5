/** Compares what an add-in calls with what the host emulates, before anything runs. */

import { emulatedMembers } from './runtime/service.ts';
// The tables register themselves when they are loaded.
import './services/table.ts';

export { emulatedMembers };

/**
 * Members of Google's API that a source seems to use and the host does not emulate. Names alone are compared, across all
 * services: a name that the host knows on one service and lacks on another is found only by running.
 * @param source the built script, or any of its sources
 * @param apiNames every member name of the real API, from type declarations
 */
export function lackingMembers(source: string, apiNames: ReadonlySet<string>): string[] {
  const emulated = new Set(Object.values(emulatedMembers()).flat());
  // `cchc.name(` is a stub that calls the bundle itself, whose triggers are named like members of the API.
  const used = [...source.matchAll(/(?<!\bcchc)\.\s*([A-Za-z]\w*)\s*\(/g)].map((match) => match[1] ?? '');
  return [...new Set(used)].filter((name) => apiNames.has(name) && !emulated.has(name) && !LANGUAGE.has(name)).sort();
}

/** Names that ECMAScript's own objects have, too. */
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
  ].flatMap((object) => Object.getOwnPropertyNames(object)),
);
