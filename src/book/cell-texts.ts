/** Cells as texts, and texts as cells, by the kind of their column: what pages show, send back and compare. */
import { type Cell, cellText, isDate } from '../core/cells.ts';
import { formatDate, readDate, toIso } from '../core/dates.ts';
import { readNumber, readWhole } from '../core/numbers.ts';
import type { Content } from './journal/change.ts';
import type { ColumnKind } from './tab.ts';

/** @param day prints the day that a date cell shows */
export function textOfCell(kind: ColumnKind, cell: Cell, day: (date: Date) => string): string {
  if (isDate(cell)) return day(cell);
  // 0.07 * 100 is 7.000000000000001: twelve digits forgive the double.
  if (typeof cell === 'number' && kind === 'percent') return `${cellText(Number((cell * 100).toPrecision(12)))}%`;
  return cellText(cell).replaceAll('\r', '');
}

/** The text that is read back after this one was written: both sides compare rows by it. */
export function canonicalIn(kind: ColumnKind, text: string): string {
  const bare = text.replaceAll('\r', '').trim();
  const day = kind === 'date' && readDate(bare);
  if (day) return formatDate(day);
  const figure = kind === 'text' || kind === 'date' ? undefined : decimalIn(kind, bare);
  return figure === undefined ? bare : cellText(Number(figure)) + (kind === 'percent' ? '%' : '');
}

/** Whether nobody changed a cell since a page read it. Hands leave texts that no page writes: "13.25" is still what it was. */
export const isAsSeen = (kind: ColumnKind, seen: string, now: string): boolean =>
  seen === now || canonicalIn(kind, seen) === now;

/** What goes into the cell: a day as a day, a number as a number, anything else as the text it is. */
export function contentIn(kind: ColumnKind, text: string): Content {
  const written = canonicalIn(kind, text);
  if (kind === 'text') return written;
  if (kind === 'date') {
    const day = readDate(written);
    return day ? { day: toIso(day) } : written;
  }
  const figure = decimalIn(kind, written);
  if (figure === undefined) return written;
  return Number(kind === 'percent' ? `${figure}e-2` : figure);
}

/** A figure with a decimal point; undefined where the text is none. */
function decimalIn(kind: ColumnKind, text: string): string | undefined {
  const whole = kind === 'number' ? readWhole(text) : undefined;
  if (whole !== undefined) return whole;
  const read = readNumber(text.replace(/%$/, ''));
  return read.ok ? read.decimal : undefined;
}
