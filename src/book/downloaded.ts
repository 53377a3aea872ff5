/** The add-in's own book in a downloaded file: recognised by its passport or its tabs, read as cells, ready to be taken over. */
import { cellText, isBlank, isTotalCode } from '../core/cells.ts';
import type { CalendarDate } from '../core/dates.ts';
import { type FileTable, readFileTable, shownValue } from './file-table.ts';
import { headerProblems } from './header-problems.ts';
import type { HeaderFault } from './headers.ts';
import { isHandedOut, readPassport, SCHEMA } from './journal/passport.ts';
import { type KeptSetReading, loadKeptSet } from './kept-set.ts';
import {
  type BookCells,
  NO_ROWS,
  type PlainCell,
  type PlainTable,
  type ProvinceCells,
  toPlain,
} from './plain-table.ts';
import { filesIn, type PartRow } from './stored-parts.ts';
import { isComputed, type Tab } from './tab.ts';
import { APPRAISAL } from './tabs/appraisal.ts';
import { DOCUMENTS } from './tabs/documents.ts';
import { EVIDENCE } from './tabs/evidence.ts';
import { JOURNAL } from './tabs/journal.ts';
import { MONTHLY } from './tabs/monthly.ts';
import { COMMUNES } from './tabs/province/communes.ts';
import { PUBLISHED } from './tabs/province/published.ts';
import { ROUNDS } from './tabs/province/rounds.ts';
import { SUBMISSIONS } from './tabs/province/submissions.ts';
import { RANKING } from './tabs/ranking.ts';
import { SCORES } from './tabs/scores.ts';
import { SETTINGS_TAB } from './tabs/settings.ts';
import { CRITERIA_FILE, STORED_FILES } from './tabs/stored-files.ts';
import { TASKS } from './tabs/tasks.ts';
import { UNITS_TAB } from './tabs/units.ts';
import { WORDING_TAB } from './tabs/wording.ts';
import { TABS, tabNamed } from './tabs.ts';

/** A cell of a file: its last value, and how it came about. */
export interface FileCell {
  /** A day is the number of days since 30/12/1899, as spreadsheets keep it. */
  readonly value: PlainCell;
  readonly day?: CalendarDate;
  /** A number that shows as percent. */
  readonly isPercent?: true;
  /** As it stands in the file, with whatever is wrapped around it there. */
  readonly formula?: string;
}

export interface FileTab {
  readonly name: string;
  /** From the first row and column on; a blank cell is undefined. */
  readonly rows: readonly (readonly (FileCell | undefined)[])[];
  /** The last row that was read, where the tab goes on below it. */
  readonly cutAt?: number;
}

/** A cell to be written: text stays text, a day is [its number], a percentage a number with its kind. */
export type TakenCell = PlainCell | ['day' | 'percent', number];

export interface TakenColumn {
  /** Of the tab's own columns. */
  readonly key?: string | undefined;
  /** Of a column of the office, '' where it has none. */
  readonly header: string;
}

/** What a new book takes over of a tab: its rows in their order, without what the add-in computes. */
export interface TakenTab {
  readonly name: string;
  readonly columns: TakenColumn[];
  readonly rows: TakenCell[][];
}

export interface DownloadedBook {
  /** 0 for books of the first build. */
  readonly schema: number;
  /** Of the book, whatever its file is called; blank for books from before there were passports. */
  readonly id: string;
  /** It was handed out and never opened: whoever takes it over has this very book. */
  readonly isHandedOut: boolean;
  readonly cells: BookCells;
  /** The criteria set that it keeps; undefined where it keeps none. */
  readonly criteria: KeptSetReading | undefined;
  readonly tabs: TakenTab[];
  /** Columns that are read under another header than ours, each a sentence. */
  readonly renamed: readonly string[];
  /** What does not come along as it was, each a sentence. */
  readonly notes: readonly string[];
  /** The office wants no addresses in it. */
  readonly withoutAddresses: boolean;
  /** Made by a newer add-in: read as far as it is known, and never written into a book. */
  readonly newer?: string;
}

/** The add-in's own book, or what keeps it from being read. */
export type Downloaded = { readonly book: DownloadedBook } | { readonly problem: string };

