/** A person at the sidebar: opens it, adds, edits, deletes, moves tasks, changes several, takes back; through its own store. */

import type { CallName, CallOutput } from '../../../addin/door.ts';
import { withHeadersFirst } from '../../../book/header-problems.ts';
import type { NextStep, StageKind } from '../../../book/stage/stage.ts';
import { TASK_FIELDS, type TaskField } from '../../../book/tasks/task-texts.ts';
import { COVERAGE_STATES } from '../../../core/coverage.ts';
import { DECLINED } from '../../../core/declined.ts';
import { type PrintedProblem, printProblem } from '../../../core/problems.ts';
import { checkDifferences } from '../../../core/result/problems.ts';
import { planYearOf } from '../../../core/settings.ts';
import { fold, lowerFirst } from '../../../core/text.ts';
import { type Call, CallError, call } from '../../../pages/kit/rpc.ts';
import { begin, changeSeveral, moveBefore, remove, saveDraft, typed } from '../../../pages/tasks/model/actions.ts';
import { changedFields, NO_TEXTS, withFields } from '../../../pages/tasks/model/changes.ts';
import { declineTask, wantTask } from '../../../pages/tasks/model/decline.ts';
import { isCoverageKnown } from '../../../pages/tasks/model/overview.ts';
import { showLog, undo } from '../../../pages/tasks/model/side-actions.ts';
import { faultsOf, type SidebarBook, type SidebarTask } from '../../../pages/tasks/model/sidebar-book.ts';
import { beginBook, fillStep, putOffStage, stageOf } from '../../../pages/tasks/model/stage.ts';
import { Store } from '../../../pages/tasks/model/store.ts';
import { LABELS } from '../../../pages/tasks/texts.ts';
import { type Figures, figuresIn, NO_FIGURES, plainPoints } from './figures.ts';

export interface SidebarView {
  readonly stage: StageKind | null;
  /** The step on the button, with the line above it. */
  readonly next: (NextStep & { readonly line: string; readonly canWait: boolean }) | null;
  /** Number of the book's last command. */
  readonly stamp: number | null;
  readonly items: readonly { code: string; name: string; lost: number | null; coverage: string; tasks: string[] }[];
  readonly total: Figures;
  readonly findings: readonly PrintedProblem[];
  readonly error?: string;
}

export type TaskAction =
  | 'add'
  | 'edit'
  | 'delete'
  | 'move'
  | 'bulk'
  | 'undo'
  | 'later'
  | 'recall'
  | 'fill'
  | 'decline'
  | 'begin';

export interface TaskRequest {
  readonly action: TaskAction;
  readonly find: readonly string[];
  /** By the title of the column. */
  readonly fields: Readonly<Record<string, string>>;
  readonly before: string;
  /** What is typed where one text is asked for: the reason, the value, the way to begin. */
  readonly text: string;
}

export interface TaskOutcome {
  readonly outcome: 'saved' | 'conflict' | 'refused' | 'unknown';
  readonly message?: string;
  readonly conflict?: readonly Conflict[];
}

/** A row that somebody else changed: what was sent, and what stands there now; null where the row is gone. */
export interface Conflict {
  readonly task: string;
  readonly mine: Readonly<Record<string, string>>;
  readonly theirs: Readonly<Record<string, string>> | null;
}

type Ending = 'saved' | 'conflict' | 'busy' | 'unready' | 'refused' | 'lost';
type Conflicts = Extract<CallOutput<'saveTasks'>, { state: 'conflict' }>['conflicts'];

/** How the saves of one action ended, in their order. */
let endings: Ending[] = [];
let conflicts: Conflicts = [];
/** What the last call that failed said. */
let lastFault = '';

/** The calls by which an action writes, beside a save of tasks. */
const WRITING_TOO = ['undoCommand', 'declineTask', 'fillSettings', 'beginBook'] as const;
const WRITING: ReadonlySet<CallName> = new Set(['saveTasks', ...WRITING_TOO] as const);

const watched: Call = async (name, input) => {
  try {
    const answer = await call(name, input);
    if (name === 'saveTasks') note(answer as CallOutput<'saveTasks'>);
    if ((WRITING_TOO as readonly string[]).includes(name)) endings.push(isBusy(answer) ? 'busy' : 'saved');
    return answer;
  } catch (error) {
    if (WRITING.has(name)) endings.push(endingOf(error));
    throw error;
  }
};

