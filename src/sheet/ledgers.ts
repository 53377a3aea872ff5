/** Saves rows of a ledger through the writer; the tab is made by the first that is saved. */

import { canonicalIn, contentIn, isAsSeen, textOfCell } from '../book/cell-texts.ts';
import type { Cells, Change, Content } from '../book/journal/change.ts';
import type { LogLine } from '../book/journal/record.ts';
import type { LedgerChange, LedgerConflict, LedgerSaved, LedgerTexts } from '../book/ledger-change.ts';
import { type Column, headerOf, type Tab } from '../book/tab.ts';
import { COMMUNES } from '../book/tabs/province/communes.ts';
import { SETTINGS_TAB } from '../book/tabs/settings.ts';
import { FRESH } from '../book/tabs.ts';
import { dayIn } from './days.ts';
import { completeColumns } from './documents/rows.ts';
import { giveIds } from './give-ids.ts';
import { freeze, layOutColumns } from './lay-out.ts';
import { firstRowIn } from './province/first-rows.ts';
import { addTab } from './working-tab.ts';
import { type Author, timeIn } from './writer/carry-out.ts';
import { execute, refuseLost } from './writer/command.ts';
import { refuseOtherYear } from './writer/identity.ts';
import { readJournal, refuseNewer } from './writer/journal.ts';
import { type BookRow, type Rows, readRows, rowsWithId } from './writer/rows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface LedgerSave {
  /** The year scored as the page shows it: of another year nothing is written. */
  readonly year: string;
  readonly parts: readonly LedgerPart[];
}

/** Of one tab. */
export interface LedgerPart {
  readonly tab: Tab;
  readonly changes: readonly LedgerChange[];
}

/**
 * Runs under the document's lock. All changes of all tabs or none.
 * @throws BookError when a tab cannot take them, or the page is of another year
 */
export function saveLedgers(spreadsheet: Spreadsheet, author: Author, { year, parts }: LedgerSave): LedgerSaved {
  for (const { tab } of parts) readyTab(spreadsheet, tab);
  const signing = { day: dayIn(author.zone), person: author.who, time: timeIn(author.zone) };
  let conflicts: readonly LedgerConflict[] = [];
  const {
    stamp,
    recovered,
    overtaken,
    rows: after,
  } = execute(spreadsheet, {
    ...author,
    tabs: [SETTINGS_TAB, ...parts.map(({ tab }) => tab)],
    withFormulas: parts.some(({ changes }) => changes.some(({ kind }) => kind === 'remove')),
    plan: (read) => {
      refuseOtherYear(read(SETTINGS_TAB), year);
      // Before the comparison: a column that is not found would pass for one that somebody emptied.
      for (const { tab, changes } of parts) refuseLostColumns(read(tab), changes);
      const steps = parts.flatMap(({ tab, changes }) => {
        const rows = read(tab);
        return changes.map((change) => planStep(rows, change, signing));
      });
      conflicts = steps.flatMap(({ conflict }) => conflict ?? []);
      if (conflicts.length > 0) return { changes: [], lines: [] };
      return {
        changes: steps.flatMap(({ change }) => change ?? []),
        lines: shortened(steps.flatMap(({ line }) => line ?? [])),
      };
    },
  });
  if (conflicts.length > 0) return { state: 'conflict', conflicts };
  const asked = new Set(overtaken.map(({ row }) => row));
  const lost = parts.flatMap(({ tab, changes }) => {
    const rows = after.get(tab.name);
    return rows ? changes.filter(({ row }) => asked.has(row)).map((one) => unwritten(rows, one, signing.day)) : [];
  });
  if (lost.length > 0) return { state: 'conflict', conflicts: lost };
  return { state: 'saved', stamp, told: recovered.join(' ') };
}

/** A column for what is written; of rows that are alike one asks for all. */
function refuseLostColumns(rows: Rows, changes: readonly LedgerChange[]): void {
  const keys = new Set(changes.flatMap((change) => (change.kind === 'put' ? Object.keys(change.cells) : [])));
  refuseLost(rows, Object.fromEntries([...keys].map((key) => [key, ''])));
}

