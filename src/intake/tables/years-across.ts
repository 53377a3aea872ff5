/** A table of the whole with its years side by side: turned, so that each year is a row below what is told of it. */
import { fold } from '../../core/text.ts';
import { amountIn } from './amounts.ts';
import { bareLabel, roleOf, yearIn } from './column-names.ts';
import { type Grid, isBlankCell, type TableCell, wordsOf } from './grid.ts';
import type { Rearranged } from './turned.ts';
import { wording } from './wording.ts';

const OWN_INDEX = wording('cải cách hành chính|cchc|par ?index');
const LEAST_YEARS = 2;

/** Undefined where no rows below years tell the points and the rank of the index. */
export function findYearsAcross(grid: Grid): Rearranged | undefined {
  for (const [from, labels] of grid.rows.entries()) {
    const years = labels.flatMap((cell, x) => (isYear(cell) ? [x] : []));
    if (years.length < LEAST_YEARS || years.includes(0)) continue;
    let end = from + 1;
    // Running numbers may stand before the names.
    const named = (years[0] ?? 1) - 1;
    const isTold = (row: readonly TableCell[] = []): boolean =>
      /\p{L}{2}/u.test(wordsOf(row[named])) && years.some((x) => amountIn(row[x]) !== undefined);
    while (isTold(grid.rows[end])) end++;
    const rows = Array.from({ length: end - from - 1 }, (_, at) => from + 1 + at);
    const nameAt = (y: number): string => wordsOf(grid.rows[y]?.[named]);
    const ranks = rows.filter((y) => roleOf(nameAt(y)) === 'rank');
    const scores = rows.filter((y) => !ranks.includes(y) && OWN_INDEX.test(fold(nameAt(y))));
    if (ranks.length === 1 && scores.length === 1)
      return turn(grid, [from, ...scores, ...ranks], end, [named, ...years]);
  }
  return undefined;
}

const isYear = (cell: TableCell): boolean =>
  !isBlankCell(cell) && bareLabel(wordsOf(cell)) === '' && yearIn(wordsOf(cell)) !== undefined;

/** What the years are compared with and other indices stay behind. */
function turn(grid: Grid, lines: readonly number[], end: number, columns: readonly number[]): Rearranged {
  const [from = 0] = lines;
  const line = grid.lines[from] ?? from + 1;
  const rows = columns.map((x) => lines.map((y): TableCell => grid.rows[y]?.[x]));
  // "Chỉ số CCHC" over figures is the name of points.
  if (rows[0]) rows[0] = rows[0].map((cell, at) => (at === 1 ? `Điểm ${wordsOf(cell).replace(/^điểm /iu, '')}` : cell));
  return {
    grid: { rows, spans: [], lines: rows.map(() => line), name: grid.name },
    header: { from, to: from + 1, labels: [] },
    end,
    cellAt: (y, x) => [lines[x] ?? from, columns[y] ?? 0],
  };
}
