/** Commands that make or rebuild tabs: written down before, marked when done, told and run again when broken off. */
import { BookError } from '../../book/book-error.ts';
import type { Content } from '../../book/journal/change.ts';
import { signedAs } from '../../book/journal/passport.ts';
import type { TabsRecord } from '../../book/journal/record.ts';
import type { Tab } from '../../book/tab.ts';
import { JOURNAL } from '../../book/tabs/journal.ts';
import { LOG } from '../../book/tabs/log.ts';
import { tabNamed } from '../../book/tabs.ts';
import { pointBegin } from '../begin.ts';
import { ensureColumns, ensureRows } from '../grid.ts';
import { entryOf } from './apply.ts';
import { type Author, timeIn } from './carry-out.ts';
import { takeQuotesOff } from './fill.ts';
import {
  type Journal,
  lastNumber,
  markEntry,
  openJournalWithEntry,
  within,
  writeEntry,
  writePassport,
} from './journal.ts';
import { appendLog } from './log.ts';
import { isBroken, isWaiting, recover, telling } from './recover.ts';
import { contentOf } from './rows.ts';
import { isMadeNow, readDigest, writtenDigest } from './tab-digest.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Rebuilt<T> {
  readonly result: T;
  /** What became of a command that was broken off before, in sentences. */
  readonly recovered: readonly string[];
  readonly stamp: number;
}

interface Work {
  /** The sentence that tells a person how to have it completed. */
  readonly remake: string;
  /** What stands in "Nhật ký". */
  readonly subject: string;
  readonly replaced?: TabsRecord['replaced'];
  readonly headers?: TabsRecord['headers'];
  /** Windows of the year before may not write any more. */
  readonly isNewYear?: boolean;
}

/** What the work of a command gets. */
export interface Beginning {
  /** Called before anything is written; where it never is, nothing was changed and nothing is noted. */
  readonly begin: () => Author;
  /** Rows in use by tab, as the last command found them. */
  readonly known: Readonly<Record<string, number>>;
  /** Google broke the same command off before: what stands there already is completed. */
  readonly isAgain: boolean;
}

/** Work that writes in any case. */
export function rebuild<T>(spreadsheet: Spreadsheet, author: Author, work: Work, act: () => T): Rebuilt<T> {
  return rebuildIfNeeded(
    spreadsheet,
    author,
    () => author,
    work,
    ({ begin }) => {
      begin();
      return act();
    },
  );
}

/** Work that may find all as it should be. @param authorOf asked when it begins */
export function rebuildIfNeeded<T>(
  spreadsheet: Spreadsheet,
  { action, zone }: Pick<Author, 'action' | 'zone'>,
  authorOf: () => Author,
  { remake, subject, replaced, headers, isNewYear = false }: Work,
  work: (beginning: Beginning) => T,
): Rebuilt<T> {
  let journal = openJournalWithEntry(spreadsheet);
  const former = journal.entries.filter((entry) => entry.action === action && (isBroken(entry) || isWaiting(entry)));
  const isAgain = former.length > 0;
  const recovered = recover(spreadsheet, journal, zone, action);
  const number = journal.stamp + 1;
  const time = timeIn(zone);
  const lines = [{ subject, changes: [] }];
  const before = namesById(spreadsheet);
  const { round } = journal.passport;
  const planned = {
    ...{ remake, made: [], renamed: [] },
    ...(replaced ? { replaced } : {}),
    ...(headers ? { headers } : {}),
    ...(isNewYear ? { round } : {}),
  };
  let author: Author | undefined;
  const entryOf = ({ who, request }: Author) => ({ number, time, who, action, request });
  const begin = (): Author => {
    author ??= signed(journal, authorOf());
    writeEntry(journal, entryOf(author), journal.rows, { changes: [], lines, tabs: planned });
    journal = { ...journal, isFresh: false };
    // Before the first tab is touched: from now on windows of the year before write nothing.
    if (isNewYear) writePassport(journal, { ...journal.passport, round: round + 1 });
    return author;
  };
  const result = within(number, () =>
    telling(recovered, () => {
      try {
        return work({ begin, known: journal.rows, isAgain });
      } catch (error) {
        // What the add-in itself refuses has written nothing: there is nothing to complete later.
        if (author && error instanceof BookError) {
          if (isNewYear) writePassport(journal, journal.passport);
          markEntry(journal, number, 'dropped');
        }
        throw error;
      }
    }),
  );
  if (!author) return { result, recovered, stamp: journal.stamp };
  const since = tabsSince(spreadsheet, before);
  const isOwn =
    since.made.length + since.renamed.length > 0 || replaced !== undefined || headers !== undefined || isNewYear;
  // Whoever makes several tabs finds others in front anyway.
  const isPlaceKept = since.made.length < 2;
  if (isOwn || lastNumber() === number) appendLog(spreadsheet, { ...author, time, lines }, isPlaceKept);
  const tabs = { ...planned, ...since };
  const made = new Set(since.made.map(({ name }) => name));
  for (const entry of former) if (isWaiting(entry)) markEntry(journal, entry.number, 'dropped');
  const known = Object.fromEntries(Object.entries(journal.rows).filter(([name]) => !made.has(name)));
  writeEntry(journal, entryOf(author), known, { changes: [], lines, tabs }, isOwn ? 'done' : 'parts');
  return { result, recovered, stamp: number };
}