/** Rows that people typed into the sheet get the id by which a page can change them. @returns how many */
export function prepareLedger(spreadsheet: Spreadsheet, author: Author, tab: Tab): number {
  if (!spreadsheet.getSheetByName(tab.name) || tab.identity?.key !== 'id') return 0;
  readyTab(spreadsheet, tab);
  const giving = tab.name === COMMUNES.name ? { keeps: firstRowIn(spreadsheet), taken: ['bookId'] } : {};
  return giveIds(spreadsheet, tab, { ...author, action: `Đánh mã dòng trang ${tab.name}` }, giving);
}

/** The tab stands with all its columns; the person stays where they were. */
export function readyTab(spreadsheet: Spreadsheet, tab: Tab): void {
  if (spreadsheet.getSheetByName(tab.name)) {
    const rows = readRows(spreadsheet, tab);
    // The add-in's own columns may have been deleted by hand, later ones were never there; those of people are asked about.
    const isOwn = ({ hidden, isAdded }: Column): boolean => hidden === true || isAdded === true;
    if (tab.columns.some((column) => isOwn(column) && !rows.columns.has(column.key))) completeColumns(spreadsheet, tab);
    return;
  }
  refuseNewer(readJournal(spreadsheet));
  const active = spreadsheet.getActiveSheet();
  // What a run that broke off left in front is made anew: nobody goes back to it.
  const isLeft = active.getName().includes(FRESH);
  addTab(spreadsheet, tab.name, spreadsheet.getNumSheets(), (sheet) => {
    layOutColumns(sheet, 1, 1, tab.columns);
    freeze(sheet, tab);
  });
  if (!isLeft) spreadsheet.setActiveSheet(active);
}

/** What a signed row gets, and how days are printed. */
interface Signing {
  readonly day: DayText;
  readonly person: string;
  readonly time: string;
}

interface Step {
  readonly change?: Change;
  readonly line?: ToldLine;
  readonly conflict?: LedgerConflict;
}

type DayText = (date: Date) => string;

function planStep(rows: Rows, change: LedgerChange, { day, ...signature }: Signing): Step {
  const { tab } = rows;
  const signed = change.kind === 'put' && change.signed ? signature : {};
  const { row: id, seen } = change;
  const [row, twin] = rowsWithId(rows, id);
  // Which of them is meant nobody knows: the writer refuses it, and names both.
  if (twin) return { change: { kind: 'cells', tab: tab.name, row: id, cells: {} } };
  const now = row && textsIn(tab, row, day);
  if (change.kind === 'remove') {
    if (!now) return {};
    const fields = unlikeSeen(tab, Object.keys(seen), seen, now);
    if (fields.length > 0) return { conflict: { row: id, current: now, fields } };
    return { change: { kind: 'delete', tab: tab.name, row: id }, line: lineOf(tab, id, now, {}) };
  }
  const wanted = canonical(tab, change.cells);
  const isNew = Object.values(seen).every((text) => text === '');
  if (!now) {
    if (!isNew) return { conflict: { row: id, current: null, fields: Object.keys(wanted) } };
    const filled = Object.entries(wanted).filter(([, text]) => text !== '');
    const cells = { ...contents(tab, { ...Object.fromEntries(filled), ...signed }), ...identityCell(tab, id) };
    return { change: { kind: 'insert', tab: tab.name, row: id, cells }, line: lineOf(tab, id, {}, wanted) };
  }
  const open = differing(tab, Object.keys(wanted), wanted, now);
  const both = unlikeSeen(tab, open, seen, now);
  if (both.length > 0) return { conflict: { row: id, current: now, fields: both } };
  if (open.length === 0) return {};
  const written = Object.fromEntries(open.map((key) => [key, wanted[key] ?? '']));
  const line = lineOf(tab, id, now, { ...now, ...written });
  return { change: { kind: 'cells', tab: tab.name, row: id, cells: contents(tab, { ...written, ...signed }) }, line };
}

