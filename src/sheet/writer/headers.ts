/**
 * Brings lost headers back: a column gets its header again, is added, or the whole header row is written anew. Nothing but
 * header cells is written, and only those that differ; what hands shift meanwhile is seen when they are read back.
 */
import { BookError } from '../../book/book-error.ts';
import { HEADER_TEXTS } from '../../book/header-problems.ts';
import { type HeaderRow, rebuildHeaders } from '../../book/header-row.ts';
import { type Candidate, findHeaderFault } from '../../book/headers.ts';
import type { HeadersRecord } from '../../book/journal/record.ts';
import { NUMBER_FORMATS, type Tab } from '../../book/tab.ts';
import { findHeaders } from '../../book/table.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { SETTINGS_TAB } from '../../book/tabs/settings.ts';
import { tabNamed } from '../../book/tabs.ts';
import { type Cell, isBlank } from '../../core/cells.ts';
import { fold } from '../../core/text.ts';
import { ensureColumns } from '../grid.ts';
import { formatsIn, formatsOf, type Looked } from '../headers.ts';
import { dressHeader, freeze, layOutColumns } from '../lay-out.ts';
import { sheetOf } from '../table.ts';
import { readTitled } from '../titled.ts';
import { writeFormulas } from '../write-formulas.ts';
import { type Written, writeBlocks } from './apply.ts';
import { type Author, isoDayIn } from './carry-out.ts';
import { readJournal } from './journal.ts';
import { type Rebuilt, rebuild } from './remake.ts';
import { contentOf, type Rows, readRows } from './rows.ts';
import { findRepairs } from './verify.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Hands would have to come in between every time. */
const MOST_ROUNDS = 4;

const changed = (tab: Tab): BookError =>
  new BookError(`Các cột của trang “${tab.name}” vừa thay đổi nên chưa ghi gì. Hãy tải lại rồi xem lại.`, 'overtaken');

/** @throws BookError for a tab that is not the add-in's */
export function tabOf(name: string): Tab {
  const tab = tabNamed(name);
  if (!tab) throw new BookError(`Trang “${name}” không phải là trang của tiện ích.`, 'input');
  return tab;
}

/** What came of it, where there was anything to do. */
export type HeadersChanged = Rebuilt<void> | undefined;

/** Written down before, like every command; a nested one has an entry of its own. */
function record(
  spreadsheet: Spreadsheet,
  author: Author,
  what: string,
  headers: HeadersRecord,
  work: () => void,
): HeadersChanged {
  const remake = 'Hãy chọn CCHC → Khôi phục cấu trúc bảng để làm tiếp.';
  return rebuild(spreadsheet, author, { remake, subject: `Trang ${headers.tab}: ${what}`, headers }, work);
}

/** The column that people renamed gets its header again. @throws BookError where it is not there any more */
export function nameColumn(
  spreadsheet: Spreadsheet,
  author: Author,
  tab: Tab,
  key: string,
  candidate: Candidate,
): HeadersChanged {
  const header = tab.columns.find((column) => column.key === key)?.header;
  if (header === undefined) throw changed(tab);
  const rows = readRows(spreadsheet, tab);
  if (rows.columns.has(key)) return undefined;
  const column = columnOf(rows, candidate);
  if (column === undefined) throw changed(tab);
  const old = String(rows.valueAt(rows.headerRow, column));
  const titles = [{ old, now: header }];
  const what = `${HEADER_TEXTS.column(column, old).replace(/^Cột/, 'cột')} là ${header}`;
  return record(spreadsheet, author, what, { tab: tab.name, way: 'cells', titles }, () =>
    writeTitle(spreadsheet, tab, { key, header }, { ...candidate, column }, isoDayIn(author.zone)),
  );
}

function writeTitle(
  spreadsheet: Spreadsheet,
  tab: Tab,
  { key, header }: { readonly key: string; readonly header: string },
  candidate: Candidate,
  day: (date: Date) => string,
): void {
  let rows = readRows(spreadsheet, tab);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const column = columnOf(rows, candidate);
    if (rows.columns.has(key)) return;
    if (column === undefined) throw changed(tab);
    const one: Written = { place: rows.headerRow, column, row: '', name: key, content: header };
    writeBlocks(rows, [one]);
    const after = readRows(spreadsheet, tab);
    const { cells } = findRepairs(rows, after, [], { written: [one], gridRows: undefined }, day);
    writeBlocks(after, cells);
    if (cells.length === 0 && after.columns.has(key)) return;
    rows = readRows(spreadsheet, tab);
  }
  throw changed(tab);
}

