/** "Nhật ký", the readable face of the journal: a line a command, below the headers as people have moved them. */
import type { LogLine } from '../../book/journal/record.ts';
import { findHeaders, HEADER_SEARCH } from '../../book/table.ts';
import { LOG, type LogKey } from '../../book/tabs/log.ts';
import { quoted } from '../../book/text-cells.ts';
import { cellText, isBlank } from '../../core/cells.ts';
import { gridOf } from '../grid.ts';
import { dressColumns, freeze, layOutColumns, titleColumns } from '../lay-out.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell of an .xlsx holds 32,767 characters. */
const MOST = 32_000;

const TITLES = LOG.columns.map(({ header }) => header);

/**
 * A hidden tab without looks, which it gets when somebody opens it. A run that breaks off here leaves an empty one: it goes on
 * without titles, and gets those then, too.
 * @param lines its first
 * @param isPlaceKept people stay on the tab where they are
 */
function makeLog(spreadsheet: Spreadsheet, lines: readonly (readonly string[])[], isPlaceKept = true): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(LOG.name, spreadsheet.getNumSheets());
  const rows = [TITLES, ...lines].map((row) => [...row]);
  sheet.getRange(1, 1, rows.length, TITLES.length).setValues(rows);
  sheet.hideSheet();
  if (isPlaceKept) spreadsheet.setActiveSheet(active);
  return sheet;
}

/** The tab as people are to see it, brought to the front; made where it is missing. */
export function showLog(spreadsheet: Spreadsheet): void {
  const sheet = spreadsheet.getSheetByName(LOG.name) ?? makeLog(spreadsheet, []);
  // Set last: it tells that the tab has its looks.
  if (sheet.getFrozenRows() === 0) {
    const [first = []] = sheet.getRange(1, 1, 1, TITLES.length).getValues();
    if (first.join('\n') !== TITLES.join('\n')) sheet.insertRowsBefore(1, 1);
    dressColumns(sheet, 1, 1, LOG.columns);
    titleColumns(sheet, 1, 1, LOG.columns);
    // A load of many rows would make a line as high as the screen.
    sheet.getRange(2, 1, sheet.getMaxRows() - 1, LOG.columns.length).setWrap(false);
    warnOfTyping(sheet);
    freeze(sheet, LOG);
  }
  if (sheet.isSheetHidden()) sheet.showSheet();
  sheet.activate();
}

/** Whoever may edit the book may edit its log, too: they are asked first. An office's own protection stays as it is. */
function warnOfTyping(sheet: Sheet): void {
  if (sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length === 0) sheet.protect().setWarningOnly(true);
}

export interface LogEntry {
  readonly time: string;
  readonly who: string;
  readonly action: string;
  readonly request: string;
  readonly lines: readonly LogLine[];
}

/**
 * Quoted: no line is taken for a day or a formula, also where a format does not count (live?).
 * @param isPlaceKept where the tab has to be made, people stay on the one where they are
 */
export function appendLog(
  spreadsheet: Spreadsheet,
  { time, who, action, request, lines }: LogEntry,
  isPlaceKept = true,
): void {
  const isSeveral = lines.length > 1;
  const list = (side: 'before' | 'after'): string =>
    lines
      .flatMap(({ subject, changes }) =>
        changes.flatMap((change) =>
          isSeveral && change[side] === ''
            ? []
            : `${isSeveral ? `${subject} - ` : ''}${change.header}: ${change[side]}`,
        ),
      )
      .join('\n');
  const cells: Record<LogKey, string> = {
    ...{ time, who, action, request, before: list('before'), after: list('after') },
    subject: lines.map(({ subject }) => subject).join('\n'),
  };
  const line = new Map(LOG.columns.map(({ key }) => [key, quoted(cut(cells[key]))]));
  const standing = spreadsheet.getSheetByName(LOG.name);
  if (standing) standing.appendRow(placed(standing, line));
  else makeLog(spreadsheet, [[...line.values()]], isPlaceKept);
}

/** Columns of the log, as this run of the script has found them: each run begins without. */
let known: { readonly sheet: number; readonly columns: ReadonlyMap<LogKey, number> } | undefined;

/** As the columns stand under their headers. One call, of a run's first line. */
function placed(sheet: Sheet, line: ReadonlyMap<LogKey, string>): string[] {
  if (known?.sheet !== sheet.getSheetId()) known = { sheet: sheet.getSheetId(), columns: columnsOf(sheet) };
  const { columns } = known;
  const cells = new Array<string>(Math.max(...columns.values())).fill('');
  for (const [key, column] of columns) cells[column - 1] = line.get(key) ?? '';
  return cells;
}

/** One that is gone comes again behind all others. */
function columnsOf(sheet: Sheet): ReadonlyMap<LogKey, number> {
  const grid = gridOf(sheet);
  const top = sheet.getRange(1, 1, Math.min(HEADER_SEARCH, grid.rows), grid.columns).getValues();
  const found = findHeaders(LOG, top);
  // A log that was broken off when it was made gets its titles when somebody opens it.
  if (!found) return new Map(LOG.columns.map(({ key }, i) => [key, i + 1]));
  const columns = new Map(found.columns);
  const gone = LOG.columns.filter(({ key }) => !columns.has(key));
  let width = Math.max(...top.map((row) => row.findLastIndex((cell) => !isBlank(cell)))) + 1;
  for (const { key } of gone) columns.set(key, ++width);
  if (gone.length > 0) layOutColumns(sheet, found.headerRow, width - gone.length + 1, gone);
  return columns;
}

/** The journal holds the whole of it. */
const cut = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}… (còn nữa)` : text);

/** Whether the last lines tell of a request. Two calls. */
export function isLogged(spreadsheet: Spreadsheet, request: string): boolean {
  const sheet = spreadsheet.getSheetByName(LOG.name);
  const last = sheet?.getLastRow() ?? 0;
  if (!sheet || last < 1 || request === '') return false;
  const from = Math.max(1, last - 20);
  return sheet
    .getRange(from, 1, last - from + 1, gridOf(sheet).columns)
    .getValues()
    .some((row) => row.some((cell) => cellText(cell) === request));
}
