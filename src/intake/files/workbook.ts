/** Reads a workbook file (.xlsx, .xls, .ods): every sheet with its cells as they show, merged stretches and dates. */
import { read, SSF, utils, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { type Downloaded, type FileCell, type FileTab, readDownloaded } from '../../book/downloaded.ts';
import type { PlainCell } from '../../book/plain-table.ts';
import { JOURNAL } from '../../book/tabs/journal.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { SETTINGS_TAB } from '../../book/tabs/settings.ts';
import { calendarDate } from '../../core/dates.ts';
import { type Given, givenOf, tablePart } from '../sources/document.ts';
import { type Cut, MOST_COLUMNS, MOST_ROWS } from '../sources/limits.ts';
import type { Span, TableCell } from '../tables/grid.ts';

/** How a zip archive begins (.xlsx, .ods), and the container of .xls. */
const CONTAINERS = [
  [0x50, 0x4b, 3, 4],
  [0xd0, 0xcf, 0x11, 0xe0],
];

export interface WorkbookFile {
  /** What a published result is read from. */
  readonly given: Given[];
  /** The add-in's own book, where the file is one; what is given is its scores alone then. */
  readonly own?: Downloaded;
}

/**
 * A sheet each; hidden ones are left out of a published result: what nobody sees is not published.
 * @throws Error when the bytes are no workbook, or a protected one
 */
export function readWorkbook(bytes: Uint8Array): WorkbookFile {
  // The library takes any bytes for a table of text.
  if (!CONTAINERS.some((mark) => mark.every((byte, at) => bytes[at] === byte))) throw new TypeError('no workbook');
  // A few letters of an .ods file stand for a million rows; of the others the size says how much there is.
  const most = isOpenDocument(bytes) ? { sheetRows: MOST_ROWS } : {};
  const book = read(bytes, { type: 'array', cellNF: true, cellDates: false, dense: true, ...most });
  const mayBeOwn = book.SheetNames.some((name) => name === SETTINGS_TAB.name || name === JOURNAL.name);
  const own = mayBeOwn ? readDownloaded(book.SheetNames.flatMap((name) => tabOf(book, name))) : undefined;
  const hidden = new Set((book.Workbook?.Sheets ?? []).flatMap((sheet) => (sheet.Hidden ? [sheet.name] : [])));
  const names = book.SheetNames.filter((name) => (own ? name === SCORES.name : !hidden.has(name)));
  const given = names.flatMap((name): Given[] => {
    const sheet = book.Sheets[name];
    const one = sheet && readSheet(sheet, name, isSince1904(book));
    return one ? [one] : [];
  });
  return own ? { given, own } : { given };
}

/** The first part of such a file is its kind, not packed. */
function isOpenDocument(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(30, 80)).includes('vnd.oasis');
}

const isSince1904 = (book: WorkBook): boolean => book.Workbook?.WBProps?.date1904 ?? false;

const FIRST_DAY = Date.UTC(1899, 11, 30);

/** Days from 30/12/1899 to 1/1/1904, where some files of Excel begin to count. */
const DAYS_TO_1904 = 1462;

/** A sheet with what its cells hold, not what they show. */
function tabOf(book: WorkBook, name: string): FileTab[] {
  const sheet = book.Sheets[name];
  if (!sheet) return [];
  const date1904 = isSince1904(book);
  const cells = storedCells(sheet);
  const rows = Array.from({ length: Math.min(cells.length, MOST_ROWS) }, (_, y) =>
    Array.from({ length: cells[y]?.length ?? 0 }, (_, x) => fileCell(cells[y]?.[x], date1904)),
  );
  const isCut = cells.length > MOST_ROWS || rowsLeft(sheet).length > 0;
  return [{ name, rows, ...(isCut ? { cutAt: MOST_ROWS } : {}) }];
}

function fileCell(cell: SheetCell | undefined, date1904: boolean): FileCell | undefined {
  if (!cell || (cell.t === 'z' && cell.f === undefined)) return undefined;
  const value = cell.t === 'e' ? (cell.w ?? '') : contentOf(cell);
  const formula = cell.f === undefined ? {} : { formula: cell.f };
  const pattern = String(cell.z ?? '');
  if (typeof value !== 'number' || pattern === '') return { value, ...formula };
  if (!SSF.is_date(pattern)) return { value, ...formula, ...(pattern.includes('%') ? { isPercent: true } : {}) };
  const serial = date1904 ? value + DAYS_TO_1904 : value;
  // Counted as Google does, without the 29th of February 1900 that Excel has.
  const date = new Date(FIRST_DAY + Math.floor(serial) * 86_400_000);
  const day = calendarDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return { value: serial, ...formula, ...(day ? { day } : {}) };
}

