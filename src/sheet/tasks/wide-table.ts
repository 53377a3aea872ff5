/** Reads a tab in one service call instead of two: as many columns of the whole grid as the tab has, and some more. */

import { columnLetter, type Tab } from '../../book/tab.ts';
import { parseTable } from '../../book/table.ts';
import { type Cell, isBlank } from '../../core/cells.ts';
import { openWith, readTable, type Table } from '../table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface WideTable<Key extends string> extends Table<Key> {
  /** Rows of the grid, used or not; undefined where the grid was not read whole. */
  readonly gridRows: number | undefined;
  /** Formulas by row and column, from 0, where they were asked for and the grid was read whole. */
  readonly formulas: readonly (readonly string[])[] | undefined;
}

/** @throws BookError when the tab or its header row is missing */
export function openWide<Key extends string>(
  spreadsheet: Spreadsheet,
  tab: Tab<Key>,
  withFormulas = false,
): WideTable<Key> {
  return openWith(spreadsheet, tab, (sheet) => readWide(sheet, tab, withFormulas));
}

/** Columns of their own that people may add before reading takes one call more. */
const SPARE_COLUMNS = 3;

/**
 * getDataRange is a trip of its own; a fixed range is none. A grid that is narrower or much wider takes the long way.
 * Values come last: what is written next goes where they were seen, and hands may move rows at any moment.
 */
export function readWide<Key extends string>(
  sheet: Sheet,
  tab: Tab<Key>,
  withFormulas = false,
): WideTable<Key> | undefined {
  const most = tab.columns.length + SPARE_COLUMNS;
  let grid: Cell[][] | undefined;
  let formulas: string[][] | undefined;
  try {
    const range = sheet.getRange(`A:${columnLetter(most)}`);
    if (withFormulas) formulas = range.getFormulas();
    grid = range.getValues();
  } catch {
    // Somebody removed columns: the sheet ends before.
  }
  const used = grid?.slice(0, grid.findLastIndex((row) => !row.every(isBlank)) + 1);
  const wider = !used || used.some((row) => !isBlank(row[most - 1]));
  if (wider) {
    const table = readTable(sheet, tab);
    return table && { ...table, gridRows: undefined, formulas: undefined };
  }
  const width = Math.max(1, ...used.map((row) => row.findLastIndex((cell) => !isBlank(cell)) + 1));
  const table = parseTable(
    tab,
    used.map((row) => row.slice(0, width)),
  );
  return table && { ...table, sheet, gridRows: grid?.length, formulas };
}
