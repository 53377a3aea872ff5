/** Cells as a person sees them, with what lies behind. */

import type { CellError, Scalar, Style } from './book/cells.ts';
import { displayAt, formatAt, scriptValue, valueAt } from './book/entries.ts';
import { conditionalStyle } from './conditional-style.ts';
import type { Environment } from './runtime/environment.ts';
import { HostProblem } from './runtime/errors.ts';
import { isValid } from './services/enforce.ts';
import { type RangeRef, rangeFromNotation, table } from './services/range-ref.ts';

export interface CellView {
  readonly value: Scalar | Date;
  readonly display: string;
  readonly formula: string;
  readonly error: CellError | undefined;
  readonly note: string;
  readonly format: string | undefined;
  readonly style: Style;
  /** Filled by the array formula of another cell. */
  readonly spilled: boolean;
  /** Breaks its validation rule, which only warns. */
  readonly invalid: boolean;
  /** The looks of the conditional format that applies. */
  readonly conditional: Style | undefined;
}

type Env = Pick<Environment, 'book' | 'calculator'>;

function rangeNamed({ book, calculator }: Env, sheetName: string, notation: string): RangeRef {
  const sheet = book.sheetNamed(sheetName);
  if (!sheet)
    throw new HostProblem(
      `there is no sheet "${sheetName}"; there are: ${book.sheets.map(({ name }) => name).join(', ')}`,
    );
  const range = rangeFromNotation(sheet, notation, book);
  calculator.refresh();
  return range;
}

/** What `getValues` would give, without the looks. */
export function readValues(env: Env, sheetName: string, notation: string): (Scalar | Date)[][] {
  const range = rangeNamed(env, sheetName, notation);
  return table(range, (row, column) => scriptValue(env.book, range.sheet, row, column));
}

export function readCells(env: Env, sheetName: string, notation: string): CellView[][] {
  const range = rangeNamed(env, sheetName, notation);
  const { sheet } = range;
  return table(range, (row, column): CellView => {
    const cell = sheet.cell(row, column);
    const result = sheet.result(row, column);
    const { anchor } = result ?? {};
    const rule = cell.validation;
    const value = valueAt(sheet, row, column);
    return {
      value: scriptValue(env.book, sheet, row, column),
      display: displayAt(env.book, sheet, row, column),
      formula: cell.formula ?? '',
      error: result?.error,
      note: cell.note ?? '',
      format: formatAt(sheet, row, column),
      style: cell.style ?? {},
      spilled: anchor !== undefined && (anchor.row !== row || anchor.column !== column),
      invalid: rule !== undefined && value !== undefined && !isValid(env, rule, value, { sheet, row, column }),
      conditional: conditionalStyle(env, sheet, row, column),
    };
  });
}
