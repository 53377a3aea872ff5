/** Numbered rows of a decision's table that became no item, as bonus and penalty points without a maximum: a set without them is another. */

import { partPlace } from '../../core/place.ts';
import { type Problem, problemAt } from '../../core/problems.ts';
import { quoted } from '../../core/text.ts';
import type { Given } from '../sources/document.ts';
import { type TableCell, wordsOf } from '../tables/grid.ts';

const CODE = /^(?:[IVXL]+|\d{1,2}(?:\.\d{1,2})*)[.)]?$/u;
const MOST_NAMED = 6;

/** @param lines on which items were read; what stands above the first of a table is its head */
export function rowsLeftOut(given: readonly Given[], lines: ReadonlySet<number>): Problem[] {
  const left = given.flatMap(({ parts }) =>
    parts.flatMap((part) => {
      if (part.kind !== 'table') return [];
      const rows = part.grid.rows.map((cells, y) => ({ cells, line: part.grid.lines[y] ?? y + 1 }));
      const first = rows.findIndex(({ line }) => lines.has(line));
      return first === -1 ? [] : rows.slice(first).filter(({ cells, line }) => !lines.has(line) && isItem(cells));
    }),
  );
  if (left.length === 0) return [];
  const named = left.slice(0, MOST_NAMED).map(({ cells, line }) => `dòng ${line} ${quoted(titleOf(cells))}`);
  const more = left.length > named.length ? ` và ${left.length - named.length} dòng khác` : '';
  const what = `${left.length} dòng có số thứ tự mà không thành mục nào vì không có điểm tối đa: ${named.join(', ')}${more}.`;
  const advice =
    'Nếu là điểm thưởng, điểm trừ hoặc mục còn thiếu, hãy tải bảng (.xlsx), thêm các dòng này kèm cách tính rồi nạp lại.';
  return [problemAt(partPlace('bộ tiêu chí'), 'set-rows-left', 'warning', `${what} ${advice}`)];
}

const isItem = (cells: readonly TableCell[]): boolean =>
  CODE.test(wordsOf(cells[0]).trim()) && /\p{L}{2}/u.test(titleOf(cells));

/** The first words behind the number. */
const titleOf = ([, ...cells]: readonly TableCell[]): string =>
  cells.map((cell) => wordsOf(cell).trim()).find((text) => text !== '') ?? '';
