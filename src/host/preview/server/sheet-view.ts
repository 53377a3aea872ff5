/** Keeps what the browser last saw of one sheet, and finds what differs now. */

import { areaName } from '../../book/address.ts';
import type { ValidationRule } from '../../book/cells.ts';
import { valueAt } from '../../book/entries.ts';
import { type ConditionalRule, isSameResult, type SheetModel } from '../../book/sheet.ts';
import { satisfies } from '../../book/validation.ts';
import { conditionalStyle } from '../../conditional-style.ts';
import type { Environment } from '../../runtime/environment.ts';
import { listedItems } from '../../services/data-validation.ts';
import type { CellChange, CellData, ChartView, Run, SheetFrame, SheetUpdate } from '../protocol.ts';
import { cellView, type Seen, type Shelves } from './cell-view.ts';
import { chartViews } from './chart-view.ts';
import type { Judge } from './judge.ts';

type Env = Pick<Environment, 'book' | 'calculator'>;

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

interface Kept extends Seen {
  /** In whose way the value is written. */
  readonly locale: string;
  readonly view: CellData | null;
}

export class SheetView {
  readonly #sheet: SheetModel;
  readonly #env: Env;
  readonly #shelves: Shelves;
  readonly #judge: Judge;
  #kept: (Kept | undefined)[][] = [];
  #frame = '';
  #runs: Run[] = [];
  #charts: ChartView[] = [];
  #lines: unknown;
  /** Of the sheet, when it was compared last. */
  #stamp = 0;
  /** What the looks of all cells depend on besides their own row. */
  #common = '';
  /** Rules of cells that were met, by their text: a book that was read from a file has one object a cell. */
  readonly #rules = new Map<string, ValidationRule>();
  readonly #met = new WeakSet<ValidationRule>();
  #formats: readonly ConditionalRule[] = [];

  constructor(sheet: SheetModel, env: Env, shelves: Shelves, judge: Judge) {
    this.#sheet = sheet;
    this.#env = env;
    this.#shelves = shelves;
    this.#judge = judge;
  }

