/**
 * Tells whether somebody wrote in a tab since it was made: a digest in a form that is the same for what is written into a new
 * tab and for what is read there later, so that making a tab takes no reading.
 */
import { canonicalFormula } from '../../book/formula-notation.ts';
import { type Column, isComputed, type Tab } from '../../book/tab.ts';
import { cellText, isBlank, isDate } from '../../core/cells.ts';
import { formatDate, readDate } from '../../core/dates.ts';
import { digestOf } from '../../core/digest.ts';
import { readPoints } from '../../core/numbers.ts';
import { toNumber } from '../../core/points.ts';
import { daysOf } from '../days.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Of tabs that this run of the script made, by the id of their sheet; undefined where more was written into it later. */
const written = new Map<number, string | undefined>();

/**
 * @param values by row from the header on, text as it is meant; undefined is blank
 * @param formulas by "row column" of the sheet; their cells' values do not count
 */
export function noteWritten(
  sheet: Sheet,
  { columns }: Tab,
  values: readonly (readonly unknown[])[],
  formulas: ReadonlyMap<string, string>,
): void {
  const rows = values.map((row, y) =>
    row.map((cell, x) => {
      const column = columns[x];
      const formula = formulas.get(`${y + 1} ${x + 1}`);
      if (column?.hidden) return '';
      return formula === undefined ? textWritten(cell, y > 0 ? column : undefined) : canonical(formula);
    }),
  );
  written.set(sheet.getSheetId(), digestOfTexts(rows));
}

/** More is written into it than was noted: what it says has to be read. */
export function forgetWritten(sheet: Sheet): void {
  if (isMadeNow(sheet)) written.set(sheet.getSheetId(), undefined);
}

/** Made in this run, be it of a sheet that was there: a new spreadsheet has an empty one. */
export const isMadeNow = (sheet: Sheet): boolean => written.has(sheet.getSheetId());

export const writtenDigest = (sheet: Sheet): string | undefined => written.get(sheet.getSheetId());

/** The same of what stands there. */
export function readDigest(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheet: Sheet,
  { columns, figuresFrom }: Pick<Tab, 'columns' | 'figuresFrom'> = { columns: [] },
): string {
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  const formulas = range.getFormulas();
  const days = daysOf(spreadsheet);
  // Where something was typed in the way of a column formula, its title gives way to an error, and what was typed stands.
  const spills = columns.map((column, x) => isComputed(column) && values[0]?.[x] === column.header);
  return digestOfTexts(
    values.map((row, y) => {
      // A column formula gives something only where others do.
      const isUsed = row.some((cell, x) => !spills[x] && !isBlank(cell));
      return row.map((cell, x) => {
        const formula = formulas[y]?.[x] ?? '';
        if (columns[x]?.hidden || isFigure(x, figuresFrom)) return '';
        if (formula !== '') return canonical(formula);
        if (spills[x] && isUsed) return '';
        return isDate(cell) ? formatDate(days.of(cell)) : cellText(cell);
      });
    }),
  );
}

const isFigure = (x: number, from = Number.POSITIVE_INFINITY): boolean => x + 1 >= from;

/** Without blank cells at the end of rows, and blank rows at the end. */
function digestOfTexts(rows: readonly (readonly string[])[]): string {
  const filled = rows.map((row) => row.slice(0, row.findLastIndex((text) => text !== '') + 1));
  return digestOf(JSON.stringify(filled.slice(0, filled.findLastIndex((row) => row.length > 0) + 1)));
}

/** Without what Sheets may tell in another way, and without the name of a tab, which is renamed. */
const canonical = (formula: string): string => canonicalFormula(formula.replace(/'[^']*'!/g, '!'));

/** What reading gives for a cell: outside text columns a text is read as if typed. */
function textWritten(cell: unknown, column: Column | undefined): string {
  const text = cellText(cell);
  if (typeof cell !== 'string' || isBlank(cell) || column === undefined || column.kind === 'text') return text;
  if (text.startsWith("'")) return cellText(text.slice(1));
  const date = readDate(text);
  if (date) return formatDate(date);
  const [, number = text, sign] = /^(.*?)(%?)$/.exec(text) ?? [];
  const points = readPoints(number);
  if (!points.ok) return text;
  return cellText(toNumber(points.points) / (sign ? 100 : 1));
}
