/** Cells of a book become what a plan is made from: settings, card rows, tasks, wording, and what could not be read. */
import { cellText } from '../core/cells.ts';
import type { Problem } from '../core/problems.ts';
import type { Settings } from '../core/settings.ts';
import type { Task } from '../core/tasks.ts';
import { fold } from '../core/text.ts';
import { isSameSet } from './criteria-set.ts';
import { localeProblems } from './locale-problems.ts';
import type { BookCells } from './plain-table.ts';
import { fromPlain } from './plain-table.ts';
import type { ScoreRow } from './read-scores.ts';
import { readScores } from './read-scores.ts';
import { readSettings } from './read-settings.ts';
import { readTasks } from './read-tasks.ts';
import { ruleFindings } from './rule-findings.ts';

import type { ScoreKey } from './tabs/scores.ts';
import { SETTINGS_TAB } from './tabs/settings.ts';
import type { TaskKey } from './tabs/tasks.ts';

export interface Book {
  readonly settings: Settings;
  readonly rows: readonly ScoreRow[];
  readonly tasks: readonly Task[];
  /** Rows of "Lời văn" as they stand, blank ones too: an emptied paragraph is left out of the document. */
  readonly wording: readonly { readonly label: string; readonly text: string }[];
  /** Cells that could not be read, and a locale or time zone that differs from the one figures are typed in. */
  readonly problems: readonly Problem[];
}

export function parseBook({ locale, zone, info, scores, tasks: taskCells, wording }: BookCells): Book {
  const { settings, problems } = readSettings(
    new Map(fromPlain<'label' | 'value'>(info).map(({ cell }) => [fold(cellText(cell('label'))), cell('value')])),
  );
  const scoreRows = fromPlain<ScoreKey>(scores);
  const card = readScores(scoreRows);
  const tasks = readTasks(fromPlain<TaskKey>(taskCells), settings.planYear);
  const isChanged = settings.criteriaSet !== undefined && !isSameSet(settings.criteriaSet, card.rows);
  return {
    settings: isChanged ? { ...settings, criteriaSet: undefined } : settings,
    rows: card.rows,
    tasks: tasks.tasks,
    wording: fromPlain<'key' | 'text'>(wording).map(({ cell }) => ({
      label: cellText(cell('key')),
      text: cellText(cell('text')),
    })),
    problems: [
      ...localeProblems(locale, zone),
      ...problems.map(({ label, message }): Problem => {
        const where = `trang ${SETTINGS_TAB.name}, mục ${label}`;
        const text = `Trang ${SETTINGS_TAB.name}, mục ${label}: ${message}`;
        return { code: 'setting-unreadable', severity: 'error', where, message: text };
      }),
      ...(isChanged ? [criteriaChanged()] : []),
      ...card.problems,
      ...ruleFindings(scoreRows),
      ...tasks.problems,
    ],
  };
}

/** Rows that differ from the loaded criteria set: nothing vouches any more that everything is listed. */
function criteriaChanged(): Problem {
  const where = `trang ${SETTINGS_TAB.name}, mục Bộ tiêu chí`;
  const message = `Trang ${SETTINGS_TAB.name}, mục Bộ tiêu chí: mã, điểm tối đa hoặc cách tính ở trang Chấm điểm đã khác bộ tiêu chí lúc nạp, nên lĩnh vực chưa ghi điểm chỉ được cộng khi các mục liệt kê đủ điểm tối đa. Nếu thay đổi này là đúng, không phải làm gì; nếu không, hãy nạp lại bộ tiêu chí.`;
  return { code: 'criteria-changed', severity: 'info', where, message };
}
