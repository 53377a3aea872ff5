/** A command that Google broke off: finished at the next one, where its rows still stand as they did. */
import type { Change, Recorded } from '../../book/journal/change.ts';
import type { CommandRecord } from '../../book/journal/record.ts';
import { COMMAND_STATES } from '../../book/tabs/journal.ts';
import { tabNamed } from '../../book/tabs.ts';
import { type Author, carryOut, isoDayIn } from './carry-out.ts';
import { type Entry, isUnderWay, type Journal, markEntry, readEntry } from './journal.ts';
import { isLogged } from './log.ts';
import { type BookRows, isAsRecorded, rowsOfTab } from './recorded.ts';
import { followerOf, type Rows, readRows, rowsWithId } from './rows.ts';
import { holds } from './verify.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** @returns what became of them, in sentences; nothing where every command came to its end */
export function recover(spreadsheet: Spreadsheet, journal: Journal, zone: string): string[] {
  const open = journal.entries.filter(({ state, number }) => state === COMMAND_STATES.open && !isUnderWay(number));
  return open.map((entry) => {
    const record = readEntry(journal, entry.number);
    const what = `Việc “${entry.action}” lúc ${entry.time} của ${entry.who} đã bị Google ngắt giữa chừng`;
    if (!record || record.tabs !== undefined) {
      markEntry(journal, entry.number, 'dropped');
      return `${what}. ${record?.tabs?.remake ?? 'Hãy xem lại các dòng vừa sửa.'}`;
    }
    const isWhole = finish(spreadsheet, journal, { ...entry, zone }, record);
    if (record.undoes !== undefined) markEntry(journal, record.undoes, 'undone');
    markEntry(journal, entry.number, 'done');
    return isWhole
      ? `${what}, nay đã được làm xong.`
      : `${what}, nay đã được làm xong; dòng nào có người sửa từ lúc đó thì giữ như họ ghi.`;
  });
}

/** @returns false when somebody changed some of the rows since */
function finish(spreadsheet: Spreadsheet, journal: Journal, author: Author & Entry, record: CommandRecord): boolean {
  const names = [...new Set(record.changes.map(({ change }) => change.tab))];
  const tabs = names.flatMap((name) => tabNamed(name) ?? []);
  const rows: BookRows = new Map(
    tabs.map((tab) => [
      tab.name,
      readRows(spreadsheet, tab, { known: journal.rows[tab.name], apart: record.apart?.[tab.name] }),
    ]),
  );
  const day = isoDayIn(author.zone);
  const left = record.changes.map((recorded) => leftOf(rowsOfTab(rows, recorded.change.tab), rows, recorded, day));
  const changes = left.flatMap(({ change }) => change ?? []);
  const lines = isLogged(spreadsheet, author.request) ? [] : record.lines;
  carryOut(spreadsheet, rows, changes, author, { lines, apart: record.apart });
  return left.every(({ isTheirs }) => !isTheirs);
}

interface Left {
  /** What is still to be done. */
  readonly change: Change | undefined;
  /** Somebody changed the row since. */
  readonly isTheirs: boolean;
}

function leftOf(tab: Rows, rows: BookRows, recorded: Recorded, day: (date: Date) => string): Left {
  const { change, old } = recorded;
  const [row] = rowsWithId(tab, change.row);
  const done: Left = { change: undefined, isTheirs: false };
  switch (change.kind) {
    case 'insert':
      return row ? done : { change, isTheirs: false };
    case 'delete':
      if (!row) return done;
      return isAsRecorded(rows, recorded) ? { change, isTheirs: false } : { change: undefined, isTheirs: true };
    case 'move':
      if (!row) return { change: undefined, isTheirs: true };
      return followerOf(tab, row) === change.before ? done : { change, isTheirs: false };
    case 'cells': {
      if (!row) return { change: undefined, isTheirs: true };
      const open = Object.entries(change.cells).filter(([name, content]) => !holds(row.cell(name), content, day));
      const own = open.filter(([name]) => holds(row.cell(name), old[name] ?? '', day));
      const isTheirs = own.length < open.length;
      return { change: own.length > 0 ? { ...change, cells: Object.fromEntries(own) } : undefined, isTheirs };
    }
  }
}
