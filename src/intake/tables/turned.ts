/** Tables with criteria side by side, below each other where a page is too narrow: turned, with the places where their cells stood. */
import { isUnitName } from '../communes/names.ts';
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

export interface Turned extends Rearranged {
  /** Rows between its parts, which tell of something else: "Lĩnh vực 2: 4,25/5 điểm". */
  readonly between: readonly number[];
}

/** Criteria side by side, and below them rows of figures. */
interface Block {
  /** The row that names the criteria. */
  readonly header: number;
  readonly rows: readonly FigureRow[];
  /** The column that names the rows; undefined where nothing does. */
  readonly label: number | undefined;
  /** The row after its last. */
  readonly end: number;
}

interface FigureRow {
  readonly y: number;
  readonly name: string;
  readonly role: ColumnRole | undefined;
}

const FIGURES: ReadonlySet<FigureRow['role']> = new Set<FigureRow['role']>(['max', 'score', 'self', 'lost']);
const LEAST_FIGURES = 2;
const LEAST_CODES = 3;
/** "1.1", "1.1. Ban hành kế hoạch", "TC 1.1 (2đ)" */
const CODE = /^(?:(?:tiêu chí|tctp|tc) ?)?(\d{1,2}(?:\.\d{1,2}){1,3})(?![\d,])/iu;

/** Undefined where no rows of figures are named in their first cell: "Điểm tối đa", then "Điểm đạt". */
export function findTurned(grid: Grid): Turned | undefined {
  const blocks = blocksOf(grid);
  const [first] = blocks;
  if (!first) return undefined;
  const from = withGroups(grid, first.header);
  const end = blocks.at(-1)?.end ?? first.end;
  const inBlock = (y: number): boolean => blocks.some(({ header, end: last }) => y >= header && y < last);
  const between = Array.from({ length: end - first.header }, (_, at) => first.header + at).filter((y) => !inBlock(y));
  return {
    ...turn(grid, blocks),
    header: { from, to: first.header + 1, labels: [] },
    end,
    between,
  };
}

function blocksOf(grid: Grid): Block[] {
  const named = blocksBy(grid, blockAt);
  const plain = named.length > 0 ? [] : blocksBy(grid, (_, header) => plainBlockAt(grid, header, LEAST_FIGURES));
  // One criterion below the others is told as they are.
  return plain.length > 0 ? blocksBy(grid, (_, header) => plainBlockAt(grid, header, 1)) : named;
}

function blocksBy(grid: Grid, blockAt: (grid: Grid, header: number) => Block | undefined): Block[] {
  const blocks: Block[] = [];
  for (let header = 0; header < grid.rows.length; header++) {
    const block = blockAt(grid, header);
    if (!block) continue;
    blocks.push(block);
    header = block.end - 1;
  }
  return blocks;
}

function blockAt(grid: Grid, header: number): Block | undefined {
  const cells = (grid.rows[header] ?? []).filter((cell) => !isBlankCell(cell));
  const least = isCoded(namesCriteria(cells[0]) ? cells.slice(1) : cells) ? 1 : LEAST_FIGURES;
  const codes = least === 1 || codesAcross(cells);
  const rows: FigureRow[] = [];
  let end = header + 1;
  // What follows below the figures: causes, ranks, notes on each.
  for (let row = rowAt(grid, end); row.role !== undefined; row = rowAt(grid, ++end)) {
    // The next part begins.
    if (namesNext(row, grid) || rows.some(({ name }) => name === row.name)) break;
    rows.push(row);
  }
  // Codes above the rows of communes head a list of units.
  if (isUnitName(rowAt(grid, end).name)) return undefined;
  const told = rows.filter((row) => tellsFigures(row) && holdsAmounts(grid.rows[row.y] ?? [], least));
  const isFirst = told[0]?.y === header + 1;
  const distinct = new Set(told.map(({ role }) => role));
  const amounts = rows.filter(({ y }) => holdsAmounts(grid.rows[y] ?? [], least));
  // A code or two may be amounts with a decimal point: below codes stand the most there is and what was got.
  const isTold = codesAcross(cells) ? told.length > 0 : codes && told.length > 0 && amounts.length >= LEAST_FIGURES;
  if (!isFirst || (distinct.size < LEAST_FIGURES && !isTold) || cells.length < least) return undefined;
  const label = grid.rows[told[0]?.y ?? 0]?.findIndex((cell) => !isBlankCell(cell));
  return codes || cells.length > LEAST_FIGURES ? { header, rows, label, end } : undefined;
}