/** As the page's own model: what nobody foresaw, twice in the same words, is a refusal. */
function endingOf(error: unknown): Ending {
  if (!(error instanceof CallError)) return 'lost';
  const isRepeated = error.code === 'google-unknown' && error.message === lastFault;
  lastFault = error.message;
  return error.refused || isRepeated ? 'refused' : 'lost';
}

const isBusy = (answer: unknown): boolean => (answer as { readonly state?: unknown } | null)?.state === 'busy';

function note(answer: CallOutput<'saveTasks'>): void {
  endings.push(answer.state);
  if (answer.state === 'conflict') conflicts = answer.conflicts;
}

const store = new Store(watched);

export async function openSidebar(_input: Record<string, never>): Promise<SidebarView> {
  await store.load();
  const { book, overview, failure } = store.state;
  if (!book || !overview) {
    return { stage: null, next: null, stamp: null, items: [], total: NO_FIGURES, findings: [], error: failure };
  }
  const stage = stageOf(store);
  return {
    stage: stage?.kind ?? null,
    next: stage ? { ...stage.next, line: stage.line, canWait: stage.canWait } : null,
    stamp: book.stamp,
    items: overview.entries.map(({ shortfall, state, declined, tasks }) => ({
      code: shortfall.code,
      name: shortfall.title,
      lost: plainPoints(shortfall.lost),
      coverage: !isCoverageKnown(book.unread)
        ? ''
        : declined === undefined
          ? COVERAGE_STATES[state]
          : lowerFirst(DECLINED),
      tasks: tasks.map(({ texts }) => texts.measure),
    })),
    total: figuresIn(book.result),
    findings: withHeadersFirst(
      [...book.problems, ...book.result.problems, ...checkDifferences(book.result.differences)],
      book.headers,
    ).map(printProblem),
  };
}

/** Acts on what the window holds; where it holds nothing yet, the person opens it first. */
export async function actOnTasks(request: TaskRequest): Promise<TaskOutcome> {
  if (!store.state.book) await store.load();
  const { book, failure } = store.state;
  if (!book) return { outcome: 'refused', message: failure };
  endings = [];
  conflicts = [];
  lastFault = '';
  const refused = await ACTIONS[request.action](request, book);
  if (refused !== undefined) return { outcome: 'refused', message: refused };
  const message = store.state.notice?.text;
  return {
    outcome: outcomeOf(endings),
    ...(message === undefined ? {} : { message }),
    ...(conflicts.length > 0 ? { conflict: conflicts.map((one) => conflictOf(one, book, fieldsOf(request))) } : {}),
  };
}

function outcomeOf(seen: readonly Ending[]): TaskOutcome['outcome'] {
  const last = seen.at(-1);
  if (last === 'saved' || last === 'conflict' || last === 'refused') return last;
  // Busy after a lost answer: the earlier attempt may have been written.
  return seen.includes('lost') ? 'unknown' : 'refused';
}

/** @returns why nothing was sent */
type Act = (request: TaskRequest, book: SidebarBook) => Promise<string | undefined>;

const ACTIONS: Readonly<Record<TaskAction, Act>> = {
  add: async (request, book) => {
    begin(store, {});
    const { view } = store.state;
    return view.name === 'task' ? typeAndSave(view.id, request, book) : 'Ô nhập nhiệm vụ chưa mở ra được.';
  },
  edit: async (request, book) => {
    const tasks = tasksNamed(request, book);
    const [task] = tasks;
    const refused = notHeld(request, tasks.slice(0, 1));
    if (!task || refused !== undefined) return refused;
    store.show({ name: 'task', id: task.id });
    return typeAndSave(task.id, request, book);
  },
  delete: async (request, book) => {
    const tasks = tasksNamed(request, book);
    const refused = notHeld(request, tasks);
    if (refused !== undefined) return refused;
    for (const task of tasks) await remove(store, task);
    return undefined;
  },
  move: async (request, book) => {
    const [task] = tasksNamed(request, book);
    const landing = { ...request, find: [request.before] };
    const [before] = request.before === '' ? [] : tasksNamed(landing, book);
    const refused =
      notHeld(request, task ? [task] : []) ??
      (request.before === '' ? undefined : notHeld(landing, before ? [before] : []));
    if (!task || refused !== undefined) return refused;
    await moveBefore(store, task, before?.id ?? '');
    return undefined;
  },
  bulk: async (request, book) => {
    const tasks = tasksNamed(request, book);
    const refused = notHeld(request, tasks);
    if (refused !== undefined) return refused;
    await changeSeveral(
      store,
      tasks.map(({ id }) => id),
      fieldsOf(request),
    );
    return undefined;
  },
  later: async () => {
    if (!stageOf(store)?.canWait) return 'Việc này không để sau được.';
    putOffStage(store);
    endings.push('saved');
    return undefined;
  },
  recall: async () => {
    store.recall();
    endings.push('saved');
    return undefined;
  },
  fill: async ({ text }) => {
    if (stageOf(store)?.next.action !== 'fill') return 'Bước này không hỏi giá trị nào.';
    return fillStep(store, text);
  },
  decline: async ({ find: [typed = ''], text }) => {
    const code = typed.trim();
    await (text.trim() === '' ? wantTask(store, code) : declineTask(store, code, text));
    return undefined;
  },
  begin: async ({ text }) => {
    const way = (['published', 'self', 'sample'] as const).find((one) => one === text);
    if (!way) return 'Cách bắt đầu là published, self hoặc sample.';
    await beginBook(store, way);
    return undefined;
  },
  undo: async ({ find: [wanted] }) => {
    await showLog(store);
    const own = store.state.log ?? [];
    const latest = own.find(({ subject, isOver }) =>
      wanted === undefined ? !isOver : fold(subject).includes(fold(wanted)),
    );
    if (!latest) return store.state.notice?.text ?? 'Nhật ký chưa có thay đổi nào của người này.';
    // The button is gone.
    if (latest.isOver) return 'Việc này đã được hoàn tác rồi.';
    await undo(store, latest);
    return undefined;
  },
};

