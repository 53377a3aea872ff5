/** What a person does to tasks: save, add, delete, move, change several, accept suggestions, resolve a conflict. */

import type { FieldTexts, TaskChange } from '../../../book/tasks/change.ts';
import { TASK_FIELDS, type TaskField, type TaskTexts } from '../../../book/tasks/task-texts.ts';
import type { ItemCode } from '../../../core/codes.ts';
import { formatDate } from '../../../core/dates.ts';
import { digestOf } from '../../../core/digest.ts';
import { formatPoints } from '../../../core/numbers.ts';
import { planYearOf } from '../../../core/settings.ts';
import { type Suggestion, usualDue, usualLead } from '../../../core/suggestions/suggest.ts';
import { DIFFICULTIES, statusNamed, TASK_STATUSES } from '../../../core/tasks.ts';
import { today } from '../../kit/clock.ts';
import { SAID } from '../texts.ts';
import { addOf, changedFields, editOf, freshId, NO_TEXTS } from './changes.ts';
import { sortEntries } from './overview.ts';
import { type Outcome, save } from './save.ts';
import { readSidebarTasks, type SidebarTask } from './sidebar-book.ts';
import type { Store } from './store.ts';

/** So many tasks go in one call: progress can be shown, and each call stays short. */
const AT_ONCE = 25;

/** Sends changes; the list follows what the server says. Needs a name to log under, and asks for it once. */
async function send(
  store: Store,
  action: string,
  changes: readonly TaskChange[],
  request = freshId('r'),
  retry = false,
): Promise<Outcome> {
  store.set({ working: SAID.saving, notice: undefined });
  const { book } = store.state;
  const outcome = await save(
    store.call,
    { request, action, changes, ...store.author },
    { ...store.waiting, onRetry: (state) => store.set({ working: SAID[state] }) },
    retry,
  );
  store.set({ working: '' });
  const planYear = book && planYearOf(book.settings);
  if (outcome.state === 'saved') {
    store.putTasks(readSidebarTasks(outcome.tasks, planYear));
    // People added or copied rows meanwhile: they get their ids and are shown.
    if (outcome.unready) void store.load();
    store.follow(outcome);
  }
  if (outcome.state === 'conflict') {
    const conflicts = new Map(store.state.conflicts);
    for (const { id, current, fields } of outcome.conflicts) {
      const theirs = current && (readSidebarTasks([current], planYear)[0] ?? null);
      conflicts.set(id, { theirs, fields });
    }
    store.set({ conflicts });
  }
  if (outcome.state === 'busy') store.say('bad', SAID.stillBusy);
  if (outcome.state === 'lost') store.say('bad', SAID.stillLost(outcome.message));
  if (outcome.state === 'refused') store.say('bad', SAID.refused(outcome.message));
  return outcome;
}

/** Runs at once, or when the person has given a name. */
export function named(store: Store, act: () => void): void {
  if (store.who) act();
  else store.set({ asking: act });
}

export function typed(store: Store, id: string, field: TaskField, text: string): void {
  const task = store.taskOf(id);
  const draft = store.draftOf(id) ?? { id, fresh: !task, base: task?.texts ?? NO_TEXTS, fields: {} };
  const fields = { ...draft.fields, [field]: text };
  if (!draft.fresh && Object.keys(changedFields(draft.base, fields)).length === 0) store.dropDraft(id);
  else store.putDraft({ ...draft, fields });
}

/** Opens the editor on a task that is not in the sheet yet. */
export function begin(store: Store, fields: FieldTexts): void {
  const id = freshId();
  const begun = { status: TASK_STATUSES.open, ...fields };
  store.putDraft({ id, fresh: true, base: NO_TEXTS, fields: begun, begun });
  store.show({ name: 'task', id });
}

/** A task for a loss: what the book already tells of it is filled in. */
export function beginFor(store: Store, code: ItemCode): void {
  const { book } = store.state;
  const shortfall = book?.result.shortfalls.find((candidate) => candidate.code === code);
  begin(store, {
    codes: code,
    ...(shortfall && { lead: usualLead(shortfall, book?.units ?? []), gain: formatPoints(shortfall.lost) }),
  });
}

/** The officer takes a suggestion on: it counts once it is saved. */
export function beginSuggested(store: Store, suggestion: Suggestion): void {
  begin(store, acceptedFields(store, suggestion));
}

/** As a task that is given, not as a draft. */
export function acceptedFields(store: Store, suggestion: Suggestion): FieldTexts {
  return { ...suggestedFields(suggestion), due: suggestedDue(store), status: TASK_STATUSES.open };
}

/** Blank where the officer has to say it. */
export function suggestedDue({ state: { book } }: Store): string {
  const due = book && usualDue(book.settings, today());
  return due ? formatDate(due) : '';
}

