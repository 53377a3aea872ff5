/** F: custom functions in cells: where their results stand, what they are given. They are written first and read when they are done. */
import { type Answer, type Bench, cellOf, type Probe, tellValue } from '../probe.ts';

/** In the tab's own columns, right of what other probes take: cells of one line each, from row 1. */
const COLUMN = 11;

interface Written {
  readonly formula: string;
  /** How many rows and columns are read. */
  readonly size: readonly [rows: number, columns: number];
}

/** K: data of two columns, with a header; the others read it. */
const DATA = [
  ['Tối đa', 'Đạt'],
  [3, 1],
  [2, 'KAD'],
  ['', ''],
  [1, 0.5],
];

/** By their first cell; each stands below the one before. */
const FORMULAS: Readonly<Record<string, Written>> = {
  F01: { formula: '=CCHC_GAP(K1:K5;L1:L5)', size: [5, 1] },
  F02: { formula: '=SUM(CCHC_GAP(K2:K5;L2:L5))', size: [1, 1] },
  F03: { formula: '=CCHC_GAP(K2:K5;L2:L4)', size: [1, 1] },
  F04: { formula: '=CCHC_RATE(3;1)', size: [1, 1] },
  F07a: { formula: '=CHECK_GIVEN(K1:L5)', size: [1, 1] },
  F07b: { formula: '=CHECK_GIVEN(K4;K2;85%;TRUE;1/0)', size: [1, 1] },
  F07c: { formula: '=CHECK_GIVEN(1;;2)', size: [1, 1] },
  F07d: { formula: '=CHECK_GIVEN()', size: [1, 1] },
  F07e: { formula: '=CHECK_GIVEN(DATE(2024;1;31);K4:K4;"0,5")', size: [1, 1] },
};

/** A row for each, with room for its result. */
const rowOf = (at: number): number => 10 + at * 6;

/** Written in one run; what a cell reads as in that run is part of the answer. */
export function writeFormulas({ sheet, spreadsheet }: Bench): Answer {
  sheet.getRange(1, COLUMN, DATA.length, 2).setValues(DATA);
  Object.values(FORMULAS).forEach(({ formula }, at) => {
    sheet.getRange(rowOf(at), COLUMN).setFormula(formula);
  });
  // In the way of the second result of this one.
  sheet.getRange('O2').setValue('x');
  sheet.getRange('O1').setFormula('=CCHC_GAP(K1:K5;L1:L5)');
  SpreadsheetApp.flush();
  return tellValue(sheet.getRange(rowOf(3), COLUMN).getValue(), spreadsheet.getSpreadsheetTimeZone());
}

/** F08: whether Google has computed all of them. */
export function areComputed({ sheet }: Pick<Bench, 'sheet'>): boolean {
  const rows = Object.keys(FORMULAS).map((_, at) => rowOf(at));
  return [...rows.map((row) => sheet.getRange(row, COLUMN)), sheet.getRange('O1')].every(
    (cell) => !/^(?:Loading|Đang tải)/.test(cell.getDisplayValue()),
  );
}

const reading =
  (at: number, [rows, columns]: Written['size']): Probe =>
  ({ sheet, spreadsheet }) => {
    const zone = spreadsheet.getSpreadsheetTimeZone();
    const range = sheet.getRange(rowOf(at), COLUMN, rows, columns);
    return {
      first: cellOf(sheet.getRange(rowOf(at), COLUMN), zone),
      all: tellValue(range.getValues(), zone),
      note: sheet.getRange(rowOf(at), COLUMN).getNote(),
    };
  };

export const CELL_PROBES: Readonly<Record<string, Probe>> = {
  ...Object.fromEntries(Object.entries(FORMULAS).map(([name, { size }], at) => [name, reading(at, size)])),
  F05: ({ sheet, spreadsheet }) => {
    const zone = spreadsheet.getSpreadsheetTimeZone();
    return [cellOf(sheet.getRange('O1'), zone), cellOf(sheet.getRange('O2'), zone), cellOf(sheet.getRange('O3'), zone)];
  },
  F06: ({ sheet }) => [sheet.getLastRow() > rowOf(0), sheet.getDataRange().getNumColumns()],
};

/** What a custom function is given, as text: the kind of each value, and how many arguments there are. */
export function tellGiven(args: readonly unknown[]): string {
  const kindOf = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(kindOf);
    if (value === '') return "''";
    if (Object.prototype.toString.call(value) === '[object Date]') return 'Date';
    return value === null || value === undefined ? String(value) : `${typeof value} ${String(value)}`;
  };
  return JSON.stringify([args.length, ...args.map(kindOf)]);
}