/** By its title, wherever it stands now; a column without one where it stood. */
function columnOf({ valueAt, headerRow, names }: Rows, { column, title }: Candidate): number | undefined {
  const titles = names.map((_, i) => String(valueAt(headerRow, i + 1)).trim());
  if (title === '') return isBlank(titles[column - 1]) ? column : undefined;
  const found = titles.flatMap((text, i) => (fold(text) === fold(title) ? [i + 1] : []));
  return found.includes(column) ? column : found.length === 1 ? found[0] : undefined;
}

/** A column that is gone comes back, empty, behind all others. */
export function addColumn(spreadsheet: Spreadsheet, author: Author, tab: Tab, key: string): HeadersChanged {
  const { columns, headerRow, sheet } = readRows(spreadsheet, tab);
  const wanted = tab.columns.filter((column) => column.key === key);
  if (columns.has(key) || wanted.length === 0) return undefined;
  const titles = wanted.map(({ header }) => ({ old: '', now: header }));
  const what = `thêm cột ${titles.map(({ now }) => now).join(', ')}`;
  return record(spreadsheet, author, what, { tab: tab.name, way: 'column', titles }, () =>
    layOutColumns(sheet, headerRow, sheet.getLastColumn() + 1, wanted),
  );
}

/**
 * Writes the header row as the person saw it.
 * @throws BookError where the tab changed since, and when hands move columns faster than they can be looked at
 */
export function restoreHeaders(spreadsheet: Spreadsheet, author: Author, tab: Tab, shown: HeaderRow): HeadersChanged {
  const sheet = sheetOf(spreadsheet, tab);
  const kept = readJournal(spreadsheet)?.passport.headers ?? {};
  const values: unknown[][] = sheet.getDataRange().getValues();
  const fault = findHeaderFault(tab, values, kept[tab.name], formatsOf({ tab, sheet, values }));
  if (!fault) return undefined;
  if (JSON.stringify(fault.rebuilt) !== JSON.stringify(shown)) throw changed(tab);
  const standing = shown.inserted ? [] : (values[shown.row - 1] ?? []).map(String);
  const titles = shown.headers.flatMap((now, x) => {
    const old = standing[x] ?? '';
    return now === '' || now === old ? [] : [{ old, now }];
  });
  const way = shown.inserted ? 'row' : 'cells';
  return record(spreadsheet, author, 'ghi lại dòng tiêu đề', { tab: tab.name, way, titles }, () =>
    writeHeaderRow(spreadsheet, { tab, sheet, values }, shown, kept[tab.name]),
  );
}

function writeHeaderRow(
  spreadsheet: Spreadsheet,
  { tab, sheet, values }: Looked,
  shown: HeaderRow,
  kept: readonly string[] | undefined,
): void {
  if (shown.inserted) {
    sheet.insertRowBefore(shown.row);
    // It looks like the row below it, whose checks and formats are for what people type.
    const row = sheet.getRange(`${shown.row}:${shown.row}`);
    row.setDataValidation(null).setNumberFormat(NUMBER_FORMATS.points);
  }
  ensureColumns(sheet, shown.headers.length);
  writeRow(sheet, tab, shown, values[shown.row - 1] ?? []);
  readBack(sheet, tab, kept, values[shown.inserted ? shown.row - 1 : shown.row]);
  freeze(sheet, tab);
  if (tab.name === SCORES.name || tab.name === SETTINGS_TAB.name) writeOwnFormulas(spreadsheet);
}

/** The columns that are computed get their formulas again, and formulas of the other tab that point here follow it. */
function writeOwnFormulas(spreadsheet: Spreadsheet): void {
  const [info, scores] = [SETTINGS_TAB, SCORES].map(({ name }) => spreadsheet.getSheetByName(name));
  if (info && scores) writeFormulas(readTitled(info, SETTINGS_TAB), readTitled(scores, SCORES));
}

/**
 * Headers stand again as before they came back: a tab may then be without them.
 * @returns how many cells were put back @throws BookError where somebody has changed them since
 */
