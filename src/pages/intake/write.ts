/** What the dialog writes: the ticked rows, the settings that differ from the book's, the ranking; and what keeps it from writing. */
import type { CallInput, CallOutput } from '../../addin/door.ts';
import type { PlainCell } from '../../book/plain-table.ts';
import { printRanking, type RankingRow } from '../../book/ranking-table.ts';
import { settingLabel } from '../../book/tabs/settings.ts';
import { TOTAL_LABEL } from '../../core/codes.ts';
import { checkRanking, type Ranking } from '../../intake/communes/ranking.ts';
import { unreadSetting } from '../../intake/result-request.ts';
import { CallError, call } from '../kit/rpc.ts';
import { type Standing, standingValue } from './standing.ts';
import type { Line, Loaded } from './state.ts';
import { TEXTS } from './texts.ts';

export interface Ticked {
  readonly lines: readonly Line[];
  readonly isTickedSetting: (label: string) => boolean;
  readonly withRanking: boolean;
}

/** @returns the request, and how many things it writes */
export function writeRequest(
  loaded: Loaded | undefined,
  { lines, isTickedSetting, withRanking }: Ticked,
  book: Standing | undefined,
): { request: CallInput<'applyResult'>; count: number } {
  const rows = lines
    .filter(({ ticked }) => ticked)
    .map(({ row }) => ({ ...row, ...(book ? { seen: seenOf(book, row.code) } : {}) }));
  const settings = Object.fromEntries(
    Object.entries(loaded?.settings ?? {}).filter(
      ([label, value]) => isTickedSetting(label) && standingValue(book, label) !== value,
    ),
  );
  const ranking = withRanking ? loaded?.found.ranking : undefined;
  return {
    request: {
      rows,
      settings: { ...settings, ...unreadNote(loaded, book) },
      overwrite: true,
      ...(book ? { year: standingValue(book, settingLabel('yearScored')) } : {}),
      ...(ranking ? { ranking: rankingRows(ranking) } : {}),
    },
    count: rows.length + Object.keys(settings).length + (ranking ? 1 : 0),
  };
}

/** What the cells of a row held when the book was read. */
const seenOf = ({ cells }: Standing, code: string): Readonly<Record<string, PlainCell>> => cells.get(code) ?? {};

/**
 * What is said when it was written: also what was left because somebody changed it meanwhile.
 * @param rows what was asked to be written
 */
export function writtenText(
  { added, updated, settings, kept, told }: CallOutput<'applyResult'>,
  rows: readonly { readonly code: string }[],
): string {
  const codes = added + updated === 0 ? [] : rows.map(({ code }) => code).filter((code) => code !== TOTAL_LABEL);
  const isLowest = (code: string): boolean => !codes.some((other) => other.startsWith(`${code}.`));
  const items = codes.filter((code) => code.includes('.') && isLowest(code)).length;
  const fields = new Set(codes.map((code) => code.split('.')[0])).size;
  const left = kept.length === 0 ? '' : TEXTS.kept(kept);
  return [TEXTS.written(items, fields, settings), left, told].filter((part) => part !== '').join(' ');
}

/** @param numbers of the commands, the first one first @returns what came of it @throws CallError */
export async function takeBackWrite(numbers: readonly number[]): Promise<string> {
  let [restored, kept] = [0, 0];
  for (const number of numbers.toReversed()) {
    const answer = await call('undoCommand', { number });
    if (answer.state === 'busy') return TEXTS.busy;
    restored += answer.restored;
    kept += answer.kept.length;
  }
  return TEXTS.undone(restored, kept);
}

/**
 * What is said of a write that Google stopped in the middle: what of it stands in the book by now, and what to click.
 * @param of how many things it was to write
 */
export function printStopped(
  { message }: CallError,
  of: number,
  loaded: Loaded | undefined,
  ticked: Ticked,
  book: Standing | undefined,
): string {
  const lines = ticked.lines.filter(({ comparison }) => comparison.status !== 'same');
  const { count: left } = writeRequest(loaded, { ...ticked, lines }, book);
  return `${message} ${left === 0 ? TEXTS.stoppedLast : TEXTS.stopped(of - left, of, TEXTS.write(left))}`;
}

/** Whether it may have written a part: what the add-in itself refuses has written nothing. */
export const isStopped = (error: unknown): error is CallError =>
  error instanceof CallError && error.code.startsWith('google-');

/** Not counted as something that was read: what is still to be read, or that nothing is any more. */
function unreadNote(loaded: Loaded | undefined, book: Standing | undefined): Record<string, string> {
  if (loaded?.kind !== 'result') return {};
  const note = unreadSetting(loaded.found.reading);
  const label = settingLabel('unreadLines');
  const isStale = standingValue(book, label) !== '' && note[label] === undefined;
  return isStale ? { [label]: TEXTS.unreadNone } : note;
}

/** What keeps the write from being done: a figure that is none, or one code twice. */
export function faultIn(lines: readonly Line[]): string | undefined {
  const seen = new Set<string>();
  for (const { ticked, fault, row } of lines) {
    if (!ticked) continue;
    if (fault) return fault;
    if (seen.has(row.code)) return TEXTS.twice(row.code);
    seen.add(row.code);
  }
  return undefined;
}

/** The table for the tab "Xếp hạng". */
function rankingRows(ranking: Ranking): RankingRow[] {
  const units = checkRanking(ranking).map(({ rank, computedRank, doubts, ...unit }) => ({
    ...{ ...unit, published: rank, computed: computedRank, doubts: doubts.join(' ') },
  }));
  return printRanking(ranking.fields, units);
}
