/** "Nạp kết quả…": opens the dialog, gives it a tab to read, writes what was ticked, and takes it back. */

import { SETTINGS_TAB } from '../book/tabs/lists.ts';
import { SCORES } from '../book/tabs/scores.ts';
import { applyResult, openTable } from '../sheet/apply-result.ts';
import { writeRanking } from '../sheet/ranking.ts';
import { stepBack } from '../sheet/undo.ts';
import { locked } from './locks.ts';
import type { CallInput, CallOutput } from './rpc/calls.ts';
import type { INTAKE_CALLS } from './rpc/intake-calls.ts';

/** Beside the sheet rather than over it, so that figures can be compared. */
export function menuIntake(): void {
  const page = HtmlService.createHtmlOutputFromFile('intake').setWidth(1100).setHeight(680);
  SpreadsheetApp.getUi().showModelessDialog(page, 'Nạp kết quả');
}

type IntakeCall = keyof typeof INTAKE_CALLS;

export const intakeHandlers: { readonly [Name in IntakeCall]: (input: CallInput<Name>) => CallOutput<Name> } = {
  applyResult: ({ rows, settings, overwrite, ranking }) =>
    locked((spreadsheet) => {
      const applied = applyResult(spreadsheet, rows, settings, overwrite);
      if (ranking) writeRanking(spreadsheet, ranking);
      return applied;
    }),
  undoResult: ({ undo }) =>
    locked((spreadsheet) => {
      const scores = stepBack(openTable(spreadsheet, SCORES), SCORES, undo);
      const info = stepBack(openTable(spreadsheet, SETTINGS_TAB), SETTINGS_TAB, undo);
      return { restored: scores.restored + info.restored, kept: scores.kept + info.kept };
    }),
  readTab: ({ name }) => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const sheet = spreadsheet.getSheetByName(name);
    const range = sheet?.getDataRange();
    const values = range?.getValues() ?? [];
    // Numbers in full; else as shown: a code that became a date shows what became of it, and a percent its sign.
    const rows = (range?.getDisplayValues() ?? []).map((row, y) =>
      row.map((shown, x) => {
        const value: unknown = values[y]?.[x];
        return typeof value === 'number' && !shown.endsWith('%') ? value : shown;
      }),
    );
    return { tabs: spreadsheet.getSheets().map((one) => one.getName()), rows };
  },
};
