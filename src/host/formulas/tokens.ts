/** Splits a cell formula into tokens; text that Sheets would not parse gives undefined. */

import { columnNumber } from '../book/address.ts';
import type { Locale } from '../book/locale.ts';
import type { Reference } from './references.ts';

export type TokenKind =
  | 'string'
  | 'reference'
  | 'number'
  | 'name'
  | 'operator'
  | 'separator'
  | 'bracket'
  | 'space'
  | 'error';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly reference?: Reference;
}

const SHEET = String.raw`(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELLS = String.raw`(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}(?:\$?\d+)?)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?:\$?\d+)?|\$?\d+:\$?\d+)`;
const REFERENCE = new RegExp(`${SHEET}${CELLS}(?![\\p{L}\\p{N}_(.])`, 'uy');

const RULES: readonly (readonly [TokenKind, RegExp])[] = [
  ['space', /\s+/y],
  ['string', /"(?:[^"]|"")*"/y],
  ['error', /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERROR!)/y],
];
const NAME = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const OPERATOR = /<>|<=|>=|[-+*/^&=<>%:]/y;
const BRACKET = /[(){}]/y;
const SEPARATOR = /[;,\\]/y;
const NUMBER = { ',': /\d+(?:,\d+)?(?:[eE][+-]?\d+)?|,\d+/y, '.': /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/y };

/** @param formula with its leading "=" */
export function tokenize(formula: string, locale: Locale): Token[] | undefined {
  const tokens = tokensIn(formula, locale);
  return tokens && balanced(tokens, locale) ? tokens : undefined;
}

/** Also of what Sheets would not parse, as long as each of its parts is one of a formula. */
export function tokensIn(formula: string, locale: Locale): Token[] | undefined {
  const tokens: Token[] = [];
  let at = 1;
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(formula) ?? undefined;
  };
  next: while (at < formula.length) {
    for (const [kind, pattern] of RULES) {
      const match = take(pattern);
      if (!match) continue;
      tokens.push({ kind, text: match[0] });
      at += match[0].length;
      continue next;
    }
    const token = referenceToken(take(REFERENCE)) ?? plainToken(take, locale);
    if (!token) return undefined;
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function plainToken(take: (pattern: RegExp) => RegExpExecArray | undefined, locale: Locale): Token | undefined {
  const kinds: [TokenKind, RegExp][] = [
    ['number', NUMBER[locale.decimal]],
    ['name', NAME],
    ['operator', OPERATOR],
    ['bracket', BRACKET],
    ['separator', SEPARATOR],
  ];
  for (const [kind, pattern] of kinds) {
    const match = take(pattern);
    if (match) return { kind, text: match[0] };
  }
  return undefined;
}

function referenceToken(match: RegExpExecArray | undefined): Token | undefined {
  if (!match) return undefined;
  const [text, sheet, cells = ''] = match;
  const [first = '', last] = cells.split(':');
  const end = (part: string) => {
    const [, columnFixed = '', letters = '', rowFixed = '', digits = ''] =
      /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(part) ?? [];
    // "$5" alone: the dollar belongs to the row.
    const alone = letters === '';
    return {
      column: letters ? columnNumber(letters) : undefined,
      columnFixed: !alone && columnFixed !== '',
      row: digits ? Number(digits) : undefined,
      rowFixed: alone ? columnFixed !== '' : rowFixed !== '',
    };
  };
  const name = sheet?.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return {
    kind: 'reference',
    text,
    reference: { sheet: name, start: end(first), end: last === undefined ? undefined : end(last) },
  };
}

/** Brackets close in order, and a comma separates only where it does not mark decimals (support.google.com/docs/answer/46973). */
function balanced(tokens: readonly Token[], locale: Locale): boolean {
  const open: string[] = [];
  for (const { kind, text } of tokens) {
    if (kind === 'bracket') {
      if (text === '(' || text === '{') open.push(text);
      else if (open.pop() !== (text === ')' ? '(' : '{')) return false;
    }
    if (kind === 'separator') {
      const inside = open.at(-1);
      if (inside === undefined) return false;
      if (text === ',' && locale.decimal === ',') return false;
      if (text === '\\' && (inside !== '{' || locale.decimal !== ',')) return false;
    }
  }
  return open.length === 0;
}
