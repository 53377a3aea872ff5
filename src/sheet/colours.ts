/** Conditional colours in a tab: set anew, put before those of people, and told by their places. */
import { coloursOf, placeText } from '../book/colours.ts';
import { canonicalFormula } from '../book/formula-notation.ts';
import type { Tab } from '../book/tab.ts';
import { gridOf } from './grid.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Columns = ReadonlyMap<string, number>;

/** The colours of a tab that has none yet. @param last the last row of the grid */
export function colourTab(sheet: Sheet, tab: Tab, headerRow: number, columns: Columns, last: number): void {
  if (tab.colours) sheet.setConditionalFormatRules(rulesFor(sheet, tab, headerRow, columns, last));
}

/** Puts the colours before those of people, which stay. */
export function colourTabAgain(sheet: Sheet, tab: Tab, headerRow: number, columns: Columns): void {
  const colours = coloursOf(tab, headerRow, columns);
  const others = sheet
    .getConditionalFormatRules()
    .filter((rule) => !colours.some(({ formula }) => bare(formula) === bare(conditionOf(rule))));
  sheet.setConditionalFormatRules([...rulesFor(sheet, tab, headerRow, columns, gridOf(sheet).rows), ...others]);
}

function rulesFor(sheet: Sheet, tab: Tab, headerRow: number, columns: Columns, last: number) {
  const height = last - headerRow;
  return coloursOf(tab, headerRow, columns).map(({ formula, fill, keys, isBold }) =>
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
}

/** Without row numbers: a row inserted below the header moves the rules of the add-in down, too. */
const bare = (formula: string): string => canonicalFormula(formula).replace(/\d+/g, '');

/** The formula of a condition; blank for a colour scale, which has none. */
function conditionOf(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): string {
  return String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? '');
}

/** Where the colours stand, told without a trip for each: "J2:J" for a column from row 2 down, "K2:K L2:L" for two. */
export function colouredPlaces(sheet: Sheet): string[] {
  return sheet.getConditionalFormatRules().map((rule) =>
    rule
      .getRanges()
      .map((range) => placeText(range.getRow(), range.getColumn(), range.getLastColumn()))
      .join(' '),
  );
}
