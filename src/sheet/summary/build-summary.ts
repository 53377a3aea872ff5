/**
 * "Tổng hợp kết quả": makes the tab under a working name, or brings the one that stands up to its data where it stands:
 * cells of other tabs may point to it, and people write below and beside its tables. In every order of steps here a run
 * that breaks off leaves what people wrote, and the next run comes to the same end.
 */

import { BookError } from '../../book/book-error.ts';
import { isSameFormula } from '../../book/formula-notation.ts';
import { columnLetter } from '../../book/tab.ts';
import { SUMMARY_TAB } from '../../book/tabs/summary.ts';
import { TASKS } from '../../book/tabs/tasks.ts';
import { isBlank } from '../../core/cells.ts';
import { ensureRows, gridOf } from '../grid.ts';
import { sheetOf } from '../table.ts';
import { loadTexts } from '../texts/load.ts';
import { addTab } from '../working-tab.ts';
import { fillDerived, fillNew } from '../writer/fill.ts';
import type { Beginning } from '../writer/remake.ts';
import { countOtherCharts, drawCharts, dress, removeCharts } from './dress.ts';
import { type Counting, planSummary, type SummaryPlan } from './plan.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Beside these labels stand the last row of the tables and what the looks were made from, hidden. */
const LAST_ROW = 'Dòng cuối của bảng';
const LOOKS = 'Cách trình bày';

/** The first words of a note with which older releases marked the tab. */
const FORMER_NOTE = 'Trang do CCHC → Tổng hợp kết quả';

/**
 * Where it stands as it should, nothing is written.
 * @returns what was made, in sentences
 * @throws BookError when a tab or column is missing, or the tab of this name is not the add-in's
 */
export function buildSummary(
  spreadsheet: Spreadsheet,
  { begin, known }: Beginning,
  count: Counting,
): readonly string[] {
  const plan = planSummary(spreadsheet, known, count);
  const standing = spreadsheet.getSheetByName(SUMMARY_TAB.name);
  if (standing) {
    refresh(standing, plan, begin);
    standing.activate();
    return plan.says;
  }
  begin();
  addTab(spreadsheet, SUMMARY_TAB.name, sheetOf(spreadsheet, TASKS).getIndex(), (sheet) => makeNew(sheet, plan));
  return plan.says;
}

function makeNew(sheet: Sheet, plan: SummaryPlan): void {
  const { rows, values, depth } = plan;
  const { columns } = loadTexts().summary;
  const grid = gridOf(sheet);
  if (columns > grid.columns) sheet.insertColumnsAfter(grid.columns, columns - grid.columns);
  // A row for each of the card, and as many more: the card may grow.
  ensureRows(sheet, 2 * Math.max(rows.length, depth), grid.rows);
  fillNew(sheet.getRange(1, 1, rows.length, columns), values);
  dress(sheet, plan);
  drawCharts(sheet, plan.fill);
}

const copied = (values: SummaryPlan['values']): string[][] => values.map((row) => [...row]);

interface Standing {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
  /** The last row of its tables; 0 in an empty tab. */
  readonly last: number;
  /** Where the last row is told: a number where older releases wrote it. */
  readonly mark: { readonly column: number; readonly isFormula: boolean } | undefined;
  readonly looks: string;
}

function refresh(sheet: Sheet, plan: SummaryPlan, begin: Beginning['begin']): void {
  const standing = readStanding(sheet, plan);
  const others = standing.last === plan.rows.length ? dressedBeside(sheet, plan, standing.looks) : undefined;
  if (others !== undefined) {
    const looks = looksWith(plan, others);
    if (isSame(standing, plan) && standing.looks === looks) return;
    begin();
    // Columns rolled up by row of the card show an error where the card has outgrown the tab.
    ensureRows(sheet, neededRows(plan, standing), gridOf(sheet).rows);
    write(sheet, plan, plan.rows.length, looks);
    return;
  }
  begin();
  makeRoom(sheet, plan, standing);
  const height = Math.max(plan.rows.length, standing.last);
  const { columns } = loadTexts().summary;
  sheet.getRange(1, 1, height, columns).breakApart().clearFormat();
  // Without a note of its looks: should this run break off, the next one dresses the tab anew.
  const looks = write(sheet, plan, height, '');
  const kept = removeCharts(sheet);
  const title = sheet.getRange('A1');
  if (title.getNote().startsWith(FORMER_NOTE)) title.clearNote();
  dress(sheet, plan);
  drawCharts(sheet, plan.fill);
  fillDerived(looks, [[looksWith(plan, kept)]]);
}

