/** Changes that a sidebar asks for, and what it gets back: the rows as they now are, or what stands in the way. */
import type { SheetTask } from './sheet-tasks.ts';
import type { TaskField } from './task-texts.ts';

export type FieldTexts = Partial<Record<TaskField, string | undefined>>;

/**
 * `base` is the print of the row as the person saw it, `goal` the print it has once the change is made: a row that is
 * neither was changed by somebody else, a row at its goal was saved before (its answer was lost).
 */
export type TaskChange =
  | {
      readonly kind: 'edit';
      readonly id: string;
      readonly base: string;
      readonly goal: string;
      readonly fields: FieldTexts;
    }
  | { readonly kind: 'add'; readonly id: string; readonly goal: string; readonly fields: FieldTexts }
  | { readonly kind: 'delete'; readonly id: string; readonly base: string }
  /** In front of another task; at the end where that is blank. */
  | { readonly kind: 'move'; readonly id: string; readonly before: string };

export interface SaveRequest {
  /** The same at every retry of one save. */
  readonly request: string;
  /** An earlier attempt may have taken effect: look before the log is written again. */
  readonly retry: boolean;
  readonly who: string;
  readonly zone: string;
  /** In the log: "Sửa", "Thêm", "Xóa", "Chuyển chỗ", "Hoàn tác". */
  readonly action: string;
  readonly changes: readonly TaskChange[];
}

export type SaveResult =
  /** To be asked again after `prepareTasks`: a row was copied by hand, id and all, or hands moved rows meanwhile. */
  | { readonly state: 'unready' }
  /** `unready`: people added or copied other rows meanwhile, which have no id of their own yet. */
  | { readonly state: 'saved'; readonly tasks: readonly SheetTask[]; readonly unready: boolean }
  /** Nothing was written. `current` is null where the row is gone. */
  | {
      readonly state: 'conflict';
      readonly conflicts: readonly { readonly id: string; readonly current: SheetTask | null }[];
    };

/** What takes a change back, kept in the log. */
export interface UndoStep {
  readonly kind: TaskChange['kind'];
  readonly id: string;
  /** The print of the row after the change. */
  readonly print: string;
  /** Texts before the change; for a move, the task it stood in front of. */
  readonly old: FieldTexts & { readonly before?: string };
}
