/** What a person does beside the tasks: go to a cell, take the selected row, units, evidence, the log and undo. */
import type { TaskChange, UndoStep } from '../../../book/tasks/change.ts';
import { TOTAL_LABEL } from '../../../core/codes.ts';
import type { SheetPlace } from '../../../core/place.ts';
import { BASES, type Basis } from '../../../core/result/current.ts';
import { SAID } from '../texts.ts';
import { send } from './actions.ts';
import { reverseOf } from './changes.ts';
import { NO_FILTERS } from './filters.ts';
import { GROWING } from './save.ts';
import type { LogEntry } from './state.ts';
import type { Store } from './store.ts';

async function attempt(store: Store, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    store.say('bad', (error as Error).message);
  }
}

/** Asks again while somebody else writes. @returns false when the lock stayed taken, which has been said */
async function unlessBusy(store: Store, ask: () => Promise<{ state: string }>): Promise<boolean> {
  for (const pause of [0, ...GROWING]) {
    store.set({ working: pause > 0 ? SAID.busy : SAID.saving });
    if (pause > 0) await store.waiting.wait(pause);
    const { state } = await ask().finally(() => store.set({ working: '' }));
    if (state !== 'busy') return true;
  }
  store.say('bad', SAID.stillBusy);
  return false;
}

export const goTo = (store: Store, place: SheetPlace): Promise<void> =>
  attempt(store, async () => {
    await store.call('goTo', place);
  });

/** Opens what the selected row of the sheet is about; a row that people added or copied gets its own id first. */
export const takeSelected = (store: Store): Promise<void> =>
  attempt(store, async () => {
    store.set({ focus: '' });
    let place = await store.call('selectedSpot', {});
    if (!place || (place.kind === 'task' && !store.taskOf(place.id))) {
      await store.load();
      place ??= await store.call('selectedSpot', {});
    }
    if (!place) return store.say('info', SAID.nothingSelected);
    if (place.kind === 'task') return store.show({ name: 'task', id: place.id });
    const { code } = place;
    const { entries = [], differences = [] } = store.state.overview ?? {};
    const difference = differences.find((entry) => entry.difference.code === code);
    // A field or criterion stands in no line of its own: its first leaf does.
    const below = entries.find(({ shortfall }) => shortfall.code === code || shortfall.code.startsWith(`${code}.`));
    const focus =
      below?.shortfall.code !== code && difference ? `difference-${code}` : below && `item-${below.shortfall.code}`;
    if (!focus) return store.say('info', SAID.notShown(code === 'total' ? TOTAL_LABEL : code));
    store.set({ view: { name: 'list' }, filters: NO_FILTERS, focus, notice: undefined });
  });

export const addUnit = (store: Store, name: string): Promise<void> =>
  attempt(store, async () => {
    const { book } = store.state;
    if (!book) return;
    const input = { name, who: store.who, zone: book.zone };
    if (!(await unlessBusy(store, () => store.call('addUnit', input)))) return;
    store.setUnits([...book.units, { name, aliases: [], person: '', email: '' }]);
    store.say('good', SAID.unitAdded(name));
  });

export const addEvidence = (store: Store, code: string, text: string): Promise<void> =>
  attempt(store, async () => {
    const input = { code, text, who: store.who, zone: store.state.book?.zone ?? '' };
    if (await unlessBusy(store, () => store.call('addEvidence', input))) store.say('good', SAID.evidenceAdded(code));
  });

/** Which points count, where some only are granted: asked once, because the answer stands in the book. */
export const chooseBasis = (store: Store, basis: Basis): Promise<void> =>
  attempt(store, async () => {
    const input = { basis, who: store.who, zone: store.state.book?.zone ?? '' };
    if (!(await unlessBusy(store, () => store.call('chooseBasis', input)))) return;
    await store.load();
    store.say('good', SAID.basisChosen(BASES[basis]));
  });

export const showLog = (store: Store): Promise<void> =>
  attempt(store, async () => {
    store.show({ name: 'log' });
    store.set({ log: undefined });
    store.set({ log: store.who ? await store.call('readTaskLog', { who: store.who }) : [] });
  });

export const openLogTab = (store: Store): Promise<void> =>
  attempt(store, async () => {
    await store.call('showTaskLog', {});
  });

/** Reads the rows anew and takes the change back where nobody changed them since. */
export const undo = (store: Store, entry: LogEntry): Promise<void> =>
  attempt(store, async () => {
    const steps = stepsOf(entry);
    if (steps.length === 0) return store.say('info', SAID.undoLong);
    await store.load();
    const changes = steps.map((step) => reverseOf(step, store.taskOf(step.id)?.texts));
    if (changes.includes(undefined)) return store.say('bad', SAID.undoChanged);
    const groups = groupsOf(changes.filter((change) => change !== undefined));
    let done = 0;
    for (const group of groups) {
      if (groups.length > 1) store.set({ progress: { done, of: changes.length } });
      const outcome = await send(store, 'Hoàn tác', group);
      if (outcome.state !== 'saved') {
        store.set({ progress: undefined });
        if (outcome.state !== 'conflict' && done === 0) return;
        store.set({ conflicts: new Map() });
        return store.say('bad', done > 0 ? SAID.undonePart(done, changes.length) : SAID.undoChanged);
      }
      done += group.length;
    }
    store.set({ progress: undefined });
    await store.load();
    await showLog(store);
    store.say('good', SAID.undone);
  });

/** Rows are written together where they get the same texts; deleted and moved rows shift the others, so each goes alone. */
function groupsOf(changes: readonly TaskChange[]): TaskChange[][] {
  const groups = new Map<string, TaskChange[]>();
  changes.forEach((change, i) => {
    const { kind } = change;
    const key = kind === 'edit' ? JSON.stringify(change.fields) : kind === 'add' ? kind : String(i);
    groups.set(key, [...(groups.get(key) ?? []), change]);
  });
  return [...groups.values()];
}

export function stepsOf({ undo: text }: LogEntry): UndoStep[] {
  try {
    return JSON.parse(text) as UndoStep[];
  } catch {
    return [];
  }
}
