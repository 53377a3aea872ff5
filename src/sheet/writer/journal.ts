/** The hidden tab "Lệnh" in the sheet: passport, number of the last command, and whether that one was finished. */

import { BookError } from '../../book/book-error.ts';
import {
  FIRST_SCHEMA,
  isHandedOut,
  type Passport,
  printPassport,
  readPassport,
  SCHEMA,
} from '../../book/journal/passport.ts';
import { type CommandRecord, printRecord, readRecord } from '../../book/journal/record.ts';
import { BOOK_ITEMS, menuPath } from '../../book/menu-path.ts';
import { COMMAND_STATES, FIRST_SLOT, JOURNAL, KEPT_COMMANDS, slotOf } from '../../book/tabs/journal.ts';
import { TASKS } from '../../book/tabs/tasks.ts';
import { quoted } from '../../book/text-cells.ts';
import { begunYear } from '../../book/year-tabs.ts';
import { cellText } from '../../core/cells.ts';
import { ensureColumns, ensureRows, gridOf } from '../grid.ts';

import { freshId } from './rows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type CommandState = keyof typeof COMMAND_STATES;

export interface Entry {
  readonly number: number;
  readonly state: string;
  readonly time: string;
  readonly who: string;
  readonly action: string;
  /** What was changed, and which of its cells, shortened. */
  readonly subject: string;
  readonly request: string;
}

export interface Journal {
  readonly sheet: Sheet;
  readonly passport: Passport;
  /** Oldest first. */
  readonly entries: readonly Entry[];
  /** Number of the last command; 0 in a book in which none was given. It rises with every command. */
  readonly stamp: number;
  /** Rows in use by tab, as the last command found them. */
  readonly rows: Readonly<Record<string, number>>;
  /** What was read needs to be written: a new passport, or the tab itself. */
  readonly isFresh: boolean;
}

/** Columns in front of the content. */
const LEADING = JOURNAL.columns.length - 1;

/** One call. Undefined in a book that has no journal yet. */
export function readJournal(spreadsheet: Spreadsheet): Journal | undefined {
  const sheet = spreadsheet.getSheetByName(JOURNAL.name);
  if (!sheet) return undefined;
  const height = Math.min(FIRST_SLOT - 1 + KEPT_COMMANDS, gridOf(sheet).rows);
  const [[first] = [], , ...slots] = sheet.getRange(1, 1, height, LEADING).getValues();
  const passport = readPassport(cellText(first));
  const entries = slots
    .map(([number, state, time, who, action, subject, request, rows]) => ({
      entry: {
        ...{ number: Number(number) || 0, state: cellText(state), time: cellText(time) },
        ...{ who: cellText(who), action: cellText(action), subject: cellText(subject), request: cellText(request) },
      },
      rows: cellText(rows),
    }))
    .filter(({ entry }) => entry.number > 0)
    .sort((a, b) => a.entry.number - b.entry.number);
  const last = entries.at(-1);
  return {
    ...{ sheet, entries: entries.map(({ entry }) => entry), stamp: last?.entry.number ?? 0 },
    ...{ rows: readCounts(last?.rows ?? ''), isFresh: passport === undefined || isHandedOut(passport) },
    passport: passport ? settled(passport, spreadsheet) : newPassport(spreadsheet),
  };
}

/** A newer add-in wrote the book: this one may only read it. */
export const isNewer = ({ passport }: Pick<Journal, 'passport'>): boolean => passport.schema > SCHEMA;

/** @throws BookError */
export function refuseNewer(journal: Journal | undefined): void {
  if (journal && isNewer(journal))
    throw new BookError(
      'Sổ này đã được một bản tiện ích mới hơn ghi, nên ở đây chỉ xem được. Hãy cập nhật tiện ích rồi làm lại.',
      'book-newer',
    );
}

/**
 * The journal of a book, made where it is missing: the passport comes last, so that a tab half made is known.
 * @throws BookError in a book of a newer add-in
 */
