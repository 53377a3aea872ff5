/** `ConditionalFormatRuleBuilder` and the rules it builds. */

import type { Style } from '../book/cells.ts';
import { notationOf } from '../book/locale.ts';
import type { ConditionalRule, SheetModel } from '../book/sheet.ts';
import { localizeFormula } from '../formulas/references.ts';
import type { Environment } from '../runtime/environment.ts';
import { ServiceError } from '../runtime/errors.ts';
import { enumValue, free, Handle, type Member, read, service } from '../runtime/service.ts';
import { hexColour } from './colours.ts';
import { asRange } from './handles.ts';
import type { RangeRef } from './range-ref.ts';
import { OPEN_DOCUMENT, SHEETS } from './scopes.ts';
import { booleanCriteria } from './spreadsheet-enums.ts';

export interface RuleRef {
  readonly sheet: SheetModel | undefined;
  readonly rule: ConditionalRule;
}

interface Draft {
  ranges: readonly RangeRef[];
  criteria: string;
  values: readonly unknown[];
  style: Style;
}

export const asRule = (ref: RuleRef): Handle<RuleRef> => new Handle(ruleService, ref);

export function ruleBuilder(from?: RuleRef): Handle<Draft> {
  const { sheet, rule } = from ?? {};
  return new Handle(builderService, {
    ranges: sheet && rule ? rule.areas.map((area) => ({ sheet, area })) : [],
    criteria: rule?.criteria ?? '',
    values: rule?.values ?? [],
    style: rule?.style ?? {},
  });
}

const chain = (draft: Draft): Handle<Draft> => new Handle(builderService, draft);

function when(signatures: string, criteria: string): Member {
  return free(signatures, (draft: Draft, { book: { locale } }, ...values: unknown[]) => {
    const isFormula = criteria === 'CUSTOM_FORMULA';
    if (isFormula && !String(values[0]).startsWith('=')) throw new ServiceError('Invalid argument: formula');
    draft.criteria = criteria;
    // In the book's notation, also where it was written with ";" in a locale that parts arguments by commas.
    draft.values = isFormula ? [localizeFormula(String(values[0]), locale, locale)] : values;
    return chain(draft);
  });
}

/** How live tells the formula of a rule. */
export function toldRuleFormula(formula: string, { book, doubts }: Environment): string {
  return localizeFormula(formula, book.locale, notationOf(doubts.rulesTold, book.locale));
}

function look(type: string, change: (value: never) => Style): Member {
  return free(type, (draft: Draft, _env, value: never) => {
    draft.style = { ...draft.style, ...change(value) };
    return chain(draft);
  });
}

/** null takes a colour away. */
function colour(key: 'background' | 'fontColor'): Member {
  return look('string?', (value: string | null) => {
    const kept = hexColour(value);
    if (kept === undefined) throw new ServiceError(`Invalid argument: ${value}`);
    return kept === null ? {} : { [key]: kept };
  });
}

const builderService = service({
  name: 'ConditionalFormatRuleBuilder',
  path: 'SpreadsheetApp.ConditionalFormatRuleBuilder',
  access: OPEN_DOCUMENT,
  scopes: SHEETS,
  members: {
    whenFormulaSatisfied: when('string', 'CUSTOM_FORMULA'),
    whenCellEmpty: when('', 'CELL_EMPTY'),
    whenCellNotEmpty: when('', 'CELL_NOT_EMPTY'),
    whenNumberBetween: when('number,number', 'NUMBER_BETWEEN'),
    whenNumberEqualTo: when('number', 'NUMBER_EQUAL_TO'),
    whenNumberNotEqualTo: when('number', 'NUMBER_NOT_EQUAL_TO'),
    whenNumberGreaterThan: when('number', 'NUMBER_GREATER_THAN'),
    whenNumberGreaterThanOrEqualTo: when('number', 'NUMBER_GREATER_THAN_OR_EQUAL_TO'),
    whenNumberLessThan: when('number', 'NUMBER_LESS_THAN'),
    whenNumberLessThanOrEqualTo: when('number', 'NUMBER_LESS_THAN_OR_EQUAL_TO'),
    whenTextEqualTo: when('string', 'TEXT_EQUAL_TO'),
    whenTextContains: when('string', 'TEXT_CONTAINS'),
    whenTextDoesNotContain: when('string', 'TEXT_DOES_NOT_CONTAIN'),
    whenTextStartsWith: when('string', 'TEXT_STARTS_WITH'),
    whenTextEndsWith: when('string', 'TEXT_ENDS_WITH'),
    setBackground: colour('background'),
    setFontColor: colour('fontColor'),
    setBold: look('boolean', (bold: boolean) => ({ fontWeight: bold ? 'bold' : 'normal' })),
    setItalic: look('boolean', (italic: boolean) => ({ fontStyle: italic ? 'italic' : 'normal' })),
    setStrikethrough: look('boolean', (strike: boolean) => ({ fontLine: strike ? 'line-through' : 'none' })),
    setRanges: free('Range[]', (draft: Draft, _env, ranges: Handle<RangeRef>[]) => {
      draft.ranges = ranges.map(({ self }) => self);
      return chain(draft);
    }),
    build: free('', ({ ranges, criteria, values, style }: Draft) => {
      // developers.google.com/apps-script/reference/spreadsheet/conditional-format-rule-builder: both are required
      if (criteria === '') throw new ServiceError('Conditional format rule must have a condition.');
      if (ranges.length === 0) throw new ServiceError('Conditional format rule must have at least one range.');
      return asRule({
        sheet: ranges[0]?.sheet,
        rule: { areas: ranges.map(({ area }) => area), criteria, values, style },
      });
    }),
  },
});

const ruleService = service({
  name: 'ConditionalFormatRule',
  path: 'SpreadsheetApp.ConditionalFormatRule',
  access: OPEN_DOCUMENT,
  scopes: SHEETS,
  members: {
    getRanges: free('', ({ sheet, rule }: RuleRef) =>
      sheet ? rule.areas.map((area) => asRange({ sheet, area })) : [],
    ),
    getBooleanCondition: read('', (ref: RuleRef) => new Handle(conditionService, ref)),
    copy: free('', (ref: RuleRef) => ruleBuilder(ref)),
  },
});

const conditionService = service({
  name: 'BooleanCondition',
  path: 'SpreadsheetApp.BooleanCondition',
  access: OPEN_DOCUMENT,
  scopes: SHEETS,
  members: {
    getCriteriaType: free('', ({ rule }: RuleRef) => enumValue(booleanCriteria, rule.criteria)),
    getCriteriaValues: free('', ({ rule }: RuleRef, env) =>
      rule.criteria === 'CUSTOM_FORMULA' ? [toldRuleFormula(String(rule.values[0]), env)] : [...rule.values],
    ),
    getBackground: free('', ({ rule }: RuleRef) => rule.style.background ?? null),
    getFontColor: free('', ({ rule }: RuleRef) => rule.style.fontColor ?? null),
  },
});
