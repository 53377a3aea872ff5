/** Places the results of array formulas: they expand only into empty cells of the grid. */

import { cellName } from '../book/address.ts';
import type { Book } from '../book/book.ts';
import type { CellError, Computed } from '../book/cells.ts';
import { serialOfInstant } from '../book/serial.ts';
import { isBlank, type SheetModel } from '../book/sheet.ts';
import type { CellResult } from './plugin.ts';

export interface Anchor {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

export type Outcome = readonly (readonly (CellResult | CellError)[])[] | CellError | 'loading';

export interface Placed {
  readonly row: number;
  readonly column: number;
  readonly content: CellResult | CellError;
}

export class SpillBoard {
  readonly #book: Book;
  readonly #placed = new Map<Anchor, Placed[]>();
  readonly #moved = new Set<Anchor>();
  /** Which array formula fills a cell. */
  readonly #owner = new Map<string, Anchor>();

  constructor(book: Book) {
    this.#book = book;
  }

  /** Starts from what an anchor filled in an earlier calculation, as far as nothing stands there now. */
  resume(anchor: Anchor, cells: readonly Placed[]): void {
    const kept = cells.filter((one) => isAnchor(anchor, one) || isBlank(anchor.sheet.cell(one.row, one.column)));
    this.#placed.set(anchor, kept);
    for (const one of kept) this.#owner.set(key(anchor, one), anchor);
  }

  placements(): Iterable<readonly [Anchor, readonly Placed[]]> {
    return this.#placed;
  }

  cellsOf(anchor: Anchor): readonly Placed[] {
    return this.#placed.get(anchor) ?? [];
  }

  /** @returns the cells whose content changed against the round before */
  place(anchor: Anchor, outcome: Outcome): Placed[] {
    const next = this.#layOut(anchor, outcome);
    const before = this.#placed.get(anchor) ?? [];
    const old = new Map(before.map((one) => [cellName(one.row, one.column), one]));
    const changes: Placed[] = [];
    for (const one of next) {
      const name = cellName(one.row, one.column);
      const previous = old.get(name);
      old.delete(name);
      if (!previous || !same(previous.content, one.content)) changes.push(one);
      this.#owner.set(key(anchor, one), anchor);
    }
    for (const gone of old.values()) {
      changes.push({ ...gone, content: null });
      this.#owner.delete(key(anchor, gone));
    }
    this.#placed.set(anchor, next);
    if (changes.length > 0) this.#moved.add(anchor);
    else this.#moved.delete(anchor);
    return changes;
  }

  /** Whether the last round still changed it. */
  restless(anchor: Anchor): boolean {
    return this.#moved.has(anchor);
  }

  publish(): void {
    for (const [anchor, cells] of this.#placed) {
      for (const { row, column, content } of cells) {
        const line = anchor.sheet.computed[row] ?? [];
        anchor.sheet.computed[row] = line;
        line[column] = { ...this.#result(content), anchor: { row: anchor.row, column: anchor.column } };
      }
    }
  }

  #result(content: CellResult | CellError): Computed {
    if (content === null) return {};
    if (content instanceof Date) {
      return { value: serialOfInstant(content.getTime(), this.#book.timeZone), format: this.#book.locale.dateFormat };
    }
    if (typeof content === 'object') {
      return content.code === LOADING.code ? { value: LOADING.code, loading: true } : { error: content };
    }
    return { value: content };
  }

  #layOut(anchor: Anchor, outcome: Outcome): Placed[] {
    const { sheet, row, column } = anchor;
    const here = (content: CellResult | CellError): Placed[] => [{ row, column, content }];
    if (outcome === 'loading') return here(LOADING);
    if ('code' in outcome) return here(outcome);
    const width = Math.max(0, ...outcome.map((line) => line.length));
    if (outcome.length === 0 || width === 0) return here('');
    const missingRows = row + outcome.length - 1 - sheet.maxRows;
    const missingColumns = column + width - 1 - sheet.maxColumns;
    if (missingRows > 0 || missingColumns > 0) {
      const what = missingRows > 0 ? `rows (${missingRows})` : `columns (${missingColumns})`;
      return here({ code: '#REF!', message: `Result was not automatically expanded, please insert more ${what}.` });
    }
    const cells: Placed[] = [];
    for (const [down, line] of outcome.entries()) {
      for (const [across, content] of line.entries()) {
        const at = { row: row + down, column: column + across, content };
        if ((down > 0 || across > 0) && this.#occupied(anchor, at)) {
          const name = cellName(at.row, at.column);
          // Live's wording in the cell's note (support.google.com/docs/thread, error #REF! of array results)
          return here({
            code: '#REF!',
            message: `Array result was not expanded because it would overwrite data in ${name}.`,
          });
        }
        cells.push(at);
      }
    }
    return cells;
  }

  #occupied(anchor: Anchor, at: { row: number; column: number }): boolean {
    if (!isBlank(anchor.sheet.cell(at.row, at.column))) return true;
    const owner = this.#owner.get(key(anchor, at));
    return owner !== undefined && owner !== anchor;
  }
}

const LOADING: CellError = { code: 'Loading...', message: '' };

function isAnchor(anchor: Anchor, at: { row: number; column: number }): boolean {
  return at.row === anchor.row && at.column === anchor.column;
}

function key(anchor: Anchor, at: { row: number; column: number }): string {
  return `${anchor.sheet.id}:${at.row}:${at.column}`;
}

function same(a: CellResult | CellError, b: CellResult | CellError): boolean {
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (a !== null && b !== null && typeof a === 'object' && typeof b === 'object' && 'code' in a && 'code' in b) {
    return a.code === b.code && a.message === b.message;
  }
  return a === b;
}

/** The engine answers with a value or a table. */
export function arrayOf<T>(value: T | T[][]): T[][] {
  return Array.isArray(value) ? value : [[value]];
}
