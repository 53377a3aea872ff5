/** What the sidebar shows at a moment. */

import type { CallOutput } from '../../../addin/door.ts';
import type { Later } from '../../../book/stage/stage.ts';
import type { TaskField } from '../../../book/tasks/task-texts.ts';
import type { Suggestion } from '../../../core/suggestions/suggest.ts';
import { type Filters, NO_FILTERS } from './filters.ts';
import type { Kept } from './kept.ts';
import { NOTHING_KEPT } from './kept.ts';
import type { Overview } from './overview.ts';
import type { PlanCheck } from './plan-check.ts';
import type { SidebarBook, SidebarTask } from './sidebar-book.ts';

export type View =
  | { readonly name: 'list' }
  | { readonly name: 'task'; readonly id: string }
  | { readonly name: 'suggest' | 'causes' | 'remind' | 'check' | 'log' };

export interface Notice {
  readonly kind: 'good' | 'bad' | 'info';
  readonly text: string;
  /** Numbers of the commands that it tells of, the last one last: they can be taken back. */
  readonly undo?: readonly number[];
}

/** One's own last commands. */
export type LogEntry = CallOutput<'readCommands'>[number];

/** A row that somebody else changed: as it now is, null where it is gone, and the fields that both changed. */
export interface Conflict {
  readonly theirs: SidebarTask | null;
  readonly fields: readonly TaskField[];
}

export interface State {
  readonly phase: 'loading' | 'failed' | 'ready';
  readonly failure: string;
  readonly book: SidebarBook | undefined;
  readonly overview: Overview | undefined;
  /** What the person put off. */
  readonly later: Later;
  readonly suggestions: readonly Suggestion[];
  /** Rows are still being given their ids: nothing can be saved yet. */
  readonly preparing: boolean;
  readonly kept: Kept;
  readonly view: View;
  readonly filters: Filters;
  readonly sort: 'points' | 'field';
  readonly notice: Notice | undefined;
  /** What goes on, while it goes on. */
  readonly working: string;
  readonly progress: { readonly done: number; readonly of: number } | undefined;
  readonly conflicts: ReadonlyMap<string, Conflict>;
  /** The book changed since it was read, and something is being typed: the person says when it is read again. */
  readonly outdated: boolean;
  readonly selecting: boolean;
  readonly selected: ReadonlySet<string>;
  /** By code: the cards that ask why no task is set, and what was typed there. */
  readonly declining: ReadonlyMap<string, string>;
  /** Waits for the person's name. */
  readonly asking: (() => void) | undefined;
  readonly log: readonly LogEntry[] | undefined;
  /** Undefined until the view of it was opened. */
  readonly check: PlanCheck | undefined;
  /** What the list brings into sight and gives the focus: `item-3.4.1`, `task-…`, `more`. */
  readonly focus: string;
}

export const START: State = {
  phase: 'loading',
  failure: '',
  book: undefined,
  overview: undefined,
  later: {},
  suggestions: [],
  preparing: false,
  kept: NOTHING_KEPT,
  view: { name: 'list' },
  filters: NO_FILTERS,
  sort: 'points',
  notice: undefined,
  working: '',
  progress: undefined,
  conflicts: new Map(),
  outdated: false,
  selecting: false,
  selected: new Set(),
  declining: new Map(),
  asking: undefined,
  log: undefined,
  check: undefined,
  focus: '',
};
