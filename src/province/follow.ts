/** How a unit's plan goes, read from its own book: issued or not, what it covers, what is late, what it may bring. */
import type { DocumentKind } from '../book/document-kinds.ts';
import { parseBook } from '../book/parse-book.ts';
import { type BookCells, NO_ROWS } from '../book/plain-table.ts';
import { type RegisteredDocument, readRegister } from '../book/read-register.ts';
import { counts, openLosses } from '../core/coverage.ts';
import type { CalendarDate } from '../core/dates.ts';
import { isOverdue } from '../core/occurrences.ts';
import { type Points, ratio, subtract, sum } from '../core/points.ts';
import { assess } from '../core/result/assess.ts';

/** As the book's register tells: a plan that was made outside of the add-in stands in none, and documents say so. */
export const PLAN_STATES = {
  none: 'Chưa lập',
  draft: 'Dự thảo',
  issued: 'Đã ban hành',
} as const;

export type PlanState = keyof typeof PLAN_STATES;

/** The quarter of a year in which books were looked at. */
export interface FollowPeriod {
  readonly year: number;
  readonly quarter: number;
}

export const periodOf = ({ year, month }: CalendarDate): FollowPeriod => ({ year, quarter: Math.ceil(month / 3) });

export const periodKey = ({ year, quarter }: FollowPeriod): string => `${year}-${quarter}`;

/** What a superior body wants to know of one unit's plan. */
export interface Followed {
  readonly plan: PlanState;
  /** Of the plan that is in force; blank while none is. */
  readonly number: string;
  readonly date: CalendarDate | undefined;
  /** Points and items lost; undefined while the total is not known. */
  readonly lost: Points | undefined;
  readonly losses: number;
  /** Points lost for which a complete task stands: who, until when, what comes of it. */
  readonly covered: Points;
  /** Losses without a task and without a reason why there is none. */
  readonly open: number;
  /** Drafts are not counted. */
  readonly tasks: number;
  readonly done: number;
  readonly overdue: number;
  readonly score: Points | undefined;
  readonly max: Points | undefined;
  /** With all tasks that are planned; undefined while the total is not known. */
  readonly forecast: Points | undefined;
  /** When its latest report on the plan was issued. */
  readonly reported: CalendarDate | undefined;
}

/** @param today what is past its last day by then is overdue */
export function followBook(cells: BookCells, today: CalendarDate): Followed {
  const book = parseBook(cells);
  const { total, shortfalls, coverage, covered, forecast } = assess(book);
  const documents = readRegister(cells.documents ?? NO_ROWS);
  const plan = latest(documents, 'plan');
  const tasks = book.tasks.filter(counts);
  return {
    plan: plan ? (plan.isIssued ? 'issued' : 'draft') : 'none',
    ...{ number: plan?.number ?? '', date: plan?.isIssued ? plan.date : undefined },
    ...{ lost: total.lost, losses: shortfalls.length, covered, open: openLosses(shortfalls, coverage).length },
    tasks: tasks.length,
    done: tasks.filter(({ status }) => status === 'done').length,
    overdue: tasks.filter((task) => isOverdue(task, today)).length,
    ...{ score: total.score, max: total.max, forecast: forecast?.planned },
    reported: documents.findLast(({ kind, isIssued }) => kind === 'report' && isIssued)?.date,
  };
}

/** A plan that is in force stays so while its change is drafted. */
function latest(documents: readonly RegisteredDocument[], kind: DocumentKind): RegisteredDocument | undefined {
  const own = documents.filter((one) => one.kind === kind);
  return own.findLast(({ isIssued }) => isIssued) ?? own[own.length - 1];
}

/** What several units come to together. */
export interface FollowedSum {
  /** All that there are; `told` of them sent a book in the period. */
  readonly units: number;
  readonly told: number;
  readonly plans: Readonly<Record<PlanState, number>>;
  readonly losses: number;
  readonly open: number;
  /** Of the units whose total is known. */
  readonly lost: Points;
  readonly covered: Points;
  readonly tasks: number;
  readonly done: number;
  readonly overdue: number;
  /** Units with something overdue. */
  readonly late: number;
  readonly reported: number;
  /** What the planned tasks may bring, of the units that have a forecast. */
  readonly gain: Points;
}

/** @param followed one for each unit; undefined of a unit that told nothing */
export function sumUp(followed: readonly (Followed | undefined)[]): FollowedSum {
  const told = followed.filter((one) => one !== undefined);
  const amount = (of: (one: Followed) => number): number => told.reduce((all, one) => all + of(one), 0);
  const known = told.filter(({ lost }) => lost !== undefined);
  const plans = (state: PlanState): number => told.filter(({ plan }) => plan === state).length;
  return {
    ...{ units: followed.length, told: told.length },
    plans: { none: plans('none'), draft: plans('draft'), issued: plans('issued') },
    ...{ losses: amount(({ losses }) => losses), open: amount(({ open }) => open) },
    lost: sum(known.flatMap(({ lost }) => lost ?? [])),
    covered: sum(known.map(({ covered }) => covered)),
    ...{ tasks: amount(({ tasks }) => tasks), done: amount(({ done }) => done) },
    overdue: amount(({ overdue }) => overdue),
    late: told.filter(({ overdue }) => overdue > 0).length,
    reported: told.filter(({ reported }) => reported !== undefined).length,
    gain: sum(told.flatMap(({ forecast, score }) => gainOf(forecast, score) ?? [])),
  };
}

export const gainOf = (forecast: Points | undefined, score: Points | undefined): Points | undefined =>
  forecast === undefined || score === undefined ? undefined : subtract(forecast, score);

/** Points covered of the points lost, 0 to 1; undefined where nothing is lost or the loss is not known. */
export const shareCovered = ({ lost, covered }: Pick<Followed, 'lost' | 'covered'>): number | undefined =>
  lost === undefined || lost <= 0 ? undefined : Math.min(1, ratio(covered, lost) ?? 0);
