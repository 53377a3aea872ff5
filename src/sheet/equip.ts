/** Gives a tab that stands back what makes it check itself: lists, warnings, colours. */

import { columnLetter, NUMBER_FORMATS, runsOf, type Tab } from '../book/tab.ts';
import { SCORES, type ScoreKey } from '../book/tabs/scores.ts';
import { RESULT_FIELDS, SETTING_FIELDS, SETTINGS_TAB } from '../book/tabs/settings.ts';
import { fold } from '../core/text.ts';
import { colourTabAgain } from './colours.ts';
import { gridOf } from './grid.ts';
import { COMPUTED_FILL, offerChoices } from './lay-out.ts';
import { protectComputedAgain, validateScores } from './score-rules.ts';
import type { Table } from './table.ts';
import { completeWarnings, warn } from './warnings.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @param labels of "Thông tin chung": the row of each setting by its folded label */
export function equip(
  sheet: Sheet,
  tab: Tab,
  { headerRow, columns }: Pick<Table<string>, 'headerRow' | 'columns'>,
  labels: ReadonlyMap<string, number>,
): void {
  if (tab.colours) colourTabAgain(sheet, tab, headerRow, columns);
  if (tab.name === SCORES.name) {
    const { rows } = gridOf(sheet);
    const own = columns as ReadonlyMap<ScoreKey, number>;
    validateScores(sheet, headerRow, own, rows);
    protectComputedAgain(sheet, own, rows);
  }
  const value = columns.get('value');
  if (tab.name === SETTINGS_TAB.name && value !== undefined) equipSettings(sheet, value, labels);
}

function equipSettings(sheet: Sheet, column: number, labels: ReadonlyMap<string, number>): void {
  for (const { label, choices, guide } of SETTING_FIELDS) {
    const row = choices && labels.get(fold(label));
    if (row) offerChoices(sheet.getRange(row, column), choices(), guide);
  }
  const computed = RESULT_FIELDS.flatMap(({ label }) => labels.get(fold(label)) ?? []).sort((a, b) => a - b);
  if (computed.length === 0) return;
  const cells = computed.map((row) => `${columnLetter(column)}${row}`);
  sheet.getRangeList(cells).setNumberFormat(NUMBER_FORMATS.points).setBackground(COMPUTED_FILL);
  const missing = completeWarnings(sheet, computed, (range) =>
    range.getColumn() <= column && column <= range.getLastColumn() ? [range.getRow(), range.getLastRow()] : undefined,
  );
  warn(runsOf(missing).map(([from, to]) => sheet.getRange(from, column, to - from + 1, 1)));
}
