/** How the tasks stand on a day: done, under way, late; and the points that may come of them, never said to be recovered. */
import { type CalendarDate, compareDates } from '../../core/dates.ts';
import { possibleGain } from '../../core/forecast.ts';
import { formatPoints } from '../../core/numbers.ts';
import { isOverdue } from '../../core/occurrences.ts';
import { ZERO } from '../../core/points.ts';
import { REPORT_SPANS } from '../../core/reporting.ts';
import type { Shortfall } from '../../core/shortfalls.ts';
import type { Task } from '../../core/tasks.ts';
import { count } from '../numbering.ts';
import type { ReportPeriod } from './model.ts';

/**
 * Whether a report tells of what is due on a day. One of the year's reports tells of its own months: its figures close before
 * the last of them ends, and what was noted of it by then belongs to it.
 */
export function isReportedIn(due: CalendarDate, { from, to, span }: ReportPeriod): boolean {
  if (!span) return compareDates(from, due) <= 0 && compareDates(due, to) <= 0;
  const { first, last } = REPORT_SPANS[span.key];
  return due.year === to.year && first <= due.month && due.month <= last;
}

/** What of the tasks is counted, by the names that the wording uses. */
export const COUNTED = {
  'hoàn thành': 'đã hoàn thành',
  'đang thực hiện': 'đang thực hiện',
  'chưa thực hiện': 'chưa thực hiện',
  'tạm dừng': 'tạm dừng',
} as const;

export type Counts = Readonly<Record<keyof typeof COUNTED | 'số nhiệm vụ' | 'quá hạn', number>>;

export function countTasks(tasks: readonly Task[], day: CalendarDate): Counts {
  const of = (wanted: Task['status']): number => tasks.filter(({ status }) => status === wanted).length;
  return {
    'số nhiệm vụ': tasks.length,
    ...{
      'hoàn thành': of('done'),
      'đang thực hiện': of('doing'),
      'chưa thực hiện': of('open'),
      'tạm dừng': of('paused'),
    },
    'quá hạn': tasks.filter((task) => isOverdue(task, day)).length,
  };
}

/** Each count, and all that are not zero as one text: "đã hoàn thành 06, đang thực hiện 02; quá hạn 01". */
export function describeCounts(counts: Counts): Record<keyof Counts | 'tiến độ', string> {
  const names = Object.keys(COUNTED) as (keyof typeof COUNTED)[];
  const told = names.filter((name) => counts[name] > 0).map((name) => `${COUNTED[name]} ${count(counts[name])}`);
  const late = counts['quá hạn'] > 0 ? [`quá hạn ${count(counts['quá hạn'])}`] : [];
  const numbers = Object.fromEntries(Object.entries(counts).map(([name, number]) => [name, count(number)]));
  return {
    ...(numbers as Record<keyof Counts, string>),
    'tiến độ': [told.join(', '), ...late].filter(Boolean).join('; '),
  };
}

/** "3 điểm từ các nhiệm vụ đã hoàn thành, 9 điểm khi hoàn thành các nhiệm vụ còn lại"; '' where no gain was recorded. */
export function describeGain(shortfalls: readonly Shortfall[], tasks: readonly Task[]): string {
  const done = possibleGain(
    shortfalls,
    tasks.filter(({ status }) => status === 'done'),
  );
  const planned = possibleGain(
    shortfalls,
    tasks.filter(({ status }) => status !== 'paused'),
  );
  return [
    ...(done > ZERO ? [`${formatPoints(done)} điểm từ các nhiệm vụ đã hoàn thành`] : []),
    ...(planned > done ? [`${formatPoints(planned)} điểm khi hoàn thành các nhiệm vụ`] : []),
  ].join(', ');
}
