/**
 * Commands that bring lost headers back: a column gets its header again, is added, or the whole header row is written anew.
 * Nothing but header cells is written; the journal keeps what stood there, so that undo gives it back.
 */

import { BookError } from '../../book/book-error.ts';
import { HEADER_TEXTS } from '../../book/header-problems.ts';
import type { HeaderRow } from '../../book/header-row.ts';
import { type Candidate, findHeaderFault } from '../../book/headers.ts';
import type { HeadersRecord } from '../../book/journal/record.ts';
import { BOOK_ITEMS, menuPath } from '../../book/menu-path.ts';
import type { Tab } from '../../book/tab.ts';
import { findHeaders } from '../../book/table.ts';
import { tabNamed } from '../../book/tabs.ts';
import { isBlank } from '../../core/cells.ts';
import { fold } from '../../core/text.ts';
import { formatsOf } from '../headers.ts';
import { layOutColumns } from '../lay-out.ts';
import { sheetOf } from '../table.ts';
import { type Written, writeBlocks } from './apply.ts';
import { type Author, isoDayIn } from './carry-out.ts';
import { settleHeaders, writeHeaderRow } from './header-row.ts';
import { readJournal } from './journal.ts';
import { type Rebuilt, rebuild } from './remake.ts';
import { type Rows, readCells, readRows, rowsOf } from './rows.ts';
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
  const remake = `Hãy chọn ${menuPath(BOOK_ITEMS.repair)} để làm tiếp.`;
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
  const sheet = sheetOf(spreadsheet, tab);
  const read = (): unknown[][] => sheet.getDataRange().getValues();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const values = read();
    if (!findHeaders(tab, values)) break;
    const rows = rowsOf(tab, sheet, values);
    if (rows.columns.has(key)) return;
    const column = columnOf(rows, candidate);
    if (column === undefined) break;
    const one: Written = { place: rows.headerRow, column, row: '', name: key, content: header };
    writeBlocks(rows, [one]);
    const now = read();
    if (!findHeaders(tab, now)) break;
    const after = rowsOf(tab, sheet, now);
    const { cells } = findRepairs(rows, after, [], { written: [one], gridRows: undefined }, day);
    writeBlocks(after, cells);
    if (cells.length > 0 || !after.columns.has(key)) continue;
    const titles = titlesOf(rows).with(column - 1, header);
    const below = values.filter((_, y) => y !== rows.headerRow - 1);
    if (settleHeaders(sheet, tab, { titles, written: new Set([header]), rows: below })) return;
  }
  throw changed(tab);
}

const titlesOf = ({ valueAt, headerRow, names }: Rows): string[] =>
  names.map((_, i) => String(valueAt(headerRow, i + 1)));

/** By its title, wherever it stands now; a column without one where it stood. */
function columnOf(rows: Rows, { column, title }: Candidate): number | undefined {
  const titles = titlesOf(rows).map((text) => text.trim());
  if (title === '') return isBlank(titles[column - 1]) ? column : undefined;
  const found = titles.flatMap((text, i) => (fold(text) === fold(title) ? [i + 1] : []));
  return found.includes(column) ? column : found.length === 1 ? found[0] : undefined;
}

/** A column that is gone comes back, empty, behind all others. */
export function addColumn(spreadsheet: Spreadsheet, author: Author, tab: Tab, key: string): HeadersChanged {
  const { columns } = readRows(spreadsheet, tab);
  const wanted = tab.columns.filter((column) => column.key === key);
  if (columns.has(key) || wanted.length === 0) return undefined;
  const titles = wanted.map(({ header }) => ({ old: '', now: header }));
  const what = `thêm cột ${titles.map(({ now }) => now).join(', ')}`;
  return record(spreadsheet, author, what, { tab: tab.name, way: 'column', titles }, () => {
    for (let round = 0; round < MOST_ROUNDS; round++) if (layOutBehind(spreadsheet, tab, wanted)) return;
    throw changed(tab);
  });
}

/** @returns false where a column was put in meanwhile and the title fell on the last one, which then has its own again */
function layOutBehind(spreadsheet: Spreadsheet, tab: Tab, wanted: Tab['columns']): boolean {
  // Not by the range of the data, which may have grown when its values are read.
  const { sheet, values } = readCells(spreadsheet, tab);
  const found = findHeaders(tab, values);
  if (!found) throw changed(tab);
  const titles = (values[found.headerRow - 1] ?? []).map(String);
  const last = Math.max(...values.map((row) => row.findLastIndex((cell) => !isBlank(cell)) + 1));
  layOutColumns(sheet, found.headerRow, last + 1, wanted);
  const written = new Set(wanted.map(({ header }) => header));
  const rows = values.filter((_, y) => y !== found.headerRow - 1);
  const now: unknown[][] = sheet.getDataRange().getValues();
  const standing = (now[found.headerRow - 1] ?? []).map(String);
  const count = (all: readonly string[], title: string): number => all.filter((one) => one === title).length;
  if (titles.every((title) => title === '' || count(standing, title) >= count(titles, title))) return true;
  settleHeaders(sheet, tab, { titles, written, rows });
  return false;
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
  return record(spreadsheet, author, 'ghi lại dòng tiêu đề', { tab: tab.name, way, titles }, () => {
    if (!writeHeaderRow(spreadsheet, { tab, sheet, values }, shown)) throw changed(tab);
  });
}
