/** Tables in which a field stands beside its criteria, with its own figures in columns of its own: each field becomes a row above them. */
import { compareCodes, readCode } from '../../core/codes.ts';
import { type ColumnRole, ROLES_OF_FIGURES } from './column-names.ts';
import { findTables } from './find-tables.ts';
import { type Grid, isBlankCell, type TableCell, wordsOf } from './grid.ts';
import type { Rearranged } from './turned.ts';
import { roleByName } from './understand-columns.ts';

/** Columns of the fields, each with the column of the criteria that holds the same. */
type Homes = ReadonlyMap<number, number>;

const LEAST_ROWS = 4;
/** A field of one criterion stands in a row with it; of most there are more. */
const MOST_FIELDS = 0.6;

/** Undefined where no columns in front of the codes hold figures of their own. */
export function findGroupedRows(grid: Grid): Rearranged | undefined {
  const [found, ...others] = findTables(grid);
  if (!found || others.length > 0) return undefined;
  const { header, end } = found;
  const rows = Array.from({ length: end - header.to }, (_, at) => header.to + at);
  const cellAt = (y: number, x: number): TableCell => grid.rows[y]?.[x];
  const code = header.labels.findIndex((_, x) => holdsCodes(rows.map((y) => wordsOf(cellAt(y, x)))));
  const homes = code < 1 ? undefined : homesOf(header.labels.map(roleByName), code);
  if (!homes) return undefined;
  const isOwn = (x: number): boolean => !homes.has(x);
  const fields = rows.filter((y, at) => tells(grid, y, homes) && !repeats(grid, y, rows[at - 1], homes));
  const criteria = rows.filter((y) => readCode(wordsOf(cellAt(y, code))) !== undefined);
  if (criteria.length < LEAST_ROWS || fields.length > criteria.length * MOST_FIELDS || fields[0] !== criteria[0])
    return undefined;
  const origins: (readonly [number, (x: number) => number | undefined])[] = [];
  for (let y = header.from; y < header.to; y++) origins.push([y, (x) => x]);
  const begins = new Set(fields);
  const sources = new Map([...homes].map(([from, to]) => [to, from]));
  for (const y of rows) {
    if (begins.has(y)) origins.push([y, (x) => sources.get(x)]);
    if ((grid.rows[y] ?? []).some((cell, x) => isOwn(x) && !isBlankCell(cell)))
      origins.push([y, (x) => (isOwn(x) ? x : undefined)]);
  }
  const width = header.labels.length;
  return {
    header,
    end,
    grid: {
      ...grid,
      rows: origins.map(([y, from]) => Array.from({ length: width }, (_, x) => cellAt(y, from(x) ?? width))),
      spans: [],
      lines: origins.map(([y]) => grid.lines[y] ?? y + 1),
    },
    cellAt: (y, x) => [origins[y]?.[0] ?? header.from, origins[y]?.[1](x) ?? x],
  };
}

/** Amounts with a decimal point look like codes; only codes run on. */
function holdsCodes(cells: readonly string[]): boolean {
  const filled = cells.filter((words) => words !== '');
  const codes = filled.flatMap((words) => readCode(words) ?? []).filter((code) => code.includes('.'));
  const isRising = codes.every((code, at) => at === 0 || compareCodes(codes[at - 1] ?? code, code) < 0);
  return isRising && codes.length >= LEAST_ROWS && codes.length * 10 >= filled.length * 8;
}

/** The name and the figures in front of the codes belong above what is called the same behind them. */
function homesOf(roles: readonly (ColumnRole | undefined)[], code: number): Homes | undefined {
  const homes = new Map<number, number>();
  for (let x = 0; x < code; x++) {
    const role = roles[x];
    if (role === 'code' || role === 'ordinal') homes.set(x, code);
    if (role !== 'title' && !ROLES_OF_FIGURES.has(role)) continue;
    const [home, ...others] = roles.flatMap((one, at) => (at > code && one === role ? [at] : []));
    if (home === undefined || others.length > 0) return undefined;
    homes.set(x, home);
  }
  const hasFigures = [...homes.keys()].some((x) => ROLES_OF_FIGURES.has(roles[x]));
  return hasFigures && new Set(homes.values()).size === homes.size ? homes : undefined;
}

const tells = ({ rows }: Grid, y: number, homes: Homes): boolean =>
  [...homes.keys()].some((x) => !isBlankCell(rows[y]?.[x]));

/** A program writes a field's cells in each row anew. */
const repeats = ({ rows }: Grid, y: number, above: number | undefined, homes: Homes): boolean =>
  above !== undefined && [...homes.keys()].every((x) => wordsOf(rows[y]?.[x]) === wordsOf(rows[above]?.[x]));
