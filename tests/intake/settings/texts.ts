/** Every text and every table of the fixtures, as lines; and what their settings are read from. */
import { readSettings, type SettingsFound } from '../../../src/intake/settings/read-settings.ts';
import type { SourceLine } from '../../../src/intake/source.ts';
import type { Fixture } from '../fixtures/fixture.ts';
import * as items from '../fixtures/items.ts';
import * as more from '../fixtures/more.ts';
import * as plans from '../fixtures/plans.ts';
import * as results from '../fixtures/results.ts';
import { DECISIONS } from '../offices/decisions.ts';
import { LAYOUTS } from '../offices/layouts.ts';
import { SHAPES } from '../offices/layouts-of-text.ts';
import { MESSAGES } from '../offices/messages.ts';
import { NOTICES } from '../offices/notices.ts';
import { POINTS } from '../offices/points.ts';
import { STEPS } from '../offices/steps.ts';
import { TABLES } from '../offices/tables.ts';
import { UNSEEN } from '../offices/unseen.ts';
import { UNSEEN_TABLES } from '../offices/unseen-tables.ts';
import { COMPOSITIONS } from '../tables/compositions.ts';
import { LISTS } from '../tables/lists.ts';

export const FIXTURES: readonly Fixture[] = [plans, items, results, more].flatMap((group) => Object.values(group));
const OFFICES = [
  ...[...NOTICES, ...DECISIONS, ...MESSAGES, ...LAYOUTS, ...UNSEEN, ...POINTS, ...STEPS, ...SHAPES],
  ...[...TABLES, ...UNSEEN_TABLES],
];
const DRAWN = [...COMPOSITIONS, ...LISTS].map(({ name, table }) => ({
  name,
  text: table.replaceAll(' | ', '\t').replace(/[<^]/g, ''),
}));

export const TEXTS: readonly (readonly [string, string])[] = [...FIXTURES, ...OFFICES, ...DRAWN].map(
  ({ name, text }) => [name, text],
);

export function linesOf(text: string): SourceLine[] {
  return text.split(/\r\n|\r|\n/).map((line, index) => ({ piece: 0, line: index + 1, text: line.normalize('NFC') }));
}

export const settingsOf = (text: string): SettingsFound => readSettings(linesOf(text));

/** What would enter a document unasked. */
export function unasked(found: SettingsFound, key: keyof SettingsFound['settings']): unknown {
  const setting = found.settings[key];
  return setting && setting.confidence !== 'low' ? setting.value : undefined;
}
