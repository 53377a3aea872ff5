/** The tab "Bắt đầu": made with a book, pointed anew at the tabs its figures are of, shown for a year and hidden when that is done. */

import type { Tab } from '../book/tab.ts';
import type { TableRow } from '../book/table.ts';
import {
  BEGIN_ROWS,
  BEGIN_TAB,
  type BeginPlaces,
  beginCells,
  beginFigures,
  FIGURES_LABEL,
} from '../book/tabs/begin.ts';
import { DOCUMENTS, latestIssuedPlan } from '../book/tabs/documents.ts';
import { SCORES } from '../book/tabs/scores.ts';
import { SETTINGS_TAB, settingsByLabel } from '../book/tabs/settings.ts';
import { TASKS } from '../book/tabs/tasks.ts';
import { cellText } from '../core/cells.ts';
import { fold } from '../core/text.ts';
import { HEADER_FILL } from './lay-out.ts';
import type { NewTab } from './make-tab.ts';
import { readTitled } from './titled.ts';
import { fillDerived, fillNew } from './writer/fill.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const columnsOf = ({ columns }: Pick<Tab, 'columns'>): ReadonlyMap<string, number> =>
  new Map(columns.map(({ key }, i) => [key, i + 1]));

/**
 * Where the tabs stand that the figures are of.
 * @param fresh tabs that are made now, under the names that they have until then: they are not read
 */
function placesOf(spreadsheet: Spreadsheet, fresh: readonly NewTab[]): BeginPlaces {
  const find = <Key extends string>(tab: Tab<Key>) => {
    const made = fresh.find((one) => one.tab.name === tab.name);
    if (made) {
      const labels = made.rows.map(({ label }, i) => [fold(cellText(label)), i + 2] as const);
      return { tab: made.name, headerRow: 1, columns: columnsOf(tab), labels };
    }
    const sheet = spreadsheet.getSheetByName(tab.name);
    const table = sheet ? readTitled(sheet, tab).table : undefined;
    return table && { tab: tab.name, headerRow: table.headerRow, columns: table.columns, labels: labelsIn(table.rows) };
  };
  const info = find(SETTINGS_TAB);
  return {
    settings: info && { tab: info.tab, rows: new Map(info.labels), column: info.columns.get('value') ?? 0 },
    scores: find(SCORES),
    tasks: find(TASKS),
    documents: fresh.length > 0 ? undefined : find(DOCUMENTS),
  };
}

const labelsIn = <Key extends string>(rows: readonly TableRow<Key>[]): (readonly [string, number])[] =>
  [...settingsByLabel(rows as readonly TableRow<string>[])].map(([label, { place }]) => [label, place]);

/** Whether the list has something to say: a book whose plan was issued is past it. */
export function isBegun(spreadsheet: Spreadsheet): boolean {
  const sheet = spreadsheet.getSheetByName(DOCUMENTS.name);
  const rows = sheet ? (readTitled(sheet, DOCUMENTS).table?.rows ?? []) : [];
  return (
    latestIssuedPlan(rows.map(({ cell }) => ({ kind: cellText(cell('kind')), state: cellText(cell('state')) }))) ===
    undefined
  );
}

/** Makes the tab in front of the others. @param name its working name @param fresh tabs that are made with it */
export function makeBegin(spreadsheet: Spreadsheet, name: string, fresh: readonly NewTab[] = []): Sheet {
  const sheet = spreadsheet.insertSheet(name, 0);
  const cells = beginCells(placesOf(spreadsheet, fresh));
  const [shown = []] = cells;
  const { head, first, last } = BEGIN_ROWS;
  fillNew(sheet.getRange(1, 1, cells.length, shown.length), cells);
  const figures = BEGIN_TAB.figuresFrom ?? shown.length;
  sheet.hideColumns(figures, shown.length - figures + 1);
  sheet.setColumnWidths(1, 1, 36);
  sheet.setColumnWidths(2, 2, 360);
  sheet.setColumnWidths(4, 1, 260);
  sheet.getRange('A1').setFontSize(16).setFontWeight('bold');
  sheet.getRange(head, 1, 1, 4).setFontWeight('bold').setBackground(HEADER_FILL);
  sheet.getRange(head, 1, last - head + 1, 4).setVerticalAlignment('middle');
  sheet.getRange(first, 2, last - first + 1, 3).setWrap(true);
  sheet
    .getRange(first, 1, last - first + 1, 1)
    .setFontSize(14)
    .setHorizontalAlignment('center');
  return sheet;
}

/**
 * Points the figures at the tabs as they stand now. Only its own hidden cells are written, where they differ; without them,
 * or without the tab, nothing is done: who took it away does not get it back.
 * @param fresh the tabs of a new year: figures follow when these get their names
 */
export function pointBegin(spreadsheet: Spreadsheet, fresh: readonly NewTab[] = []): Sheet | undefined {
  const sheet = spreadsheet.getSheetByName(BEGIN_TAB.name) ?? undefined;
  if (!sheet) return undefined;
  const range = sheet.getDataRange();
  const values: unknown[][] = range.getValues();
  const row = values.findIndex((line) => line.includes(FIGURES_LABEL));
  const column = (values[row]?.indexOf(FIGURES_LABEL) ?? -1) + 1;
  if (column < 1) return sheet;
  const wanted = beginFigures(placesOf(spreadsheet, fresh));
  const standing = range.getFormulas()[row] ?? [];
  if (wanted.some((formula, i) => !isSame(standing[column + i] ?? '', formula)))
    fillDerived(sheet.getRange(row + 1, column + 1, 1, wanted.length), [wanted]);
  return sheet;
}

/** Sheets tells formulas with the separator of the book's locale. */
const isSame = (standing: string, formula: string): boolean =>
  standing.replaceAll(',', ';') === formula.replaceAll(',', ';');

/** The last step is done. */
export function hideBegin(spreadsheet: Spreadsheet): void {
  const sheet = pointBegin(spreadsheet);
  if (sheet && !sheet.isSheetHidden()) sheet.hideSheet();
}
