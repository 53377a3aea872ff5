/** What the window works with: the superior body's book as read, and the calls that write into it. */
import type { CallInput } from '../../../addin/door.ts';
import type { LedgerConflict } from '../../../book/ledger-change.ts';
import type { ProvinceBook } from '../../../province/province-book.ts';
import { readProvince } from '../../../province/read-province.ts';
import { needsIds } from '../../../province/row-twins.ts';
import { call as callServer } from '../../kit/rpc.ts';

export type ProvinceParts = CallInput<'saveProvince'>['parts'];
export type ProvinceAction = CallInput<'saveProvince'>['action'];

/** Rows of "Các xã" that were typed into the sheet, or copied there, get their ids first: by them everything else is known. */
export async function openProvince(call = callServer): Promise<ProvinceBook> {
  const book = readProvince(await call('loadProvince', {}));
  if (!needsIds(book) || book.headers) return book;
  await call('prepareLedger', { ledger: 'communes' });
  return readProvince(await call('loadProvince', {}));
}

export const yearOf = ({ settings }: Pick<ProvinceBook, 'settings'>): string =>
  settings.yearScored === undefined ? '' : String(settings.yearScored);

export interface Saved {
  readonly stamp: number;
  readonly told: string;
}

/** @returns the rows that somebody else changed; then nothing was written */
export async function saveProvince(
  book: ProvinceBook,
  action: ProvinceAction,
  parts: ProvinceParts,
  call = callServer,
): Promise<Saved | readonly LedgerConflict[]> {
  const filled = parts.filter(({ changes }) => changes.length > 0);
  const saved = await call('saveProvince', { action, year: yearOf(book), parts: filled });
  return saved.state === 'saved' ? saved : saved.conflicts;
}

export const isSaved = (answer: Saved | readonly LedgerConflict[]): answer is Saved => 'stamp' in answer;

/**
 * What is frozen, or leaves the house, is made of the book as it stands: nobody else's points, units or set came in between. Asked
 * before, since the rows that are written are others than those it is made of.
 */
export const isAsShown = (shown: ProvinceBook, now: ProvinceBook): boolean =>
  JSON.stringify(shown) === JSON.stringify(now);
