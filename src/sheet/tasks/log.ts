/** Writes and reads "Nhật ký": one row per save, appended by one call, so that it is there wholly or not at all. */

import { LOG, type LogKey } from '../../book/tabs/log.ts';
import type { SaveRequest, UndoStep } from '../../book/tasks/change.ts';
import { CELL_LIMIT } from '../../book/text-cells.ts';
import { freeze, layOutColumns } from '../lay-out.ts';
import { readWide } from './wide-table.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface LogLine {
  readonly subject: string;
  readonly changes: readonly { readonly header: string; readonly before: string; readonly after: string }[];
  /** Absent where the sidebar cannot take it back. */
  readonly undo?: UndoStep;
}

/** The tab, made where it is missing and shown where it is hidden; people stay on the tab where they are. */
export function readyLog(spreadsheet: Spreadsheet): Sheet {
  const standing = spreadsheet.getSheetByName(LOG.name);
  if (standing) {
    if (standing.isSheetHidden()) standing.showSheet();
    return standing;
  }
  const active = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(LOG.name, spreadsheet.getNumSheets());
  layOutColumns(sheet, 1, 1, LOG.columns);
  freeze(sheet, LOG);
  spreadsheet.setActiveSheet(active);
  return sheet;
}

export function logSave(spreadsheet: Spreadsheet, request: SaveRequest, lines: readonly LogLine[]): void {
  const sheet = spreadsheet.getSheetByName(LOG.name) ?? readyLog(spreadsheet);
  if (request.retry && readWide(sheet, LOG)?.rows.some((row) => row.cell('request') === request.request)) return;
  const several = lines.length > 1;
  const list = (side: 'before' | 'after'): string =>
    lines
      .flatMap(({ subject, changes }) =>
        changes.map((change) => `${several ? `${subject} - ` : ''}${change.header}: ${change[side]}`),
      )
      .join('\n')
      .slice(0, CELL_LIMIT);
  const undo = JSON.stringify(lines.flatMap((line) => line.undo ?? []));
  const cells: Record<LogKey, string> = {
    time: Utilities.formatDate(new Date(), request.zone, 'dd/MM/yyyy HH:mm:ss'),
    who: request.who,
    action: request.action,
    subject: lines
      .map(({ subject }) => subject)
      .join('\n')
      .slice(0, CELL_LIMIT),
    before: list('before'),
    after: list('after'),
    request: request.request,
    // Too long for a cell: the change stays, it only cannot be taken back from the sidebar.
    undo: undo.length > CELL_LIMIT ? '' : undo,
  };
  // Each of these texts begins with a letter, a digit of a day or a bracket: none is read as a formula.
  sheet.appendRow(LOG.columns.map(({ key }) => cells[key]));
}

const SHOWN = ['time', 'action', 'subject', 'request', 'undo'] as const;

/** The last saves of a person, newest first. */
export function readLog(spreadsheet: Spreadsheet, who: string, most: number): Record<(typeof SHOWN)[number], string>[] {
  const sheet = spreadsheet.getSheetByName(LOG.name);
  const rows = (sheet && readWide(sheet, LOG)?.rows) || [];
  const own = rows.filter((row) => row.cell('who') === who).slice(-most);
  return own
    .reverse()
    .map(
      (row) =>
        Object.fromEntries(SHOWN.map((key) => [key, String(row.cell(key))])) as ReturnType<typeof readLog>[number],
    );
}
