/** Keeps the results of a book's formulas right: HyperFormula computes, this places arrays and errors as Sheets does. */

import { CellValueDetailedType, DetailedCellError, HyperFormula, type RawCellContent } from 'hyperformula';
import { contains } from '../book/address.ts';
import type { Book } from '../book/book.ts';
import type { Cell, CellError, Computed, Scalar } from '../book/cells.ts';
import { isDateFormat } from '../book/display.ts';
import { instantOfSerial, partsOfInstant, partsOfSerial, serialOfInstant } from '../book/serial.ts';
import type { SheetModel } from '../book/sheet.ts';
import type { CustomFunctions } from './custom-functions.ts';
import { type CellResult, type PluginContext, registerHostFunctions } from './plugin.ts';
import { referenceArea } from './references.ts';
import { arrayOf, type Outcome, SpillBoard } from './spill.ts';
import { type Translation, translate } from './translate.ts';
import { dependsOnVolatile } from './volatile.ts';

interface FormulaCell {
  readonly sheet: SheetModel;
  readonly index: number;
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
  #engine: HyperFormula | undefined;
  #calculating = false;
  readonly #now: () => number;

  constructor(book: Book, functions: CustomFunctions, now: () => number) {
    this.#now = now;
    this.#book = book;
    this.#functions = functions;
    registerHostFunctions();
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
    const engine = this.#engine ?? this.#build();
    const translation = this.#translate(formula, sheet);
    if (!translation) return undefined;
    const value = this.#functions.session(() =>
      engine.calculateFormula(translation.text, this.#book.sheets.indexOf(sheet)),
    );
    const first = arrayOf(value)[0]?.[0];
    return first === null || first === undefined || typeof first === 'object' ? undefined : first;
  }

