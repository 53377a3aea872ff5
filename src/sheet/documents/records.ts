/** The tab "Văn bản": one row per document, found by the id of the request that made it. */
import type { Change } from '../../book/journal/change.ts';
import type { LogLine } from '../../book/journal/record.ts';
import { DOCUMENTS, type DocumentKey, STATES } from '../../book/tabs/documents.ts';
import { cellText } from '../../core/cells.ts';
import type { Author } from '../writer/carry-out.ts';
import { execute, type Planned } from '../writer/command.ts';
import { type BookRow, type Rows, rowsWithId } from '../writer/rows.ts';
import { completeColumns, findRows, makeRows, type Row, textsOf } from './rows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type DocumentRow = Row<DocumentKey>;

export function readRecords(spreadsheet: Spreadsheet): DocumentRow[] {
  const table = findRows(spreadsheet, DOCUMENTS);
  return table ? textsOf(table) : [];
}

/**
 * Adds the row of a request, or changes it; the tab is made where there is none.
 * @param change what the row shall say, from how it stands
 * @returns the row as it stood, if it did
 */
export function addRecord(
  spreadsheet: Spreadsheet,
  author: Author,
  request: string,
  change: (standing: DocumentRow | undefined) => DocumentRow,
): DocumentRow | undefined {
  if (!spreadsheet.getSheetByName(DOCUMENTS.name)) {
    makeRows(spreadsheet, DOCUMENTS, [{ ...change(undefined), request }]);
    return undefined;
  }
  let standing: DocumentRow | undefined;
  write(spreadsheet, author, (rows) => {
    const [row] = rowsWithId(rows, request);
    standing = row && recordOf(rows, row);
    return [planRow(rows, request, change(standing))];
  });
  return standing;
}

/** Completes a row that was written before; where somebody deleted it meanwhile it comes back whole. */
export function completeRecord(
  spreadsheet: Spreadsheet,
  author: Author,
  request: string,
  cells: DocumentRow,
  whole: DocumentRow,
): void {
  write(spreadsheet, author, (rows) => {
    const [row] = rowsWithId(rows, request);
    if (!row) return [planRow(rows, request, { ...whole, ...cells })];
    const { state, ...others } = cells;
    // What was issued stays so, whatever is noted of its document.
    const isIssued = recordOf(rows, row).state === STATES.issued;
    return [planRow(rows, request, isIssued || state === undefined ? others : cells)];
  });
}

/**
 * Changes rows that are there, and takes away those whose document never came to be.
 * @param change what a row becomes; when it throws, nothing is written
 */
export function noteRecords(
  spreadsheet: Spreadsheet,
  author: Author,
  records: readonly DocumentRow[],
  drop: readonly string[],
  change: (standing: DocumentRow, cells: DocumentRow) => DocumentRow,
): void {
  if (!spreadsheet.getSheetByName(DOCUMENTS.name)) return;
  write(spreadsheet, author, (rows) => {
    const noted = records.flatMap(({ request = '', ...cells }) => {
      const [row] = request === '' ? [] : rowsWithId(rows, request);
      return row ? [planRow(rows, request, change(recordOf(rows, row), cells))] : [];
    });
    const gone = drop.flatMap((request): Planned[] => {
      const [row] = rowsWithId(rows, request);
      if (!row || cellText(row.cell('file')) !== '') return [];
      const line = { subject: `Văn bản “${cellText(row.cell('name'))}”`, changes: [] };
      return [{ changes: [{ kind: 'delete', tab: DOCUMENTS.name, row: request }], lines: [line] }];
    });
    return [...noted, ...gone];
  });
}

function write(spreadsheet: Spreadsheet, author: Author, plan: (rows: Rows) => readonly Planned[]): void {
  let isMissing = false;
  const attempt = (): void => {
    execute(spreadsheet, {
      ...author,
      tabs: [DOCUMENTS],
      plan: (read) => {
        const rows = read(DOCUMENTS);
        isMissing = DOCUMENTS.columns.some(({ key }) => !rows.columns.has(key));
        const planned = isMissing ? [] : plan(rows);
        return { changes: planned.flatMap(({ changes }) => changes), lines: planned.flatMap(({ lines }) => lines) };
      },
    });
  };
  attempt();
  if (!isMissing) return;
  completeColumns(spreadsheet, DOCUMENTS);
  attempt();
}

function recordOf({ columns }: Rows, row: BookRow): DocumentRow {
  const keys = DOCUMENTS.columns.map(({ key }) => key).filter((key) => columns.has(key));
  return Object.fromEntries(keys.map((key) => [key, cellText(row.cell(key))]));
}

/** Only cells that say something else than before. */
function planRow(rows: Rows, request: string, wanted: DocumentRow): Planned {
  const [row] = rowsWithId(rows, request);
  const standing = row ? recordOf(rows, row) : {};
  const cells = Object.entries({ ...wanted, request }).filter(
    ([key, text]) => text !== undefined && cellText(text) !== (standing[key as DocumentKey] ?? ''),
  ) as [DocumentKey, string][];
  if (cells.length === 0) return { changes: [], lines: [] };
  const change: Change = row
    ? { kind: 'cells', tab: DOCUMENTS.name, row: request, cells: Object.fromEntries(cells) }
    : { kind: 'insert', tab: DOCUMENTS.name, row: request, cells: Object.fromEntries(cells) };
  return { changes: [change], lines: [lineOf({ ...standing, ...wanted }, standing, cells)] };
}

function lineOf({ name = '' }: DocumentRow, standing: DocumentRow, cells: readonly [DocumentKey, string][]): LogLine {
  const shown = DOCUMENTS.columns.filter(({ hidden }) => !hidden);
  return {
    subject: `Văn bản “${name}”`,
    changes: shown.flatMap(({ key, header }) => {
      const [, after] = cells.find(([own]) => own === key) ?? [];
      return after === undefined ? [] : [{ header, before: standing[key] ?? '', after }];
    }),
  };
}
