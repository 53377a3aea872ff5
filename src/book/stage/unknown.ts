/** What is not known of the result yet. While anything is not, no line says that all is well. */
import { compareCodes } from '../../core/codes.ts';
import { saysSomething } from '../../core/gaps.ts';
import { type Points, sum } from '../../core/points.ts';
import { needsMending } from '../../core/result/problems.ts';
import type { Difference, LeafResult, Result } from '../../core/result/result.ts';
import type { StageFacts } from './stage.ts';

export interface Unknown {
  /** Items without points that the office, or whoever published the result, has to give. */
  readonly items: readonly LeafResult[];
  /** Items whose points come from the survey, as long as nothing is published. */
  readonly surveyed: readonly LeafResult[];
  /** Points lost that no item tells of. */
  readonly loss: Points;
  /** Nobody can say what was lost in all. */
  readonly isLossOpen: boolean;
  /** What was typed and cannot be right: it is not counted. */
  readonly faults: number;
}

/** Whether the published total stands, whatever is known of its items. */
export const isStated = ({ basis, total }: Result): boolean => basis === 'published' && total.origin === 'stated';

export function findUnknown(facts: StageFacts): Unknown {
  const { rows, result, problems } = facts;
  const untold = result.differences.filter(
    (one) => (one.kind === 'open' || needsMending(one)) && one.points > 0 && !isSettled(one, facts),
  );
  // Where items tell all that a published total lost, the others lost nothing.
  const isTold = isStated(result) && result.total.lost !== undefined && untold.length === 0;
  const open = isTold ? [] : scorable(result).filter(({ score }) => score === undefined);
  const ofSurvey = surveyedCodes(rows, result);
  return {
    items: open.filter(({ code }) => !ofSurvey.has(code)),
    surveyed: open.filter(({ code }) => ofSurvey.has(code)),
    loss: sum(untold.map(({ points }) => points)),
    isLossOpen: result.total.lost === undefined,
    faults: problems.filter(({ severity }) => severity === 'error').length,
  };
}

/** Items that carry points, by code. */
export const scorable = ({ leaves }: Result): LeafResult[] =>
  leaves.filter(({ max }) => max !== undefined).toSorted((a, b) => compareCodes(a.code, b.code));

/** The survey's points are no work of the office; what is published is published for all items. */
export function surveyedCodes(
  rows: StageFacts['rows'],
  { basis }: Result,
): ReadonlySet<StageFacts['rows'][number]['code']> {
  const surveyed = basis === 'published' ? [] : rows.filter(({ rule = '' }) => isSurvey(rule));
  return new Set(surveyed.map(({ code }) => code));
}

/** "Cách tính điểm" says that a survey gives the points. */
export const isSurvey = (rule: string): boolean => /điều tra|đtxhh/i.test(rule.normalize('NFC'));

/** A task for the whole of it, or the office's reason why there is none to set, settles it. */
export function isSettled({ code }: Difference, { tasks, result }: Pick<StageFacts, 'tasks' | 'result'>): boolean {
  if (code === 'total') return false;
  const declined = result.card.items.find((item) => item.code === code)?.row?.declined;
  return (declined !== undefined && saysSomething(declined)) || tasks.some(({ codes }) => codes.includes(code));
}
