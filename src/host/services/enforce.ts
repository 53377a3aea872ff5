/** Data validation at the moment of writing: rules that reject stop a script as they stop a person. */

import { cellName } from '../book/address.ts';
import type { Book } from '../book/book.ts';
import type { Scalar, ValidationRule } from '../book/cells.ts';
import type { SheetModel } from '../book/sheet.ts';
import type { Typed } from '../book/typed.ts';
import { satisfies } from '../book/validation.ts';
import type { Calculator } from '../formulas/calculator.ts';
import { offsetFormula } from '../formulas/references.ts';
import type { Environment } from '../runtime/environment.ts';
import { ServiceError } from '../runtime/errors.ts';
import type { RangeRef } from './range-ref.ts';

export function refuseInvalid(range: RangeRef, env: Environment, entries: readonly (readonly Typed[])[]): void {
  const { sheet, area } = range;
  for (const [down, line] of entries.entries()) {
    for (const [across, entry] of line.entries()) {
      const row = area.row + down;
      const column = area.column + across;
      const rule = sheet.validation(row, column);
      if (!rule || rule.allowInvalid || entry.formula !== undefined) continue;
      if (isValid(rule, entry.value, sheet, row, column, env.book, env.calculator)) continue;
      // Live's wording for a script that writes into a cell whose rule rejects
      throw new ServiceError(
        `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`,
      );
    }
  }
}

/** A custom formula is written for the cell it was set on; the cell is taken to hold the new value already. */
export function isValid(
  rule: ValidationRule,
  value: Scalar | undefined,
  sheet: SheetModel,
  row: number,
  column: number,
  book: Book,
  calculator: Calculator,
): boolean {
  return satisfies(rule, value, book, (formula) => {
    const [fromRow, fromColumn] = (rule.values[1] as [number, number] | undefined) ?? [row, column];
    const before = sheet.cell(row, column);
    const stale = book.stale;
    const { value: _value, formula: _formula, ...rest } = before;
    sheet.put(row, column, value === undefined ? rest : { ...rest, value });
    book.stale = true;
    const judged = calculator.evaluate(offsetFormula(formula, row - fromRow, column - fromColumn, book.locale), sheet);
    sheet.put(row, column, before);
    book.stale = stale || true;
    return judged;
  });
}
