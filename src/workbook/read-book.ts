/** Reads everything a plan is made from, once: settings, card rows, tasks, wording, units. */
import { type Cell, cellText, isDate } from '../core/cells.ts';
import { formatDate } from '../core/dates.ts';
import type { Problem } from '../core/problems.ts';
import type { CardRow } from '../core/scorecard.ts';
import type { Settings } from '../core/settings.ts';
import type { Task } from '../core/tasks.ts';
import { fold } from '../core/text.ts';
import { openTable } from './apply-result.ts';
import { LOCALE, TIME_ZONE } from './create.ts';
import { type Days, daysOf } from './days.ts';
import { readScores } from './read-scores.ts';
import { readTasks } from './read-tasks.ts';
import { readSettings } from './settings-fields.ts';
import { SETTINGS_TAB, WORDING_TAB } from './tabs/lists.ts';
import { SCORES } from './tabs/scores.ts';
import { TASKS } from './tabs/tasks.ts';

export interface Book {
  readonly settings: Settings;
  readonly rows: readonly CardRow[];
  readonly tasks: readonly Task[];
  /** Rows of "Lời văn" as they stand, blank ones too: an emptied paragraph is left out of the document. */
  readonly wording: readonly { readonly label: string; readonly text: string }[];
  /** Cells that could not be read, and a locale or time zone that differs from the one figures are typed in. */
  readonly problems: readonly Problem[];
}

/** @throws BookError when a tab or its headers are missing */
export function readBook(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Book {
  const days = daysOf(spreadsheet);
  const info = openTable(spreadsheet, SETTINGS_TAB);
  const scores = openTable(spreadsheet, SCORES);
  const taskTable = openTable(spreadsheet, TASKS);
  const wordingTable = openTable(spreadsheet, WORDING_TAB);

  const { settings, problems } = readSettings(
    new Map(info.rows.map((row) => [fold(cellText(row.cell('label'))), asWritten(row.cell('value'), days)])),
  );
  const card = readScores(scores);
  const tasks = readTasks(taskTable, settings.planYear, days);
  return {
    settings,
    rows: card.rows,
    tasks: tasks.tasks,
    wording: wordingTable.rows.map((row) => ({ label: cellText(row.cell('key')), text: cellText(row.cell('text')) })),
    problems: [
      ...localeProblems(spreadsheet),
      ...problems.map(({ label, message }): Problem => {
        const where = `trang ${SETTINGS_TAB.name}, mục ${label}`;
        return {
          code: 'setting-unreadable',
          severity: 'error',
          where,
          message: `Trang ${SETTINGS_TAB.name}, mục ${label}: ${message}`,
        };
      }),
      ...card.problems,
      ...tasks.problems,
    ],
  };
}

/** A date typed into a cell that lost its text format is read as the day it shows. */
function asWritten(cell: Cell, days: Days): Cell {
  return isDate(cell) ? formatDate(days.of(cell)) : cell;
}

/** In another locale "81,9" may be typed as text or as 819; in another zone a date may be the day before. */
export function localeProblems(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Problem[] {
  const locale = spreadsheet.getSpreadsheetLocale();
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const where = 'Tệp → Cài đặt';
  const problem = (code: string, message: string): Problem => ({ code, severity: 'warning', where, message });
  return [
    ...(locale.replace('-', '_') === LOCALE || locale === 'vi'
      ? []
      : [
          problem(
            'locale',
            `Bảng tính dùng ngôn ngữ ${locale}: “81,9” có thể bị hiểu sai. Hãy chọn Tệp → Cài đặt → Ngôn ngữ: Việt Nam.`,
          ),
        ]),
    ...(zone === TIME_ZONE || zone === 'Asia/Saigon'
      ? []
      : [
          problem(
            'time-zone',
            `Bảng tính dùng múi giờ ${zone}: ngày có thể bị lệch. Hãy chọn Tệp → Cài đặt → Múi giờ: (GMT+07:00) Hồ Chí Minh.`,
          ),
        ]),
  ];
}
