/** The tab "Văn bản": one row per document, found by the id of the request that made it. */

import { DOCUMENTS, type DocumentKey } from '../../book/tabs/documents.ts';
import { cellText } from '../../core/cells.ts';
import { findRows, openRows, type Row, textsOf, writeRow } from './rows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type DocumentRow = Row<DocumentKey>;

export function readRecords(spreadsheet: Spreadsheet): DocumentRow[] {
  const table = findRows(spreadsheet, DOCUMENTS);
  return table ? textsOf(table) : [];
}

/** Changes the row of a request, or adds it; gives the row as it stood, if it did. */
export function saveRecord(
  spreadsheet: Spreadsheet,
  request: string,
  change: (standing: DocumentRow | undefined) => DocumentRow | undefined,
): DocumentRow | undefined {
  const table = openRows(spreadsheet, DOCUMENTS);
  const at = table.rows.findIndex((row) => cellText(row.cell('request')) === request);
  const standing = at < 0 ? undefined : textsOf(table)[at];
  const cells = change(standing);
  if (cells) writeRow(table, table.rows[at]?.place ?? table.nextRow, { ...cells, request });
  return standing;
}

/** Takes away rows whose document never came to be. */
export function dropRecords(spreadsheet: Spreadsheet, requests: readonly string[]): void {
  const { rows, sheet } = openRows(spreadsheet, DOCUMENTS);
  const gone = rows.filter((row) => requests.includes(cellText(row.cell('request'))) && !cellText(row.cell('file')));
  for (const { place } of gone.reverse()) sheet.deleteRow(place);
}
