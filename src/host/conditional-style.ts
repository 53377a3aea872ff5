/** Which conditional format applies to a cell. */

import { contains } from './book/address.ts';
import type { Scalar, Style } from './book/cells.ts';
import { valueAt } from './book/entries.ts';
import type { ConditionalRule, SheetModel } from './book/sheet.ts';
import { isTrue } from './book/validation.ts';
import { offsetFormula } from './formulas/references.ts';
import type { Environment } from './runtime/environment.ts';

type Env = Pick<Environment, 'book' | 'calculator'>;

/** Answers a formula as if it stood so many rows and columns away from where it was written. */
export type AskFormula = (formula: string, sheet: SheetModel, down: number, across: number) => Scalar | undefined;

/** The first rule that holds wins, as in Sheets' list. */
export function conditionalStyle(
  env: Env,
  sheet: SheetModel,
  row: number,
  column: number,
  ask: AskFormula = asking(env),
): Style | undefined {
  for (const rule of sheet.conditionalRules) {
    if (!rule.areas.some((area) => contains(area, row, column))) continue;
    if (holds(ask, sheet, rule, row, column)) return rule.style;
  }
  return undefined;
}

function asking(env: Env): AskFormula {
  return (formula, sheet, down, across) =>
    env.calculator.evaluate(offsetFormula(formula, down, across, env.book.locale), sheet);
}

function holds(ask: AskFormula, sheet: SheetModel, rule: ConditionalRule, row: number, column: number): boolean {
  const value = valueAt(sheet, row, column);
  if (rule.criteria !== 'CUSTOM_FORMULA') return plain(rule, value);
  // Relative references count from the first cell of the first range.
  const [first] = rule.areas;
  if (!first) return false;
  return isTrue(ask(String(rule.values[0]), sheet, row - first.row, column - first.column));
}

function plain({ criteria, values }: ConditionalRule, value: Scalar | undefined): boolean {
  const blank = value === undefined || value === '';
  if (criteria === 'CELL_EMPTY') return blank;
  if (criteria === 'CELL_NOT_EMPTY') return !blank;
  const [a, b] = values;
  const text = String(value ?? '').toLowerCase();
  const wanted = String(a).toLowerCase();
  const number = typeof value === 'number' ? value : Number.NaN;
  switch (criteria) {
    case 'NUMBER_BETWEEN':
      return number >= Number(a) && number <= Number(b);
    case 'NUMBER_EQUAL_TO':
      return number === Number(a);
    case 'NUMBER_NOT_EQUAL_TO':
      return typeof value === 'number' && number !== Number(a);
    case 'NUMBER_GREATER_THAN':
      return number > Number(a);
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return number >= Number(a);
    case 'NUMBER_LESS_THAN':
      return number < Number(a);
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return number <= Number(a);
    case 'TEXT_EQUAL_TO':
      return text === wanted;
    case 'TEXT_CONTAINS':
      return text.includes(wanted);
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.includes(wanted);
    case 'TEXT_STARTS_WITH':
      return text.startsWith(wanted);
    case 'TEXT_ENDS_WITH':
      return text.endsWith(wanted);
    default:
      throw new Error(`no judgement for ${criteria}`);
  }
}
