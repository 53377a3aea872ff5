/** What a decision's table leaves open: numbered rows that became no item, as bonus points without a maximum, and who scores what. */

import type { CriteriaItem } from '../../core/criteria/criteria-set.ts';
import { partPlace } from '../../core/place.ts';
import { type Problem, problemAt } from '../../core/problems.ts';
import { quoted } from '../../core/text.ts';
import type { Given } from '../sources/document.ts';
import { type TableCell, wordsOf } from '../tables/grid.ts';

const CODE = /^(?:[IVXL]+|\d{1,2}(?:\.\d{1,2})*)[.)]?$/u;
const MOST_NAMED = 6;

/**
 * A set without them is another.
 * @param lines on which items were read; what stands above the first of a table is its head
 */
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

/** Which items are no unit's own: a wrong scorer makes units claim what they are given. */
export function scorersTold(leaves: readonly CriteriaItem[]): Problem[] {
  const surveyed = leaves.filter(({ scorer }) => scorer === 'survey').map(({ code }) => code);
  if (surveyed.length === 0) return [];
  const what = `mã ${surveyed.join(', ')} được đọc là do điều tra xã hội học chấm, các mục khác do đơn vị tự chấm.`;
  const advice = 'Có mục do cơ quan thẩm định chấm thì hãy tải bảng (.xlsx), ghi ở cột “Ai chấm” rồi nạp lại.';
  return [problemAt(partPlace('bộ tiêu chí'), 'set-scorers', 'info', `${what} ${advice}`)];
}

/** Its points are no unit's own claim. */
export const isSurveyed = (words: string): boolean =>
  /điều tra (?:xã hội học|xhh)|đtxhh/iu.test(words.normalize('NFC'));
