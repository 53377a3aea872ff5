/** Reads a workbook from .xlsx: values, formulas, number formats, merged cells, widths, notes; says what it left out. */

import * as XLSX from '@e965/xlsx';
import { Book } from '../../book/book.ts';
import type { Cell } from '../../book/cells.ts';
import { isKnownFormat } from '../../book/display.ts';
import { type Locale, localeNamed } from '../../book/locale.ts';
import { SheetModel } from '../../book/sheet.ts';
import { localizeFormula } from '../../formulas/references.ts';
import { type BookState, bookState } from '../../state/host-state.ts';

const STORED = localeNamed('en_US');

export interface ReadWorkbook {
  readonly book: BookState;
  /** What a person should know of what was read. */
  readonly notes: string[];
}

/** @throws when the bytes are no .xlsx */
export function readXlsx(bytes: Buffer, like: Book): ReadWorkbook {
  if (bytes.subarray(0, 2).toString('latin1') !== 'PK') throw new Error('Tệp không phải định dạng .xlsx.');
  const file = XLSX.read(bytes, {
    type: 'buffer',
    cellFormula: true,
    cellNF: true,
    cellStyles: true,
    sheetStubs: true,
  });
  const book = new Book(like.id, like.name, like.locale.name, like.timeZone);
  const unknown = new Set<string>();
  for (const [index, name] of file.SheetNames.entries()) {
    const sheet = new SheetModel(index === 0 ? 0 : 1_000_003 * index, name);
    const source = file.Sheets[name];
    if (source) fill(sheet, source, book.locale, unknown);
    sheet.hidden = (file.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
    book.sheets.push(sheet);
  }
  if (book.sheets.every(({ hidden }) => hidden)) for (const sheet of book.sheets) sheet.hidden = false;
  book.activeSheetId = book.sheets.find(({ hidden }) => !hidden)?.id ?? 0;
  const notes = ['Màu, khung và danh sách chọn không được đọc'];
  if (unknown.size > 0) notes.push(`Định dạng số không có ở đây nên bỏ qua: ${[...unknown].join(', ')}`);
  return { book: bookState(book), notes };
}

function fill(sheet: SheetModel, source: XLSX.WorkSheet, locale: Locale, unknown: Set<string>): void {
  const range = XLSX.utils.decode_range(source['!ref'] ?? 'A1');
  sheet.maxRows = Math.max(sheet.maxRows, range.e.r + 1);
  sheet.maxColumns = Math.max(sheet.maxColumns, range.e.c + 1);
  for (const [column, { wpx, hidden }] of (source['!cols'] ?? []).map((one) => one ?? {}).entries()) {
    if (wpx) sheet.columnWidths[column + 1] = Math.round(wpx);
    if (hidden) sheet.hiddenColumns[column + 1] = true;
  }
  sheet.merges = (source['!merges'] ?? []).map(({ s, e }) => ({
    row: s.r + 1,
    column: s.c + 1,
    rows: e.r - s.r + 1,
    columns: e.c - s.c + 1,
  }));
  for (let row = range.s.r; row <= range.e.r; row++) {
    for (let column = range.s.c; column <= range.e.c; column++) {
      const cell = source[XLSX.utils.encode_cell({ r: row, c: column })] as XLSX.CellObject | undefined;
      if (cell) sheet.put(row + 1, column + 1, cellOf(cell, locale, unknown));
    }
  }
}

function cellOf({ t, v, f, z, c }: XLSX.CellObject, locale: Locale, unknown: Set<string>): Cell {
  const format =
    typeof z === 'string' && z !== 'General' ? z.replaceAll('mm/', 'MM/').replaceAll('/mm', '/MM') : undefined;
  const known = format === undefined || isKnownFormat(format);
  if (!known) unknown.add(format);
  const note = c?.map(({ t: text }) => text ?? '').join('\n');
  const value = t === 'z' || t === 'e' || v === undefined || v === '' ? undefined : (v as string | number | boolean);
  const formula = f === undefined ? undefined : formulaOf(f, locale);
  return {
    ...(f === undefined && value !== undefined ? { value } : {}),
    ...(formula === undefined ? {} : { formula }),
    ...(format !== undefined && known ? { style: { numberFormat: format } } : {}),
    ...(note ? { note } : {}),
  };
}

/**
 * What Google or this preview wrapped for Excel is unwrapped.
 * @returns undefined for a value that the formula of another cell fills again
 */
function formulaOf(stored: string, locale: Locale): string | undefined {
  const wrapped = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),/.exec(stored)?.[1];
  if (wrapped === '""COMPUTED_VALUE""') return undefined;
  return localizeFormula(`=${wrapped?.replaceAll('""', '"') ?? stored}`, STORED, locale);
}
