/** The tabs of a superior body's book as cells: some ten calls, however many units and items there are. */
import { type BookCells, NO_ROWS, type PlainTable, toPlain } from '../../book/plain-table.ts';
import type { Tab } from '../../book/tab.ts';
import { parseTable } from '../../book/table.ts';
import { COMMUNES } from '../../book/tabs/province/communes.ts';
import { FOLLOWING } from '../../book/tabs/province/following.ts';
import { PUBLISHED } from '../../book/tabs/province/published.ts';
import { ROUNDS, type RoundKey } from '../../book/tabs/province/rounds.ts';
import { SUBMISSIONS, type SubmissionKey } from '../../book/tabs/province/submissions.ts';
import { SETTINGS_TAB } from '../../book/tabs/settings.ts';
import { CRITERIA_FILE } from '../../book/tabs/stored-files.ts';
import { WORDING_TAB } from '../../book/tabs/wording.ts';
import { cellText } from '../../core/cells.ts';
import { formatDate } from '../../core/dates.ts';
import { daysOf } from '../days.ts';
import { findRows } from '../documents/rows.ts';
import { readFiles } from '../documents/stored-files.ts';
import { headerFaults, type Looked } from '../headers.ts';
import { sheetOf } from '../table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What travels of "Thẩm định các xã": the maximum is the set's, and the id follows from unit and code. */
const ROUND_KEYS = ROUNDS.columns.map(({ key }) => key).filter((key) => key !== 'max' && key !== 'id');

/** Lists of evidence are read of one unit at a time (`readSentEvidence`): of all of them they are millions of letters. */
const SUBMISSION_KEYS = SUBMISSIONS.columns.map(({ key }) => key).filter((key) => key !== 'evidence');

/** @throws BookError where the spreadsheet is no book */
export function readProvinceCells(spreadsheet: Spreadsheet): ProvinceCells {
  return provinceCells(bookReader(spreadsheet));
}

/** The same with the wording of its documents. */
export function readBatchCells(spreadsheet: Spreadsheet): ProvinceCells & { readonly wording: PlainTable } {
  const reader = bookReader(spreadsheet);
  const wording = reader.cellsOf(WORDING_TAB);
  return { ...provinceCells(reader), wording };
}

type ProvinceCells = Pick<BookCells, 'zone' | 'info' | 'province' | 'headers'>;

function provinceCells({ spreadsheet, cellsOf, bookOf }: ReturnType<typeof bookReader>): ProvinceCells {
  const [file] = readFiles(spreadsheet, (kind) => kind === CRITERIA_FILE);
  const province = {
    communes: cellsOf(COMMUNES),
    submissions: cellsOf<SubmissionKey>(SUBMISSIONS, SUBMISSION_KEYS),
    rounds: withoutNames(cellsOf<RoundKey>(ROUNDS, ROUND_KEYS)),
    published: cellsOf(PUBLISHED),
    criteria: file ?? null,
  };
  return { ...bookOf(), province };
}

/** @param id of a row of "Nộp sổ" @returns what its book lists as evidence; blank where the row is gone */
export function readSentEvidence(spreadsheet: Spreadsheet, id: string): string {
  const rows = findRows(spreadsheet, SUBMISSIONS)?.rows ?? [];
  return cellText(rows.find(({ cell }) => SUBMISSIONS.identity?.of(cell) === id)?.cell('evidence'));
}

export interface FollowingCells extends Pick<BookCells, 'zone' | 'info' | 'headers'> {
  readonly communes: PlainTable;
  readonly following: PlainTable;
  readonly wording: PlainTable;
}

/** The units and how their plans stood, without the rounds. @throws BookError where the spreadsheet is no book */
export function readFollowingCells(spreadsheet: Spreadsheet): FollowingCells {
  const { cellsOf, bookOf } = bookReader(spreadsheet);
  const cells = { communes: cellsOf(COMMUNES), following: cellsOf(FOLLOWING), wording: cellsOf(WORDING_TAB) };
  return { ...bookOf(), ...cells };
}

function bookReader(spreadsheet: Spreadsheet) {
  const days = daysOf(spreadsheet);
  const day = (date: Date): string => formatDate(days.of(date));
  const keysOf = <Key extends string>({ columns }: Tab<Key>): Key[] => columns.map(({ key }) => key);
  const looked: Looked[] = [];
  const read = <Key extends string>(sheet: GoogleAppsScript.Spreadsheet.Sheet, tab: Tab<Key>, keys: readonly Key[]) => {
    const values: unknown[][] = sheet.getDataRange().getValues();
    looked.push({ tab, sheet, values });
    return toPlain(parseTable(tab, values)?.rows ?? [], keys, day);
  };
  const info = read(sheetOf(spreadsheet, SETTINGS_TAB), SETTINGS_TAB, keysOf(SETTINGS_TAB));
  return {
    spreadsheet,
    /** No rows of a tab that is not there. */
    cellsOf: <Key extends string>(tab: Tab<Key>, keys: readonly Key[] = keysOf(tab)): PlainTable => {
      const sheet = spreadsheet.getSheetByName(tab.name);
      return sheet ? read(sheet, tab, keys) : NO_ROWS;
    },
    /** Of the tabs that were read until then, which have lost headers. */
    bookOf: (): Pick<BookCells, 'zone' | 'info' | 'headers'> => {
      const headers = headerFaults(spreadsheet, looked);
      return { zone: spreadsheet.getSpreadsheetTimeZone(), info, ...(headers.length > 0 ? { headers } : {}) };
    },
  };
}

/** A unit's name travels with the rows that nothing else tells the unit of. */
function withoutNames({ keys, rows }: PlainTable): PlainTable {
  const [name, id] = [keys.indexOf('unit') + 1, keys.indexOf('unitId') + 1];
  return { keys, rows: rows.map((row) => (row[id] === '' ? row : row.map((cell, i) => (i === name ? '' : cell)))) };
}
