/** Every text and every table of the known documents, as lines; and what their settings are read from. */
import { readSettings, type SettingsFound } from '../../../src/intake/settings/read-settings.ts';
import type { SourceLine } from '../../../src/intake/source.ts';
import { knownDocuments, sourceOf } from '../known/documents.ts';

export const KNOWN = knownDocuments();

export const TEXTS: readonly (readonly [string, string])[] = KNOWN.map((known) => [known.name, sourceOf(known)]);

export function linesOf(text: string): SourceLine[] {
  return text.split(/\r\n|\r|\n/).map((line, index) => ({ piece: 0, line: index + 1, text: line.normalize('NFC') }));
}

export const settingsOf = (text: string): SettingsFound => readSettings(linesOf(text));

/** What would enter a document unasked. */
export function unasked(found: SettingsFound, key: keyof SettingsFound['settings']): unknown {
  const setting = found.settings[key];
  return setting && setting.confidence !== 'low' ? setting.value : undefined;
}
