/** Which functions a formula calls that neither the engine nor the add-in has. */

import { HyperFormula } from 'hyperformula';
import type { Locale } from '../book/locale.ts';
import { tokenize } from './tokens.ts';

let builtIn: ReadonlySet<string> | undefined;

/** @returns names in upper case; a person's formula shows #NAME?, a script's is refused by name */
export function unknownFunctions(formula: string, locale: Locale, customFunctions: ReadonlySet<string>): string[] {
  builtIn ??= new Set(HyperFormula.getRegisteredFunctionNames('enGB'));
  const tokens = (tokenize(formula, locale) ?? []).filter(({ kind }) => kind !== 'space');
  const unknown = new Set<string>();
  for (const [index, { kind, text }] of tokens.entries()) {
    const name = text.toUpperCase();
    if (kind !== 'name' || tokens[index + 1]?.text !== '(') continue;
    if (!builtIn.has(name) && !customFunctions.has(name)) unknown.add(name);
  }
  return [...unknown];
}
