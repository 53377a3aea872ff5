/** "Nhật ký", the readable face of the journal: a line a command, appended by one call. */
import type { LogLine } from '../../book/journal/record.ts';
import { LOG, type LogKey } from '../../book/tabs/log.ts';
import { quoted } from '../../book/text-cells.ts';
import { cellText } from '../../core/cells.ts';
import { freeze, layOutColumns } from '../lay-out.ts';
import { addTab } from '../working-tab.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A cell of an .xlsx holds 32,767 characters. */
const MOST = 32_000;

/** The tab, made where it is missing; people stay on the tab where they are. */
export function openLog(spreadsheet: Spreadsheet): Sheet {
  const standing = spreadsheet.getSheetByName(LOG.name);
  if (standing) return standing;
  const active = spreadsheet.getActiveSheet();
  const sheet = addTab(spreadsheet, LOG.name, spreadsheet.getNumSheets(), (fresh) => {
    layOutColumns(fresh, 1, 1, LOG.columns);
    freeze(fresh, LOG);
    fresh.hideSheet();
  });
  spreadsheet.setActiveSheet(active);
  return sheet;
}

export interface LogEntry {
  readonly time: string;
  readonly who: string;
  readonly action: string;
  readonly request: string;
  readonly lines: readonly LogLine[];
}

/** Quoted: no line is taken for a day or a formula, also where a format does not count (live?). */
export function appendLog(spreadsheet: Spreadsheet, { time, who, action, request, lines }: LogEntry): void {
  const isSeveral = lines.length > 1;
  const list = (side: 'before' | 'after'): string =>
    lines
      .flatMap(({ subject, changes }) =>
        changes.map((change) => `${isSeveral ? `${subject} - ` : ''}${change.header}: ${change[side]}`),
      )
      .join('\n');
  const cells: Record<LogKey, string> = {
    ...{ time, who, action, request, before: list('before'), after: list('after') },
    subject: lines.map(({ subject }) => subject).join('\n'),
  };
  openLog(spreadsheet).appendRow(LOG.columns.map(({ key }) => quoted(cut(cells[key]))));
}

/** The journal holds the whole of it. */
const cut = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}… (còn nữa)` : text);

/** Whether the last lines tell of a request. Two calls. */
export function isLogged(spreadsheet: Spreadsheet, request: string): boolean {
  const sheet = spreadsheet.getSheetByName(LOG.name);
  const last = sheet?.getLastRow() ?? 0;
  if (!sheet || last < 1 || request === '') return false;
  const from = Math.max(1, last - 20);
  return sheet
    .getRange(from, 1, last - from + 1, LOG.columns.length)
    .getValues()
    .some((row) => row.some((cell) => cellText(cell) === request));
}
