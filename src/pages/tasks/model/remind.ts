/** "Đôn đốc": per unit, the text of its overdue tasks and of those due soon, ready to be copied into Zalo or e-mail. */

import { fromPlain } from '../../../book/plain-table.ts';
import { type DocumentKey, latestIssuedPlan } from '../../../book/tabs/documents.ts';
import { nameOfUnit } from '../../../book/unit-names.ts';
import { cellText } from '../../../core/cells.ts';
import { codeLabel } from '../../../core/codes.ts';
import { isGiven } from '../../../core/coverage.ts';
import { type CalendarDate, compareDates, daysBetween, formatDate } from '../../../core/dates.ts';
import { nextOccurrence, type Occurrence, occurrencesOf } from '../../../core/occurrences.ts';
import { planYearOf } from '../../../core/settings.ts';
import { SOON, TASK_STATUSES } from '../../../core/tasks.ts';
import { fold } from '../../../core/text.ts';
import { deadlineInText } from '../../../plan/deadline-phrases.ts';
import { plain, textOf } from '../../../plan/rich-text.ts';
import { typed, typedFacts } from '../../../plan/typed.ts';
import { LETTER, REMIND } from '../texts.ts';
import type { SidebarBook, SidebarTask } from './sidebar-book.ts';

export interface Reminder {
  readonly unit: string;
  readonly overdue: number;
  readonly soon: number;
  /** Recurring tasks of which nobody noted what came of the period just over. */
  readonly asked: number;
  readonly text: string;
}

/** A task that is told, and the times for which it is. */
interface Told {
  readonly task: SidebarTask['task'];
  readonly times: readonly Occurrence[];
}

/** The issued plan that the tasks are of. */
export interface CitedPlan {
  readonly number: string;
  /** As written in cells: 05/02/2024. */
  readonly date: string;
}

/** The latest of the register that was issued: an adjusted plan is the one in force. */
export function issuedPlanOf(documents: SidebarBook['documents']): CitedPlan | undefined {
  const rows = fromPlain<DocumentKey>(documents).map(({ cell }) => {
    const text = (key: DocumentKey): string => cellText(cell(key));
    return { kind: text('kind'), state: text('state'), number: text('number'), date: text('date') };
  });
  const plan = latestIssuedPlan(rows);
  return plan && plan.number !== '' ? plan : undefined;
}

type RemindedBook = Pick<SidebarBook, 'tasks' | 'settings' | 'units'>;

/** Units with overdue tasks first; none of those that have nothing to do soon. */
export function remindersOf(book: RemindedBook, day: CalendarDate, plan?: CitedPlan): Reminder[] {
  return [...openByUnit(book)]
    .flatMap(([unit, tasks]): Reminder[] => {
      const groups = toldOf(tasks, day);
      const [overdue, soon, asked] = [groups.overdue.length, groups.soon.length, groups.asked.length];
      if (overdue + soon + asked === 0) return [];
      const untold = tasks.filter(
        ({ task }) => !Object.values(groups).some((told) => told.some((one) => one.task === task)),
      );
      const others = untold.filter(({ task }) => nextOccurrence(task, day)).length;
      const undated = untold.filter(({ task }) => occurrencesOf(task, day).length === 0).length;
      const text = letter({ unit, ...groups, others, undated, begin: beginningOf(book, day, plan) }, day);
      return [{ unit, overdue, soon, asked, text }];
    })
    .sort((a, b) => b.overdue - a.overdue || b.soon - a.soon || b.asked - a.asked);
}

/** Each task in one group alone: what is late comes before what comes next, and that before what may be done already. */
function toldOf(
  tasks: readonly SidebarTask[],
  day: CalendarDate,
): Readonly<Record<'overdue' | 'soon' | 'asked', Told[]>> {
  const groups = { overdue: [] as Told[], soon: [] as Told[], asked: [] as Told[] };
  for (const { task } of tasks) {
    const times = occurrencesOf(task, day);
    const overdue = times.filter(({ state }) => state === 'overdue');
    const soon = times.filter(({ state, due }) => state === 'open' && daysBetween(day, due) <= SOON);
    const asked = times.filter(({ state, due }) => state === 'unnoted' && daysBetween(due, day) <= SOON);
    if (overdue.length > 0) groups.overdue.push({ task, times: overdue });
    else if (soon.length > 0) groups.soon.push({ task, times: soon.slice(0, 1) });
    else if (asked.length > 0) groups.asked.push({ task, times: asked.slice(-1) });
  }
  for (const group of Object.values(groups)) group.sort(byDue);
  return groups;
}

