/** "Tổng hợp": how many lines its tables have is what the result says. */
import { readScores } from '../../book/read-scores.ts';
import { readSettings } from '../../book/read-settings.ts';
import { assess } from '../../core/result/assess.ts';
import type { Beginning } from '../writer/remake.ts';
import { buildSummary } from './build-summary.ts';

/** The tab has a line for each field and for each item below its maximum. @returns what was done, in sentences */
export function sumUp(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, beginning: Beginning): readonly string[] {
  return buildSummary(spreadsheet, beginning, (scores, info) => {
    const { settings } = readSettings(info.rows);
    const { fields, adjustments, shortfalls } = assess({ settings, rows: readScores(scores.rows).rows, tasks: [] });
    return { fields: fields.length + adjustments.length, list: shortfalls.length };
  });
}
