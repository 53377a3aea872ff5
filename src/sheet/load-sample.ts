/** "Nạp số liệu mẫu": fills an empty book with the sample; a book in which somebody worked is left alone. */

import { BookError } from '../book/book-error.ts';

import type { TableRow } from '../book/table.ts';
import { SCORES, type ScoreKey } from '../book/tabs/scores.ts';
import { RESULT_FIELDS, SETTINGS_TAB } from '../book/tabs/settings.ts';
import { TASKS } from '../book/tabs/tasks.ts';
import { defaultUnits, UNITS_TAB } from '../book/tabs/units.ts';
import { cellText, isBlank, isTotalCode } from '../core/cells.ts';
import { fold } from '../core/text.ts';
import { applyResult } from './apply-result.ts';
import { createBook } from './create.ts';
import { openTable } from './table.ts';
import { loadTexts } from './texts/load.ts';
import { writeColumns } from './write-columns.ts';

/** @throws BookError when scores, tasks or settings are already filled in */
export function loadSample(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): { rows: number; tasks: number } {
  createBook(spreadsheet);
  const tasks = openTable(spreadsheet, TASKS);
  const scores = openTable(spreadsheet, SCORES);
  const info = openTable(spreadsheet, SETTINGS_TAB);
  const computed = new Set(RESULT_FIELDS.map(({ label }) => fold(label)));
  const filled = [
    ...(scores.rows.some(isFilled) ? [SCORES.name] : []),
    ...(tasks.rows.length > 0 ? [TASKS.name] : []),
    ...(info.rows.some(({ cell }) => !isBlank(cell('value')) && !computed.has(fold(cellText(cell('label')))))
      ? [SETTINGS_TAB.name]
      : []),
  ];
  if (filled.length > 0) {
    const tabs = filled.map((name) => `“${name}”`).join(', ');
    throw new BookError(
      `Trang ${tabs} đã có số liệu nên không nạp số liệu mẫu, để không lẫn với số liệu của cơ quan. Hãy tạo một bảng tính mới để xem mẫu.`,
    );
  }
  const { sample } = loadTexts();
  applyResult(spreadsheet, sample.rows, sample.settings);
  writeColumns(
    tasks,
    TASKS,
    sample.tasks.map((cells, i) => ({ place: tasks.headerRow + 1 + i, cells })),
  );
  replaceUnits(spreadsheet);
  return { rows: sample.rows.length, tasks: sample.tasks.length };
}

/** A new book has its row "Tổng", without figures. */
function isFilled({ cell }: TableRow<ScoreKey>): boolean {
  return !isTotalCode(cell('code')) || !isBlank(cell('max')) || !isBlank(cell('score'));
}

/** The sample is a result of 2023, so its units are those before the reform, unless the list was changed. */
function replaceUnits(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const table = openTable(spreadsheet, UNITS_TAB);
  const standing = table.rows.map(({ cell }) => String(cell('name')));
  const untouched =
    standing.join('\n') ===
    defaultUnits('since')
      .map(([name]) => name)
      .join('\n');
  if (!untouched) return;
  const writes = defaultUnits('before').map(([name = '', aliases = ''], i) => ({
    place: table.headerRow + 1 + i,
    cells: { name, aliases },
  }));
  writeColumns(table, UNITS_TAB, writes);
}
