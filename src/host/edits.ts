/** What a person does to the sheet by hand: typing, pasting, inserting, sorting, renaming. */

import { type Access, type Axis, linesOf, type Reach } from './book/access.ts';
import { type Area, cellName, parseArea } from './book/address.ts';
import type { Book } from './book/book.ts';
import { displayAt, enter, readEntry, valueAt } from './book/entries.ts';
import type { SheetModel } from './book/sheet.ts';
import { shift, sortArea } from './book/structure.ts';
import type { Calculator } from './formulas/calculator.ts';
import { offsetFormula } from './formulas/references.ts';
import { HostProblem, ServiceError } from './runtime/errors.ts';
import { isValid, wouldBeValid } from './services/enforce.ts';
import { mergeCells } from './services/range-ref.ts';

export interface Typing {
  /** A rule refused the entry; the cell is as before. */
  readonly rejected: boolean;
  /** A rule only warns. */
  readonly warned: boolean;
  readonly help: string | undefined;
}

const ACCEPTED: Typing = { rejected: false, warned: false, help: undefined };

/** Whose hands they are, and when. */
export interface Hands {
  readonly now: () => number;
  readonly user: () => string;
}

/** Every edit throws Google's refusal where the person may not edit. */
export class Edits {
  readonly #book: Book;
  readonly #calculator: Calculator;
  readonly #access: Access;
  readonly #hands: Hands;

  constructor(on: { book: Book; calculator: Calculator; access: Access }, hands: Hands) {
    this.#book = on.book;
    this.#calculator = on.calculator;
    this.#access = on.access;
    this.#hands = hands;
  }

