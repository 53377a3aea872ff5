/** The stages after a plan was issued: the new year, overdue tasks, reports, a plan that the book has left behind, and quiet. */

import { counts } from '../../core/coverage.ts';
import { type CalendarDate, compareDates } from '../../core/dates.ts';
import { isOverdue, nextOccurrence } from '../../core/occurrences.ts';
import { latestPeriod } from '../../core/reporting.ts';
import { planYearOf } from '../../core/settings.ts';
import type { Task } from '../../core/tasks.ts';
import { fold } from '../../core/text.ts';
import { settingLabel } from '../tabs/settings.ts';
import { draftStages } from './plan-stages.ts';
import type { Stage, StageDocument, StageFacts } from './stage.ts';
import { nameOfTask } from './task-stages.ts';
import { LABELS, LINES } from './texts.ts';
import { waiting } from './waiting.ts';
import { isYearOver } from './years.ts';

/** The latest plan, where it was issued. */
function issuedPlan({ documents }: StageFacts): StageDocument | undefined {
  const plan = documents.findLast(({ kind }) => kind === 'plan');
  return plan?.isIssued ? plan : undefined;
}

export function followStages(facts: StageFacts): Stage[] {
  const plan = issuedPlan(facts);
  if (!plan) return [];
  const [newYear, reports] = [newYearStages(facts), reportStages(facts, plan)];
  // The plan is reported on before its tabs step aside; what is late comes too late for its scoring.
  const late = newYear.length > 0 ? [] : overdueStages(facts);
  return [...late, ...reports, ...newYear, ...adjustStages(plan)];
}

/** What is done after the cut-off counts for the next scoring no more. */
function newYearStages({ settings, today }: StageFacts): Stage[] {
  const year = planYearOf(settings);
  if (year === undefined || !isYearOver(settings, today)) return [];
  return [
    waiting('new-year', LINES.newYear(year), { action: 'open', label: LABELS.newYear, target: { window: 'year' } }),
  ];
}

function overdueStages({ tasks, today }: StageFacts): Stage[] {
  const overdue = tasks.filter((task) => isOverdue(task, today));
  if (overdue.length === 0) return [];
  const units = new Set(overdue.map(({ lead }) => fold(lead)).filter((lead) => lead !== ''));
  const line = LINES.overdue(overdue.length, units.size);
  return [waiting('overdue', line, { action: 'remind', label: LABELS.remind }, ...overdue.map(nameOfTask))];
}

function reportStages({ documents, settings, today }: StageFacts, plan: StageDocument): Stage[] {
  const report = documents.findLast(({ kind }) => kind === 'report');
  if (report && !report.isIssued) return draftStages('report', report);
  const period = latestPeriod(settings.reportingDays, today);
  if (!period) {
    const label = settingLabel('reportingDays');
    const target = { kind: 'setting', label } as const;
    const line = LINES.reportingDays(settings.reportingDays);
    return [waiting('reporting-days', line, { action: 'goTo', label: LABELS.reportingDays, target })];
  }
  const isReported = report?.date !== undefined && compareDates(report.date, period.begins) >= 0;
  // Nothing is told of a time before the plan was there.
  const isBefore = plan.date !== undefined && compareDates(plan.date, period.due) > 0;
  if (isReported || isBefore) return [];
  return [
    waiting('report', LINES.report(period, compareDates(period.due, today) < 0), {
      action: 'open',
      label: LABELS.report(period.name),
      target: { window: 'report' },
    }),
  ];
}

function adjustStages({ request, number, changes }: StageDocument): Stage[] {
  if (changes.length === 0) return [];
  const next = { action: 'open', label: LABELS.adjust, target: { window: 'plan' } } as const;
  return [waiting('outdated', LINES.outdatedIssued(number, changes), next, request, ...changes)];
}

/** Nothing is left to be done now: how the plan goes, or that all was put off. */
export function quietStage(facts: StageFacts): Stage {
  const plan = issuedPlan(facts);
  if (!plan)
    return {
      kind: 'later',
      key: 'later',
      line: LINES.later,
      next: { action: 'recall', label: LABELS.recall },
      canWait: false,
    };
  const ordered = facts.tasks.filter((task) => counts(task) && task.status !== 'paused');
  const done = ordered.filter(({ status }) => status === 'done').length;
  const next = nextDue(ordered, facts.today);
  return {
    kind: 'follow-up',
    key: `follow-up ${plan.request}`,
    line: LINES.followUp(plan.number, done, ordered.length, next?.due),
    next:
      next && next.task.id !== ''
        ? { action: 'edit', label: LABELS.nextTask, target: { kind: 'task', id: next.task.id } }
        : { action: 'list', label: LABELS.tasks },
    canWait: false,
  };
}

/** The task that is due first, from today on, and when. */
function nextDue(tasks: readonly Task[], today: CalendarDate): { task: Task; due: CalendarDate } | undefined {
  return tasks
    .flatMap((task) => {
      const next = isOverdue(task, today) ? undefined : nextOccurrence(task, today);
      return next ? [{ task, due: next.due }] : [];
    })
    .toSorted((a, b) => compareDates(a.due, b.due))[0];
}
