/** What stands in the tabs of a book, and how they are formatted; the page tells from it what is broken. */

import type { HeaderFault } from '../../book/headers.ts';
import type { PlainCell } from '../../book/plain-table.ts';
import type { Tab } from '../../book/tab.ts';
import { findHeaders } from '../../book/table.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { SETTINGS_TAB } from '../../book/tabs/settings.ts';
import { bookTabs } from '../../book/tabs.ts';
import { isDate } from '../../core/cells.ts';
import { formatDate } from '../../core/dates.ts';
import { hasLostFigures } from '../begin.ts';
import { colouredPlaces } from '../colours.ts';
import { type Days, daysOf } from '../days.ts';
import { gridOf } from '../grid.ts';
import { headerFaults, type Looked } from '../headers.ts';
import { warnedColumns } from '../warnings.ts';

export interface TabShape {
  readonly name: string;
  readonly values: PlainCell[][];
  readonly formulas: PlainCell[][];
  /** By column in use, from row 1 to where the look ends, equal neighbours together: a format, how many, the next format… */
  readonly formats: PlainCell[][];
  /** Whether a cell has a list or a check, likewise. */
  readonly checks: PlainCell[][];
  /** Columns that were looked at, those of them that are hidden. */
  readonly looked: PlainCell[];
  readonly hidden: PlainCell[];
  /** Columns under a warning or a lock; first and last column of each lock. */
  readonly warned: PlainCell[];
  readonly locked: PlainCell[];
  /** Where the conditional colours stand. */
  readonly colours: PlainCell[];
}

/** So many rows below those in use are looked at: people type on there, and beyond nothing stands. */
const SPARE_ROWS = 50;

/** Service calls depend on the tabs, never on the rows; cells are read as far as rows are in use, and a little beyond. */
export function inspectBook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): {
  names: string[];
  tabs: TabShape[];
  /** Tabs whose headers are not whole. */
  headers: HeaderFault[];
  /** The list of steps counts a column that is gone. */
  lostFigures: boolean;
} {
  const read: Looked[] = [];
  let days: Days | undefined;
  const dayText = (date: Date): string => {
    days ??= daysOf(spreadsheet);
    return formatDate(days.of(date));
  };
  const tabs = bookTabs().flatMap((tab): TabShape[] => {
    const sheet = spreadsheet.getSheetByName(tab.name);
    if (!sheet) return [];
    const isScores = tab.name === SCORES.name;
    const range = sheet.getDataRange();
    const [rows, width] = [range.getNumRows(), range.getNumColumns()];
    const values: unknown[][] = range.getValues();
    if (tab.columns.length > 0) read.push({ tab, sheet, values });
    const seen = sheet.getRange(1, 1, Math.min(rows + SPARE_ROWS, gridOf(sheet).rows), width);
    const runsOf = <T>(cells: readonly T[][], told: (cell: T) => PlainCell): PlainCell[][] =>
      Array.from({ length: width }, (_, x) => runs(cells.map((row) => told(row[x] as T))));
    const headers = findHeaders(tab, values)?.columns;
    const looked = tab.columns.flatMap(({ key, hidden, needed }) =>
      hidden || needed ? (headers?.get(key) ?? []) : [],
    );
    return [
      {
        name: tab.name,
        values: values.map((row) => row.map((cell) => (isDate(cell) ? dayText(cell) : (cell as PlainCell)))),
        formulas: isScores || tab.name === SETTINGS_TAB.name ? range.getFormulas() : [],
        formats: runsOf(seen.getNumberFormats(), (format) => format),
        checks: isChecked(tab) ? runsOf(seen.getDataValidations(), (rule) => rule !== null) : [],
        looked,
        hidden: looked.filter((column) => sheet.isColumnHiddenByUser(column)),
        ...(isScores ? warnedColumns(sheet) : { warned: [], locked: [] }),
        colours: tab.colours ? colouredPlaces(sheet) : [],
      },
    ];
  });
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  const lostFigures = hasLostFigures(spreadsheet);
  return { names, tabs, headers: headerFaults(spreadsheet, read), lostFigures };
}

/** Tabs in which lists or checks stand. */
const isChecked = ({ name, columns }: Tab): boolean =>
  name === SCORES.name || name === SETTINGS_TAB.name || columns.some(({ choices }) => choices !== undefined);

function runs(cells: readonly PlainCell[]): PlainCell[] {
  const found: PlainCell[] = [];
  let count = 0;
  cells.forEach((cell, y) => {
    count++;
    if (cell === cells[y + 1]) return;
    found.push(cell, count);
    count = 0;
  });
  return found;
}
