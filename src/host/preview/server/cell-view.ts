/** One cell as the grid needs it: the text shown, what an editor starts with, its looks, rule, note and error. */

import { cellName } from '../../book/address.ts';
import type { Cell, Computed, Scalar, Style, ValidationRule } from '../../book/cells.ts';
import { display, GENERAL, isDateFormat } from '../../book/display.ts';
import type { Locale } from '../../book/locale.ts';
import { readTyped } from '../../book/typed.ts';
import type { CellData, Look, Rule } from '../protocol.ts';
import type { Shelf } from './looks.ts';

export interface Shelves {
  readonly looks: Shelf<Style, Look>;
  readonly rules: Shelf<ValidationRule, Rule>;
}

export interface Seen {
  readonly cell: Cell;
  readonly computed: Computed | undefined;
  readonly conditional: Style | undefined;
  readonly invalid: boolean;
}

/** @returns null for a cell with nothing to show but the look of its column */
export function cellView(seen: Seen, row: number, column: number, locale: Locale, shelves: Shelves): CellData | null {
  const { cell, computed, conditional, invalid } = seen;
  const { formula, note } = cell;
  const value: Scalar | undefined = formula === undefined && cell.value !== undefined ? cell.value : computed?.value;
  const error = formula === undefined && cell.value !== undefined ? undefined : computed?.error;
  const own = cell.style?.numberFormat;
  const format = own !== undefined && own !== GENERAL && own !== '' ? own : computed?.format;
  const text = error ? error.code : display(value, format, locale);
  if (text === '' && formula === undefined && note === undefined && !conditional && !error) return null;
  const look = shelves.looks.number(conditional ? merge(cell.style, conditional) : cell.style);
  const rule = shelves.rules.number(cell.validation);
  const input = formula ?? inputOf(cell.value, format, locale, text);
  const anchor = computed?.anchor;
  const spilled = anchor !== undefined && (anchor.row !== row || anchor.column !== column);
  return {
    t: text,
    k: kindOf(value, error !== undefined),
    ...(input === text ? {} : { i: input }),
    ...(error ? { e: error.message } : {}),
    ...(note ? { n: note } : {}),
    ...(look ? { s: look } : {}),
    ...(rule ? { v: rule } : {}),
    ...(spilled ? { x: cellName(anchor.row, anchor.column) } : {}),
    ...(invalid ? { w: true } : {}),
  };
}

const merged = new WeakMap<Style, Map<Style | undefined, Style>>();

/** The same two styles give the same object, so that its number is found at once. */
function merge(own: Style | undefined, conditional: Style): Style {
  const known = merged.get(conditional) ?? new Map<Style | undefined, Style>();
  merged.set(conditional, known);
  const made = known.get(own) ?? { ...own, ...conditional };
  known.set(own, made);
  return made;
}

function kindOf(value: Scalar | undefined, error: boolean): CellData['k'] {
  if (error) return 'e';
  if (typeof value === 'number') return 'n';
  return typeof value === 'boolean' ? 'b' : 't';
}

/** Typing the answer again gives the same value: all decimals, an apostrophe where text looks like a number. */
function inputOf(value: Scalar | undefined, format: string | undefined, locale: Locale, shown: string): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return shown;
  if (typeof value === 'string') {
    if (format === '@') return value;
    return readTyped(value, locale, undefined, 2000).value === value ? value : `'${value}`;
  }
  if (isDateFormat(format)) return shown;
  const percent = format?.includes('%') ?? false;
  const digits = String(percent ? Number((value * 100).toPrecision(15)) : value).replace('.', locale.decimal);
  return percent ? `${digits}%` : digits;
}