const namesNext = ({ role, y }: FigureRow, grid: Grid): boolean =>
  role === 'code' || (role === 'title' && (grid.rows[y] ?? []).some((cell) => CODE.test(wordsOf(cell))));

/** "Mã", "Tiêu chí" in the corner. */
const namesCriteria = (cell: TableCell): boolean => ['title', 'code'].includes(roleOf(wordsOf(cell)) ?? '');

/** Codes side by side, and below each of them its figures, which nothing names. */
function plainBlockAt(grid: Grid, header: number, least: number): Block | undefined {
  const names = grid.rows[header] ?? [];
  const columns = names.flatMap((cell, x) => (isBlankCell(cell) ? [] : [x]));
  if (columns.length < least || !isCoded(columns.map((x) => names[x]))) return undefined;
  const rows: FigureRow[] = [];
  for (let y = header + 1; y < grid.rows.length; y++) {
    const cells = grid.rows[y] ?? [];
    const told = cells.flatMap((cell, x) => (isBlankCell(cell) ? [] : [x]));
    const isBelow = told.length > 0 && told.every((x) => columns.includes(x));
    const amounts = told.filter((x) => AMOUNT.test(wordsOf(cells[x]))).length;
    const isFigures = amounts === columns.length;
    // What stands below the figures says why.
    if (!isBelow || (!isFigures && (amounts > 0 || rows.length === 0 || CODE.test(wordsOf(cells[told[0] ?? 0])))))
      break;
    rows.push({ y, name: isFigures ? '' : 'Nguyên nhân', role: isFigures ? 'points' : 'cause' });
    if (!isFigures) break;
  }
  return rows.length > 0 ? { header, rows, label: undefined, end: header + rows.length + 1 } : undefined;
}

/** An amount, or one out of another. */
const AMOUNT = /^[-+]?\d{1,3}(?:[.,]\d{1,4})?(?: ?\/ ?\d{1,3}(?:[.,]\d{1,4})?)?(?: ?(?:điểm|đ))?$/u;

const isCoded = (cells: readonly TableCell[]): boolean =>
  cells.length > 0 && cells.every((cell) => CODE.test(wordsOf(cell))) && areRising(cells.map(wordsOf));

/** Codes one after the other, as no figures are. */
function codesAcross(cells: readonly TableCell[]): boolean {
  const codes = cells.map(wordsOf).filter((words) => CODE.test(words));
  return codes.length >= LEAST_CODES && codes.length + 2 >= cells.length && areRising(codes);
}

function areRising(names: readonly string[]): boolean {
  const codes = names.map((words) => CODE.exec(words)?.[1] ?? '');
  return codes.every((code, at) => at === 0 || isBehind(code, codes[at - 1] ?? ''));
}

function isBehind(code: string, before: string): boolean {
  const [own, other] = [code, before].map((one) => one.split('.').map(Number));
  for (const [at, part] of (own ?? []).entries()) if (part !== other?.[at]) return part > (other?.[at] ?? 0);
  return false;
}

function rowAt(grid: Grid, y: number): FigureRow {
  const cells = grid.rows[y] ?? [];
  const name = wordsOf(firstCell(cells));
  if (cells.filter((cell) => !isBlankCell(cell)).length < 2) return { y, name, role: undefined };
  if (name === '' || codesAcross(cells.filter((cell) => !isBlankCell(cell)))) return { y, name, role: undefined };
  // "Năm 2024" below "Năm 2023": the points of each year.
  if (isYear(name)) return { y, name, role: 'points' };
  return { y, name, role: roleOf(name) };
}

const isYear = (name: string): boolean => bareLabel(name) === '' && yearIn(name) !== undefined;

