/** A table whose cells were pasted one below the other, a line each: its header tells how many figures make a row. */
import { roleOf } from '../tables/column-names.ts';
import {
  CODE,
  cellOf,
  HEADING,
  isBare,
  isFirstLabel,
  isOfFigures,
  MOST_BROKEN,
  nextFilled,
  type Shape,
  shapesAt,
} from './cell-header.ts';

export interface FoundTable {
  readonly rows: readonly (readonly string[])[];
  /** 0-based line of each row's first cell. */
  readonly lines: readonly number[];
  /** The line behind the last. */
  readonly end: number;
}

const AMOUNT = /^[-−–+]?\d[\d.,]*(?: ?(?:điểm|đ|%))?$|^(?:KAD|KĐG|KAĐ|-|–|x)$/iu;
/** Instead of a figure, where a survey scores or nobody has. */
const NO_FIGURE = /^(?:ko|k|không|khong|chưa|chua)(?: |$)/iu;
const LONGEST_MARK = 24;
const LONG_CODE = /^\d{1,2}(?:\.\d{1,2}){2,4}\.?$/;
/** "1.1 Kế hoạch", "II. Cải cách thể chế": code and name in one cell. */
const NAMED = /^(?:\d{1,2}(?:\.\d{1,2})+|\d{1,2}\.|[IVX]{1,5}\.?)[.)]? .*\p{L}/iu;
const SUM = /^(?:t[ổo]ng|c[ộo]ng)(?:\s|$|:)/iu;
const LONGEST_CELL = 400;
const MOST_SHAPES = 8;
const LEAST_ROWS = 2;
/** Undefined when no such table begins at this line. */
export function readCellLines(given: readonly string[], from: number): FoundTable | undefined {
  if (!isFirstLabel(cellOf(given, from)) && !isOfFigures(given, from)) return undefined;
  const lines = withDashes(given);
  let best: { table: FoundTable; whole: number } | undefined;
  // "Điểm" alone says less than "Điểm tối đa".
  const vague = ({ labels }: Shape): number => labels.filter((label) => roleOf(label) === 'points').length;
  const shapes = shapesAt(lines, from).toSorted((a, b) => vague(a) - vague(b));
  for (const shape of shapes.slice(0, MOST_SHAPES)) {
    const read = readRows(lines, from, shape);
    if (read.table.rows.length > LEAST_ROWS && read.whole > (best?.whole ?? 0)) best = read;
  }
  return best?.table;
}

/** Of a text many lines may head a table. */
const DASHED = new WeakMap<readonly string[], readonly string[]>();

function withDashes(lines: readonly string[]): readonly string[] {
  const dashed = DASHED.get(lines) ?? lines.map((line, at) => (isMark(lines, at) ? '-' : line));
  DASHED.set(lines, dashed);
  return dashed;
}

/** "Điều tra XHH", "Không tự chấm" between the maximum and the score: a dash in the place of a third. */
function isMark(lines: readonly string[], at: number): boolean {
  const words = cellOf(lines, at);
  if (words === '' || words.length > LONGEST_MARK || AMOUNT.test(words)) return false;
  const stands = roleOf(words) === 'survey' || NO_FIGURE.test(words);
  // Behind several figures it is the reason, and what follows the code of the next row.
  const isSecond = AMOUNT.test(cellOf(lines, at - 1)) && !AMOUNT.test(cellOf(lines, at - 2));
  return stands && isSecond && AMOUNT.test(cellOf(lines, nextFilled(lines, at + 1)));
}

interface Row {
  readonly start: number;
  readonly cells: string[];
}

/** A heading with figures behind it, or a name where names alone begin rows. */
const tellsName = (lines: readonly string[], at: number, mayBegin: boolean): boolean =>
  HEADING.test(cellOf(lines, at)) ? followed(lines, at, 1) : mayBegin && followed(lines, at, MOST_BROKEN);

/** What the line is behind the open row: the next row or a heading over rows; undefined for one more cell, and for what is no part of the table. */
function kindAt(
  lines: readonly string[],
  at: number,
  shape: Shape,
  open: Row | undefined,
): 'row' | 'heading' | undefined {
  const words = cellOf(lines, at);
  const told = open ? figuresIn(open.cells) : shape.figures;
  const isNamed = told > 0;
  const isFree = told >= shape.figures || (isBare(shape) && isNamed);
  const begins = shape.first > 1 && isNamed && beginsRow(lines, at, shape, isFree);
  const isHeading = HEADING.test(words);
  const isTold = shape.first === 1 && tellsName(lines, at, isBare(shape) && !isSum(open));
  const isNext = begins || isTold || (shape.first === 1 ? NAMED : CODE).test(words);
  if ((SUM.test(words) && isNamed) || begins || (isFree && isNext)) return 'row';
  return isFree && isHeading ? 'heading' : undefined;
}

const isSum = (open: Row | undefined): boolean => SUM.test(open?.cells[0] ?? '');

/** Words behind the row of sums are no part of the table. */
const isPast = (open: Row | undefined, words: string): boolean => !open || (isSum(open) && !AMOUNT.test(words));

