/** What was given to read, whatever it came as: stretches of text and tables in their order, lines counted through. */

import { append } from '../lists.ts';
import type { Grid, Span, TableCell } from '../tables/grid.ts';
import { findHeaders } from '../tables/header.ts';
import { type Cut, MOST_COLUMNS, MOST_ROWS } from './limits.ts';

export type Part =
  | { readonly kind: 'text'; readonly line: number; readonly text: string }
  | { readonly kind: 'table'; readonly grid: Grid };

/** A file, a sheet of it, or what was pasted. */
export interface Given {
  /** What the document is called where there are several: "tài liệu 2". */
  readonly document?: string;
  /** Name of the sheet; '' for a whole document. */
  readonly name: string;
  readonly parts: readonly Part[];
  /** What was left out, where anything was. */
  readonly cut?: readonly Cut[];
}

/** Collects parts and counts their lines: a paragraph is a line, and so is a row of a list. */
export class DocumentBuilder {
  private readonly parts: Part[] = [];
  private next = 1;
  private paragraphs: string[] = [];
  private textStart = 1;
  private readonly cut: Cut[] = [];

  text(paragraph: string): void {
    if (this.paragraphs.length === 0) this.textStart = this.next;
    const lines = paragraph.split('\n');
    for (const line of lines) this.paragraphs.push(line);
    this.next += lines.length;
  }

  /** @param widest columns of the widest row, where not all of them are given */
  table(rows: readonly (readonly TableCell[])[], spans: readonly Span[], widest = 0): void {
    this.flush();
    if (rows.length === 0) return;
    // The rows of a list are counted as people count them; a letterhead's cells will be read as lines of text.
    const isList = findHeaders({ rows, spans, lines: [], name: '' }).length > 0;
    const lines = rows.map((row) => {
      const line = this.next;
      this.next += isList ? 1 : heightOf(row);
      return line;
    });
    const { part, cut } = tablePart({ rows, spans, lines, name: '' }, widest);
    this.parts.push(part);
    append(this.cut, cut);
  }

  /** @param more what was cut before it came here */
  build(name = '', more: readonly Cut[] = []): Given {
    this.flush();
    return givenOf(name, this.parts, [...more, ...this.cut]);
  }

  private flush(): void {
    if (this.paragraphs.some((line) => line.trim() !== '')) {
      this.parts.push({ kind: 'text', line: this.textStart, text: this.paragraphs.join('\n') });
    }
    this.paragraphs = [];
  }
}

export function givenOf(name: string, parts: readonly Part[], cut: readonly Cut[] = []): Given {
  return cut.length > 0 ? { name, parts, cut } : { name, parts };
}

/** A table as far as tables are read, and what of it is not. */
export function tablePart(grid: Grid, widest = 0): { part: Extract<Part, { kind: 'table' }>; cut: Cut[] } {
  const { rows, lines } = grid;
  const cut: Cut[] = [];
  const lineOf = (row: number): number => lines[row] ?? row + 1;
  const last = lastFilled(rows, MOST_ROWS);
  if (last >= MOST_ROWS) cut.push({ what: 'rows', from: lineOf(MOST_ROWS), to: lineOf(last) });
  const within = last >= MOST_ROWS ? rows.slice(0, MOST_ROWS) : rows;
  const wide = within.map((row) => (row.length > MOST_COLUMNS ? row.findLastIndex(isFilled) + 1 : row.length));
  const to = wide.reduce((most, width) => Math.max(most, width), widest);
  if (to > MOST_COLUMNS) {
    // The rows of a web page come as wide as tables are read, and no wider.
    const first = wide.findIndex((width) => width > MOST_COLUMNS || (widest > MOST_COLUMNS && width === MOST_COLUMNS));
    cut.push({ what: 'columns', from: MOST_COLUMNS + 1, to, line: lineOf(Math.max(0, first)) });
  }
  const kept = within.map((row) => (row.length > MOST_COLUMNS ? row.slice(0, MOST_COLUMNS) : row));
  return { part: { kind: 'table', grid: { ...grid, rows: kept, lines: lines.slice(0, kept.length) } }, cut };
}

const isFilled = (cell: TableCell): boolean => cell !== undefined && cell !== null && cell !== '';

/** Formatted rows below a table hold nothing and are not missed. */
function lastFilled(rows: readonly (readonly TableCell[])[], from: number): number {
  for (let row = rows.length - 1; row >= from; row--) if (rows[row]?.some(isFilled)) return row;
  return Math.min(rows.length, from) - 1;
}

/** Every paragraph of every cell may have to stand on a line of its own, when the table turns out to be a layout. */
function heightOf(row: readonly TableCell[]): number {
  let lines = 0;
  for (const cell of row) if (typeof cell === 'string' && cell.trim() !== '') lines += cell.split('\n').length;
  return Math.max(1, lines);
}
