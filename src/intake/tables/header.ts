/** Finds the header of a table: the rows that name its columns, over one or several rows, merged or not. */
import { fold } from '../../core/text.ts';
import { largest } from '../lists.ts';
import { bareLabel, roleOf } from './column-names.ts';
import { type Grid, isBlankCell, isDay, numberIn, type TableCell, wordsOf } from './grid.ts';

export interface Header {
  /** Rows of the grid: from the first to the one after the last, a row of column numbers included. */
  readonly from: number;
  readonly to: number;
  /** Per column what stands above it, from the top down, each once. */
  readonly labels: readonly (readonly string[])[];
}

/** Longer texts are sentences, not names of columns. */
const LONGEST_LABEL = 100;
const MOST_HEADER_ROWS = 4;
/** An amount, or a score out of its maximum. */
const NUMBER = /^[-+]?[\d.,]+(?: ?\/ ?[\d.,]+)? ?(?:%|điểm|đ)?$/u;
const LABELLED = /[:=] ?\d[\d.,]*(?: ?(?:điểm|đ))?$/iu;
/** "1.1", "1.1 (2đ)" */
const CODE = /^\d{1,2}(?:\.\d{1,2}){1,3}\.?(?: ?\(\d[^()]*\))?$/;
/** A year alone names a column below a group's name. */
const YEAR = /^20[1-4]\d$/;
const COLUMN_NUMBER = /^\(?(?:\d{1,2}|[A-Za-z])\)?$|^\(?\d{1,2}\)? ?= ?[()\d+\-*/: ]+$/;

/** All headers of a grid: one per table in it, and again where a page break repeats it. */
export function findHeaders(grid: Grid): Header[] {
  const covers = coverage(grid);
  const headers: Header[] = [];
  let row = 0;
  while (row < grid.rows.length) {
    if (!namesColumns(grid, row)) {
      row++;
      continue;
    }
    const last = headers[headers.length - 1];
    const header = readHeader(grid, covers, row, last?.to ?? 0);
    headers.push(header);
    row = Math.max(header.to, row + 1);
  }
  return headers;
}

/** Anchor of the merged stretch that covers a cell, by "row,column". */
type Coverage = ReadonlyMap<string, { readonly row: number; readonly column: number }>;

function coverage({ spans }: Grid): Coverage {
  const covers = new Map<string, { row: number; column: number }>();
  for (const { row, column, height, width } of spans) {
    // A stretch over whole columns is formatting, not a header.
    if (height > 200 || width > 200) continue;
    for (let y = row; y < row + height; y++) {
      for (let x = column; x < column + width; x++) covers.set(`${y},${x}`, { row, column });
    }
  }
  return covers;
}

/** What the cells of a row are that may name columns. */
interface Names {
  readonly roles: ReadonlySet<string>;
  readonly named: number;
  readonly others: number;
  readonly codes: number;
}

/** Undefined where figures or days stand in the row. */
function namesIn(row: Grid['rows'][number]): Names | undefined {
  const roles = new Set<string>();
  let [named, others, codes] = [0, 0, 0];
  for (const cell of row) {
    const words = wordsOf(cell);
    if ((numberIn(cell) !== undefined && !YEAR.test(words)) || isDay(cell)) return undefined;
    if (words === '' || YEAR.test(words)) continue;
    if (CODE.test(words)) {
      codes++;
      continue;
    }
    if (NUMBER.test(words) || LABELLED.test(words)) return undefined;
    const role = words.length <= LONGEST_LABEL ? roleOf(words) : undefined;
    if (role) {
      roles.add(role);
      named++;
    } else others++;
  }
  return { roles, named, others, codes };
}

/** Two different roles at least, and no figures beside them. */
function namesColumns(grid: Grid, row: number): boolean {
  const names = namesIn(grid.rows[row] ?? []);
  if (!names) return false;
  const { roles, named, others, codes } = names;
  const listsUnits = roles.has('unit') && TELLS_WHOLE.some((role) => roles.has(role));
  // "Đơn vị | 1.1 | 1.2 | Tổng điểm": a list of units with its criteria side by side, each named by its code alone.
  if (codes > 0) return listsUnits || (roles.has('unit') && codes >= LEAST_CODES);
  if (roles.size < 2) return false;
  // A row of data may speak of "tiêu chí" and "kiểm chứng": a header has a short name in most of its cells.
  if (named >= others || roles.has('ordinal') || named >= 4 || (roles.has('max') && others > 0)) return true;
  // A list of units names a field in most of its columns.
  return listsUnits;
}

/** So many codes beside each other are no amounts with a decimal point. */
const LEAST_CODES = 3;

const TELLS_WHOLE: readonly string[] = ['rank', 'total', 'score'];

function readHeader(grid: Grid, covers: Coverage, first: number, notBefore: number): Header {
  let from = first;
  while (from > notBefore && first - from < MOST_HEADER_ROWS - 1 && groupsColumns(grid, from - 1)) from--;
  let to = first + 1;
  while (to - from < MOST_HEADER_ROWS && to < grid.rows.length && carriesOn(grid, covers, from, to)) to++;
  if (isColumnNumbers(grid, to)) to++;
  const width = largest(grid.rows.slice(from, to).map((row) => row.length));
  const last = isColumnNumbers(grid, to - 1) ? to - 1 : to;
  const labels = Array.from({ length: width }, (_, column) => labelsOf(grid, covers, from, last, column));
  return { from, to, labels };
}