/** The tabs without which a file is no book, and those it is read with where they are there. */
const NEEDED: readonly Tab[] = [SETTINGS_TAB, SCORES, TASKS];
const TAKEN: readonly Tab[] = TABS.filter(({ name, columns }) => columns.length > 0 && name !== JOURNAL.name);

/** @returns undefined for a file that is no book of the add-in */
export function readDownloaded(files: readonly FileTab[]): Downloaded | undefined {
  const named = new Map(files.map((file) => [file.name, file]));
  const passport = readPassport(String(named.get(JOURNAL.name)?.rows[0]?.[0]?.value ?? ''));
  const tables = TAKEN.flatMap((tab) => {
    const file = named.get(tab.name);
    return file ? [readFileTable(tab, file, passport?.headers[tab.name])] : [];
  });
  const found = new Map(tables.flatMap((one) => (one.table ? [[one.tab.name, { ...one, table: one.table }]] : [])));
  const faults = tables.flatMap(({ fault }) => fault ?? []);
  const missing = NEEDED.filter(({ name }) => !found.has(name));
  // Without a passport two tabs of three tell a book that lost one; the settings alone may be anybody's.
  if (!passport && (missing.length > 1 || !found.has(SETTINGS_TAB.name))) return undefined;
  const newer = passport && passport.schema > SCHEMA ? newerSentence(passport.schema) : undefined;
  if (missing.length > 0) return { problem: newer ?? missingSentence(missing) };
  const taken = [...found.values()].map(takeOver);
  return {
    book: {
      schema: passport?.schema ?? 0,
      id: passport?.book ?? '',
      isHandedOut: passport !== undefined && isHandedOut(passport),
      withoutAddresses: passport?.withoutAddresses ?? false,
      cells: cellsOf(found, faults),
      criteria: loadKeptSet(partsIn(found)),
      tabs: taken.map(({ tab }) => tab),
      renamed: tables.flatMap(({ renamed }) => renamed),
      notes: [
        ...headerProblems(faults).map(({ message }) => message),
        ...taken.flatMap(({ notes }) => notes),
        ...ownTabs(files),
      ],
      ...(newer === undefined ? {} : { newer }),
    },
  };
}

/** A tab that has its header row. */
type ReadTable = FileTable & { readonly table: NonNullable<FileTable['table']> };

function partsIn(found: ReadonlyMap<string, ReadTable>): PartRow[] {
  const rows = found.get(STORED_FILES.name)?.table.rows ?? [];
  return rows.map(({ cell }) => {
    const texts = STORED_FILES.columns.map(({ key }) => [key, cellText(cell(key))]);
    return Object.fromEntries(texts) as PartRow;
  });
}

function cellsOf(found: ReadonlyMap<string, ReadTable>, headers: readonly HeaderFault[]): BookCells {
  const plain = (tab: Tab): PlainTable => {
    const table = found.get(tab.name)?.table;
    return table
      ? toPlain(
          table.rows,
          tab.columns.map(({ key }) => key),
          String,
        )
      : NO_ROWS;
  };
  return {
    zone: 'Asia/Ho_Chi_Minh',
    info: plain(SETTINGS_TAB),
    scores: plain(SCORES),
    tasks: plain(TASKS),
    wording: plain(WORDING_TAB),
    units: plain(UNITS_TAB),
    ranking: plain(RANKING),
    ...{ evidence: plain(EVIDENCE), appraisal: plain(APPRAISAL), monthly: plain(MONTHLY), documents: plain(DOCUMENTS) },
    headers,
    ...(found.has(COMMUNES.name) ? { province: provinceOf(plain, partsIn(found)) } : {}),
  };
}

function provinceOf(plain: (tab: Tab) => PlainTable, parts: readonly PartRow[]): ProvinceCells {
  return {
    ...{ communes: plain(COMMUNES), submissions: plain(SUBMISSIONS), rounds: plain(ROUNDS) },
    published: plain(PUBLISHED),
    criteria: filesIn(parts).find(({ kind }) => kind === CRITERIA_FILE) ?? null,
  };
}

