/** Where each task stands in the plan: by field and code, each task once, and the items that are still without one. */
import { compareCodes, fieldOf, type ItemCode } from '../core/codes.ts';
import { sum } from '../core/points.ts';
import type { Result } from '../core/result/result.ts';
import type { Shortfall } from '../core/shortfalls.ts';
import type { Task } from '../core/tasks.ts';
import type { FieldLoss, PlanContext } from './context.ts';

/** A task with the items it serves; or, without a task, an item that has none; or one whose task stands elsewhere. */
export type Assignment =
  | { readonly kind: 'task'; readonly task: Task; readonly codes: readonly ItemCode[] }
  | { readonly kind: 'none'; readonly shortfall: Shortfall }
  | { readonly kind: 'elsewhere'; readonly shortfall: Shortfall; readonly with: ItemCode };

export interface Assignments {
  readonly byField: ReadonlyMap<ItemCode, readonly Assignment[]>;
  /** Tasks for items of fields that lost nothing: they keep what is reached. */
  readonly keeping: readonly Task[];
  /** Of no item, or of items of which nothing is known. */
  readonly general: readonly Task[];
}

export function assignTasks({ losses, tasks, coverage, result }: PlanContext): Assignments {
  const losing = new Set(losses.map(({ code }) => code));
  const home = new Map<Task, ItemCode>();
  const ofField = new Map<ItemCode, Task[]>();
  for (const task of tasks) {
    const first = sortedCodes(task).find((code) => losing.has(fieldOf(code)));
    if (!first) continue;
    home.set(task, first);
    const others = ofField.get(fieldOf(first));
    if (others) others.push(task);
    else ofField.set(fieldOf(first), [task]);
  }
  const inField = ({ code: field, shortfalls }: FieldLoss): Assignment[] => {
    const placed = shortfalls.flatMap((shortfall): Assignment[] => {
      const serving = coverage.get(shortfall.code)?.tasks ?? [];
      if (serving.length === 0) return [{ kind: 'none', shortfall }];
      const homes = serving.map((task) => home.get(task)).filter((code) => code !== undefined);
      const other = homes[0];
      const here = homes.some((code) => fieldOf(code) === field);
      return here || other === undefined ? [] : [{ kind: 'elsewhere', shortfall, with: other }];
    });
    const assigned = (ofField.get(field) ?? []).map(
      (task): Assignment => ({ kind: 'task', task, codes: sortedCodes(task) }),
    );
    const position = (entry: Assignment): ItemCode => {
      return entry.kind === 'task' ? (home.get(entry.task) ?? field) : entry.shortfall.code;
    };
    return [...assigned, ...placed].sort((a, b) => compareCodes(position(a), position(b)));
  };
  const elsewhere = tasks.filter((task) => !home.has(task));
  const keeps = ({ codes }: Task): boolean => codes.length > 0 && codes.every((code) => isReached(code, result));
  return {
    byField: new Map(losses.map((loss) => [loss.code, inField(loss)])),
    keeping: elsewhere.filter(keeps),
    general: elsewhere.filter((task) => !keeps(task)),
  };
}

/** At its maximum for sure: nobody may say so of an unknown item, or of one without a score. */
function isReached(code: ItemCode, result: Result): boolean {
  const isOwn = (one: ItemCode): boolean => one === code || one.startsWith(`${code}.`);
  const leaves = result.leaves.filter((leaf) => isOwn(leaf.code));
  if (leaves.length > 0) return leaves.every(({ lost }) => lost === 0);
  return !result.card.fields.some((field) => field.code === fieldOf(code)) && earnedUnlisted(result);
}

/** A published result lists what lost points: where its total agrees, all other fields have their maximum. */
function earnedUnlisted({ total, fields, differences }: Result): boolean {
  if (total.origin !== 'stated' || total.max === undefined || differences.some(({ code }) => code === 'total'))
    return false;
  return total.max > sum(fields.map(({ scoredMax }) => scoredMax));
}

export function sortedCodes(task: Task): ItemCode[] {
  return [...new Set(task.codes)].sort(compareCodes);
}
