/** What stands in the tabs of a book, and how they are formatted; the page tells from it what is broken. */

import type { HeaderFault } from '../../book/headers.ts';
import type { PlainCell } from '../../book/plain-table.ts';
import { bookTabs } from '../../book/tabs.ts';
import { isDate } from '../../core/cells.ts';
import { formatDate } from '../../core/dates.ts';
import { daysOf } from '../days.ts';
import { headerFaults, type Looked } from '../headers.ts';
import { conditionOf, protectedColumns } from '../score-rules.ts';

export interface TabShape {
  readonly name: string;
  readonly values: PlainCell[][];
  readonly formulas: PlainCell[][];
  /** By column in use, from row 1 to the end of the grid, equal neighbours together: a format, how many, the next format… */
  readonly formats: PlainCell[][];
  /** Whether a cell has a list or a check, likewise. */
  readonly checks: PlainCell[][];
  readonly hidden: PlainCell[];
  /** Columns under a warning. */
  readonly warned: PlainCell[];
  /** Formulas of the conditional colours. */
  readonly colours: PlainCell[];
}

/** Service calls depend on the tabs and their columns, never on the rows. */
export function inspectBook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): {
  names: string[];
  tabs: TabShape[];
  /** Tabs whose headers are not whole. */
  headers: HeaderFault[];
} {
  const days = daysOf(spreadsheet);
  const looked: Looked[] = [];
  const tabs = bookTabs().flatMap((tab): TabShape[] => {
    const { name } = tab;
    const sheet = spreadsheet.getSheetByName(name);
    if (!sheet) return [];
    const range = sheet.getDataRange();
    const values: unknown[][] = range.getValues();
    if (tab.columns.length > 0) looked.push({ tab, sheet, values });
    const numbers = (values[0] ?? []).map((_, x) => x + 1);
    const whole = sheet.getRange(1, 1, sheet.getMaxRows(), numbers.length);
    const runsOf = <T>(cells: readonly T[][], told: (cell: T) => PlainCell): PlainCell[][] =>
      numbers.map((column) => runs(cells.map((row) => told(row[column - 1] as T))));
    return [
      {
        name,
        values: values.map((row) =>
          row.map((cell) => (isDate(cell) ? formatDate(days.of(cell)) : (cell as PlainCell))),
        ),
        formulas: range.getFormulas(),
        formats: runsOf(whole.getNumberFormats(), (format) => format),
        checks: runsOf(whole.getDataValidations(), (rule) => rule !== null),
        hidden: numbers.filter((column) => sheet.isColumnHiddenByUser(column)),
        warned: protectedColumns(sheet),
        colours: sheet.getConditionalFormatRules().map(conditionOf),
      },
    ];
  });
  const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
  return { names, tabs, headers: headerFaults(spreadsheet, looked) };
}

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
