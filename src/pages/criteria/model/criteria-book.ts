/** What the window works with: the set that the book keeps, and the card as it stands with all that is typed in it. */
import type { CallOutput } from '../../../addin/door.ts';
import type { StandingRow } from '../../../book/criteria-change.ts';
import { noteCriteriaSet } from '../../../book/criteria-set.ts';
import type { HeaderFault } from '../../../book/headers.ts';
import { type KeptSetReading, readKeptSet } from '../../../book/kept-set.ts';
import { parseBook } from '../../../book/parse-book.ts';
import { type BookCells, fromPlain, NO_ROWS, type PlainTable } from '../../../book/plain-table.ts';
import type { ScoreRow } from '../../../book/read-scores.ts';
import { readSettings } from '../../../book/read-settings.ts';
import type { Tab } from '../../../book/tab.ts';
import { APPRAISAL } from '../../../book/tabs/appraisal.ts';
import { EVIDENCE } from '../../../book/tabs/evidence.ts';
import { MONTHLY } from '../../../book/tabs/monthly.ts';
import { COMMUNES } from '../../../book/tabs/province/communes.ts';
import { SCORES } from '../../../book/tabs/scores.ts';
import type { SettingColumn } from '../../../book/tabs/settings.ts';
import { CLOSED_CRITERIA, CRITERIA_CHANGE } from '../../../book/tabs/stored-files.ts';
import { TASKS } from '../../../book/tabs/tasks.ts';
import { isBlank } from '../../../core/cells.ts';
import type { ItemCode } from '../../../core/codes.ts';
import { byCode, type CriteriaSet, itemsOf, nameOf, type ProfileItem } from '../../../core/criteria/criteria-set.ts';
import type { Points } from '../../../core/points.ts';
import type { CriteriaSetNote } from '../../../core/settings.ts';
import { call as callServer } from '../../kit/rpc.ts';

type Other = CallOutput<'readCriteria'>['others'][number];

export interface CriteriaBook {
  readonly cells: BookCells;
  readonly year: number | undefined;
  readonly kept: KeptSetReading | undefined;
  /** Sets of before, and snapshots of changes: which there are. */
  readonly closed: readonly Other[];
  readonly changes: readonly Other[];
  /** It scores other units: the set is kept alone. */
  readonly isSuperior: boolean;
  /** Of the kept set, the profile whose items the card has; undefined where it has others. */
  readonly profile: string | undefined;
  /** The same, or the one that was loaded before people changed the card. */
  readonly loadedProfile: string | undefined;
  /** The card as a set has it; empty before any was loaded. */
  readonly standing: readonly ProfileItem[];
  /** Last year's points by code. */
  readonly lastYear: ReadonlyMap<ItemCode, Points>;
  readonly rows: StandingRows;
  readonly headers: readonly HeaderFault[];
}

/** Rows of the tabs that hang on codes. */
export type StandingRows = Readonly<
  Record<'scores' | 'tasks' | 'evidence' | 'appraisal' | 'monthly', readonly StandingRow[]>
>;

export async function openCriteria(call = callServer): Promise<CriteriaBook> {
  const cells = await call('readBook', { ledgers: true });
  return readCriteriaBook(cells, await call('readCriteria', {}));
}

export function readCriteriaBook(cells: BookCells, stored: CallOutput<'readCriteria'>): CriteriaBook {
  const { settings, headers, rows } = parseBook(cells);
  const kept = stored.kept ? readKeptSet(stored.kept) : undefined;
  const set = kept?.ok ? kept.kept.set : undefined;
  const profile = set && profileOf(set, noteCriteriaSet(nameOf(set), rows));
  // A card that people changed since is still the one that was loaded.
  const loadedProfile = profile ?? (set && (profileOf(set, notedIn(cells)) ?? set.profiles[0]?.name));
  const details = byCode(set && loadedProfile !== undefined ? itemsOf(set, loadedProfile) : []);
  const lastYear = rows.flatMap(({ code, lastYear: points }): [ItemCode, Points][] =>
    code === 'total' || points === undefined ? [] : [[code, points]],
  );
  return {
    ...{ cells, kept, profile, loadedProfile, headers },
    year: settings.yearScored,
    closed: stored.others.filter(({ kind }) => kind.startsWith(CLOSED_CRITERIA)),
    changes: stored.others.filter(({ kind }) => kind.startsWith(CRITERIA_CHANGE)),
    isSuperior: stored.tabs.includes(COMMUNES.name),
    standing: standingItems(rows, details),
    lastYear: new Map(lastYear),
    rows: {
      scores: standingRows(SCORES, cells.scores),
      tasks: standingRows(TASKS, cells.tasks),
      evidence: standingRows(EVIDENCE, cells.evidence),
      appraisal: standingRows(APPRAISAL, cells.appraisal),
      monthly: standingRows(MONTHLY, cells.monthly),
    },
  };
}

/** The card as a set has it. @param details what a set says of its items besides */
export function standingItems(
  rows: readonly Pick<ScoreRow, 'code' | 'title' | 'max' | 'rule'>[],
  details: ReadonlyMap<ItemCode, ProfileItem> = new Map(),
): ProfileItem[] {
  const items = new Map<ItemCode, ProfileItem>();
  for (const { code, title, max, rule } of rows) {
    if (code === 'total' || items.has(code)) continue;
    items.set(code, { ...(details.get(code) ?? BARE), ...{ code, title, max, rule } });
  }
  return [...items.values()];
}

/** What a card says of an item that no kept set tells more of. */
const BARE = { ...{ printed: '', byHand: '', evidence: '', due: '' }, scorer: 'office', notApplicable: 'out' } as const;

/** As it was written, whether or not the card is still that. */
const notedIn = ({ info }: BookCells): CriteriaSetNote | undefined =>
  readSettings(fromPlain<SettingColumn>(info)).settings.criteriaSet;

/** The first whose items are these rows; several may have the same. */
function profileOf(set: CriteriaSet, note: CriteriaSetNote | undefined): string | undefined {
  return set.profiles.find(({ name }) => {
    const own = noteCriteriaSet(nameOf(set), itemsOf(set, name));
    return own.hash === note?.hash && own.rows === note.rows;
  })?.name;
}

function standingRows(tab: Tab, table: PlainTable = NO_ROWS): StandingRow[] {
  const typed = tab.columns.filter(({ formula }) => formula === undefined).map(({ key }) => key);
  return fromPlain(table).map(({ cell }) => {
    const cells = Object.fromEntries(
      typed.flatMap((key) => {
        const value = cell(key);
        return isBlank(value)
          ? []
          : [[key, typeof value === 'number' || typeof value === 'boolean' ? value : String(value)]];
      }),
    );
    return { id: tab.identity?.of(cell) ?? '', cells, values: cells };
  });
}
