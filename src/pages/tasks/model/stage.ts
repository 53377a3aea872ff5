/** Where the year stands, as the sidebar has the book; putting its step off, and doing it. */

import { whyUnreadable } from '../../../book/read-settings.ts';
import type { Stage, StageWindow } from '../../../book/stage/stage.ts';
import { SETTING_FIELDS, type SettingField } from '../../../book/tabs/settings.ts';
import { compareDates, formatDate, readDate } from '../../../core/dates.ts';
import { saysSomething } from '../../../core/gaps.ts';
import { fold } from '../../../core/text.ts';
import { stageOfBook } from '../../../plan/stage-facts.ts';
import { today } from '../../kit/clock.ts';
import { SAID } from '../texts.ts';
import { beginFor } from './actions.ts';
import { attempt, goTo } from './side-actions.ts';
import type { Store } from './store.ts';

/** @returns undefined before the book was read */
export function stageOf({ state }: Store): Stage | undefined {
  const { book, later } = state;
  return book && stageOfBook({ ...book, tasks: book.tasks.map(({ task }) => task) }, book, later, today());
}

export function putOffStage(store: Store): void {
  const stage = stageOf(store);
  if (stage?.canWait) store.putOff(stage.key, today());
}

/** Does what the button says; what asks for more (the three ways, a value) the sidebar shows by itself. */
export async function doStep(store: Store): Promise<void> {
  const next = stageOf(store)?.next;
  if (!next) return;
  switch (next.action) {
    case 'open':
      return openWindow(store, next.target.window, next.target.start);
    case 'goTo':
      return goTo(store, next.target);
    case 'add':
      return beginFor(store, next.target.code);
    case 'edit':
      return store.show({ name: 'task', id: next.target.id });
    case 'remind':
      return store.show({ name: 'remind' });
    case 'list': {
      const [first] = store.state.overview?.entries ?? [];
      return store.set({ view: { name: 'list' }, focus: first ? `item-${first.shortfall.code}` : 'more' });
    }
    case 'recall':
      return store.recall();
    case 'begin':
    case 'fill':
      return undefined;
  }
}

export const openWindow = (store: Store, name: StageWindow | 'calendar', start = ''): Promise<void> =>
  attempt(store, async () => {
    await store.call('openWindow', { name, ...(start === '' ? {} : { start }) });
  });

/** The first question answered: the book is made, and what comes next opens. */
export const beginBook = (store: Store, way: 'published' | 'self' | 'sample'): Promise<void> =>
  attempt(store, async () => {
    store.set({ working: SAID.beginning });
    const { told } = await store.call('beginBook', { way }).finally(() => store.set({ working: '' }));
    await store.load();
    store.say('good', told.join(' '));
  });

/**
 * Writes the setting that the step asks for.
 * @returns what is wrong with the value, which is not written then
 */
export async function fillStep(store: Store, value: string): Promise<string | undefined> {
  const next = stageOf(store)?.next;
  if (next?.action !== 'fill') return undefined;
  const field = SETTING_FIELDS.find(({ label }) => fold(label) === fold(next.target.label));
  if (!field) return undefined;
  const wrong = whyWrong(field, value);
  if (wrong !== undefined) return wrong;
  await attempt(store, async () => {
    store.set({ working: SAID.saving, notice: undefined });
    const input = { values: { [field.key]: value.trim() }, year: store.author.year };
    await store.call('fillSettings', input).finally(() => store.set({ working: '' }));
    await store.load();
  });
  return undefined;
}

/** What a step asks for has happened by now: the day of a dossier or a decision, the year that was scored. */
function whyWrong({ key, label }: SettingField, value: string): string | undefined {
  if (!saysSomething(value)) return SAID.noContent(label);
  const unreadable = whyUnreadable(key, value);
  if (unreadable !== undefined) return unreadable;
  const day = key === 'submissionDate' || key === 'decisionDate' ? readDate(value) : undefined;
  if (day && compareDates(day, today()) > 0) return SAID.dayToCome(formatDate(day), formatDate(today()));
  const isToCome = key === 'yearScored' && Number(value) > today().year;
  return isToCome ? SAID.yearToCome(value.trim(), today().year) : undefined;
}
