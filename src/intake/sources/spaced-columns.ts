/** A table whose columns are held by spaces, as in a letter set with one width of type: words stand below the names of their columns. */
import { ROLES_OF_FIGURES, roleOf } from '../tables/column-names.ts';
import type { FoundTable } from './cell-lines.ts';

/** A stretch without wide gaps, with its place in the line. */
interface Cell {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

const AMOUNT = /^(?:[-−–+]?\d[\d.,]*(?:\/\d[\d.,]*)?%?|KAD|KĐG|KAĐ|[-–])$/u;
const DRAWN = /^[\s=_+|-]*$/;
const LEAST_COLUMNS = 3;
const LEAST_ROWS = 2;
/** Blank lines and rules between rows. */
const MOST_BETWEEN = 2;
const MOST_BROKEN = 3;
/** Lines between the number of a page and the header on the next one. */
const MOST_BEFORE_HEADER = 8;
const SAMPLE = 400;

/** Undefined when no such table begins at this line. @param lines in composed letters */
export function readSpacedColumns(lines: readonly string[], from: number): FoundTable | undefined {
  const { header: named, behind } = headerAt(lines, from);
  const header = named.flatMap((name) => partNames(name, lines.slice(behind, from + SAMPLE)));
  if (!namesColumns(header)) return undefined;
  const rows: string[][] = [header.map(({ text }) => text)];
  const places = [from];
  let end = behind;
  let between = 0;
  let told = rows.length;
  let [aligned, loose] = [0, 0];
  /** What stands last in each column of the open row. */
  const above: Cell[] = [];
  const limits = limitsOf(lines.slice(behind, from + SAMPLE), header);
  for (let at = behind; at < lines.length && between <= MOST_BETWEEN; at++) {
    const line = lines[at] ?? '';
    if (DRAWN.test(line)) {
      between++;
      continue;
    }
    const again = behindPage(lines, at, from);
    if (again !== undefined) {
      at = again + behind - from - 1;
      between = 0;
      continue;
    }
    const cells = cellsIn(line).flatMap((cell) => partAmount(cell, header));
    const open = openRow(cells, header, { rows, above, limits });
    if (open) {
      for (const cell of cells) append(open, columnOf(cell, header), cell.text);
      if (rows.length > told) continue;
    } else {
      const amounts = amountsIn(cells);
      // A line over the whole width heads the rows below it, where any follow.
      if (cells.length < 2 ? ++between > MOST_BETWEEN : amounts < 1 && rows.length > told) break;
      rows.push(rowOf(cells, header));
      places.push(at);
      above.length = 0;
      if (cells.length < 2) continue;
      told = rows.length;
      if (amounts >= 2) aligned++;
      else if (cells.some(holdsSeveral)) loose++;
    }
    for (const cell of cells) above[columnOf(cell, header)] = cell;
    between = 0;
    end = at + 1;
  }
  const isTable = aligned >= LEAST_ROWS && loose <= aligned;
  return isTable ? { rows: rows.slice(0, told), lines: places.slice(0, told), end } : undefined;
}

const amountsIn = (cells: readonly Cell[]): number => cells.filter(({ text }) => AMOUNT.test(text)).length;

/** The row above, where these cells go on with its words. */
function openRow(
  cells: readonly Cell[],
  header: readonly Cell[],
  { rows, ...open }: { rows: readonly string[][] } & Omit<OpenRow, 'last'>,
): string[] | undefined {
  const last = rows.length > 1 && amountsIn(cells) < 1 ? rows.at(-1) : undefined;
  return last && goesOn(cells, header, { last, ...open }) ? last : undefined;
}

/** Names of columns that go on below, each in its own column: "Xã tự" over "chấm". */
function headerAt(lines: readonly string[], from: number): { header: readonly Cell[]; behind: number } {
  let header = cellsIn(lines[from]);
  let behind = from + 1;
  for (; header.length >= LEAST_COLUMNS && behind <= from + MOST_BROKEN; behind++) {
    const more = cellsIn(lines[behind]);
    const goes = more.every(
      (cell) => /^\p{Ll}[^\d]*$/u.test(cell.text) && header.filter((name) => overlap(cell, name) > 0).length === 1,
    );
    if (more.length === 0 || !goes) break;
    header = header.map((name) =>
      more
        .filter((cell) => overlap(cell, name) > 0)
        .reduce((all, { text, from: start, to }) => {
          return { text: `${all.text} ${text}`, from: Math.min(all.from, start), to: Math.max(all.to, to) };
        }, name),
    );
  }
  return { header, behind };
}

function namesColumns(header: readonly Cell[]): boolean {
  const roles = new Set(header.flatMap(({ text }) => roleOf(text) ?? []));
  return header.length >= LEAST_COLUMNS && roles.size > 1 && !header.some(({ text }) => AMOUNT.test(text));
}

/** "12,5 10": two columns in one. */
const holdsSeveral = ({ text }: Cell): boolean => /[\d.,]+ +[\d.,]+$/.test(text);

function rowOf(cells: readonly Cell[], header: readonly Cell[]): string[] {
  const row = header.map(() => '');
  for (const cell of cells) append(row, columnOf(cell, header), cell.text);
  return row;
}

function cellsIn(line = ''): Cell[] {
  return [...line.replaceAll('\u00a0', ' ').matchAll(/\S+(?: \S+)*/g)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** A name that fills its column leaves one space before the figure in the next. */
function partAmount(cell: Cell, header: readonly Cell[]): Cell[] {
  const at = cell.text.lastIndexOf(' ');
  const figure: Cell = { text: cell.text.slice(at + 1), from: cell.from + at + 1, to: cell.to };
  if (at < 0 || !AMOUNT.test(figure.text) || AMOUNT.test(cell.text)) return [cell];
  const words: Cell = { text: cell.text.slice(0, at), from: cell.from, to: cell.from + at };
  const over = header[columnOf(figure, header)];
  const apart =
    over && overlap(figure, over) > 0 && columnOf(figure, header) > columnOf({ ...words, to: words.from + 1 }, header);
  return apart ? [...partAmount(words, header), figure] : [cell];
}

/** Two names with one space between them, where figures below stand apart: "Tự chấm Thẩm định" above "3         3". */
function partNames(name: Cell, lines: readonly string[]): Cell[] {
  const spaces = [...name.text.matchAll(/ /g)].map(({ index }) => index);
  const parts = spaces
    .map((at): [Cell, Cell] => [
      { text: name.text.slice(0, at), from: name.from, to: name.from + at },
      { text: name.text.slice(at + 1), from: name.from + at + 1, to: name.to },
    ])
    .filter((two) => two.every(({ text }) => ROLES_OF_FIGURES.has(roleOf(text))));
  const below = lines.map((line) => cellsIn(line).filter((cell) => overlap(cell, name) > 0));
  const figured = below.filter((cells) => cells.length > 0 && cells.every(({ text }) => AMOUNT.test(text)));
  const apart = ([first, second]: [Cell, Cell]): boolean => {
    const under = figured.filter(
      ([one, other]) => one && other && overlap(one, first) > 0 && overlap(other, second) > 0,
    );
    return under.length >= LEAST_ROWS && under.length * 2 > figured.length;
  };
  return parts.find(apart) ?? [name];
}

const overlap = (a: Cell, b: Cell): number => Math.min(a.to, b.to) - Math.max(a.from, b.from);

/** The column whose name stands above most of it, else the nearest. */
function columnOf(cell: Cell, header: readonly Cell[]): number {
  let best = 0;
  header.forEach((name, column) => {
    const above = header[best];
    if (above && overlap(cell, name) > overlap(cell, above)) best = column;
  });
  return best;
}

function append(row: string[], column: number, text: string): void {
  row[column] = row[column] ? `${row[column]} ${text}` : text;
}

const CAPITALS = /^[^\p{Ll}]*$/u;

/** How far the words of each column go where they go farthest. */
function limitsOf(lines: readonly string[], header: readonly Cell[]): readonly number[] {
  const limits = header.map(() => 0);
  for (const cell of lines.flatMap((line) => cellsIn(line).flatMap((one) => partAmount(one, header)))) {
    const column = columnOf(cell, header);
    const next = header[column + 1];
    // What crosses the columns behind it is no cell.
    if (next === undefined || cell.to < next.to) limits[column] = Math.max(limits[column] ?? 0, cell.to);
  }
  return limits;
}

interface OpenRow {
  readonly last: readonly string[];
  readonly above: readonly Cell[];
  readonly limits: readonly number[];
}

/**
 * The next line of a name or a reason: words only, in columns that the row above fills, without a code. A capital begins it
 * where it stands right below and its first word had no room on the line above.
 */
function goesOn(cells: readonly Cell[], header: readonly Cell[], { last, above, limits }: OpenRow): boolean {
  return cells.every((cell) => {
    const column = columnOf(cell, header);
    const before = above[column];
    const [word = ''] = cell.text.split(' ');
    const broken = before?.from === cell.from && before.to + 1 + word.length > (limits[column] ?? 0);
    const open = column > 0 && (last[column] ?? '') !== '' && !AMOUNT.test(last[column] ?? '');
    return open && (broken || /^\p{Ll}/u.test(cell.text)) && !CAPITALS.test(cell.text);
  });
}

/** The line of the header where it stands again on the next page, the number of the page before it. */
function behindPage(lines: readonly string[], at: number, header: number): number | undefined {
  const words = (line: number): string => (lines[line] ?? '').trim();
  for (let next = at; next < at + MOST_BEFORE_HEADER; next++) {
    if (words(next) === words(header)) return next;
    const passed = words(next) === '' || /^\W?\d{1,3}\W?$/.test(words(next)) || words(next) === words(header - 1);
    if (!passed) return undefined;
  }
  return undefined;
}
