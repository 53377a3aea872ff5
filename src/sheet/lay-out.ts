/** How a tab looks: headers with notes, widths, formats, lists, in rectangles. Calls depend on the columns, never on the rows. */

import { type Column, columnLetter, isComputed, NUMBER_FORMATS, runsOf, type Tab } from '../book/tab.ts';
import { ensureColumns, type Grid, gridOf } from './grid.ts';
import { fillNew } from './writer/fill.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const HEADER_FILL = '#d9ead3';
/** Behind what is computed and never typed. */
export const COMPUTED_FILL = '#efefef';

/** developers.google.com/workspace/sheets/api/reference: columns of a new sheet are so many pixels wide. */
export const NEW_WIDTH = 100;

/** Where columns of a tab stand: from a 1-based column on, from the header row to the end of the grid. */
export interface Place {
  readonly headerRow: number;
  readonly first: number;
  readonly grid: Grid;
}

/**
 * Makes the headers of columns side by side and formats what is below. The titles come last: by them a column counts as
 * there, so what was stopped before is laid out again.
 * @param first 1-based sheet column
 * @param columns all of the tab's, or those it lacks
 */
export function layOutColumns(sheet: Sheet, headerRow: number, first: number, columns: readonly Column[]): void {
  dressColumns(sheet, headerRow, first, columns);
  titleColumns(sheet, headerRow, first, columns);
}

/** Everything of new columns but their titles. */
export function dressColumns(sheet: Sheet, headerRow: number, first: number, columns: readonly Column[]): void {
  const grid = gridOf(sheet);
  const last = first + columns.length - 1;
  ensureColumns(sheet, last, grid.columns);
  const place = { headerRow, first, grid };
  dressAsText(sheet, place, columns.length);
  formatColumns(sheet, place, columns);
  // A new column is as wide as its neighbour was.
  widenColumns(sheet, first, columns);
  offerColumnChoices(sheet, place, columns);
  hideOwn(sheet, first, columns);
}

export function titleColumns(sheet: Sheet, headerRow: number, first: number, columns: readonly Column[]): void {
  const header = sheet.getRange(headerRow, first, 1, columns.length);
  fillNew(header.setNotes([columns.map(({ note }) => note)]), [columns.map((column) => column.header)]);
}

/**
 * What all columns have in common: the look of the header, text below that wraps.
 */
function dressAsText(sheet: Sheet, { headerRow, first, grid }: Place, count: number): void {
  const height = grid.rows - headerRow + 1;
  sheet.getRange(headerRow, first, height, count).setWrap(true).setVerticalAlignment('top');
  dressHeader(sheet.getRange(headerRow, first, 1, count));
  sheet.getRange(headerRow + 1, first, height - 1, count).setNumberFormat(NUMBER_FORMATS.text);
}

export function dressHeader(header: Range | GoogleAppsScript.Spreadsheet.RangeList): void {
  header.setFontWeight('bold').setBackground(HEADER_FILL);
}

/**
 * What differs from column to column, and from text: number formats, what is computed.
 * @param own cells whose format is another than their column's, as "row column" of the sheet
 * @param texts of so many columns the format is that of text: those beyond the tab's own lose it
 */
export function formatColumns(
  sheet: Sheet,
  { headerRow, first, grid }: Place,
  columns: readonly Column[],
  own: ReadonlyMap<string, string> = new Map(),
  texts = 0,
): void {
  const height = grid.rows - headerRow;
  if (own.size > 0 || columns.some(({ kind }) => kind !== 'text')) {
    const formats = Array.from({ length: Math.max(columns.length, texts) }, (_, i) => {
      const { kind = 'points' } = columns[i] ?? {};
      return NUMBER_FORMATS[kind];
    });
    sheet
      .getRange(headerRow + 1, first, height, formats.length)
      .setNumberFormats(
        Array.from({ length: height }, (_, y) =>
          formats.map((format, x) => own.get(`${headerRow + 1 + y} ${first + x}`) ?? format),
        ),
      );
  }
  const below = (wanted: (column: Column) => boolean): string[] =>
    runsWhere(columns, wanted).map(
      ([from, to]) => `${columnLetter(first + from)}${headerRow + 1}:${columnLetter(first + to)}${grid.rows}`,
    );
  const computed = below(isComputed);
  if (computed.length > 0) sheet.getRangeList(computed).setBackground(COMPUTED_FILL);
}

/** @param standing the width that all of them have, where it is known */
export function widenColumns(sheet: Sheet, first: number, columns: readonly Column[], standing?: number): void {
  for (const width of new Set(columns.map((column) => column.width))) {
    if (width === standing) continue;
    for (const [from, to] of runsWhere(columns, (column) => column.width === width))
      sheet.setColumnWidths(first + from, to - from + 1, width);
  }
}

/** Lists to choose from, of columns side by side in one call. */
export function offerColumnChoices(sheet: Sheet, { headerRow, first, grid }: Place, columns: readonly Column[]): void {
  const height = grid.rows - headerRow;
  for (const [from, to] of runsWhere(columns, ({ choices }) => choices !== undefined)) {
    const rules = columns.slice(from, to + 1).map(({ choices }) => listOf(choices?.() ?? []));
    const cells = sheet.getRange(headerRow + 1, first + from, height, rules.length);
    cells.setDataValidations(Array.from({ length: height }, () => rules));
  }
}

export function hideOwn(sheet: Sheet, first: number, columns: readonly Column[]): void {
  for (const [from, to] of runsWhere(columns, ({ hidden }) => hidden === true))
    sheet.hideColumns(first + from, to - from + 1);
}

/** Columns side by side of which something holds, as first and last index. */
function runsWhere(columns: readonly Column[], holds: (column: Column) => boolean): [from: number, to: number][] {
  return runsOf(columns.flatMap((column, i) => (holds(column) ? [i] : [])));
}

/** A list to choose from: nothing else is taken. */
export function listOf(choices: readonly string[], help = `Chọn: ${choices.join(', ')}.`) {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(false)
    .setHelpText(help)
    .build();
}

export function offerChoices(cells: Range, choices: readonly string[], help?: string): void {
  cells.setDataValidation(listOf(choices, help));
}

/** A header row that stays in sight, and columns that do. */
export function freeze<Key extends string>(sheet: Sheet, tab: Tab<Key>): void {
  sheet.setFrozenRows(tab.frozenRows ?? 1);
  sheet.setFrozenColumns(tab.frozenColumns);
}
