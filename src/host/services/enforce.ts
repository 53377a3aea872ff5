/** Data validation at the moment of writing: rules that reject stop a script as they stop a person. */

import { cellName } from '../book/address.ts';
import type { Scalar, ValidationRule } from '../book/cells.ts';
import type { SheetModel } from '../book/sheet.ts';
import type { Typed } from '../book/typed.ts';
import { satisfies } from '../book/validation.ts';
import { offsetFormula } from '../formulas/references.ts';
import type { Environment } from '../runtime/environment.ts';
import { ServiceError } from '../runtime/errors.ts';
import { listedItems } from './data-validation.ts';
import type { RangeRef } from './range-ref.ts';

export function refuseInvalid(range: RangeRef, env: Environment, entries: readonly (readonly Typed[])[]): void {
  const { sheet, area } = range;
  for (const [down, line] of entries.entries()) {
    for (const [across, entry] of line.entries()) {
      const row = area.row + down;
      const column = area.column + across;
      const rule = sheet.validation(row, column);
      if (!rule || rule.allowInvalid || entry.formula !== undefined) continue;
      if (wouldBeValid(env, rule, entry.value, { sheet, row, column })) continue;
      // Live's wording for a script that writes into a cell whose rule rejects
      throw new ServiceError(
        `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`,
      );
    }
  }
}

export type Judge = Pick<Environment, 'book' | 'calculator'>;

/** Whether a value a cell does not hold yet would satisfy its rule. */
export function wouldBeValid(env: Judge, rule: ValidationRule, value: Scalar | undefined, at: CellPlace): boolean {
  return judge(env, rule, value, (formula) => {
    const { sheet, row, column } = at;
    const before = sheet.cell(row, column);
    const { value: _value, formula: _formula, ...rest } = before;
    // The formula reads the cell, so the cell holds the new value while it is judged.
    sheet.put(row, column, value === undefined ? rest : { ...rest, value });
    env.book.stale = true;
    const judged = env.calculator.evaluate(atCell(env, rule, formula, at), sheet);
    sheet.put(row, column, before);
    env.book.stale = true;
    return judged;
  });
}

/** Whether what a cell holds satisfies its rule. */
export function isValid(env: Judge, rule: ValidationRule, value: Scalar | undefined, at: CellPlace): boolean {
  return judge(env, rule, value, (formula) => env.calculator.evaluate(atCell(env, rule, formula, at), at.sheet));
}

export interface CellPlace {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

function judge(
  env: Judge,
  rule: ValidationRule,
  value: Scalar | undefined,
  formula: (text: string) => Scalar | undefined,
): boolean {
  return satisfies(rule, value, env.book, formula, () => listedItems(rule, env));
}

/** A custom formula is written for the cell it was set on. */
function atCell(env: Judge, rule: ValidationRule, formula: string, { row, column }: CellPlace): string {
  const [fromRow, fromColumn] = (rule.values[1] as readonly [number, number] | undefined) ?? [row, column];
  return offsetFormula(formula, row - fromRow, column - fromColumn, env.book.locale);
}
