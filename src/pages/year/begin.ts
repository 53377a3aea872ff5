/** What "Sang năm mới" does with the book: reads it, writes the new year where nothing changed meanwhile, finishes a stopped run. */
import { whyBlocked } from '../../book/header-problems.ts';
import type { BookCells } from '../../book/plain-table.ts';
import { begunYear, clashOf, type Renames, renamesFor } from '../../book/year-tabs.ts';
import { fileOf } from '../criteria/model/change.ts';
import { call } from '../kit/rpc.ts';
import { UNDO } from '../kit/texts.ts';
import { bad, good, type Said } from '../kit/use-call.ts';
import { type FreshCriteria, NOTHING, type YearChoices, type YearPlan } from './plan-year.ts';
import { yearsOf } from './settings.ts';
import { TEXTS } from './texts.ts';

export interface Standing {
  /** Undefined where a run was stopped: there is no "Chấm điểm" to read. */
  readonly cells: BookCells | undefined;
  readonly names: readonly string[];
}

export type OpenChoices = Pick<YearChoices, 'criteria' | 'decisions' | 'unticked' | 'dues' | 'leftEvidence'>;

export const FIRST_CHOICES: OpenChoices = {
  criteria: undefined,
  decisions: new Map(),
  unticked: new Set(),
  leftEvidence: new Set(),
  dues: 'blank',
};

/** The names tell first whether a run was stopped. */
export async function readStanding(): Promise<Standing> {
  const names = (await call('readTab', { name: '' })).tabs;
  return { names, cells: begunYear(names) === undefined ? await call('readBook', { ledgers: true }) : undefined };
}

/** The two years as the dialog proposes them, blank where the book tells none. */
export function firstYears(cells: BookCells): { oldYear: string; newYear: string } {
  const told = yearsOf(cells.info);
  return told === undefined ? { oldYear: '', newYear: '' } : { oldYear: String(told), newYear: String(told + 1) };
}

/** A column that cannot be read would be missing in the new year. */
export const whyNotYet = ({ headers = [] }: BookCells): string | undefined =>
  whyBlocked(headers, TEXTS.notYet, TEXTS.above);

/** Not a number where it is no year. */
export const readYear = (text: string): number => (/^(?:19|20|21)\d\d$/.test(text.trim()) ? Number(text) : Number.NaN);

/**
 * Writes what was looked at; people go on typing while the page is open.
 * @param onWrite told when the reading is over and the writing begins
 * @returns the numbers by which it is taken back; or the book as it now is, where it changed and nothing was written
 */
export async function writeYear(
  seen: Standing,
  { arrangement }: YearPlan,
  criteria: FreshCriteria | undefined,
  onWrite: () => Promise<void> = async () => undefined,
): Promise<{ readonly stamps: readonly number[] } | { readonly changed: Standing }> {
  const now = await readStanding();
  if (JSON.stringify(now) !== JSON.stringify({ names: seen.names, cells: seen.cells })) return { changed: now };
  await onWrite();
  const { stamp } = await call('arrangeBook', arrangement);
  if (!criteria) return { stamps: [stamp] };
  // The new year stands by then: its set is kept in the place of the last year's, which is closed.
  const kept = await call('keepCriteria', { year: '', file: fileOf(criteria.set), settings: {} });
  return { stamps: [stamp, kept.stamp] };
}

/** @param stamps of the commands, the first one first */
export async function takeYearBack(stamps: readonly number[]): Promise<Said> {
  for (const number of stamps.toReversed()) {
    const answer = await call('undoCommand', { number });
    if (answer.state === 'busy') return bad(UNDO.busy);
  }
  return good(TEXTS.undone);
}

/** What is left of a stopped run: the names to change, and a tab that stands in their way. */
export function leftOver(names: readonly string[], suffix: string): { rename: Renames; clash: string | undefined } {
  const rename = renamesFor(names, suffix, names);
  return { rename, clash: clashOf(names, rename) };
}

export async function finishYear(names: readonly string[], rename: Renames): Promise<void> {
  await call('arrangeBook', { ...NOTHING, seen: [...names], rename });
}
