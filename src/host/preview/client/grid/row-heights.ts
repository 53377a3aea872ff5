/** How high a row must be for its wrapped texts: Sheets grows rows by itself, a virtual grid must be told. */
import { cellName } from '../../../book/address.ts';
import type { BookStore, SheetStore } from '../store.ts';
import { widthOf } from './geometry.ts';

const PADDING = 8;
const LINE = 1.35;
const LEAST = 21;
/** Pixels. */
const LARGE = 15;
const FONT = '"Roboto", "Segoe UI", "Helvetica Neue", Arial, sans-serif';

const canvas = document.createElement('canvas').getContext('2d');
const widths = new Map<string, number>();

function textWidth(text: string, font: string): number {
  const key = `${font}|${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (!canvas) return text.length * 7;
  canvas.font = font;
  const { width } = canvas.measureText(text);
  if (widths.size > 20_000) widths.clear();
  widths.set(key, width);
  return width;
}

/** Breaks at spaces; a word longer than the line is broken where it must. */
function countLines(text: string, width: number, font: string): number {
  let lines = 0;
  const space = textWidth(' ', font);
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const size = textWidth(word, font);
      if (used > 0 && used + space + size > width) {
        lines++;
        used = 0;
      }
      used += (used > 0 ? space : 0) + size;
      while (used > width && width > 0) {
        lines++;
        used -= width;
      }
    }
  }
  return lines;
}

/** Rows that need more than one line, within what has content. */
export function rowHeights(book: BookStore, sheet: SheetStore): Map<number, number> {
  const heights = new Map<number, number>();
  const { rows, columns } = sheet.extent;
  const hidden = new Set(sheet.frame.hiddenColumns);
  // Sheets grows no row for a merged cell.
  const merged = new Set(sheet.frame.merges.map((name) => name.split(':')[0]));
  for (let row = 1; row <= rows; row++) {
    let highest = LEAST;
    for (let column = 1; column <= columns; column++) {
      const cell = sheet.cell(row, column);
      if (!cell || cell.t.length < 4 || hidden.has(column)) continue;
      const look = book.look(cell.s);
      const size = ((look?.size ?? 10) * 4) / 3;
      if (merged.has(cellName(row, column))) continue;
      // One line needs more than an ordinary row only in larger type.
      if (!look?.wrap && !cell.t.includes('\n') && size < LARGE) continue;
      const font = `${look?.bold ? '600' : '400'} ${size}px ${FONT}`;
      const lines = countLines(cell.t, look?.wrap ? widthOf(sheet, column) - PADDING - 1 : 1e6, font);
      highest = Math.max(highest, Math.ceil(lines * size * LINE) + 4);
    }
    if (highest > LEAST) heights.set(row, highest);
  }
  return heights;
}
