/** "Tổng hợp kết quả" and "Mục tiêu và so sánh": what the scores come to, as a tab and as a page. */

import type { ScoreKey } from '../book/tabs/scores.ts';
import { type CustomFunction, InputError } from '../functions/declaration.ts';
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

/** A card that cannot be read has no lines: the tab then shows the function's own message. */
function lines({ compute, parameters }: CustomFunction, { rows }: Table<ScoreKey>): number {
  // Arguments are called as the card's columns are, some in the plural: codes, titles, max, score, causes.
  const column = (name: string) => rows.map(({ cell }) => [cell(name.replace(/s$/, '') as ScoreKey)]);
  try {
    const result = compute(parameters.map(({ name }) => ({ range: true, rows: column(name) })));
    return Array.isArray(result) ? result.length : 0;
  } catch (error) {
    if (error instanceof InputError) return 0;
    throw error;
  }
}