/** Back to the list; what was typed stays a draft, and what only the add-in filled in goes. */
export function leave(store: Store, id: string): void {
  const draft = store.draftOf(id);
  store.show({ name: 'list' });
  if (draft?.begun && isSame(draft.fields, draft.begun)) store.dropDraft(id);
}

function isSame(fields: FieldTexts, others: FieldTexts): boolean {
  return TASK_FIELDS.every((key) => (fields[key] ?? '') === (others[key] ?? ''));
}

/**
 * The next loss without a complete task: its unfinished task, else a new one.
 * @param after items that were just seen to: it goes on behind them, as the list stands
 * @returns false where there is none
 */
export function openNext(store: Store, after: readonly ItemCode[]): boolean {
  const entries = sortEntries(store.state.overview?.entries ?? [], store.state.sort);
  const last = entries.findLastIndex(({ shortfall }) => after.includes(shortfall.code));
  const next = [...entries.slice(last + 1), ...entries.slice(0, last + 1)].find(
    ({ shortfall, state, declined }) => state !== 'full' && declined === undefined && !after.includes(shortfall.code),
  );
  if (!next) return false;
  const unfinished = next.tasks.find(({ id, task }) => id !== '' && task.status !== 'done');
  if (unfinished) store.show({ name: 'task', id: unfinished.id });
  else beginFor(store, next.shortfall.code);
  return true;
}

/** What was just said stays while another view opens. */
export function keepingNotice<T>(store: Store, act: () => T): T {
  const { notice } = store.state;
  const done = act();
  store.set({ notice: store.state.notice ?? notice });
  return done;
}

export async function saveDraft(store: Store, id: string): Promise<boolean> {
  const draft = store.draftOf(id);
  if (!draft) return true;
  const fields = accepted(draft.base, draft.fields);
  const change = draft.fresh ? addOf(id, fields) : editOf(id, draft.base, fields);
  const request = requestOf(change, store.taskOf(id)?.updated ?? '');
  const outcome = await send(store, draft.fresh ? 'Thêm' : 'Sửa', [change], request, draft.lost);
  const stands = store.draftOf(id);
  const isOpen = outcome.state === 'lost' || (outcome.state === 'refused' && outcome.stopped);
  if (isOpen && stands) store.putDraft({ ...stands, lost: true });
  if (outcome.state === 'refused') store.say('bad', `${SAID.refused(outcome.message)} ${SAID.kept}`);
  if (outcome.state === 'conflict')
    store.say('info', outcome.conflicts.every(({ current }) => current === null) ? SAID.gone : SAID.conflict);
  if (outcome.state !== 'saved') return false;
  const later = store.draftOf(id);
  // What was typed while the save was under way stays a draft, on the saved row.
  if (later && later !== draft && !draft.fresh) {
    const base = store.taskOf(id)?.texts ?? draft.base;
    const rest = changedFields(base, later.fields);
    if (Object.keys(rest).length > 0) {
      store.putDraft({ ...later, base, fields: rest });
      return false;
    }
  }
  store.dropDraft(id);
  store.say('good', SAID.saved, [outcome.stamp]);
  return true;
}

/** The same change of the same row is the same request, also when it is asked for again later: it is not logged twice. */
function requestOf(change: TaskChange, updated: string): string {
  return `s${change.id}-${digestOf(JSON.stringify(change) + updated)}`;
}

/** A draft that somebody edits is accepted, unless its status is what was edited. */
function accepted(base: TaskTexts, fields: FieldTexts): FieldTexts {
  const untouched = fields.status === undefined && statusNamed(base.status) === 'draft';
  return untouched ? { ...fields, status: TASK_STATUSES.open } : fields;
}

/** @param givenUp fields of which the person keeps what now stands in the sheet */
export async function resolve(store: Store, id: string, givenUp: readonly TaskField[]): Promise<void> {
  const draft = store.draftOf(id);
  const current = store.state.conflicts.get(id)?.theirs;
  if (!draft || !current) return;
  const fields = changedFields(
    current.texts,
    Object.fromEntries(Object.entries(draft.fields).filter(([field]) => !givenUp.includes(field as TaskField))),
  );
  store.dropDraft(id);
  store.putTasks([current]);
  if (Object.keys(fields).length === 0) return store.say('info', SAID.reloaded);
  store.putDraft({ ...draft, base: current.texts, fields });
  await saveDraft(store, id);
}

/** The row was deleted by somebody: what the person wrote becomes a new task. */
export function addAgain(store: Store, id: string): void {
  const draft = store.draftOf(id);
  if (!draft) return;
  store.dropDraft(id);
  store.setTasks((store.state.book?.tasks ?? []).filter((task) => task.id !== id));
  begin(store, { ...draft.base, ...draft.fields });
}

