/** The stages of the tasks: losses that nobody does anything about, and tasks that lack something to be a task. */
import { counts, isToBeDone, type Lack, missingOf, openLosses } from '../../core/coverage.ts';
import { sum } from '../../core/points.ts';
import type { Shortfall } from '../../core/shortfalls.ts';
import type { Task } from '../../core/tasks.ts';
import { headerOf } from '../tab.ts';
import { SCORES } from '../tabs/scores.ts';
import type { NextStep, Stage, StageFacts } from './stage.ts';
import { LABELS, LINES } from './texts.ts';
import { findUnknown } from './unknown.ts';
import { waiting } from './waiting.ts';
import { isYearOver } from './years.ts';

export function taskStages(facts: StageFacts): Stage[] {
  // The year of the plan is over: a task that is set now comes too late for its scoring.
  if (facts.documents.findLast(({ kind }) => kind === 'plan')?.isIssued && isYearOver(facts.settings, facts.today))
    return [];
  const { withoutTask, withoutReason } = openOf(facts);
  return [...lossStages(facts, withoutTask), ...reasonStages(withoutReason), ...incompleteStages(facts)];
}

/** Losses that nobody has settled: that want a task, and that are said to want none without a reason. */
export function openOf({ result }: Pick<StageFacts, 'result'>): {
  readonly withoutTask: readonly Shortfall[];
  readonly withoutReason: readonly Shortfall[];
} {
  const open = openLosses(result.shortfalls, result.coverage);
  return {
    withoutTask: open.filter(({ declined }) => declined === undefined),
    withoutReason: open.filter(({ declined }) => declined !== undefined),
  };
}

/** One stage for all of them: who puts it off puts off all. */
function lossStages(facts: StageFacts, open: readonly Shortfall[]): Stage[] {
  const { result, tasks } = facts;
  const [first] = open;
  if (!first) return [];
  const draftOf = ({ code }: Shortfall): Task | undefined =>
    tasks.find((task) => task.codes.includes(code) && !counts(task) && task.id !== '');
  const draft = draftOf(first);
  const { code } = first;
  const line = LINES.losses(
    result.basis === 'expected',
    result.total.lost,
    { items: open.length, points: sum(open.map(({ lost }) => lost)) },
    findUnknown(facts),
  );
  return [
    waiting(
      'losses',
      line,
      draft
        ? { action: 'edit', label: LABELS.draft(code), target: { kind: 'task', id: draft.id } }
        : { action: 'add', label: LABELS.task(code), target: { kind: 'item', code } },
      ...open.map((one) => `${one.code} ${one.lost} ${draftOf(one)?.id ?? ''}`),
    ),
  ];
}

function reasonStages(open: readonly Shortfall[]): Stage[] {
  const [first] = open;
  if (!first) return [];
  const row = first.item.row?.place;
  const place = { kind: 'cell', tab: SCORES.name, column: headerOf(SCORES, 'remark') } as const;
  const target = { ...place, ...(row === undefined ? {} : { row }) };
  return [
    waiting(
      'reason',
      LINES.reason(open.length),
      { action: 'goTo', label: LABELS.reason(first.code), target },
      ...open.map(({ code }) => code),
    ),
  ];
}

function incompleteStages({ tasks }: StageFacts): Stage[] {
  const incomplete = tasks
    .filter(isToBeDone)
    .map((task) => ({ task, lacking: missingOf(task) }))
    .filter(({ lacking }) => lacking.length > 0);
  const [first] = incomplete;
  if (!first) return [];
  const times = new Map<Lack | 'measure', number>();
  for (const { lacking } of incomplete) for (const lack of lacking) times.set(lack, (times.get(lack) ?? 0) + 1);
  const { task, lacking } = first;
  return [
    waiting(
      'incomplete',
      LINES.incomplete(incomplete.length, [...times]),
      openTask(task, LABELS.complete(lacking[0] ?? 'lead', task.codes[0])),
      ...incomplete.map((one) => `${nameOfTask(one.task)} ${one.lacking.join()}`),
    ),
  ];
}

/** A row of people has no id until the sidebar gives it one. */
export const openTask = ({ id }: Task, label: string): NextStep =>
  id === '' ? { action: 'list', label } : { action: 'edit', label, target: { kind: 'task', id } };

export const nameOfTask = ({ id, place, codes }: Task): string => id || `${place} ${codes.join(';')}`;
