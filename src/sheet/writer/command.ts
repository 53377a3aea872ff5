/**
 * The one way in which rows of the book are changed: plan by identity → journal with the old rows → last look → write →
 * read back → done. Runs under the document's lock, which stops other runs of the add-in but no hands.
 */

import { BookError } from '../../book/book-error.ts';
import type { Change, Content } from '../../book/journal/change.ts';
import { type Passport, signedAs } from '../../book/journal/passport.ts';
import type { Apart, LogLine } from '../../book/journal/record.ts';
import { BOOK_ITEMS, menuPath } from '../../book/menu-path.ts';
import { isComputed, type Tab } from '../../book/tab.ts';
import { tabNamed } from '../../book/tabs.ts';
import { cellText } from '../../core/cells.ts';
import { explainGoogleError } from '../../core/google-errors.ts';
import { fold } from '../../core/text.ts';
import { noteFault } from '../fault-log.ts';
import { type Author, carryOut, isoDayIn, timeIn } from './carry-out.ts';
import { type Journal, markEntry, openJournal, refuseBegunYear, writeEntry, writePassport } from './journal.ts';
import { readBack, writtenInto } from './read-back.ts';
import { type BookRows, isAsRecorded, recordOf, rowsOfTab } from './recorded.ts';
import { recover, telling } from './recover.ts';
import { hasOwnFormulas, type Rows, readRows, rowsWithId } from './rows.ts';
import type { Repair } from './verify.ts';
import { wayBack } from './way-back.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Planned {
  readonly changes: readonly Change[];
  /** For "Nhật ký". */
  readonly lines: readonly LogLine[];
}

export interface Command extends Author {
  readonly tabs: readonly Tab[];
  /** Formulas are read, too: rows with formulas of people's own come back whole. One call more a tab and look. */
  readonly withFormulas?: boolean;
  /** By tab, where rows are known by what they say but for these columns. */
  readonly apart?: Apart;
  /** The number of the command that this one takes back. */
  readonly undoes?: number;
  /** Whether whoever asks may write into this book. @throws BookError */
  readonly accepts?: (passport: Passport) => void;
  /** Asked again when the book changed before anything was written. No changes: nothing is done. */
  readonly plan: (read: (tab: Tab) => Rows) => Planned;
}

export interface Executed {
  /** The number of the last command. */
  readonly stamp: number;
  /** Rows as they now stand, by the name of their tab. */
  readonly rows: BookRows;
  /** Rows that somebody deleted or changed in the very moment of writing: they stay as that person left them. */
  readonly overtaken: Repair['overtaken'];
  /** What became of a command that Google had broken off, in sentences. */
  readonly recovered: readonly string[];
}

/** Hands that act at every look are many; more than so many looks are a person who holds a key. */
const MOST_LOOKS = 4;

/** @throws BookError when a tab is missing, or people change the rows faster than they can be looked at */
export function execute(spreadsheet: Spreadsheet, command: Command): Executed {
  refuseBegunYear(spreadsheet);
  const journal = openJournal(spreadsheet);
  command.accepts?.(journal.passport);
  const recovered = recover(spreadsheet, journal, command.zone);
  const read = (
    known: Readonly<Record<string, number>>,
    withFormulas: (tab: string) => boolean,
    written: readonly Change[] = [],
  ): BookRows =>
    new Map(
      command.tabs.map((tab) => {
        const apart = command.apart?.[tab.name];
        const reading = { known: known[tab.name], withFormulas: withFormulas(tab.name), apart };
        return [tab.name, readBack(() => readRows(spreadsheet, tab, reading), writtenInto(tab.name, written)).rows];
      }),
    );
  const number = journal.stamp + 1;
  const { action, zone } = command;
  const who = signedAs(journal.passport, command.who);
  // By its request the log tells whether a command stands there already.
  const author: Author = { who, action, zone, request: command.request || `l${number}` };
  let rows = read(journal.rows, () => command.withFormulas ?? false);
  // A tab without formulas of people's own is looked at again without them.
  const formulas = new Set([...rows].filter(([, tab]) => hasOwnFormulas(tab)).map(([name]) => name));
  for (let look = 0; look < MOST_LOOKS; look++) {
    const { changes, lines } = telling(recovered, () =>
      orDropped(journal, look > 0 ? number : undefined, () => {
        const plan = command.plan((tab) => rowsOfTab(rows, tab.name));
        for (const change of plan.changes) if ('cells' in change) refuseLost(rowsOfTab(rows, change.tab), change.cells);
        return plan;
      }),
    );
    if (changes.length === 0) {
      if (look > 0) markEntry(journal, number, 'dropped');
      return { stamp: look > 0 ? number : journal.stamp, rows, overtaken: [], recovered };
    }
    refuseTwins(rows, changes);
    for (const change of changes)
      if ('cells' in change && Object.values(change.cells).some(isFormula)) formulas.add(change.tab);
    const recorded = changes.map((change) => recordOf(rows, change));
    const counts = countsOf(journal, rows, changes);
    writeEntry(journal, { ...author, number, time: timeIn(author.zone) }, counts, {
      changes: recorded,
      lines,
      ...(command.apart ? { apart: command.apart } : {}),
      ...(command.undoes ? { undoes: command.undoes } : {}),
    });
    const looked = orDropped(journal, number, () => read(counts, (tab) => formulas.has(tab)));
    if (recorded.every((one) => isAsRecorded(looked, one))) {
      const carrying = { lines, formulas, apart: command.apart };
      const { after, overtaken } = takingBack(
        () => carryOut(spreadsheet, looked, changes, author, carrying),
        () => {
          const now = read(counts, (tab) => formulas.has(tab), changes);
          const day = isoDayIn(zone);
          const back = [...recorded]
            .reverse()
            .flatMap((one) => wayBack(rowsOfTab(now, one.change.tab), one, day).change ?? []);
          if (back.length > 0) carryOut(spreadsheet, now, back, author, { ...carrying, lines: [] });
          markEntry(journal, number, 'dropped');
        },
      );
      noteHeaders(journal, after);
      markEntry(journal, number, 'done');
      return { stamp: number, rows: after, overtaken, recovered };
    }
    rows = looked;
  }
  markEntry(journal, number, 'dropped');
  throw new BookError('Có người đang sửa các dòng này cùng lúc nên chưa ghi gì. Hãy thử lại sau ít phút.', 'busy');
}

