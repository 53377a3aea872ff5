/** The tab "Văn bản": one row per document, found by the id of the request that made it. */

import { DOCUMENTS, type DocumentKey, STATES } from '../../book/tabs/documents.ts';
import type { Table } from '../table.ts';
import { findRows, makeRows, openRows, type Row, textsOf } from './rows.ts';
import { lookAgain, type RowChange, writeRows } from './write-rows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type DocumentRow = Row<DocumentKey>;
/** The tab as it was read last. */
export type Register = Table<DocumentKey>;

const IDENTITY = ['request'] as const;

export function readRecords(spreadsheet: Spreadsheet): DocumentRow[] {
  const table = findRegister(spreadsheet);
  return table ? recordsOf(table) : [];
}

export function findRegister(spreadsheet: Spreadsheet): Register | undefined {
  return findRows(spreadsheet, DOCUMENTS);
}

/** Rows that were emptied keep the id of their request alone. */
export const recordsOf = (register: Register): DocumentRow[] =>
  textsOf(register).filter(({ request: _request, ...cells }) => Object.values(cells).some((text) => text !== ''));

/**
 * Adds the row of a request, or changes it.
 * @param change what the row shall say, from how it stands
 * @returns the row as it stood, if it did, and the tab as it is now
 */
export function addRecord(
  spreadsheet: Spreadsheet,
  request: string,
  change: (standing: DocumentRow | undefined) => DocumentRow,
): { readonly standing: DocumentRow | undefined; readonly register: Register } {
  const register = openRows(spreadsheet, DOCUMENTS);
  const standing = register && recordsOf(register).find((row) => row.request === request);
  const cells = change(standing);
  const row = { ...standing, ...cells, request };
  if (!register) return { standing, register: makeRows(spreadsheet, DOCUMENTS, [row]) };
  return { standing, register: writeRows(register, DOCUMENTS, IDENTITY, [{ id: request, cells, fresh: row }]) };
}

/** Completes a row that was read or written before; where somebody deleted it meanwhile it comes back whole. */
export function completeRecord(register: Register, request: string, cells: DocumentRow, whole: DocumentRow): void {
  const now = lookAgain(register, DOCUMENTS);
  const standing = recordsOf(now).find((row) => row.request === request);
  writeRows(now, DOCUMENTS, IDENTITY, [
    { id: request, cells: keepIssued(standing, cells), fresh: { ...whole, ...cells, request } },
  ]);
}

/** What was issued stays so, whatever is noted of its document. */
function keepIssued(standing: DocumentRow | undefined, cells: DocumentRow): DocumentRow {
  const { state: _state, ...others } = cells;
  return standing?.state === STATES.issued ? others : cells;
}

/** The id stays, hidden: it tells, when the tab is read back, which row was emptied. */
const EMPTY: DocumentRow = Object.fromEntries(
  DOCUMENTS.columns.filter(({ key }) => key !== 'request').map(({ key }) => [key, '']),
);

/**
 * Changes rows that are there, and empties those whose document never came to be.
 * @param change what a row becomes; when it throws, nothing is written
 */
export function noteRecords(
  spreadsheet: Spreadsheet,
  records: readonly DocumentRow[],
  drop: readonly string[],
  change: (standing: DocumentRow, cells: DocumentRow) => DocumentRow,
): void {
  const register = openRows(spreadsheet, DOCUMENTS);
  if (!register) return;
  const rows = new Map(recordsOf(register).map((row) => [row.request ?? '', row]));
  const noted = records.flatMap(({ request = '', ...cells }): RowChange<DocumentKey>[] => {
    const standing = request === '' ? undefined : rows.get(request);
    return standing ? [{ id: request, cells: change(standing, cells) }] : [];
  });
  const gone = drop.filter((request) => rows.has(request) && !rows.get(request)?.file);
  writeRows(register, DOCUMENTS, IDENTITY, [...noted, ...gone.map((id) => ({ id, cells: EMPTY }))]);
}
