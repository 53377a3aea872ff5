/** What the window works with: the units and their plans by quarter; and what came in is written. */
import type { CallInput } from '../../../addin/door.ts';
import type { HeaderFault } from '../../../book/headers.ts';
import { readWordingRows } from '../../../book/parse-book.ts';
import { fromPlain, NO_ROWS } from '../../../book/plain-table.ts';
import { unitRow } from '../../../book/tab.ts';
import { FOLLOWING, type FollowingKey } from '../../../book/tabs/province/following.ts';
import { cellText } from '../../../core/cells.ts';
import type { Problem } from '../../../core/problems.ts';
import { planYearOf, type Settings } from '../../../core/settings.ts';
import { type FollowPeriod, periodKey } from '../../../province/follow.ts';
import { type FollowingEntry, followingCells, readFollowing } from '../../../province/following-rows.ts';
import type { Commune } from '../../../province/province-book.ts';
import { readProvince } from '../../../province/read-province.ts';
import { needsIds } from '../../../province/row-twins.ts';
import { call, PageError } from '../../kit/rpc.ts';
import { COLLECT } from '../texts.ts';
import type { Told } from './collect.ts';

type Cells = Readonly<Record<string, string>>;

export interface FollowingBook {
  readonly settings: Settings;
  readonly planYear: number | undefined;
  readonly units: readonly Commune[];
  /** What of the list of units and of their rows could not be read. */
  readonly problems: readonly Problem[];
  readonly wording: readonly { readonly label: string; readonly text: string }[];
  readonly entries: readonly FollowingEntry[];
  /** Rows of "Theo dõi các xã" as they stand, by their id. */
  readonly texts: ReadonlyMap<string, Cells>;
  /** Tabs whose headers are not whole: what stands under a lost one is in none of these. */
  readonly headers?: readonly HeaderFault[];
}

export async function openFollowing(): Promise<FollowingBook> {
  const book = await loadFollowing();
  if (!needsIds({ ...book, communes: book.units }) || book.headers) return book;
  // Units that somebody typed into the tab are known by nothing yet.
  await call('prepareLedger', { ledger: 'communes' });
  return loadFollowing();
}

async function loadFollowing(): Promise<FollowingBook> {
  const { info, communes, following, wording, headers } = await call('loadFollowing', {});
  const rest = { submissions: NO_ROWS, rounds: NO_ROWS, published: NO_ROWS, criteria: null };
  const { settings, communes: units, problems } = readProvince({ info, province: { communes, ...rest } });
  const texts = fromPlain<FollowingKey>(following).map(({ cell }): [string, Cells] => [
    FOLLOWING.identity?.of(cell) ?? '',
    Object.fromEntries(following.keys.map((key) => [key, cellText(cell(key as FollowingKey))])),
  ]);
  const rows = readFollowing(following, units);
  return {
    ...{ settings, planYear: planYearOf(settings), units, problems: [...problems, ...rows.problems] },
    wording: readWordingRows(wording),
    ...{ entries: rows.entries, texts: new Map(texts.filter(([id]) => id !== '')) },
    ...(headers ? { headers } : {}),
  };
}

/** So that one call is far from its six minutes, and what was broken off is small. */
const ROWS_A_CALL = 100;

type Change = CallInput<'saveProvince'>['parts'][number]['changes'][number];

/**
 * Asked again it writes nothing twice: a row is a unit's in a quarter.
 * @param step told how many units are written
 * @returns what the server did on the way, for the person @throws PageError where somebody else changed a row meanwhile
 */
export async function saveFollowing(
  { settings, texts }: FollowingBook,
  period: FollowPeriod,
  told: readonly Told[],
  step: (done: number) => Promise<void>,
): Promise<string> {
  const year = settings.yearScored === undefined ? '' : String(settings.yearScored);
  const said: string[] = [];
  for (let from = 0; from < told.length; from += ROWS_A_CALL) {
    await step(from);
    const some = told.slice(from, from + ROWS_A_CALL);
    const changes = some.map(({ unit, file, followed }): Change => {
      const row = unitRow(unit.id, periodKey(period));
      const cells = followingCells(unit, period, followed, file);
      const standing = texts.get(row);
      const seen = standing ? Object.fromEntries(Object.keys(cells).map((key) => [key, standing[key] ?? ''])) : {};
      return { kind: 'put', row, seen, cells, signed: true };
    });
    const parts = [{ ledger: 'following' as const, changes }];
    const saved = await call('saveProvince', { action: 'follow', year, parts });
    if (saved.state === 'conflict') throw new PageError(COLLECT.conflict(namesOf(some, saved.conflicts, period)));
    said.push(saved.told);
  }
  return said.filter(Boolean).join(' ');
}

function namesOf(told: readonly Told[], conflicts: readonly { readonly row: string }[], period: FollowPeriod): string {
  const rows = new Set(conflicts.map(({ row }) => row));
  return told
    .filter(({ unit }) => rows.has(unitRow(unit.id, periodKey(period))))
    .map(({ unit }) => unit.name)
    .join(', ');
}