/** What of a change does not stand in its row, since somebody wrote there in the very moment. */
function unwritten(rows: Rows, change: LedgerChange, day: DayText): LedgerConflict {
  const [row] = rowsWithId(rows, change.row);
  const current = row ? textsIn(rows.tab, row, day) : null;
  const wanted = change.kind === 'put' ? canonical(rows.tab, change.cells) : {};
  const fields = differing(rows.tab, Object.keys(wanted), wanted, current ?? {});
  return { row: change.row, current, fields };
}

const identityCell = ({ identity }: Tab, id: string): Cells => (identity ? { [identity.key]: id } : {});

function textsIn({ columns, identity }: Tab, row: BookRow, day: DayText): LedgerTexts {
  const shown = columns.filter(({ key, hidden }) => !hidden || key !== identity?.key);
  return Object.fromEntries(shown.map(({ key, kind }) => [key, textOfCell(kind, row.cell(key), day)]));
}

const canonical = (tab: Tab, texts: LedgerTexts): LedgerTexts => mapKinds(tab, texts, canonicalIn);

const contents = (tab: Tab, texts: LedgerTexts): Readonly<Record<string, Content>> => mapKinds(tab, texts, contentIn);

function mapKinds<T>(
  { columns }: Tab,
  texts: LedgerTexts,
  make: (kind: Column['kind'], text: string) => T,
): Readonly<Record<string, T>> {
  const known = columns.filter(({ key }) => texts[key] !== undefined);
  return Object.fromEntries(known.map(({ key, kind }) => [key, make(kind, texts[key] ?? '')]));
}

/** Of these columns those that somebody changed meanwhile. */
function unlikeSeen({ columns }: Tab, keys: readonly string[], seen: LedgerTexts, now: LedgerTexts): string[] {
  const kinds = new Map(columns.map(({ key, kind }) => [key, kind]));
  return keys.filter((key) => !isAsSeen(kinds.get(key) ?? 'text', seen[key] ?? '', now[key] ?? ''));
}

/** Of these columns those that say something else. */
function differing(tab: Tab, keys: readonly string[], texts: LedgerTexts, now: LedgerTexts): string[] {
  const wanted = canonical(tab, texts);
  return keys.filter((key) => (wanted[key] ?? '') !== (now[key] ?? ''));
}

/** A line of the log, and whom it is about where the tab is about many. */
interface ToldLine extends LogLine {
  readonly unit: string;
}

/** More rows than so many at once are told unit by unit. */
const MOST_LINES = 100;

/** Nobody reads a line for each of 1 500 items that were taken over: of each unit it is told how many. */
function shortened(lines: readonly ToldLine[]): LogLine[] {
  if (lines.length <= MOST_LINES) return lines.map(({ subject, changes }) => ({ subject, changes }));
  const byUnit = new Map<string, number>();
  for (const { unit } of lines) byUnit.set(unit, (byUnit.get(unit) ?? 0) + 1);
  return [...byUnit].map(([unit, count]) => ({ subject: `${unit}: ${count} dòng`, changes: [] }));
}

function lineOf(tab: Tab, id: string, before: LedgerTexts, after: LedgerTexts): ToldLine {
  const told = Object.keys(before).length > 0 ? before : after;
  const unit = told['unit'] ?? '';
  const parts = [unit, told['title'] || told['codes'] || told['code'] || told['name'] || (unit === '' ? id : '')];
  const name = parts.filter(Boolean).join(', ');
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return {
    unit: `Trang ${tab.name}${unit === '' ? '' : `, “${unit}”`}`,
    subject: `Trang ${tab.name}, “${name}”`,
    changes: [...keys]
      .filter((key) => (before[key] ?? '') !== (after[key] ?? ''))
      .map((key) => ({ header: headerOf(tab, key), before: before[key] ?? '', after: after[key] ?? '' })),
  };
}
