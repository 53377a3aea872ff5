/** What of the tasks differs from what an issued plan told: cells that changed, tasks added, paused and taken out. */
import { counts } from '../core/coverage.ts';
import type { Task } from '../core/tasks.ts';
import { fold } from '../core/text.ts';
import { type ToldTask, toldTask } from './issued.ts';
import { plain, textOf } from './rich-text.ts';
import { listed, typed } from './typed.ts';

/** The cells that a plan tells of a task, by the names people see. */
const CELLS = {
  codes: ['Tiêu chí', ({ codes }) => codes.join('; ')],
  measure: ['Nội dung', ({ measure }) => typed(measure)],
  lead: ['Chủ trì', ({ lead }) => typed(lead)],
  cooperating: ['Phối hợp', ({ cooperating }) => textOf(listed(cooperating.map((name) => plain(typed(name)))))],
  person: ['Người thực hiện', ({ person }) => typed(person)],
  supervisor: ['Lãnh đạo chỉ đạo', ({ supervisor }) => typed(supervisor)],
  due: ['Thời hạn', ({ due }) => typed(due)],
  deliverable: ['Sản phẩm', ({ deliverable }) => typed(deliverable)],
  target: ['Chỉ tiêu', ({ target }) => typed(target)],
} as const satisfies Readonly<Record<string, readonly [label: string, text: (task: ToldTask) => string]>>;

export interface ToldCell {
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export type TaskChange =
  | { readonly kind: 'changed'; readonly before: ToldTask; readonly after: Task; readonly cells: readonly ToldCell[] }
  | { readonly kind: 'added'; readonly after: Task }
  | { readonly kind: 'paused'; readonly before: ToldTask; readonly after: Task }
  | { readonly kind: 'removed'; readonly before: ToldTask };

/** What was told before, in its order, then what is new. Of what is finished nothing is told. */
export function changesOf(before: readonly ToldTask[], tasks: readonly Task[]): TaskChange[] {
  const pairs = pairTasks(before, tasks.filter(counts));
  const known = before.flatMap((told): TaskChange[] => {
    const after = pairs.get(told);
    if (!after) return [{ kind: 'removed', before: told }];
    if (after.status === 'done') return [];
    if (after.status === 'paused') return [{ kind: 'paused', before: told, after }];
    const cells = changedCells(told, toldTask(after));
    return cells.length > 0 ? [{ kind: 'changed', before: told, after, cells }] : [];
  });
  const paired = new Set(pairs.values());
  const fresh = tasks.filter((task) => counts(task) && !paired.has(task) && isOpen(task));
  return [...known, ...fresh.map((after): TaskChange => ({ kind: 'added', after }))];
}

/** Still to be done: what is finished or paused is not ordered again. */
export const isOpen = ({ status }: Task): boolean => status !== 'done' && status !== 'paused';

/** By its id; rows that had none yet by what they say, then by their items where one alone is left on both sides. */
function pairTasks(before: readonly ToldTask[], now: readonly Task[]): Map<ToldTask, Task> {
  const pairs = new Map<ToldTask, Task>();
  const left = new Set(now);
  const pair = (alike: (told: ToldTask, task: Task) => boolean, isSure: boolean): void => {
    for (const told of before) {
      if (pairs.has(told)) continue;
      const found = [...left].filter((task) => alike(told, task));
      const rivals = before.filter((other) => !pairs.has(other) && found.some((task) => alike(other, task)));
      const [task] = found;
      if (!task || (!isSure && (found.length > 1 || rivals.length > 1))) continue;
      pairs.set(told, task);
      left.delete(task);
    }
  };
  const items = (codes: readonly string[]): string => codes.toSorted().join(';');
  const isUnknown = (told: ToldTask, task: Task): boolean => told.id === '' || task.id === '';
  pair((told, task) => told.id !== '' && told.id === task.id, true);
  pair((told, task) => isUnknown(told, task) && fold(told.measure) === fold(task.measure), true);
  pair((told, task) => isUnknown(told, task) && items(told.codes) === items(task.codes), false);
  return pairs;
}

function changedCells(before: ToldTask, after: ToldTask): ToldCell[] {
  return Object.values(CELLS).flatMap(([label, text]) => {
    const cell = { label, before: text(before), after: text(after) };
    return cell.before === cell.after ? [] : [cell];
  });
}

/** "Chủ trì: Văn phòng": each cell in which something stands, besides items and words. */
export function otherCells(task: ToldTask): string[] {
  const { codes: _codes, measure: _measure, ...others } = CELLS;
  return Object.values(others).flatMap(([label, text]) => (text(task) === '' ? [] : [`${label}: ${text(task)}`]));
}

/** By what a reason is kept: the task's id, or its words where it has none. */
export function reasonKey(change: TaskChange): string {
  const task = 'before' in change ? change.before : toldTask(change.after);
  return task.id || typed(task.measure);
}
