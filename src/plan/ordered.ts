/** What an adjusted plan orders: changed and new tasks, or all that is still to be done, and the annex that tells them. */
import { formatPoints } from '../core/numbers.ts';
import { type Points, sum, ZERO } from '../core/points.ts';
import type { Task } from '../core/tasks.ts';
import type { Adjustment } from './adjusted.ts';
import { buildAnnex } from './annex.ts';
import type { FieldLoss, PlanContext } from './context.ts';
import type { Annex } from './model.ts';
import { textOf } from './rich-text.ts';
import { changesOf, isOpen, type TaskChange } from './told-changes.ts';

const NO_REST = { unexplained: ZERO, rest: { unexplained: ZERO, rounding: ZERO, other: ZERO } } as const;

/** Tasks that an adjusted plan tells anew: changed and new ones. */
export function changedTasks(changes: readonly TaskChange[]): Set<Task> {
  return new Set(
    changes.flatMap((change) => (change.kind === 'changed' || change.kind === 'added' ? [change.after] : [])),
  );
}

/**
 * The context of what an adjusted plan orders: of a plan that replaces those before, all that is still to be done; else only
 * what changes, with the items it serves.
 */
export function orderedContext(context: PlanContext, { facts, replaces }: Adjustment): PlanContext {
  const { tasks, source } = context;
  const changed = changedTasks(facts ? changesOf(facts.tasks, source.tasks) : []);
  const kept = new Set(tasks.filter((task) => isOpen(task) && (replaces || changed.has(task))));
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
  const ordered = tasks.filter((task) => kept.has(task));
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
  const finished = new Set(
    [...context.coverage].flatMap(([code, { tasks }]) =>
      tasks.length > 0 && !tasks.some(isOpen) ? [code as string] : [],
    ),
  );
  const fields = annex.fields.map((field) => ({
    ...field,
    items: field.items.map((item) =>
      finished.has(item.code) ? { ...item, sameAs: context.fill('taskFinished'), tasks: [] } : item,
    ),
  }));
  return { ...annex, fields };
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
