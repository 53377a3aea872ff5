/**
 * Writes the header row of a tab that has lost it. Hands do not wait: columns may be put in or moved while it is being
 * written, so every header is looked for over its own column afterwards.
 */
import type { HeaderRow } from '../../book/header-row.ts';
import { findColumns } from '../../book/moved-columns.ts';
import { columnLetter, NUMBER_FORMATS, type Tab } from '../../book/tab.ts';
import { findHeaders } from '../../book/table.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { SETTINGS_TAB } from '../../book/tabs/settings.ts';
import { type Cell, isBlank } from '../../core/cells.ts';
import { fold } from '../../core/text.ts';
import { ensureColumns } from '../grid.ts';
import { formatsIn, type Looked } from '../headers.ts';
import { dressHeader, freeze } from '../lay-out.ts';
import { readTitled } from '../titled.ts';
import { writeFormulas } from '../write-formulas.ts';
import { type Written, writeBlocks } from './apply.ts';
import { contentOf } from './rows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Hands would have to come in between every time. */
const MOST_ROUNDS = 4;

/** @param looked the tab as the row was made for it @returns whether every header stands over its own column */
export function writeHeaderRow(spreadsheet: Spreadsheet, looked: Looked, shown: HeaderRow): boolean {
  const { tab, sheet, values } = looked;
  const formats = formatsIn(sheet, values) ?? [];
  if (shown.inserted) sheet.insertRowsBefore(shown.row, 1);
  // Checks and formats are for what people type below; a formula in a cell of the format "@" would be a text.
  sheet.getRange(`${shown.row}:${shown.row}`).setDataValidation(null).setNumberFormat(NUMBER_FORMATS.points);
  ensureColumns(sheet, shown.headers.length);
  const standing = shown.inserted ? [] : (values[shown.row - 1] ?? []);
  writeBlocks({ sheet }, wholeRow(shown, standing));
  dress(sheet, tab, shown);
  const rows = values.slice(shown.inserted ? shown.row - 1 : shown.row);
  const written = new Set(shown.headers.filter((header) => header !== ''));
  if (!settleHeaders(sheet, tab, { titles: shown.headers, written, rows, formats, isWhole: true })) return false;
  freeze(sheet, tab);
  if (tab.name === SCORES.name || tab.name === SETTINGS_TAB.name) writeOwnFormulas(spreadsheet);
  return true;
}

/** In one write, blanks between the headers among it: half a header row would be taken for one that lost its columns. */
function wholeRow({ row, headers }: HeaderRow, standing: readonly Cell[]): Written[] {
  return headers.flatMap((content, x): Written[] => {
    const old = standing[x] ?? '';
    const isOwn = content === '' ? !isBlank(old) : content === old;
    return isOwn ? [] : [{ place: row, column: x + 1, row: '', name: '', content }];
  });
}

function dress(sheet: Sheet, tab: Tab, { row, headers }: HeaderRow): void {
  const own = new Map(tab.columns.map((column) => [fold(column.header), column]));
  const notes = headers.map((header) => own.get(fold(header))?.note ?? '');
  sheet.getRange(row, 1, 1, headers.length).setNotes([notes]);
  const cells = headers.flatMap((header, x) => (header === '' ? [] : [`${columnLetter(x + 1)}${row}`]));
  if (cells.length > 0) dressHeader(sheet.getRangeList(cells).setWrap(true));
}

/** The columns that are computed get their formulas again, and formulas of the other tab that point here follow it. */
function writeOwnFormulas(spreadsheet: Spreadsheet): void {
  const info = spreadsheet.getSheetByName(SETTINGS_TAB.name);
  const scores = spreadsheet.getSheetByName(SCORES.name);
  if (info && scores) writeFormulas(readTitled(info, SETTINGS_TAB), readTitled(scores, SCORES));
}

/** A header row and what stood below it, by column as the columns stood before a write. */
export interface Meant {
  readonly titles: readonly string[];
  /** The titles that were written; the others stood there. */
  readonly written: ReadonlySet<string>;
  readonly rows: readonly (readonly Cell[])[];
  /** The number formats below the headers, where they were read. */
  readonly formats?: readonly string[];
  /** A row was written as a whole, and may have fallen on the first row of data. */
  readonly isWhole?: boolean;
}

/**
 * Looks for every title over its own column, and puts right what was written over another one.
 * @returns whether all of them stand where they belong
 */
export function settleHeaders(sheet: Sheet, tab: Tab, meant: Meant): boolean {
  const { titles, written, formats } = meant;
  const [firstRow] = meant.isWhole ? meant.rows : [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const now: unknown[][] = sheet.getDataRange().getValues();
    const found = findHeaders(tab, now);
    if (!found) return false;
    const rows = now.filter((_, y) => y !== found.headerRow - 1);
    if (firstRow && !rows.some((row) => isSameRow(row, firstRow))) {
      giveBack(sheet, found.headerRow, firstRow);
      continue;
    }
    const standing = (now[found.headerRow - 1] ?? []).map(String);
    const places = findColumns(
      { rows: meant.rows, formats: formats ?? [] },
      { rows, formats: formats ? (formatsIn(sheet, now) ?? []) : [] },
    );
    const wanted = titlesAt(titles, places);
    const wrong = Array.from({ length: Math.max(wanted.length, standing.length) }, (_, x) => x).filter((x) => {
      const [title = '', there = ''] = [wanted[x], standing[x]];
      return title !== there && (written.has(title) || written.has(there));
    });
    if (wrong.length === 0) return true;
    writeBlocks(
      { sheet },
      wrong.map((x) => ({ place: found.headerRow, column: x + 1, row: '', name: '', content: wanted[x] ?? '' })),
    );
  }
  return false;
}

function titlesAt(titles: readonly string[], places: readonly (number | undefined)[]): string[] {
  const now: string[] = [];
  titles.forEach((title, x) => {
    const place = x < places.length ? places[x] : x;
    if (title !== '' && place !== undefined) now[place] = title;
  });
  return Array.from(now, (title) => title ?? '');
}

/** Somebody deleted the row that was put in, and the headers fell on the first row of data: it comes back below them. */
function giveBack(sheet: Sheet, headerRow: number, firstRow: readonly Cell[]): void {
  sheet.insertRowsAfter(headerRow, 1);
  const cells = firstRow.map((cell, x): Written => {
    return { place: headerRow + 1, column: x + 1, row: '', name: '', content: contentOf(cell) };
  });
  writeBlocks(
    { sheet },
    cells.filter(({ content }) => content !== ''),
  );
}

const isSameRow = (a: readonly Cell[], b: readonly Cell[]): boolean => {
  // Columns may have been put in or moved meanwhile: what stands in the row counts.
  const filled = (row: readonly Cell[]): string =>
    JSON.stringify(row.flatMap((cell) => (isBlank(cell) ? [] : [JSON.stringify(contentOf(cell))])).sort());
  return filled(a) === filled(b);
};
