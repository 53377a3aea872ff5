/** Checkboxes of a `Range`: a rule of its own kind, and the values that stand for checked and not. */

import type { Scalar } from '../book/cells.ts';
import { enter, valueAt } from '../book/entries.ts';
import type { Environment } from '../runtime/environment.ts';
import { ServiceError } from '../runtime/errors.ts';
import { type Member, read, write } from '../runtime/service.ts';
import { asRange } from './handles.ts';
import { alive, places, type RangeRef } from './range-ref.ts';

/** TRUE and FALSE, one value of its own and blank, or two of its own. */
function valuesAt({ sheet }: RangeRef, row: number, column: number): readonly [on: Scalar, off: Scalar] | undefined {
  const rule = sheet.validation(row, column);
  if (rule?.criteria !== 'CHECKBOX') return undefined;
  const [on = true, off = rule.values.length === 0 ? false : ''] = rule.values as Scalar[];
  return [on, off];
}

function setAll(range: RangeRef, env: Environment, isChecked: boolean): void {
  alive(range, env);
  for (const [row, column] of places(range)) {
    const values = valuesAt(range, row, column);
    // Cells without a checkbox stay as they are (developers.google.com/apps-script/reference/spreadsheet/range#check)
    if (values) enter(range.sheet, row, column, { value: values[isChecked ? 0 : 1] });
  }
  env.book.touch(range.sheet, range.area);
}

// developers.google.com/apps-script/reference/spreadsheet/range#insertCheckboxes
export const checkboxMembers: Record<string, Member> = {
  insertCheckboxes: write(' | value | value,value', (range: RangeRef, env, ...values: Scalar[]) => {
    alive(range, env);
    const validation = { criteria: 'CHECKBOX', values, allowInvalid: false, helpText: null };
    for (const [row, column] of places(range)) {
      range.sheet.put(row, column, { ...range.sheet.cell(row, column), validation });
      const known = valuesAt(range, row, column)?.includes(valueAt(range.sheet, row, column) ?? '') === true;
      if (!known) enter(range.sheet, row, column, { value: values[1] ?? (values.length === 0 ? false : '') });
    }
    env.book.touch(range.sheet, range.area);
    return asRange(range);
  }),
  removeCheckboxes: write('', (range: RangeRef, env) => {
    alive(range, env);
    for (const [row, column] of places(range)) {
      if (!valuesAt(range, row, column)) continue;
      const { validation: _rule, value: _value, ...rest } = range.sheet.cell(row, column);
      range.sheet.put(row, column, rest);
    }
    env.book.touch(range.sheet, range.area);
    return asRange(range);
  }),
  check: write('', (range: RangeRef, env) => {
    setAll(range, env, true);
    return asRange(range);
  }),
  uncheck: write('', (range: RangeRef, env) => {
    setAll(range, env, false);
    return asRange(range);
  }),
  // null where a cell has no checkbox, or some are checked and others not
  isChecked: read('', (range: RangeRef, env) => {
    alive(range, env);
    const states = [...places(range)].map(([row, column]) => {
      const values = valuesAt(range, row, column);
      if (!values) return null;
      const value = valueAt(range.sheet, row, column) ?? '';
      if (value !== values[0] && value !== values[1]) throw new ServiceError('Invalid argument: checkbox');
      return value === values[0];
    });
    const [first = null] = states;
    return states.every((state) => state === first) ? first : null;
  }),
};
