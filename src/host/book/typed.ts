/** Reads a text the way Sheets reads what a person types: the locale decides whether it is a number, a date or text. */

import type { Scalar } from './cells.ts';
import type { Locale } from './locale.ts';
import { serialOf } from './serial.ts';

export interface Typed {
  /** undefined clears the cell. */
  readonly value?: Scalar;
  readonly formula?: string;
  /** The number format the entry brings along where the cell has none of its own. */
  readonly format?: string;
}

/**
 * `setValues` and typing read text alike (developers.google.com/apps-script/reference/spreadsheet/range#setValues,
 * measured by many: '=A1' becomes a formula, '1e3' a number).
 * @param format the cell's number format; "@" keeps everything as text
 * @param thisYear the year meant by "31/1"
 */
export function readTyped(text: string, locale: Locale, format: string | undefined, thisYear: number): Typed {
  if (text === '') return {};
  if (format === '@') return { value: text.startsWith("'") ? text.slice(1) : text };
  // A leading apostrophe keeps text as it is and is not part of it.
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  return readNumber(trimmed, locale) ?? readDate(trimmed, locale, thisYear) ?? { value: text };
}

/**
 * "81,9" is a number where the comma marks decimals, else text: live's answer for a comma in the wrong place of an
 * en_US book is not settled (text, or 819), text is the one that loses a figure visibly. "81.9" in vi_VN likewise.
 */
function readNumber(text: string, locale: Locale): Typed | undefined {
  const pattern =
    locale.decimal === ','
      ? /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d*))?(?:[eE]([+-]?\d+))?(\s*%)?$/
      : /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?(?:[eE]([+-]?\d+))?(\s*%)?$/;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction, exponent, percent] = match;
  if (!whole && !fraction) return undefined;
  const grouped = whole.length > 3 && /[.,]/.test(whole);
  const digits = `${sign}${whole.replaceAll(/[.,]/g, '') || '0'}.${fraction || '0'}${exponent ? `e${exponent}` : ''}`;
  const number = Number(percent ? shiftTwo(digits) : digits);
  if (!Number.isFinite(number)) return undefined;
  if (percent) return { value: number, format: fraction ? '0.00%' : '0%' };
  if (exponent) return { value: number, format: '0.00E+00' };
  if (grouped) return { value: number, format: fraction ? '#,##0.00' : '#,##0' };
  return { value: number };
}

/** Percent without the division that makes 8.2% something else than 0.082. */
function shiftTwo(digits: string): string {
  const [mantissa = '0', exponent = '0'] = digits.split('e');
  return `${mantissa}e${Number(exponent) - 2}`;
}

const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

function readDate(text: string, locale: Locale, thisYear: number): Typed | undefined {
  const [day = '', time] = text.split(/\s+/);
  if (text.split(/\s+/).length > 2) return undefined;
  if (time === undefined) {
    const clock = readTime(day);
    if (clock !== undefined) return { value: clock, format: TIME.exec(day)?.[3] ? 'HH:mm:ss' : 'HH:mm' };
  }
  const serial = readDay(day, locale, thisYear);
  if (serial === undefined) return undefined;
  // A text that names no day of the month shows as a month in live; the value is the first of it.
  const dayFormat = /^\d{4}-/.test(day) ? 'yyyy-MM-dd' : locale.dateFormat;
  if (time === undefined) return { value: serial, format: dayFormat };
  const clock = readTime(time);
  return clock === undefined ? undefined : { value: serial + clock, format: `${dayFormat} HH:mm:ss` };
}

function readTime(text: string): number | undefined {
  const match = TIME.exec(text);
  if (!match) return undefined;
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  return (hour * 3600 + minute * 60 + second) / 86_400;
}

function readDay(text: string, locale: Locale, thisYear: number): number | undefined {
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return serialOf(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const full = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (full) return inOrder(Number(full[1]), Number(full[3]), fullYear(full[4] ?? ''), locale);
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short) return inOrder(Number(short[1]), Number(short[2]), thisYear, locale);
  const month = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (month) return serialOf(Number(month[2]), Number(month[1]), 1);
  return undefined;
}

function inOrder(first: number, second: number, year: number, locale: Locale): number | undefined {
  return locale.dateOrder === 'dmy' ? serialOf(year, second, first) : serialOf(year, first, second);
}

/** Two digits: 00-29 are of this century, as support.google.com/docs/answer/3092969 says for DATEVALUE. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}
