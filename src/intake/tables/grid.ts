/** A table as it was given, from a sheet, a Word file, a web page or a text: cells, merged stretches, where its rows stand. */
import type { CalendarDate } from '../../core/dates.ts';
import { formatDate } from '../../core/dates.ts';
import { plainSpaces } from '../../core/text.ts';

/** A number together with how its cell shows it: 3.1 as "3.10", 0.85 as "85%". */
export interface ShownNumber {
  readonly number: number;
  readonly shown: string;
}

export type TableCell = string | number | boolean | null | undefined | CalendarDate | ShownNumber;

/** Merged cells; 0-based, `row` counts from the first row of the grid. */
export interface Span {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

export interface Grid {
  readonly rows: readonly (readonly TableCell[])[];
  readonly spans: readonly Span[];
  /** 1-based line or sheet row of each row. */
  readonly lines: readonly number[];
  /** Name of the sheet, '' when there is but one. */
  readonly name: string;
}

/** Rows side by side with plain numbering: row 1 stands on `firstLine`. */
export function gridOf(
  rows: readonly (readonly TableCell[])[],
  options: Partial<Grid> & { firstLine?: number } = {},
): Grid {
  const { firstLine = 1, spans = [], name = '' } = options;
  const lines = options.lines ?? rows.map((_, index) => index + firstLine);
  return { rows, spans, lines, name };
}

export function isDay(cell: TableCell): cell is CalendarDate {
  return typeof cell === 'object' && cell !== null && 'day' in cell;
}

export function isShownNumber(cell: TableCell): cell is ShownNumber {
  return typeof cell === 'object' && cell !== null && 'shown' in cell;
}

/** The number a cell holds, not the one its text may tell. */
export function numberIn(cell: TableCell): number | undefined {
  if (typeof cell === 'number') return cell;
  return isShownNumber(cell) ? cell.number : undefined;
}

/** The words of a cell on one line, leading spaces gone; as the reader sees them. */
export function wordsOf(cell: TableCell): string {
  if (cell === null || cell === undefined || cell === '') return '';
  if (typeof cell === 'string') return /^[!-~]*$/.test(cell) ? cell : tidyCell(cell);
  if (typeof cell === 'number') return plainNumber(cell);
  if (typeof cell === 'boolean') return String(cell);
  return isDay(cell) ? formatDate(cell) : cell.shown;
}

const SPACES = /\s+/g;

function tidyCell(text: string): string {
  return plainSpaces(text)
    .normalize('NFC')
    .replace(/\*\*|__/g, '')
    .replace(SPACES, ' ')
    .trim();
}

/** Doubles such as 0.30000000000000004 show as sheets show them. */
function plainNumber(value: number): string {
  const shortest = String(value);
  // Twelve characters hold no more than twelve digits: nothing is to be rounded, and the same cell is asked many times.
  const text = shortest.length <= 12 ? shortest : String(Number(value.toPrecision(12)));
  // 5e-7 would be read as a 5 and a 7; points are neither so small nor so large.
  if (text.includes('e')) return Math.abs(value) < 1 ? '0' : '…';
  return text.replace('.', ',');
}

export function isBlankCell(cell: TableCell): boolean {
  return wordsOf(cell) === '';
}

/** How far the words of a cell are indented: leading spaces or a tab, which stand for a level in lists without codes. */
export function indentOf(cell: TableCell): number {
  if (typeof cell !== 'string') return 0;
  const lead = /^[\s\u00a0]*/.exec(cell)?.[0] ?? '';
  return lead.replaceAll('\t', '    ').length;
}

/** Spreadsheet letters of a 0-based column: "A", "AB". */
export function columnName(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