export function undoHeaders(spreadsheet: Spreadsheet, { tab: name, way, titles }: HeadersRecord): number {
  const tab = tabOf(name);
  const { sheet, headerRow, valueAt, names, rows } = readRows(spreadsheet, tab);
  const standing = names.map((_, i) => String(valueAt(headerRow, i + 1)));
  const places = titles.map(({ now }) => standing.findIndex((text) => fold(text) === fold(now)) + 1);
  const since = (what: string): BookError =>
    new BookError(`${what} từ lúc đó nên không hoàn tác, để không mất nội dung. Hãy sửa bằng tay.`, 'undo-changed');
  const gone = titles.find((_, i) => places[i] === 0);
  if (gone) throw since(`Tiêu đề “${gone.now}” của trang “${name}” đã có người sửa`);
  if (way === 'column') {
    if (rows.some(({ place }) => places.some((column) => !isBlank(valueAt(place, column)))))
      throw since(`Cột ${titles.map(({ now }) => now).join(', ')} của trang “${name}” đã có người ghi`);
    for (const column of [...places].sort((a, b) => b - a)) sheet.deleteColumn(column);
    return titles.length;
  }
  if (way === 'row') {
    const written = new Set(titles.map(({ now }) => fold(now)));
    const own = standing.find((text) => text !== '' && !written.has(fold(text)));
    if (own !== undefined) throw since(`Tiêu đề “${own}” của trang “${name}” đã có người ghi thêm`);
    sheet.deleteRow(headerRow);
    return titles.length;
  }
  const cells = titles.map(({ old }, i): Written => {
    return { place: headerRow, column: places[i] ?? 0, row: '', name: '', content: old };
  });
  writeBlocks({ sheet }, cells);
  return cells.length;
}

function writeRow(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  tab: Tab,
  { row, headers, inserted }: HeaderRow,
  standing: readonly Cell[],
): void {
  const cells = headers.flatMap((header, x): Written[] => {
    const old = inserted ? '' : String(standing[x] ?? '');
    return header === '' || header === old ? [] : [{ place: row, column: x + 1, row: '', name: '', content: header }];
  });
  writeBlocks({ sheet }, cells);
  const own = new Map(tab.columns.map((column) => [fold(column.header), column]));
  headers.forEach((header, x) => {
    const column = own.get(fold(header));
    if (!column) return;
    const cell = sheet
      .getRange(row, x + 1)
      .setNote(column.note)
      .setWrap(true);
    dressHeader(cell);
  });
}

/** Until every header stands over its own column: columns may be put in or moved while the row is being written. */
function readBack(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  tab: Tab,
  kept: readonly string[] | undefined,
  firstRow: readonly Cell[] | undefined,
): void {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const now: unknown[][] = sheet.getDataRange().getValues();
    const found = findHeaders(tab, now);
    if (!found) throw changed(tab);
    const data = now.filter((_, y) => y !== found.headerRow - 1);
    if (firstRow && !data.some((row) => isSameRow(row, firstRow))) {
      // Somebody deleted the row that was put in, and the headers fell on the first row of data.
      sheet.insertRowAfter(found.headerRow);
      const cells = firstRow.map((cell, x): Written => {
        return { place: found.headerRow + 1, column: x + 1, row: '', name: '', content: contentOf(cell) };
      });
      writeBlocks(
        { sheet },
        cells.filter(({ content }) => content !== ''),
      );
      continue;
    }
    const { headers } = rebuildHeaders(tab, data, kept, formatsIn(sheet, now));
    const standing = (now[found.headerRow - 1] ?? []).map(String);
    const wanted = new Set(headers.filter((header) => header !== ''));
    const wrong = Array.from({ length: Math.max(headers.length, standing.length) }, (_, x) => x).filter((x) => {
      const [header = '', there = ''] = [headers[x], standing[x]];
      return header !== there && (header !== '' || wanted.has(there));
    });
    if (wrong.length === 0) return;
    writeBlocks(
      { sheet },
      wrong.map((x) => ({ place: found.headerRow, column: x + 1, row: '', name: '', content: headers[x] ?? '' })),
    );
  }
  throw changed(tab);
}

const isSameRow = (a: readonly Cell[], b: readonly Cell[]): boolean => {
  // Columns may have been put in meanwhile: what stands in the row counts, in its order.
  const filled = (row: readonly Cell[]): string =>
    JSON.stringify(row.filter((cell) => !isBlank(cell)).map((cell) => contentOf(cell)));
  return filled(a) === filled(b);
};
