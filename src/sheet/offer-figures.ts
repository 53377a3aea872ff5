/** What may be written as the figure of a rule: a list where its levels have names, else a line under the cell. */
import type { ScoreKey } from '../book/tabs/scores.ts';
import { cellText } from '../core/cells.ts';
import { ruleChoices, ruleHint } from '../core/rules/answers.ts';
import { parseRule } from '../core/rules/parse.ts';
import type { Table } from './table.ts';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** How the lines of the add-in begin; another validation is the office's own. */
const OWN_HELP = /^(?:Ghi|Không cần số liệu)/;

/** One read and one write, however many rows there are. Other words are taken, too: KAD, có, a part of a name. */
export function offerFigures({ sheet, headerRow, columns, rows }: Table<ScoreKey>): void {
  const column = columns.get('value');
  const last = rows.at(-1)?.place;
  if (!columns.has('rule') || column === undefined || last === undefined) return;
  const first = headerRow + 1;
  const range = sheet.getRange(first, column, last - first + 1, 1);
  const standing = range.getDataValidations();
  const rules = new Map(rows.map(({ place, cell }) => [place, cellText(cell('rule'))]));
  const made = new Map<string, Validation | null>();
  const wanted = standing.map(([own = null], i): [Validation | null] => {
    const rule = rules.get(first + i) ?? '';
    if (own && !OWN_HELP.test(own.getHelpText() ?? '')) return [own];
    const known = made.get(rule);
    const validation = known === undefined ? validationOf(rule) : known;
    made.set(rule, validation);
    return [validation];
  });
  range.setDataValidations(wanted);
}

/** Null for a rule in prose: its row is scored by hand. */
function validationOf(text: string): Validation | null {
  const read = text === '' ? undefined : parseRule(text);
  if (!read?.ok) return null;
  const choices = ruleChoices(read.rule);
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true).setHelpText(ruleHint(read.rule));
  if (choices.length > 0) return builder.requireValueInList([...choices], true).build();
  return builder.requireFormulaSatisfied('=TRUE').build();
}
