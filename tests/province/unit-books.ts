/** Books of units as their files come in: settings, a card, tasks, documents, and the passport where one was handed out. */

import { printPassport, SCHEMA } from '../../src/book/journal/passport.ts';
import type { PlainCell } from '../../src/book/plain-table.ts';
import type { Tab } from '../../src/book/tab.ts';
import { DOCUMENTS, type DocumentKey } from '../../src/book/tabs/documents.ts';
import { JOURNAL } from '../../src/book/tabs/journal.ts';
import { SCORES, type ScoreKey } from '../../src/book/tabs/scores.ts';
import { SETTING_FIELDS, SETTINGS_TAB, type SettingKey } from '../../src/book/tabs/settings.ts';
import { TASKS, type TaskKey } from '../../src/book/tabs/tasks.ts';
import { writeXlsx } from '../../src/pages/kit/xlsx-file.ts';

export interface UnitBook {
  readonly settings: Partial<Record<SettingKey, string>>;
  readonly scores?: readonly Partial<Record<ScoreKey, PlainCell>>[];
  readonly tasks?: readonly Partial<Record<TaskKey, PlainCell>>[];
  readonly documents?: readonly Partial<Record<DocumentKey, PlainCell>>[];
  /** In its passport; without it the book has none. */
  readonly id?: string;
  /** Headers as they stand in the file, by "tab.key" or "tab" for all of it: blank where they were emptied. */
  readonly titles?: Readonly<Record<string, string>>;
}

/** Seven of ten points. */
export const CARD: readonly Partial<Record<ScoreKey, PlainCell>>[] = [
  { code: '1', title: 'Công tác chỉ đạo', max: 10, score: 7 },
  { code: '1.1', title: 'Kế hoạch', max: 6, score: 5 },
  { code: '1.2', title: 'Kiểm tra', max: 4, score: 2 },
];

export function unitBook({
  settings,
  scores = CARD,
  tasks = [],
  documents = [],
  id,
  titles = {},
}: UnitBook): Uint8Array {
  const info = SETTING_FIELDS.map(({ key, label }) => ({ label, value: settings[key] ?? '' }));
  const passport =
    id === undefined ? [] : [[printPassport({ schema: SCHEMA, book: id, spreadsheet: 's', round: 1, headers: {} })]];
  return writeXlsx([
    sheetOf(SETTINGS_TAB, info, titles),
    sheetOf(SCORES, scores, titles),
    sheetOf(TASKS, tasks, titles),
    sheetOf(DOCUMENTS, documents, titles),
    { name: JOURNAL.name, rows: passport, widths: [] },
  ]);
}

function sheetOf<Key extends string>(
  { name, columns }: Tab<Key>,
  rows: readonly Partial<Record<Key, PlainCell>>[],
  titles: NonNullable<UnitBook['titles']>,
) {
  return {
    name,
    rows: [
      columns.map(({ key, header }) => titles[`${name}.${key}`] ?? titles[name] ?? header),
      ...rows.map((row) => columns.map(({ key }) => row[key] ?? '')),
    ],
    widths: columns.map(({ width }) => width),
  };
}
