/** What a person does beside the tasks: go to a cell, take the selected row, units, evidence, the log and undo. */
import type { UndoStep } from '../../../workbook/tasks/change.ts';
import { SAID } from '../texts.ts';
import { send } from './actions.ts';
import { reverseOf } from './changes.ts';
import { NO_FILTERS } from './filters.ts';
import type { LogEntry } from './state.ts';
import type { Store } from './store.ts';

const PAUSES = [400, 1000, 2000, 4000];

async function attempt(store: Store, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    store.say('bad', (error as Error).message);
  }
}

/** Asks again while somebody else writes. @returns false when the lock stayed taken, which has been said */
async function unlessBusy(store: Store, ask: () => Promise<{ state: string }>): Promise<boolean> {
  for (const pause of PAUSES) {
    store.set({ working: SAID.saving });
    const { state } = await ask().finally(() => store.set({ working: '' }));
    if (state !== 'busy') return true;
    store.set({ working: SAID.busy });
    await store.waiting.wait(pause);
  }
  store.say('bad', SAID.stillBusy);
  return false;
}

export const goTo = (store: Store, kind: 'task' | 'item', key: string): Promise<void> =>
  attempt(store, async () => {
    await store.call('goTo', { kind, key });
  });

/** Opens what the selected row of the sheet is about. */
export const takeSelected = (store: Store): Promise<void> =>
  attempt(store, async () => {
    const spot = await store.call('selectedSpot', {});
    if (!spot) return store.say('info', SAID.nothingSelected);
    if (spot.kind === 'task') {
      if (!store.taskOf(spot.key)) await store.load();
      return store.show({ name: 'task', id: spot.key });
    }
    const listed = store.state.overview?.entries.some(({ shortfall }) => shortfall.code === spot.key);
    if (!listed) return store.say('info', SAID.notShown(spot.key));
    store.set({ view: { name: 'list' }, filters: NO_FILTERS, focus: `item-${spot.key}`, notice: undefined });
  });

export const addUnit = (store: Store, name: string): Promise<void> =>
  attempt(store, async () => {
    const { desk } = store.state;
    if (!desk) return;
    const input = { name, who: store.who, zone: desk.zone };
    if (!(await unlessBusy(store, () => store.call('addUnit', input)))) return;
    store.setUnits([...desk.units, { name, aliases: [], person: '' }]);
    store.say('good', SAID.unitAdded(name));
  });

export const addEvidence = (store: Store, code: string, text: string): Promise<void> =>
  attempt(store, async () => {
    const input = { code, text, who: store.who, zone: store.state.desk?.zone ?? '' };
    if (await unlessBusy(store, () => store.call('addEvidence', input))) store.say('good', SAID.evidenceAdded(code));
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
    const found = changes.filter((change) => change !== undefined);
    // Deleted rows shift the others, so each goes by itself.
    const alone = found.some(({ kind }) => kind === 'delete' || kind === 'move');
    for (const group of alone ? found.map((change) => [change]) : [found]) {
      const outcome = await send(store, 'Hoàn tác', group);
      if (outcome.state === 'conflict') {
        store.set({ conflicts: new Map() });
        return store.say('bad', SAID.undoChanged);
      }
      if (outcome.state !== 'saved') return;
    }
    await store.load();
    await showLog(store);
    store.say('good', SAID.undone);
  });

export function stepsOf({ undo: text }: LogEntry): UndoStep[] {
  try {
    return JSON.parse(text) as UndoStep[];
  } catch {
    return [];
  }
}
