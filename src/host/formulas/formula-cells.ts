/** The cells of a book that hold formulas, each with what it reads, kept up to date row by row. */

import { type Area, contains } from '../book/address.ts';
import type { Book } from '../book/book.ts';
import type { Cell } from '../book/cells.ts';
import type { SheetModel } from '../book/sheet.ts';
import { placeKey } from './engine.ts';
import { referenceArea } from './references.ts';
import type { Translation } from './translate.ts';

export interface Place {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

export interface FormulaCell extends Place {
  readonly formula: string;
  readonly translation: Translation | undefined;
  readonly reads: readonly { readonly sheet: SheetModel; readonly area: Area }[];
}

/** A cell that differs from when one looked last. */
export interface CellChange extends Place {
  readonly cell: Cell;
  readonly before: FormulaCell | undefined;
  readonly after: FormulaCell | undefined;
}

interface Known {
  stamp: number;
  rows: (readonly (Cell | undefined)[] | undefined)[];
  readonly formulas: Map<number, FormulaCell>;
}

const NOTHING: Cell = {};

export class FormulaCells {
  readonly #book: Book;
  readonly #translate: (formula: string, sheet: SheetModel) => Translation | undefined;
  #known = new Map<SheetModel, Known>();
  readonly #arrays = new Set<FormulaCell>();

  constructor(book: Book, translate: (formula: string, sheet: SheetModel) => Translation | undefined) {
    this.#book = book;
    this.#translate = translate;
  }

  /** Of all sheets, row by row. */
  *all(): Generator<FormulaCell> {
    for (const { formulas } of this.#known.values()) yield* formulas.values();
  }

  /** Those whose result may be larger than a cell. */
  get arrays(): ReadonlySet<FormulaCell> {
    return this.#arrays;
  }

  at({ sheet, row, column }: Place): FormulaCell | undefined {
    return this.#known.get(sheet)?.formulas.get(placeKey(row, column));
  }

  /** Forgets what it knew and reads the whole book. */
  readAll(): void {
    this.#arrays.clear();
    this.#known = new Map(this.#book.sheets.map((sheet) => [sheet, this.#read(sheet)]));
  }

  #read(sheet: SheetModel): Known {
    const formulas = new Map<number, FormulaCell>();
    for (const [row, column, { formula }] of sheet.filled()) {
      if (formula !== undefined) formulas.set(placeKey(row, column), this.#cell({ sheet, row, column }, formula));
    }
    return { stamp: sheet.stamps.now, rows: sheet.rows.map((line) => line?.slice()), formulas };
  }

  /** @returns what changed since the last look; undefined when only reading all anew tells */
  update(): CellChange[] | undefined {
    const changes: CellChange[] = [];
    for (const sheet of this.#book.sheets) {
      const known = this.#known.get(sheet);
      const rows = known && sheet.stamps.since(known.stamp);
      if (!known || !rows) return undefined;
      for (const row of rows) this.#compare(sheet, row, known, changes);
      known.stamp = sheet.stamps.now;
    }
    return changes;
  }

  /** What the calculation itself wrote is no news. */
  settle(): void {
    for (const [sheet, known] of this.#known) known.stamp = sheet.stamps.now;
  }

  #compare(sheet: SheetModel, row: number, known: Known, changes: CellChange[]): void {
    const line = sheet.rows[row] ?? [];
    const old = known.rows[row] ?? [];
    for (let column = 1; column < Math.max(line.length, old.length); column++) {
      const cell = line[column];
      if (cell === old[column]) continue;
      const place = { sheet, row, column };
      const before = this.at(place);
      const formula = cell?.formula;
      const after =
        formula === undefined ? undefined : before?.formula === formula ? before : this.#cell(place, formula);
      const key = placeKey(row, column);
      if (after) known.formulas.set(key, after);
      else known.formulas.delete(key);
      if (before && before !== after) this.#arrays.delete(before);
      changes.push({ ...place, cell: cell ?? NOTHING, before, after });
    }
    known.rows[row] = [...line];
  }

  #cell(place: Place, formula: string): FormulaCell {
    const translation = this.#translate(formula, place.sheet);
    const reads = (translation?.references ?? []).flatMap((reference) => {
      const sheet = reference.sheet === undefined ? place.sheet : this.#book.sheetNamed(reference.sheet);
      return sheet ? [{ sheet, area: referenceArea(reference, sheet.maxRows, sheet.maxColumns) }] : [];
    });
    const cell = { ...place, formula, translation, reads };
    if (translation?.mayspill) this.#arrays.add(cell);
    return cell;
  }
}

export function readsPlace({ reads }: FormulaCell, { sheet, row, column }: Place): boolean {
  return reads.some((one) => one.sheet === sheet && contains(one.area, row, column));
}

/** Formulas whose result changes at every calculation, directly or through the cells they read. */
export function dependsOnVolatile(formulas: readonly FormulaCell[]): ReadonlySet<FormulaCell> {
  const found = new Set(formulas.filter(({ translation }) => translation?.volatile));
  for (let grown = found.size > 0; grown; ) {
    grown = false;
    for (const cell of formulas) {
      if (found.has(cell) || ![...found].some((other) => readsPlace(cell, other))) continue;
      found.add(cell);
      grown = true;
    }
  }
  return found;
}
