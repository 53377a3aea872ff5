/** Places the results of array formulas: they expand only into empty cells of the grid. */

import { cellName } from '../book/address.ts';
import type { CellError } from '../book/cells.ts';
import { isBlank, type SheetModel } from '../book/sheet.ts';
import { placeKey } from './engine.ts';
import type { FormulaCell, Place } from './formula-cells.ts';
import type { CellResult } from './plugin.ts';

export type Content = CellResult | CellError;

export type Outcome = readonly (readonly Content[])[] | CellError | 'loading';

export interface Placed {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

export const LOADING: CellError = { code: 'Loading...', message: '' };

export class SpillBoard {
  readonly #placed = new Map<FormulaCell, ReadonlyMap<number, Placed>>();
  readonly #outcomes = new Map<FormulaCell, Outcome>();
  /** Which array formula fills a cell. */
  readonly #owners = new Map<SheetModel, Map<number, FormulaCell>>();
  /** Arrays that had no room: by what stands in the way, a person's cell or another array. */
  readonly #blocked = new Map<FormulaCell, 'cell' | 'array'>();

  placements(): Iterable<readonly [FormulaCell, ReadonlyMap<number, Placed>]> {
    return this.#placed;
  }

  ownerOf({ sheet, row, column }: Place): FormulaCell | undefined {
    return this.#owners.get(sheet)?.get(placeKey(row, column));
  }

  get blocked(): Iterable<FormulaCell> {
    return this.#blocked.keys();
  }

  /** Which of two arrays came first then decides what stands where. */
  get isDisputed(): boolean {
    return [...this.#blocked.values()].includes('array');
  }

  /** Starts from what an array filled in an earlier calculation, as far as nothing stands there now. */
  resume(anchor: FormulaCell, cells: ReadonlyMap<number, Placed>): void {
    const kept = [...cells].filter(([, one]) => isAnchor(anchor, one) || isFree(anchor.sheet, one));
    this.#placed.set(anchor, new Map(kept));
    for (const [key] of kept) this.#ownersOn(anchor.sheet).set(key, anchor);
  }

  /** Lays its last outcome out again: what stood in its way may be gone, or something stands there now. */
  placeAgain(anchor: FormulaCell): Placed[] {
    const outcome = this.#outcomes.get(anchor);
    return outcome === undefined ? [] : this.place(anchor, outcome);
  }

  /** @returns the cells whose content changed */
  place(anchor: FormulaCell, outcome: Outcome): Placed[] {
    this.#outcomes.set(anchor, outcome);
    const before = this.#placed.get(anchor);
    const next = this.#layOut(anchor, outcome);
    const owners = this.#ownersOn(anchor.sheet);
    const changes: Placed[] = [];
    for (const [key, one] of next) {
      const previous = before?.get(key);
      if (!previous || !same(previous.content, one.content)) changes.push(one);
      owners.set(key, anchor);
    }
    for (const [key, gone] of before ?? []) {
      if (next.has(key)) continue;
      if (owners.get(key) === anchor) owners.delete(key);
      if (isFree(anchor.sheet, gone)) changes.push({ ...gone, content: null });
    }
    this.#placed.set(anchor, next);
    return changes;
  }

  /** Its formula is gone. @returns the cells that are empty now */
  remove(anchor: FormulaCell): Placed[] {
    const before = this.#placed.get(anchor);
    const owners = this.#ownersOn(anchor.sheet);
    this.#placed.delete(anchor);
    this.#outcomes.delete(anchor);
    this.#blocked.delete(anchor);
    return [...(before ?? [])].flatMap(([key, gone]) => {
      if (owners.get(key) === anchor) owners.delete(key);
      return isFree(anchor.sheet, gone) ? [{ ...gone, content: null }] : [];
    });
  }

  #layOut(anchor: FormulaCell, outcome: Outcome): ReadonlyMap<number, Placed> {
    const { sheet, row, column } = anchor;
    this.#blocked.delete(anchor);
    const here = (content: Content) => new Map([[placeKey(row, column), { row, column, content }]]);
    if (outcome === 'loading') return here(LOADING);
    if ('code' in outcome) return here(outcome);
    const width = outcome.reduce((widest, line) => Math.max(widest, line.length), 0);
    if (outcome.length === 0 || width === 0) return here('');
    const missingRows = row + outcome.length - 1 - sheet.maxRows;
    const missingColumns = column + width - 1 - sheet.maxColumns;
    if (missingRows > 0 || missingColumns > 0) {
      const what = missingRows > 0 ? `rows (${missingRows})` : `columns (${missingColumns})`;
      return here({ code: '#REF!', message: `Result was not automatically expanded, please insert more ${what}.` });
    }
    const cells = new Map<number, Placed>();
    for (const [down, line] of outcome.entries()) {
      for (const [across, content] of line.entries()) {
        const at = { row: row + down, column: column + across, content };
        const obstacle = down > 0 || across > 0 ? this.#obstacle(anchor, at) : undefined;
        if (obstacle) {
          this.#blocked.set(anchor, obstacle);
          const name = cellName(at.row, at.column);
          // Live's wording in the cell's note (support.google.com/docs/thread, error #REF! of array results)
          return here({
            code: '#REF!',
            message: `Array result was not expanded because it would overwrite data in ${name}.`,
          });
        }
        cells.set(placeKey(at.row, at.column), at);
      }
    }
    return cells;
  }

  #obstacle(anchor: FormulaCell, at: Placed): 'cell' | 'array' | undefined {
    if (!isFree(anchor.sheet, at)) return 'cell';
    const owner = this.#owners.get(anchor.sheet)?.get(placeKey(at.row, at.column));
    return owner === undefined || owner === anchor ? undefined : 'array';
  }

  #ownersOn(sheet: SheetModel): Map<number, FormulaCell> {
    const owners = this.#owners.get(sheet) ?? new Map<number, FormulaCell>();
    this.#owners.set(sheet, owners);
    return owners;
  }
}

function isAnchor(anchor: FormulaCell, at: Placed): boolean {
  return at.row === anchor.row && at.column === anchor.column;
}

function isFree(sheet: SheetModel, { row, column }: Placed): boolean {
  return isBlank(sheet.cell(row, column));
}

function same(a: Content, b: Content): boolean {
  if (a instanceof Date && b instanceof Date) return a.getTime() === b.getTime();
  if (a !== null && b !== null && typeof a === 'object' && typeof b === 'object' && 'code' in a && 'code' in b) {
    return a.code === b.code && a.message === b.message;
  }
  return a === b;
}
