/** How the tasks stand on a day: done, under way, late; and the points that may come of them, never said to be recovered. */
import { type CalendarDate, compareDates } from '../../core/dates.ts';
import { possibleGain } from '../../core/forecast.ts';
import { formatPoints } from '../../core/numbers.ts';
import type { Shortfall } from '../../core/shortfalls.ts';
import type { Task } from '../../core/tasks.ts';
import { type PlanContext, pointsOrGap } from '../context.ts';
import { count as padded } from '../numbering.ts';
import type { Values } from '../wording.ts';

/** Its last day is over and it is not done; what recurs is late only after its last period. */
export function isLate({ due, status }: Task, day: CalendarDate): boolean {
  const last = due?.lastDay;
  return last !== undefined && status !== 'done' && compareDates(last, day) < 0;
}

export interface Counts {
  readonly all: number;
  readonly done: number;
  readonly doing: number;
  readonly open: number;
  readonly paused: number;
  readonly late: number;
}

export function countTasks(tasks: readonly Task[], day: CalendarDate): Counts {
  const of = (wanted: Task['status']): number => tasks.filter(({ status }) => status === wanted).length;
  return {
    all: tasks.length,
    done: of('done'),
    doing: of('doing'),
    open: of('open'),
    paused: of('paused'),
    late: tasks.filter((task) => isLate(task, day)).length,
  };
}

/** "06 nhiệm vụ", but "0 nhiệm vụ". */
const count = (number: number): string => (number === 0 ? '0' : padded(number));

export function describeCounts({ all, done, doing, open, paused, late }: Counts): Values {
  return {
    'số nhiệm vụ': count(all),
    'hoàn thành': count(done),
    'đang thực hiện': count(doing),
    'chưa thực hiện': count(open),
    'tạm dừng': count(paused),
    'quá hạn': count(late),
  };
}

/** What finished tasks may bring back of these losses. */
export function expectedGain(shortfalls: readonly Shortfall[], tasks: readonly Task[]): string {
  const done = tasks.filter(({ status }) => status === 'done');
  return formatPoints(possibleGain(shortfalls, done));
}

export function forecastValues({ losses, tasks, total }: PlanContext): Values {
  const shortfalls = losses.flatMap((loss) => loss.shortfalls);
  const planned = tasks.filter(({ status }) => status !== 'paused');
  return {
    'điểm bị trừ': pointsOrGap(total.lost, formatPoints, 'tổng điểm bị trừ'),
    'điểm đã xong': expectedGain(shortfalls, tasks),
    'điểm theo kế hoạch': formatPoints(possibleGain(shortfalls, planned)),
  };
}
