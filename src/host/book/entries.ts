/** Reads and enters cell contents: the one way in for scripts and for hands. */

import { localizeFormula } from '../formulas/references.ts';
import { HostProblem, ServiceError } from '../runtime/errors.ts';
import type { Book } from './book.ts';
import { CELL_CHARACTERS, type Cell, type Scalar, type Style } from './cells.ts';
import { display, GENERAL, isDateFormat, isPercentFormat } from './display.ts';
import type { Doubts } from './doubts.ts';
import { notationOf } from './locale.ts';
import { instantOfSerial, partsOfInstant, serialOfInstant } from './serial.ts';
import { isBlank, type SheetModel } from './sheet.ts';
import { readTyped, type Typed } from './typed.ts';

/** What stands in a cell to the eye of formulas: a literal, a result or a spilled value. */
export function valueAt(sheet: SheetModel, row: number, column: number): Scalar | undefined {
  const { value, formula } = sheet.cell(row, column);
  if (formula === undefined && value !== undefined) return value;
  const result = sheet.result(row, column);
  return result?.error ? result.error.code : result?.value;
}

export function formatAt(sheet: SheetModel, row: number, column: number): string | undefined {
  const own = sheet.style(row, column).numberFormat;
  if (own !== undefined && own !== GENERAL && own !== '') return own;
  return sheet.result(row, column)?.format;
}

/** What `getValue` gives: number, string, boolean, Date or ''. */
export function scriptValue(book: Book, sheet: SheetModel, row: number, column: number): Scalar | Date {
  const value = valueAt(sheet, row, column);
  if (value === undefined) return '';
  if (typeof value === 'number' && isDateFormat(formatAt(sheet, row, column))) {
    return new Date(instantOfSerial(value, book.timeZone));
  }
  return value;
}

export function displayAt(book: Book, sheet: SheetModel, row: number, column: number): string {
  return display(valueAt(sheet, row, column), formatAt(sheet, row, column), book.locale);
}

/** How a script's entries are read, where that is not as a person's. */
export type EntryDoubts = Pick<Doubts, 'valuesRead' | 'quoteInTextCells'>;

/**
 * How a script's value or a typed text would be entered; nothing is changed.
 * @param doubts of a script
 */
export function readEntry(
  book: Book,
  style: Style | undefined,
  value: unknown,
  now: number,
  { valuesRead, quoteInTextCells }: EntryDoubts = BY_HAND,
): Typed {
  if (value === null || value === undefined || value === '') return {};
  if (value instanceof Date) return dateEntry(book, value);
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new HostProblem(`${value} is written into a cell, which would show #NUM!`);
    return { value };
  }
  const text = String(value);
  if (text.length > CELL_CHARACTERS) {
    throw new ServiceError(
      `Your input contains more than the maximum of ${CELL_CHARACTERS} characters in a single cell.`,
    );
  }
  if (quoteInTextCells === 'kept' && style?.numberFormat === '@') return { value: text };
  const typed = readTyped(text, book.locale, style?.numberFormat, partsOfInstant(now, book.timeZone).year);
  if (typed.formula !== undefined) {
    const { locale } = book;
    return { formula: localizeFormula(typed.formula, notationOf(valuesRead, locale), locale) };
  }
  // "50" typed into a percent cell is 50 %.
  if (typeof typed.value === 'number' && typed.format === undefined && isPercentFormat(style?.numberFormat)) {
    return { value: Number(`${typed.value}e-2`) || typed.value / 100 };
  }
  return typed;
}

const BY_HAND: EntryDoubts = { valuesRead: 'book', quoteInTextCells: 'taken' };

function dateEntry(book: Book, date: Date): Typed {
  const serial = serialOfInstant(date.getTime(), book.timeZone);
  if (Number.isNaN(serial)) throw new ServiceError('Invalid argument: date');
  const { dateFormat } = book.locale;
  return { value: serial, format: serial % 1 === 0 ? dateFormat : `${dateFormat} H:mm:ss` };
}

/** Puts an entry into a cell: note, looks and validation stay; a format comes along only where there is none. */
export function enter(sheet: SheetModel, row: number, column: number, entry: Typed): void {
  const before = sheet.cell(row, column);
  if (entry.value === undefined && entry.formula === undefined && isBlank(before)) {
    sheet.put(row, column, before);
    return;
  }
  const { value: _value, formula: _formula, ...rest } = before;
  const next: Cell = {
    ...rest,
    ...(entry.formula === undefined ? {} : { formula: entry.formula }),
    ...(entry.value === undefined ? {} : { value: entry.value }),
  };
  const own = rest.style?.numberFormat;
  const bare = own === undefined || own === GENERAL || own === '';
  const format = entry.format !== undefined && bare ? { style: { ...rest.style, numberFormat: entry.format } } : {};
  sheet.put(row, column, { ...next, ...format });
}
