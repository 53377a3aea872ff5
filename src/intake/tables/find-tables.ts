/** The tables of a grid: where each begins and ends, which of its rows only repeat the header. */
import { bareLabel } from './column-names.ts';
import { type Grid, wordsOf } from './grid.ts';
import { findHeaders, type Header, isColumnNumbers, spellOutSteps } from './header.ts';

export interface FoundTable {
  readonly header: Header;
  /** The row after its last. */
  readonly end: number;
}

/** Each begins with a header of its own; a header repeated by a page break begins none. */
export function findTables(grid: Grid): FoundTable[] {
  const headers = findHeaders(grid).map(spellOutSteps);
  const key = ({ labels }: Header): string => JSON.stringify(labels);
  const firsts = headers.filter((header, index) => index === 0 || key(header) !== key(headers[index - 1] ?? header));
  if (firsts.length === 0 && looksLikeTable(grid))
    return [{ header: { from: 0, to: 0, labels: [] }, end: grid.rows.length }];
  const tables = firsts.map((header, index) => ({ header, end: firsts[index + 1]?.from ?? grid.rows.length }));
  return tables.filter(({ header, end }) => end > header.to);
}

/** Tables side by side below one header row: where its first labels begin again, each with the other's columns blank. */
export function partBeside(grid: Grid, found: FoundTable): { readonly grid: Grid; readonly found: FoundTable }[] {
  const { labels } = found.header;
  const at = (column: number): string => bareLabel(labels[column]?.at(-1) ?? '');
  const again = labels.findIndex(
    (_, column) => column > 1 && at(0) !== '' && at(column) === at(0) && at(column + 1) === at(1),
  );
  if (again < 0) return [{ grid, found }];
  return [0, 1].map((part) => {
    const belongs = (column: number): boolean => column < again === (part === 0);
    const keep = <T>(cells: readonly T[], blank: T): T[] => cells.map((cell, x) => (belongs(x) ? cell : blank));
    const rows = grid.rows.map((row, y) => (y >= found.header.from && y < found.end ? keep(row, '') : row));
    return { grid: { ...grid, rows }, found: { ...found, header: { ...found.header, labels: keep(labels, []) } } };
  });
}

/** Without a header: codes in front of most rows, and figures in them. */
function looksLikeTable(grid: Grid): boolean {
  if (grid.rows.length < 3) return false;
  const coded = grid.rows.filter((row) =>
    row.some((cell) => /^(?:\d{1,2}(?:\.\d{1,2}){1,3}\.?|[IVX]{1,4})$/.test(wordsOf(cell))),
  );
  return coded.length * 2 >= grid.rows.length;
}

/** Rows that repeat the header or number its columns. */
export function repeatedRows(grid: Grid, { header, end }: FoundTable): ReadonlySet<number> {
  const repeated = new Set<number>();
  const first = wordsOf(grid.rows[header.from]?.[0]);
  const top = rowWords(grid, header.from);
  for (let y = header.to; y < end; y++) {
    if (isColumnNumbers(grid, y)) repeated.add(y);
    if (header.labels.length > 0 && wordsOf(grid.rows[y]?.[0]) === first && rowWords(grid, y) === top)
      for (let x = y; x < y + header.to - header.from; x++) repeated.add(x);
  }
  return repeated;
}

const rowWords = (grid: Grid, y: number): string => (grid.rows[y] ?? []).map(wordsOf).join('\u0000');