/**
 * What Google refuses for good, a protected range, was told as not done: nobody's next command may finish it. Every other
 * failure is: it may succeed then.
 */
function takingBack<T>(work: () => T, takeBack: () => void): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof BookError || !explainGoogleError(error).final) throw error;
    try {
      takeBack();
    } catch (problem) {
      // It stays open in the journal, and the next command finds it there.
      noteFault(problem);
    }
    throw error;
  }
}

/** What is refused at a further look has been written down already. @param number of such an entry */
function orDropped<T>(journal: Journal, number: number | undefined, look: () => T): T {
  try {
    return look();
  } catch (error) {
    if (number !== undefined && error instanceof BookError) markEntry(journal, number, 'dropped');
    throw error;
  }
}

/** Nothing is left out: what belongs into a column that is not found is not written at all. @throws BookError */
export function refuseLost({ tab, columns }: Rows, cells: Readonly<Record<string, unknown>>): void {
  const lost = tab.columns.find(({ key, hidden }) => !hidden && cells[key] !== undefined && !columns.has(key));
  if (lost)
    throw new BookError(
      `Trang “${tab.name}” không còn cột “${lost.header}”. Chưa có gì được ghi. Hãy chọn ${menuPath(BOOK_ITEMS.repair)} để chỉ ra cột này hoặc thêm lại, rồi làm lại.`,
      'column-missing',
    );
}

const isFormula = (content: Content): boolean => typeof content === 'object' && 'formula' in content;

/** Of two rows with one code or label nobody can tell which is meant. @throws BookError */
function refuseTwins(rows: BookRows, changes: readonly Change[]): void {
  for (const { kind, tab, row } of changes) {
    const twins = rowsWithId(rowsOfTab(rows, tab), row);
    if (kind === 'insert' || twins.length < 2) continue;
    const places = twins.map(({ place }) => `dòng ${place}`).join(' và ');
    const [first] = rowsOfTab(rows, tab).names.map((name) => cellText(twins[0]?.cell(name)));
    throw new BookError(
      `Trang “${tab}” có “${first ?? row}” ở ${places}, nên không rõ phải ghi vào dòng nào. Chưa ghi gì. Hãy giữ một dòng rồi làm lại.`,
      'row-twice',
    );
  }
}

/** As many rows as there will be in use: the next command reads so far. */
function countsOf(journal: Journal, rows: BookRows, changes: readonly Change[]): Record<string, number> {
  const inserted = (name: string): number =>
    changes.filter(({ kind, tab }) => kind === 'insert' && tab === name).length;
  const counts = [...rows].map(([name, { nextRow }]) => [name, nextRow + inserted(name)] as const);
  return { ...journal.rows, ...Object.fromEntries(counts) };
}

/**
 * The passport follows when people add or move columns. One call, only then. While one of our columns is not found, it
 * keeps telling where that one stood.
 */
export function noteHeaders(journal: Journal, rows: BookRows): void {
  const { headers } = journal.passport;
  const now = [...rows].map(([tab, { names, valueAt, headerRow }]): [string, string[]] => [
    tab,
    trimmed(names.map((_, i) => String(valueAt(headerRow, i + 1)))),
  ]);
  const followed = now.filter(
    ([tab, list]) => list.join('\n') !== headers[tab]?.join('\n') && !isLess(tab, list, headers[tab]),
  );
  if (followed.length === 0) return;
  writePassport(journal, { ...journal.passport, headers: { ...headers, ...Object.fromEntries(followed) } });
}

/** Whether a header of ours is not there any more; where none were kept yet, whether one is not there at all. */
function isLess(tab: string, now: readonly string[], kept: readonly string[] | undefined): boolean {
  const there = new Set(now.map(fold));
  const ours = tabNamed(tab)?.columns.filter((column) => !column.hidden && !isComputed(column)) ?? [];
  const before = kept && new Set(kept.map(fold));
  return ours.some(({ header }) => !there.has(fold(header)) && before?.has(fold(header)) !== false);
}

const trimmed = (headers: readonly string[]): string[] =>
  headers.slice(0, headers.findLastIndex((header) => header !== '') + 1);