function openByUnit(book: RemindedBook): Map<string, SidebarTask[]> {
  const groups = new Map<string, SidebarTask[]>();
  for (const task of book.tasks) {
    if (task.task.status !== 'open' && task.task.status !== 'doing') continue;
    const unit = nameOfUnit(task.task.lead, book.units) || REMIND.unassigned;
    const key = [...groups.keys()].find((known) => fold(known) === fold(unit)) ?? unit;
    groups.set(key, [...(groups.get(key) ?? []), task]);
  }
  return groups;
}

const byDue = ({ times: [a] }: Told, { times: [b] }: Told): number => (a && b ? compareDates(a.due, b.due) : 0);

function beginningOf({ settings }: RemindedBook, day: CalendarDate, plan: CitedPlan | undefined): string {
  const { yearScored } = settings;
  const planYear = planYearOf(settings);
  const ofYear = planYear ? LETTER.planOfYear(planYear) : '';
  const cited = plan ? LETTER.plan(plan.number, plan.date) : ofYear;
  return LETTER.begin(cited, yearScored ? LETTER.year(yearScored) : '', formatDate(day));
}

interface Letter {
  readonly unit: string;
  readonly begin: string;
  readonly overdue: readonly Told[];
  readonly soon: readonly Told[];
  readonly asked: readonly Told[];
  /** Open tasks that are due later. */
  readonly others: number;
  /** Open tasks of which nobody knows a last day, or that have none. */
  readonly undated: number;
}

function letter({ unit, begin, overdue, soon, asked, others, undated }: Letter, day: CalendarDate): string {
  const lines = (tasks: readonly Told[], before: number): string[] =>
    tasks.map((task, i) => lineOf(task, before + i + 1, day));
  return [
    LETTER.to(unit),
    begin,
    ...(overdue.length > 0 ? [LETTER.overdue(overdue.length), ...lines(overdue, 0)] : []),
    ...(soon.length > 0 ? [LETTER.soon(soon.length), ...lines(soon, overdue.length)] : []),
    ...(asked.length > 0 ? [LETTER.asked(asked.length), ...lines(asked, overdue.length + soon.length)] : []),
    ...(others + undated > 0 ? [LETTER.others(others, undated)] : []),
    LETTER.end(requestOf({ overdue, soon, asked, others, undated })),
  ].join('\n');
}

function requestOf({ overdue, soon, asked, others, undated }: Omit<Letter, 'unit' | 'begin'>): string {
  const { request } = LETTER;
  if (overdue.length > 0) return soon.length + asked.length + others + undated === 0 ? request.overdue : request.both;
  return soon.length > 0 ? request.soon : request.asked;
}

function lineOf({ task, times }: Told, number: number, day: CalendarDate): string {
  const codes = task.codes.length > 0 ? `${task.codes.map(codeLabel).join('; ')}: ` : '';
  const share = task.progress === undefined ? '' : `, ${Math.round(task.progress * 100)}%`;
  const { facts } = LETTER;
  const told = typedFacts([
    { label: facts.due, text: plain(dueInWords(task, times, day)) },
    { label: facts.state, text: plain(`${TASK_STATUSES[task.status].toLowerCase()}${share}`) },
    { label: facts.deliverable, text: plain(given(task.deliverable)) },
    { label: facts.target, text: plain(given(task.target)) },
  ]);
  return `${number}. ${codes}${typed(task.measure)}\n${textOf(told)}`;
}

/** A gap is for the office itself to fill. */
const given = (text: string): string => (isGiven(text) ? typed(text) : '');

/** "Hằng quý, kỳ quý II, hạn 30/6 (đã quá hạn 5 ngày)": counted from the first of several that are late. */
function dueInWords({ due }: SidebarTask['task'], times: readonly Occurrence[], day: CalendarDate): string {
  const [first] = times;
  if (!due || !first) return '';
  const names = times.map(({ name }) => name).filter((name) => name !== '');
  const told = deadlineInText(due);
  const words = names.length === 0 ? told : LETTER.period(told, names, `${first.due.day}/${first.due.month}`);
  const left = daysBetween(day, first.due);
  if (first.state === 'unnoted') return LETTER.passed(words, -left);
  return left < 0 ? LETTER.late(words, -left) : LETTER.left(words, left);
}
