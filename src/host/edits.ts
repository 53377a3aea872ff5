/** What a person does to the sheet by hand: typing, pasting, inserting, sorting, renaming. */

import { type Area, parseArea } from './book/address.ts';
import type { Book } from './book/book.ts';
import { enter, readEntry, valueAt } from './book/entries.ts';
import type { SheetModel } from './book/sheet.ts';
import { shift, sortArea } from './book/structure.ts';
import type { Calculator } from './formulas/calculator.ts';
import { offsetFormula } from './formulas/references.ts';
import { HostProblem } from './runtime/errors.ts';
import { wouldBeValid } from './services/enforce.ts';

export interface Typing {
  /** A rule refused the entry; the cell is as before. */
  readonly rejected: boolean;
  /** A rule only warns. */
  readonly warned: boolean;
  readonly help: string | undefined;
}

const ACCEPTED: Typing = { rejected: false, warned: false, help: undefined };

export class Edits {
  readonly #book: Book;
  readonly #calculator: Calculator;
  readonly #now: () => number;

  constructor(book: Book, calculator: Calculator, now: () => number) {
    this.#book = book;
    this.#calculator = calculator;
    this.#now = now;
  }

  /** Types a text into one cell. */
  type(sheetName: string, cell: string, text: string): Typing {
    const sheet = this.#sheet(sheetName);
    const { row, column } = this.#area(sheet, cell);
    const entry = readEntry(this.#book, sheet.style(row, column), text, this.#now());
    const rule = sheet.validation(row, column);
    const broken =
      rule !== undefined &&
      entry.formula === undefined &&
      !wouldBeValid({ book: this.#book, calculator: this.#calculator }, rule, entry.value, { sheet, row, column });
    const help = rule?.helpText ?? undefined;
    if (broken && !rule.allowInvalid) return { rejected: true, warned: false, help };
    enter(sheet, row, column, entry);
    this.#book.touch(sheet, { row, column, rows: 1, columns: 1 });
    return broken ? { rejected: false, warned: true, help } : ACCEPTED;
  }

  /** Pastes plain text; pasted cells keep their rules but are not refused by them. */
  paste(sheetName: string, cell: string, rows: readonly (readonly string[])[]): void {
    const sheet = this.#sheet(sheetName);
    const { row, column } = this.#area(sheet, cell);
    sheet.maxRows = Math.max(sheet.maxRows, row + rows.length - 1);
    sheet.maxColumns = Math.max(sheet.maxColumns, ...rows.map((line) => column + line.length - 1));
    for (const [down, line] of rows.entries()) {
      for (const [across, text] of line.entries()) {
        const at = [row + down, column + across] as const;
        enter(sheet, ...at, readEntry(this.#book, sheet.style(...at), text, this.#now()));
      }
    }
    this.#book.touch(sheet, {
      row,
      column,
      rows: rows.length,
      columns: Math.max(0, ...rows.map((line) => line.length)),
    });
  }

  clear(sheetName: string, notation: string): void {
    const sheet = this.#sheet(sheetName);
    const area = this.#area(sheet, notation);
    eachCell(area, (row, column) => enter(sheet, row, column, {}));
    this.#book.touch(sheet, area);
  }

  /** Drags the first row of an area down over the rest. */
  fillDown(sheetName: string, notation: string): void {
    const sheet = this.#sheet(sheetName);
    const area = this.#area(sheet, notation);
    eachCell(area, (row, column) => {
      const source = sheet.cell(area.row, column);
      if (row === area.row) return;
      const formula =
        source.formula === undefined
          ? {}
          : { formula: offsetFormula(source.formula, row - area.row, 0, this.#book.locale) };
      sheet.put(row, column, { ...source, ...formula });
    });
    this.#book.touch(sheet, area);
  }

  insertRows(sheetName: string, before: number, count = 1): void {
    shift(this.#book, this.#sheet(sheetName), { kind: 'insert', axis: 'row', at: before, count, inherit: 'after' });
  }

  deleteRows(sheetName: string, first: number, count = 1): void {
    shift(this.#book, this.#sheet(sheetName), { kind: 'delete', axis: 'row', at: first, count });
  }

  moveRows(sheetName: string, first: number, count: number, before: number): void {
    shift(this.#book, this.#sheet(sheetName), { kind: 'move', axis: 'row', at: first, count, to: before });
  }

  insertColumns(sheetName: string, before: number, count = 1): void {
    shift(this.#book, this.#sheet(sheetName), { kind: 'insert', axis: 'column', at: before, count, inherit: 'after' });
  }

  deleteColumns(sheetName: string, first: number, count = 1): void {
    shift(this.#book, this.#sheet(sheetName), { kind: 'delete', axis: 'column', at: first, count });
  }

  /** @param before the column it lands in front of, counted before the move */
  moveColumn(sheetName: string, from: number, before: number): void {
    shift(this.#book, this.#sheet(sheetName), { kind: 'move', axis: 'column', at: from, count: 1, to: before });
  }

  /** @param column number of the column in the sheet */
  sortRows(sheetName: string, notation: string, column: number, ascending = true): void {
    const sheet = this.#sheet(sheetName);
    this.#calculator.refresh();
    sortArea(this.#book, sheet, this.#area(sheet, notation), [{ column, ascending }], (row, at) =>
      valueAt(sheet, row, at),
    );
  }

  addSheet(name: string): void {
    this.#book.insertSheet(name, this.#book.sheets.length);
  }

  renameSheet(sheetName: string, name: string): void {
    this.#book.renameSheet(this.#sheet(sheetName), name);
  }

  deleteSheet(sheetName: string): void {
    this.#book.deleteSheet(this.#sheet(sheetName));
  }

  select(sheetName: string, notation: string): void {
    const sheet = this.#sheet(sheetName);
    this.#book.activeSheetId = sheet.id;
    sheet.activeArea = this.#area(sheet, notation);
  }

  setLocale(name: string): void {
    this.#book.localeName = name;
  }

  setTimeZone(zone: string): void {
    this.#book.timeZone = zone;
  }

  #sheet(name: string): SheetModel {
    const sheet = this.#book.sheetNamed(name);
    if (!sheet) throw new HostProblem(`there is no sheet "${name}"`);
    return sheet;
  }

  #area(sheet: SheetModel, notation: string): Area {
    const area = parseArea(notation, sheet.maxRows, sheet.maxColumns);
    if (!area) throw new HostProblem(`${notation} is no address`);
    return area;
  }
}

function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) visit(row, column);
  }
}
