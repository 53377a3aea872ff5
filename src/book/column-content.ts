/** What the cells of a column tell of which column it is, where its header does not. */
import { type Cell, cellText, isBlank, isDate, readScoreCell } from '../core/cells.ts';
import { ANY_YEAR, readDeadline } from '../core/deadlines.ts';
import { fold } from '../core/text.ts';
import { type Column, type ColumnKind, hasFormat, isComputed } from './tab.ts';

/** A column of the sheet, as far as it is looked at. */
export interface Content {
  /** Its cells below the headers, blank ones too: those of one row stand at one place in all columns. */
  readonly cells: readonly Cell[];
  /** The number format of its cells; undefined where it was not read. */
  readonly format?: string | undefined;
}

/** More rows tell nothing more. */
export const MOST_CELLS = 300;

/** Most cells, not all: people write remarks where a figure is wanted. */
const MOST = 0.8;

const KINDS: Readonly<Record<Exclude<ColumnKind, 'text'>, (cell: Cell) => boolean>> = {
  points: (cell) => readScoreCell(cell).ok,
  number: (cell) => typeof cell === 'number' || /^\d+$/.test(cellText(cell)),
  percent: (cell) => (typeof cell === 'number' ? cell >= 0 && cell <= 1 : /^[\d.,]+ ?%$/.test(cellText(cell))),
  date: (cell) => isDate(cell) || readDeadline(cellText(cell), ANY_YEAR)?.kind !== 'unclear',
};

/** Figures where words are meant: unlikely, not impossible. */
export const FIGURES_ALONE = -0.5;

/** An id may have letters side by side, too. */
const isWords = (cell: Cell): boolean =>
  typeof cell === 'string' && /\p{L}{2}/u.test(cell) && !/^[a-z\d]*\d[a-z\d]*$/.test(cell);

/** How well cells go with a column: 1 can hardly be another, 0 tells nothing, -1 cannot be it. */
export function fitOf(column: Column, { cells, format }: Content): number {
  return Math.max(-1, Math.min(1, ofCells(column, cells) + ofFormat(column, format)));
}

function ofCells(column: Column, cells: readonly Cell[]): number {
  const filled = cells.filter((cell) => !isBlank(cell));
  // What the formula in its header gave went with the header.
  if (isComputed(column)) return filled.length === 0 ? 0.3 : -0.5;
  if (filled.length === 0) return column.essential ? -0.8 : 0;
  const { kind, holds = choiceOf(column) } = column;
  const share = (test: (cell: Cell) => boolean): number => filled.filter(test).length / filled.length;
  if (holds) return share(holds) >= MOST ? 1 : -1;
  // Words may hold anything; figures alone are rarely meant for them.
  if (kind === 'text') return share(isWords) >= 0.5 ? 0.5 : column.essential ? -1 : FIGURES_ALONE;
  if (share(KINDS[kind]) < MOST) return -1;
  return kind === 'percent' || kind === 'date' ? 1 : 0.5;
}

function choiceOf({ choices }: Column): ((cell: Cell) => boolean) | undefined {
  if (!choices) return undefined;
  const words = new Set(choices().map(fold));
  return (cell) => words.has(fold(cellText(cell)));
}

function ofFormat({ kind }: Column, format: string | undefined): number {
  if (format === undefined) return 0;
  return hasFormat(format, kind) ? 0.2 : -0.2;
}

/** Columns of figures that are never below another one in a row and above some, and those that are. */
export function rankColumns(contents: readonly Content[]): { above: Set<number>; below: Set<number> } {
  const figures = contents.flatMap(({ cells }, at) => (isPoints(cells) ? [{ at, cells }] : []));
  const isBelow = (a: readonly Cell[], b: readonly Cell[]): boolean => {
    const both = a.flatMap((cell, y) => {
      const other = b[y];
      return typeof cell === 'number' && typeof other === 'number' ? [cell < other] : [];
    });
    return both.length >= LEAST_ROWS && both.includes(true);
  };
  const pairs = figures.flatMap((a) => figures.filter((b) => isBelow(a.cells, b.cells)).map((b) => [a.at, b.at]));
  const below = new Set(pairs.map(([at = 0]) => at));
  return { below, above: new Set(pairs.map(([, at = 0]) => at).filter((at) => !below.has(at))) };
}

/** One row alone, a total, tells nothing of its column. */
const LEAST_ROWS = 3;

function isPoints(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.filter((cell) => typeof cell === 'number').length / filled.length >= MOST;
}