export function openJournal(spreadsheet: Spreadsheet): Journal {
  const standing = readJournal(spreadsheet);
  refuseNewer(standing);
  if (standing && !standing.isFresh) return standing;
  const active = spreadsheet.getActiveSheet();
  const journal = standing ?? makeJournal(spreadsheet);
  spreadsheet.setActiveSheet(active);
  journal.sheet.hideSheet();
  const rows = headOf(journal.passport, TITLES.length);
  journal.sheet.getRange(1, 1, rows.length, TITLES.length).setValues(rows);
  return { ...journal, isFresh: false };
}

/**
 * The same for a command that makes tabs, which brings another one to the front anyway: the passport of a new journal is
 * written with its first entry.
 */
export function openJournalWithEntry(spreadsheet: Spreadsheet): Journal {
  if (spreadsheet.getSheetByName(JOURNAL.name)) return openJournal(spreadsheet);
  const journal = makeJournal(spreadsheet);
  journal.sheet.hideSheet();
  return journal;
}

const makeJournal = (spreadsheet: Spreadsheet): Journal => ({
  sheet: spreadsheet.insertSheet(JOURNAL.name, spreadsheet.getNumSheets()),
  ...{ passport: newPassport(spreadsheet), entries: [], stamp: 0, rows: {}, isFresh: true },
});

const TITLES = JOURNAL.columns.map(({ header }) => header);

/** Passport and titles, in rows of so many cells. */
const headOf = (passport: Passport, width: number): string[][] =>
  [[printPassport(passport)], TITLES].map((row) => [...row, ...new Array<string>(width - row.length).fill('')]);

function newPassport(spreadsheet: Spreadsheet): Passport {
  // Tabs without a passport are of a book from before there were any.
  const schema = spreadsheet.getSheetByName(TASKS.name) ? FIRST_SCHEMA : SCHEMA;
  return { schema, book: freshId('s'), spreadsheet: spreadsheet.getId(), round: 1, headers: {} };
}

/** A book that was handed out lives from now on where it was opened, and is no copy. */
const settled = (passport: Passport, spreadsheet: Spreadsheet): Passport =>
  isHandedOut(passport) ? { ...passport, spreadsheet: spreadsheet.getId() } : passport;

/** It begins with a bracket: no cell takes it for anything but text. */
export function writePassport({ sheet }: Pick<Journal, 'sheet'>, passport: Passport): void {
  sheet.getRange(1, 1).setValue(printPassport(passport));
}

/** What the book says of itself; undefined before its first command. One call. */
export function passportOf(spreadsheet: Spreadsheet): Passport | undefined {
  const cell: unknown = spreadsheet.getSheetByName(JOURNAL.name)?.getRange(1, 1).getValue();
  return readPassport(String(cell ?? ''));
}

export const isWithoutAddresses = (spreadsheet: Spreadsheet): boolean =>
  passportOf(spreadsheet)?.withoutAddresses ?? false;

/** From now on; what stands there already stays. */
export function noteAddresses(spreadsheet: Spreadsheet, wanted: boolean): void {
  const journal = openJournal(spreadsheet);
  const { withoutAddresses: _, ...passport } = journal.passport;
  writePassport(journal, wanted ? passport : { ...passport, withoutAddresses: true });
}

/** What a book that is taken over says of itself goes on here. @param book blank for a book that gets an id of its own */
export function notePassport(spreadsheet: Spreadsheet, book: string, withoutAddresses: boolean): void {
  const journal = openJournal(spreadsheet);
  const id = book === '' ? {} : { book };
  writePassport(journal, { ...journal.passport, ...id, ...(withoutAddresses ? { withoutAddresses } : {}) });
}

/** A copy of another spreadsheet becomes a book of its own. */
export function adoptCopy(spreadsheet: Spreadsheet): void {
  const journal = openJournal(spreadsheet);
  const { book, spreadsheet: id } = newPassport(spreadsheet);
  writePassport(journal, { ...journal.passport, book, spreadsheet: id });
}

/** The number of the last command that this run of the script wrote down. */
let written = 0;

export const lastNumber = (): number => written;

