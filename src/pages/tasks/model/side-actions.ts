/** What a person does beside the tasks: go to a cell, take the selected row, units, evidence, the log and undo. */
import { TOTAL_LABEL } from '../../../core/codes.ts';
import type { SheetPlace } from '../../../core/place.ts';
import { BASES, type Basis } from '../../../core/result/current.ts';
import { SAID } from '../texts.ts';
import { NO_FILTERS } from './filters.ts';
import { GROWING } from './save.ts';
import type { LogEntry } from './state.ts';
import type { Store } from './store.ts';

export async function attempt(store: Store, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (error) {
    store.say('bad', (error as Error).message);
  }
}

/** Asks again while somebody else writes. @returns undefined when the lock stayed taken, which has been said */
export async function unlessBusy<Done extends { state: 'done'; stamp: number; told: string }>(
  store: Store,
  ask: () => Promise<Done | { readonly state: 'busy' }>,
): Promise<Done | undefined> {
  for (const pause of [0, ...GROWING]) {
    store.set({ working: pause > 0 ? SAID.busy : SAID.saving });
    if (pause > 0) await store.waiting.wait(pause);
    const answer = await ask().finally(() => store.set({ working: '' }));
    if (answer.state === 'busy') continue;
    store.follow(answer);
    return answer;
  }
  store.say('bad', SAID.stillBusy);
  return undefined;
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
    const input = { name, ...store.author };
    if (!(await unlessBusy(store, () => store.call('addUnit', input)))) return;
    store.setUnits([...book.units, { name, aliases: [], person: '', email: '' }]);
    store.say('good', SAID.unitAdded(name));
  });

export const addEvidence = (store: Store, code: string, text: string): Promise<void> =>
  attempt(store, async () => {
    const input = { code, text, ...store.author };
    if (await unlessBusy(store, () => store.call('addEvidence', input))) store.say('good', SAID.evidenceAdded(code));
  });

/** Which points count, where some only are granted: asked once, because the answer stands in the book. */
export const chooseBasis = (store: Store, basis: Basis): Promise<void> =>
  attempt(store, async () => {
    const input = { basis, ...store.author };
    if (!(await unlessBusy(store, () => store.call('chooseBasis', input)))) return;
    await store.load();
    store.say('good', SAID.basisChosen(BASES[basis]));
  });

/** A copy of another spreadsheet is a book of its own from now on. */
export const adoptCopy = (store: Store): Promise<void> =>
  attempt(store, async () => {
    const { state } = await store.call('adoptCopy', {});
    if (state === 'busy') return store.say('bad', SAID.stillBusy);
    await store.load();
    store.say('good', SAID.adopted);
  });

export const showLog = (store: Store): Promise<void> =>
  attempt(store, async () => {
    store.show({ name: 'log' });
    store.set({ log: undefined });
    store.set({ log: store.who ? await store.call('readCommands', { who: store.who }) : [] });
  });

export const openLogTab = (store: Store): Promise<void> =>
  attempt(store, async () => {
    await store.call('showTaskLog', {});
  });

/** Takes a command back, whatever it wrote; rows that somebody changed since stay as they are. */
export const undo = (store: Store, entry: LogEntry): Promise<void> =>
  attempt(store, async () => {
    const tell = await takeBack(store, [entry.number]);
    if (!tell) return;
    await showLog(store);
    tell();
  });

/** What the last message told of. */
export const undoLast = (store: Store, numbers: readonly number[]): Promise<void> =>
  attempt(store, async () => {
    const tell = await takeBack(store, numbers);
    if (!tell) return;
    // A task that was only just added is gone with its editor.
    const { view } = store.state;
    if (view.name === 'task' && !store.taskOf(view.id)) store.show({ name: 'list' });
    tell();
  });

/** The last command first. @returns says how it ended; undefined where the lock stayed taken, which has been said */
async function takeBack(store: Store, numbers: readonly number[]): Promise<(() => void) | undefined> {
  let [restored, kept] = [0, 0];
  for (const number of numbers.toReversed()) {
    const done = await unlessBusy(store, () => store.call('undoCommand', { number, who: store.who }));
    if (!done) return undefined;
    restored += done.restored;
    kept += done.kept.length;
  }
  await store.load();
  return () => (restored === 0 ? store.say('bad', SAID.undoChanged) : store.say('good', SAID.undone(kept)));
}