const tellsFigures = ({ name, role }: FigureRow): boolean => FIGURES.has(role) || isYear(name);

const firstCell = (row: readonly TableCell[]): TableCell => row.find((cell) => !isBlankCell(cell));

const holdsAmounts = (row: readonly TableCell[], least: number): boolean =>
  row.filter((cell) => amountIn(cell) !== undefined).length >= least;

/** "1. Công tác chỉ đạo, điều hành" over its criteria, with figures of its own or without. */
function withGroups(grid: Grid, header: number): number {
  const above = (grid.rows[header - 1] ?? []).filter((cell) => !isBlankCell(cell));
  const names = above.map(wordsOf);
  const isGroups =
    names.length > 1 && names.every((name) => /^(?:lĩnh vực|lv|\d{1,2}\.|[IVX]{1,5}\.) ?(?=[\p{L}\d])/iu.test(name));
  return isGroups && !names.some((name) => /\d+(?:[.,]\d+)? ?(?:điểm|đ|\/)/iu.test(name)) ? header - 1 : header;
}

/** Each column of each block becomes a row, below the names of the rows of all of them. */
function turn(grid: Grid, blocks: readonly Block[]): Pick<Rearranged, 'grid' | 'cellAt'> {
  const parts = blocks.map(({ header, rows, label }) => ({ header, label, rows: keyed(rows) }));
  const names = new Map(parts.flatMap(({ rows }) => [...rows].map(([key, { name }]) => [key, name] as const)));
  const places: (readonly (readonly [number, number])[])[] = [];
  const rows: TableCell[][] = [];
  const add = (cells: TableCell[], at: readonly (readonly [number, number])[]): void => {
    rows.push(cells);
    places.push(at);
  };
  const [first] = parts;
  const isMarked = parts.every(({ header, label }) =>
    (grid.rows[header] ?? []).every((cell, x) => x === label || isBlankCell(cell) || MARK.test(wordsOf(cell))),
  );
  const corner = first?.label === undefined ? '' : isMarked ? 'Mã' : cornerOf(grid.rows[first.header]?.[first.label]);
  add([corner, ...names.values()], []);
  for (const { header, label, rows: figures } of parts) {
    const lines = [header, ...[...names.keys()].map((key) => figures.get(key)?.y)];
    const width = largest(lines.map((y) => (y === undefined ? 0 : (grid.rows[y]?.length ?? 0))));
    for (let x = label === undefined ? 0 : label + 1; x < width; x++) {
      const cells = lines.map((y): TableCell => (y === undefined ? '' : grid.rows[y]?.[x]));
      if (cells.some((cell) => !isBlankCell(cell)))
        add(
          cells,
          lines.map((y) => [y ?? header, x]),
        );
    }
  }
  const from = first?.header ?? 0;
  const line = grid.lines[from] ?? from + 1;
  return {
    grid: { rows, spans: [], lines: rows.map(() => line), name: grid.name },
    cellAt: (y, x) => places[y]?.[x] ?? [from, x],
  };
}

/** A code without a name: "1.1", "II", "LV 3", and the sum behind them. */
const MARK = /^(?:(?:tiêu chí|lĩnh vực|tctp|tc|lv) ?)?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[IVX]{1,5})\.?$/iu;

/** Rows of all parts that are named alike are one column; rows without a name, by their order. */
function keyed(rows: readonly FigureRow[]): Map<string, FigureRow> {
  return new Map(rows.map((row, at) => [row.name === '' ? `${row.role} ${at}` : bareLabel(row.name), row]));
}

/** "Đơn vị" names the rows of figures, not the criteria. */
const cornerOf = (cell: TableCell): TableCell =>
  ['title', 'code', undefined].includes(roleOf(wordsOf(cell))) ? cell : 'Tiêu chí';

/** A figure stands where it stood. */
export function placeIn(place: GridPlace, { cellAt }: Rearranged): GridPlace {
  return {
    ...place,
    line: (y, x) => place.line(...cellAt(y, x)),
    from: (y, x) => place.from(...cellAt(y, x)),
  };
}
