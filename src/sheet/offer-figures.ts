/** What may be written as the figure of a rule: a list where its levels have names, else a line under the cell. */
import { type Cell, cellText } from '../core/cells.ts';
import { ruleChoices, ruleHint } from '../core/rules/answers.ts';
import { parseRule } from '../core/rules/parse.ts';
import type { ScoringTable } from './table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * One read and one write, however many rows there are; none where no rule can be read. Beside a rule stands what the rule
 * takes; elsewhere the validation of the office stays. To ask each one whose it is would be a trip a row. Other words are
 * taken, too: KAD, có, a part of a name.
 */
export function offerFigures({ sheet, headerRow, columns, rows }: ScoringTable): void {
  const column = columns.get('value');
  const last = rows.at(-1)?.place;
  if (!columns.has('rule') || column === undefined || last === undefined) return;
  const validation = validations();
  const wanted = new Map(rows.flatMap(({ place, cell }) => [[place, validation(cell('rule'))] as const]));
  if ([...wanted.values()].every((one) => one === null)) return;
  const range = sheet.getRange(headerRow + 1, column, last - headerRow, 1);
  const standing = range.getDataValidations();
  range.setDataValidations(standing.map(([own = null], i) => [wanted.get(headerRow + 1 + i) ?? own]));
}

/** The same of a tab that is filled for the first time: nothing stands in it. @param rules from row 2 on */
export function offerFirstFigures(sheet: Sheet, column: number, rules: readonly Cell[]): void {
  const validation = validations();
  const wanted = rules.map((rule) => [validation(rule)]);
  if (wanted.some(([one]) => one !== null)) sheet.getRange(2, column, wanted.length, 1).setDataValidations(wanted);
}

/** Of a rule; null for one in prose: its row is scored by hand. Equal rules share theirs. */
function validations(): (rule: Cell) => Validation | null {
  const made = new Map<string, Validation | null>();
  return (rule) => {
    const text = cellText(rule);
    const known = made.get(text);
    const validation = known === undefined ? validationOf(text) : known;
    made.set(text, validation);
    return validation;
  };
}

function validationOf(text: string): Validation | null {
  const read = text === '' ? undefined : parseRule(text);
  if (!read?.ok) return null;
  const choices = ruleChoices(read.rule);
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(ruleHint(read.rule));
  if (choices.length > 0) return builder.requireValueInList([...choices], true).build();
  return builder.requireFormulaSatisfied('=TRUE').build();
}
