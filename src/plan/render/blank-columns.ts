/** Leaves out the columns of a table in which nothing stands: one form serves criteria sets of any number of fields. */

const ROW = /<w:tr[ >](?:(?!<\/w:tr>)[\s\S])*<\/w:tr>/g;
const CELL = /<w:tc[ >](?:(?!<\/w:tc>)[\s\S])*<\/w:tc>/g;
const GRID_COLUMN = /<w:gridCol [^>]*\/>/g;
const WIDTH = /w:w="(\d+)"/;

const saysSomething = (cell: string): boolean => /<w:t(?: [^>]*)?>[^<]/.test(cell);

/** @param table every row has a cell for each column; a table with others stays as it is */
export function dropBlankColumns(table: string): string {
  const grid = table.match(GRID_COLUMN) ?? [];
  const rows = (table.match(ROW) ?? []).map((row) => row.match(CELL) ?? []);
  if (rows.some((cells) => cells.length !== grid.length)) return table;
  const isKept = grid.map((_, i) => rows.some((cells) => saysSomething(cells[i] ?? '')));
  if (isKept.every((kept) => kept) || !isKept.includes(true)) return table;
  const widths = grid.map((column) => Number(WIDTH.exec(column)?.[1] ?? 0));
  const sum = (some: readonly number[]): number => some.reduce((total, width) => total + width, 0);
  // The table stays as wide as it is: what is left out goes to the widest that stays.
  const freed = sum(widths.filter((_, i) => !isKept[i]));
  const kept = widths.map((width, i) => (isKept[i] ? width : 0));
  const widest = kept.indexOf(Math.max(...kept));
  const wide = kept.map((width, i) => (i === widest ? width + freed : width));
  const keep = (text: string, pattern: RegExp): string => {
    let at = -1;
    return text.replace(pattern, (one) => {
      at += 1;
      return isKept[at] ? one.replace(WIDTH, `w:w="${wide[at]}"`) : '';
    });
  };
  return keep(table, GRID_COLUMN).replace(ROW, (row) => keep(row, CELL));
}
