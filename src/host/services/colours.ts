/** Colours as scripts name them and as live tells them again. */

import names from 'color-name';

const table: Readonly<Record<string, readonly [number, number, number]>> = names;

const hex = (parts: readonly number[]): string =>
  `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

/** "red" and "#F00" are "#ff0000"; null stays; undefined for what is no colour. */
export function hexColour(value: unknown): string | null | undefined {
  if (value === null) return null;
  const text = String(value).toLowerCase();
  const named = Object.hasOwn(table, text) ? table[text] : undefined;
  if (named) return hex(named);
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  return /^#[0-9a-f]{3}$/.test(text) ? text.replaceAll(/[0-9a-f]/g, '$&$&') : undefined;
}
