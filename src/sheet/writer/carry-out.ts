/** Carries changes out: write, log, read back, and put right what hands brought out of place meanwhile. */
import { BookError } from '../../book/book-error.ts';
import type { Change } from '../../book/journal/change.ts';
import type { Apart, LogLine } from '../../book/journal/record.ts';
import { type Applied, applyChanges, type Written, writeBlocks } from './apply.ts';
import { appendLog } from './log.ts';
import { readBack } from './read-back.ts';
import { type BookRows, rowsOfTab } from './recorded.ts';
import { type Rows, readSheet } from './rows.ts';
import { findRepairs, type Repair } from './verify.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Author {
  /** In the log: "Sửa", "Thêm", "Xóa" … */
  readonly action: string;
  readonly who: string;
  /** The spreadsheet's time zone. */
  readonly zone: string;
  /** The same at every try of one command; blank where it is never tried again. */
  readonly request: string;
}

/** A time that no cell takes for a day, whatever its format and locale. */
export const timeIn = (zone: string): string =>
  `${Utilities.formatDate(new Date(), zone, 'HH:mm:ss')} ngày ${Utilities.formatDate(new Date(), zone, 'dd/MM/yyyy')}`;

export const isoDayIn =
  (zone: string) =>
  (date: Date): string =>
    Utilities.formatDate(date, zone, 'yyyy-MM-dd');

export interface CarryingOut {
  /** For "Nhật ký"; none where they stand there already. */
  readonly lines: readonly LogLine[];
  /** Tabs in which people have formulas of their own. */
  readonly formulas?: ReadonlySet<string>;
  readonly apart?: Apart | undefined;
}

/** Hands would have to come in between every time. */
const MOST_ROUNDS = 4;

/**
 * @param looked the rows as they were looked at last
 * @throws BookError when hands came in between at every round
 */
export function carryOut(
  spreadsheet: Spreadsheet,
  looked: BookRows,
  changes: readonly Change[],
  author: Author,
  { lines, formulas, apart }: CarryingOut,
): { readonly after: BookRows; readonly overtaken: Repair['overtaken'] } {
  const after = new Map<string, Rows>(looked);
  const overtaken: Repair['overtaken'][number][] = [];
  const day = isoDayIn(author.zone);
  let open = changes;
  /** Cells that were put right, by tab: they are read back, too. */
  let mended = new Map<string, readonly Written[]>();
  for (let round = 0; (open.length > 0 || mended.size > 0) && round < MOST_ROUNDS; round++) {
    const next: Change[] = [];
    const again = new Map<string, readonly Written[]>();
    const tabs = [...looked.keys()].filter((name) => mended.has(name) || open.some(({ tab }) => tab === name));
    const own = (name: string): Change[] => open.filter(({ tab }) => tab === name);
    const applied = tabs.map((name): Applied => applyChanges(rowsOfTab(after, name), own(name)));
    // Before the reading back, which sends all that was written.
    if (round === 0 && lines.length > 0) appendLog(spreadsheet, { ...author, time: timeIn(author.zone), lines });
    tabs.forEach((name, i) => {
      const before = rowsOfTab(after, name);
      const { written = [], gridRows } = applied[i] ?? {};
      const sent = [...written, ...(mended.get(name) ?? [])];
      const reading = {
        known: before.nextRow + changes.length,
        ...{ withFormulas: formulas?.has(name), apart: apart?.[name] },
      };
      const { rows: now, again: sentAgain } = readBack(
        () => readSheet(before.sheet, before.tab, reading),
        sent,
        before,
      );
      const repair = findRepairs(before, now, own(name), { written: [...sent, ...sentAgain], gridRows }, day);
      writeBlocks(now, repair.cells);
      if (repair.cells.length > 0) again.set(name, repair.cells);
      next.push(...repair.changes);
      overtaken.push(...repair.overtaken);
      after.set(name, now);
    });
    open = next;
    mended = again;
  }
  if (open.length > 0)
    throw new BookError(
      'Có người sửa các dòng này đúng lúc đang ghi nên chưa ghi hết. Hãy mở lại danh sách và xem lại các dòng vừa sửa.',
      'overtaken',
    );
  return { after, overtaken };
}
