/** `DataValidationBuilder` and the rules it builds. */

import { areaName } from '../book/address.ts';
import type { Scalar, ValidationRule } from '../book/cells.ts';
import { valueAt } from '../book/entries.ts';
import { instantOfSerial, serialOfInstant } from '../book/serial.ts';
import { localizeFormula, quoteSheet } from '../formulas/references.ts';
import type { Environment } from '../runtime/environment.ts';
import { ServiceError } from '../runtime/errors.ts';
import { enumValue, free, Handle, type Member, read, service } from '../runtime/service.ts';
import { toldRuleFormula } from './conditional-format.ts';
import { type RangeRef, table } from './range-ref.ts';
import { OPEN_DOCUMENT, SHEETS } from './scopes.ts';
import { validationCriteria } from './spreadsheet-enums.ts';

interface Draft {
  criteria: string;
  values: readonly unknown[];
  allowInvalid: boolean;
  helpText: string | null;
}

export const asValidation = (rule: ValidationRule): Handle<ValidationRule> => new Handle(validationService, rule);

export function validationBuilder(from?: ValidationRule): Handle<Draft> {
  return new Handle(builderService, {
    criteria: from?.criteria ?? '',
    values: from?.values ?? [],
    allowInvalid: from?.allowInvalid ?? true,
    helpText: from?.helpText ?? null,
  });
}

const chain = (draft: Draft): Handle<Draft> => new Handle(builderService, draft);

function require(
  signatures: string,
  criteria: string,
  values: (env: Environment, ...args: never[]) => readonly unknown[],
): Member {
  return free(signatures, (draft: Draft, env, ...args: never[]) => {
    draft.criteria = criteria;
    draft.values = values(env, ...args);
    return chain(draft);
  });
}

const day = (env: Environment, date: Date): number => Math.floor(serialOfInstant(date.getTime(), env.book.timeZone));

const numberRule = (criteria: string): Member => require('number', criteria, (_env, value: number) => [value]);
const textRule = (criteria: string): Member => require('string', criteria, (_env, value: string) => [value]);
const dateRule = (criteria: string): Member => require('date', criteria, (env, value: Date) => [day(env, value)]);

function checkedList(items: readonly unknown[]): readonly unknown[] {
  // support.google.com/docs/answer/186103: a list of items holds at most 500
  if (items.length > 500) throw new ServiceError('Data validation list has more than 500 items.');
  return items;
}

const builderService = service({
  name: 'DataValidationBuilder',
  path: 'SpreadsheetApp.DataValidationBuilder',
  access: OPEN_DOCUMENT,
  scopes: SHEETS,
  members: {
    requireValueInList: require('string[] | string[],boolean', 'VALUE_IN_LIST', (
      _env,
      items: string[],
      dropdown?: boolean,
    ) => [checkedList(items), dropdown ?? true]),
    requireValueInRange: require('Range | Range,boolean', 'VALUE_IN_RANGE', (
      _env,
      { sheet, area }: RangeRef,
      dropdown?: boolean,
    ) => [{ sheetId: sheet.id, area }, dropdown ?? true]),
    requireFormulaSatisfied: require('string', 'CUSTOM_FORMULA', ({ book: { locale } }, formula: string) => {
      if (!formula.startsWith('=')) throw new ServiceError('Invalid argument: formula');
      return [localizeFormula(formula, locale, locale)];
    }),
    requireNumberBetween: require('number,number', 'NUMBER_BETWEEN', (_env, start: number, end: number) => [
      start,
      end,
    ]),
    requireNumberEqualTo: numberRule('NUMBER_EQUAL_TO'),
    requireNumberGreaterThan: numberRule('NUMBER_GREATER_THAN'),
    requireNumberGreaterThanOrEqualTo: numberRule('NUMBER_GREATER_THAN_OR_EQUAL_TO'),
    requireNumberLessThan: numberRule('NUMBER_LESS_THAN'),
    requireNumberLessThanOrEqualTo: numberRule('NUMBER_LESS_THAN_OR_EQUAL_TO'),
    requireTextContains: textRule('TEXT_CONTAINS'),
    requireTextDoesNotContain: textRule('TEXT_DOES_NOT_CONTAIN'),
    requireTextEqualTo: textRule('TEXT_EQUAL_TO'),
    requireDate: require('', 'DATE_IS_VALID_DATE', () => []),
    requireDateAfter: dateRule('DATE_AFTER'),
    requireDateBefore: dateRule('DATE_BEFORE'),
    requireDateOnOrAfter: dateRule('DATE_ON_OR_AFTER'),
    requireDateOnOrBefore: dateRule('DATE_ON_OR_BEFORE'),
    requireDateEqualTo: dateRule('DATE_EQUAL_TO'),
    requireDateBetween: require('date,date', 'DATE_BETWEEN', (env, start: Date, end: Date) => [
      day(env, start),
      day(env, end),
    ]),
    requireCheckbox: require(' | value | value,value', 'CHECKBOX', (_env, ...values: unknown[]) => values),
    setAllowInvalid: free('boolean', (draft: Draft, _env, allow: boolean) => {
      draft.allowInvalid = allow;
      return chain(draft);
    }),
    setHelpText: free('string', (draft: Draft, _env, text: string) => {
      draft.helpText = text;
      return chain(draft);
    }),
    build: free('', (draft: Draft) => {
      if (draft.criteria === '') throw new ServiceError('Data validation rule has no criteria.');
      return asValidation({ ...draft });
    }),
  },
});

/** The items a list rule offers, from its own list or from the range it names. */
export function listedItems(rule: ValidationRule, env: Pick<Environment, 'book' | 'calculator'>): Scalar[] {
  if (rule.criteria === 'VALUE_IN_LIST') return rule.values[0] as Scalar[];
  const source = rule.values[0] as { sheetId: number; area: RangeRef['area'] };
  const sheet = env.book.sheetWithId(source.sheetId);
  if (!sheet) return [];
  env.calculator.refresh();
  return table({ sheet, area: source.area }, (row, column) => valueAt(sheet, row, column))
    .flat()
    .filter((value) => value !== undefined);
}

/** As live tells them: days as Dates, a range as the formula that names it. */
function toldValues({ criteria, values }: ValidationRule, env: Environment): unknown[] {
  const [first] = values;
  if (criteria === 'CUSTOM_FORMULA') return [toldRuleFormula(String(first), env)];
  if (criteria.startsWith('DATE_'))
    return values.map((value) => new Date(instantOfSerial(Number(value), env.book.timeZone)));
  if (criteria !== 'VALUE_IN_RANGE') return [...values];
  const { sheetId, area } = first as { sheetId: number; area: RangeRef['area'] };
  const name = env.book.sheetWithId(sheetId)?.name;
  return [name === undefined ? '=#REF!' : `=${quoteSheet(name)}!${areaName(area)}`, ...values.slice(1)];
}

const validationService = service({
  name: 'DataValidation',
  path: 'SpreadsheetApp.DataValidation',
  access: OPEN_DOCUMENT,
  scopes: SHEETS,
  members: {
    getCriteriaType: read('', (rule: ValidationRule) => enumValue(validationCriteria, rule.criteria)),
    getCriteriaValues: read('', toldValues),
    getAllowInvalid: read('', (rule: ValidationRule) => rule.allowInvalid),
    getHelpText: read('', (rule: ValidationRule) => rule.helpText),
    copy: free('', (rule: ValidationRule) => validationBuilder(rule)),
  },
});
