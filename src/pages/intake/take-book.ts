/** A book of the add-in that comes back from a file: what is offered, and taking it over into the open book. */
import type { DownloadedBook, TakenTab } from '../../book/downloaded.ts';
import { parseBook } from '../../book/parse-book.ts';
import { LOG } from '../../book/tabs/log.ts';
import { call } from '../kit/rpc.ts';
import { TEXTS } from './texts.ts';

export interface Offer {
  /** Whose book it is and what it holds. */
  readonly summary: readonly string[];
  /** Why the whole book cannot be taken over here; its scores can. */
  readonly refusal: string | undefined;
  readonly notes: readonly string[];
}

export async function offerOf(own: DownloadedBook): Promise<Offer> {
  const { settings } = parseBook(own.cells);
  const { filled } = own.newer === undefined ? await call('takeBook', { tabs: own.tabs, look: true }) : { filled: [] };
  return {
    summary: [TEXTS.own.offer(settings.issuer, settings.yearScored), holdings(own)],
    refusal: own.newer ?? (filled.length > 0 ? TEXTS.own.filled(filled) : undefined),
    notes: own.notes,
  };
}

/** @returns what was done, for the person; @throws CallError when the open book is not an empty one */
export async function take(own: DownloadedBook): Promise<string> {
  const id = own.isHandedOut && own.id !== '' ? { book: own.id } : {};
  await call('takeBook', { tabs: own.tabs, withoutAddresses: own.withoutAddresses, ...id });
  return TEXTS.own.taken(holdings(own));
}

function holdings({ cells, tabs }: DownloadedBook): string {
  const { rows, tasks, units, wording } = parseBook(cells);
  const log = tabs.find(({ name }: TakenTab) => name === LOG.name)?.rows.length ?? 0;
  return TEXTS.own.holds({
    ...{ scores: rows.length, tasks: tasks.length, units: units.length, wording: wording.length, log },
  });
}
