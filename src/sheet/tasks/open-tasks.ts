/** What the sidebar opens with, one read a tab: settings, scores, tasks, units and documents, as cells; the page makes sense of them. */
import type { HeaderFault } from '../../book/headers.ts';
import { NO_ROWS, type PlainTable, toPlain } from '../../book/plain-table.ts';
import type { Tab } from '../../book/tab.ts';
import { findHeaders } from '../../book/table.ts';
import { APPRAISAL } from '../../book/tabs/appraisal.ts';
import { DOCUMENTS, type DocumentKey } from '../../book/tabs/documents.ts';
import { EVIDENCE } from '../../book/tabs/evidence.ts';
import { COMMAND_STATES } from '../../book/tabs/journal.ts';
import { countKey, MONTHLY } from '../../book/tabs/monthly.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { SETTINGS_TAB } from '../../book/tabs/settings.ts';
import { TASKS } from '../../book/tabs/tasks.ts';
import { UNITS_TAB } from '../../book/tabs/units.ts';
import { WORDING_TAB } from '../../book/tabs/wording.ts';
import { bookTabs } from '../../book/tabs.ts';
import { areReady, isTask, type SheetTask, sheetTask } from '../../book/tasks/sheet-tasks.ts';
import { MONTHS } from '../../core/monthly.ts';
import { dayIn } from '../days.ts';
import { headerFaults, type Looked } from '../headers.ts';
import { isOlder } from '../upgrade.ts';
import { isNewer, type Journal, readJournal, refuseBegunYear, tabNames } from '../writer/journal.ts';
import { type Rows, readCells, rowsOf } from '../writer/rows.ts';

export interface TaskBook {
  /** Tells this book from others; blank in one that no command has written to yet. */
  readonly book: string;
  /** Which of its years: a page of another year must not write. */
  readonly round: number;
  /** Number of the last command. */
  readonly stamp: number;
  /** Made in another spreadsheet: whether it is a book of its own is asked once. */
  readonly copied: boolean;
  /** The id of the spreadsheet: what a person puts off is kept by it. */
  readonly spreadsheet: string;
  /** Tabs of a book that are not there; nothing can be saved into them. */
  readonly missing: readonly string[];
  /** None of them is there: a spreadsheet without a book. */
  readonly isEmpty: boolean;
  /** A newer add-in wrote it: it may only be looked at. */
  readonly newer: boolean;
  /** Whoever writes is known by the name alone. */
  readonly withoutAddresses: boolean;
  readonly zone: string;
  readonly info: PlainTable;
  readonly scores: PlainTable;
  readonly units: PlainTable;
  readonly tasks: readonly SheetTask[];
  /** What a document says beside figures and tasks; read only where there is a document to compare with it. */
  readonly wording: PlainTable;
  /** The ledgers of the dossier, where they are there. */
  readonly evidence: PlainTable;
  readonly appraisal: PlainTable;
  /** Which months have figures. */
  readonly monthly: PlainTable;
  /** The documents of this year, oldest first. */
  readonly documents: PlainTable;
  /** Tabs whose headers are not whole. */
  readonly headers: readonly HeaderFault[];
  /** Rows without an id of their own, a command broken off, a book of an older form: `prepareTasks` sees to it. */
  readonly unready: boolean;
}

/** The tabs that the sidebar cannot do without. */
const READ: readonly Tab[] = [SETTINGS_TAB, SCORES, UNITS_TAB, TASKS];

/** What is next depends on them, too. */
const LEDGERS: readonly Tab[] = [EVIDENCE, APPRAISAL, MONTHLY];

/**
 * Also of a spreadsheet without a book, or without some of its tabs: they have no rows then.
 * @param documentColumns what is wanted of the register
 * @throws BookError while a new year is half begun
 */
export function openTasks(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  documentColumns: readonly DocumentKey[],
): TaskBook {
  const names = new Set(tabNames(spreadsheet));
  refuseBegunYear(spreadsheet, [...names]);
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const day = dayIn(zone);
  const journal = readJournal(spreadsheet);
  const hasDocuments = names.has(DOCUMENTS.name);
  const wanted = [...READ, ...LEDGERS, ...(hasDocuments ? [DOCUMENTS as Tab, WORDING_TAB as Tab] : [])];
  const standing = wanted.filter(({ name }) => names.has(name));
  const looked = standing.map((tab): Looked => {
    return { tab, ...readCells(spreadsheet, tab, { known: journal?.rows[tab.name] }) };
  });
  const rowsIn = (tab: Tab): Rows | undefined => {
    const one = looked.find((candidate) => candidate.tab.name === tab.name);
    return one && findHeaders(tab, one.values) ? rowsOf(tab, one.sheet, one.values) : undefined;
  };
  const plain = <Key extends string>(tab: Tab<Key>, keys: readonly Key[]): PlainTable => {
    const found = rowsIn(tab);
    return found ? toPlain(found.rows, keys, day) : NO_ROWS;
  };
  const rows = rowsIn(TASKS);
  const tasks = (rows?.rows ?? []).filter((row) => isTask(row));
  const own = looked.filter(({ tab }) => READ.includes(tab));
  const headers = headerFaults(spreadsheet, own, journal?.passport.headers ?? {});
  const missing = bookTabs().filter(({ name }) => !names.has(name));
  const id = spreadsheet.getId();
  return {
    book: journal?.passport.book ?? '',
    round: journal?.passport.round ?? 0,
    stamp: journal?.stamp ?? 0,
    copied: journal !== undefined && journal.passport.spreadsheet !== id,
    spreadsheet: id,
    missing: missing.map(({ name }) => name),
    isEmpty: missing.length === bookTabs().length,
    newer: journal !== undefined && isNewer(journal),
    withoutAddresses: journal?.passport.withoutAddresses ?? false,
    zone,
    info: plain(SETTINGS_TAB, ['label', 'value']),
    scores: plain(
      SCORES,
      SCORES.columns.map(({ key }) => key),
    ),
    units: plain(UNITS_TAB, ['name', 'aliases', 'person', 'phone', 'email']),
    wording: plain(WORDING_TAB, ['key', 'text']),
    evidence: plain(EVIDENCE, ['codes']),
    appraisal: plain(APPRAISAL, ['code', 'self', 'first', 'explanation', 'second']),
    monthly: plain(MONTHLY, ['code', 'cutOff', ...MONTHS.map(countKey)]),
    documents: plain(DOCUMENTS, documentColumns),
    tasks: tasks.map((row) => sheetTask(row, day)),
    headers,
    // Without a header row nothing can be seen to: it comes back first.
    unready:
      !(journal && isNewer(journal)) &&
      rows !== undefined &&
      (journal === undefined ||
        journal.isFresh ||
        (journal.passport.headers[TASKS.name] === undefined && !headers.some(({ tab }) => tab === TASKS.name)) ||
        isBrokenOff(journal) ||
        !areReady(tasks) ||
        isOlder(journal) ||
        TASKS.columns.some(({ key, hidden }) => hidden === true && !rows.columns.has(key))),
  };
}

const isBrokenOff = ({ entries }: Journal): boolean => entries.some(({ state }) => state === COMMAND_STATES.open);