  /**
   * @param lines the same object as last time when no cell of the sheet was touched
   * @returns undefined when the browser already shows it all
   */
  update(lines: unknown): SheetUpdate | undefined {
    const frame = frameOf(this.#sheet);
    const frameText = JSON.stringify(frame);
    const touched = lines !== this.#lines;
    const runs = touched ? this.#runsOf() : this.#runs;
    const cells = this.#changedCells();
    const newFrame = frameText !== this.#frame;
    const newRuns = touched && JSON.stringify(runs) !== JSON.stringify(this.#runs);
    this.#frame = frameText;
    this.#runs = runs;
    this.#lines = lines;
    const charts = chartViews(this.#sheet, this.#env.book);
    const newCharts = JSON.stringify(charts) !== JSON.stringify(this.#charts);
    this.#charts = charts;
    if (!newFrame && !newRuns && !newCharts && cells.length === 0) return undefined;
    return {
      id: this.#sheet.id,
      ...(newFrame ? { frame } : {}),
      ...(newRuns ? { runs } : {}),
      ...(newCharts ? { charts } : {}),
      cells,
    };
  }

  /** Everything, for a window that has just opened. */
  whole(): SheetUpdate {
    const cells: CellChange[] = [];
    for (const [row, line] of this.#kept.entries()) {
      for (const [column, kept] of line?.entries() ?? []) if (kept?.view) cells.push([row, column, kept.view]);
    }
    return { id: this.#sheet.id, frame: frameOf(this.#sheet), runs: this.#runs, charts: this.#charts, cells };
  }

  #changedCells(): CellChange[] {
    const sheet = this.#sheet;
    const extent = sheet.extent();
    const common = this.#commonNow(extent);
    const met = this.#rules.size;
    const isSame = common === this.#common && sheet.conditionalRules === this.#formats;
    const rows = isSame ? sheet.stamps.since(this.#stamp) : undefined;
    this.#stamp = sheet.stamps.now;
    this.#formats = sheet.conditionalRules;
    const changes: CellChange[] = [];
    for (const row of rows ?? this.#allRows(extent.rows)) this.#compare(row, extent, changes);
    this.#kept.length = Math.min(this.#kept.length, Math.max(extent.rows, sheet.maxRows) + 1);
    this.#common = this.#rules.size === met ? common : this.#commonNow(extent);
    return changes;
  }

  #allRows(filled: number): number[] {
    const last = Math.max(filled, this.#kept.length - 1);
    return Array.from({ length: last }, (_, index) => index + 1);
  }

  #commonNow(extent: Extent): string {
    const sheet = this.#sheet;
    const { locale } = this.#env.book;
    const formats = sheet.conditionalRules.flatMap(({ criteria, values, areas: [first] }) =>
      criteria === 'CUSTOM_FORMULA' && first ? [this.#judge.signature(String(values[0]), sheet, first.row)] : [],
    );
    const rules = [...this.#rules.values()].map((rule) => this.#signatureOf(rule));
    return JSON.stringify([locale.name, extent, formats, rules]);
  }

  #signatureOf(rule: ValidationRule): unknown {
    const [what, origin] = rule.values;
    if (rule.criteria === 'VALUE_IN_RANGE') return listedItems(rule, this.#env);
    if (rule.criteria !== 'CUSTOM_FORMULA') return '';
    const [row] = origin as readonly [row: number, column: number];
    return this.#judge.signature(String(what), this.#sheet, row);
  }

  #meet(rule: ValidationRule | undefined): void {
    if (!rule || this.#met.has(rule)) return;
    this.#met.add(rule);
    this.#rules.set(JSON.stringify(rule), rule);
  }

  #compare(row: number, { rows, columns }: Extent, changes: CellChange[]): void {
    const sheet = this.#sheet;
    const { locale } = this.#env.book;
    const line = this.#kept[row] ?? [];
    this.#kept[row] = line;
    const width = Math.max(columns, line.length - 1, (sheet.rows[row]?.length ?? 1) - 1);
    for (let column = 1; column <= width; column++) {
      const before = line[column];
      const seen = this.#see(row, column, row <= rows && column <= columns);
      if (before?.locale === locale.name && same(before, seen)) continue;
      const view = cellView(seen, row, column, locale, this.#shelves);
      if (!before && view === null) continue;
      line[column] = { ...seen, locale: locale.name, view };
      if (JSON.stringify(before?.view ?? null) !== JSON.stringify(view)) changes.push([row, column, view]);
    }
  }

  #see(row: number, column: number, inside: boolean): Seen {
    const sheet = this.#sheet;
    const cell = sheet.cell(row, column);
    const computed = sheet.result(row, column);
    const ask = (formula: string, on: SheetModel, down: number, across: number) =>
      this.#judge.answer(formula, on, down, across);
    this.#meet(cell.validation);
    const conditional = inside ? conditionalStyle(this.#env, sheet, row, column, ask) : undefined;
    return { cell, computed, conditional, invalid: cell.validation !== undefined && !this.#valid(row, column) };
  }

  #valid(row: number, column: number): boolean {
    const sheet = this.#sheet;
    const rule = sheet.validation(row, column);
    const value = valueAt(sheet, row, column);
    if (!rule || value === undefined || value === '') return true;
    // Only a custom formula remembers where it was set; in other rules the second value is part of the rule.
    const origin = rule.criteria === 'CUSTOM_FORMULA' ? rule.values[1] : undefined;
    const [fromRow, fromColumn] = (origin as readonly [number, number] | undefined) ?? [row, column];
    return satisfies(
      rule,
      value,
      this.#env.book,
      (formula) => this.#judge.answer(formula, sheet, row - fromRow, column - fromColumn),
      () => listedItems(rule, this.#env),
    );
  }

  /** Looks and rules of blank cells, column by column; most of a new sheet is described by a dozen runs. */
  #runsOf(): Run[] {
    const open = new Map<number, [number, number, number, number, number]>();
    const runs: [number, number, number, number, number][] = [];
    for (const [row, line] of this.#sheet.rows.entries()) {
      if (!line) continue;
      for (const [column, cell] of line.entries()) {
        if (!cell?.style && !cell?.validation) continue;
        const look = this.#shelves.looks.number(cell.style);
        const rule = this.#shelves.rules.number(cell.validation);
        if (look === 0 && rule === 0) continue;
        const run = open.get(column);
        if (run && run[2] === row - 1 && run[3] === look && run[4] === rule) {
          run[2] = row;
          continue;
        }
        const started: [number, number, number, number, number] = [column, row, row, look, rule];
        open.set(column, started);
        runs.push(started);
      }
    }
    return runs;
  }
}

function same(a: Seen, b: Seen): boolean {
  return (
    a.cell === b.cell &&
    a.conditional === b.conditional &&
    a.invalid === b.invalid &&
    isSameResult(a.computed, b.computed)
  );
}

function frameOf(sheet: SheetModel): SheetFrame {
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    rows: sheet.maxRows,
    columns: sheet.maxColumns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    gridlines: !sheet.hiddenGridlines,
    widths: sizes(sheet.columnWidths),
    heights: sizes(sheet.rowHeights),
    hiddenRows: marked(sheet.hiddenRows),
    hiddenColumns: marked(sheet.hiddenColumns),
    merges: sheet.merges.map(areaName),
    guarded: sheet.protections.map(({ area, description }) => ({
      area: area ? areaName(area) : null,
      about: description,
    })),
  };
}

function sizes(list: readonly (number | undefined)[]): Record<number, number> {
  return Object.fromEntries([...list.entries()].flatMap(([at, size]) => (size === undefined ? [] : [[at, size]])));
}

function marked(list: readonly (boolean | undefined)[]): number[] {
  return [...list.entries()].flatMap(([at, hidden]) => (hidden ? [at] : []));
}
