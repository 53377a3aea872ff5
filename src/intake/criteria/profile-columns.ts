/** Maxima of several kinds of units beside each other: the table as one column of them, and what each kind of units has in each row. */
import { tidy, upperFirst } from '../../core/text.ts';
import { type Amount, readAmount } from '../tables/amounts.ts';
import { bareLabel, roleOf } from '../tables/column-names.ts';
import type { Grid, TableCell } from '../tables/grid.ts';
import { findHeaders, type Header, isColumnNumbers } from '../tables/header.ts';

export interface ProfileTable {
  /** As the table names them. */
  readonly profiles: readonly string[];
  /** With one column of maxima in their place, in each row the first that is one. */
  readonly grid: Grid;
  /** By the line of a row: the amounts in the order of the profiles. */
  readonly amounts: ReadonlyMap<number, readonly Amount[]>;
}

/** Several columns of maxima whose headers name no kinds of units: nobody knows which of them is the set's. */
export interface RivalMaxima {
  readonly line: number;
  readonly rivals: readonly string[];
}

const ONE = 'Điểm tối đa';

/** @returns undefined for a table with one column of maxima, or none */
export function readProfileTable(grid: Grid): ProfileTable | RivalMaxima | undefined {
  const headers = findHeaders(grid);
  const [header] = headers;
  if (!header) return undefined;
  const columns = maximaColumns(header);
  if (columns.length < 2) return undefined;
  const names = columns.map((column) => profileName(header.labels[column] ?? []));
  const isTold = names.every((name) => UNITS.test(name)) && new Set(names.map(bareLabel)).size === names.length;
  if (!isTold) {
    const rivals = columns.map((column) => tidy((header.labels[column] ?? []).join(' ')));
    return { line: grid.lines[header.from] ?? header.from + 1, rivals };
  }
  const amounts = grid.rows.map((row) => columns.map((column) => readAmount(row[column], true)));
  return {
    profiles: names,
    grid: withOneColumn(grid, headers, columns, amounts),
    amounts: new Map(amounts.map((some, y) => [grid.lines[y] ?? y + 1, some])),
  };
}

/** By "tối đa" and its like; where no header says so, all below "Điểm". */
function maximaColumns({ labels }: Header): number[] {
  const of = (role: string): number[] =>
    labels.flatMap((above, column) => ((above ?? []).some((label) => roleOf(label) === role) ? [column] : []));
  const maxima = of('max');
  if (maxima.length > 0) return maxima;
  const points = labels.flatMap((above = [], column) => {
    const isGroup = above.length > 1 && above.slice(0, -1).some((label) => roleOf(label) === 'points');
    return isGroup && UNITS.test(above.at(-1) ?? '') ? [column] : [];
  });
  return points;
}

/** How kinds of units are called. */
const UNITS =
  /(?<![\p{L}])(?:xã|phường|đặc khu|thị trấn|huyện|quận|tthc|thủ tục|đơn vị|nhóm|khối|loại|cấp|vùng|miền|địa bàn|sở|ngành)(?![\p{L}])/iu;
const WORTH =
  /^(?:(?:số |mức |khung |thang )?điểm(?: số)?(?: (?:tối đa|chuẩn|quy định))?|tối đa|ba ?rem|mức trần|max)(?![\p{L}])\s*/iu;
const WORTH_BEHIND = /\s*[([]?(?:số )?(?:điểm )?(?:tối đa|chuẩn)[)\]]?$/iu;
const FOR = /^(?:áp dụng (?:cho|đối với|với)|dành cho|đối với|của|cho|tại|ở|[-–:([])\s*/iu;

/** "Xã" of "Điểm tối đa đối với xã", "Xã có TTHC" of what stands below each other. */
function profileName(labels: readonly string[]): string {
  const words = labels.flatMap((label) => {
    const bare = tidy(label).replace(WORTH, '').replace(FOR, '').replace(FOR, '').replace(WORTH_BEHIND, '');
    const name = bare.replace(/^\(?(?:điểm)?\)?$/iu, '').replace(/^([^(]*)\)$/, '$1');
    return name === '' ? [] : [name];
  });
  const [first = '', ...others] = words;
  return upperFirst(
    [first, ...others.map((word) => word.replace(/^(?:Có|Không)(?= )/u, (w) => w.toLowerCase()))].join(' '),
  );
}

function withOneColumn(
  { rows, spans, lines, name }: Grid,
  headers: readonly Header[],
  columns: readonly number[],
  amounts: readonly (readonly Amount[])[],
): Grid {
  const [kept = 0, ...gone] = columns;
  const without = (row: readonly TableCell[]): TableCell[] => row.filter((_, column) => !gone.includes(column));
  const shift = (column: number): number => column - gone.filter((one) => one < column).length;
  const within = (y: number): Header | undefined => headers.find(({ from, to }) => y >= from && y < to);
  const cells = rows.map((row, y) => {
    const header = within(y);
    if (header && isColumnNumbers({ rows, spans, lines, name }, y)) return [];
    const at = columns[(amounts[y] ?? []).findIndex(({ kind }) => kind === 'points')] ?? kept;
    const cell = header ? (y === header.from ? ONE : '') : row[at];
    return without(Array.from({ length: Math.max(row.length, kept + 1) }, (_, x) => (x === kept ? cell : row[x])));
  });
  const others = spans.flatMap((span) => {
    const { row, column, height, width } = span;
    const inside = columns.filter((one) => one >= column && one < column + width);
    if (inside.length === 0) return [{ ...span, column: shift(column) }];
    // Titles above the table, and rows of a heading that reach over all columns.
    const rest = width - inside.filter((one) => gone.includes(one)).length;
    const isHeader = headers.some(({ from, to }) => row < to && row + height > from);
    return isHeader || rest < 1 ? [] : [{ row, height, column: shift(column), width: rest }];
  });
  const merged = headers.map(({ from, to }) => ({ row: from, height: to - from, column: shift(kept), width: 1 }));
  return { name, lines, rows: cells, spans: [...others, ...merged.filter(({ height }) => height > 1)] };
}
