/** What makes "Chấm điểm" check itself: column formulas, validation, colours, warnings on computed columns. */
import { columnLetter } from '../book/tab.ts';
import type { ScoreKey } from '../book/tabs/scores.ts';
import type { Colour } from '../book/texts/score-checks.ts';
import { openRange } from './lay-out.ts';
import { loadTexts } from './texts/load.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Columns = ReadonlyMap<ScoreKey, number>;

/** Which function fills which computed column, from which others. */
export const FORMULAS = [
  { key: 'byRule', name: 'CCHC_SCORE', of: ['rule', 'value', 'max', 'count'] },
  { key: 'lost', name: 'CCHC_GAP', of: ['max', 'score'] },
  { key: 'rate', name: 'CCHC_RATE', of: ['max', 'score'] },
] as const;

/**
 * The formulas of the computed columns. They stand in the header row and answer it with their title: a formula in row 2
 * would move when rows are sorted and die when row 2 is deleted.
 */
export function columnFormulas(
  headerRow: number,
  columns: Columns,
): { column: number; name: string; formula: string }[] {
  return FORMULAS.flatMap(({ key, name, of }) => {
    const column = columns.get(key);
    const ranges = of.flatMap((input) => openRange(columns.get(input) ?? 0, headerRow));
    if (column === undefined || of.some((input) => !columns.has(input))) return [];
    return [{ column, name, formula: `=${name}(${ranges.join(';')})` }];
  });
}

/** "{score}" becomes "$J2"; "$?" where there is no such column. */
function filled(formula: string, row: number, columns: Columns): string {
  return formula.replace(/\{(\w+)\}/g, (_, key: ScoreKey) => `$${columnLetter(columns.get(key) ?? 0) || '?'}${row}`);
}

/**
 * Marks a score that is none: not 0 to max, not KAD, not a text number. It warns and does not refuse, so that a pasted
 * column with one wrong figure is not lost; the column of points lost then names the row.
 */
export function validateScores(sheet: Sheet, headerRow: number, columns: Columns): void {
  if (!columns.has('max')) return;
  const { formula, help } = loadTexts().checks.score;
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

/** The colours of the columns that are there; one about a missing column would be about another. */
export function coloursOf(colours: readonly Colour[], headerRow: number, columns: Columns): Colour[] {
  return colours
    .map((colour) => ({ ...colour, formula: filled(colour.formula, headerRow + 1, columns) }))
    .filter(({ formula, keys }) => !formula.includes('$?') && keys.every((key) => columns.has(key)));
}

/** Puts the colours before those of people, which stay. */
export function colourScores(sheet: Sheet, headerRow: number, columns: Columns): void {
  const height = sheet.getMaxRows() - headerRow;
  const colours = coloursOf(loadTexts().checks.colours, headerRow, columns);
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
  for (const { key } of FORMULAS) {
    const column = columns.get(key);
    if (column === undefined || standing.includes(column)) continue;
    sheet
      .getRange(1, column, sheet.getMaxRows(), 1)
      .protect()
      .setDescription(loadTexts().checks.warning)
      .setWarningOnly(true);
  }
}

export function protectedColumns(sheet: Sheet): number[] {
  const ranges = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
  return ranges.map((protection) => protection.getRange().getColumn());
}
