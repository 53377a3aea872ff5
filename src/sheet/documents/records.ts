/** The tab "Văn bản": one row per document, found by the id of the request that made it; with it go the files of the document. */
import { isOfKind } from '../../book/document-kinds.ts';
import type { Change } from '../../book/journal/change.ts';
import type { LogLine } from '../../book/journal/record.ts';
import type { StoredFile } from '../../book/stored-parts.ts';
import { DOCUMENTS, type DocumentKey, STATES } from '../../book/tabs/documents.ts';
import { type DocumentFile, documentFile, STORED_FILES } from '../../book/tabs/stored-files.ts';
import { cellText } from '../../core/cells.ts';
import { countDocuments, hideBegin } from '../begin.ts';
import { readTable } from '../table.ts';
import type { Author } from '../writer/carry-out.ts';
import { execute, type Planned } from '../writer/command.ts';
import { type BookRow, type Rows, rowsWithId } from '../writer/rows.ts';
import { completeColumns, findRows, makeRows, type Row, textsOf } from './rows.ts';
import { firstFiles, planFiles, storeFiles } from './stored-files.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type DocumentRow = Row<DocumentKey>;

/** What a document was made of, as base64: the Word file, and what it says as data. */
export type DocumentFiles = { readonly [File in DocumentFile]?: string | undefined };

export function readRecords(spreadsheet: Spreadsheet): DocumentRow[] {
  const table = findRows(spreadsheet, DOCUMENTS);
  return table ? textsOf(table) : [];
}

/** The rows of registers that stepped aside when a new year began, the latest year first. */
export function readEarlierRecords(spreadsheet: Spreadsheet): DocumentRow[] {
  const aside = spreadsheet.getSheets().filter((sheet) => sheet.getName().startsWith(`${DOCUMENTS.name} `));
  return aside.reverse().flatMap((sheet) => {
    const table = readTable(sheet, DOCUMENTS);
    return table ? textsOf(table) : [];
  });
}

/**
 * Adds the row of a request, or changes it, and keeps the files of its document; tabs are made where there are none.
 * @param change what the row shall say, from how it stands; nothing where its document stands
 * @returns the row as it stood, if it did
 */
export function addRecord(
  spreadsheet: Spreadsheet,
  author: Author,
  request: string,
  change: (standing: DocumentRow | undefined) => DocumentRow,
  files: DocumentFiles,
): DocumentRow | undefined {
  const isFirst = !spreadsheet.getSheetByName(DOCUMENTS.name);
  const first = change(undefined);
  const kept = filesOf(request, first, files);
  if (isFirst) {
    const withFiles = firstFiles(spreadsheet, kept);
    if (withFiles.length === 0) storeFiles(spreadsheet, author, kept, `Văn bản “${first.name ?? ''}”`);
    const filled = (sheet: GoogleAppsScript.Spreadsheet.Sheet): void => countDocuments(spreadsheet, sheet.getName());
    makeRows(spreadsheet, ...withFiles, { tab: DOCUMENTS, rows: [{ ...first, request }], filled });
    return undefined;
  }
  let standing: DocumentRow | undefined;
  write(spreadsheet, author, kept, (rows) => {
    const [row] = rowsWithId(rows, request);
    standing = row && recordOf(rows, row);
    return { records: [planRow(rows, request, change(standing))], files: standing?.file ? [] : kept };
  });
  return standing;
}

/**
 * Completes a row that was written before; where somebody deleted it meanwhile it comes back whole.
 * @param files in place of those kept so far
 */
export function completeRecord(
  spreadsheet: Spreadsheet,
  author: Author,
  request: string,
  cells: DocumentRow,
  whole: DocumentRow,
  files: DocumentFiles = {},
): void {
  const kept = filesOf(request, cells, files);
  write(spreadsheet, author, kept, (rows) => {
    const [row] = rowsWithId(rows, request);
    if (!row) return { records: [planRow(rows, request, { ...whole, ...cells })], files: kept };
    const { state, ...others } = cells;
    // What was issued stays so, whatever is noted of its document.
    const isIssued = recordOf(rows, row).state === STATES.issued;
    const noted = isIssued || state === undefined ? others : cells;
    return { records: [planRow(rows, request, noted)], files: isIssued ? [] : kept };
  });
}

function filesOf(
  request: string,
  { name = '', time = '', person = '' }: DocumentRow,
  files: DocumentFiles,
): StoredFile[] {
  return (['facts', 'docx'] as const).flatMap((file) => {
    const content = files[file];
    return content === undefined ? [] : [{ kind: documentFile(file, request), name, time, person, content }];
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
  const leftover = drop.flatMap((request) => filesOf(request, {}, { facts: '', docx: '' }));
  const files = leftover.length > 0 && spreadsheet.getSheetByName(STORED_FILES.name) ? leftover : [];
  let isIssued = false;
  write(spreadsheet, author, files, (rows) => {
    const noted = records.flatMap(({ request = '', ...cells }) => {
      const [row] = request === '' ? [] : rowsWithId(rows, request);
      if (!row) return [];
      const standing = recordOf(rows, row);
      const becomes = change(standing, cells);
      isIssued ||= becomes.state === STATES.issued && isOfKind(standing, 'plan');
      return [planRow(rows, request, becomes)];
    });
    const gone = drop.flatMap((request): Planned[] => {
      const [row] = rowsWithId(rows, request);
      if (!row || cellText(row.cell('file')) !== '' || cellText(row.cell('state')) === STATES.issued) return [];
      const line = { subject: `Văn bản “${cellText(row.cell('name'))}”`, changes: [] };
      return [{ changes: [{ kind: 'delete', tab: DOCUMENTS.name, row: request }], lines: [line] }];
    });
    const dropped = gone.map(({ changes }) => changes[0]?.row ?? '');
    return {
      records: [...noted, ...gone],
      files: files.filter(({ kind }) => dropped.some((one) => kind.endsWith(` ${one}`))),
    };
  });
  if (isIssued) hideBegin(spreadsheet);
}

interface Writing {
  readonly records: readonly Planned[];
  /** Of those that the command may store. */
  readonly files: readonly StoredFile[];
}

/** @param files those that may be stored: without any, their tab is not looked at */
function write(
  spreadsheet: Spreadsheet,
  author: Author,
  files: readonly StoredFile[],
  plan: (rows: Rows) => Writing,
): void {
  const first = firstFiles(spreadsheet, files);
  if (first.length > 0) makeRows(spreadsheet, ...first);
  const withFiles = files.length > 0 && first.length === 0;
  let isMissing = false;
  const attempt = (): void => {
    execute(spreadsheet, {
      ...author,
      tabs: withFiles ? [DOCUMENTS, STORED_FILES] : [DOCUMENTS],
      plan: (read) => {
        const rows = read(DOCUMENTS);
        isMissing = DOCUMENTS.columns.some(({ key }) => !rows.columns.has(key));
        if (isMissing) return { changes: [], lines: [] };
        const planned = plan(rows);
        return {
          changes: [
            ...planned.records.flatMap(({ changes }) => changes),
            ...(withFiles ? planFiles(read(STORED_FILES), planned.files) : []),
          ],
          lines: planned.records.flatMap(({ lines }) => lines),
        };
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
