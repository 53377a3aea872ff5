/** Keeps the results of a book's formulas right: HyperFormula computes, this places arrays and errors as Sheets does. */

import { CellValueDetailedType, DetailedCellError } from 'hyperformula';
import { contains } from '../book/address.ts';
import type { Book } from '../book/book.ts';
import type { Cell, CellError, Computed, Scalar } from '../book/cells.ts';
import { isDateFormat } from '../book/display.ts';
import { instantOfSerial, partsOfInstant, partsOfSerial, serialOfInstant } from '../book/serial.ts';
import type { SheetModel } from '../book/sheet.ts';
import type { CustomFunctions } from './custom-functions.ts';
import { type Contents, Engine, placeKey, type RawContent } from './engine.ts';
import { unknownFunctions } from './known-functions.ts';
import type { CellResult } from './plugin.ts';
import { referenceArea } from './references.ts';
import { type Anchor, arrayOf, type Outcome, type Placed, SpillBoard } from './spill.ts';
import { type Translation, translate } from './translate.ts';
import { dependsOnVolatile } from './volatile.ts';

interface FormulaCell {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly translation: Translation | undefined;
}

/** Formulas whose results feed each other settle in as many rounds as the longest chain; a longer one is circular. */
const ROUNDS = 40;

const CIRCULAR = 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.';

export class Calculator {
  readonly #book: Book;
  readonly #functions: CustomFunctions;
  readonly #engine: Engine;
  /** Arrays placed by the last calculation, by anchor: the next one starts from them. */
  #placed = new Map<string, { formula: string; cells: readonly Placed[] }>();
  #calculating = false;
  readonly #now: () => number;

