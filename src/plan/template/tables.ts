/** Tables of the templates: fixed layout, widths in grid and cells, every border written out. */
import {
  AlignmentType,
  BorderStyle,
  type IBorderOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  type VerticalMergeType,
  WidthType,
} from 'docx';
import { CELL_MARGIN, CELL_PADDING } from './form.ts';
import { paragraph } from './paragraphs.ts';

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

export interface CellLook {
  readonly lines: boolean;
  readonly margin: number;
  readonly padding?: number;
  readonly centred?: boolean;
  readonly merge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType] | undefined;
  readonly span?: number | undefined;
}

export function cell(width: number, children: readonly Paragraph[], look: CellLook): TableCell {
  const border = look.lines ? LINE : NONE;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    borders: { top: border, bottom: border, left: border, right: border },
    margins: {
      left: look.margin,
      right: look.margin,
      top: look.padding ?? 0,
      bottom: look.padding ?? 0,
      marginUnitType: WidthType.DXA,
    },
    verticalAlign: look.centred ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
    ...(look.merge ? { verticalMerge: look.merge } : {}),
    ...(look.span ? { columnSpan: look.span } : {}),
    children: [...children],
  });
}

export function table(widths: readonly number[], rows: readonly TableRow[], lines: boolean): Table {
  const border = lines ? LINE : NONE;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    indent: { size: 0, type: WidthType.DXA },
    columnWidths: [...widths],
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
    rows: [...rows],
  });
}

/** A row that stays on one page where it can. */
export function row(cells: readonly TableCell[], header = false): TableRow {
  return new TableRow({ cantSplit: true, ...(header ? { tableHeader: true } : {}), children: [...cells] });
}

export interface Column {
  readonly title: string;
  /** Figures are centred, words stand left: justified text tears in narrow columns. */
  readonly centred?: boolean;
}

/** What a cell of a ruled table holds; merged with the rows below, or over several columns. */
export interface Content {
  readonly text: string;
  readonly span?: number;
  readonly merge?: CellLook['merge'];
  readonly right?: boolean;
}

/** A table with lines and a header row on each page; its columns follow their contents. */
export class RuledTable {
  private readonly widths: readonly number[];

  constructor(
    private readonly columns: readonly Column[],
    private readonly size: number,
    width: number,
  ) {
    const each = Math.floor(width / columns.length);
    this.widths = columns.map((_, i) => (i === 0 ? width - each * (columns.length - 1) : each));
  }

  header(): TableRow {
    const contents = this.columns.map(({ title }, i) => ({ text: i === 0 ? `${title}{cột theo nội dung}` : title }));
    return row(this.cells(contents, { bold: true, centred: true }), true);
  }

  /** @param keepNext stays with the row below */
  row(contents: readonly (string | Content)[], { bold = false, keepNext = false } = {}): TableRow {
    const cells = contents.map((one) => (typeof one === 'string' ? { text: one } : one));
    return row(this.cells(cells, { bold, keepNext }));
  }

  table(rows: readonly TableRow[]): Table {
    return table(this.widths, [this.header(), ...rows], true);
  }

  private cells(
    contents: readonly Content[],
    look: { bold: boolean; centred?: boolean; keepNext?: boolean },
  ): TableCell[] {
    let column = 0;
    return contents.map(({ text, span = 1, merge, right = false }) => {
      const width = this.widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
      const isCentred = look.centred || this.columns[column]?.centred === true;
      column += span;
      const alignment = right ? AlignmentType.RIGHT : isCentred ? AlignmentType.CENTER : AlignmentType.LEFT;
      const words = paragraph(
        text,
        { size: this.size, bold: look.bold },
        { alignment, keepNext: look.keepNext === true },
      );
      return cell(width, [words], {
        lines: true,
        margin: CELL_MARGIN,
        padding: CELL_PADDING,
        centred: look.centred === true,
        merge,
        span: span > 1 ? span : undefined,
      });
    });
  }
}
