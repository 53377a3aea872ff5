/** `Utilities.formatDate`: the letters of Java's SimpleDateFormat that add-ins use. */

import { offset, partsOfInstant } from '../book/serial.ts';
import { NotEmulated, ServiceError } from '../runtime/errors.ts';

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** docs.oracle.com/javase/8/docs/api/java/text/SimpleDateFormat.html; month and day names are English, as live's. */
export function formatDate(instant: number, zone: string, pattern: string, loud: (error: Error) => Error): string {
  const where = knownZone(zone);
  const parts = partsOfInstant(instant, where);
  return pattern.replaceAll(
    /'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (text: string, quoted: string | undefined, letter: string | undefined) => {
      if (letter === undefined) return quoted === '' ? "'" : (quoted ?? '').replaceAll("''", "'");
      const pad = (n: number): string => String(n).padStart(text.length, '0');
      switch (letter) {
        case 'y':
          return text.length === 2 ? String(parts.year % 100).padStart(2, '0') : pad(parts.year);
        case 'M':
          if (text.length > 2) return name(MONTHS, parts.month - 1, text.length);
          return pad(parts.month);
        case 'd':
          return pad(parts.day);
        case 'E':
          return name(DAYS, parts.weekday, text.length);
        case 'u':
          return pad(parts.weekday === 0 ? 7 : parts.weekday);
        case 'H':
          return pad(parts.hour);
        case 'h':
          return pad(parts.hour % 12 === 0 ? 12 : parts.hour % 12);
        case 'a':
          return parts.hour < 12 ? 'AM' : 'PM';
        case 'm':
          return pad(parts.minute);
        case 's':
          return pad(parts.second);
        case 'S':
          return pad(parts.millisecond);
        case 'Z':
          return shownOffset(instant, where, '');
        case 'X':
          return text.length === 3 ? shownOffset(instant, where, ':') : shownOffset(instant, where, '');
        default:
          throw loud(new NotEmulated(`the letter ${letter} in Utilities.formatDate`));
      }
    },
  );
}

function name(names: readonly string[], index: number, length: number): string {
  const full = names[index] ?? '';
  return length > 3 ? full : full.slice(0, 3);
}

function shownOffset(instant: number, zone: string, separator: string): string {
  const minutes = Math.round(offset(instant, zone) / 60_000);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}${separator}${two(Math.abs(minutes) % 60)}`;
}

const knownTags = new Map<string, string>();

/** "GMT+7" and "GMT+07:00" are Java's; Intl wants "+07:00". */
function knownZone(zone: string): string {
  const known = knownTags.get(zone);
  if (known !== undefined) return known;
  const gmt = /^GMT([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone);
  const tag = gmt ? `${gmt[1]}${(gmt[2] ?? '').padStart(2, '0')}:${gmt[3] ?? '00'}` : zone;
  try {
    new Intl.DateTimeFormat('en', { timeZone: tag });
    knownTags.set(zone, tag);
    return tag;
  } catch {
    throw new ServiceError(`Invalid argument: ${zone}`);
  }
}
