/** What an adjusted plan orders: changed and new tasks, or all that is still to be done, and the annex that tells them. */

import { counts } from '../core/coverage.ts';
import { formatPoints } from '../core/numbers.ts';
import { type Points, sum, ZERO } from '../core/points.ts';
import type { Task } from '../core/tasks.ts';
import type { Adjustment } from './adjusted.ts';
import { buildAnnex } from './annex.ts';
import type { FieldLoss, PlanContext } from './context.ts';
import type { Annex } from './model.ts';
import { type RichText, textOf } from './rich-text.ts';
import type { PlanSource } from './source.ts';
import { changesOf, isOpen, type TaskChange } from './told-changes.ts';

const NO_REST = { rest: { unexplained: ZERO, rounding: ZERO, other: ZERO } } as const;

/** Tasks that an adjusted plan tells anew: changed, resumed and new ones. */
export function changedTasks(changes: readonly TaskChange[]): Set<Task> {
  return new Set(changes.flatMap((change) => ('after' in change && change.kind !== 'paused' ? [change.after] : [])));
}

/** The tasks that a plan prints, drafts left out. */
export function printedTasks(source: PlanSource): Task[] {
  const { adjusts } = source;
  const held = source.tasks.filter(counts);
  if (!adjusts) return held;
  const { facts, replaces } = adjusts;
  const changed = changedTasks(facts ? changesOf(facts, source) : []);
  return held.filter((task) => isOpen(task) && (replaces || changed.has(task)));
}

/**
 * The context of what an adjusted plan orders: of a plan that replaces those before, all that is still to be done; else only
 * what changes, with the items it serves.
 */
export function orderedContext(context: PlanContext, { replaces }: Adjustment): PlanContext {
  const { source } = context;
  const ordered = printedTasks(source);
  const kept = new Set(ordered);
  const coverage = new Map(
    [...context.coverage].map(([code, one]) => [code, { ...one, tasks: one.tasks.filter((task) => kept.has(task)) }]),
  );
  const losses = context.losses.flatMap((loss) => {
    const wasOrdered = (code: (typeof loss)['code']): boolean => (context.coverage.get(code)?.tasks ?? []).length > 0;
    const shortfalls = loss.shortfalls.filter(({ code }) => {
      const isServed = (coverage.get(code)?.tasks ?? []).length > 0;
      return isServed || (replaces && !wasOrdered(code));
    });
    if (replaces) return shortfalls.length > 0 || loss.shortfalls.length === 0 ? [{ ...loss, shortfalls }] : [];
    return shortfalls.length > 0 ? [{ ...loss, shortfalls, figures: undefined, ...NO_REST }] : [];
  });
  // The annex of a plan that replaces others has every field.
  const numbered = replaces ? losses : losses.map((loss, i) => ({ ...loss, number: i + 1 }));
  return {
    ...context,
    // What nothing listed explains belongs to the whole result.
    result: replaces ? context.result : { ...context.result, differences: [] },
    tasks: ordered,
    coverage,
    losses: numbered,
    withAnnex: context.withAnnex && (replaces || kept.size > 0),
  };
}

/** The annex of an adjusted plan, whose figures add up as those of any annex do. */
export function adjustAnnex(context: PlanContext, adjustment: Adjustment): Annex {
  const ordered = orderedContext(context, adjustment);
  if (!adjustment.replaces) return addedUp(buildAnnex(ordered), ordered);
  // Every loss keeps its row, so that the column adds up; what is finished is told as that.
  const annex = buildAnnex({ ...ordered, losses: context.losses });
  const closed = new Map(
    [...context.coverage].flatMap(([code, { tasks }]) =>
      tasks.length > 0 && !tasks.some(isOpen) ? [[code as string, whyClosed(tasks, context)] as const] : [],
    ),
  );
  const fields = annex.fields.map((field) => ({
    ...field,
    items: field.items.map((item) => {
      const why = closed.get(item.code);
      return why ? { ...item, sameAs: why, tasks: [] } : item;
    }),
  }));
  return { ...annex, fields };
}

/** Finished, paused, or some of both. */
function whyClosed(tasks: readonly Task[], { fill }: PlanContext): RichText {
  const isThere = (wanted: Task['status']): boolean => tasks.some(({ status }) => status === wanted);
  const [done, paused] = [isThere('done'), isThere('paused')];
  return fill(done && paused ? 'tasksClosed' : done ? 'taskFinished' : 'taskOnHold');
}

/** Of fields and of the whole result nothing is told here: their rows add up what stands below and above them. */
function addedUp(annex: Annex, { losses, fill }: PlanContext): Annex {
  const lostIn = ({ shortfalls }: FieldLoss): Points => sum(shortfalls.map(({ lost }) => lost));
  const fields = annex.fields.map((field, i) => {
    const loss = losses[i];
    return loss ? { ...field, lost: formatPoints(lostIn(loss)) } : field;
  });
  const isShown = losses.length > 0;
  const total = {
    ...{ name: isShown ? textOf(fill('totalRow')) : '', max: '', score: '' },
    lost: isShown ? formatPoints(sum(losses.map(lostIn))) : '',
  };
  return { ...annex, fields, total };
}
