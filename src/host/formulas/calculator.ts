/** Keeps the results of a book's formulas right: HyperFormula computes, this places arrays and errors as Sheets does. */

import { CellValueDetailedType, DetailedCellError } from 'hyperformula';
import type { Book } from '../book/book.ts';
import type { Cell, CellError, Computed, Scalar } from '../book/cells.ts';
import { isDateFormat } from '../book/display.ts';
import type { Doubts } from '../book/doubts.ts';
import { instantOfSerial, partsOfInstant, partsOfSerial, serialOfInstant } from '../book/serial.ts';
import type { SheetModel } from '../book/sheet.ts';
import { readTyped } from '../book/typed.ts';
import type { CustomFunctions } from './custom-functions.ts';
import { type Contents, Engine, placeKey, type RawContent, REBUILD_FROM } from './engine.ts';
import {
  type CellChange,
  dependsOnVolatile,
  type FormulaCell,
  FormulaCells,
  type Place,
  readsPlace,
} from './formula-cells.ts';
import { unknownFunctions } from './known-functions.ts';
import type { Call, Rows } from './plugin.ts';
import { Remembered } from './remembered.ts';
import { type Content, LOADING, type Outcome, type Placed, SpillBoard } from './spill.ts';
import { type Translation, translate } from './translate.ts';

/** Formulas whose results feed each other settle in as many rounds as the longest chain; a longer one is circular. */
const ROUNDS = 40;

const CIRCULAR: CellError = {
  code: '#REF!',
  message: 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
};

const UNREADABLE: CellError = { code: '#ERROR!', message: 'Formula parse error.' };

/** Rules of cells make a formula each; more than these are translated again. */
const MOST_TRANSLATIONS = 20_000;

/** Among so many waiting arrays the one that reads none of the others is looked for, so that each is computed once. */
const ORDERED = 60;

export class Calculator {
  readonly #book: Book;
  readonly #functions: CustomFunctions;
  readonly #engine: Engine;
  readonly #formulas: FormulaCells;
  readonly #translations = new Map<string, Translation | undefined>();
  /** Of ranges that functions read. */
  readonly #rows = new Remembered<Rows>();
  readonly #now: () => number;
  #board = new SpillBoard();
  #volatile: ReadonlySet<FormulaCell> = new Set();
  /** What every formula depends on besides cells; blank: all must be computed anew. */
  #shape = '';
  /** How texts and dates are read, which functions depend on besides cells. */
  #setting = '';
  #calculating = false;
  /** One formula is computed, and no cell changes meanwhile. */
  #isReading = false;

