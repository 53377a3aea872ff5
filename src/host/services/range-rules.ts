/** Notes and data validations of a `Range`. */

import type { ValidationRule } from '../book/cells.ts';
import type { Environment } from '../runtime/environment.ts';
import { type Handle, type Member, read, write } from '../runtime/service.ts';
import { asValidation } from './data-validation.ts';
import { asRange } from './handles.ts';
import { alive, checkShape, type RangeRef, replaceCells, table } from './range-ref.ts';

function setNotes(
  range: RangeRef,
  env: Environment,
  at: (down: number, across: number) => string | null | undefined,
): Handle {
  alive(range, env);
  replaceCells(range, at, ({ note: _old, ...rest }, note) =>
    note === null || note === undefined || note === '' ? rest : { ...rest, note },
  );
  env.book.touch(range.sheet, range.area, true);
  return asRange(range);
}

function setRules(
  range: RangeRef,
  env: Environment,
  at: (down: number, across: number) => ValidationRule | null | undefined,
): Handle {
  alive(range, env);
  replaceCells(range, at, ({ validation: _old, ...rest }, rule) =>
    rule ? { ...rest, validation: anchored(rule, range) } : rest,
  );
  env.book.touch(range.sheet, range.area, true);
  return asRange(range);
}

/** A custom formula's relative references count from the range's first cell. */
function anchored(rule: ValidationRule, { area }: RangeRef): ValidationRule {
  if (rule.criteria !== 'CUSTOM_FORMULA') return rule;
  return { ...rule, values: [rule.values[0], [area.row, area.column]] };
}

export const ruleMembers: Record<string, Member> = {
  getNote: read('', (range: RangeRef, env) => {
    alive(range, env);
    return range.sheet.cell(range.area.row, range.area.column).note ?? '';
  }),
  getNotes: read('', (range: RangeRef, env) => {
    alive(range, env);
    return table(range, (row, column) => range.sheet.cell(row, column).note ?? '');
  }),
  setNote: write('string?', (range: RangeRef, env, note: string | null) => setNotes(range, env, () => note)),
  setNotes: write('string?[][]', (range: RangeRef, env, notes: (string | null)[][]) => {
    checkShape(range, notes);
    return setNotes(range, env, (down, across) => notes[down]?.[across]);
  }),
  getDataValidation: read('', (range: RangeRef, env) => {
    alive(range, env);
    const rule = range.sheet.validation(range.area.row, range.area.column);
    return rule ? asValidation(rule) : null;
  }),
  getDataValidations: read('', (range: RangeRef, env) => {
    alive(range, env);
    return table(range, (row, column) => {
      const rule = range.sheet.validation(row, column);
      return rule ? asValidation(rule) : null;
    });
  }),
  setDataValidation: write('DataValidation?', (range: RangeRef, env, rule: ValidationRule | null) =>
    setRules(range, env, () => rule),
  ),
  setDataValidations: write(
    'DataValidation?[][]',
    (range: RangeRef, env, rules: (Handle<ValidationRule> | null)[][]) => {
      checkShape(range, rules);
      return setRules(range, env, (down, across) => rules[down]?.[across]?.self);
    },
  ),
};
