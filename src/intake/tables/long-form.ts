/** A value a row, as programs keep it, with its code and what it is beside it: put together to a row for each criterion. */
import { groupedBy } from '../lists.ts';
import { amountIn } from './amounts.ts';
import { type ColumnRole, ROLES_OF_FIGURES, roleOf } from './column-names.ts';
import { type Grid, isBlankCell, type TableCell, wordsOf } from './grid.ts';
import type { Rearranged } from './turned.ts';

export interface LongTable extends Rearranged {
  /** "Năm: 2024", "Đơn vị: UBND xã Hòa Lợi": what is the same in all rows. */
  readonly told: string;
}

const LEAST_ROWS = 6;

/** Undefined where no column names what another one holds, or where the rows are of several offices or years. */
export function findLongForm(grid: Grid): LongTable | undefined {
  const from = grid.rows.findIndex((row) => row.filter((cell) => !isBlankCell(cell)).length >= 3);
  const header = grid.rows[from] ?? [];
  const body = grid.rows.slice(from + 1).filter((row) => row.some((cell) => !isBlankCell(cell)));
  if (body.length < LEAST_ROWS) return undefined;
  const columns = header.map((_, x) => x);
  const what = columns.find((x) => namesFigures(body, x));
  const value = what === undefined ? undefined : columns.findLast((x) => x !== what && holdsAmounts(body, x));
  if (what === undefined || value === undefined) return undefined;
  const others = columns.filter((x) => x !== what && x !== value);
  const keys = others.filter((x) => new Set(body.map((row) => wordsOf(row[x]))).size > 1);
  const names = [...new Set(body.map((row) => wordsOf(row[what])))];
  const rows = [...groupedBy(body, (row) => JSON.stringify(keys.map((x) => wordsOf(row[x])))).values()];
  // Of the same words in the same row nobody knows which one holds: rows of other offices or years.
  if (keys.length === 0 || rows.some((own) => own.length > names.length || isTwice(own, what))) return undefined;
  const told = others.filter((x) => !keys.includes(x)).map((x) => `${wordsOf(header[x])}: ${wordsOf(body[0]?.[x])}`);
  return { ...wideOf(grid, { from, what, value, keys, names, rows }), told: told.join('; ') };
}

/** "Điểm tối đa", "Điểm đạt", "Điểm tối đa" …: each cell is the name of a column. */
function namesFigures(body: Grid['rows'], x: number): boolean {
  const roles = new Set<ColumnRole | undefined>();
  for (const row of body) {
    const cell = row[x];
    const role = typeof cell === 'string' && amountIn(cell) === undefined ? roleOf(cell) : undefined;
    if (role === undefined || !ROLES_OF_FIGURES.has(role)) return false;
    roles.add(role);
  }
  return roles.size > 1;
}

const holdsAmounts = (body: Grid['rows'], x: number): boolean =>
  body.every((row) => isBlankCell(row[x]) || amountIn(row[x]) !== undefined) &&
  body.some((row) => !isBlankCell(row[x]));

const isTwice = (rows: Grid['rows'], x: number): boolean =>
  new Set(rows.map((row) => wordsOf(row[x]))).size < rows.length;

interface LongColumns {
  /** The row of the header. */
  readonly from: number;
  readonly what: number;
  readonly value: number;
  readonly keys: readonly number[];
  readonly names: readonly string[];
  readonly rows: readonly Grid['rows'][];
}

function wideOf(grid: Grid, { from, what, value, keys, names, rows }: LongColumns): Rearranged {
  const header = grid.rows[from] ?? [];
  const rowNumbers = new Map(grid.rows.map((row, y) => [row, y]));
  /** The row that tells what stands in a column of the new table. */
  const source = (own: Grid['rows'], x: number): Grid['rows'][number] | undefined =>
    x < keys.length ? own[0] : own.find((row) => wordsOf(row[what]) === names[x - keys.length]);
  const columnOf = (x: number): number => keys[x] ?? value;
  const width = keys.length + names.length;
  const wide: TableCell[][] = [
    [...keys.map((x) => header[x]), ...names],
    ...rows.map((own) => Array.from({ length: width }, (_, x) => source(own, x)?.[columnOf(x)])),
  ];
  const lines = [from, ...rows.map((own) => rowNumbers.get(own[0] ?? []) ?? from)].map((y) => grid.lines[y] ?? y + 1);
  return {
    grid: { rows: wide, spans: [], lines, name: grid.name },
    header: { from, to: from + 1, labels: [] },
    end: grid.rows.length,
    cellAt: (y, x) => {
      const row = y === 0 ? undefined : source(rows[y - 1] ?? [], x);
      return [
        row === undefined ? from : (rowNumbers.get(row) ?? from),
        y === 0 && x >= keys.length ? what : columnOf(x),
      ];
    },
  };
}
