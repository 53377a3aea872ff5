/** The text a cell shows: its value through its number format and the book's locale. */

import type { Scalar } from './cells.ts';
import type { Locale } from './locale.ts';
import { partsOfSerial } from './serial.ts';

export const GENERAL = 'General';

/** Formats with date letters outside quotes make a number a date. */
export function isDateFormat(format: string | undefined): boolean {
  return format !== undefined && format !== GENERAL && format !== '@' && /[dmyhs]/i.test(bare(format));
}

export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && !isDateFormat(format) && bare(format).includes('%');
}

/** A format this host can draw; others are refused by name when they are set. */
export function isKnownFormat(format: string): boolean {
  if (format === '' || format === GENERAL || format === '@' || format === '@STRING@') return true;
  if (isDateFormat(format)) return /^[dmyhsDMYHS/\-.:, ]*$/.test(bare(format).replaceAll(/am\/pm/gi, ''));
  return format.split(';').every((section) => /^[^#0?]*[#0,.?]*(E\+0+)?[^#0?]*$/.test(bare(section)));
}

export function display(value: Scalar | undefined, format: string | undefined, locale: Locale): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (format === undefined || format === '' || format === GENERAL || format === '@') return general(value, locale);
  if (isDateFormat(format)) return dated(value, format);
  return numeric(value, format, locale);
}

function bare(format: string): string {
  return format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
}

/** Up to ten significant figures, as wide a column allows. */
function general(value: number, locale: Locale): string {
  const short = Number(value.toPrecision(10));
  const size = Math.abs(short);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    return short.toExponential().replace('e', 'E').replace('.', locale.decimal);
  }
  return plain(short).replace('.', locale.decimal);
}

function plain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(10).replace(/\.?0+$/, '') : text;
}

const TOKEN = /"([^"]*)"|\\(.)|y+|M+|m+|d+|H+|h+|s+|am\/pm|./gi;

function dated(serial: number, format: string): string {
  const parts = partsOfSerial(serial);
  let afterHour = false;
  const tokens = [...format.matchAll(TOKEN)];
  return tokens
    .map((token, index) => {
      const [text, quoted, escaped] = token;
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped;
      const pad = (n: number): string => String(n).padStart(Math.min(text.length, 2), '0');
      const letter = text[0] ?? '';
      // "m" is minutes next to hours or seconds, else months, as in Sheets' own formats.
      const minutes =
        letter === 'm' && (afterHour || /^s/i.test(tokens.slice(index + 1).find(([t]) => /[a-z]/i.test(t))?.[0] ?? ''));
      if (/[a-z]/i.test(letter)) afterHour = /h/i.test(letter);
      if (minutes) return pad(parts.minute);
      switch (letter.toLowerCase()) {
        case 'y':
          return text.length <= 2 ? String(parts.year % 100).padStart(2, '0') : String(parts.year).padStart(4, '0');
        case 'm':
          return pad(parts.month);
        case 'd':
          return pad(parts.day);
        case 'h':
          return pad(parts.hour);
        case 's':
          return pad(parts.second);
        default:
          return text;
      }
    })
    .join('');
}

function numeric(value: number, format: string, locale: Locale): string {
  const sections = format.split(';');
  const negative = value < 0 && sections[1] !== undefined;
  const section = (negative ? sections[1] : value === 0 ? (sections[2] ?? sections[0]) : sections[0]) ?? '';
  const match = /^((?:"[^"]*"|\\.|[^#0?"\\])*)([#0,.?]*(?:E\+0+)?)(.*)$/.exec(section);
  const [, prefix = '', pattern = '', suffix = ''] = match ?? [];
  const literal = (text: string): string => text.replaceAll(/"([^"]*)"|\\(.)/g, (_, a, b) => a ?? b);
  if (pattern === '') return literal(prefix + suffix);
  const percent = bare(prefix + suffix).includes('%');
  const amount = (negative ? Math.abs(value) : value) * (percent ? 100 : 1);
  return literal(prefix) + digits(amount, pattern, locale) + literal(suffix);
}

function digits(value: number, pattern: string, locale: Locale): string {
  const [mantissa = '', exponent] = pattern.split('E+');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const least = fraction.replaceAll(/[^0]/g, '').length;
  if (exponent !== undefined) {
    const [m = '', e = '0'] = value.toExponential(fraction.length).split('e');
    const power = `${Number(e) < 0 ? '-' : '+'}${String(Math.abs(Number(e))).padStart(exponent.length, '0')}`;
    return `${m.replace('.', locale.decimal)}E${power}`;
  }
  const sign = value < 0 ? '-' : '';
  const rounded = Math.abs(Number(value.toPrecision(15))).toFixed(fraction.length);
  let [left = '', right = ''] = rounded.split('.');
  while (right.length > least && right.endsWith('0')) right = right.slice(0, -1);
  const width = whole.replaceAll(/[^0]/g, '').length;
  if (width === 0 && left === '0') left = '';
  left = left.padStart(width, '0');
  if (whole.includes(',')) left = left.replaceAll(/\B(?=(\d{3})+$)/g, locale.thousands);
  return `${sign}${left}${mantissa.includes('.') ? locale.decimal + right : ''}`;
}