export async function remove(store: Store, task: SidebarTask): Promise<void> {
  const outcome = await send(store, 'Xóa', [{ kind: 'delete', id: task.id, seen: task.texts }]);
  if (outcome.state === 'conflict') {
    store.set({ conflicts: new Map() });
    await store.load();
    return store.say('bad', SAID.removedByOthers);
  }
  if (outcome.state !== 'saved') return;
  store.dropDraft(task.id);
  store.setTasks((store.state.book?.tasks ?? []).filter(({ id }) => id !== task.id));
  store.show({ name: 'list' });
  store.say('good', SAID.removed, [outcome.stamp]);
}

/** Up or down in the sheet, past the neighbour that serves the same items; past the next one where none does. */
export async function move(store: Store, task: SidebarTask, direction: 'up' | 'down'): Promise<void> {
  const tasks = store.state.book?.tasks ?? [];
  const alike = tasks.filter(
    ({ id, task: other }) => id === task.id || other.codes.some((code) => task.task.codes.includes(code)),
  );
  const among = alike.length > 1 ? alike : tasks;
  const at = among.findIndex(({ id }) => id === task.id);
  const target = direction === 'up' ? among[at - 1] : among[at + 1];
  if (!target) return store.say('info', direction === 'up' ? SAID.alreadyFirst : SAID.alreadyLast);
  const place = tasks.findIndex(({ id }) => id === target.id);
  await moveBefore(store, task, direction === 'up' ? target.id : (tasks[place + 1]?.id ?? ''));
}

/** @param before the id of the task it lands in front of; '' is the end */
export async function moveBefore(store: Store, task: SidebarTask, before: string): Promise<void> {
  const outcome = await send(store, 'Chuyển chỗ', [{ kind: 'move', id: task.id, before }]);
  if (outcome.state === 'conflict') store.set({ conflicts: new Map() });
  else if (outcome.state !== 'saved') return;
  await store.load();
  if (outcome.state === 'saved') store.say('good', SAID.moved, [outcome.stamp]);
  else store.say('bad', SAID.rowGone);
}

/** Drafts keep their status: each counts only once it was read and taken on by itself. */
export async function changeSeveral(store: Store, ids: readonly string[], fields: FieldTexts): Promise<void> {
  const tasks = ids.map((id) => store.taskOf(id)).filter((task) => task !== undefined);
  const drafts = fields.status === undefined ? [] : tasks.filter(({ task }) => task.status === 'draft');
  const changes = tasks
    .filter((task) => !drafts.includes(task) && Object.keys(changedFields(task.texts, fields)).length > 0)
    .map(({ id, texts }) => editOf(id, texts, fields));
  const kept = drafts.length > 0 ? SAID.draftsKept(drafts.length) : '';
  if (changes.length === 0 && kept) return store.say('info', kept);
  const { done, stamps } = await inPieces(store, 'Sửa', changes);
  if (done < changes.length) return;
  store.say('good', `${SAID.bulk(done)} ${kept}`.trim(), stamps);
  store.set({ selected: new Set(), selecting: false });
}

interface Pieces {
  readonly done: number;
  /** The numbers of their commands. */
  readonly stamps: readonly number[];
}

/** @returns how many were done; what stopped the rest has been said */
async function inPieces(store: Store, action: string, changes: readonly TaskChange[]): Promise<Pieces> {
  let done = 0;
  const stamps: number[] = [];
  for (; done < changes.length; done = Math.min(done + AT_ONCE, changes.length)) {
    if (changes.length > AT_ONCE) store.set({ progress: { done, of: changes.length } });
    const outcome = await send(store, action, changes.slice(done, done + AT_ONCE));
    if (outcome.state === 'saved') {
      stamps.push(outcome.stamp);
      continue;
    }
    store.set({ progress: undefined });
    if (outcome.state === 'conflict') {
      store.set({ conflicts: new Map() });
      await store.load();
      store.say('bad', SAID.bulkConflict(outcome.conflicts.length));
    }
    // What stopped it has been said; some may be done already.
    if (done > 0) store.say('bad', `${SAID.partDone(done, changes.length)} ${store.state.notice?.text ?? ''}`.trim());
    return { done, stamps };
  }
  store.set({ progress: undefined });
  return { done, stamps };
}

/** They enter the sheet as drafts: none counts for anything before somebody takes it on. */
export async function addSuggestions(store: Store, suggestions: readonly Suggestion[], due: string): Promise<void> {
  const changes = suggestions.map((suggestion) => addOf(freshId(), { ...suggestedFields(suggestion), due }));
  const { done, stamps } = await inPieces(store, 'Thêm', changes);
  if (done < changes.length) return;
  store.show({ name: 'list' });
  store.say('good', SAID.suggested(done), stamps);
}

/** The gain stays blank: how much a measure will bring back is for the officer to say. */
export function suggestedFields(suggestion: Suggestion): FieldTexts {
  const { code, difficulty, measure, lead, cooperating, deliverable, target } = suggestion;
  return {
    ...{ codes: code, measure, lead, cooperating, deliverable, target },
    difficulty: DIFFICULTIES[difficulty],
    status: TASK_STATUSES.draft,
  };
}

export { send };
