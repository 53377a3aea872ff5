/** A book of the add-in that comes back from a file: what is offered, and taking it over into the open book. */
import type { DownloadedBook, TakenTab } from '../../book/downloaded.ts';
import { parseBook } from '../../book/parse-book.ts';
import { LOG } from '../../book/tabs/log.ts';
import { SETTING_FIELDS } from '../../book/tabs/settings.ts';
import { fold } from '../../core/text.ts';
import { CallError, call } from '../shared/rpc.ts';
import { readStanding, type Standing } from './state.ts';
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
  const standing = own.newer === undefined ? await standingIfMade() : undefined;
  return {
    summary: [TEXTS.own.offer(settings.issuer, settings.yearScored), holdings(own)],
    refusal: own.newer ?? (standing && isFilled(standing) ? TEXTS.own.filled : undefined),
    notes: own.notes,
  };
}

/** @returns what was done, for the person; @throws CallError when the open book is not an empty one */
export async function take(own: DownloadedBook): Promise<string> {
  await call('takeBook', { tabs: own.tabs });
  return TEXTS.own.taken(holdings(own));
}

function holdings({ cells, tabs }: DownloadedBook): string {
  const { rows, tasks, units, wording } = parseBook(cells);
  const log = tabs.find(({ name }: TakenTab) => name === LOG.name)?.rows.length ?? 0;
  return TEXTS.own.holds({
    ...{ scores: rows.length, tasks: tasks.length, units: units.length, wording: wording.length, log },
  });
}

/** Undefined for a spreadsheet that is no book yet: its tabs are made when the book is taken over. */
async function standingIfMade(): Promise<Standing | undefined> {
  try {
    return await readStanding();
  } catch (error) {
    if (error instanceof CallError && error.code === 'book') return undefined;
    throw error;
  }
}

/** Somebody worked in it; the server looks closer before it writes. */
function isFilled({ book, info }: Standing): boolean {
  return (
    book.tasks.length > 0 ||
    book.rows.some(({ code, max, score }) => code !== 'total' || max !== undefined || score !== undefined) ||
    SETTING_FIELDS.some(({ label }) => (info.get(fold(label)) ?? '') !== '')
  );
}
