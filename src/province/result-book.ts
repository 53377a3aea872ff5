/** A published result as the book it would fill: documents are made of it where nobody opens a spreadsheet for each unit. */
import { type Book, parseBook } from '../book/parse-book.ts';
import { NO_ROWS, type PlainCell, type PlainTable } from '../book/plain-table.ts';
import type { Tab } from '../book/tab.ts';
import { SCORES } from '../book/tabs/scores.ts';
import { SETTING_FIELDS, SETTINGS_TAB } from '../book/tabs/settings.ts';
import type { ResultRequest } from '../intake/result-request.ts';

/** Rows below the header, as they would stand in the tab. */
function tableOf<Key extends string>(
  { columns }: Tab<Key>,
  rows: readonly Readonly<Partial<Record<Key, PlainCell | undefined>>>[],
): PlainTable {
  const keys = columns.map(({ key }) => key);
  return { keys, rows: rows.map((row, i) => [i + 2, ...keys.map((key) => row[key] ?? '')]) };
}

/** @param settings values by the label of the setting */
export function bookOfResult({ rows, settings }: ResultRequest): Book {
  const card = rows.map(({ code, title, max, score, self, survey, lastYear, cause, rule }) => ({
    ...{ code, title, max, score, self, survey, lastYear, cause, rule },
  }));
  return parseBook({
    zone: 'Asia/Ho_Chi_Minh',
    info: tableOf(
      SETTINGS_TAB,
      SETTING_FIELDS.map(({ label }) => ({ label, value: settings[label] })),
    ),
    scores: tableOf(SCORES, card),
    tasks: NO_ROWS,
    units: NO_ROWS,
  });
}
