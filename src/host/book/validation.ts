/** Judges a cell's content by its data validation rule. */

import type { Book } from './book.ts';
import type { Scalar, ValidationRule } from './cells.ts';

/** @param value undefined: blank, which every rule but a formula lets pass */
export function satisfies(
  rule: ValidationRule,
  value: Scalar | undefined,
  book: Book,
  cellFormula: (formula: string) => Scalar | undefined,
  listed: () => readonly Scalar[],
): boolean {
  if (value === undefined && rule.criteria !== 'CUSTOM_FORMULA') return true;
  const [a, b] = rule.values;
  const number = typeof value === 'number' ? value : Number.NaN;
  switch (rule.criteria) {
    case 'VALUE_IN_LIST':
    case 'VALUE_IN_RANGE':
      return listed()
        .map((item) => shown(item, book))
        .includes(shown(value, book));
    case 'CHECKBOX':
      return rule.values.length === 0 ? typeof value === 'boolean' : rule.values.includes(value);
    case 'NUMBER_BETWEEN':
      return number >= Number(a) && number <= Number(b);
    case 'NUMBER_GREATER_THAN':
      return number > Number(a);
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return number >= Number(a);
    case 'NUMBER_LESS_THAN':
      return number < Number(a);
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return number <= Number(a);
    case 'NUMBER_EQUAL_TO':
      return number === Number(a);
    case 'DATE_IS_VALID_DATE':
      return typeof value === 'number';
    case 'DATE_EQUAL_TO':
      return Math.floor(number) === Number(a);
    case 'DATE_AFTER':
      return number >= Number(a) + 1;
    case 'DATE_ON_OR_AFTER':
      return number >= Number(a);
    case 'DATE_BEFORE':
      return number < Number(a);
    case 'DATE_ON_OR_BEFORE':
      return number < Number(a) + 1;
    case 'DATE_BETWEEN':
      return number >= Number(a) && number < Number(b) + 1;
    case 'TEXT_CONTAINS':
      return String(value).includes(String(a));
    case 'TEXT_DOES_NOT_CONTAIN':
      return !String(value).includes(String(a));
    case 'TEXT_EQUAL_TO':
      return String(value) === String(a);
    case 'CUSTOM_FORMULA':
      return isTrue(cellFormula(String(a)));
    default:
      throw new Error(`no judgement for ${rule.criteria}`);
  }
}

function shown(value: Scalar | undefined, book: Book): string {
  if (typeof value === 'number') return String(value).replace('.', book.locale.decimal);
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
}

/** A formula rule holds on TRUE and on any number but 0. */
export function isTrue(value: Scalar | undefined): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}