/** The rows below the header as they stand, blank ones between them, too: places in sentences stay what they are. */
function takeOver({ tab, file, table, renamed }: ReadTable): { tab: TakenTab; notes: string[] } {
  const { headerRow, columns } = table;
  const keys = new Map([...columns].map(([key, column]) => [column, key]));
  const below = file.rows.slice(headerRow);
  const last = below.findLastIndex((row) => row.some((cell) => !isBlank(cell?.value)));
  const body = below.slice(0, last + 1);
  const width = Math.max(0, ...file.rows.map((row) => row.length));
  const wanted = Array.from({ length: width }, (_, x) => x).flatMap((x) => {
    const key = keys.get(x + 1);
    const column = tab.columns.find((one) => one.key === key);
    if (key !== undefined && column) return isComputed(column) ? [] : [{ x, column: { key, header: column.header } }];
    const header = cellText(shownValue(file.rows[headerRow - 1]?.[x]));
    const isUsed = header !== '' || body.some((row) => !isBlank(row[x]?.value));
    return isUsed ? [{ x, column: { header } }] : [];
  });
  const codeAt = (columns.get('code') ?? 0) - 1;
  const titleAt = (columns.get('title') ?? 0) - 1;
  /** The total in words beside "Tổng" is the add-in's: the new book writes its own. */
  const isOwnSentence = (row: FileTab['rows'][number], x: number): boolean =>
    tab.name === SCORES.name &&
    x === titleAt &&
    row[x]?.formula?.includes(SETTINGS_TAB.name) === true &&
    isTotalCode(row[codeAt]?.value ?? '');
  const rows = body.map((row) => wanted.map(({ x }) => (isOwnSentence(row, x) ? '' : takenCell(row[x]))));
  const formulas = body.flatMap((row) => wanted.filter(({ x }) => row[x]?.formula && !isOwnSentence(row, x)));
  const above = file.rows.slice(0, headerRow - 1).some((row) => row.some((cell) => !isBlank(cell?.value)));
  return {
    tab: { name: tab.name, columns: wanted.map(({ column }) => column), rows },
    notes: [
      ...renamed,
      ...(formulas.length > 0 && tab.name !== SETTINGS_TAB.name ? [formulaSentence(tab.name, formulas.length)] : []),
      ...(above ? [`Trang “${tab.name}”: các dòng phía trên dòng tiêu đề không được đưa vào.`] : []),
      ...(file.cutAt === undefined ? [] : [cutSentence(tab.name, file.cutAt)]),
    ],
  };
}

function takenCell(cell: FileCell | undefined): TakenCell {
  if (cell === undefined) return '';
  const { value, day, isPercent } = cell;
  if (typeof value !== 'number') return value;
  return day ? ['day', value] : isPercent ? ['percent', value] : value;
}

/** Tabs that the office made for itself. */
function ownTabs(files: readonly FileTab[]): string[] {
  const names = files.map(({ name }) => name).filter((name) => !tabNamed(name));
  const isOfBefore = (name: string): boolean => TABS.some((tab) => new RegExp(`^${tab.name} \\d{4}\\b`).test(name));
  const listed = (some: readonly string[]): string => some.map((name) => `“${name}”`).join(', ');
  const [before, own] = [names.filter(isOfBefore), names.filter((name) => !isOfBefore(name))];
  return [
    ...(before.length > 0
      ? [`Trang của các năm trước không được đưa vào: ${listed(before)}. Tệp này vẫn giữ các trang đó.`]
      : []),
    ...(own.length > 0
      ? [`Trang riêng của cơ quan không được đưa vào: ${listed(own)}. Hãy chép sang bằng tay nếu cần.`]
      : []),
  ];
}

const newerSentence = (schema: number): string =>
  `Sổ này do bản tiện ích mới hơn tạo (dạng sổ ${schema}, bản này biết đến dạng ${SCHEMA}). Hãy cập nhật tiện ích CCHC rồi làm lại.`;

const missingSentence = (missing: readonly Tab[]): string => {
  const names = missing.map(({ name }) => `“${name}”`).join(', ');
  return `Sổ CCHC trong tệp thiếu trang ${names}, hoặc trang đó không còn dòng tiêu đề, nên không đọc được. Hãy khôi phục trang trong sổ gốc rồi tải tệp về lại.`;
};

const formulaSentence = (tab: string, count: number): string =>
  `Trang “${tab}”: ${count} ô có công thức của cơ quan được đưa vào bằng giá trị đang hiện.`;

const cutSentence = (tab: string, row: number): string =>
  `Trang “${tab}” quá dài: các dòng sau dòng ${row} không được đọc.`;
