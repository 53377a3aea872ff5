/** "Đôn đốc": per unit, the text of its overdue tasks and of those due soon, ready to be copied into Zalo or e-mail. */
import { fromPlain } from '../../../book/plain-table.ts';
import { type DocumentKey, KIND_NAMES, STATES } from '../../../book/tabs/documents.ts';
import { nameOfUnit } from '../../../book/unit-names.ts';
import { cellText } from '../../../core/cells.ts';
import { codeLabel } from '../../../core/codes.ts';
import { isGiven } from '../../../core/coverage.ts';
import { type CalendarDate, compareDates, daysBetween, formatDate } from '../../../core/dates.ts';
import { isOverdue } from '../../../core/occurrences.ts';
import { TASK_STATUSES } from '../../../core/tasks.ts';
import { fold } from '../../../core/text.ts';
import { deadlineInText } from '../../../plan/deadline-phrases.ts';
import { plain, textOf } from '../../../plan/rich-text.ts';
import { typed, typedFacts } from '../../../plan/typed.ts';
import { LETTER, REMIND } from '../texts.ts';
import type { SidebarBook, SidebarTask } from './sidebar-book.ts';

/** A task is told this many days before its last one: long enough to act, short enough to matter. */
export const SOON = 15;

export interface Reminder {
  readonly unit: string;
  readonly overdue: number;
  readonly soon: number;
  readonly text: string;
}

/** The issued plan that the tasks are of. */
export interface CitedPlan {
  readonly number: string;
  /** As written in cells: 05/02/2024. */
  readonly date: string;
}

/** The latest of the register that was issued: an adjusted plan is the one in force. */
export function issuedPlanOf(documents: SidebarBook['documents']): CitedPlan | undefined {
  const read = fromPlain<DocumentKey>(documents).map(
    ({ cell }) =>
      (key: DocumentKey) =>
        cellText(cell(key)),
  );
  const plan = read.findLast((text) => text('kind') !== KIND_NAMES.report && text('state') === STATES.issued);
  return plan && plan('number') !== '' ? { number: plan('number'), date: plan('date') } : undefined;
}

type RemindedBook = Pick<SidebarBook, 'tasks' | 'settings' | 'units'>;

/** Units with overdue tasks first; none of those that have nothing to do soon. */
export function remindersOf(book: RemindedBook, day: CalendarDate, plan?: CitedPlan): Reminder[] {
  return [...openByUnit(book)]
    .flatMap(([unit, tasks]): Reminder[] => {
      const sorted = tasks.toSorted((a, b) => byDue(a, b));
      const overdue = sorted.filter(({ task }) => isOverdue(task, day));
      const soon = sorted.filter((task) => isSoon(task, day));
      if (overdue.length + soon.length === 0) return [];
      const others = tasks.length - overdue.length - soon.length;
      const text = letter({ unit, overdue, soon, others, begin: beginningOf(book, day, plan) }, day);
      return [{ unit, overdue: overdue.length, soon: soon.length, text }];
    })
    .sort((a, b) => b.overdue - a.overdue || b.soon - a.soon);
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

function isSoon({ task: { due } }: SidebarTask, day: CalendarDate): boolean {
  if (!due?.lastDay) return false;
  const left = daysBetween(day, due.lastDay);
  return left >= 0 && left <= SOON;
}

function byDue({ task: a }: SidebarTask, { task: b }: SidebarTask): number {
  const [left, right] = [a.due?.lastDay, b.due?.lastDay];
  if (left && right) return compareDates(left, right);
  return Number(right !== undefined) - Number(left !== undefined);
}

function beginningOf({ settings }: RemindedBook, day: CalendarDate, plan: CitedPlan | undefined): string {
  const { yearScored, planYear } = settings;
  const ofYear = planYear ? LETTER.planOfYear(planYear) : '';
  const cited = plan ? LETTER.plan(plan.number, plan.date) : ofYear;
  return LETTER.begin(cited, yearScored ? LETTER.year(yearScored) : '', formatDate(day));
}

interface Letter {
  readonly unit: string;
  readonly begin: string;
  readonly overdue: readonly SidebarTask[];
  readonly soon: readonly SidebarTask[];
  /** Open tasks that are due later. */
  readonly others: number;
}

function letter({ unit, begin, overdue, soon, others }: Letter, day: CalendarDate): string {
  const { request } = LETTER;
  const asked = overdue.length === 0 ? request.soon : soon.length + others === 0 ? request.overdue : request.both;
  const lines = (tasks: readonly SidebarTask[], from: number): string[] =>
    tasks.map((task, i) => lineOf(task, from + i, day));
  return [
    LETTER.to(unit),
    begin,
    ...(overdue.length > 0 ? [LETTER.overdue(overdue.length), ...lines(overdue, 1)] : []),
    ...(soon.length > 0 ? [LETTER.soon(soon.length), ...lines(soon, overdue.length + 1)] : []),
    ...(others > 0 ? [LETTER.others(others)] : []),
    LETTER.end(asked),
  ].join('\n');
}

function lineOf({ task }: SidebarTask, number: number, day: CalendarDate): string {
  const codes = task.codes.length > 0 ? `${task.codes.map(codeLabel).join('; ')}: ` : '';
  const share = task.progress === undefined ? '' : `, ${Math.round(task.progress * 100)}%`;
  const { facts } = LETTER;
  const told = typedFacts([
    { label: facts.due, text: plain(dueInWords(task, day)) },
    { label: facts.state, text: plain(`${TASK_STATUSES[task.status].toLowerCase()}${share}`) },
    { label: facts.deliverable, text: plain(given(task.deliverable)) },
    { label: facts.target, text: plain(given(task.target)) },
  ]);
  return `${number}. ${codes}${typed(task.measure)}\n${textOf(told)}`;
}

/** A gap is for the office itself to fill. */
const given = (text: string): string => (isGiven(text) ? typed(text) : '');

function dueInWords({ due }: SidebarTask['task'], day: CalendarDate): string {
  if (!due?.lastDay) return '';
  const left = daysBetween(day, due.lastDay);
  return left < 0 ? LETTER.late(deadlineInText(due), -left) : LETTER.left(deadlineInText(due), left);
}