  /** Types a text into one cell. */
  type(sheetName: string, cell: string, text: string): Typing {
    const sheet = this.#sheet(sheetName);
    const { row, column } = this.#editable(sheet, cell);
    const entry = readEntry(this.#book, sheet.style(row, column), text, this.#hands.now());
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
    const area = { row, column, rows: rows.length, columns: Math.max(0, ...rows.map((line) => line.length)) };
    this.#refuse(sheet, area);
    sheet.maxRows = Math.max(sheet.maxRows, row + area.rows - 1);
    sheet.maxColumns = Math.max(sheet.maxColumns, column + area.columns - 1);
    for (const [down, line] of rows.entries()) {
      for (const [across, text] of line.entries()) {
        const at = [row + down, column + across] as const;
        enter(sheet, ...at, readEntry(this.#book, sheet.style(...at), text, this.#hands.now()));
      }
    }
    this.#book.touch(sheet, area);
  }

  /** What the rules of an area say about cells that break them, one sentence a cell. */
  broken(sheetName: string, notation: string): string[] {
    const sheet = this.#sheet(sheetName);
    const env = { book: this.#book, calculator: this.#calculator };
    const told: string[] = [];
    this.#calculator.refresh();
    eachCell(this.#area(sheet, notation), (row, column) => {
      const rule = sheet.validation(row, column);
      const value = valueAt(sheet, row, column);
      if (rule === undefined || value === undefined || isValid(env, rule, value, { sheet, row, column })) return;
      told.push(`${cellName(row, column)}: ${rule.helpText ?? ''}`.trim());
    });
    return told;
  }

  clear(sheetName: string, notation: string): void {
    const sheet = this.#sheet(sheetName);
    const area = this.#editable(sheet, notation);
    eachCell(area, (row, column) => enter(sheet, row, column, {}));
    this.#book.touch(sheet, area);
  }

  /** Drags the first row of an area down over the rest. */
  fillDown(sheetName: string, notation: string): void {
    const sheet = this.#sheet(sheetName);
    const area = this.#editable(sheet, notation);
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
    shift(this.#book, this.#changeable(sheetName, { gap: 'row', at: before }), {
      kind: 'insert',
      axis: 'row',
      at: before,
      count,
      inherit: 'after',
    });
  }

  deleteRows(sheetName: string, first: number, count = 1): void {
    shift(this.#book, this.#withLines(sheetName, 'row', first, count), {
      kind: 'delete',
      axis: 'row',
      at: first,
      count,
    });
  }

  moveRows(sheetName: string, first: number, count: number, before: number): void {
    this.#changeable(sheetName, { gap: 'row', at: before });
    const sheet = this.#withLines(sheetName, 'row', first, count);
    shift(this.#book, sheet, { kind: 'move', axis: 'row', at: first, count, to: before });
  }

  insertColumns(sheetName: string, before: number, count = 1): void {
    shift(this.#book, this.#changeable(sheetName, { gap: 'column', at: before }), {
      kind: 'insert',
      axis: 'column',
      at: before,
      count,
      inherit: 'after',
    });
  }

  deleteColumns(sheetName: string, first: number, count = 1): void {
    const sheet = this.#withLines(sheetName, 'column', first, count);
    shift(this.#book, sheet, { kind: 'delete', axis: 'column', at: first, count });
  }

  /** @param before the column it lands in front of, counted before the move */
  moveColumn(sheetName: string, from: number, before: number): void {
    this.#changeable(sheetName, { gap: 'column', at: before });
    const sheet = this.#withLines(sheetName, 'column', from, 1);
    shift(this.#book, sheet, { kind: 'move', axis: 'column', at: from, count: 1, to: before });
  }

  /** @param column number of the column in the sheet */
  sortRows(sheetName: string, notation: string, column: number, ascending = true): void {
    const sheet = this.#sheet(sheetName);
    const area = this.#editable(sheet, notation);
    this.#calculator.refresh();
    sortArea(this.#book, sheet, area, [{ column, ascending }], (row, at) => valueAt(sheet, row, at));
  }

  /** Joins cells into one: of what stood in them only the first cell's content stays. */
  merge(sheetName: string, notation: string): void {
    const sheet = this.#sheet(sheetName);
    const range = { sheet, area: this.#editable(sheet, notation) };
    mergeCells(range, { book: this.#book }, [range]);
  }

  hideRows(sheetName: string, first: number, last: number): void {
    const sheet = this.#withLines(sheetName, 'row', first, last - first + 1);
    for (let row = first; row <= last; row++) sheet.hiddenRows[row] = true;
    this.#book.touch(sheet, undefined, true);
  }

  /**
   * Filters an area whose first row is its header: rows whose cell in the column shows another text are hidden. A blank
   * text takes the filter away.
   */
  filter(sheetName: string, notation: string, column: number, text: string): void {
    const sheet = this.#changeable(sheetName);
    const area = this.#area(sheet, notation);
    this.#calculator.refresh();
    for (let row = area.row + 1; row < area.row + area.rows; row++) {
      sheet.hiddenRows[row] = text !== '' && displayAt(this.#book, sheet, row, column) !== text;
    }
    this.#book.touch(sheet, undefined, true);
  }

  /** Protects a sheet or an area of it: from now on only this person, the owner and the named ones may edit it. */
  protect(sheetName: string, others: readonly string[], notation?: string): void {
    const sheet = notation === undefined ? this.#changeable(sheetName) : this.#sheet(sheetName);
    const area = notation === undefined ? undefined : this.#editable(sheet, notation);
    const id = Math.max(0, ...this.#book.sheets.flatMap(({ protections }) => protections.map((one) => one.id))) + 1;
    const editors = [this.#hands.user(), ...others];
    sheet.protections.push({ id, area, description: '', warningOnly: false, editors });
    this.#book.touch(sheet, undefined, true);
  }

  addSheet(name: string): void {
    this.#refuse();
    this.#book.insertSheet(name, this.#book.sheets.length);
  }

  renameSheet(sheetName: string, name: string): void {
    this.#book.renameSheet(this.#changeable(sheetName), name);
  }

  deleteSheet(sheetName: string): void {
    this.#book.deleteSheet(this.#changeable(sheetName));
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

  /** A sheet whose structure is about to change; without a reach as a whole. */
  #changeable(name: string, reach?: Reach): SheetModel {
    const sheet = this.#sheet(name);
    this.#refuse(sheet, reach);
    return sheet;
  }

  #withLines(name: string, axis: Axis, at: number, count: number): SheetModel {
    return this.#changeable(name, linesOf(this.#sheet(name), axis, at, count));
  }

  #editable(sheet: SheetModel, notation: string): Area {
    const area = this.#area(sheet, notation);
    this.#refuse(sheet, area);
    return area;
  }

  #refuse(sheet?: SheetModel, reach?: Reach): void {
    const user = this.#hands.user();
    if (!this.#access.mayEdit(user, sheet, reach)) throw new ServiceError(this.#access.refusalOf(user));
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
