/** What the sidebar keeps for a person and a book: edits that are not saved, and choices of how it is shown. */
import type { FieldTexts } from '../../../book/tasks/change.ts';
import type { TaskTexts } from '../../../book/tasks/task-texts.ts';

export interface Draft {
  readonly id: string;
  /** Not in the sheet yet. */
  readonly fresh: boolean;
  /** The row as the person saw it when the edit began. */
  readonly base: TaskTexts;
  readonly fields: FieldTexts;
  /** What the add-in filled in when it was begun: as long as nothing else is typed, there is nothing to keep. */
  readonly begun?: FieldTexts;
  /** A save of it was not answered, or stopped by Google: it may be in the sheet. */
  readonly lost?: boolean;
}

/** What is kept for a person and a book. */
export interface Kept {
  readonly name: string;
  readonly drafts: readonly Draft[];
  /** Root causes the person wants kept apart. */
  readonly apart: readonly string[];
}

export const NOTHING_KEPT: Kept = { name: '', drafts: [], apart: [] };
