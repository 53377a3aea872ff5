/** The stages of the tasks: losses that nobody does anything about, and tasks that lack something to be a task. */
import { counts, isToBeDone, type Lack, missingOf, openLosses } from '../../core/coverage.ts';
import { sum } from '../../core/points.ts';
import type { Stage, StageFacts } from './stage.ts';
import { LABELS, LINES } from './texts.ts';

export function taskStages(facts: StageFacts): Stage[] {
  return [...lossStages(facts), ...incompleteStages(facts)];
}

function lossStages(facts: StageFacts): Stage[] {
  const { result, tasks } = facts;
  const open = openLosses(result.shortfalls, result.coverage);
  const amount = sum(open.map(({ lost }) => lost));
  const line = LINES.losses(result.basis === 'expected', result.total.lost, open.length, amount);
  return open.map(({ code, lost }): Stage => {
    const draft = tasks.find((task) => task.codes.includes(code) && !counts(task) && task.id !== '');
    return {
      kind: 'losses',
      key: `loss ${code} ${lost}${draft ? ` ${draft.id}` : ''}`,
      line,
      next: draft
        ? { action: 'edit', label: LABELS.draft(code), target: { kind: 'task', id: draft.id } }
        : { action: 'add', label: LABELS.task(code), target: { kind: 'item', code } },
      canWait: true,
    };
  });
}

function incompleteStages({ tasks }: StageFacts): Stage[] {
  const incomplete = tasks
    .filter(isToBeDone)
    .map((task) => ({ task, lacking: missingOf(task) }))
    .filter(({ lacking }) => lacking.length > 0);
  const times = new Map<Lack | 'measure', number>();
  for (const { lacking } of incomplete) for (const lack of lacking) times.set(lack, (times.get(lack) ?? 0) + 1);
  const line = LINES.incomplete(incomplete.length, [...times]);
  return incomplete.map(({ task, lacking }): Stage => {
    const [code] = task.codes;
    const label = LABELS.complete(lacking[0] ?? 'lead', code);
    return {
      kind: 'incomplete',
      key: `task ${task.id || `${task.place} ${task.codes.join(';')}`.slice(0, 100)} ${lacking.join()}`,
      line,
      // A row of people has no id until the sidebar gives it one.
      next:
        task.id === '' ? { action: 'list', label } : { action: 'edit', label, target: { kind: 'task', id: task.id } },
      canWait: true,
    };
  });
}
