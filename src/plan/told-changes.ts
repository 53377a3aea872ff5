/** What of the tasks differs from what an issued plan told: cells that changed, tasks added, paused, resumed and taken out. */
import { nameOfUnit } from '../book/unit-names.ts';
import { counts } from '../core/coverage.ts';
import type { Task } from '../core/tasks.ts';
import { fold } from '../core/text.ts';
import { type ToldDocument, type ToldTask, toldTask } from './issued.ts';
import { concat, gap, plain, type RichText, textOf } from './rich-text.ts';
import { pairTasks } from './same-tasks.ts';
import type { PlanSource } from './source.ts';
import { orBlank } from './task-facts.ts';
import { listed, oneLine, typed, withoutClosing } from './typed.ts';

interface Cell {
  /** As people see it. */
  readonly label: string;
  readonly text: (task: ToldTask) => string;
  /** What is missing where it is empty. */
  readonly needed?: (task: ToldTask) => string | undefined;
  /** Alike for two texts that say the same. */
  readonly key?: (task: ToldTask, unit: (written: string) => string) => string;
}

/** The cells that a plan tells of a task. */
const CELLS = {
  codes: { label: 'Tiêu chí', text: ({ codes }) => codes.join('; '), key: ({ codes }) => codes.toSorted().join() },
  measure: { label: 'Nội dung', text: ({ measure }) => typed(measure), needed: () => 'giải pháp' },
  lead: {
    ...{ label: 'Chủ trì', text: ({ lead }) => typed(lead), needed: () => 'đơn vị chủ trì' },
    key: ({ lead }, unit) => unit(lead),
  },
  cooperating: {
    label: 'Phối hợp',
    text: ({ cooperating }) => textOf(listed(cooperating.map((name) => plain(typed(name))))),
    key: ({ cooperating }, unit) => cooperating.map(unit).filter(Boolean).join('\n'),
  },
  person: { label: 'Người thực hiện', text: ({ person }) => typed(person) },
  supervisor: { label: 'Lãnh đạo chỉ đạo', text: ({ supervisor }) => typed(supervisor) },
  due: { label: 'Thời hạn', text: ({ due }) => typed(due), needed: () => 'thời hạn' },
  deliverable: {
    ...{ label: 'Sản phẩm', text: ({ deliverable }) => typed(deliverable) },
    needed: ({ target }) => (typed(target) === '' ? 'sản phẩm' : undefined),
  },
  target: { label: 'Chỉ tiêu', text: ({ target }) => typed(target) },
} as const satisfies Readonly<Record<string, Cell>>;

const ALL_CELLS: readonly (readonly [keyof typeof CELLS, Cell])[] = Object.entries(CELLS) as [
  keyof typeof CELLS,
  Cell,
][];

export interface ToldCell {
  readonly key: keyof typeof CELLS;
  /** "Chủ trì: Văn phòng" */
  readonly before: RichText;
  readonly after: RichText;
}

interface Changed {
  readonly before: ToldTask;
  readonly after: Task;
  readonly cells: readonly ToldCell[];
}

export type TaskChange =
  | ({ readonly kind: 'changed' | 'resumed' } & Changed)
  | { readonly kind: 'added'; readonly after: Task }
  | { readonly kind: 'paused'; readonly before: ToldTask; readonly after: Task }
  | { readonly kind: 'removed'; readonly before: ToldTask };

/** What was told before, in its order, then what is new. Of what is finished nothing is told. */
export function changesOf(
  { tasks: before, paused = [] }: Pick<ToldDocument, 'tasks' | 'paused'>,
  { tasks, units = [] }: Pick<PlanSource, 'tasks' | 'units'>,
): TaskChange[] {
  const pairs = pairTasks([...before, ...paused], tasks.filter(counts));
  const unit = (written: string): string => fold(nameOfUnit(withoutClosing(oneLine(written)), units));
  const known = before.flatMap((told): TaskChange[] => {
    const after = pairs.get(told);
    if (!after) return [{ kind: 'removed', before: told }];
    if (after.status === 'done') return [];
    if (after.status === 'paused') return [{ kind: 'paused', before: told, after }];
    const cells = changedCells(told, toldTask(after), unit);
    return cells.length > 0 ? [{ kind: 'changed', before: told, after, cells }] : [];
  });
  const resumed = paused.flatMap((told): TaskChange[] => {
    const after = pairs.get(told);
    if (!after || !isOpen(after)) return [];
    return [{ kind: 'resumed', before: told, after, cells: changedCells(told, toldTask(after), unit) }];
  });
  const paired = new Set(pairs.values());
  const fresh = tasks.filter((task) => counts(task) && !paired.has(task) && isOpen(task));
  return [...known, ...resumed, ...fresh.map((after): TaskChange => ({ kind: 'added', after }))];
}

/** Still to be done: what is finished or paused is not ordered again. */
export const isOpen = ({ status }: Task): boolean => status !== 'done' && status !== 'paused';

/** Spaces and what closes a text are no change, nor is another name of the same unit. */
function changedCells(before: ToldTask, after: ToldTask, unit: (written: string) => string): ToldCell[] {
  return ALL_CELLS.flatMap(([key, { label, text, needed, key: given }]) => {
    const said = (task: ToldTask): string => given?.(task, unit) ?? withoutClosing(oneLine(text(task)));
    if (said(before) === said(after)) return [];
    const none = (task: ToldTask): RichText => {
      const what = needed?.(task);
      return what === undefined ? plain('không') : gap(what);
    };
    const written = (task: ToldTask, empty: RichText): RichText => {
      const cell = orBlank(text(task));
      return concat(`${label}: `, cell.length > 0 ? cell : empty);
    };
    // What the issued plan left open is no gap of this one.
    return [{ key, before: written(before, plain('không')), after: written(after, none(after)) }];
  });
}

/** "Chủ trì: Văn phòng": each cell in which something stands, besides items and words. */
export function otherCells(task: ToldTask): RichText[] {
  return cellsBeside(task, () => undefined);
}

/** The same of a task that is ordered: what it must not be without is a gap. */
export function orderedCells(task: ToldTask): RichText[] {
  return cellsBeside(task, ({ needed }) => needed?.(task));
}

function cellsBeside(task: ToldTask, missing: (cell: Cell) => string | undefined): RichText[] {
  return ALL_CELLS.filter(([key]) => key !== 'codes' && key !== 'measure').flatMap(([, cell]) => {
    const written = orBlank(cell.text(task));
    const what = missing(cell);
    if (written.length > 0) return [concat(`${cell.label}: `, written)];
    return what === undefined ? [] : [concat(`${cell.label}: `, gap(what))];
  });
}

/** By what a reason is kept: the task's id, or its words where it has none. */
export function reasonKey(change: TaskChange): string {
  const task = 'before' in change ? change.before : toldTask(change.after);
  return task.id || typed(task.measure);
}
