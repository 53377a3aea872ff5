/** Blocks of cells as text: what Excel, Word and Sheets exchange. */
import type { Block } from '../selection.ts';
import type { SheetStore } from '../store.ts';

/** Tabs between cells; a cell with tabs, quotes or line breaks is quoted, as Excel does. */
export function textOf(sheet: SheetStore, block: Block): string {
  const quoted = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const line = (row: number): string =>
    Array.from({ length: block.columns }, (_, x) => quoted(sheet.cell(row, block.column + x)?.t ?? '')).join('\t');
  return Array.from({ length: block.rows }, (_, y) => line(block.row + y)).join('\n');
}

export function htmlOf(sheet: SheetStore, block: Block): string {
  const escaped = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');
  const cells = (row: number): string =>
    Array.from(
      { length: block.columns },
      (_, x) => `<td>${escaped(sheet.cell(row, block.column + x)?.t ?? '')}</td>`,
    ).join('');
  const rows = Array.from({ length: block.rows }, (_, y) => `<tr>${cells(block.row + y)}</tr>`).join('');
  return `<meta charset="utf-8"><table>${rows}</table>`;
}

/**
 * Reads a pasted block: Excel ends each row with a line break, and quotes cells that hold one.
 * @returns rows of equal length
 */
export function readBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  const source = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  while (at <= source.length) {
    const row = rows.at(-1) ?? [];
    const [cell, next] = readCell(source, at);
    row.push(cell);
    if (next >= source.length) break;
    if (source[next] === '\n') {
      if (next === source.length - 1) break;
      rows.push([]);
    }
    at = next + 1;
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

function readCell(source: string, at: number): [string, number] {
  if (source[at] === '"') {
    let end = at + 1;
    let cell = '';
    while (end < source.length) {
      if (source[end] === '"' && source[end + 1] === '"') {
        cell += '"';
        end += 2;
      } else if (source[end] === '"') break;
      else cell += source[end++];
    }
    const after = source[end + 1];
    if (source[end] === '"' && (after === undefined || after === '\t' || after === '\n')) return [cell, end + 1];
  }
  let end = at;
  while (end < source.length && source[end] !== '\t' && source[end] !== '\n') end++;
  return [source.slice(at, end), end];
}
