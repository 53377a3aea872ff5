/** Turns a formula as typed in a book into the one HyperFormula reads. */

import type { Locale } from '../book/locale.ts';
import type { DateParts } from '../book/serial.ts';
import { unknownFunctions } from './known-functions.ts';
import { quoteSheet, type Reference, referenceArea, referenceText } from './references.ts';
import { type Token, tokenize } from './tokens.ts';

export interface Translation {
  readonly text: string;
  /** Evaluated on its own, because its result may be an array. */
  readonly mayspill: boolean;
  /** The custom function that is the whole formula, if one is. */
  readonly topCall: string | undefined;
  readonly references: readonly Reference[];
  /** Calls a function that gives something else at every calculation. */
  readonly volatile: boolean;
  /** Functions nobody has. */
  readonly unknown: readonly string[];
}

export interface GridSize {
  readonly maxRows: number;
  readonly maxColumns: number;
}

/** Built-in functions whose result can be larger than a cell. */
const ARRAY_FUNCTIONS = new Set([
  'ARRAYFORMULA',
  'FILTER',
  'TRANSPOSE',
  'SEQUENCE',
  'SORT',
  'UNIQUE',
  'MMULT',
  'IF',
  'IFERROR',
  'IFNA',
]);

/** Handed through as they are, where HyperFormula would flatten an array. */
const PASSING = new Map([
  ['IF', 'HOSTIF'],
  ['IFERROR', 'HOSTIFERROR'],
  ['IFNA', 'HOSTIFNA'],
]);

/** developers.google.com/apps-script/guides/sheets/functions: NOW() and RAND() are not allowed in arguments */
const VOLATILE = new Set(['NOW', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);

/** @returns undefined for a formula Sheets does not parse */
export function translate(
  formula: string,
  locale: Locale,
  customFunctions: ReadonlySet<string>,
  sizeOf: (sheet: string | undefined) => GridSize | undefined,
  now: DateParts,
): Translation | undefined {
  const tokens = tokenize(formula, locale);
  if (!tokens || tokens.every(({ kind }) => kind === 'space')) return undefined;
  const solid = tokens.filter(({ kind }) => kind !== 'space');
  const top = topCall(solid);
  const hasCustom = tokens.some(({ kind, text }) => kind === 'name' && customFunctions.has(text.toUpperCase()));
  const hasArray = tokens.some(
    ({ kind, text }) =>
      (kind === 'name' && ARRAY_FUNCTIONS.has(text.toUpperCase()) && !PASSING.has(text.toUpperCase())) || text === '{',
  );
  const passing = top !== undefined && PASSING.has(top) && (hasCustom || hasArray);
  const bareRange = solid.length === 1 && solid[0]?.reference?.end !== undefined;
  const topCustom = top !== undefined && customFunctions.has(top);
  const mayspill =
    topCustom ||
    passing ||
    bareRange ||
    (top !== undefined && ARRAY_FUNCTIONS.has(top) && !PASSING.has(top)) ||
    solid[0]?.text === '{';
  const braces: string[] = [];
  const text = tokens
    .map((token, index) => {
      if (token.kind === 'bracket') {
        if (token.text === '(' || token.text === '{') braces.push(token.text);
        else braces.pop();
        return token.text;
      }
      if (token.kind === 'name') return name(token, called(tokens, index), customFunctions, mayspill);
      if (token.kind === 'separator') return braces.at(-1) === '{' ? (token.text === ';' ? ';' : ',') : ',';
      if (token.kind === 'number') return token.text.replace(',', '.');
      if (token.reference) return closed(token.reference, sizeOf);
      return token.text;
    })
    .join('');
  return {
    text: `=${clockCalls(callOpenings(text), now)}`,
    mayspill,
    topCall: topCustom ? top : undefined,
    unknown: unknownFunctions(formula, locale, customFunctions),
    volatile: tokens.some(
      (token, index) => token.kind === 'name' && VOLATILE.has(token.text.toUpperCase()) && called(tokens, index),
    ),
    references: tokens.flatMap(({ reference }) => (reference ? [reference] : [])),
  };
}

/** The function whose call is the whole formula. */
function topCall(solid: readonly Token[]): string | undefined {
  const [first, second] = solid;
  if (first?.kind !== 'name' || second?.text !== '(') return undefined;
  let depth = 0;
  for (const [index, { kind, text }] of solid.entries()) {
    if (kind !== 'bracket') continue;
    depth += text === '(' || text === '{' ? 1 : -1;
    if (depth === 0) return index === solid.length - 1 ? first.text.toUpperCase() : undefined;
  }
  return undefined;
}

function called(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(index + 1).find(({ kind }) => kind !== 'space')?.text === '(';
}

/** A mark behind the host's own call, so that the bracket that follows becomes part of it. */
const CALL = '\u0001';
const CLOCK = '\u0002';

function name({ text }: Token, isCall: boolean, customFunctions: ReadonlySet<string>, mayspill: boolean): string {
  const upper = text.toUpperCase();
  if (!isCall) return upper === 'TRUE' || upper === 'FALSE' ? `${upper}()` : text;
  // The engine would read the process's clock; the host has its own.
  if (upper === 'TODAY' || upper === 'NOW') return `${CLOCK}${upper}${CLOCK}`;
  if (customFunctions.has(upper)) return `HOSTCALL${CALL}"${upper}"${CALL}`;
  if (upper === 'VALUE') return 'HOSTVALUE';
  const passed = mayspill ? PASSING.get(upper) : undefined;
  return passed ?? upper;
}

/** `HOSTCALL·"NAME"·(` becomes `HOSTCALL("NAME",`, and without arguments `HOSTCALL("NAME")`. */
function callOpenings(text: string): string {
  return text.replaceAll(/\u0001("[^"]*")\u0001\s*\((\s*\))?/g, (_, quoted: string, empty?: string) =>
    empty === undefined ? `(${quoted},` : `(${quoted})`,
  );
}

function clockCalls(text: string, { year, month, day, hour, minute, second }: DateParts): string {
  const today = `DATE(${year},${month},${day})`;
  const clock = (hour * 3600 + minute * 60 + second) / 86_400;
  return text.replaceAll(/\u0002(TODAY|NOW)\u0002\s*\(\s*\)/g, (_, name) =>
    name === 'TODAY' ? today : `(${today}+${clock})`,
  );
}

/** HyperFormula refuses `A2:A`, and a whole column would end with its own data: both are closed at the grid's edge. */
function closed(reference: Reference, sizeOf: (sheet: string | undefined) => GridSize | undefined): string {
  const size = sizeOf(reference.sheet);
  if (!size) return '#REF!';
  const { start, end } = reference;
  const sheet = reference.sheet === undefined ? undefined : quoteSheet(reference.sheet);
  const prefix = sheet === undefined ? '' : sheet.startsWith("'") ? `${sheet}!` : `'${sheet}'!`;
  if (!end) return prefix + referenceText({ sheet: undefined, start, end });
  const area = referenceArea(reference, size.maxRows, size.maxColumns);
  const fixed = { columnFixed: true, rowFixed: true };
  return (
    prefix +
    referenceText({
      sheet: undefined,
      start: { ...fixed, row: area.row, column: area.column },
      end: { ...fixed, row: area.row + area.rows - 1, column: area.column + area.columns - 1 },
    })
  );
}
