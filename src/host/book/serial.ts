/** Dates as Sheets keeps them: days since 1899-12-30 in the spreadsheet's own time zone. */

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** @returns the serial of a calendar day, or undefined when there is no such day */
export function serialOf(year: number, month: number, day: number): number | undefined {
  const instant = Date.UTC(year, month - 1, day);
  const date = new Date(instant);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return (instant - EPOCH) / DAY_MS;
}

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

export function partsOfSerial(serial: number): DateParts {
  return partsOfUtc(EPOCH + Math.round(serial * DAY_MS));
}

/** The wall clock of an instant in a zone. */
export function partsOfInstant(instant: number, zone: string): DateParts {
  return partsOfUtc(instant + offset(instant, zone));
}

/** A wall-clock serial in a zone, as an instant: what `getValues` hands over. */
export function instantOfSerial(serial: number, zone: string): number {
  const wall = EPOCH + Math.round(serial * DAY_MS);
  const guess = wall - offset(wall, zone);
  return wall - offset(guess, zone);
}

/** What `setValues` stores for a Date. */
export function serialOfInstant(instant: number, zone: string): number {
  return (instant + offset(instant, zone) - EPOCH) / DAY_MS;
}

function partsOfUtc(instant: number): DateParts {
  const date = new Date(instant);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
    weekday: date.getUTCDay(),
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Since then zones change their offset at full quarters of an hour alone (the tz database, by UTC). */
const QUARTERS_FROM = Date.UTC(1973, 0, 1);
const QUARTER_MS = 15 * 60_000;
/** Offsets that were asked for, by zone and quarter of an hour: each costs 10 µs, and a column of days asks twice a cell. */
const quarters = new Map<string, Map<number, number>>();
const MOST_QUARTERS = 10_000;

/** How far a zone's wall clock is ahead of UTC. */
export function offset(instant: number, zone: string): number {
  if (!(instant >= QUARTERS_FROM)) return offsetAt(instant, zone);
  const known = quarters.get(zone) ?? new Map<number, number>();
  if (known.size === 0 || known.size > MOST_QUARTERS) {
    known.clear();
    quarters.set(zone, known);
  }
  const quarter = Math.floor(instant / QUARTER_MS);
  const found = known.get(quarter) ?? offsetAt(quarter * QUARTER_MS, zone);
  known.set(quarter, found);
  return found;
}

function offsetAt(instant: number, zone: string): number {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  const whole = Math.floor(instant / 1000) * 1000;
  const part: Record<string, string> = {};
  for (const { type, value } of formatter.formatToParts(whole)) part[type] = value;
  const year = part['era'] === 'BC' ? 1 - Number(part['year']) : Number(part['year']);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(part['month']) - 1, Number(part['day']));
  wall.setUTCHours(Number(part['hour']), Number(part['minute']), Number(part['second']));
  return wall.getTime() - whole;
}
