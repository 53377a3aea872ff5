/** A command that Google broke off: finished at the next one, where its rows still stand as they did. */
import { BookError } from '../../book/book-error.ts';
import type { Cells, Change, Content, Recorded } from '../../book/journal/change.ts';
import type { CommandRecord } from '../../book/journal/record.ts';
import { COMMAND_STATES } from '../../book/tabs/journal.ts';
import { tabNamed } from '../../book/tabs.ts';
import { explainGoogleError } from '../../core/google-errors.ts';
import { type Author, carryOut, isoDayIn, timeIn } from './carry-out.ts';
import { type Entry, isUnderWay, type Journal, markEntry, readEntry } from './journal.ts';
import { appendLog, isLogged } from './log.ts';
import { readBack, writtenInto } from './read-back.ts';
import { type BookRows, isAsRecorded, rowsOfTab } from './recorded.ts';
import { type BookRow, followerOf, type Rows, readRows, rowsWithId } from './rows.ts';
import { holdsAt } from './verify.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export const isBroken = ({ state, number }: Entry): boolean => state === COMMAND_STATES.open && !isUnderWay(number);

export const isWaiting = ({ state }: Entry): boolean => state === COMMAND_STATES.waiting;

/** Whoever is refused hears of what was finished before, too. */
export function telling<T>(recovered: readonly string[], work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof BookError) || recovered.length === 0) throw error;
    throw new BookError([...recovered, error.message].join(' '), error.code);
  }
}

/**
 * @param again the action that is being asked for: where it makes tabs it goes on by itself
 * @returns what became of them, in sentences; nothing where every command came to its end
 */
export function recover(spreadsheet: Spreadsheet, journal: Journal, zone: string, again = ''): string[] {
  return journal.entries.filter(isBroken).map((entry) => {
    const record = readEntry(journal, entry.number);
    const what = `Việc “${entry.action}” lúc ${entry.time} của ${entry.who} đã bị Google ngắt giữa chừng`;
    if (!record || record.tabs !== undefined) {
      const isAgain = entry.action === again;
      markEntry(journal, entry.number, isAgain || !record?.tabs ? 'dropped' : 'waiting');
      if (isAgain) return `${what}, nay được làm tiếp.`;
      return `${what}. ${record?.tabs?.remake ?? 'Hãy xem lại các dòng vừa sửa.'}`;
    }
    let isWhole: boolean | string;
    try {
      isWhole = finish(spreadsheet, journal, { ...entry, zone }, record);
    } catch (error) {
      // What Google refuses this person another one may finish: it stays open, and stands in nobody's way.
      const { final, message } = explainGoogleError(error);
      if (!(error instanceof BookError) && !final) throw error;
      if (!(error instanceof BookError)) return `${what} và chưa làm tiếp được. ${message}`;
      isWhole = error.message;
    }
    if (typeof isWhole === 'string') {
      markEntry(journal, entry.number, 'dropped');
      return `${what} và chưa làm tiếp được. ${isWhole} Sau đó hãy xem lại các dòng vừa sửa.`;
    }
    if (record.undoes !== undefined) markEntry(journal, record.undoes, 'undone');
    markEntry(journal, entry.number, 'done');
    return isWhole
      ? `${what}, nay đã được làm xong.`
      : `${what}, nay đã được làm xong; dòng nào có người sửa từ lúc đó thì giữ như họ ghi.`;
  });
}

/** @returns whether nobody changed any of the rows since; what stands in the way where a tab is gone */
function finish(
  spreadsheet: Spreadsheet,
  journal: Journal,
  author: Author & Entry,
  record: CommandRecord,
): boolean | string {
  const names = [...new Set(record.changes.map(({ change }) => change.tab))];
  const tabs = names.flatMap((name) => tabNamed(name) ?? []);
  const withFormulas = record.changes.some(({ change, old }) =>
    Object.values({ ...old, ...('cells' in change ? change.cells : {}) }).some(isFormula),
  );
  const all = record.changes.map(({ change }) => change);
  let rows: BookRows;
  try {
    rows = new Map(
      tabs.map((tab) => {
        const reading = { known: journal.rows[tab.name], withFormulas, apart: record.apart?.[tab.name] };
        return [tab.name, readBack(() => readRows(spreadsheet, tab, reading), writtenInto(tab.name, all)).rows];
      }),
    );
  } catch (error) {
    if (error instanceof BookError) return error.message;
    throw error;
  }
  const day = isoDayIn(author.zone);
  const left = record.changes.map((recorded) => leftOf(rowsOfTab(rows, recorded.change.tab), rows, recorded, day));
  const changes = left.flatMap(({ change }) => change ?? []);
  const lines = isLogged(spreadsheet, author.request) ? [] : record.lines;
  const formulas = new Set(withFormulas ? names : []);
  if (changes.length > 0) carryOut(spreadsheet, rows, changes, author, { lines, formulas, apart: record.apart });
  // Everything was written but the line that tells of it.
  else if (lines.length > 0) appendLog(spreadsheet, { ...author, time: timeIn(author.zone), lines });
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
      return row ? openCells(tab, row, change, {}, day) : { change, isTheirs: false };
    case 'delete':
      if (!row) return done;
      return isAsRecorded(rows, recorded) ? { change, isTheirs: false } : { change: undefined, isTheirs: true };
    case 'move':
      if (!row) return { change: undefined, isTheirs: true };
      return followerOf(tab, row) === change.before ? done : { change, isTheirs: false };
    case 'cells':
      return row ? openCells(tab, row, change, old, day) : { change: undefined, isTheirs: true };
  }
}

/** Cells that still hold what stood there; a row that was put in may be there in part. */
function openCells(
  rows: Rows,
  row: BookRow,
  { tab, row: id, cells }: Change & { kind: 'cells' | 'insert' },
  old: Cells,
  day: (date: Date) => string,
): Left {
  const open = Object.entries(cells).filter(
    ([name, content]) => !holdsAt(rows, row.place, rows.columns.get(name), content, day),
  );
  const own = open.filter(([name]) => holdsAt(rows, row.place, rows.columns.get(name), old[name] ?? '', day));
  const change: Change | undefined =
    own.length > 0 ? { kind: 'cells', tab, row: id, cells: Object.fromEntries(own) } : undefined;
  return { change, isTheirs: own.length < open.length };
}

const isFormula = (content: Content): boolean => typeof content === 'object' && 'formula' in content;