/** @returns with how many rows hold as many figures as the header names, less those that do not */
function readRows(lines: readonly string[], from: number, shape: Shape): { table: FoundTable; whole: number } {
  const { labels, figures } = shape;
  const rows: string[][] = [[...labels]];
  const places: number[] = [from];
  let whole = 0;
  let open: Row | undefined;
  let end = shape.end;
  const close = (): void => {
    if (!open) return;
    rows.push(rowOf(open.cells, shape));
    places.push(open.start);
    const more = figuresIn(open.cells) - figures;
    whole += more === 0 || (more === 1 && shape.first + figures < labels.length) ? 1 : -1;
    open = undefined;
  };
  for (let at = shape.end; at < lines.length; at = nextFilled(lines, at + 1)) {
    const words = cellOf(lines, at);
    if (words.length > LONGEST_CELL || /^nơi nhận/iu.test(words)) break;
    const behind = behindRepeated(lines, at, shape.header);
    if (behind !== undefined) {
      at = behind - 1;
      continue;
    }
    const kind = kindAt(lines, at, shape, open);
    if (kind === undefined && isPast(open, words)) break;
    if (kind === undefined) open?.cells.push(words);
    else close();
    if (kind === 'row') open = { start: at, cells: [words] };
    if (kind === 'heading') {
      rows.push([words]);
      places.push(at);
    }
    end = at + 1;
  }
  close();
  return { table: { rows, lines: places, end }, whole };
}

/**
 * A mark or two, a name and figures: behind a whole row a figure is enough, whatever the number skips. In a row that lacks some,
 * what looks like a mark may be one of them, unless a code of three steps or a running number before a code tells it.
 */
function beginsRow(lines: readonly string[], at: number, { first, figures }: Shape, isFree: boolean): boolean {
  let next = at;
  const count = (most: number, fits: (text: string) => boolean): number => {
    let found = 0;
    for (; found < most && fits(cellOf(lines, next)); found++) next = nextFilled(lines, next + 1);
    return found;
  };
  const marks = count(first - 1, (text) => CODE.test(text) || /^\d{1,2}$/.test(text));
  const [mark, code] = [cellOf(lines, at), cellOf(lines, nextFilled(lines, at + 1))];
  const isTold = LONG_CODE.test(mark) || (marks > 1 && LONG_CODE.test(code));
  const mayBegin = isFree || isTold || first === 2 || /^[IVX]/.test(mark);
  if (marks === 0 || !mayBegin) return false;
  const isName = (text: string): boolean =>
    text !== '' && !AMOUNT.test(text) && !CODE.test(text) && (isFree || !SUM.test(text));
  const least = isFree || isTold ? 1 : figures;
  return count(MOST_BROKEN, isName) > 0 && count(least, (text) => AMOUNT.test(text) && !LONG_CODE.test(text)) === least;
}

/** Words, and figures behind them after so many lines of words at most. */
function followed(lines: readonly string[], at: number, most: number): boolean {
  let next = at;
  for (let count = 0; count < most && cellOf(lines, next) !== '' && !AMOUNT.test(cellOf(lines, next)); count++)
    next = nextFilled(lines, next + 1);
  return next > at && AMOUNT.test(cellOf(lines, next));
}

/** The line behind a header that stands again on the next page, the number of the page before it. */
function behindRepeated(lines: readonly string[], at: number, header: readonly string[]): number | undefined {
  let next = /^\d{1,3}$/.test(cellOf(lines, at)) ? nextFilled(lines, at + 1) : at;
  for (const label of header) {
    if (cellOf(lines, next) !== label) return undefined;
    next = nextFilled(lines, next + 1);
  }
  return next;
}

/** How many figures stand behind the name: what marks a row looks like one of them. */
function figuresIn(cells: readonly string[]): number {
  const name = cells.findIndex((text) => !AMOUNT.test(text) && !CODE.test(text));
  return name < 0 ? 0 : cells.slice(name).filter((text) => AMOUNT.test(text)).length;
}

/** The cells of one row in their columns; where figures are missing nobody knows which, so they stay together unread. */
function rowOf(cells: readonly string[], { first: firstFigure, figures, labels }: Shape): string[] {
  const width = labels.length;
  const sums = SUM.test(cells[0] ?? '');
  const isMarked = !sums && firstFigure > 1;
  const body = isMarked ? cells.slice(1) : cells;
  const name = body.findIndex((text) => !AMOUNT.test(text) && !CODE.test(text));
  const first = body.findIndex((text, at) => at > name && AMOUNT.test(text));
  const words = body.slice(0, first < 0 ? body.length : first);
  const behind = body.slice(first < 0 ? body.length : first);
  const run = behind.findIndex((text) => !AMOUNT.test(text));
  const told = run < 0 ? behind.length : run;
  // What stands behind all figures is the reason, a dash or a nought as well.
  const count = told > figures && firstFigure + figures < width ? figures : told;
  const row = Array.from({ length: width }, () => '');
  const isUncoded = roleOf(labels[1] ?? '') === 'code' && !CODE.test(words[0] ?? '');
  const from = firstFigure > 1 ? (isUncoded ? 2 : 1) : 0;
  if (isMarked) row[0] = cells[0] ?? '';
  // A wrapped name has more lines than its column has cells.
  words.forEach((text, at) => {
    const column = Math.min(from + at, firstFigure - 1);
    row[column] = row[column] ? `${row[column]} ${text}` : text;
  });
  if (count === figures) row.splice(firstFigure, figures, ...behind.slice(0, count));
  else if (count > 0) row[firstFigure] = behind.slice(0, count).join(' ');
  if (behind.length > count && firstFigure + figures < width)
    row[firstFigure + figures] = behind.slice(count).join(' ');
  return row;
}