  #calculate(): void {
    const formulas = this.#formulas();
    for (const sheet of this.#book.sheets) sheet.computed = [];
    this.#engine?.destroy();
    this.#engine = undefined;
    if (formulas.length === 0) return;
    const engine = this.#build();
    const volatile = dependsOnVolatile(this.#book, formulas);
    const arrays = formulas.filter(({ translation }) => translation?.mayspill);
    this.#settle(engine, arrays, volatile);
    for (const cell of formulas) {
      if (cell.translation?.mayspill) continue;
      cell.sheet.computed[cell.row] ??= [];
      const line = cell.sheet.computed[cell.row] ?? [];
      line[cell.column] = this.#plainResult(engine, cell, volatile.has(cell));
    }
  }

  #settle(engine: HyperFormula, arrays: readonly FormulaCell[], volatile: ReadonlySet<unknown>): void {
    const board = new SpillBoard(this.#book);
    for (let round = 0; round < ROUNDS; round++) {
      let changed = false;
      for (const cell of arrays) {
        const outcome = volatile.has(cell) && cell.translation?.topCall ? 'loading' : this.#evaluateArray(engine, cell);
        const contents = board.place(cell, outcome);
        if (contents.length === 0) continue;
        changed = true;
        engine.batch(() => {
          for (const { row, column, content } of contents) {
            engine.setCellContents({ sheet: cell.index, row: row - 1, col: column - 1 }, [[this.#content(content)]]);
          }
        });
      }
      if (!changed) {
        board.publish();
        return;
      }
    }
    for (const cell of arrays) if (board.restless(cell)) board.place(cell, { code: '#REF!', message: CIRCULAR });
    board.publish();
  }

  #evaluateArray(engine: HyperFormula, cell: FormulaCell): Outcome {
    const { translation, sheet, row, column } = cell;
    if (!translation) return { code: '#ERROR!', message: 'Formula parse error.' };
    const self = translation.references.some(
      (reference) =>
        (reference.sheet === undefined || reference.sheet.toLowerCase() === sheet.name.toLowerCase()) &&
        contains(referenceArea(reference, sheet.maxRows, sheet.maxColumns), row, column),
    );
    if (self) return { code: '#REF!', message: CIRCULAR };
    this.#functions.takeOutcome();
    const value = engine.calculateFormula(translation.text, cell.index);
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

  #plainResult(engine: HyperFormula, cell: FormulaCell, volatile: boolean): Computed {
    const { translation } = cell;
    if (!translation) return { error: { code: '#ERROR!', message: 'Formula parse error.' } };
    if (volatile && this.#callsCustom(translation)) return { loading: true, value: 'Loading...' };
    const address = { sheet: cell.index, row: cell.row - 1, col: cell.column - 1 };
    const value = engine.getCellValue(address);
    if (value instanceof DetailedCellError) return { error: cellError(value, translation) };
    if (value === null) return {};
    const detail = engine.getCellValueDetailedType(address);
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
    for (const [index, sheet] of this.#book.sheets.entries()) {
      for (const [row, column, cell] of sheet.cells()) {
        if (cell.formula === undefined) continue;
        found.push({
          sheet,
          index,
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

  #build(): HyperFormula {
    const zone = this.#book.timeZone;
    const context: PluginContext = {
      call: (name, args) => this.#functions.call(name, args),
      toDate: (serial) => new Date(instantOfSerial(serial, zone)),
      toSerial: (date) => serialOfInstant(date.getTime(), zone),
    };
    const sheets: Record<string, RawCellContent[][]> = {};
    for (const sheet of this.#book.sheets) {
      sheets[sheet.name] = contentsOf(sheet, (cell) => this.#raw(cell, sheet));
    }
    const engine = HyperFormula.buildFromSheets(sheets, {
      licenseKey: 'gpl-v3',
      context,
      dateFormats: ['YYYY-MM-DD'],
      timeFormats: ['hh:mm:ss.sss'],
      // Sheets compares text without regard to case and accents count.
      caseSensitive: false,
      accentSensitive: true,
      smartRounding: true,
      maxRows: 100_000,
    });
    this.#engine = engine;
    return engine;
  }

  #raw(cell: Cell, sheet: SheetModel): RawCellContent {
    if (cell.formula !== undefined) {
      const translation = this.#translate(cell.formula, sheet);
      if (!translation) return '#ERROR!';
      return translation.mayspill ? null : translation.text;
    }
    if (typeof cell.value === 'number' && isDateFormat(cell.style?.numberFormat)) return dateText(cell.value);
    return literal(cell.value);
  }

  #content(value: CellResult | CellError): RawCellContent {
    if (value === null) return null;
    if (value instanceof Date) return dateText(serialOfInstant(value.getTime(), this.#book.timeZone));
    // The engine reads "#N/A" and the like as errors.
    if (typeof value === 'object') return value.code;
    return literal(value);
  }
}

function literal(value: Scalar | undefined): RawCellContent {
  return typeof value === 'string' ? `'${value}` : (value ?? null);
}

function dateText(serial: number): string {
  const { year, month, day, hour, minute, second } = partsOfSerial(serial);
  const two = (n: number): string => String(n).padStart(2, '0');
  const date = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return serial % 1 === 0 ? date : `${date} ${two(hour)}:${two(minute)}:${two(second)}`;
}

function contentsOf(sheet: SheetModel, raw: (cell: Cell) => RawCellContent): RawCellContent[][] {
  const grid: RawCellContent[][] = [];
  for (const [row, column, cell] of sheet.cells()) {
    while (grid.length < row) grid.push([]);
    const line = grid[row - 1] ?? [];
    while (line.length < column) line.push(null);
    line[column - 1] = raw(cell);
  }
  return grid;
}

function cellError(error: DetailedCellError, translation: Translation): CellError {
  if (error.type === 'CYCLE') return { code: '#REF!', message: CIRCULAR };
  if (error.type === 'NAME') {
    const name = /"([^"]*)"|name ([^\s]+)/i.exec(error.message)?.[0] ?? '';
    return { code: '#NAME?', message: `Unknown function or name ${name} in ${translation.text}`.trim() };
  }
  if (error.value === '#SPILL!') return { code: '#REF!', message: error.message };
  return { code: error.value, message: error.message };
}