/** Charts of people are counted, so that one look tells whether those of the tab are all there. */
const looksWith = ({ looks }: SummaryPlan, others: number): string => `${looks} +${others}`;

/**
 * How many charts of people stand beside a tab that looks as it should; undefined where it does not. Sizes of type tell
 * whether somebody took the looks away.
 */
function dressedBeside(sheet: Sheet, plan: SummaryPlan, looks: string): number | undefined {
  const { paints } = loadTexts().summary;
  const [title] = paints;
  if (!looks.startsWith(`${plan.looks} +`)) return undefined;
  if (sheet.getRange('A1').getFontSize() !== title?.[0].size) return undefined;
  return countOtherCharts(sheet, Number(looks.slice(looks.indexOf('+'))));
}

/** @throws BookError when somebody else made the tab */
function readStanding(sheet: Sheet, { rows }: SummaryPlan): Standing {
  const { columns, says } = loadTexts().summary;
  const grid = gridOf(sheet);
  const area = sheet.getRange(1, 1, Math.min(rows.length, grid.rows), Math.min(columns, grid.columns));
  const values: unknown[][] = area.getValues();
  const formulas = area.getFormulas();
  const beside = (label: string): readonly [value: unknown, row: number, column: number] => {
    const row = values.findIndex((line) => line.includes(label));
    const column = values[row]?.indexOf(label) ?? -1;
    return [values[row]?.[column + 1], row, column + 1];
  };
  const [last, y, x] = beside(LAST_ROW);
  const [looks] = beside(LOOKS);
  if (y >= 0 && typeof last === 'number') {
    const mark = { column: x + 1, isFormula: formulas[y]?.[x] !== '' };
    return { values, formulas, last, mark, looks: String(looks ?? '') };
  }
  const isOwn = y >= 0 || sheet.getRange('A1').getNote().startsWith(FORMER_NOTE);
  if (!isOwn && !sheet.getDataRange().getValues().flat().every(isBlank)) throw new BookError(says.foreign);
  return { values, formulas, last: isOwn ? rows.length : 0, mark: undefined, looks: '' };
}

/** Formulas may come back with the separator of the book's locale; a spill that something stands in the way of is wrong. */
function isSame({ values, formulas }: Standing, plan: SummaryPlan): boolean {
  const looks = looksWith(plan, 0);
  return plan.values.every((line, y) =>
    line.every((wanted, x) => {
      const formula = formulas[y]?.[x] ?? '';
      const value = values[y]?.[x];
      if (wanted.startsWith('=')) return isSameFormula(formula, wanted) && value !== '#REF!';
      return formula === '' && (wanted === '' || wanted === looks || String(value) === wanted);
    }),
  );
}

/**
 * What people wrote below moves down when the new tables are longer. The rows are put above the last one: the cell that
 * tells the last row follows by itself, so that no run, wherever it broke off, moves things twice.
 */
function makeRoom(sheet: Sheet, plan: SummaryPlan, standing: Standing): void {
  const { rows } = plan;
  const { last, mark } = standing;
  const { columns } = loadTexts().summary;
  const more = last > 0 ? rows.length - last : 0;
  if (more > 0) {
    if (mark && !mark.isFormula) fillDerived(sheet.getRange(2, mark.column), [[`=ROW($A${last})`]]);
    sheet.insertRowsBefore(last, more);
  }
  const grid = gridOf(sheet);
  if (columns > grid.columns) sheet.insertColumnsAfter(grid.columns, columns - grid.columns);
  ensureRows(sheet, neededRows(plan, standing), grid.rows);
}

const neededRows = ({ rows, depth }: SummaryPlan, { last }: Standing): number => Math.max(rows.length, last, depth) + 1;

/** In one step: values, and blanks down to the former end. @returns the cell that tells the looks */
function write(sheet: Sheet, { values }: SummaryPlan, height: number, looks: string) {
  const { columns } = loadTexts().summary;
  const block = copied(values);
  while (block.length < height) block.push(new Array<string>(columns).fill(''));
  const row = block.findIndex((line) => line.includes(LOOKS));
  const column = (block[row]?.indexOf(LOOKS) ?? 0) + 1;
  const line = block[row];
  if (line) line[column] = looks;
  fillDerived(sheet.getRange(1, 1, height, columns), block);
  return sheet.getRange(`${columnLetter(column + 1)}${row + 1}`);
}
