/** Takes a command back from the journal: by what rows are known by, and only where nobody changed them since. */
import { BookError } from '../../book/book-error.ts';
import type { Change } from '../../book/journal/change.ts';
import type { LogLine, TabsRecord } from '../../book/journal/record.ts';
import { COMMAND_STATES, MAKE_DOCUMENT, NEW_YEAR, UNDO, UPGRADE } from '../../book/tabs/journal.ts';
import { tabNamed } from '../../book/tabs.ts';
import { type Author, isoDayIn, timeIn } from './carry-out.ts';
import { type Executed, execute } from './command.ts';
import { type Entry, type Journal, markEntry, openJournal, readEntry, readJournal, writeEntry } from './journal.ts';
import { appendLog } from './log.ts';
import { isBroken, recover } from './recover.ts';
import { undoTabs } from './remake.ts';
import { undoHeaders } from './undo-headers.ts';
import { wayBack } from './way-back.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Undone extends Executed {
  /** Cells put back, rows brought back, taken away or moved back. */
  readonly restored: number;
  /** Those that somebody changed since: they stay. Rows by what they are known by. */
  readonly kept: readonly string[];
}

/** The document stays in Drive whatever its row says; the lists of today refuse what an upgrade replaced. */
const LASTING: readonly string[] = [UNDO, UPGRADE, MAKE_DOCUMENT];

/** So many are offered to be taken back. */
const MOST_OWN = 20;

export interface OwnCommand extends Pick<Entry, 'number' | 'time' | 'action' | 'subject'> {
  /** Taken back before, never carried out, or itself what took another back: there is nothing to take back. */
  readonly isOver: boolean;
}

/** The last commands of a person, newest first; one call. */
export function ownCommands(spreadsheet: Spreadsheet, who: string): OwnCommand[] {
  // What the add-in did for itself, ids of rows, says nothing to anybody.
  const own = (readJournal(spreadsheet)?.entries ?? []).filter((entry) => entry.who === who && entry.subject !== '');
  return own
    .slice(-MOST_OWN)
    .reverse()
    .map(({ number, time, action, subject, state }) => ({
      ...{ number, time, action, subject },
      isOver: state !== COMMAND_STATES.done || LASTING.includes(action),
    }));
}

/** @param number of the command @throws BookError when the journal has lost it, or it was taken back before */
export function undo(spreadsheet: Spreadsheet, number: number, author: Author): Undone {
  const journal = openJournal(spreadsheet);
  const entry = journal.entries.find((one) => one.number === number);
  const record = entry && readEntry(journal, number);
  if (!entry || !record)
    throw new BookError('Sổ chỉ giữ 200 việc gần nhất, nên việc này không còn hoàn tác được nữa.', 'undo-gone');
  if (entry.state === COMMAND_STATES.undone || entry.action === UNDO)
    throw new BookError('Việc này đã được hoàn tác rồi.', 'undo-done');
  const recovered = recover(spreadsheet, journal, author.zone);
  const finished = journal.entries.some((one) => isBroken(one) && readEntry(journal, one.number)?.undoes === number);
  // Its own undo had been broken off: what was left of it is done by now.
  if (finished && recovered.length > 0)
    return {
      ...{ stamp: journal.stamp, rows: new Map(), overtaken: [], recovered },
      ...{ restored: record.changes.length, kept: [] },
    };
  const isLastYear = journal.entries.some(
    (one) => one.number > number && one.action === NEW_YEAR && one.state === COMMAND_STATES.done,
  );
  if (isLastYear)
    throw new BookError(
      'Việc này thuộc năm trước, sổ đã sang năm mới nên không hoàn tác nữa. Các trang của năm trước vẫn còn trong sổ.',
      'book-year',
    );
  if (record.tabs) return { ...undoRebuilt(spreadsheet, journal, number, author, record.tabs), recovered };
  const day = isoDayIn(author.zone);
  let restored = 0;
  let kept: string[] = [];
  const tabs = [...new Set(record.changes.map(({ change }) => change.tab))].flatMap((name) => tabNamed(name) ?? []);
  const executed = execute(spreadsheet, {
    ...author,
    tabs,
    withFormulas: true,
    undoes: number,
    ...(record.apart ? { apart: record.apart } : {}),
    plan: (read) => {
      restored = 0;
      kept = [];
      const changes = [...record.changes].reverse().flatMap((recorded): Change[] => {
        const tab = tabNamed(recorded.change.tab);
        const back = tab && wayBack(read(tab), recorded, day);
        restored += back?.restored ?? 0;
        if (back?.isKept !== false) kept.push(recorded.change.row);
        return back?.change ? [back.change] : [];
      });
      return { changes, lines: record.lines.map(backwards) };
    },
  });
  // Where nothing came back, it may be tried again.
  if (restored > 0) markEntry(journal, number, 'undone');
  // In the very moment of writing somebody changed or deleted them.
  const lost = executed.overtaken.map(({ row }) => row);
  return {
    ...executed,
    ...{ recovered, restored: Math.max(0, restored - lost.length), kept: [...new Set([...kept, ...lost])] },
  };
}

function undoRebuilt(
  spreadsheet: Spreadsheet,
  journal: Journal,
  number: number,
  author: Author,
  tabs: TabsRecord,
): Omit<Undone, 'recovered'> {
  const restored = tabs.headers ? undoHeaders(spreadsheet, tabs.headers) : undoTabs(spreadsheet, journal, tabs);
  const subject = tabs.headers ? `Tiêu đề của trang ${tabs.headers.tab}` : 'Các trang của sổ';
  const [lines, time, stamp] = [[{ subject, changes: [] }], timeIn(author.zone), journal.stamp + 1];
  appendLog(spreadsheet, { ...author, time, lines });
  markEntry(journal, number, 'undone');
  // Windows that show what was taken back are older than the book now.
  writeEntry(journal, { ...author, number: stamp, time }, journal.rows, { changes: [], lines, undoes: number }, 'done');
  return { stamp, rows: new Map(), overtaken: [], restored, kept: [] };
}

const backwards = ({ subject, changes }: LogLine): LogLine => ({
  subject,
  changes: changes.map(({ header, before, after }) => ({ header, before: after, after: before })),
});
