/**
 * "Nạp số liệu mẫu": fills an empty book with the sample, and completes one in which it broke off; a book in which somebody
 * worked is left alone.
 */

import { BookError } from '../book/book-error.ts';

import type { TableRow } from '../book/table.ts';
import { SCORES, type ScoreKey } from '../book/tabs/scores.ts';
import { RESULT_FIELDS, SETTINGS_TAB, type SettingColumn } from '../book/tabs/settings.ts';
import { TASKS, type TaskKey } from '../book/tabs/tasks.ts';
import { defaultUnits, UNITS_TAB } from '../book/tabs/units.ts';
import type { Texts } from '../book/texts/content.ts';
import { type Cell, cellText, isBlank, isTotalCode } from '../core/cells.ts';
import { formatDate, readDate } from '../core/dates.ts';
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
  const { sample } = loadTexts();
  const filled = [
    ...(scores.rows.every(isOfScores(sample)) ? [] : [SCORES.name]),
    ...(tasks.rows.every((row) => isOfTasks(row, sample.tasks[row.place - tasks.headerRow - 1])) ? [] : [TASKS.name]),
    ...(info.rows.every(isOfSettings(sample.settings)) ? [] : [SETTINGS_TAB.name]),
  ];
  if (filled.length > 0) {
    const tabs = filled.map((name) => `“${name}”`).join(', ');
    throw new BookError(
      `Trang ${tabs} đã có số liệu nên không nạp số liệu mẫu, để không lẫn với số liệu của cơ quan. Hãy tạo một bảng tính mới để xem mẫu.`,
    );
  }
  applyResult(spreadsheet, sample.rows, sample.settings);
  writeColumns(
    tasks,
    TASKS,
    sample.tasks.map((cells, i) => ({ place: tasks.headerRow + 1 + i, cells })),
  );
  replaceUnits(spreadsheet);
  return { rows: sample.rows.length, tasks: sample.tasks.length };
}

/** Blank, or what the sample puts there, a day however it is written: writing it again changes nothing of a person's. */
function agrees(cell: Cell, wanted: Cell): boolean {
  if (isBlank(cell) || cell === wanted) return true;
  const [stands, sample] = [cellText(cell), cellText(wanted)];
  const day = readDate(stands);
  return fold(stands) === fold(sample) || (day !== undefined && formatDate(day) === sample);
}

const agreesIn = <Key extends string>({ cell }: TableRow<Key>, wanted: Partial<Record<Key, Cell>>): boolean =>
  (Object.keys(wanted) as Key[]).every((key) => agrees(cell(key), wanted[key]));

/** A new book has its row "Tổng", without figures; a row that is there keeps its own title. */
function isOfScores({ rows }: Texts['sample']): (row: TableRow<ScoreKey>) => boolean {
  const byCode = new Map(rows.map(({ title: _title, rename: _rename, code, ...cells }) => [fold(code), cells]));
  return (row) => {
    const code = row.cell('code');
    const own = byCode.get(fold(cellText(code)));
    if (!own && !isTotalCode(code)) return false;
    return agreesIn(row, { max: undefined, score: undefined, ...own });
  };
}

const isOfTasks = (row: TableRow<TaskKey>, own: Texts['sample']['tasks'][number] | undefined): boolean =>
  own !== undefined && agreesIn(row, own);

function isOfSettings(settings: Texts['sample']['settings']): (row: TableRow<SettingColumn>) => boolean {
  const wanted = new Map(Object.entries(settings).map(([label, value]) => [fold(label), value]));
  const computed = new Set(RESULT_FIELDS.map(({ label }) => fold(label)));
  return ({ cell }) => {
    const label = fold(cellText(cell('label')));
    return computed.has(label) || agrees(cell('value'), wanted.get(label));
  };
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
