/** What makes "Chấm điểm" check itself: validation, colours, warnings on computed columns. */

import { coloursOf, filled, SCORE_CHECKS } from '../book/score-checks.ts';
import { columnLetter, isComputed } from '../book/tab.ts';
import { SCORES, type ScoreKey } from '../book/tabs/scores.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Columns = ReadonlyMap<ScoreKey, number>;

/**
 * Marks a score that is none: not 0 to max, not KAD, not a text number. It warns and does not refuse, so that a pasted
 * column with one wrong figure is not lost; the column of points lost then names the row.
 */
export function validateScores(sheet: Sheet, headerRow: number, columns: Columns): void {
  if (!columns.has('max')) return;
  const { formula, help } = SCORE_CHECKS.score;
  const row = headerRow + 1;
  for (const key of ['score', 'self', 'survey'] as const) {
    const column = columns.get(key);
    if (column === undefined) continue;
    const rule = SpreadsheetApp.newDataValidation()
      .requireFormulaSatisfied(filled(formula.replaceAll('{cell}', columnLetter(column) + row), row, columns))
      .setAllowInvalid(true)
      .setHelpText(help)
      .build();
    sheet.getRange(row, column, sheet.getMaxRows() - headerRow, 1).setDataValidation(rule);
  }
}

/** Puts the colours before those of people, which stay. */
export function colourScores(sheet: Sheet, headerRow: number, columns: Columns): void {
  const height = sheet.getMaxRows() - headerRow;
  const colours = coloursOf(headerRow, columns);
  const others = sheet
    .getConditionalFormatRules()
    .filter((rule) => !colours.some(({ formula }) => bare(formula) === bare(conditionOf(rule))));
  const own = colours.map(({ formula, fill, keys, isBold }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setRanges(
        keys.length > 0
          ? keys.map((key) => sheet.getRange(headerRow + 1, columns.get(key) ?? 1, height, 1))
          : [sheet.getRange(headerRow + 1, 1, height, Math.max(...columns.values()))],
      )
      .setBackground(fill)
      .setBold(isBold)
      .build(),
  );
  sheet.setConditionalFormatRules([...own, ...others]);
}

/** Without row numbers: a row inserted below the header moves the rules of the add-in down, too. */
const bare = (formula: string): string => formula.replace(/\d+/g, '');

/** The formula of a condition; blank for a colour scale, which has none. */
export function conditionOf(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): string {
  return String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
}

/** A warning, not a lock: whoever really means to type there may. */
export function protectComputed(sheet: Sheet, columns: Columns): void {
  const standing = protectedColumns(sheet);
  for (const { key } of SCORES.columns.filter(isComputed)) {
    const column = columns.get(key);
    if (column === undefined || standing.includes(column)) continue;
    sheet
      .getRange(1, column, sheet.getMaxRows(), 1)
      .protect()
      .setDescription(SCORE_CHECKS.warning)
      .setWarningOnly(true);
  }
}

export function protectedColumns(sheet: Sheet): number[] {
  const ranges = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  return ranges.map((protection) => protection.getRange().getColumn());
}
