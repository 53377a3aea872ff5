/** The tab "Bắt đầu": made with a book, pointed anew at the tabs its figures are of, shown for a year and hidden when that is done. */

import { isSameFormula } from '../book/formula-notation.ts';
import type { Tab } from '../book/tab.ts';
import type { TableRow } from '../book/table.ts';
import {
  BEGIN_ROWS,
  BEGIN_TAB,
  type BeginPlaces,
  beginCells,
  beginFigures,
  DOCUMENT_FIGURES,
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
import { readTitled, type Titled } from './titled.ts';
import { fillDerived, fillNew } from './writer/fill.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const columnsOf = ({ columns }: Pick<Tab, 'columns'>): ReadonlyMap<string, number> =>
  new Map(columns.map(({ key }, i) => [key, i + 1]));

/** What need not be read. */
interface Known {
  /** Tabs that are made now, under the names that they have until then: figures follow when these get their own. */
  readonly fresh?: readonly NewTab[];
  /** Tabs as they stand, by name. */
  readonly read?: ReadonlyMap<string, Titled<string>>;
}

/**
 * Where the tabs stand that the figures are of.
 */
function placesOf(spreadsheet: Spreadsheet, { fresh = [], read = new Map() }: Known): BeginPlaces {
  const find = <Key extends string>(tab: Tab<Key>) => {
    const made = fresh.find((one) => one.tab.name === tab.name);
    if (made) {
      const labels = made.rows.map(({ label }, i) => [fold(cellText(label)), i + 2] as const);
      return { tab: made.name, headerRow: 1, columns: columnsOf(tab), labels };
    }
    const known = read.get(tab.name);
    const sheet = known ? undefined : spreadsheet.getSheetByName(tab.name);
    const table = (known ?? (sheet ? readTitled<string>(sheet, tab) : undefined))?.table;
    return table && { tab: tab.name, headerRow: table.headerRow, columns: table.columns, labels: labelsIn(table.rows) };
  };
  const info = find(SETTINGS_TAB);
  return {
    settings: info && { ...info, rows: new Map(info.labels), column: info.columns.get('value') ?? 0 },
    scores: find(SCORES),
    tasks: find(TASKS),
    documents: fresh.length > 0 ? undefined : find(DOCUMENTS),
  };
}

const labelsIn = (rows: readonly TableRow<string>[]): (readonly [string, number])[] =>
  [...settingsByLabel(rows)].map(([label, { place }]) => [label, place]);

/** Whether the list has something to say: a book whose plan was issued is past it. */
export function isBegun(spreadsheet: Spreadsheet): boolean {
  const sheet = spreadsheet.getSheetByName(DOCUMENTS.name);
  const rows = sheet ? (readTitled(sheet, DOCUMENTS).table?.rows ?? []) : [];
  return (
    latestIssuedPlan(rows.map(({ cell }) => ({ kind: cellText(cell('kind')), state: cellText(cell('state')) }))) ===
    undefined
  );
}

/** Makes the tab in front of the others. @param name its working name */
export function makeBegin(spreadsheet: Spreadsheet, name: string, known: Known): Sheet {
  const cells = beginCells(placesOf(spreadsheet, known));
  const sheet = spreadsheet.insertSheet(name, 0);
  const [shown = []] = cells;
  const { head, first, last } = BEGIN_ROWS;
  fillNew(sheet.getRange(1, 1, cells.length, shown.length), cells);
  const figures = BEGIN_TAB.figuresFrom ?? shown.length;
  sheet.hideColumns(figures, shown.length - figures + 1);
  sheet.setColumnWidths(2, 3, 320);
  sheet.getRangeList(['A1', `A${head}:D${head}`]).setFontWeight('bold');
  sheet.getRangeList(['A1', `A${first}:A${last}`]).setFontSize(14);
  sheet.getRange(`A${first}:A${last}`).setHorizontalAlignment('center');
  sheet.getRange(`A${head}:D${head}`).setBackground(HEADER_FILL);
  sheet.getRange(`A${head}:D${last}`).setWrap(true).setVerticalAlignment('middle');
  return sheet;
}

interface Standing {
  readonly sheet: Sheet;
  /** 1-based place of the first figure. */
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly string[];
}

/** Undefined where somebody took the tab or its figures away: they do not get them back. */
function findFigures(spreadsheet: Spreadsheet): Standing | undefined {
  const sheet = spreadsheet.getSheetByName(BEGIN_TAB.name);
  if (!sheet) return undefined;
  const formulas = sheet.getDataRange().getFormulas();
  const row = formulas.findIndex((line) => line.includes(FIGURES_LABEL));
  const before = formulas[row]?.indexOf(FIGURES_LABEL) ?? -1;
  if (before < 0) return undefined;
  return { sheet, row: row + 1, column: before + 2, formulas: formulas[row]?.slice(before + 1) ?? [] };
}

/** Whether a figure counts a column that is gone. */
export const hasLostFigures = (spreadsheet: Spreadsheet): boolean =>
  findFigures(spreadsheet)?.formulas.some((formula) => formula.includes('#REF!')) ?? false;

/** Points the figures at the tabs as they stand now: only its own hidden cells are written, where they differ. */
export function pointBegin(spreadsheet: Spreadsheet, known: Known = {}): Sheet | undefined {
  const standing = findFigures(spreadsheet);
  if (!standing) return undefined;
  const { sheet, row, column, formulas } = standing;
  const wanted = beginFigures(placesOf(spreadsheet, known));
  if (wanted.some((formula, i) => !isSameFormula(formulas[i] ?? '', formula)))
    fillDerived(sheet.getRange(row, column, 1, wanted.length), [wanted]);
  return sheet;
}

/** The register of documents is there now. @param name its working name: figures follow when it gets its own */
export function countDocuments(spreadsheet: Spreadsheet, name: string): void {
  const standing = findFigures(spreadsheet);
  if (!standing) return;
  const { sheet, row, column } = standing;
  const { from, count } = DOCUMENT_FIGURES;
  const documents = { tab: name, headerRow: 1, columns: columnsOf(DOCUMENTS) };
  const figures = beginFigures({ documents }).slice(from, from + count);
  fillDerived(sheet.getRange(row, column + from, 1, count), [figures]);
}

/** The last step is done. */
export function hideBegin(spreadsheet: Spreadsheet): void {
  spreadsheet.getSheetByName(BEGIN_TAB.name)?.hideSheet();
}
