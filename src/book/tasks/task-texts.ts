/** A task row as texts: what a cell says to the sidebar, and what a text becomes in a cell. */
import { type Cell, cellText, isDate } from '../../core/cells.ts';
import { formatDate, readDate, toIso } from '../../core/dates.ts';
import { readNumber } from '../../core/numbers.ts';
import type { Content } from '../journal/change.ts';
import { TASKS, type TaskKey } from '../tabs/tasks.ts';

/** The columns people fill; the add-in keeps the others. */
export type TaskField = Exclude<TaskKey, 'updated' | 'id' | 'revision'>;

export type TaskTexts = Readonly<Record<TaskField, string>>;

export const TASK_FIELDS = TASKS.columns.flatMap(({ key }): TaskField[] =>
  key === 'updated' || key === 'id' || key === 'revision' ? [] : [key],
);

const kinds = new Map(TASKS.columns.map(({ key, kind }) => [key, kind]));

/** @param day prints the day that a date cell shows */
export function textOf(key: TaskKey, cell: Cell, day: (date: Date) => string): string {
  if (isDate(cell)) return day(cell);
  // 0.07 * 100 is 7.000000000000001: twelve digits forgive the double.
  if (typeof cell === 'number' && kinds.get(key) === 'percent')
    return `${cellText(Number((cell * 100).toPrecision(12)))}%`;
  return cellText(cell).replaceAll('\r', '');
}

/** The text that is read back after this one was written: both sides compare rows by it. */
export function canonicalText(key: TaskKey, text: string): string {
  const bare = text.replaceAll('\r', '').trim();
  const kind = kinds.get(key);
  const day = kind === 'date' && readDate(bare);
  if (day) return formatDate(day);
  const number = kind === 'points' || kind === 'percent' ? readNumber(bare.replace(/%$/, '')) : undefined;
  if (!number?.ok) return bare;
  return cellText(Number(number.decimal)) + (kind === 'percent' ? '%' : '');
}

/** Of the fields that are given, each made into something else. */
export function mapFields<T>(
  fields: Readonly<Partial<Record<TaskField, string | undefined>>>,
  make: (key: TaskField, text: string) => T,
): Partial<Record<TaskField, T>> {
  const given = TASK_FIELDS.flatMap((key) => {
    const text = fields[key];
    return text === undefined ? [] : [[key, make(key, text)] as const];
  });
  return Object.fromEntries(given) as Partial<Record<TaskField, T>>;
}

/** What goes into the cell: a day as a day, a number as a number, anything else as the text it is. */
export function contentOfText(key: TaskKey, text: string): Content {
  const written = canonicalText(key, text);
  const kind = kinds.get(key);
  if (kind === 'text') return written;
  if (kind === 'date') {
    const day = readDate(written);
    return day ? { day: toIso(day) } : written;
  }
  const number = readNumber(written.replace(/%$/, ''));
  if (!number.ok) return written;
  return Number(kind === 'percent' ? `${number.decimal}e-2` : number.decimal);
}
