/** A loss for which no task is set: its reason is typed in the card, kept while it is open, and written into the sheet. */
import { compareCodes, type ItemCode } from '../../../core/codes.ts';
import { REASON_LIMIT, statedReason } from '../../../core/declined.ts';
import { SAID } from '../texts.ts';
import { attempt, unlessBusy } from './side-actions.ts';
import type { Store } from './store.ts';

/** What is wrong with a reason; blank where nothing is. */
export function faultOfReason(reason: string): string {
  if (reason.trim().length > REASON_LIMIT) return SAID.reasonTooLong(reason.trim().length, REASON_LIMIT);
  return statedReason(reason) === '' ? SAID.reasonMissing : '';
}

/** Why an item cannot be left without a task; undefined where it can. */
function refusalFor({ state: { book, overview } }: Store, code: string): string | undefined {
  if (!book || !overview) return undefined;
  if (!book.result.card.items.some((one) => one.code === code)) return SAID.noSuchItem(code);
  const entry = overview.entries.find(({ shortfall }) => shortfall.code === code);
  if (entry) return entry.state === 'none' ? undefined : SAID.hasTask(code);
  const lost = overview.entries.map(({ shortfall }) => shortfall.code).toSorted(compareCodes);
  const below = lost.filter((one) => one.startsWith(`${code}.`));
  return below.length > 0 ? SAID.declineEach(code, below) : SAID.notLost(code);
}

/** A heading that had the focus before may get it again. */
export const openDecline = (store: Store, code: ItemCode): void => {
  typeReason(store, code, '');
  store.set({ focus: '' });
};

export const typeReason = (store: Store, code: ItemCode, reason: string): void =>
  store.set({ declining: new Map([...store.state.declining, [code, reason]]) });

export const closeDecline = (store: Store, code: string): void =>
  store.set({
    declining: new Map([...store.state.declining].filter(([one]) => one !== code)),
    focus: `item-${code}`,
  });

/** What was typed stays until it is written. */
export const declineTask = (store: Store, code: string, reason: string): Promise<void> =>
  attempt(store, async () => {
    const refused = refusalFor(store, code) ?? faultOfReason(reason);
    if (refused !== '') return store.say('bad', refused);
    if (!(await writeReason(store, code, reason.trim()))) return;
    closeDecline(store, code);
  });

/** It wants a task again. */
export const wantTask = (store: Store, code: string): Promise<void> =>
  attempt(store, async () => {
    await writeReason(store, code, '');
  });

async function writeReason(store: Store, code: string, reason: string): Promise<boolean> {
  const done = await unlessBusy(store, () => store.call('declineTask', { code, reason, ...store.author }));
  if (!done) return false;
  await store.load();
  store.say('good', reason === '' ? SAID.wantedAgain(code) : SAID.declined(code), [done.stamp]);
  return true;
}
