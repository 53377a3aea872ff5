/** A list of units whose cells stand one below the other, as it is copied off a small screen: as many lines a unit as the header has. */
import { isUnitName } from '../communes/names.ts';
import { roleOf } from '../tables/column-names.ts';
import { cellOf, nextFilled } from './cell-header.ts';
import type { FoundTable } from './cell-lines.ts';

const MOST_COLUMNS = 14;
const LONGEST_CELL = 60;
const LEAST_UNITS = 2;
const FIGURE = /^[-−–+]?\d[\d.,]*(?: ?\/ ?\d+)?(?: ?(?:%|điểm|đ))?$|^[-−–]$/iu;

/** Undefined when no such list begins at this line. @param lines in composed letters */
export function readUnitCells(lines: readonly string[], from: number): FoundTable | undefined {
  const header: string[] = [];
  let at = from;
  while (header.length < MOST_COLUMNS && isLabel(cellOf(lines, at))) {
    header.push(cellOf(lines, at));
    at = nextFilled(lines, at + 1);
  }
  const unit = header.findIndex((label) => roleOf(label) === 'unit');
  if (unit < 0 || header.length < 2) return undefined;
  const rows = [header];
  const places = [from];
  let end = at;
  for (let row = cellsAt(lines, at, header.length); row && isUnit(row.cells, unit, header); ) {
    rows.push(row.cells);
    places.push(row.start);
    end = row.last + 1;
    row = cellsAt(lines, nextFilled(lines, end), header.length);
  }
  return rows.length > LEAST_UNITS ? { rows, lines: places, end } : undefined;
}

const isLabel = (text: string): boolean =>
  text.length <= LONGEST_CELL && roleOf(text) !== undefined && !FIGURE.test(text) && !isUnitName(text);

function cellsAt(
  lines: readonly string[],
  start: number,
  count: number,
): { cells: string[]; start: number; last: number } | undefined {
  const cells: string[] = [];
  let last = start;
  for (let at = start; cells.length < count && at < lines.length; at = nextFilled(lines, at + 1)) {
    cells.push(cellOf(lines, at));
    last = at;
  }
  return cells.length === count ? { cells, start, last } : undefined;
}

/** A name where the header says so, and a figure in each column that holds figures. */
function isUnit(cells: readonly string[], unit: number, header: readonly string[]): boolean {
  return cells.every((text, x) => {
    if (x === unit) return isUnitName(text);
    const isWord = roleOf(header[x] ?? '') === 'grade' || roleOf(header[x] ?? '') === 'group';
    return text.length <= LONGEST_CELL && FIGURE.test(text) !== isWord;
  });
}
