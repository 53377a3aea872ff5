/** How a unit's plan goes, read from its own book: issued or not, what it covers, what is late, what it may bring. */
import type { DocumentKind } from '../book/document-kinds.ts';
import { headerProblems } from '../book/header-problems.ts';
import { cardNeed, type Need, needOf, unreadOf } from '../book/needed-columns.ts';
import { parseBook } from '../book/parse-book.ts';
import { type BookCells, NO_ROWS } from '../book/plain-table.ts';
import { type RegisteredDocument, readRegister } from '../book/read-register.ts';
import { headerOf } from '../book/tab.ts';
import { DOCUMENTS } from '../book/tabs/documents.ts';
import { FOLLOWING } from '../book/tabs/province/following.ts';
import { SCORES } from '../book/tabs/scores.ts';
import { TASKS } from '../book/tabs/tasks.ts';
import { type Coverage, counts, coveredByPaused, openLosses } from '../core/coverage.ts';
import { type CalendarDate, compareDates } from '../core/dates.ts';
import { formatPoints } from '../core/numbers.ts';
import { isOverdue } from '../core/occurrences.ts';
import { type Points, ratio, subtract, sum } from '../core/points.ts';
import { assess } from '../core/result/assess.ts';

/**
 * As the book's register tells: a plan that was made outside of the add-in stands in none, and documents say so. `unknown`: the
 * register could not be read.
 */
export const PLAN_STATES = {
  none: 'Chưa lập',
  draft: 'Dự thảo',
  issued: 'Đã ban hành',
  unknown: 'Không rõ',
} as const;

export type PlanState = keyof typeof PLAN_STATES;

/** The quarter of a year in which books were looked at. */
export interface FollowPeriod {
  readonly year: number;
  readonly quarter: number;
}

export const periodOf = ({ year, month }: CalendarDate): FollowPeriod => ({ year, quarter: Math.ceil(month / 3) });

export const periodKey = ({ year, quarter }: FollowPeriod): string => `${year}-${quarter}`;

/** What a superior body wants to know of one unit's plan; undefined is what its book does not tell, which is never nothing. */
export interface Followed {
  readonly plan: PlanState;
  /** Of the plan that is in force; blank while none is. */
  readonly number: string;
  readonly date: CalendarDate | undefined;
  /** Points and items lost. */
  readonly lost: Points | undefined;
  readonly losses: number | undefined;
  /** Points lost for which a complete task stands: who, until when, what comes of it. */
  readonly covered: Points | undefined;
  /** Losses without a task and without a reason why there is none. */
  readonly open: number | undefined;
  /** Drafts are not counted. */
  readonly tasks: number | undefined;
  readonly done: number | undefined;
  readonly overdue: number | undefined;
  readonly score: Points | undefined;
  readonly max: Points | undefined;
  /** With all tasks that are planned. */
  readonly forecast: Points | undefined;
  /** When its latest report on the plan was issued. */
  readonly reported: CalendarDate | undefined;
  /** What has to be known beside the figures, and why some are not known: sentences. */
  readonly remark: string;
}

type Figure = Exclude<keyof Followed, 'remark'>;

const REGISTER = needOf(DOCUMENTS, 'kind', 'state');
const ISSUE = needOf(DOCUMENTS, 'date');
const STATUS = needOf(TASKS, 'status');
const SERVING = needOf(TASKS, 'codes', 'lead', 'due', 'target', 'deliverable', 'status');

const needsOf = (card: Need): Readonly<Record<Figure, readonly Need[]>> => ({
  plan: [REGISTER],
  number: [REGISTER, needOf(DOCUMENTS, 'number')],
  date: [REGISTER, ISSUE],
  max: [card],
  score: [card],
  lost: [card],
  losses: [card],
  covered: [card, SERVING],
  open: [card, STATUS, needOf(TASKS, 'codes'), needOf(SCORES, 'remark')],
  tasks: [STATUS],
  done: [STATUS],
  overdue: [STATUS, needOf(TASKS, 'due')],
  forecast: [card, STATUS, needOf(TASKS, 'codes', 'gain')],
  reported: [REGISTER, ISSUE],
});

/**
 * @param today what is past its last day by then is overdue
 * @param renamed columns of the file that were read under another header, each a sentence
 */
