/** What was given to read, whatever it came as: stretches of text and tables in their order, lines counted through. */
import type { Grid, Span, TableCell } from '../tables/grid.ts';
import { findHeaders } from '../tables/header.ts';

export type Part =
  | { readonly kind: 'text'; readonly line: number; readonly text: string }
  | { readonly kind: 'table'; readonly grid: Grid };

/** A file, a sheet of it, or what was pasted. */
export interface Given {
  /** Name of the sheet; '' for a whole document. */
  readonly name: string;
  readonly parts: readonly Part[];
}

/** Collects parts and counts their lines: a paragraph is a line, and so is a row of a list. */
export class DocumentBuilder {
  private readonly parts: Part[] = [];
  private next = 1;
  private paragraphs: string[] = [];
  private textStart = 1;

  text(paragraph: string): void {
    if (this.paragraphs.length === 0) this.textStart = this.next;
    const lines = paragraph.split('\n');
    for (const line of lines) this.paragraphs.push(line);
    this.next += lines.length;
  }

  table(rows: readonly (readonly TableCell[])[], spans: readonly Span[]): void {
    this.flush();
    if (rows.length === 0) return;
    // The rows of a list are counted as people count them; a letterhead's cells will be read as lines of text.
    const isList = findHeaders({ rows, spans, lines: [], name: '' }).length > 0;
    const lines = rows.map((row) => {
      const line = this.next;
      this.next += isList ? 1 : heightOf(row);
      return line;
    });
    this.parts.push({ kind: 'table', grid: { rows, spans, lines, name: '' } });
  }

  build(name = ''): Given {
    this.flush();
    return { name, parts: this.parts };
  }

  private flush(): void {
    if (this.paragraphs.some((line) => line.trim() !== '')) {
      this.parts.push({ kind: 'text', line: this.textStart, text: this.paragraphs.join('\n') });
    }
    this.paragraphs = [];
  }
}

/** Every paragraph of every cell may have to stand on a line of its own, when the table turns out to be a layout. */
function heightOf(row: readonly TableCell[]): number {
  let lines = 0;
  for (const cell of row) if (typeof cell === 'string' && cell.trim() !== '') lines += cell.split('\n').length;
  return Math.max(1, lines);
}