  constructor(book: Book, functions: CustomFunctions, now: () => number) {
    this.#now = now;
    this.#book = book;
    this.#functions = functions;
    this.#engine = new Engine({
      call: (name, args) => functions.call(name, args),
      toDate: (serial) => new Date(instantOfSerial(serial, book.timeZone)),
      toSerial: (date) => serialOfInstant(date.getTime(), book.timeZone),
    });
  }

  /** Computes what is stale; called before anything reads a result. */
  refresh(): void {
    if (!this.#book.stale || this.#calculating) return;
    this.#calculating = true;
    try {
      this.#functions.session(() => this.#calculate());
      this.#book.stale = false;
    } finally {
      this.#calculating = false;
    }
  }

  /** Evaluates one formula as if it stood on a sheet: conditional formats and validations. */
  evaluate(formula: string, sheet: SheetModel): Scalar | undefined {
    this.refresh();
    const translation = this.#translate(formula, sheet);
    if (!translation) return undefined;
    if (!this.#engine.ready) this.#engine.sync(this.#contents([], []));
    const value = this.#functions.session(() => this.#engine.evaluate(translation.text, sheet.name));
    const first = arrayOf(value)[0]?.[0];
    return first === null || first === undefined || typeof first === 'object' ? undefined : first;
  }

  /** Functions a formula calls that nobody has. */
  unknownFunctions(formula: string): string[] {
    return unknownFunctions(formula, this.#book.locale, this.#functions.names);
  }

  #calculate(): void {
    const formulas = this.#formulas();
    for (const sheet of this.#book.sheets) sheet.computed = [];
    if (formulas.length === 0 && !this.#engine.ready) return;
    const volatile = dependsOnVolatile(this.#book, formulas);
    const arrays = formulas.filter(({ translation }) => translation?.mayspill);
    this.#settle(formulas, arrays, volatile);
    for (const cell of formulas) {
      if (cell.translation?.mayspill) continue;
      const line = cell.sheet.computed[cell.row] ?? [];
      cell.sheet.computed[cell.row] = line;
      line[cell.column] = this.#plainResult(cell, volatile.has(cell));
    }
  }

  #settle(formulas: readonly FormulaCell[], arrays: readonly FormulaCell[], volatile: ReadonlySet<unknown>): void {
    const board = new SpillBoard(this.#book);
    for (const cell of arrays) {
      const before = this.#placed.get(anchorKey(cell));
      if (before?.formula === cell.formula) board.resume(cell, before.cells);
    }
    this.#engine.sync(this.#contents(formulas, board.placements()));
    let settled = false;
    for (let round = 0; round < ROUNDS && !settled; round++) {
      settled = true;
      for (const cell of arrays) {
        const outcome = volatile.has(cell) && cell.translation?.topCall ? 'loading' : this.#evaluateArray(cell);
        const changes = board.place(cell, outcome);
        if (changes.length === 0) continue;
        settled = false;
        this.#engine.write(
          cell.sheet.name,
          changes.map(({ row, column, content }) => ({ row, column, content: this.#content(content) })),
        );
      }
    }
    if (!settled)
      for (const cell of arrays) if (board.restless(cell)) board.place(cell, { code: '#REF!', message: CIRCULAR });
    board.publish();
    this.#placed = new Map(
      arrays.map((cell) => [anchorKey(cell), { formula: cell.formula, cells: board.cellsOf(cell) }]),
    );
  }

  #evaluateArray(cell: FormulaCell): Outcome {
    const { translation, sheet, row, column } = cell;
    if (!translation) return { code: '#ERROR!', message: 'Formula parse error.' };
    const self = translation.references.some(
      (reference) =>
        (reference.sheet === undefined || reference.sheet.toLowerCase() === sheet.name.toLowerCase()) &&
        contains(referenceArea(reference, sheet.maxRows, sheet.maxColumns), row, column),
    );
    if (self) return { code: '#REF!', message: CIRCULAR };
    this.#functions.takeOutcome();
    const value = this.#engine.evaluate(translation.text, sheet.name);
    const last = this.#functions.takeOutcome();
    // A custom function alone in its cell keeps its dates, which the engine would hand back as numbers.
    if (translation.topCall !== undefined && last) {
      return 'error' in last ? { code: last.code ?? '#ERROR!', message: last.error } : last.rows;
    }
    if (value instanceof DetailedCellError) return cellError(value, translation);
    return arrayOf(value).map((line) =>
      line.map((one) => (one instanceof DetailedCellError ? cellError(one, translation) : one)),
    );
  }

  #plainResult(cell: FormulaCell, volatile: boolean): Computed {
    const { translation } = cell;
    if (!translation) return { error: { code: '#ERROR!', message: 'Formula parse error.' } };
    if (volatile && this.#callsCustom(translation)) return { loading: true, value: 'Loading...' };
    const { value, detail } = this.#engine.result(cell.sheet.name, cell.row, cell.column);
    if (value instanceof DetailedCellError) return { error: cellError(value, translation) };
    if (value === null) return {};
    if (detail === CellValueDetailedType.NUMBER_DATE) return { value, format: this.#book.locale.dateFormat };
    if (detail === CellValueDetailedType.NUMBER_DATETIME) {
      return { value, format: `${this.#book.locale.dateFormat} HH:mm:ss` };
    }
    return { value };
  }

  #callsCustom(translation: Translation): boolean {
    return translation.text.includes('HOSTCALL(');
  }

  #formulas(): FormulaCell[] {
    const found: FormulaCell[] = [];
    for (const sheet of this.#book.sheets) {
      for (const [row, column, cell] of sheet.filled()) {
        if (cell.formula === undefined) continue;
        found.push({
          sheet,
          row,
          column,
          formula: cell.formula,
          translation: this.#translate(cell.formula, sheet),
        });
      }
    }
    return found;
  }

  #translate(formula: string, sheet: SheetModel): Translation | undefined {
    return translate(
      formula,
      this.#book.locale,
      this.#functions.names,
      (name) => (name === undefined ? sheet : this.#book.sheetNamed(name)),
      partsOfInstant(this.#now(), this.#book.timeZone),
    );
  }

  /** What every cell of the engine should hold: literals, formulas it computes itself, and arrays as placed so far. */
  #contents(formulas: readonly FormulaCell[], placed: Iterable<readonly [Anchor, readonly Placed[]]>): Contents {
    const contents: Contents = new Map(this.#book.sheets.map((sheet) => [sheet.name, new Map()]));
    for (const sheet of this.#book.sheets) {
      const cells = contents.get(sheet.name);
      for (const [row, column, cell] of sheet.filled()) {
        const content = cell.formula === undefined ? literalContent(cell) : null;
        if (content !== null) cells?.set(placeKey(row, column), content);
      }
    }
    for (const { sheet, row, column, translation } of formulas) {
      if (translation?.mayspill) continue;
      contents.get(sheet.name)?.set(placeKey(row, column), translation?.text ?? '#ERROR!');
    }
    for (const [{ sheet }, cells] of placed) {
      for (const { row, column, content } of cells)
        contents.get(sheet.name)?.set(placeKey(row, column), this.#content(content));
    }
    return contents;
  }

  #content(value: CellResult | CellError): RawContent {
    if (value === null) return null;
    if (value instanceof Date) return dateText(serialOfInstant(value.getTime(), this.#book.timeZone));
    // The engine reads "#N/A" and the like as errors.
    if (typeof value === 'object') return value.code;
    return literal(value);
  }
}

function anchorKey({ sheet, row, column }: Anchor): string {
  return `${sheet.id}:${row}:${column}`;
}

function literalContent(cell: Cell): RawContent {
  if (typeof cell.value === 'number' && isDateFormat(cell.style?.numberFormat)) return dateText(cell.value);
  return literal(cell.value);
}

function literal(value: Scalar | undefined): RawContent {
  return typeof value === 'string' ? `'${value}` : (value ?? null);
}

function dateText(serial: number): string {
  const { year, month, day, hour, minute, second } = partsOfSerial(serial);
  const two = (n: number): string => String(n).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return serial % 1 === 0 ? date : `${date} ${two(hour)}:${two(minute)}:${two(second)}`;
}

function cellError(error: DetailedCellError, translation: Translation): CellError {
  if (error.type === 'CYCLE') return { code: '#REF!', message: CIRCULAR };
  if (error.type === 'NAME') return { code: '#NAME?', message: unknownName(translation) };
  if (error.value === '#SPILL!') return { code: '#REF!', message: error.message };
  return { code: error.value, message: error.message };
}

/** Live's wording is "Unknown function: 'X'."; a function of Sheets that the engine lacks reads the same. */
function unknownName({ unknown }: Translation): string {
  return unknown.length > 0 ? `Unknown function: '${unknown[0]}'.` : 'Unknown range name.';
}