export function followBook(cells: BookCells, today: CalendarDate, renamed: readonly string[] = []): Followed {
  const book = parseBook(cells);
  const { basis, total, shortfalls, coverage, covered, forecast } = assess(book);
  const documents = readRegister(cells.documents ?? NO_ROWS);
  const plan = latest(documents, 'plan');
  const tasks = book.tasks.filter(counts);
  const isScored = basis !== undefined;
  const needs = needsOf(cardNeed(basis));
  const unread = (Object.keys(needs) as Figure[]).filter((figure) => unreadOf(book.headers, needs[figure]).length > 0);
  const told = <T>(figure: Figure, value: T): T | undefined => (unread.includes(figure) ? undefined : value);
  const scored = <T>(figure: Figure, value: T): T | undefined => (isScored ? told(figure, value) : undefined);
  const coveredPoints = scored('covered', covered);
  return {
    plan: told('plan', plan ? (plan.isIssued ? 'issued' : 'draft') : 'none') ?? 'unknown',
    number: told('number', plan?.number) ?? '',
    date: told('date', plan?.isIssued ? plan.date : undefined),
    ...{ lost: told('lost', total.lost), losses: scored('losses', shortfalls.length), covered: coveredPoints },
    open: scored('open', openLosses(shortfalls, coverage).length),
    tasks: told('tasks', tasks.length),
    done: told('done', tasks.filter(({ status }) => status === 'done').length),
    overdue: told('overdue', tasks.filter((task) => isOverdue(task, today)).length),
    ...{
      score: told('score', total.score),
      max: told('max', total.max),
      forecast: told('forecast', forecast?.planned),
    },
    reported: told('reported', latestReport(documents)),
    remark: [
      ...(unread.length > 0 ? [unknownSentence(unread)] : []),
      ...headerProblems(
        unreadOf(
          book.headers,
          unread.flatMap((figure) => needs[figure]),
        ),
      ).map(({ message }) => message),
      ...renamed,
      ...(isScored || unread.includes('score') ? [] : [`Trang ${SCORES.name} chưa có điểm nào.`]),
      ...(coveredPoints === undefined ? [] : pausedSentence(coverage)),
    ].join('\n'),
  };
}

const unknownSentence = (figures: readonly Figure[]): string =>
  `Không rõ: ${figures.map((figure) => headerOf(FOLLOWING, figure)).join(', ')}.`;

/** Coverage is the unit's own: a task that is set aside still says who, until when and what, and that nobody works on it is told. */
function pausedSentence(coverage: readonly Coverage[]): string[] {
  const paused = coveredByPaused(coverage);
  if (paused.length === 0) return [];
  const points = formatPoints(sum(paused.map(({ lost }) => lost)));
  const codes = paused.map(({ code }) => code).join(', ');
  return [`${points} điểm bị trừ (${codes}) được tính là đã có nhiệm vụ, nhưng nhiệm vụ ấy đang tạm dừng.`];
}

/** Rows of the register are in the order in which documents were made, and people sort them. */
function latestReport(documents: readonly RegisteredDocument[]): CalendarDate | undefined {
  const dates = documents.flatMap(({ kind, isIssued, date }) => (kind === 'report' && isIssued && date ? [date] : []));
  return dates.toSorted(compareDates).at(-1);
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
  /** Of the units of which both are known. */
  readonly lost: Points;
  readonly covered: Points;
  readonly tasks: number;
  readonly done: number;
  readonly overdue: number;
  /** Units with something overdue. */
  readonly late: number;
  readonly reported: number;
  /** Units of which a figure is not known: it is in none of these sums. */
  readonly unclear: number;
  /** What the planned tasks may bring, of the units that have a forecast. */
  readonly gain: Points;
}

/** @param followed one for each unit; undefined of a unit that told nothing */
export function sumUp(followed: readonly (Followed | undefined)[]): FollowedSum {
  const told = followed.filter((one) => one !== undefined);
  const amount = (of: (one: Followed) => number | undefined): number =>
    told.reduce((all, one) => all + (of(one) ?? 0), 0);
  const known = told.flatMap(({ lost, covered }) =>
    lost === undefined || covered === undefined ? [] : [{ lost, covered }],
  );
  const plans = (state: PlanState): number => told.filter(({ plan }) => plan === state).length;
  return {
    ...{ units: followed.length, told: told.length },
    plans: { none: plans('none'), draft: plans('draft'), issued: plans('issued'), unknown: plans('unknown') },
    ...{ losses: amount(({ losses }) => losses), open: amount(({ open }) => open) },
    lost: sum(known.map(({ lost }) => lost)),
    covered: sum(known.map(({ covered }) => covered)),
    ...{ tasks: amount(({ tasks }) => tasks), done: amount(({ done }) => done) },
    overdue: amount(({ overdue }) => overdue),
    late: told.filter(({ overdue = 0 }) => overdue > 0).length,
    reported: told.filter(({ reported }) => reported !== undefined).length,
    unclear: told.filter(isUnclear).length,
    gain: sum(told.flatMap(({ forecast, score }) => gainOf(forecast, score) ?? [])),
  };
}

/** Its book lacks a column, or has no points yet: sums are without what it does not tell. */
export const isUnclear = ({ plan, losses, covered, open, tasks, done, overdue }: Followed): boolean =>
  plan === 'unknown' || [losses, covered, open, tasks, done, overdue].includes(undefined);

export const gainOf = (forecast: Points | undefined, score: Points | undefined): Points | undefined =>
  forecast === undefined || score === undefined ? undefined : subtract(forecast, score);

/** Points covered of the points lost, 0 to 1; undefined where nothing is lost or the loss is not known. */
export const shareCovered = ({ lost, covered }: Pick<Followed, 'lost' | 'covered'>): number | undefined =>
  lost === undefined || lost <= 0 || covered === undefined ? undefined : Math.min(1, ratio(covered, lost) ?? 0);
