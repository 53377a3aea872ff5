/** Other writes of the sidebar: a new unit, one more document of an item's evidence, a loss for which no task is set. */
import { BookError } from '../../book/book-error.ts';
import type { Change } from '../../book/journal/change.ts';
import { byName, headerOf, type Tab } from '../../book/tab.ts';
import { SCORES } from '../../book/tabs/scores.ts';
import { UNITS_TAB } from '../../book/tabs/units.ts';
import { CELL_LIMIT } from '../../book/text-cells.ts';
import { cellText, isBlank } from '../../core/cells.ts';
import { statedReason, withDeclined } from '../../core/declined.ts';
import { fold } from '../../core/text.ts';
import type { Author } from '../writer/carry-out.ts';
import { type Executed, execute } from '../writer/command.ts';
import { type PageBook, refuseOther } from '../writer/identity.ts';
import { type Rows, rowsWithId } from '../writer/rows.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Who writes, from which book and year of it. */
export type PageAuthor = Author & PageBook;

interface CellWrite {
  readonly tab: Tab;
  readonly subject: string;
  readonly key: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly Change[];
}

/** One cell, and the line of the log that tells of it. */
function write(
  spreadsheet: Spreadsheet,
  tab: Tab,
  author: PageAuthor,
  plan: (rows: Rows) => CellWrite | undefined,
): Executed {
  return execute(spreadsheet, {
    ...author,
    tabs: [tab],
    accepts: (passport) => refuseOther(spreadsheet, passport, author),
    plan: (read) => {
      const planned = plan(read(tab));
      if (!planned) return { changes: [], lines: [] };
      const { subject, key, before, after, changes } = planned;
      return { changes, lines: [{ subject, changes: [{ header: headerOf(tab, key), before, after }] }] };
    },
  });
}

/** Where a unit of this name is there, nothing is written. @throws BookError */
export function addUnit(spreadsheet: Spreadsheet, name: string, author: PageAuthor): Executed {
  return write(spreadsheet, UNITS_TAB, author, (rows) => {
    if (rowsWithId(rows, byName(name)).length > 0) return undefined;
    const change: Change = { kind: 'insert', tab: UNITS_TAB.name, row: byName(name), cells: { name } };
    return {
      tab: UNITS_TAB,
      subject: `Trang ${UNITS_TAB.name}`,
      key: 'name',
      before: '',
      after: name,
      changes: [change],
    };
  });
}

/** Lines that stand there already are not written again. @throws BookError */
export function addEvidence(spreadsheet: Spreadsheet, code: string, text: string, author: PageAuthor): Executed {
  return writeItem(spreadsheet, code, 'evidence', author, (before) => {
    const lines = before.split('\n').map(fold);
    const fresh = text.split('\n').filter((line) => !isBlank(line) && !lines.includes(fold(line)));
    return [...(before ? [before] : []), ...fresh].join('\n');
  });
}

/** @param reason blank: the loss wants a task again @throws BookError on one that says nothing */
export function declineTask(spreadsheet: Spreadsheet, code: string, reason: string, author: PageAuthor): Executed {
  if (!isBlank(reason) && statedReason(reason) === '')
    throw new BookError('Chưa có lý do không đặt nhiệm vụ. Chưa có gì được ghi. Hãy ghi lý do bằng lời.');
  return writeItem(spreadsheet, code, 'remark', author, (before) => withDeclined(before, reason));
}

/** One cell of an item; what stays as it is is not written. */
function writeItem(
  spreadsheet: Spreadsheet,
  code: string,
  key: 'evidence' | 'remark',
  author: PageAuthor,
  change: (before: string) => string,
): Executed {
  return write(spreadsheet, SCORES, author, (rows) => {
    const [row] = rowsWithId(rows, code);
    if (!row) throw new BookError(`Trang “${SCORES.name}” không còn dòng có mã ${code}. Chưa có gì được ghi.`);
    const before = cellText(row.cell(key));
    const after = change(before);
    if (after === before) return undefined;
    if (after.length > CELL_LIMIT)
      throw new BookError(
        `Ô ${headerOf(SCORES, key)} của tiêu chí ${code} đã đầy (50.000 ký tự). Chưa có gì được ghi.`,
      );
    const changed: Change = { kind: 'cells', tab: SCORES.name, row: row.id, cells: { [key]: after } };
    return {
      ...{ tab: SCORES, subject: `Trang ${SCORES.name}, tiêu chí ${code}`, key },
      ...{ before, after, changes: [changed] },
    };
  });
}
