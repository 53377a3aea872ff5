/** The stages of the plan until it is issued: late tasks, the result that is waited for, no plan, one out of date, one to be signed. */
import { formatDate } from '../../core/dates.ts';
import { isOverdue, overdueOf } from '../../core/occurrences.ts';
import type { TaskDocument } from '../document-kinds.ts';
import type { Stage, StageDocument, StageFacts, StageWindow } from './stage.ts';
import { nameOfTask, openOf, openTask } from './task-stages.ts';
import { LABELS, LINES } from './texts.ts';
import { findUnknown } from './unknown.ts';
import { waiting } from './waiting.ts';

export function planStages(facts: StageFacts): Stage[] {
  const plan = facts.documents.findLast(({ kind }) => kind === 'plan');
  if (plan?.isIssued) return [];
  return [...lateStages(facts), ...(plan ? draftStages('plan', plan) : [...sentStages(facts), noPlan(facts)])];
}

/** Nobody signs an order that cannot be carried out in time any more. */
function lateStages({ tasks, today }: StageFacts): Stage[] {
  const late = tasks.filter((task) => isOverdue(task, today));
  const [first] = late;
  if (!first) return [];
  const days = late.map((task) =>
    [nameOfTask(task), ...overdueOf(task, today).map(({ due }) => formatDate(due))].join(' '),
  );
  return [waiting('late', LINES.late(late.length), openTask(first, LABELS.late(first.codes[0])), ...days)];
}

/** The office waits; its tasks can be prepared meanwhile, a plan usually follows the published result. */
function sentStages({ settings, result }: StageFacts): Stage[] {
  const day = settings.submissionDate;
  if (day === undefined || result.basis !== 'expected') return [];
  const target = { window: 'intake', start: 'published' } as const;
  return [waiting('sent', LINES.sent(day), { action: 'open', label: LABELS.result, target })];
}

function noPlan(facts: StageFacts): Stage {
  const { shortfalls } = facts.result;
  const { withoutTask, withoutReason } = openOf(facts);
  const line = LINES.noPlan({
    lost: shortfalls.length,
    withoutTask: withoutTask.length,
    withoutReason: withoutReason.length,
    declined: shortfalls.filter(({ declined }) => declined !== undefined).length,
    unknown: findUnknown(facts),
  });
  return waiting('no-plan', line, { action: 'open', label: LABELS.plan, target: { window: 'plan' } });
}

/** Whoever signs signs what the book says: so an old draft is brought up to date first. */
export function draftStages(kind: TaskDocument, draft: StageDocument): Stage[] {
  const { request, version, name, changes } = draft;
  const signature = signatureStage(draft, { window: kind, start: 'issue' });
  if (changes.length === 0) return [signature];
  const label = kind === 'plan' ? LABELS.update : LABELS.updateReport;
  const update = { action: 'open', label, target: { window: kind, start: 'update' } } as const;
  return [waiting('outdated', LINES.outdatedDraft(name, changes), update, request, version, ...changes), signature];
}

/** @param target where its number and day are noted */
export function signatureStage(
  { request, version, name }: StageDocument,
  target: { readonly window: StageWindow; readonly start: string },
): Stage {
  const issue = { action: 'open', label: LABELS.issue, target } as const;
  return waiting('signature', LINES.signature(name), issue, request, version);
}
