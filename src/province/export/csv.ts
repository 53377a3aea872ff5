/** Rows as lines of CSV (RFC 4180): exact points, ISO days, blanks for what nobody knows, and no text that a spreadsheet runs. */
import { type CalendarDate, toIso } from '../../core/dates.ts';
import { fromNumber, type Points, toNumber } from '../../core/points.ts';
import { type ColumnKind, columnsOf, type Row, type TableName } from './tables.ts';

/**
 * Stands before what a spreadsheet would take for a formula, and nowhere else: an apostrophe, so that the cell is text, and a
 * word joiner, so that no other apostrophe is taken for it. Leaving out every occurrence gives the text back, letter by letter.
 */
export const GUARD = "'\u2060";

/** As the views write it: in BigQuery and DuckDB quotes within quotes differ. */
export const GUARD_CODES: readonly number[] = [...GUARD].map((letter) => letter.codePointAt(0) ?? 0);

/**
 * Where a cell may begin: at the start, and behind ";", tab or line end. Where the list separator of Windows is ";", as in Viet
 * Nam, Excel parts the lines of this file there, whatever the quotes say.
 */
const FORMULA = /(^|[;\t\r\n])([\s"]*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g;

/** What typed text becomes in a file. */
export function guard(text: string): string {
  const kept = text.includes(GUARD) ? text.replaceAll(GUARD, `'${GUARD}\u2060`) : text;
  return kept.replace(FORMULA, `$1$2${GUARD}`);
}

/** The shortest decimal of the double nearest to whole 1/10 000 is the exact amount. */
const printPoints = (points: Points): string => String(toNumber(points));

/** Rounded as points are: no progress is known finer. */
function printShare(share: number): string {
  const rounded = fromNumber(share);
  return rounded === undefined ? '' : printPoints(rounded);
}

/** No loader takes a zero byte. */
const quote = (text: string): string =>
  /[",\r\n]/.test(text) || text.includes('\0') ? `"${text.replaceAll('"', '""').replaceAll('\0', '\ufffd')}"` : text;

const PRINTERS: Readonly<Record<ColumnKind, (value: never) => string>> = {
  key: (value: string) => value,
  text: (value: string) => quote(guard(value)),
  points: printPoints,
  integer: (value: number) => String(value),
  share: printShare,
  day: (value: CalendarDate) => toIso(value),
  flag: (value: boolean) => (value ? 'true' : 'false'),
};

/** The columns of a table, ended as every line is. */
export const headerLine = (table: TableName): string =>
  `${columnsOf(table)
    .map(([name]) => name)
    .join(',')}\r\n`;

/** @returns what makes lines of the rows of one table */
export function linePrinter<Name extends TableName>(table: Name): (row: Row<Name>) => string {
  const columns = columnsOf(table).map(([name, kind]) => ({
    name,
    print: PRINTERS[kind] as (value: unknown) => string,
  }));
  return (row) => {
    const values: Readonly<Record<string, unknown>> = row;
    let line = '';
    for (const { name, print } of columns) {
      const value = values[name];
      line += value === undefined || value === '' ? ',' : `${print(value)},`;
    }
    return `${line.slice(0, -1)}\r\n`;
  };
}
