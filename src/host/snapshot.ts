/** The book as one plain value: what a grid in a browser needs to draw it. */

import { areaName, columnLetters } from './book/address.ts';
import type { Style, ValidationRule } from './book/cells.ts';
import type { SheetModel } from './book/sheet.ts';
import { type CellView, readCells } from './read-cells.ts';
import type { Environment } from './runtime/environment.ts';

export interface ValidationView {
  readonly area: string;
  readonly criteria: string;
  readonly values: readonly unknown[];
  readonly allowInvalid: boolean;
  readonly helpText: string | null;
}

export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, by column or row number from 1; only those that differ from the default. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly string[];
  readonly protections: readonly {
    readonly area: string | null;
    readonly description: string;
    readonly warningOnly: boolean;
  }[];
  readonly conditionalRules: readonly {
    readonly areas: readonly string[];
    readonly criteria: string;
    readonly values: readonly unknown[];
    readonly style: Style;
  }[];
}

export interface SheetSnapshot extends TabView {
  readonly rows: number;
  readonly columns: number;
  readonly validations: readonly ValidationView[];
  /** From A1 to the last cell with content. */
  readonly cells: readonly (readonly CellView[])[];
}

export interface BookSnapshot {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly version: number;
  readonly activeSheet: string;
  readonly sheets: readonly SheetSnapshot[];
}

type Env = Pick<Environment, 'book' | 'calculator'>;

export function snapshot(env: Env): BookSnapshot {
  const { book } = env;
  env.calculator.refresh();
  return {
    id: book.id,
    name: book.name,
    locale: book.locale.name,
    timeZone: book.timeZone,
    version: book.version,
    activeSheet: book.activeSheet.name,
    sheets: book.sheets.map((sheet) => sheetSnapshot(env, sheet)),
  };
}

function sheetSnapshot(env: Env, sheet: SheetModel): SheetSnapshot {
  const { rows, columns } = sheet.extent();
  return {
    ...tabView(sheet),
    rows,
    columns,
    validations: validations(sheet),
    cells: rows === 0 ? [] : readCells(env, sheet.name, `A1:${columnLetters(columns)}${rows}`),
  };
}

/** What a tab is besides its cells. */
export function tabView(sheet: SheetModel): TabView {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: sizes(sheet.columnWidths),
    rowHeights: sizes(sheet.rowHeights),
    hiddenColumns: numbersOf(sheet.hiddenColumns),
    hiddenRows: numbersOf(sheet.hiddenRows),
    merges: sheet.merges.map(areaName),
    protections: sheet.protections.map(({ area, description, warningOnly }) => ({
      area: area ? areaName(area) : null,
      description,
      warningOnly,
    })),
    conditionalRules: sheet.conditionalRules.map((rule) => ({ ...rule, areas: rule.areas.map(areaName) })),
  };
}

function sizes(list: readonly (number | undefined)[]): Record<number, number> {
  return Object.fromEntries([...list.entries()].flatMap(([n, size]) => (size === undefined ? [] : [[n, size]])));
}

function numbersOf(list: readonly (boolean | undefined)[]): number[] {
  return [...list.entries()].flatMap(([n, hidden]) => (hidden ? [n] : []));
}

/** Neighbouring cells of a column with the same rule make one entry. */
function validations(sheet: SheetModel): ValidationView[] {
  const runs: { column: number; row: number; last: number; key: string; rule: ValidationView }[] = [];
  const latest: (typeof runs)[number][] = [];
  // The cells of a column mostly share the rule itself.
  const keys = new Map<ValidationRule, string>();
  for (const [row, column, { validation }] of sheet.cells()) {
    if (!validation) continue;
    const key = keys.get(validation) ?? JSON.stringify(validation);
    keys.set(validation, key);
    const run = latest[column];
    if (run?.last === row - 1 && run.key === key) run.last = row;
    else {
      latest[column] = { column, row, last: row, key, rule: { area: '', ...validation } };
      runs.push(latest[column]);
    }
  }
  return runs.map(({ column, row, last, rule }) => ({
    ...rule,
    area: areaName({ row, column, rows: last - row + 1, columns: 1 }),
  }));
}
