/** Rows of "Theo dõi các xã", written and read: what each unit's book told in a quarter. */
import { fromPlain, type PlainTable } from '../book/plain-table.ts';
import { type FollowingKey, QUARTERS, quarterIn } from '../book/tabs/province/following.ts';
import { type Cell, type CellReading, cellText, readDayCell, readPointsCell } from '../core/cells.ts';
import { formatDate } from '../core/dates.ts';
import { readWhole } from '../core/numbers.ts';
import { type Points, toNumber } from '../core/points.ts';
import { fold } from '../core/text.ts';
import { type Followed, type FollowPeriod, PLAN_STATES, type PlanState, periodKey } from './follow.ts';
import type { Unit } from './units.ts';

/** "Quý III/2026" */
export const periodName = ({ year, quarter }: FollowPeriod): string =>
  `Quý ${QUARTERS[quarter - 1] ?? quarter}/${year}`;

export interface FollowingEntry {
  readonly unitId: string;
  readonly unit: string;
  readonly period: FollowPeriod;
  readonly followed: Followed;
  readonly file: string;
  /** As written when the file was looked at. */
  readonly time: string;
}

/** What the row of a unit and a quarter says, by the key of its column; who wrote it and when comes with its saving. */
export function followingCells(
  { id, name }: Pick<Unit, 'id' | 'name'>,
  period: FollowPeriod,
  followed: Followed,
  file: string,
): Record<Exclude<FollowingKey, 'id' | 'person' | 'time'>, string> {
  const points = (amount: Points | undefined): string => (amount === undefined ? '' : cellText(toNumber(amount)));
  const count = (number: number | undefined): string => (number === undefined ? '' : String(number));
  const { plan, number, date, max, score, lost, covered, forecast, reported, remark } = followed;
  return {
    ...{ unit: name, period: periodName(period), plan: PLAN_STATES[plan], number },
    date: date ? formatDate(date) : '',
    ...{ max: points(max), score: points(score), lost: points(lost), covered: points(covered) },
    ...{ losses: count(followed.losses), open: count(followed.open), tasks: count(followed.tasks) },
    ...{ done: count(followed.done), overdue: count(followed.overdue), forecast: points(forecast) },
    reported: reported ? formatDate(reported) : '',
    ...{ file, remark, unitId: id },
  };
}

/** A row whose period or state nobody can read is left out: it is somebody's own note. */
export function readFollowing(table: PlainTable): FollowingEntry[] {
  return fromPlain<FollowingKey>(table).flatMap(({ cell }): FollowingEntry[] => {
    const text = (key: FollowingKey): string => cellText(cell(key));
    const [period, plan] = [periodIn(text('period')), stateIn(text('plan'))];
    if (!period || !plan || text('unitId') === '') return [];
    const points = (key: FollowingKey): Points | undefined => readable(readPointsCell(cell(key)))?.points;
    const count = (key: FollowingKey): number | undefined => countIn(cell(key));
    return [
      {
        ...{ unitId: text('unitId'), unit: text('unit'), period, file: text('file'), time: text('time') },
        followed: {
          ...{ plan, number: text('number'), date: readable(readDayCell(cell('date'))) },
          ...{ lost: points('lost'), losses: count('losses'), open: count('open') },
          covered: points('covered'),
          ...{ tasks: count('tasks'), done: count('done'), overdue: count('overdue') },
          ...{ score: points('score'), max: points('max'), forecast: points('forecast') },
          reported: readable(readDayCell(cell('reported'))),
          remark: text('remark'),
        },
      },
    ];
  });
}

const readable = <T>(read: CellReading<T>): T | undefined => (read.ok ? read.value : undefined);

function countIn(cell: Cell): number | undefined {
  const whole = readWhole(cellText(cell));
  return whole === undefined ? undefined : Number(whole);
}

function periodIn(text: string): FollowPeriod | undefined {
  const [year, quarter] = quarterIn(text).split('-').map(Number);
  return year && quarter ? { year, quarter } : undefined;
}

function stateIn(text: string): PlanState | undefined {
  const states = Object.keys(PLAN_STATES) as PlanState[];
  return states.find((state) => fold(PLAN_STATES[state]) === fold(text));
}

/** Of each unit its row of the quarter; where one stands twice, the last. */
export function entriesOf(entries: readonly FollowingEntry[], period: FollowPeriod): Map<string, FollowingEntry> {
  const wanted = periodKey(period);
  return new Map(entries.filter((one) => periodKey(one.period) === wanted).map((one) => [one.unitId, one]));
}
