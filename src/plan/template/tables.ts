/** Tables of the templates: fixed layout, widths in grid and cells, every border written out. */
import {
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

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '000000' };

export interface CellLook {
  readonly lines: boolean;
  readonly margin: number;
  readonly padding?: number;
  readonly centred?: boolean;
  readonly merge?: (typeof VerticalMergeType)[keyof typeof VerticalMergeType];
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
  return new TableRow({ cantSplit: true, tableHeader: header, children: [...cells] });
}
