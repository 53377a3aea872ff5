/** Cell addresses: rows and columns count from 1, as in Apps Script. */

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/**
 * Reads "B5", "A1:C4", "A2:A", "A:C", "3:5" (with or without $), open ends closed at the grid's edge.
 * @returns undefined when it is no address
 */
export function parseArea(text: string, maxRows: number, maxColumns: number): Area | undefined {
  const match = /^\$?([A-Za-z]{0,3})\$?(\d*)(?::\$?([A-Za-z]{0,3})\$?(\d*))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, left = '', top = '', right, bottom] = match;
  const pair = right !== undefined && bottom !== undefined;
  if (!pair && (!left || !top)) return undefined;
  if (pair && ((!left && !top) || (!right && !bottom) || !left !== !right)) return undefined;
  const firstRow = top ? Number(top) : 1;
  const firstColumn = left ? columnNumber(left) : 1;
  const lastRow = pair ? (bottom ? Number(bottom) : maxRows) : firstRow;
  const lastColumn = pair ? (right ? columnNumber(right) : maxColumns) : firstColumn;
  const row = Math.min(firstRow, lastRow);
  const column = Math.min(firstColumn, lastColumn);
  if (row < 1) return undefined;
  return { row, column, rows: Math.abs(lastRow - firstRow) + 1, columns: Math.abs(lastColumn - firstColumn) + 1 };
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

export function overlaps(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
