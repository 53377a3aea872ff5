/** Makes a tab in an empty sheet, and gives a tab back what makes it check itself: lists, warnings, colours. */

import { columnLetter, NUMBER_FORMATS, runsOf, type Tab } from '../book/tab.ts';
import { SCORES, type ScoreKey } from '../book/tabs/scores.ts';
import {
  RESULT_FIELDS,
  SETTING_FIELDS,
  SETTINGS_TAB,
  SETTINGS_WARNING,
  settingsByLabel,
} from '../book/tabs/settings.ts';
import { fold } from '../core/text.ts';
import { foldUnused } from './fold-columns.ts';
import { COMPUTED_FILL, freeze, layOutColumns, offerChoices } from './lay-out.ts';
import { offerFigures } from './offer-figures.ts';
import { colourScores, protectComputed, validateScores } from './score-rules.ts';
import { readTable, type Table } from './table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function makeTab(sheet: Sheet, tab: Tab, rows: readonly (readonly string[])[]): void {
  layOutColumns(sheet, 1, 1, tab.columns);
  freeze(sheet, tab);
  if (rows.length > 0) sheet.getRange(2, 1, rows.length, rows[0]?.length ?? 0).setValues(rows.map((row) => [...row]));
  const columns = new Map(tab.columns.map(({ key }, i) => [key, i + 1]));
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
  if (tab.name === SETTINGS_TAB.name) equipSettings(sheet, columns.get('value'));
}

function equipSettings(sheet: Sheet, column: number | undefined): void {
  if (column === undefined) return;
  const standing = settingsByLabel(readTable(sheet, SETTINGS_TAB)?.rows ?? []);
  for (const { label, choices, guide } of SETTING_FIELDS) {
    const place = choices && standing.get(fold(label))?.place;
    if (place) offerChoices(sheet.getRange(place, column), choices(), guide);
  }
  const computed = RESULT_FIELDS.flatMap(({ label }) => standing.get(fold(label))?.place ?? []);
  if (computed.length === 0) return;
  const cells = computed.map((row) => `${columnLetter(column)}${row}`);
  sheet.getRangeList(cells).setNumberFormat(NUMBER_FORMATS.points).setBackground(COMPUTED_FILL);
  protectSettings(sheet, column, computed);
}

/** A warning, not a lock, over the rows that are there side by side. */
function protectSettings(sheet: Sheet, column: number, rows: readonly number[]): void {
  const ranges = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((protection) => protection.getRange());
  const isWarned = (row: number): boolean =>
    ranges.some((range) => range.getColumn() <= column && range.getRow() <= row && row <= range.getLastRow());
  for (const [from, to] of runsOf(rows.filter((row) => !isWarned(row)))) {
    const cells = sheet.getRange(from, column, to - from + 1, 1);
    cells.protect().setDescription(SETTINGS_WARNING).setWarningOnly(true);
  }
}

/** What follows from the rows of "Chấm điểm": lists of what a rule takes, and which columns are folded. */
export function helpScoring(sheet: Sheet): void {
  const table = readTable(sheet, SCORES);
  if (!table) return;
  offerFigures(table);
  foldUnused(table);
}
