/**
 * Files kept in the workbook itself, in parts: templates of the office, and the documents as they were made. A file in Drive
 * would be visible only to whoever uploaded it. A new one is there in all its parts before the former goes: whenever a run
 * breaks off, one of both is whole.
 */

import type { Change } from '../../book/journal/change.ts';
import { filesIn, type PartRow, partsOf, type StoredFile } from '../../book/stored-parts.ts';
import { columnLetter } from '../../book/tab.ts';
import { parseTable } from '../../book/table.ts';
import { fileIdentity, STORED_FILES } from '../../book/tabs/stored-files.ts';
import { cellText } from '../../core/cells.ts';
import { readTable } from '../table.ts';
import type { Author } from '../writer/carry-out.ts';
import { execute } from '../writer/command.ts';
import { type Rows, rowsWithId } from '../writer/rows.ts';
import { type FirstRows, makeRows, textsOf } from './rows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Those of the wanted kinds with their content joined; one with a part missing or changed comes with an empty content. */
export function readFiles(spreadsheet: Spreadsheet, wanted: (kind: string) => boolean): StoredFile[] {
  const sheet = spreadsheet.getSheetByName(STORED_FILES.name);
  if (!sheet) return [];
  return filesIn(readParts(sheet, wanted));
}

/** Which files there are, without what they hold: one read of a few narrow columns. */
export function listFiles(spreadsheet: Spreadsheet, wanted: (kind: string) => boolean): Omit<StoredFile, 'content'>[] {
  const sheet = spreadsheet.getSheetByName(STORED_FILES.name);
  if (!sheet) return [];
  const table = parseTable(STORED_FILES, sheet.getRange(`A:${columnLetter(HEADERS.length - 1)}`).getValues());
  const files = new Map<string, Omit<StoredFile, 'content'>>();
  for (const { cell } of table?.rows ?? []) {
    const [kind, name, time, person] = (['kind', 'name', 'time', 'person'] as const).map((key) => cellText(cell(key)));
    if (kind !== undefined && wanted(kind))
      files.set(kind, { kind, name: name ?? '', time: time ?? '', person: person ?? '' });
  }
  return [...files.values()];
}

const KEYS = STORED_FILES.columns.map(({ key }) => key);
const HEADERS = STORED_FILES.columns.map(({ header }) => header);

/** Word files of a year are megabytes: of a tab as it was made only the wanted ones are read. */
function readParts(sheet: Sheet, wanted: (kind: string) => boolean): PartRow[] {
  return readWanted(sheet, wanted) ?? readAll(sheet).filter(({ kind }) => wanted(kind));
}

function readAll(sheet: Sheet): PartRow[] {
  const table = readTable(sheet, STORED_FILES);
  return table ? textsOf(table).filter(({ kind }) => kind !== '') : [];
}

/** Undefined where the columns do not stand as they were made. */
function readWanted(sheet: Sheet, wanted: (kind: string) => boolean): PartRow[] | undefined {
  const content = HEADERS.length;
  const leading = sheet.getRange(`A:${columnLetter(content - 1)}`).getValues();
  if (leading[0]?.join('\n') !== HEADERS.slice(0, -1).join('\n')) return undefined;
  const places = leading.flatMap(([cell], i) => {
    const kind = cellText(cell);
    return i > 0 && kind !== '' && wanted(kind) ? [i + 1] : [];
  });
  const rows = runsOf(places).flatMap(([from, count]) =>
    sheet
      .getRange(from, content, count, 1)
      .getValues()
      .map((cells, i) => {
        const texts = [...(leading[from - 1 + i] ?? []), ...cells].map(cellText);
        return Object.fromEntries(KEYS.map((key, x) => [key, texts[x] ?? ''])) as PartRow;
      }),
  );
  return rows.some((row) => row.content === '') ? undefined : rows;
}

/** Rows that stand one below the other: the first, and how many. */
function runsOf(places: readonly number[]): [from: number, count: number][] {
  const runs: [number, number][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last && last[0] + last[1] === place) last[1] += 1;
    else runs.push([place, 1]);
  }
  return runs;
}

/** The tab with these files in it, where there is none yet and something to keep. */
export function firstFiles(spreadsheet: Spreadsheet, files: readonly StoredFile[]): FirstRows[] {
  const rows = files.flatMap(partsOf);
  return rows.length === 0 || spreadsheet.getSheetByName(STORED_FILES.name) ? [] : [{ tab: STORED_FILES, rows }];
}

/** Each in place of what is kept of its kind; one without content only goes. */
export function planFiles(rows: Rows, files: readonly StoredFile[]): Change[] {
  const parts = files.flatMap(partsOf);
  const kept = new Set(parts.map(idOf));
  const kinds = new Set(files.map(({ kind }) => kind));
  const added = parts.filter((part) => rowsWithId(rows, idOf(part)).length === 0);
  const former = rows.rows.filter((row) => kinds.has(cellText(row.cell('kind'))) && !kept.has(row.id));
  const tab = STORED_FILES.name;
  return [
    // New parts are written before the former ones go: whenever a run breaks off, one of both files is whole.
    ...added.map((part): Change => ({ kind: 'insert', tab, row: idOf(part), cells: { ...part } })),
    ...former.map(({ id }): Change => ({ kind: 'delete', tab, row: id })),
  ];
}

/** Replaces the template of one kind, or takes it away when the content is empty. */
export function storeTemplate(spreadsheet: Spreadsheet, author: Author, template: StoredFile): void {
  const first = firstFiles(spreadsheet, [template]);
  if (first.length > 0) makeRows(spreadsheet, ...first);
  else if (spreadsheet.getSheetByName(STORED_FILES.name))
    storeFiles(spreadsheet, author, [template], `Mẫu văn bản “${template.name}”`);
}

/** Into the tab as it stands. @param subject for the log */
export function storeFiles(
  spreadsheet: Spreadsheet,
  author: Author,
  files: readonly StoredFile[],
  subject: string,
): void {
  execute(spreadsheet, {
    ...author,
    tabs: [STORED_FILES],
    plan: (read) => ({ changes: planFiles(read(STORED_FILES), files), lines: [{ subject, changes: [] }] }),
  });
}

const idOf = ({ kind, part }: Pick<PartRow, 'kind' | 'part'>): string => fileIdentity(kind, part);
