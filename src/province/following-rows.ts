/** Rows of "Theo dõi các xã", written and read: what each unit's book told in a quarter. */
import { cellPlace } from '../book/place.ts';
import { fromPlain, type PlainTable } from '../book/plain-table.ts';
import { headerOf, unitRow } from '../book/tab.ts';
import type { TableRow } from '../book/table.ts';
import { COMMUNES } from '../book/tabs/province/communes.ts';
import { FOLLOWING, type FollowingKey, QUARTERS, quarterIn } from '../book/tabs/province/following.ts';
import { type Cell, type CellReading, cellText, readDayCell, readPointsCell } from '../core/cells.ts';
import { formatDate } from '../core/dates.ts';
import { readWhole } from '../core/numbers.ts';
import { type Points, toNumber } from '../core/points.ts';
import { type Problem, problemAt } from '../core/problems.ts';
import { fold } from '../core/text.ts';
import { type Followed, type FollowPeriod, PLAN_STATES, type PlanState, periodKey } from './follow.ts';
import { groupBy } from './row-twins.ts';
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

export interface FollowingRows {
  readonly entries: readonly FollowingEntry[];
  /** Rows that are in none of them, and why; a row without the id of a unit is somebody's own note. */
  readonly problems: readonly Problem[];
}

/** @param units those of "Các xã" */
export function readFollowing(table: PlainTable, units: readonly Pick<Unit, 'id'>[]): FollowingRows {
  const problems: Problem[] = [];
  const known = new Set(units.map(({ id }) => id));
  const tell = (row: Row, code: string, what: string): void => {
    const place = cellPlace(FOLLOWING, row.place);
    problems.push(problemAt(place, code, 'error', `${cellText(row.cell('unit'))}: ${what}`));
  };
  const rows = fromPlain<FollowingKey>(table).flatMap((row) => {
    const unitId = cellText(row.cell('unitId'));
    if (unitId === '') return [];
    const entry = entryOf(row, unitId);
    if (!entry) tell(row, 'following-unread', UNREAD);
    else if (!known.has(unitId)) tell(row, 'following-of-nobody', NOBODY);
    return entry && known.has(unitId) ? [{ row, entry }] : [];
  });
  const byRow = groupBy(rows, ({ entry }) => unitRow(entry.unitId, periodKey(entry.period)));
  const entries = [...byRow.values()].flatMap(([first, ...more]) => {
    if (!first) return [];
    const said = ({ followed }: FollowingEntry): string => JSON.stringify(followed);
    if (more.every(({ entry }) => said(entry) === said(first.entry))) return [first.entry];
    const places = [first, ...more].map(({ row }) => `dòng ${row.place}`).join(' và ');
    tell(first.row, 'following-twice', `${periodName(first.entry.period)} ${places} ${DIFFERING}`);
    return [];
  });
  return { entries, problems };
}

const UNREAD = `không đọc được ${headerOf(FOLLOWING, 'period')} hoặc ${headerOf(FOLLOWING, 'plan')} nên dòng này không được tính. Hãy ghi lại như các dòng khác, hoặc nhận lại sổ của đơn vị.`;
const NOBODY = `đơn vị không còn ở trang ${COMMUNES.name} nên dòng này không được tính. Nếu xóa nhầm đơn vị, hãy hoàn tác việc xóa; nếu không, hãy xóa dòng này.`;
const DIFFERING = 'ghi khác nhau nên chưa tính dòng nào. Hãy giữ dòng đúng, xóa dòng kia.';

type Row = TableRow<FollowingKey>;

function entryOf({ cell }: Row, unitId: string): FollowingEntry | undefined {
  const text = (key: FollowingKey): string => cellText(cell(key));
  const [period, plan] = [periodIn(text('period')), stateIn(text('plan'))];
  if (!period || !plan) return undefined;
  const points = (key: FollowingKey): Points | undefined => readable(readPointsCell(cell(key)))?.points;
  const count = (key: FollowingKey): number | undefined => countIn(cell(key));
  return {
    ...{ unitId, unit: text('unit'), period, file: text('file'), time: text('time') },
    followed: {
      ...{ plan, number: text('number'), date: readable(readDayCell(cell('date'))) },
      ...{ lost: points('lost'), losses: count('losses'), open: count('open') },
      covered: points('covered'),
      ...{ tasks: count('tasks'), done: count('done'), overdue: count('overdue') },
      ...{ score: points('score'), max: points('max'), forecast: points('forecast') },
      reported: readable(readDayCell(cell('reported'))),
      remark: text('remark'),
    },
  };
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

/** Of each unit its row of the quarter. */
export function entriesOf(entries: readonly FollowingEntry[], period: FollowPeriod): Map<string, FollowingEntry> {
  const wanted = periodKey(period);
  return new Map(entries.filter((one) => periodKey(one.period) === wanted).map((one) => [one.unitId, one]));
}
