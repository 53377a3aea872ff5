/** What a spreadsheet locale decides: decimal sign, order of a date, argument separators. */

import { NotEmulated, ServiceError } from '../runtime/errors.ts';

export interface Locale {
  readonly name: string;
  readonly decimal: ',' | '.';
  readonly thousands: ',' | '.';
  readonly dateOrder: 'dmy' | 'mdy';
  /** The format a typed date gets in a cell without one. */
  readonly dateFormat: string;
}

const LOCALES: readonly Locale[] = [
  { name: 'vi_VN', decimal: ',', thousands: '.', dateOrder: 'dmy', dateFormat: 'dd/MM/yyyy' },
  { name: 'en_US', decimal: '.', thousands: ',', dateOrder: 'mdy', dateFormat: 'M/d/yyyy' },
  { name: 'en_GB', decimal: '.', thousands: ',', dateOrder: 'dmy', dateFormat: 'dd/MM/yyyy' },
];

/** The notation of the United States, and the book's. */
export function notationOf(answer: 'book' | 'us', book: Locale): Locale {
  return answer === 'us' ? localeNamed('en_US') : book;
}

export function localeNamed(name: string): Locale {
  const tag = name.replace('-', '_');
  const found = LOCALES.find(
    (locale) => locale.name.toLowerCase() === tag.toLowerCase() || locale.name.slice(0, 2) === tag,
  );
  if (found) return found;
  if (!/^[a-z]{2,3}(_[A-Z]{2})?$/.test(tag)) throw new ServiceError(`Invalid argument: ${name}`);
  throw new NotEmulated(`the spreadsheet locale ${name}`);
}
