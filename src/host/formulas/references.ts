/** References in formulas, and how they follow inserted, deleted, moved and copied cells. */

import { type Area, columnLetters } from '../book/address.ts';
import type { Locale } from '../book/locale.ts';
import { type Token, tokenize, tokensIn } from './tokens.ts';

export interface End {
  readonly column: number | undefined;
  readonly columnFixed: boolean;
  readonly row: number | undefined;
  readonly rowFixed: boolean;
}

/** `A2:A` has an end without a row, `A:A` ends without rows. */
export interface Reference {
  readonly sheet: string | undefined;
  readonly start: End;
  readonly end: End | undefined;
}

export interface Shift {
  readonly kind: 'insert' | 'delete' | 'move';
  readonly axis: 'row' | 'column';
  /** First row or column concerned. */
  readonly at: number;
  readonly count: number;
  /** For a move: before which row or column, counted before the move. */
  readonly to?: number;
  /** For an insertion: whose looks the new ones take, the line before (default) or the line they push away. */
  readonly inherit?: 'before' | 'after';
}

type Span = readonly [first: number, last: number];

/** Where a run of rows or columns goes; undefined when nothing of it is left. */
export function shiftSpan([first, last]: Span, shift: Shift): Span | undefined {
  const { kind, at, count } = shift;
  if (kind === 'insert') return [first >= at ? first + count : first, last >= at ? last + count : last];
  if (kind === 'delete') {
    const after = at + count;
    const start = first >= after ? first - count : Math.min(first, at);
    const end = last >= after ? last - count : Math.min(last, at - 1);
    return end < start ? undefined : [start, end];
  }
  const to = shift.to ?? at;
  const landing = to > at ? to - count : to;
  if (first >= at && last < at + count) return [first + landing - at, last + landing - at];
  const rest = shiftSpan([first, last], { kind: 'delete', axis: shift.axis, at, count });
  return rest && shiftSpan(rest, { kind: 'insert', axis: shift.axis, at: landing, count });
}

export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const rows = shift.axis === 'row';
  const first = rows ? area.row : area.column;
  const span = shiftSpan([first, first + (rows ? area.rows : area.columns) - 1], shift);
  if (!span) return undefined;
  const length = span[1] - span[0] + 1;
  return rows ? { ...area, row: span[0], rows: length } : { ...area, column: span[0], columns: length };
}

/** Rewrites the references of a formula to one sheet after its rows or columns changed. */
export function shiftFormula(
  formula: string,
  ownSheet: string,
  changedSheet: string,
  shift: Shift,
  locale: Locale,
): string {
  return rewrite(formula, locale, (reference) => {
    if ((reference.sheet ?? ownSheet).toLowerCase() !== changedSheet.toLowerCase()) return reference;
    const axis = shift.axis;
    const { start, end } = reference;
    if (start[axis] === undefined && (end === undefined || end[axis] === undefined)) return reference;
    const first = start[axis] ?? 1;
    const last = end ? (end[axis] ?? Number.POSITIVE_INFINITY) : first;
    const span = shiftSpan([first, last], shift);
    if (!span) return undefined;
    return {
      ...reference,
      start: start[axis] === undefined ? start : { ...start, [axis]: span[0] },
      end: end && (end[axis] === undefined ? end : { ...end, [axis]: span[1] }),
    };
  });
}

/** What copying (or sorting) does: parts without $ keep their distance. */
export function offsetFormula(formula: string, rows: number, columns: number, locale: Locale): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (end: End): End | undefined => {
    const row = end.row === undefined || end.rowFixed ? end.row : end.row + rows;
    const column = end.column === undefined || end.columnFixed ? end.column : end.column + columns;
    return (row !== undefined && row < 1) || (column !== undefined && column < 1) ? undefined : { ...end, row, column };
  };
  return rewrite(formula, locale, (reference) => {
    const start = move(reference.start);
    const end = reference.end && move(reference.end);
    return start && (end || !reference.end) ? { ...reference, start, end } : undefined;
  });
}

export function renameSheetInFormula(formula: string, from: string, to: string, locale: Locale): string {
  if (!namesSheet(formula)) return formula;
  return rewrite(formula, locale, (reference) =>
    reference.sheet?.toLowerCase() === from.toLowerCase() ? { ...reference, sheet: to } : reference,
  );
}

/** A reference to a deleted sheet is dead. */
export function dropSheetFromFormula(formula: string, sheet: string, locale: Locale): string {
  if (!namesSheet(formula)) return formula;
  return rewrite(formula, locale, (reference) =>
    reference.sheet?.toLowerCase() === sheet.toLowerCase() ? undefined : reference,
  );
}

/** Most formulas are about their own sheet: they need not be taken apart. */
function namesSheet(formula: string): boolean {
  return formula.includes('!');
}

function rewrite(formula: string, locale: Locale, change: (reference: Reference) => Reference | undefined): string {
  const tokens = tokenize(formula, locale);
  if (!tokens) return formula;
  return `=${tokens.map((token) => rewritten(token, change)).join('')}`;
}

function rewritten(token: Token, change: (reference: Reference) => Reference | undefined): string {
  if (!token.reference) return token.text;
  const changed = change(token.reference);
  if (!changed) return '#REF!';
  return changed === token.reference ? token.text : referenceText(changed);
}

export function referenceText({ sheet, start, end }: Reference): string {
  const one = (part: End): string =>
    `${part.columnFixed ? '$' : ''}${part.column === undefined ? '' : columnLetters(part.column)}` +
    `${part.rowFixed ? '$' : ''}${part.row ?? ''}`;
  const prefix = sheet === undefined ? '' : `${quoteSheet(sheet)}!`;
  return `${prefix}${one(start)}${end ? `:${one(end)}` : ''}`;
}

export function quoteSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** The cells a reference means on a grid of this size, open ends closed. */
export function referenceArea({ start, end }: Reference, maxRows: number, maxColumns: number): Area {
  const last = end ?? start;
  const rows = [start.row ?? 1, last.row ?? maxRows];
  const columns = [start.column ?? 1, last.column ?? maxColumns];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

/**
 * A formula as another locale writes it: separators and decimal signs follow the book's locale, as live keeps them. What does
 * not parse there is turned, too: `=0,25+1` is no formula of the United States, and must not become one of Vietnam.
 */
export function localizeFormula(formula: string, from: Locale, to: Locale): string {
  const tokens = from.decimal === to.decimal ? tokenize(formula, from) : tokensIn(formula, from);
  if (!tokens) return formula;
  const open: string[] = [];
  const parts = tokens.map(({ kind, text }) => {
    if (kind === 'bracket') {
      if (text === '(' || text === '{') open.push(text);
      else open.pop();
    }
    if (kind === 'number') return text.replace(from.decimal, to.decimal);
    if (kind !== 'separator') return text;
    if (open.at(-1) !== '{') return to.decimal === ',' ? ';' : ',';
    return text === ';' ? ';' : to.decimal === ',' ? '\\' : ',';
  });
  return `=${parts.join('')}`;
}
