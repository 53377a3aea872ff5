/** What makes "Chấm điểm" check itself: validation, warnings on computed columns. */

import { filled } from '../book/colours.ts';
import { CHECKED_SCORES, SCORE_CHECKS } from '../book/score-checks.ts';
import { columnLetter, isComputed, runsOf } from '../book/tab.ts';
import { SCORES, type ScoreKey } from '../book/tabs/scores.ts';
import { completeWarnings, warn } from './warnings.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Columns = ReadonlyMap<ScoreKey, number>;

/**
 * Marks a score that is none: not 0 to max, not KAD, not a text number. It warns and does not refuse, so that a pasted
 * column with one wrong figure is not lost; the column of points lost then names the row.
 * @param last the last row of the grid
 */
export function validateScores(sheet: Sheet, headerRow: number, columns: Columns, last: number): void {
  if (!columns.has('max')) return;
  const { formula, help } = SCORE_CHECKS.score;
  const row = headerRow + 1;
  for (const [from, to] of placesOf(CHECKED_SCORES, columns)) {
    // Of columns side by side the first is named; in the others the reference moves along.
    const rule = SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied(filled(formula.replaceAll('{cell}', columnLetter(from) + row), row, columns))
      .setAllowInvalid(true)
      .setHelpText(help)
      .build();
    sheet.getRange(row, from, last - headerRow, to - from + 1).setDataValidation(rule);
  }
}

/** Columns of the tab that are there, side by side, as first and last. */
function placesOf(keys: readonly ScoreKey[], columns: Columns): [from: number, to: number][] {
  return runsOf(keys.flatMap((key) => columns.get(key) ?? []).sort((a, b) => a - b));
}

const COMPUTED = SCORES.columns.filter(isComputed).map(({ key }) => key);

/** A warning, not a lock: whoever really means to type there may. @param last the last row of the grid */
export function protectComputed(sheet: Sheet, columns: Columns, last: number): void {
  warn(placesOf(COMPUTED, columns).map(([from, to]) => sheet.getRange(1, from, last, to - from + 1)));
}

/** Warnings where there are none. */
export function protectComputedAgain(sheet: Sheet, columns: Columns, last: number): void {
  const computed = COMPUTED.flatMap((key) => columns.get(key) ?? []).sort((a, b) => a - b);
  const missing = completeWarnings(sheet, computed, (range) => [range.getColumn(), range.getLastColumn()]);
  warn(runsOf(missing).map(([from, to]) => sheet.getRange(1, from, last, to - from + 1)));
}
