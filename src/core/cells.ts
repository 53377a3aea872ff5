/** Cells of a sheet become domain values; what cannot be read comes back as a message for the reader. */
import { type ItemCode, readCode } from './codes.ts';
import { type CalendarDate, readDate } from './dates.ts';
import { type NumberProblem, readPoints } from './numbers.ts';
import { fromNumber, type Points } from './points.ts';
import { NOT_APPLICABLE, type Score } from './scorecard.ts';
import { fold, foldSearch, plainSpaces } from './text.ts';

/** What `getValues` and custom-function arguments hold: number, string, boolean, Date, `''`. */
export type Cell = unknown;

export type CellReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

const accept = <T>(value: T): CellReading<T> => ({ ok: true, value });
const refuse = (message: string): { readonly ok: false; readonly message: string } => ({ ok: false, message });

/** A date from any realm: cells of a script run come from another one, where `instanceof` fails. */
export function isDate(cell: Cell): cell is Date {
  return typeof cell === 'object' && Object.prototype.toString.call(cell) === '[object Date]';
}

/** Nothing, or only spaces, visible or not. */
export function isBlank(cell: Cell): boolean {
  if (typeof cell !== 'string') return cell === null || cell === undefined;
  // Folding spaces costs more than all else in a long column, and few cells begin with one.
  return cell === '' || (!/^[!-~\u00c0-\u1fff]/.test(cell) && plainSpaces(cell).trim() === '');
}

/** The text of a cell as it is written; numbers and booleans in their plain form. */
export function cellText(cell: Cell): string {
  if (isBlank(cell)) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (isDate(cell)) return `${cell.getDate()}/${cell.getMonth() + 1}/${cell.getFullYear()}`;
  return String(cell).trim();
}

/** How the row of the total calls itself; people type it with and without diacritics. */
const TOTAL_WORDS = new Set(['tổng', 'tổng cộng', 'tổng số', 'tổng điểm', 'cộng'].map(foldSearch));

/** Whether a cell of codes marks the total row by its name. */
export function isTotalCode(cell: Cell): boolean {
  const code = readCodeCell(cell);
  return code.ok && code.value === 'total';
}

/** Reads the code of a row: an item code, `'total'` for "Tổng", undefined for a blank cell. */
export function readCodeCell(cell: Cell): CellReading<ItemCode | 'total' | undefined> {
  if (isBlank(cell)) return accept(undefined);
  if (isDate(cell)) return refuse(mangledCode(cellText(cell)));
  if (typeof cell === 'number') {
    const code = Number.isInteger(cell) ? readCode(String(cell)) : undefined;
    if (code) return accept(code);
    return refuse(
      `mã ${cellText(cell)} là số, không phải văn bản (1.10 gõ thành số sẽ mất số 0). Hãy định dạng ô là văn bản rồi nhập lại mã.`,
    );
  }
  if (typeof cell === 'string') {
    const code = readCode(cell);
    if (code) return accept(code);
    if (readDate(cell)) return refuse(mangledCode(cell));
    if (TOTAL_WORDS.has(foldSearch(cell).replace(/ ?:$/, ''))) return accept('total');
  }
  return refuse(
    `“${cellText(cell)}” không phải là mã tiêu chí. Mã gồm nhiều nhất 8 số từ 1 trở lên, cách nhau bằng dấu chấm, ví dụ 3.1.4.`,
  );
}

/** A spreadsheet takes 1.2 for a day of January or February, unless the cell is text. */
function mangledCode(day: string): string {
  return `mã “${day}” là một ngày (bảng tính đã đổi mã thành ngày). Hãy định dạng ô là văn bản rồi nhập lại mã.`;
}

/** Reads a day in any of the ways people write it; blank is undefined. */
export function readDayCell(cell: Cell): CellReading<CalendarDate | undefined> {
  if (isBlank(cell)) return accept(undefined);
  const day = readDate(cellText(cell));
  if (day) return accept(day);
  return refuse(`“${cellText(cell)}” không phải là một ngày. Hãy ghi ngày/tháng/năm, ví dụ 15/12/2026.`);
}

/** Reads points: a number or a Vietnamese text number; blank is undefined; "81,9/100" keeps what it is out of. */
export function readPointsCell(cell: Cell): CellReading<{ points: Points; outOf?: Points } | undefined> {
  if (isBlank(cell)) return accept(undefined);
  if (typeof cell === 'number') {
    const points = fromNumber(cell);
    return points === undefined ? refuse(`${cellText(cell)} nằm ngoài phạm vi của điểm.`) : accept({ points });
  }
  if (typeof cell === 'string') {
    const read = readPoints(cell);
    return read.ok ? accept(read) : refuse(numberMessage(cell, read.problem));
  }
  const what = isDate(cell) ? 'là một ngày' : 'không phải là số';
  return refuse(`“${cellText(cell)}” ${what}. Hãy nhập điểm là một số, ví dụ 1,5.`);
}

/** Reads a score: points, `KAD` (also "không áp dụng", "không đánh giá", "không chấm", "KĐG"), or blank. */
export function readScoreCell(cell: Cell): CellReading<{ score: Score; outOf?: Points }> {
  if (typeof cell === 'string' && isNotApplicable(cell)) return accept({ score: NOT_APPLICABLE });
  const read = readPointsCell(cell);
  if (!read.ok) return refuse(read.message.replace(/ví dụ 1,5\.$/, 'ví dụ 1,5, hoặc KAD nếu không áp dụng.'));
  const { value } = read;
  if (!value) return accept({ score: undefined });
  return accept(value.outOf === undefined ? { score: value.points } : { score: value.points, outOf: value.outOf });
}

const NOT_APPLICABLE_WORDS = new Set(['kad', 'kađ', 'kđg', 'không áp dụng', 'không đánh giá', 'không chấm'].map(fold));

/** "KAD" and the other words by which published results leave an item out. */
export function isNotApplicable(text: string): boolean {
  return NOT_APPLICABLE_WORDS.has(fold(text));
}

function numberMessage(cell: string, problem: NumberProblem): string {
  if (problem === 'ambiguous') {
    const [whole = '', rest = ''] = cell.trim().split('.');
    return `“${cell.trim()}” có thể là ${whole},${rest} hoặc ${whole}${rest}. Hãy viết dấu phẩy cho phần thập phân, không viết dấu chấm.`;
  }
  return `“${cell.trim()}” không phải là số. Hãy nhập điểm là một số, ví dụ 1,5.`;
}
