/** The stages of the plan until it is issued: the result that is waited for, no plan, one that is out of date, one to be signed. */

import { openLosses } from '../../core/coverage.ts';
import { digestOf } from '../../core/digest.ts';
import type { Stage, StageDocument, StageFacts } from './stage.ts';
import { LABELS, LINES } from './texts.ts';

const latest = ({ documents }: StageFacts, kind: StageDocument['kind']): StageDocument | undefined =>
  documents.findLast((document) => document.kind === kind);

export function planStages(facts: StageFacts): Stage[] {
  const plan = latest(facts, 'plan');
  if (!plan) return [...sentStages(facts), noPlan(facts)];
  return plan.isIssued ? [] : draftStages(plan);
}

/** The office waits; its tasks can be prepared meanwhile, a plan usually follows the published result. */
function sentStages({ settings, result }: StageFacts): Stage[] {
  const day = settings.submissionDate;
  if (day === undefined || result.basis !== 'expected') return [];
  return [
    {
      kind: 'sent',
      key: `sent ${settings.yearScored ?? ''}`,
      line: LINES.sent(day),
      next: { action: 'open', label: LABELS.result, target: { window: 'intake', start: 'published' } },
      canWait: true,
    },
  ];
}

function noPlan(facts: StageFacts): Stage {
  const { settings, result, tasks } = facts;
  const isKeeping = result.shortfalls.length === 0 && tasks.length === 0;
  const declined = result.shortfalls.filter((shortfall) => shortfall.declined !== undefined).length;
  return {
    kind: 'no-plan',
    key: `no-plan ${settings.yearScored ?? ''}`,
    line: LINES.noPlan(isKeeping, openLosses(facts.result.shortfalls, facts.result.coverage).length, declined),
    next: { action: 'open', label: LABELS.plan, target: { window: 'plan' } },
    canWait: true,
  };
}

/** Whoever signs signs what the book says: so an old draft is brought up to date first. */
export function draftStages({ kind, request, name, changes }: StageDocument): Stage[] {
  const signature: Stage = {
    kind: 'signature',
    key: `signature ${request}`,
    line: LINES.signature(name),
    next: { action: 'open', label: LABELS.issue, target: { window: kind, start: 'issue' } },
    canWait: true,
  };
  if (changes.length === 0) return [signature];
  const label = kind === 'plan' ? LABELS.update : LABELS.updateReport;
  return [
    {
      kind: 'outdated',
      key: `outdated ${request} ${digestOf(changes.join())}`,
      line: LINES.outdatedDraft(name, changes),
      next: { action: 'open', label, target: { window: kind, start: 'update' } },
      canWait: true,
    },
    signature,
  ];
}