/** Every text begins with a letter, a bracket or an apostrophe: none is taken for something else. */
export function writeEntry(
  journal: Pick<Journal, 'sheet' | 'passport' | 'isFresh'>,
  entry: Omit<Entry, 'state' | 'subject'>,
  rows: Readonly<Record<string, number>>,
  record: CommandRecord,
  state: CommandState = 'open',
): void {
  const { sheet } = journal;
  written = Math.max(written, entry.number);
  const pieces = printRecord(record);
  const cells: (string | number)[] = [
    entry.number,
    ...[COMMAND_STATES[state], entry.time, entry.who, entry.action, subjectOf(record)].map(quoted),
    ...[entry.request, JSON.stringify(rows)].map(quoted),
    ...pieces,
  ];
  const slot = slotOf(entry.number);
  const grid = gridOf(sheet);
  ensureColumns(sheet, cells.length, grid.columns);
  ensureRows(sheet, slot, grid.rows);
  // What a longer command left in the same row goes.
  const width = Math.max(cells.length, grid.columns);
  const row = [...cells, ...new Array<string>(width - cells.length).fill('')];
  const block = journal.isFresh ? [...headOf(journal.passport, width), row] : [row];
  sheet.getRange(slot - block.length + 1, 1, block.length, width).setValues(block);
}

/** Commands of this run of the script that others are part of: each run begins with none. */
const underWay = new Set<number>();

/** Does what a command consists of, during which it is open but not broken off. */
export function within<T>(number: number, work: () => T): T {
  underWay.add(number);
  try {
    return work();
  } finally {
    underWay.delete(number);
  }
}

export const isUnderWay = (number: number): boolean => underWay.has(number);

/**
 * A new year whose names are half changed: what is written now would go to another year when it is completed.
 * @param names of the tabs, where they have been read
 * @throws BookError
 */
export function refuseBegunYear(spreadsheet: Spreadsheet, names = tabNames(spreadsheet)): void {
  if (underWay.size > 0 || begunYear(names) === undefined) return;
  throw new BookError(
    `Việc sang năm mới đang dở: một số trang đã là của năm mới, một số còn của năm trước, nên chưa đọc và chưa ghi gì. Hãy chọn ${menuPath(BOOK_ITEMS.newYear)} để làm tiếp, rồi làm lại việc này.`,
    'year-begun',
  );
}

/** One call, whatever is asked of them. */
export const tabNames = (spreadsheet: Spreadsheet): string[] => spreadsheet.getSheets().map((sheet) => sheet.getName());

/** "Tiêu chí 7.3: “Ký số văn bản” (chủ trì, thời hạn)", of several the first and how many more. */
function subjectOf({ lines }: CommandRecord): string {
  const [first, ...others] = lines;
  if (!first) return '';
  const headers = first.changes.map(({ header }) => header.toLowerCase()).join(', ');
  const more = others.length > 0 ? ` và ${others.length} mục khác` : '';
  return `${first.subject}${headers === '' ? '' : ` (${headers})`}`.slice(0, MOST_SUBJECT) + more;
}

const MOST_SUBJECT = 300;

export function markEntry({ sheet }: Pick<Journal, 'sheet'>, number: number, state: CommandState): void {
  sheet.getRange(slotOf(number), 2).setValue(COMMAND_STATES[state]);
}

/** What a command did; undefined where its row was changed by hand. */
export function readEntry({ sheet }: Pick<Journal, 'sheet'>, number: number): CommandRecord | undefined {
  const width = gridOf(sheet).columns - LEADING;
  if (width < 1) return undefined;
  const [cells = []] = sheet.getRange(slotOf(number), LEADING + 1, 1, width).getValues();
  return readRecord(cells.map(String));
}

function readCounts(text: string): Record<string, number> {
  try {
    const read: unknown = JSON.parse(text);
    const counts = typeof read === 'object' && read !== null ? Object.entries(read) : [];
    return Object.fromEntries(counts.filter((count): count is [string, number] => typeof count[1] === 'number'));
  } catch {
    // Changed by hand: then the tabs are read whole.
    return {};
  }
}
