/** What the dialog writes and takes back; of the calls and what came of them. */
import type { CallInput } from '../../../addin/door.ts';
import type { LedgerConflict } from '../../../book/ledger-change.ts';
import type { RoundLine } from '../../../core/dossier/rounds.ts';
import type { SheetPlace } from '../../../core/place.ts';
import { toNumber } from '../../../core/points.ts';
import { call, closeWindow } from '../../kit/rpc.ts';
import type { DossierKind } from './documents.ts';
import { type DossierBook, yearOf } from './dossier-book.ts';

export type LedgerChanges = CallInput<'saveLedger'>['changes'];
export type LedgerChange = LedgerChanges[number];

export interface Saved {
  readonly stamp: number;
  readonly told: string;
}

/** @returns the rows that somebody else changed; then nothing was written */
export async function saveLedger(
  ledger: CallInput<'saveLedger'>['ledger'],
  book: DossierBook,
  changes: LedgerChanges,
): Promise<Saved | readonly LedgerConflict[]> {
  const saved = await call('saveLedger', { ledger, year: yearOf(book), changes });
  return saved.state === 'saved' ? saved : saved.conflicts;
}

export const isSaved = (answer: Saved | readonly LedgerConflict[]): answer is Saved => 'stamp' in answer;

/** The sidebar stands beside the cell; this window lies over the sheet. */
export async function goTo(place: SheetPlace): Promise<undefined> {
  await call('openWindow', { name: 'home' });
  await call('goTo', place);
  closeWindow();
  return undefined;
}

/**
 * What was granted in the last round goes into "Điểm đạt", and why points were lost where nobody has told that yet; who changed such a cell
 * meanwhile keeps it, and that is told.
 */
export async function grant(book: DossierBook, lines: readonly RoundLine[]): Promise<Saved> {
  const rows = lines.flatMap(({ code, title, max, granted, firstReason, secondReason }) => {
    if (granted === undefined) return [];
    const { score: seen, cause = '' } = book.scores.get(code) ?? {};
    const reason = secondReason.trim() || firstReason.trim();
    const isUntold = max !== undefined && granted < max && cause.trim() === '' && reason !== '';
    return [
      {
        ...{ code: String(code), title, score: toNumber(granted), ...(isUntold ? { cause: reason } : {}) },
        seen: { score: typeof seen === 'number' ? toNumber(seen) : (seen ?? ''), cause },
      },
    ];
  });
  const { stamp, kept, told } = await call('applyResult', { rows, settings: {}, overwrite: false, year: yearOf(book) });
  return { stamp, told: [...kept, told].filter(Boolean).join(' ') };
}

/** The window of a document in place of this one. */
export async function openDocument(kind: DossierKind): Promise<undefined> {
  await call('openWindow', { name: 'document', start: kind });
  closeWindow();
  return undefined;
}
