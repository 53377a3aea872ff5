/** W: what the add-in makes of an empty book, cell by cell, with all that a cell looks like and obeys. */
import { type Answer, tellValue } from './probe.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The add-in's own door, in the same script. */
declare const cchc: { readonly cchcCall: (request: string) => string };

/** Each is a call that a page makes. */
const FLOWS: readonly (readonly [id: string, name: string, input: object])[] = [
  ['W01', 'beginBook', { way: 'sample' }],
  ['W02', 'openTasks', {}],
  ['W03', 'inspectBook', {}],
  ['W04', 'openDocuments', {}],
];

export const FLOW_IDS = FLOWS.map(([id]) => id);

/** The answer itself is compared where it is short; of a long one its shape. */
export function runFlow(wanted: string): Answer {
  const [, name = '', input] = FLOWS.find(([id]) => id === wanted) ?? [];
  const told = JSON.parse(cchc.cchcCall(JSON.stringify({ name, input }))) as { readonly ok: boolean };
  return told.ok ? { ok: true } : (told as unknown as Answer);
}

/** Tabs that stand in the book beside the check's own: with any of the add-in's, the flows would change somebody's work. */
export function isBlankBook(spreadsheet: Spreadsheet, own: string): boolean {
  return spreadsheet.getSheets().every((sheet) => sheet.getName().startsWith(own) || sheet.getLastRow() === 0);
}

/** Equal neighbours of a row together: a value, how many, the next. */
function runs(cells: readonly Answer[]): Answer {
  const found: Answer[] = [];
  for (let i = 0; i < cells.length; ) {
    let end = i + 1;
    while (end < cells.length && JSON.stringify(cells[end]) === JSON.stringify(cells[i])) end++;
    found.push(cells[i] ?? null, end - i);
    i = end;
  }
  return found;
}

/** Rows that are in use, and what is asked of them, by row. */
export function snapshotOf(sheet: Sheet, zone: string): Answer {
  const rows = Math.max(1, sheet.getLastRow());
  const columns = Math.max(1, sheet.getLastColumn());
  const range = sheet.getRange(1, 1, rows, columns);
  const grid = (table: readonly (readonly unknown[])[]): Answer =>
    table.map((row) => runs(row.map((cell) => tellValue(cell, zone))));
  return {
    size: [rows, columns],
    values: grid(range.getValues()),
    shown: grid(range.getDisplayValues()),
    formulas: grid(range.getFormulas()),
    formats: grid(range.getNumberFormats()),
    backgrounds: grid(range.getBackgrounds()),
    weights: grid(range.getFontWeights()),
    notes: grid(range.getNotes()),
    checks: range
      .getDataValidations()
      .map((row) =>
        runs(row.map((rule) => (rule === null ? '' : `${rule.getCriteriaType()} ${rule.getAllowInvalid()}`))),
      ),
    rules: sheet
      .getConditionalFormatRules()
      .map((rule) => [
        rule.getRanges().map((one) => one.getA1Notation()),
        String(rule.getBooleanCondition()?.getCriteriaValues()[0] ?? ''),
        String(rule.getBooleanCondition()?.getBackground() ?? ''),
      ]),
    widths: runs(Array.from({ length: columns }, (_, i) => sheet.getColumnWidth(i + 1))),
    hidden: [sheet.isSheetHidden(), ...Array.from({ length: columns }, (_, i) => sheet.isColumnHiddenByUser(i + 1))],
    frozen: [sheet.getFrozenRows(), sheet.getFrozenColumns()],
    charts: sheet.getCharts().length,
    protections: sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => one.isWarningOnly()),
  };
}
