/** A task row as texts: what a cell says to the sidebar, what a text becomes in a cell, and a print of the whole row. */
import { type Cell, cellText, isDate } from '../../core/cells.ts';
import { formatDate, readDate, toIso } from '../../core/dates.ts';
import { readNumber } from '../../core/numbers.ts';
import { TASKS, type TaskKey } from '../tabs/tasks.ts';
import { quoted } from '../text-cells.ts';

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

/**
 * What goes into the cell. Days go in as ISO text, which every locale reads as that day, in the spreadsheet's own zone;
 * any other text of a column that is not formatted as text is quoted, so that nothing in it is parsed.
 */
export function cellOf(key: TaskKey, text: string): string | number {
  const written = canonicalText(key, text);
  const kind = kinds.get(key);
  if (kind === 'text') return written.startsWith("'") ? quoted(written) : written;
  if (kind === 'date') {
    const day = readDate(written);
    return day ? toIso(day) : quoted(written);
  }
  const number = readNumber(written.replace(/%$/, ''));
  if (!number.ok) return quoted(written);
  return Number(kind === 'percent' ? `${number.decimal}e-2` : number.decimal);
}

/** A short print of a row: two rows with the same print say the same (53 bits, after bryc's cyrb53). */
export function printOf(texts: TaskTexts): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  const all = TASK_FIELDS.map((field) => texts[field]).join('\u0001');
  for (let i = 0; i < all.length; i++) {
    const unit = all.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
