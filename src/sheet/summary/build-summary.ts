/** "Tổng hợp kết quả": lays the tab out anew from its data; what stands below its last table stays. */

import { BookError } from '../../book/book-error.ts';
import { columnLetter, type Tab } from '../../book/tab.ts';

import { SCORES, type ScoreKey } from '../../book/tabs/scores.ts';
import { RESULT_FIELDS, SETTINGS_TAB, type SettingColumn } from '../../book/tabs/settings.ts';
import { SUMMARY_TAB } from '../../book/tabs/summary.ts';
import { TASKS } from '../../book/tabs/tasks.ts';
import { TABS } from '../../book/tabs.ts';
import type { Band, Count } from '../../book/texts/summary-layout.ts';
import { isBlank } from '../../core/cells.ts';
import { fold } from '../../core/text.ts';
import { openTable, type Table } from '../table.ts';
import { loadTexts } from '../texts/load.ts';
import { dress } from './dress.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Fills the names in braces. */
export type Fill = (text: string) => string;

/** Around a column that a formula needs and the book lacks: no text of a cell holds it. */
const MISSING = '\0';

/** Rows of a list where nothing is there yet, and rows beyond what is there: one for a total, the others to grow into. */
const LEAST = 8;
const SPARE = 3;

/** A chart of more bars is no picture any more. */
const MOST_BARS = 15;

/**
 * @param count how many fields and shortfalls the card has
 * @returns what was made, in sentences
 * @throws BookError when a tab or column is missing, or the tab of this name is not the add-in's
 */
export function buildSummary(
  spreadsheet: Spreadsheet,
  count: (scores: Table<ScoreKey>, info: Table<SettingColumn>) => Readonly<Record<Count, number>>,
): string[] {
  const { bands, columns, says } = loadTexts().summary;
  const scores = openTable(spreadsheet, SCORES);
  const info = openTable(spreadsheet, SETTINGS_TAB);
  const names = new Map([
    ...columnNames('s', SCORES, scores),
    ...columnNames('t', TASKS, openTable(spreadsheet, TASKS)),
    ...settingNames(info),
  ]);
  const counts = count(scores, info);
  /** The band of each row. */
  const rows: Band[] = [];
  for (const band of bands) {
    const count = band.rows ? counts[band.rows] : 1;
    const used = count || LEAST;
    const first = rows.length + 1;
    rows.push(...new Array<Band>(band.rows ? used + SPARE : 1).fill(band));
    const places = { '': first, '.end': rows.length, '.used': first + used - 1, '.count': count };
    for (const [place, row] of Object.entries({ ...places, '.top': first + Math.min(used, MOST_BARS) - 1 }))
      names.set(band.name + place, `${row}`);
  }
  const fill: Fill = (text) =>
    text.replace(/\{([^{}]+)\}/g, (_, name) => names.get(name) ?? names.get(fold(name)) ?? '""');

  const values = rows.map((band, y) => {
    const line = new Array<string>(columns).fill('');
    for (const [column, text, once] of band.cells)
      if (!once || rows[y - 1] !== band) line[column - 1] = fill(text.replaceAll('{r}', `${y + 1}`));
    return line;
  });
  const [, lacking] = values.join().split(MISSING);
  if (lacking) throw new BookError(`${says.lacking}${lacking}.`);
  const sheet = openTab(spreadsheet, rows.length, scores.nextRow);
  sheet.getRange(1, 1, rows.length, columns).setValues(values);
  dress(sheet, fill, rows);
  sheet.activate();
  return says[counts.fields ? 'made' : 'empty'].map(fill);
}

/** "{s.max}" is the column from its header on, in the absolute form that copies along; a missing one is marked. */
function columnNames<Key extends string>(letter: string, tab: Tab<Key>, table: Table<Key>): [string, string][] {
  return tab.columns.map(({ key, header }) => {
    const at = columnLetter(table.columns.get(key) ?? 0);
    const range = `'${tab.name}'!$${at}$${table.headerRow}:$${at}`;
    return [`${letter}.${key}`, at ? range : `${MISSING}trang ${tab.name}, cột ${header}${MISSING}`];
  });
}

function settingNames({ rows, columns }: Table<SettingColumn>): [string, string][] {
  const at = columnLetter(columns.get('value') ?? 2);
  const standing = rows.map(({ place, cell }): [string, string] => [
    fold(String(cell('label'))),
    `'${SETTINGS_TAB.name}'!$${at}$${place}`,
  ]);
  const needed = RESULT_FIELDS.map(({ label }): [string, string] => [
    fold(label),
    `${MISSING}trang ${SETTINGS_TAB.name}, mục ${label}${MISSING}`,
  ]);
  return [...needed, ...standing];
}

/**
 * The tab, empty where it is the add-in's. What people wrote below moves down when the new tables are longer.
 * @param depth rows that columns rolled up by row of the card need
 */
function openTab(spreadsheet: Spreadsheet, rows: number, depth: number): Sheet {
  const { note, says, columns } = loadTexts().summary;
  const standing = spreadsheet.getSheetByName(SUMMARY_TAB.name);
  const sheet = standing ?? spreadsheet.insertSheet(SUMMARY_TAB.name, TABS.indexOf(SUMMARY_TAB));
  // Its first words: the rest may be another in a later release.
  const own = sheet.getRange('A1').getNote().startsWith(note.slice(0, 30));
  if (!own && !sheet.getDataRange().getValues().flat().every(isBlank)) throw new BookError(says.foreign);
  const before = own ? Number(sheet.getRange('Q2').getValue()) || rows : 0;
  if (before && rows > before) sheet.insertRowsAfter(before, rows - before);
  const wider = columns - sheet.getMaxColumns();
  if (wider > 0) sheet.insertColumnsAfter(1, wider);
  const longer = Math.max(rows, depth) + 1 - sheet.getMaxRows();
  if (longer > 0) sheet.insertRowsAfter(sheet.getMaxRows(), longer);
  sheet.getRange(1, 1, Math.max(rows, before), columns).breakApart().clear();
  return sheet;
}
