/** W: what the add-in makes of an empty book, cell by cell, with all that a cell looks like and obeys. */
import { sumUp } from '../sheet/summary/sum-up.ts';
import { rebuildIfNeeded } from '../sheet/writer/remake.ts';
import { type Answer, tellValue } from './probe.ts';
import { FLOW_REQUEST } from './probes/drive.ts';
import { SAYS } from './texts.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The add-in's own door, in the same script. */
declare const cchc: { readonly cchcCall: (request: string) => string };

type Flow = (spreadsheet: Spreadsheet, docx: string) => Answer;

/** A call that a page makes. Its answer is told where it was refused: what it did stands in the book. */
const calling =
  (name: string, input: (docx: string) => object = () => ({})): Flow =>
  (_spreadsheet, docx) => {
    const told = JSON.parse(cchc.cchcCall(JSON.stringify({ name, input: input(docx) }))) as { readonly ok: boolean };
    return told.ok ? { ok: true } : (told as unknown as Answer);
  };

const FLOWS: Readonly<Record<string, Flow>> = {
  W01: calling('beginBook', () => ({ way: 'sample' })),
  W02: calling('openTasks'),
  W03: calling('inspectBook'),
  // What the menu item does, without the message at its end, which would wait for a person.
  W04: (spreadsheet) => {
    const author = { action: SAYS.flows, who: SAYS.menu, zone: spreadsheet.getSpreadsheetTimeZone(), request: '' };
    const work = { remake: SAYS.notBegun, subject: SAYS.flows };
    const { result } = rebuildIfNeeded(
      spreadsheet,
      author,
      () => author,
      work,
      (beginning) => sumUp(spreadsheet, beginning),
    );
    return [...result];
  },
  W05: calling('openDocuments'),
  W06: calling('createDocument', (docx) => ({ requestId: FLOW_REQUEST, name: SAYS.flows, docx })),
  W07: calling('updateDocument', (docx) => ({
    ...{ request: FLOW_REQUEST, requestId: `${FLOW_REQUEST}-2`, name: SAYS.flows, docx },
    ...{ force: false, record: {} },
  })),
};

export const FLOW_IDS = Object.keys(FLOWS);

export function runFlow(spreadsheet: Spreadsheet, id: string, docx: string): Answer {
  return FLOWS[id]?.(spreadsheet, docx) ?? null;
}

/** When something was done is nothing to be compared. */
export function withoutMoments(answer: Answer): Answer {
  if (typeof answer === 'string')
    return answer
      .replace(/\b20\d\d-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?Z?/g, '<time>')
      .replace(/\b\d\d\/\d\d\/20\d\d \d\d:\d\d\b/g, '<time>');
  if (typeof answer !== 'object' || answer === null) return answer;
  if (Array.isArray(answer)) return (answer as readonly Answer[]).map(withoutMoments);
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, withoutMoments(value as Answer)]));
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