  /** @param doubts what a blank cell is to a function */
  constructor(
    book: Book,
    functions: CustomFunctions,
    now: () => number,
    { blankArguments }: Pick<Doubts, 'blankArguments'>,
  ) {
    this.#now = now;
    this.#book = book;
    this.#functions = functions;
    this.#formulas = new FormulaCells(book, (formula, sheet) => this.#translate(formula, sheet));
    this.#engine = new Engine({
      call: (call) => functions.recall(call, this.#versionOf(call)),
      rows: (range, make) => this.#rows.recall(range.text(), this.#versionOf(range), make),
      toDate: (serial) => new Date(instantOfSerial(serial, book.timeZone)),
      toSerial: (date) => serialOfInstant(date.getTime(), book.timeZone),
      blank: blankArguments === 'null' ? null : '',
      toNumber: (text) => {
        const { value } = readTyped(text, book.locale, undefined, partsOfInstant(now(), book.timeZone).year);
        return typeof value === 'number' ? value : undefined;
      },
    });
  }

  /** Computes what is stale; called before anything reads a result. */
  refresh(): void {
    if (!this.#book.stale || this.#calculating) return;
    this.#calculating = true;
    const before = this.#shape;
    // Where it breaks off, the next calculation begins anew.
    this.#shape = '';
    try {
      this.#functions.session(() => this.#calculate(before));
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
    if (!this.#engine.ready) this.#engine.sync(this.#contents());
    const value = this.#functions.session(() => this.#engine.evaluate(translation.text, sheet.name));
    const first = arrayOf(value)[0]?.[0];
    return first === null || first === undefined || typeof first === 'object' ? undefined : first;
  }

  /** Whether a custom function gives what a cell shows: its own formula calls one, or it is filled by one. */
  isOfCustomFunction(sheet: SheetModel, row: number, column: number): boolean {
    const anchor = sheet.result(row, column)?.anchor ?? { row, column };
    const { formula = '' } = sheet.cell(anchor.row, anchor.column);
    return [...formula.matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu)].some(([, name = '']) =>
      this.#functions.names.has(name.toUpperCase()),
    );
  }

  /** Functions a formula calls that nobody has. */
  unknownFunctions(formula: string): string[] {
    return unknownFunctions(formula, this.#book.locale, this.#functions.names);
  }

  #calculate(before: string): void {
    const shape = this.#shapeNow();
    const { locale, timeZone } = this.#book;
    this.#setting = `${locale.name} ${timeZone}`;
    const isSettled = (shape === before && this.#update()) || this.#computeAll(shape, before);
    this.#formulas.settle();
    // Which arrays have room, and what stands in a circle, depends on where one began: it is begun anew each time.
    if (isSettled && !this.#board.isDisputed && this.#volatile.size === 0) this.#shape = shape;
  }

  #shapeNow(): string {
    const { locale, timeZone, sheets } = this.#book;
    const { year, month, day } = partsOfInstant(this.#now(), timeZone);
    const sizes = sheets.map(({ id, name, maxRows, maxColumns }) => [id, name, maxRows, maxColumns]);
    return JSON.stringify([locale.name, timeZone, year, month, day, sizes]);
  }

  /** Computes what depends on the cells that changed. @returns false when all must be computed */
  #update(): boolean {
    const changes = this.#formulas.update();
    if (!changes || changes.some(({ after }) => after?.translation?.volatile)) return false;
    if (!this.#engine.ready) return changes.every(({ after }) => !after);
    const work = new Work(this.#formulas.arrays);
    const writes: Written[] = [];
    for (const change of changes) this.#take(change, work, writes);
    if (writes.length > REBUILD_FROM) return false;
    work.touch(this.#write(writes));
    for (const { before, after } of changes) if (after && after !== before) this.#publishPlain(after);
    for (const anchor of this.#board.blocked) work.again.add(anchor);
    return this.#settle(work) && !this.#board.isDisputed;
  }

  /** One changed cell: what it held goes, what it holds comes. */
  #take({ sheet, row, column, cell, before, after }: CellChange, work: Work, writes: Written[]): void {
    const place = { sheet, row, column };
    if (before && before !== after) {
      for (const gone of this.#board.remove(before)) this.#fill(sheet, gone, writes);
      sheet.setResult(row, column, undefined);
    }
    const owner = this.#board.ownerOf(place);
    if (owner && owner !== after) work.again.add(owner);
    if (after?.translation?.mayspill) {
      if (after === before) return;
      work.queue.add(after);
      writes.push({ ...place, content: null });
    } else if (after) writes.push({ ...place, content: after.translation?.text ?? '#ERROR!' });
    else if (!owner || cell.value !== undefined) {
      if (owner) sheet.setResult(row, column, undefined);
      writes.push({ ...place, content: literalContent(cell) });
    }
  }

  /** A cell of an array: its result on the sheet, its content for the engine. */
  #fill(sheet: SheetModel, { row, column, content }: Placed, writes: Written[], anchor?: FormulaCell): void {
    const result = anchor && { ...this.#result(content), anchor: { row: anchor.row, column: anchor.column } };
    sheet.setResult(row, column, result);
    writes.push({ sheet, row, column, content: this.#content(content) });
  }

  /** @returns places whose values changed */
  #write(writes: readonly Written[]): Place[] {
    const changed = this.#engine.write(writes.map(({ sheet, ...rest }) => ({ sheet: sheet.name, ...rest })));
    return changed.flatMap(({ sheet: name, row, column }) => {
      const sheet = this.#book.sheetNamed(name);
      if (!sheet) return [];
      const formula = this.#formulas.at({ sheet, row, column });
      if (formula) this.#publishPlain(formula);
      return [{ sheet, row, column }];
    });
  }

  #computeAll(shape: string, before: string): boolean {
    if (shape !== before) this.#translations.clear();
    this.#formulas.readAll();
    const formulas = [...this.#formulas.all()];
    this.#volatile = dependsOnVolatile(formulas);
    for (const sheet of this.#book.sheets) sheet.forgetResults();
    if (formulas.length === 0 && !this.#engine.ready) return true;
    const board = new SpillBoard();
    const old = new Map([...this.#board.placements()].map(([cell, placed]) => [anchorKey(cell), { cell, placed }]));
    for (const cell of formulas) {
      const known = cell.translation?.mayspill ? old.get(anchorKey(cell)) : undefined;
      if (known?.cell.formula === cell.formula && !this.#board.isDisputed) board.resume(cell, known.placed);
    }
    const isSettled = this.#settleAll(board, formulas);
    if (isSettled && !board.isDisputed) return true;
    return this.#settleAll(new SpillBoard(), formulas);
  }

  #settleAll(board: SpillBoard, formulas: readonly FormulaCell[]): boolean {
    this.#board = board;
    for (const sheet of this.#book.sheets) sheet.forgetResults();
    this.#engine.sync(this.#contents());
    for (const [anchor, placed] of board.placements())
      for (const one of placed.values()) this.#fill(anchor.sheet, one, [], anchor);
    const work = new Work(this.#formulas.arrays);
    for (const cell of this.#formulas.arrays) work.queue.add(cell);
    for (const cell of formulas) this.#publishPlain(cell);
    return this.#settle(work);
  }

  /** Computes the waiting arrays, and those that read what they fill. @returns false when that has no end */
  #settle(work: Work): boolean {
    let isSettled = true;
    for (let cell = work.next(); cell; cell = work.next()) {
      const isCircular = work.count(cell) > ROUNDS;
      isSettled &&= !isCircular;
      const placed = isCircular
        ? this.#board.place(cell, CIRCULAR)
        : work.isChanged
          ? this.#board.place(cell, this.#outcome(cell))
          : this.#board.placeAgain(cell);
      if (isCircular) work.close(cell);
      if (placed.length === 0) continue;
      const writes: Written[] = [];
      for (const one of placed) this.#fill(cell.sheet, one, writes, isGone(one, this.#board, cell) ? undefined : cell);
      work.touch(this.#write(writes));
      for (const anchor of this.#board.blocked) if (anchor !== cell) work.again.add(anchor);
    }
    return isSettled;
  }

  /** While the engine computes cells of its own, their columns do not say yet that they change. */
  #versionOf(call: Pick<Call, 'columns'>): string | undefined {
    if (!this.#isReading) return `batch ${this.#engine.batches}`;
    const versions = call.columns()?.map(({ sheet: id, column }) => {
      const name = this.#engine.sheetNamed(id);
      const sheet = name === undefined ? undefined : this.#book.sheetNamed(name);
      return sheet && `${sheet.id} ${sheet.maxRows} ${sheet.stamps.ofColumn(column)}`;
    });
    return versions?.includes(undefined) ? undefined : `${this.#setting} ${versions?.join()}`;
  }

  #outcome(cell: FormulaCell): Outcome {
    const { translation, sheet } = cell;
    if (!translation) return UNREADABLE;
    if (this.#volatile.has(cell) && translation.topCall) return 'loading';
    if (readsPlace(cell, cell)) return CIRCULAR;
    this.#functions.takeOutcome();
    const value = this.#read(translation.text, sheet);
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

  #read(text: string, sheet: SheetModel): ReturnType<Engine['evaluate']> {
    this.#isReading = true;
    try {
      return this.#engine.evaluate(text, sheet.name);
    } finally {
      this.#isReading = false;
    }
  }

  #publishPlain(cell: FormulaCell): void {
    if (cell.translation?.mayspill) return;
    cell.sheet.setResult(cell.row, cell.column, this.#plainResult(cell));
  }

  #plainResult(cell: FormulaCell): Computed {
    const { translation } = cell;
    if (!translation) return { error: UNREADABLE };
    if (this.#volatile.has(cell) && translation.text.includes('HOSTCALL('))
      return { loading: true, value: 'Loading...' };
    const { value, detail } = this.#engine.result(cell.sheet.name, cell.row, cell.column);
    if (value instanceof DetailedCellError) return { error: cellError(value, translation) };
    if (value === null) return {};
    if (detail === CellValueDetailedType.NUMBER_DATE) return { value, format: this.#book.locale.dateFormat };
    if (detail === CellValueDetailedType.NUMBER_DATETIME) {
      return { value, format: `${this.#book.locale.dateFormat} HH:mm:ss` };
    }
    return { value };
  }

  #result(content: Content): Computed {
    if (content === null) return {};
    if (content instanceof Date) {
      return { value: serialOfInstant(content.getTime(), this.#book.timeZone), format: this.#book.locale.dateFormat };
    }
    if (typeof content !== 'object') return { value: content };
    return content === LOADING ? { value: LOADING.code, loading: true } : { error: content };
  }

  #translate(formula: string, sheet: SheetModel): Translation | undefined {
    const key = `${sheet.id} ${formula}`;
    const known = this.#translations.get(key);
    if (known || this.#translations.has(key)) return known;
    const translation = translate(
      formula,
      this.#book.locale,
      this.#functions.names,
      (name) => (name === undefined ? sheet : this.#book.sheetNamed(name)),
      partsOfInstant(this.#now(), this.#book.timeZone),
    );
    if (this.#translations.size >= MOST_TRANSLATIONS) this.#translations.clear();
    // NOW() stands in it as the time it is.
    if (!translation?.volatile) this.#translations.set(key, translation);
    return translation;
  }

  /** What every cell of the engine should hold: literals, formulas it computes itself, and arrays as placed so far. */
  #contents(): Contents {
    const contents: Contents = new Map(this.#book.sheets.map((sheet) => [sheet.name, new Map()]));
    for (const sheet of this.#book.sheets) {
      const cells = contents.get(sheet.name);
      for (const [row, column, cell] of sheet.filled()) {
        const content = cell.formula === undefined ? literalContent(cell) : null;
        if (content !== null) cells?.set(placeKey(row, column), content);
      }
    }
    for (const { sheet, row, column, translation } of this.#formulas.all()) {
      if (translation?.mayspill) continue;
      contents.get(sheet.name)?.set(placeKey(row, column), translation?.text ?? '#ERROR!');
    }
    for (const [{ sheet }, placed] of this.#board.placements()) {
      for (const [key, { content }] of placed) {
        const raw = this.#content(content);
        if (raw !== null) contents.get(sheet.name)?.set(key, raw);
      }
    }
    return contents;
  }

  #content(value: Content): RawContent {
    if (value === null) return null;
    if (value instanceof Date) return dateText(serialOfInstant(value.getTime(), this.#book.timeZone));
    // The engine reads "#N/A" and the like as errors.
    if (typeof value === 'object') return value.code;
    return literal(value);
  }
}

interface Written extends Place {
  readonly content: RawContent;
}

/** Arrays that wait to be computed, or only to be laid out again. */
class Work {
  readonly #arrays: ReadonlySet<FormulaCell>;
  readonly queue = new Set<FormulaCell>();
  readonly again = new Set<FormulaCell>();
  readonly #counts = new Map<FormulaCell, number>();
  readonly #closed = new Set<FormulaCell>();
  #isChanged = false;

  constructor(arrays: ReadonlySet<FormulaCell>) {
    this.#arrays = arrays;
  }

  /** The next one is no longer waiting. */
  next(): FormulaCell | undefined {
    const free = this.queue.size > ORDERED ? undefined : [...this.queue].find((cell) => !this.#readsWaiting(cell));
    const changed = free ?? this.queue.values().next().value;
    this.#isChanged = changed !== undefined;
    const found = changed ?? this.again.values().next().value;
    if (!found) return undefined;
    this.queue.delete(found);
    this.again.delete(found);
    this.#counts.set(found, this.count(found) + 1);
    return found;
  }

  /** Whether the one that was taken reads something that changed. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  count(cell: FormulaCell): number {
    return this.#counts.get(cell) ?? 0;
  }

  /** Its result is decided. */
  close(cell: FormulaCell): void {
    this.#closed.add(cell);
    this.queue.delete(cell);
    this.again.delete(cell);
  }

  touch(places: readonly Place[]): void {
    if (places.length === 0) return;
    for (const cell of this.#arrays) {
      if (this.#closed.has(cell) || this.queue.has(cell)) continue;
      if (places.some((place) => readsPlace(cell, place))) this.queue.add(cell);
    }
  }

  #readsWaiting(cell: FormulaCell): boolean {
    return [...this.queue].some((other) => other !== cell && readsPlace(cell, other));
  }
}

function isGone({ content, row, column }: Placed, board: SpillBoard, anchor: FormulaCell): boolean {
  return content === null && board.ownerOf({ sheet: anchor.sheet, row, column }) !== anchor;
}

function anchorKey({ sheet, row, column }: Place): string {
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
  if (error.type === 'CYCLE') return CIRCULAR;
  if (error.type === 'NAME') return { code: '#NAME?', message: unknownName(translation) };
  if (error.value === '#SPILL!') return { code: '#REF!', message: error.message };
  return { code: error.value, message: error.message };
}

/** Live's wording is "Unknown function: 'X'."; a function of Sheets that the engine lacks reads the same. */
function unknownName({ unknown }: Translation): string {
  return unknown.length > 0 ? `Unknown function: '${unknown[0]}'.` : 'Unknown range name.';
}

/** The engine answers with a value or a table. */
function arrayOf<T>(value: T | T[][]): T[][] {
  return Array.isArray(value) ? value : [[value]];
}
