/** Reads a workbook file (.xlsx, .xls, .ods): every sheet with its cells as they show, merged stretches and dates. */
import { read, SSF, utils, type WorkSheet } from '@e965/xlsx';
import { calendarDate } from '../../core/dates.ts';
import type { Given } from '../sources/document.ts';
import { gridOf, type Span, type TableCell } from '../tables/grid.ts';

/** Far beyond any list of criteria or communes; a formatted empty sheet may claim a million rows. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 400;
/** How a zip archive begins (.xlsx, .ods), and the container of .xls. */
const CONTAINERS = [
  [0x50, 0x4b, 3, 4],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/**
 * Hidden sheets are left out: what nobody sees is not published.
 * @throws Error when the bytes are no workbook, or a protected one
 */
export function readWorkbook(bytes: Uint8Array): Given[] {
  // The library takes any bytes for a table of text.
  if (!CONTAINERS.some((mark) => mark.every((byte, at) => bytes[at] === byte))) throw new TypeError('no workbook');
  const book = read(bytes, { type: 'array', cellNF: true, cellDates: false, sheetRows: MOST_ROWS, dense: true });
  const hidden = new Set((book.Workbook?.Sheets ?? []).flatMap((sheet) => (sheet.Hidden ? [sheet.name] : [])));
  return book.SheetNames.filter((name) => !hidden.has(name)).flatMap((name): Given[] => {
    const sheet = book.Sheets[name];
    const given = sheet && readSheet(sheet, name, book.Workbook?.WBProps?.date1904 ?? false);
    return given ? [given] : [];
  });
}

function readSheet(sheet: WorkSheet, name: string, date1904: boolean): Given | undefined {
  const ref = sheet['!ref'];
  if (!ref) return undefined;
  const { s: start, e: end } = utils.decode_range(ref);
  const data: unknown = sheet['!data'];
  const stored = Array.isArray(data) ? (data as (SheetCell[] | undefined)[]) : [];
  const rows: TableCell[][] = [];
  for (let y = 0; y <= Math.min(end.r, start.r + MOST_ROWS); y++) {
    const cells = stored[y] ?? [];
    rows.push(Array.from({ length: Math.min(cells.length, MOST_COLUMNS) }, (_, x) => cellOf(cells[x], date1904)));
  }
  while (rows.length > 0 && (rows.at(-1) ?? []).every((cell) => cell === '')) rows.pop();
  if (rows.length === 0) return undefined;
  const spans = (sheet['!merges'] ?? []).map(({ s, e }): Span => {
    return { row: s.r, column: s.c, height: e.r - s.r + 1, width: e.c - s.c + 1 };
  });
  return { name, parts: [{ kind: 'table', grid: gridOf(rows, { spans, name }) }] };
}

interface SheetCell {
  readonly t: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly z?: string | number;
}

function cellOf(cell: SheetCell | undefined, date1904: boolean): TableCell {
  if (!cell || cell.t === 'z' || cell.t === 'e') return '';
  const { v: value, w: shown = '', z: format } = cell;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'number') return '';
  const pattern = String(format ?? '');
  if (pattern && SSF.is_date(pattern)) {
    const day = SSF.parse_date_code(value, { date1904 });
    return (day && calendarDate(day.y, day.m, day.d)) || value;
  }
  if (/%/.test(pattern)) return { number: value, shown: `${Number((value * 100).toPrecision(10))}%`.replace('.', ',') };
  // 3.1 shown as "3.10" may be a code that lost its zero.
  const plain = shown.trim();
  return /^\d{1,2}[.,]\d{1,3}$/.test(plain) &&
    Number(plain.replace(',', '.')) === value &&
    plain.length > String(value).length
    ? { number: value, shown: plain }
    : value;
}
