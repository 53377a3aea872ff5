/** Changes that a sidebar asks for, and what it gets back: the rows as they now are, or what stands in the way. */
import type { SheetTask } from './sheet-tasks.ts';
import type { TaskField } from './task-texts.ts';

export type FieldTexts = Partial<Record<TaskField, string | undefined>>;

/**
 * `seen` are the texts as the person saw them. A field that holds neither what was seen nor what is wanted was changed
 * by somebody else; fields that only the other one changed are no matter.
 */
export type TaskChange =
  | { readonly kind: 'edit'; readonly id: string; readonly seen: FieldTexts; readonly fields: FieldTexts }
  | { readonly kind: 'add'; readonly id: string; readonly fields: FieldTexts }
  | { readonly kind: 'delete'; readonly id: string; readonly seen: FieldTexts }
  /** In front of another task; at the end where that is blank. */
  | { readonly kind: 'move'; readonly id: string; readonly before: string };

export interface SaveRequest {
  /** The same at every retry of one save. */
  readonly request: string;
  readonly who: string;
  readonly zone: string;
  /** In the log: "Sửa", "Thêm", "Xóa", "Chuyển chỗ". */
  readonly action: string;
  /** Which book and which year of it the page has read. */
  readonly book: string;
  readonly round: number;
  readonly year: string;
  readonly changes: readonly TaskChange[];
}

/** A row that somebody else changed. */
export interface TaskConflict {
  readonly id: string;
  /** The row as it stands; null where it was deleted. */
  readonly current: SheetTask | null;
  /** The fields that both changed. */
  readonly fields: readonly TaskField[];
}

export type SaveResult =
  /** To be asked again after `prepareTasks`: a row was copied by hand, id and all. */
  | { readonly state: 'unready' }
  | {
      readonly state: 'saved';
      readonly tasks: readonly SheetTask[];
      /** People added or copied other rows meanwhile, which have no id of their own yet. */
      readonly unready: boolean;
      /** Number of the book's last command. */
      readonly stamp: number;
      /** What became of an earlier command that Google had broken off; blank where there was none. */
      readonly told: string;
    }
  /** Nothing was written. */
  | { readonly state: 'conflict'; readonly conflicts: readonly TaskConflict[] };
