/** Makes a tab in an empty sheet, and gives a tab back what makes it check itself: lists, warnings, colours. */

import { columnFormulas } from '../book/score-formulas.ts';
import type { Tab } from '../book/tab.ts';
import { SCORES, type ScoreKey } from '../book/tabs/scores.ts';
import { SETTING_FIELDS, SETTINGS_TAB } from '../book/tabs/settings.ts';
import { cellText } from '../core/cells.ts';
import { fold } from '../core/text.ts';
import { freeze, layOutColumns, offerChoices } from './lay-out.ts';
import { colourScores, protectComputed, validateScores } from './score-rules.ts';
import { readTable, type Table } from './table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function makeTab(sheet: Sheet, tab: Tab, rows: readonly (readonly string[])[]): void {
  layOutColumns(sheet, 1, 1, tab.columns);
  freeze(sheet, tab);
  if (rows.length > 0) sheet.getRange(2, 1, rows.length, rows[0]?.length ?? 0).setValues(rows.map((row) => [...row]));
  const columns = new Map(tab.columns.map(({ key }, i) => [key, i + 1]));
  if (tab.name === SCORES.name) {
    for (const { column, formula } of columnFormulas(1, columns)) sheet.getRange(1, column).setFormula(formula);
  }
  equip(sheet, tab, { headerRow: 1, columns });
}

/** Lists to choose from, hidden columns, and what "Chấm điểm" and "Thông tin chung" have besides. */
export function equip(
  sheet: Sheet,
  tab: Tab,
  { headerRow, columns }: Pick<Table<string>, 'headerRow' | 'columns'>,
): void {
  if (tab.name === SCORES.name) {
    const own = columns as ReadonlyMap<ScoreKey, number>;
    validateScores(sheet, headerRow, own);
    colourScores(sheet, headerRow, own);
    protectComputed(sheet, own);
  }
  if (tab.name !== SETTINGS_TAB.name) return;
  const column = columns.get('value');
  if (column === undefined) return;
  const places = new Map(
    readTable(sheet, SETTINGS_TAB)?.rows.map(({ place, cell }) => [fold(cellText(cell('label'))), place]),
  );
  for (const { label, choices, guide } of SETTING_FIELDS) {
    const place = choices && places.get(fold(label));
    if (place) offerChoices(sheet.getRange(place, column), choices(), guide);
  }
}
