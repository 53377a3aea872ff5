/**
 * Writes the workbook as .xlsx: values, formulas, number formats, merged cells, widths, hidden columns, notes.
 *
 * @e965/xlsx (SheetJS 0.20.3, last release 2025-10) both reads and writes formulas, formats and notes. write-excel-file and
 * read-excel-file (releases in 2026) are newer, and write colours; but the reader gives values alone, so that a workbook
 * would come back without its formulas. Neither colours nor charts come back: the person who downloads is told.
 */

import * as XLSX from '@e965/xlsx';
import { cellName } from '../../book/address.ts';
import { isDateFormat } from '../../book/display.ts';
import { formatAt, valueAt } from '../../book/entries.ts';
import type { Locale } from '../../book/locale.ts';
import { localeNamed } from '../../book/locale.ts';
import type { SheetModel } from '../../book/sheet.ts';
import { localizeFormula } from '../../formulas/references.ts';
import type { Host } from '../../host.ts';

/** Excel's own limit for a tab's name. */
const NAME_LENGTH = 31;

/** Excel's formulas are stored with "," and "." whatever the language. */
const STORED = localeNamed('en_US');

export function writeXlsx(host: Host): Buffer {
  const { book, calculator } = host.model;
  calculator.refresh();
  const custom = new Set(host.bundle.customFunctions);
  const file = XLSX.utils.book_new();
  for (const sheet of book.sheets) {
    XLSX.utils.book_append_sheet(file, sheetOf(sheet, book.locale, custom), sheet.name.slice(0, NAME_LENGTH));
  }
  file.Workbook = { Sheets: book.sheets.map(({ hidden }) => ({ Hidden: hidden ? 1 : 0 })) };
  return XLSX.write(file, { type: 'buffer', bookType: 'xlsx', bookSST: true, compression: true }) as Buffer;
}

function sheetOf(sheet: SheetModel, locale: Locale, custom: ReadonlySet<string>): XLSX.WorkSheet {
  const { rows, columns } = sheet.extent();
  const out: XLSX.WorkSheet = {};
  for (let row = 1; row <= rows; row++) {
    for (let column = 1; column <= columns; column++) {
      const cell = cellOf(sheet, row, column, locale, custom);
      if (cell) out[cellName(row, column)] = cell;
    }
  }
  out['!ref'] = `A1:${cellName(Math.max(rows, 1), Math.max(columns, 1))}`;
  out['!merges'] = sheet.merges.map(({ row, column, rows: down, columns: across }) => ({
    s: { r: row - 1, c: column - 1 },
    e: { r: row + down - 2, c: column + across - 2 },
  }));
  out['!cols'] = Array.from({ length: columns }, (_, x) => ({
    wpx: sheet.width(x + 1),
    hidden: sheet.hiddenColumns[x + 1] ?? false,
  }));
  return out;
}

function cellOf(
  sheet: SheetModel,
  row: number,
  column: number,
  locale: Locale,
  custom: ReadonlySet<string>,
): XLSX.CellObject | undefined {
  const { formula, note } = sheet.cell(row, column);
  const value = valueAt(sheet, row, column);
  if (value === undefined && formula === undefined && note === undefined) return undefined;
  const format = formatAt(sheet, row, column);
  const cell: XLSX.CellObject = { t: 's', v: typeof value === 'string' ? escaped(value) : '' };
  if (typeof value === 'number') Object.assign(cell, { t: 'n', v: value });
  if (typeof value === 'boolean') Object.assign(cell, { t: 'b', v: value });
  if (format !== undefined && format !== 'General')
    cell.z = isDateFormat(format) ? format.replaceAll('M', 'm') : format;
  if (formula !== undefined) cell.f = storedFormula(formula, locale, custom, cell.v);
  else if (isSpilled(sheet, row, column)) cell.f = wrapped('"COMPUTED_VALUE"', cell.v);
  if (note !== undefined) cell.c = Object.assign([{ a: '', t: note }], { hidden: true });
  return cell;
}

/** "_x000A_" stands for a character in such files; where somebody typed just that, its first sign is written so itself. */
const escaped = (text: string): string =>
  text.replace(/_(?=x[\da-f]{4}(?:_|[\0-\x08\x0b-\x1f\ufffe\uffff]))/gi, '_x005F_');

/** Google's own export wraps what Excel does not know, and keeps the last value: the same here. */
function storedFormula(formula: string, locale: Locale, custom: ReadonlySet<string>, value: unknown): string {
  const stored = localizeFormula(formula, locale, STORED).slice(1);
  const names = stored.toUpperCase().match(/[A-Z_][A-Z0-9_.]*(?=\()/g) ?? [];
  if (!names.some((name) => custom.has(name))) return stored;
  return wrapped(stored, value);
}

function wrapped(formula: string, value: unknown): string {
  const kept = typeof value === 'number' ? String(value) : `"${String(value ?? '').replaceAll('"', '""')}"`;
  return `IFERROR(__xludf.DUMMYFUNCTION("${formula.replaceAll('"', '""')}"),${kept})`;
}

function isSpilled(sheet: SheetModel, row: number, column: number): boolean {
  const anchor = sheet.result(row, column)?.anchor;
  return anchor !== undefined && (anchor.row !== row || anchor.column !== column);
}
