/** "Tổng hợp kết quả" and "Mục tiêu và so sánh": what the scores come to, as a tab and as a page. */

import type { ScoreKey } from '../book/tabs/scores.ts';
import { type CustomFunction, InputError, type Parameter } from '../functions/declaration.ts';
import { CAUSES, CODES, MAX, SCORE, TITLES } from '../functions/parameters.ts';
import { SHORTFALLS } from '../functions/shortfalls.ts';
import { SUMMARY } from '../functions/summary.ts';
import { buildSummary } from '../sheet/summary/build-summary.ts';
import type { Table } from '../sheet/table.ts';
import { command } from './book.ts';
import { type MenuItem, showBeside } from './menu-item.ts';

export const summaryItem: MenuItem = {
  label: 'Tổng hợp kết quả',
  handler: 'menuSummary',
  run: () => command('Tổng hợp', sumUp),
};

export const targetsItem: MenuItem = {
  label: 'Mục tiêu và so sánh…',
  handler: 'menuTargets',
  run: () => showBeside('targets', 'Mục tiêu và so sánh'),
};

/** The lines the tab needs are counted by the functions that will fill them. */
function sumUp(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string[] {
  return buildSummary(spreadsheet, (scores) => ({
    // The last line is their total.
    fields: Math.max(0, lines(SUMMARY, scores) - 1),
    list: lines(SHORTFALLS, scores),
  }));
}

/** Where the card has what the functions take. */
const COLUMNS: ReadonlyMap<Parameter, ScoreKey> = new Map<Parameter, ScoreKey>([
  [CODES, 'code'],
  [TITLES, 'title'],
  [MAX, 'max'],
  [SCORE, 'score'],
  [CAUSES, 'cause'],
]);

/** A card that cannot be read has no lines: the tab then shows the function's own message. */
function lines({ compute, parameters }: CustomFunction, { rows }: Table<ScoreKey>): number {
  const column = (parameter: Parameter) => rows.map(({ cell }) => [cell(COLUMNS.get(parameter) ?? 'code')]);
  try {
    const result = compute(parameters.map((parameter) => ({ range: true, rows: column(parameter) })));
    return Array.isArray(result) ? result.length : 0;
  } catch (error) {
    if (error instanceof InputError) return 0;
    throw error;
  }
}
