/** A table with criteria side by side and its figures below each other is turned, and keeps where its cells stood. */

import { largest } from '../lists.ts';
import { amountIn } from './amounts.ts';
import type { GridPlace } from './cell-figures.ts';
import { bareLabel, type ColumnRole, roleOf, yearIn } from './column-names.ts';
import type { FoundTable } from './find-tables.ts';
import { type Grid, isBlankCell, type TableCell, wordsOf } from './grid.ts';

/** A table whose cells stand elsewhere in what was given. */
export interface Rearranged extends FoundTable {
  readonly grid: Grid;
  /** Row and column where a cell stood. */
  readonly cellAt: (y: number, x: number) => readonly [row: number, column: number];
}

const FIGURES: ReadonlySet<ColumnRole | undefined> = new Set<ColumnRole | undefined>(['max', 'score', 'self', 'lost']);
const LEAST_FIGURES = 2;

/** Undefined where no rows of figures are named in their first cell: "Điểm tối đa", then "Điểm đạt". */
export function findTurned(grid: Grid): Rearranged | undefined {
  const roles = grid.rows.map(figureOfRow);
  const first = roles.findIndex((role) => role !== undefined);
  if (first < 1) return undefined;
  const nameOf = (y: number): string => wordsOf(firstCell(grid.rows[y]));
  let end = first;
  // What follows below: causes, ranks, notes on each.
  while (end < grid.rows.length && nameOf(end) !== '' && (roles[end] ?? roleOf(nameOf(end))) !== undefined) end++;
  const from = first - 1;
  const names = (grid.rows[from] ?? []).filter((cell) => !isBlankCell(cell)).length;
  const distinct = new Set(roles.slice(first, end).filter((role) => role !== undefined));
  if (distinct.size < LEAST_FIGURES || names < LEAST_FIGURES + 1) return undefined;
  const rows = grid.rows.slice(from, end);
  const width = largest(rows.map((row) => row.length));
  const turned = Array.from({ length: width }, (_, x): TableCell[] => rows.map((row) => row[x]));
  const line = grid.lines[from] ?? from + 1;
  const place = { spans: [], lines: turned.map(() => line), name: grid.name };
  return {
    grid: { rows: turned, ...place },
    header: { from, to: first, labels: [] },
    end,
    cellAt: (y, x) => [from + x, y],
  };
}

const firstCell = (row: readonly TableCell[] | undefined): TableCell => row?.find((cell) => !isBlankCell(cell));

/** The role of a row whose first cell names figures and whose others hold them. */
function figureOfRow(row: readonly TableCell[]): ColumnRole | undefined {
  if (row.filter((cell) => amountIn(cell) !== undefined).length < LEAST_FIGURES) return undefined;
  const name = wordsOf(firstCell(row));
  // "Năm 2024" below "Năm 2023": the points of each year.
  if (bareLabel(name) === '' && yearIn(name) !== undefined) return 'points';
  const role = roleOf(name);
  return FIGURES.has(role) ? role : undefined;
}

/** A figure stands where it stood. */
export function placeIn(place: GridPlace, { cellAt }: Rearranged): GridPlace {
  return {
    ...place,
    line: (y, x) => place.line(...cellAt(y, x)),
    from: (y, x) => place.from(...cellAt(y, x)),
  };
}