/** As the editor does: each field typed, then saved, unless something typed cannot be read. */
async function typeAndSave(id: string, request: TaskRequest, book: SidebarBook): Promise<string | undefined> {
  for (const [field, text] of Object.entries(fieldsOf(request))) typed(store, id, field as TaskField, text ?? '');
  const draft = store.draftOf(id);
  if (!draft) return 'Không có gì thay đổi nên không có gì để lưu.';
  const texts = { ...draft.base, ...draft.fields };
  const faults = faultsOf(withFields(NO_TEXTS, texts), planYearOf(book.settings));
  if (faults.length > 0) return faults.join('. ');
  await saveDraft(store, id);
  return undefined;
}

/** The tasks whose measure is the text, else those in which it occurs; without a text all of them. */
function tasksNamed({ find }: TaskRequest, { tasks }: SidebarBook): SidebarTask[] {
  // What the window held when the action began may have been read anew since, by an action before it.
  const held = store.state.book?.tasks ?? tasks;
  if (find.length === 0) return [...held];
  return find.flatMap((text) => {
    const wanted = fold(text);
    const same = held.filter(({ texts }) => fold(texts.measure) === wanted);
    return same.length > 0 ? same : held.filter(({ texts }) => fold(texts.measure).includes(wanted));
  });
}

const NOT_READY = 'Dòng này chưa có mã nên chưa sửa được ở đây. Hãy tải lại sau ít phút.';

/** Why nothing can be done: the window does not hold such a task, or its row has no id yet and its button is off. */
function notHeld({ find }: TaskRequest, held: readonly SidebarTask[]): string | undefined {
  if (held.length === 0) return `Cửa sổ này không có nhiệm vụ “${find.join('”, “')}”. Hãy tải lại rồi thử lại.`;
  return held.some(({ id }) => id === '') ? (store.state.notice?.text ?? NOT_READY) : undefined;
}

const titles = new Map(TASK_FIELDS.map((field) => [fold(LABELS[field]), field]));

function fieldsOf({ fields }: TaskRequest): Partial<Record<TaskField, string>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([title, text]) => {
      const field = titles.get(fold(title));
      return field ? [[field, text] as const] : [];
    }),
  );
}

function conflictOf(
  { id, current }: Conflicts[number],
  book: SidebarBook,
  sent: Partial<Record<TaskField, string>>,
): Conflict {
  const held = book.tasks.find((task) => task.id === id);
  const theirs =
    current && held
      ? changedFields(
          held.texts,
          Object.fromEntries(TASK_FIELDS.map((field, i) => [field, current.texts[i] ?? ''])) as Record<
            TaskField,
            string
          >,
        )
      : undefined;
  return { task: held?.texts.measure ?? '', mine: titled(sent), theirs: theirs ? titled(theirs) : null };
}

const titled = (fields: Partial<Record<TaskField, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    TASK_FIELDS.flatMap((field) => (fields[field] === undefined ? [] : [[LABELS[field], fields[field]]])),
  );
