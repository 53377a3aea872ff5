/** Where the year stands, for windows that hold no book of their own: one sentence and the next step. */
import { BookError } from '../book/book-error.ts';
import type { Stage } from '../book/stage/stage.ts';
import { taskTable } from '../book/tasks/sheet-tasks.ts';
import { type CalendarDate, readDate } from '../core/dates.ts';
import { STAGE_COLUMNS, stageOfBegunYear, stageOfCells } from '../plan/stage-facts.ts';
import { dayIn } from '../sheet/days.ts';
import { openTasks } from '../sheet/tasks/open-tasks.ts';
import { call } from './call.ts';
import { matching, object, record, text } from './schema.ts';

export const stageCalls = {
  /** @property later what the person put off: the day (ISO) by the key of a stage */
  readStage: call(object({ later: record(text(300), matching(/^\d{4}-\d{2}-\d{2}$/)) }), ({ later }): Stage => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    try {
      const { tasks, ...opened } = openTasks(spreadsheet, STAGE_COLUMNS);
      return stageOfCells({ ...opened, tasks: taskTable(tasks) }, later, today(opened.zone));
    } catch (error) {
      if (!(error instanceof BookError) || error.code !== 'year-begun') throw error;
      return stageOfBegunYear(today(spreadsheet.getSpreadsheetTimeZone()));
    }
  }),
};

function today(zone: string): CalendarDate {
  const now = new Date();
  return readDate(dayIn(zone)(now)) ?? { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}
