/** Settings that a page writes by their names into "Thông tin chung": one command, one line of the log for each that changes. */
import type { Change } from '../book/journal/change.ts';
import type { LogLine } from '../book/journal/record.ts';
import { byName, headerOf } from '../book/tab.ts';
import { SETTINGS_TAB, type SettingField } from '../book/tabs/settings.ts';
import { cellText } from '../core/cells.ts';
import type { Author } from './writer/carry-out.ts';
import { type Command, type Executed, execute } from './writer/command.ts';
import { refuseOtherYear } from './writer/identity.ts';
import { type Rows, rowsWithId } from './writer/rows.ts';

export interface SettingWrite {
  readonly field: SettingField;
  readonly value: string;
}

/**
 * In a book made before there was such a setting, its row comes last.
 * @param page whether the page may write here: what it has read of the book, or the year that it shows
 * @throws BookError
 */
export function writeSettings(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  writes: readonly SettingWrite[],
  author: Author,
  page: { readonly accepts?: Command['accepts']; readonly year?: string },
): Executed {
  return execute(spreadsheet, {
    ...author,
    ...(page.accepts ? { accepts: page.accepts } : {}),
    tabs: [SETTINGS_TAB],
    plan: (read) => {
      const rows = read(SETTINGS_TAB);
      refuseOtherYear(rows, page.year);
      const planned = writes.flatMap((write) => planWrite(rows, write) ?? []);
      return { changes: planned.map(({ change }) => change), lines: planned.map(({ line }) => line) };
    },
  });
}

function planWrite(rows: Rows, { field, value }: SettingWrite): { change: Change; line: LogLine } | undefined {
  const { label, guide } = field;
  const [tab, row] = [SETTINGS_TAB.name, byName(label)];
  const found = rowsWithId(rows, row).at(-1);
  const before = found ? cellText(found.cell('value')) : '';
  if (before === value) return undefined;
  const changes = [{ header: headerOf(SETTINGS_TAB, 'value'), before, after: value }];
  return {
    change: found
      ? { kind: 'cells', tab, row, cells: { value } }
      : { kind: 'insert', tab, row, cells: { label, value, guide } },
    line: { subject: `Trang ${tab}, mục ${label}`, changes },
  };
}
