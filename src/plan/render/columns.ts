/** Widths of columns from what stands in them: narrow columns of figures, wide ones where a row would grow high. */
import { boldWidth } from '../text-widths.ts';
import { unescapeXml } from './xml.ts';

interface Cell {
  readonly column: number;
  readonly span: number;
  /** Width of all its words on one line, and of the longest of them: twips. */
  readonly whole: number;
  readonly word: number;
}

const PART =
  /<w:tr[ >]|<w:tc[ >]|<w:tcW [^>]*\/>|<w:gridSpan w:val="(\d+)"\/>|<w:sz w:val="(\d+)"\/>|<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(?:br|p)(?: [^>]*)?\/?>/g;

const GRID = /<w:gridCol w:w="(\d+)"\/>/g;
/** Beside the words in a cell, with a little for what fonts differ in. */
const BESIDE = 180;
/** No column is wider for one long word than this share of the table. */
const WIDEST_WORD = 0.25;
const DEFAULT_SIZE = 24;
/** Steps in which the room is given out. */
const STEPS = 120;

/** The table with its grid and its cells as wide as their contents ask for; its whole width stays. */
export function fitColumns(table: string): string {
  const grid = [...table.matchAll(GRID)].map(([, width]) => Number(width));
  if (grid.length === 0 || table.indexOf('<w:tbl>') !== table.lastIndexOf('<w:tbl>')) return table;
  const rows = readRows(table);
  const widths = shareOut(
    rows,
    grid.length,
    grid.reduce((sum, width) => sum + width, 0),
  );
  let at = 0;
  const resized = table.replace(GRID, () => `<w:gridCol w:w="${widths[at++]}"/>`);
  return resizeCells(resized, widths);
}

function readRows(table: string): Cell[][] {
  const rows: Cell[][] = [];
  let [column, span, size, whole, word] = [0, 1, DEFAULT_SIZE, 0, 0];
  let isOpen = false;
  const close = (): void => {
    if (isOpen) rows.at(-1)?.push({ column, span, whole, word });
    if (isOpen) column += span;
    isOpen = false;
  };
  for (const [tag, gridSpan, typeSize, words] of table.matchAll(PART)) {
    if (tag.startsWith('<w:tr') && !tag.startsWith('<w:trP')) {
      close();
      rows.push([]);
      column = 0;
    } else if (tag.startsWith('<w:tc>') || tag.startsWith('<w:tc ')) {
      close();
      [isOpen, span, whole, word] = [true, 1, 0, 0];
    } else if (gridSpan) span = Number(gridSpan);
    else if (typeSize) size = Number(typeSize);
    else if (words !== undefined) {
      for (const one of unescapeXml(words).split(/(?<=[ \n])|(?<=-)(?=\p{L})/u)) {
        const width = boldWidth(one, size);
        whole += width;
        word = Math.max(word, width);
      }
    }
  }
  close();
  return rows;
}

/** Each column gets room for its longest word, then the rest goes where it makes rows lower. */
function shareOut(rows: readonly (readonly Cell[])[], columns: number, total: number): number[] {
  const widths = Array.from({ length: columns }, () => BESIDE * 2);
  for (const { column, span, word } of rows.flat()) {
    if (span === 1) widths[column] = Math.max(widths[column] ?? 0, Math.min(word, total * WIDEST_WORD) + BESIDE);
  }
  const least = widths.reduce((sum, width) => sum + width, 0);
  if (least >= total)
    return rounded(
      widths.map((width) => (width * total) / least),
      total,
    );
  const step = (total - least) / STEPS;
  const single = rows.map((row) => row.filter(({ span }) => span === 1));
  for (let i = 0; i < STEPS; i++) {
    const gains = Array.from({ length: columns }, () => 0);
    for (const row of single) {
      let [highest, second, at] = [0, 0, -1];
      for (const { column, whole } of row) {
        const height = whole / ((widths[column] ?? 0) - BESIDE);
        if (height > highest) [second, highest, at] = [highest, height, column];
        else if (height > second) second = height;
      }
      if (at < 0 || highest <= 1) continue;
      const width = (widths[at] ?? 0) - BESIDE;
      gains[at] = (gains[at] ?? 0) + Math.min(highest - (highest * width) / (width + step), highest - second);
    }
    const best = Math.max(...gains);
    const at = best > 0 ? gains.indexOf(best) : i % columns;
    widths[at] = (widths[at] ?? 0) + step;
  }
  return rounded(widths, total);
}

/** Whole twips that add up. */
function rounded(widths: readonly number[], total: number): number[] {
  const whole = widths.map((width) => Math.floor(width));
  const widest = whole.indexOf(Math.max(...whole));
  return whole.map((width, i) => (i === widest ? width + total - whole.reduce((sum, one) => sum + one, 0) : width));
}

function resizeCells(table: string, widths: readonly number[]): string {
  let column = 0;
  const cells = /<w:tr[ >]|<w:tcW [^>]*\/>(?:<w:gridSpan w:val="(\d+)"\/>)?/g;
  return table.replace(cells, (tag, gridSpan: string | undefined) => {
    if (tag.startsWith('<w:tr')) {
      column = 0;
      return tag;
    }
    const span = Number(gridSpan ?? 1);
    const width = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    column += span;
    return `<w:tcW w:type="dxa" w:w="${width}"/>${gridSpan ? `<w:gridSpan w:val="${gridSpan}"/>` : ''}`;
  });
}

const ROW = /<w:tr[ >](?:(?!<\/w:tr>)[\s\S])*<\/w:tr>/g;
const CELL = /<w:tc[ >](?:(?!<\/w:tc>)[\s\S])*<\/w:tc>/g;
const GRID_COLUMN = /<w:gridCol [^>]*\/>/g;
const WIDTH = /w:w="(\d+)"/;

const saysSomething = (cell: string): boolean => /<w:t(?: [^>]*)?>[^<]/.test(cell);

/**
 * Leaves out the columns in which nothing stands: one form serves criteria sets of any number of fields.
 * @param table every row has a cell for each column; a table with others stays as it is
 */
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