/** The row above a header: a group's name, not a title across the whole page. */
function groupsColumns(grid: Grid, row: number): boolean {
  const cells = (grid.rows[row] ?? []).map(wordsOf).filter((words) => words !== '');
  if (cells.length === 0 || cells.some((words) => NUMBER.test(words) || words.length > LONGEST_LABEL)) return false;
  return cells.length >= 2 && cells.some((words) => roleOf(words) !== undefined);
}

/** A second or third header row: names below names, while the first columns are merged with what is above or blank. */
function carriesOn(grid: Grid, covers: Coverage, from: number, row: number): boolean {
  const cells = grid.rows[row] ?? [];
  const covered = (column: number): boolean => {
    const anchor = covers.get(`${row},${column}`);
    return anchor !== undefined && anchor.row < row && anchor.row >= from;
  };
  const own = cells.map((_, column) => column).filter((column) => !covered(column) && !isBlankCell(cells[column]));
  if (own.length === 0 || own.some((column) => !isLabel(cells[column]))) return false;
  // The first column's name reaches down to here: "I", "II", "III" below "Điểm các lĩnh vực".
  if (covered(0)) return true;
  const leading = own[0] !== 0;
  // Names below nothing: without merged cells a group's name stands over its first column only.
  const underBlank = own.filter((column) => isBlankCell(grid.rows[row - 1]?.[column])).length;
  if (leading && own.length >= 2 && underBlank * 2 >= own.length && isBlankCell(cells[1])) return true;
  const named = own.filter((column) => namesColumn(wordsOf(cells[column]))).length;
  // A field's row may be words only ("I | Công tác chỉ đạo"): it begins in the first column.
  return leading ? named * 2 >= own.length : named >= 2 && named === own.length;
}

/** A year, or words that tell no figure. */
function isLabel(cell: TableCell): boolean {
  const words = wordsOf(cell);
  if (YEAR.test(words)) return true;
  if (numberIn(cell) !== undefined || NUMBER.test(words) || words.length > LONGEST_LABEL) return false;
  // "Điểm tối đa: 100" tells a figure.
  return !LABELLED.test(words);
}

const namesColumn = (words: string): boolean =>
  YEAR.test(words) || roleOf(words) !== undefined || /^(?:xã|phường|thị trấn|đặc khu|tt\.?|p\.|x\.) /iu.test(words);

/** "(1) (2) (3)", "A B 1 2 3=2-1" */
export function isColumnNumbers(grid: Grid, row: number): boolean {
  const words: string[] = [];
  for (const cell of grid.rows[row] ?? []) {
    const text = wordsOf(cell);
    if (text !== '' && !COLUMN_NUMBER.test(text)) return false;
    if (text !== '') words.push(text);
  }
  if (words.length < 3) return false;
  const numbers = words
    .map((text) => Number(/\d+/.exec(text)?.[0] ?? Number.NaN))
    .filter((value) => !Number.isNaN(value));
  const letters = words.length - numbers.length;
  return letters <= 3 && numbers.every((value, index) => index === 0 || value === (numbers[index - 1] ?? 0) + 1);
}

function labelsOf(grid: Grid, covers: Coverage, from: number, to: number, column: number): string[] {
  const labels: string[] = [];
  for (let row = from; row < to; row++) {
    const anchor = covers.get(`${row},${column}`);
    let words = wordsOf(anchor ? grid.rows[anchor.row]?.[anchor.column] : grid.rows[row]?.[column]);
    if (words === '' && !anchor) words = inherited(grid, from, to, row, column);
    if (words !== '' && !labels.some((label) => bareLabel(label) === bareLabel(words))) labels.push(words);
  }
  return labels;
}

/** Without merged cells a group's name stands in its first column only: the columns beside it share it. */
function inherited(grid: Grid, from: number, to: number, row: number, column: number): string {
  const below = (x: number): boolean => grid.rows.slice(row + 1, to).some((cells) => wordsOf(cells[x]) !== '');
  if (row + 1 >= to || !below(column) || row < from) return '';
  for (let left = column - 1; left >= 0; left--) {
    const words = wordsOf(grid.rows[row]?.[left]);
    if (words !== '') return below(left) ? words : '';
    if (!below(left)) return '';
  }
  return '';
}

/** "TC" beside "TĐ" is the office's own score beside the assessed one; alone "TC" may mean a criterion. */
export function spellOutSteps(header: Header): Header {
  const last = header.labels.map((labels) => fold(labels?.at(-1) ?? ''));
  if (!last.includes(fold('tc')) || !last.includes(fold('tđ'))) return header;
  const labels = header.labels.map((above, column) => {
    const full = last[column] === fold('tc') ? 'Tự chấm' : last[column] === fold('tđ') ? 'Thẩm định' : undefined;
    return full === undefined ? above : [...above.slice(0, -1), full];
  });
  return { ...header, labels };
}