const signed = ({ passport }: Journal, author: Author): Author => ({ ...author, who: signedAs(passport, author.who) });

const namesById = (spreadsheet: Spreadsheet): Map<number, string> =>
  new Map(spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet.getName()]));

/** The add-in's own records go on, whatever is taken back. */
const RECORDS = new Set<string>([JOURNAL.name, LOG.name]);

function tabsSince(
  spreadsheet: Spreadsheet,
  before: ReadonlyMap<number, string>,
): Pick<TabsRecord, 'made' | 'renamed'> {
  const made: TabsRecord['made'][number][] = [];
  const renamed: TabsRecord['renamed'][number][] = [];
  for (const sheet of spreadsheet.getSheets()) {
    const [name, former] = [sheet.getName(), before.get(sheet.getSheetId())];
    if (RECORDS.has(name) || RECORDS.has(former ?? '')) continue;
    const digest = writtenDigest(sheet);
    if (former === undefined || isMadeNow(sheet))
      made.push({ name, id: sheet.getSheetId(), digest: digest ?? readDigest(spreadsheet, sheet, tabNamed(name)) });
    else if (former !== name) renamed.push([former, name]);
  }
  return { made, renamed };
}

/**
 * Takes the tabs of a command away again, and gives those it renamed their names back.
 * @throws BookError where somebody has written in one of them since
 */
export function undoTabs(spreadsheet: Spreadsheet, journal: Journal, tabs: TabsRecord): number {
  const sheets = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));
  const made = tabs.made.flatMap(({ name, id, digest }) => {
    // By its id: when this was broken off, an older tab may have its name again.
    const sheet = sheets.get(id);
    if (sheet && readDigest(spreadsheet, sheet, tabNamed(name)) !== digest)
      throw new BookError(
        `Trang “${name}” đã có người sửa sau đó nên không hoàn tác, để không mất nội dung. Hãy sửa bằng tay.`,
        'undo-changed',
      );
    return sheet ?? [];
  });
  const kept = spreadsheet.getSheets().filter((sheet) => !made.some((one) => one.getSheetId() === sheet.getSheetId()));
  const isLeft = kept.some((sheet) => !sheet.isSheetHidden());
  // A spreadsheet keeps one tab in sight.
  if (!isLeft) spreadsheet.insertSheet(0);
  for (const sheet of made) spreadsheet.deleteSheet(sheet);
  for (const [from, to] of tabs.renamed) spreadsheet.getSheetByName(to)?.setName(from);
  if (tabs.round !== undefined) writePassport(journal, { ...journal.passport, round: tabs.round });
  if (tabs.replaced) putBack(spreadsheet, tabs.replaced);
  pointBegin(spreadsheet);
  return made.length + tabs.renamed.length + (tabs.replaced ? 1 : 0);
}

function putBack(spreadsheet: Spreadsheet, { tab, old, now }: NonNullable<TabsRecord['replaced']>): void {
  const sheet = spreadsheet.getSheetByName(tab);
  if (!sheet) return;
  if (JSON.stringify(contentsOf(sheet)) !== JSON.stringify(now))
    throw new BookError(`Trang “${tab}” đã có người sửa sau đó nên không hoàn tác. Hãy sửa bằng tay.`, 'undo-changed');
  fillTab(sheet, old);
}

const contentsOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet): Content[][] =>
  sheet
    .getDataRange()
    .getValues()
    .map((row: unknown[]) => row.map(contentOf));

function fillTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, rows: readonly (readonly Content[])[]): void {
  const width = Math.max(1, ...rows.map((row) => row.length));
  ensureRows(sheet, rows.length);
  ensureColumns(sheet, width);
  sheet.clearContents();
  if (rows.length === 0) return;
  const cells = rows.map((row) => Array.from({ length: width }, (_, i) => entryOf(row[i] ?? '')));
  const range = sheet.getRange(1, 1, rows.length, width).setValues(cells);
  // People may have given its cells the format of text.
  takeQuotesOff(range, cells);
}

/** Writes a tab as a whole, made where it is missing. @param rows the header first, all of one width */
export function replaceTab(
  spreadsheet: Spreadsheet,
  author: Author,
  tab: Tab,
  rows: readonly (readonly Content[])[],
  remake: string,
): Rebuilt<GoogleAppsScript.Spreadsheet.Sheet> {
  const standing = spreadsheet.getSheetByName(tab.name);
  const now = rows.map((row) => [...row]);
  const replaced = standing ? { replaced: { tab: tab.name, old: contentsOf(standing), now } } : {};
  return rebuild(spreadsheet, author, { remake, subject: `Trang ${tab.name}`, ...replaced }, () => {
    const sheet = standing ?? spreadsheet.insertSheet(tab.name, spreadsheet.getNumSheets());
    fillTab(sheet, rows);
    return sheet;
  });
}