function contentOf(cell: SheetCell): PlainCell {
  if (typeof cell.v === 'string') return storedText(cell.v, cell);
  return typeof cell.v === 'number' || typeof cell.v === 'boolean' ? cell.v : '';
}

/** "_x000D_" in front of a line break is a sign that was written on purpose, which the library takes away. */
function storedText(value: string, { r: raw }: SheetCell): string {
  if (raw === undefined || !/_x000d_/i.test(raw)) return value;
  const [, text] = /^\s*<(?:\w+:)?t\b[^>]*>([^<]*)</.exec(raw) ?? [];
  if (text === undefined) return value;
  return text
    .replace(/&(?:(lt|gt|quot|apos|amp)|#(\d+)|#x([\da-f]+));/gi, (_, name: string, decimal: string, hex: string) =>
      name ? (ENTITIES[name] ?? '') : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/_x([\da-f]{4})_/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** As large as a sheet of Excel can be: a cell of a broken file may say that it stands in row 4,000,000,000. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

type StoredRow = readonly (SheetCell | undefined)[] | undefined;

function allCells(sheet: WorkSheet): readonly StoredRow[] {
  const data: unknown = sheet['!data'];
  return Array.isArray(data) ? (data as StoredRow[]) : [];
}

function storedCells(sheet: WorkSheet): readonly StoredRow[] {
  const rows = allCells(sheet).slice(0, LAST_ROW);
  return rows.map((row) => (row && row.length > LAST_COLUMN ? row.slice(0, LAST_COLUMN) : row));
}

/** What stands where no sheet has cells, and what the library left of a sheet at our wish. */
function rowsLeft(sheet: WorkSheet): Cut[] {
  const all = allCells(sheet);
  if (all.length > LAST_ROW) return [{ what: 'rows', from: MOST_ROWS + 1, to: all.length }];
  const wide = all.findIndex((row) => row !== undefined && row.length > LAST_COLUMN);
  if (wide >= 0)
    return [{ what: 'columns', from: MOST_COLUMNS + 1, to: all[wide]?.length ?? LAST_COLUMN, line: wide + 1 }];
  const whole: unknown = sheet['!fullref'];
  if (typeof whole !== 'string') return [];
  const { e: end } = utils.decode_range(whole);
  return end.r >= MOST_ROWS ? [{ what: 'rows', from: MOST_ROWS + 1, to: end.r + 1 }] : [];
}

function readSheet(sheet: WorkSheet, name: string, date1904: boolean): Given | undefined {
  // What is stored tells the size: a formatted sheet may claim a million rows.
  const rows = Array.from(storedCells(sheet), (cells = []) => Array.from(cells, (cell) => cellOf(cell, date1904)));
  while (rows.length > 0 && (rows.at(-1) ?? []).every((cell) => cell === '')) rows.pop();
  if (rows.length === 0 && rowsLeft(sheet).length === 0) return undefined;
  const spans = (sheet['!merges'] ?? []).map(({ s, e }): Span => {
    return { row: s.r, column: s.c, height: e.r - s.r + 1, width: e.c - s.c + 1 };
  });
  const { part, cut } = tablePart({ rows, spans, lines: rows.map((_, index) => index + 1), name });
  return givenOf(name, [part], [...cut, ...rowsLeft(sheet)]);
}

interface SheetCell {
  readonly t: string;
  readonly v?: unknown;
  readonly w?: string;
  readonly z?: string | number;
  readonly f?: string;
  /** As the file has it, of texts that stand in its list of texts. */
  readonly r?: string;
}

function cellOf(cell: SheetCell | undefined, date1904: boolean): TableCell {
  if (!cell || cell.t === 'z' || cell.t === 'e') return '';
  const { v: value, w: shown = '', z: format } = cell;
  if (typeof value === 'string') return storedText(value, cell);
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
