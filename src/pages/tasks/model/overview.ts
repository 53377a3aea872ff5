/** The figures on top and the entries below: each shortfall with its coverage and tasks, residuals, other tasks. */
import { codeParts, compareCodes, fieldOf, type ItemCode } from '../../../core/codes.ts';
import {
  type CoverageState,
  counts,
  findCoverage,
  isComplete,
  isGiven,
  pointsCovered,
} from '../../../core/coverage.ts';
import { type CalendarDate, compareDates } from '../../../core/dates.ts';
import { cardFigures } from '../../../core/figures.ts';
import { type Forecast, forecastScore } from '../../../core/forecast.ts';
import { type Points, sum } from '../../../core/points.ts';
import type { Residual } from '../../../core/reconcile.ts';
import type { Shortfall } from '../../../core/shortfalls.ts';
import type { Task } from '../../../core/tasks.ts';
import type { Desk, DeskTask } from './read-desk.ts';

export interface Entry {
  readonly shortfall: Shortfall;
  readonly state: CoverageState;
  /** All that serve it, drafts too. */
  readonly tasks: readonly DeskTask[];
}

/** Points that no listed leaf explains, and the tasks that name the field or criterion as a whole. */
export interface ResidualEntry {
  readonly residual: Residual;
  readonly tasks: readonly DeskTask[];
}

export interface Overview {
  readonly max: Points | undefined;
  readonly forecast: Forecast | undefined;
  readonly lost: Points;
  readonly covered: Points;
  readonly entries: readonly Entry[];
  readonly residuals: readonly ResidualEntry[];
  /** Tasks of items that lost nothing, or of none. */
  readonly others: readonly DeskTask[];
}

export function overviewOf(desk: Desk): Overview {
  const { card, shortfalls, residuals, tasks } = desk;
  const plain = tasks.map(({ task }) => task);
  const coverage = findCoverage(shortfalls, plain);
  const leaves = new Set<ItemCode>(shortfalls.map(({ code }) => code));
  const shown = new Set<ItemCode | 'total'>([...leaves, ...residuals.map(({ code }) => code)]);
  const serving = new Map<ItemCode, DeskTask[]>();
  for (const task of tasks) for (const code of task.task.codes) serving.set(code, [...(serving.get(code) ?? []), task]);
  const figures = cardFigures(card);
  return {
    max: card.total?.max ?? figures.max,
    forecast: forecastScore(card, plain),
    lost: lostOf(desk),
    covered: pointsCovered(coverage),
    entries: shortfalls.map((shortfall, i) => ({
      shortfall,
      state: coverage[i]?.state ?? 'none',
      tasks: serving.get(shortfall.code) ?? [],
    })),
    residuals: residuals.map((residual) => ({
      residual,
      tasks: (residual.code !== 'total' && !leaves.has(residual.code) && serving.get(residual.code)) || [],
    })),
    others: tasks.filter(({ task }) => !task.codes.some((code) => shown.has(code))),
  };
}

/** What the card says was lost, residuals included; the sum of the leaves where no total is stated. */
function lostOf({ card, shortfalls }: Desk): Points {
  const { total } = card;
  if (total?.max !== undefined && typeof total.score === 'number') return (total.max - total.score) as Points;
  const { lost } = cardFigures(card);
  return lost > 0 ? lost : sum(shortfalls.map((shortfall) => shortfall.lost));
}

/** By field in the order of the card, else by points as the shortfalls stand. */
export function sortEntries(entries: readonly Entry[], by: 'points' | 'field'): Entry[] {
  if (by === 'points') return [...entries];
  return entries.toSorted((a, b) => compareCodes(a.shortfall.code, b.shortfall.code));
}

export const fieldTitle = (desk: Desk, code: ItemCode): string => {
  const field = desk.card.fields.find((candidate) => candidate.code === fieldOf(code));
  return `${codeParts(code)[0]}. ${field?.row?.title || 'Lĩnh vực chưa có tên'}`;
};

export function today(): CalendarDate {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

/** Past its last day and still to be done; what is paused, drafted or without end is never overdue. */
export function isOverdue(task: Task, day: CalendarDate): boolean {
  const last = task.due?.lastDay;
  const open = task.status === 'open' || task.status === 'doing';
  return open && last !== undefined && compareDates(last, day) < 0;
}

/** What a task still lacks to count fully. */
export function lacks(task: Task): ('lead' | 'due' | 'target')[] {
  if (!counts(task) || isComplete(task)) return [];
  return [
    ...(!isGiven(task.lead) ? (['lead'] as const) : []),
    ...(task.due === undefined ? (['due'] as const) : []),
    ...(!isGiven(task.target) && (!isGiven(task.deliverable) || task.due?.kind === 'continuous')
      ? (['target'] as const)
      : []),
  ];
}
