/** Of rows of "Các xã" with one id: which is the one that had it first, by the names that the book has kept of that unit. */
import type { Tab } from '../../book/tab.ts';
import { COMMUNES } from '../../book/tabs/province/communes.ts';
import { FOLLOWING } from '../../book/tabs/province/following.ts';
import { PUBLISHED } from '../../book/tabs/province/published.ts';
import { ROUNDS } from '../../book/tabs/province/rounds.ts';
import { SUBMISSIONS } from '../../book/tabs/province/submissions.ts';
import { cellText } from '../../core/cells.ts';
import { fold } from '../../core/text.ts';
import { readEntry, readJournal } from '../writer/journal.ts';
import { type BookRow, readRows } from '../writer/rows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Each tells of a unit its id and its name. */
const TELLING: readonly Tab[] = [SUBMISSIONS, ROUNDS, PUBLISHED, FOLLOWING];

/** Commands that wrote units: each is read by a call of its own. */
const MOST_COMMANDS = 20;

/** Where a row stands tells nothing: a copy may be sorted above. @returns answers the row, undefined where nothing tells it */
export function firstRowIn(spreadsheet: Spreadsheet): (twins: readonly BookRow[]) => BookRow | undefined {
  let names: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  return (twins) => {
    names ??= namesKept(spreadsheet);
    const known = names.get(cellText(twins[0]?.cell('id')));
    const fitting = twins.filter((row) => known?.has(fold(cellText(row.cell('name')))));
    return fitting.length === 1 ? fitting[0] : undefined;
  };
}

function namesKept(spreadsheet: Spreadsheet): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const note = (id: string, name: string): void => {
    if (id !== '' && name !== '') names.set(id, (names.get(id) ?? new Set()).add(fold(name)));
  };
  for (const tab of TELLING)
    if (spreadsheet.getSheetByName(tab.name))
      for (const row of readRows(spreadsheet, tab).rows) note(cellText(row.cell('unitId')), cellText(row.cell('unit')));
  const journal = readJournal(spreadsheet);
  const entries = (journal?.entries ?? []).filter(({ subject }) => subject.includes(`Trang ${COMMUNES.name}`));
  for (const { number } of entries.slice(-MOST_COMMANDS))
    for (const { change, old } of (journal && readEntry(journal, number)?.changes) ?? []) {
      if (change.tab !== COMMUNES.name) continue;
      const told = 'cells' in change ? change.cells['name'] : undefined;
      note(change.row, String(told ?? old['name'] ?? ''));
    }
  return names;
}
