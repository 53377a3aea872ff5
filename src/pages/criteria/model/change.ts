/** What a set does to the card and to all that hangs on its codes, told before it is done: what becomes what, what goes along, what stays behind. */
import type { CallInput } from '../../../addin/door.ts';
import {
  type CodeMap,
  type CriteriaRow,
  followerIn,
  type LeftCell,
  leftCells,
  nextCodes,
  type StandingRow,
} from '../../../book/criteria-change.ts';
import { noteCriteriaSet, printCriteriaSet } from '../../../book/criteria-set.ts';
import { keptFile } from '../../../book/kept-set.ts';
import { fromPlain } from '../../../book/plain-table.ts';
import { readSettings } from '../../../book/read-settings.ts';
import { type SettingColumn, settingLabel } from '../../../book/tabs/settings.ts';
import type { ItemCode } from '../../../core/codes.ts';
import { carryPoints } from '../../../core/criteria/carry.ts';
import { compareSets, type SetDifference } from '../../../core/criteria/compare-sets.ts';
import { type CriteriaSet, itemsOf, nameOf, type ProfileItem } from '../../../core/criteria/criteria-set.ts';
import { type Decisions, type LinkedSets, linkSets } from '../../../core/criteria/links.ts';
import { planMigration } from '../../../core/criteria/migrate.ts';
import { formatDate } from '../../../core/dates.ts';
import { toNumber } from '../../../core/points.ts';
import type { Decision } from '../../../core/settings.ts';
import { isBlank } from '../../../plan/heading.ts';
import type { CriteriaBook } from './criteria-book.ts';

export interface ChangePlan {
  readonly newer: readonly ProfileItem[];
  readonly links: LinkedSets;
  readonly difference: SetDifference;
  readonly card: NonNullable<CallInput<'keepCriteria'>['card']>;
  /** Cells of the card that do not go along. */
  readonly left: readonly LeftCell[];
  /** Tasks and documents of which an item is gone, or all of them. */
  readonly tasks: readonly Follower[];
  readonly evidence: readonly Follower[];
  /** Rows of ledgers that go: the months of an item, its appraisal. */
  readonly ledgers: readonly {
    readonly ledger: 'monthly' | 'appraisal';
    readonly code: string;
    readonly title: string;
  }[];
}

/** A row that names items. */
export interface Follower {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly dropped: readonly string[];
}

export function planChange(
  book: Pick<CriteriaBook, 'standing' | 'lastYear' | 'rows'>,
  set: CriteriaSet,
  profile: string,
  decisions: Decisions,
): ChangePlan {
  const newer = itemsOf(set, profile);
  const links = linkSets(book.standing, newer, decisions);
  const { rows: migrated } = planMigration(book.standing, newer, links);
  const shared = carryPoints(book.lastYear, links).points;
  const rows = migrated.map(({ item: { code, title, max, rule }, from, way }): CriteriaRow => {
    const points = way === 'words' ? shared.get(code) : undefined;
    return {
      ...{ code, title, rule, way, from },
      ...(max === undefined ? {} : { max: toNumber(max) }),
      ...(points === undefined ? {} : { lastYear: toNumber(points) }),
    };
  });
  const codes = codeMap(links);
  const map = (some: readonly StandingRow[]): Follower[] => some.flatMap((row) => followerOf(row, codes));
  return {
    ...{ newer, links, difference: compareSets(book.standing, newer, links) },
    card: {
      seen: book.standing.map(({ code }) => code),
      rows: rows.map((row) => ({ ...row, from: [...row.from] })),
      codes: Object.fromEntries(Object.entries(codes).map(([from, to]) => [from, [...to]])),
    },
    left: leftCells(book.rows.scores, rows),
    tasks: map(book.rows.tasks),
    evidence: map(book.rows.evidence),
    ledgers: (['monthly', 'appraisal'] as const).flatMap((ledger) =>
      book.rows[ledger].flatMap(({ id, values }) =>
        id === '' || id === 'total' || followerIn(codes, id) !== undefined
          ? []
          : [{ ledger, code: id, title: String(values['title'] ?? '') }],
      ),
    ),
  };
}

/** What became of each older code. */
export function codeMap({ links, dropped }: Pick<LinkedSets, 'links' | 'dropped'>): CodeMap {
  const map = new Map<string, string[]>(dropped.map((code) => [code, []]));
  for (const { from, to } of links) map.set(from, [...(map.get(from) ?? []), to]);
  return Object.fromEntries(map);
}

function followerOf({ values }: StandingRow, codes: CodeMap): Follower[] {
  const before = String(values['codes'] ?? '');
  const next = nextCodes(before, codes);
  if (next.codes === undefined) return [];
  const name = String(values['measure'] ?? values['title'] ?? '');
  return [{ name, before, after: next.codes, dropped: next.dropped }];
}

export interface KeptDifference {
  readonly profile: string;
  readonly difference: SetDifference;
}

/** Another set beside the one that the book keeps, kind of units by kind, where no card is changed: what is surely the same item is compared. */
export function keptDifferences({ kept }: Pick<CriteriaBook, 'kept'>, set: CriteriaSet): KeptDifference[] {
  const former = kept?.ok ? kept.kept.set : undefined;
  const both = set.profiles.filter(({ name }) => former?.profiles.some((one) => one.name === name));
  return both.flatMap(({ name }): KeptDifference[] => {
    if (!former) return [];
    const [older, newer] = [itemsOf(former, name), itemsOf(set, name)];
    return [{ profile: name, difference: compareSets(older, newer, linkSets(older, newer)) }];
  });
}

/** Doubts that nobody has decided. */
export const openDoubts = ({ links }: Pick<ChangePlan, 'links'>): LinkedSets['doubtful'] => links.doubtful;

/** Whether the card is as the set has it already: then only the set is kept. */
export const isSameCard = ({ difference, card }: ChangePlan): boolean =>
  difference.added.length + difference.dropped.length === 0 && card.rows.every(({ way }) => way === 'whole');

export interface Keeping {
  readonly set: CriteriaSet;
  /** Undefined where the set is only kept. */
  readonly profile: string | undefined;
  readonly plan: ChangePlan | undefined;
}

/** One call: the set, the settings that tell of it, and the card. */
export function keepRequest(book: CriteriaBook, { set, profile, plan }: Keeping): CallInput<'keepCriteria'> {
  const settings = {
    ...settingsOf(set, profile, typedDecision(book)),
    ...(book.year === undefined ? { [settingLabel('yearScored')]: String(set.year) } : {}),
  };
  return {
    year: book.year === undefined ? '' : String(book.year),
    file: fileOf(set),
    settings,
    ...(plan ? { card: plan.card } : {}),
  };
}

/** The set as the book keeps it. */
export function fileOf(set: CriteriaSet): CallInput<'keepCriteria'>['file'] {
  const { name, content } = keptFile(set, '', '');
  return { name, content };
}

/** The decision that a person typed into "Thông tin chung"; undefined where it is of the set that was kept before. */
function typedDecision({ cells, kept }: CriteriaBook): Decision | undefined {
  const { criteriaDecision } = readSettings(fromPlain<SettingColumn>(cells.info)).settings;
  const former = kept?.ok ? kept.kept.set.decision.number : '';
  return former !== '' && former === criteriaDecision.number ? undefined : criteriaDecision;
}

/**
 * What of "Thông tin chung" tells of the set, by label.
 * @param typed stays where the set names no decision itself
 */
export function settingsOf(set: CriteriaSet, profile: string | undefined, typed?: Decision): Record<string, string> {
  const decision = typed && isBlank(set.decision) ? typed : set.decision;
  return {
    [settingLabel('criteriaDecisionNumber')]: decision.number,
    [settingLabel('criteriaDecisionDate')]: decision.date ? formatDate(decision.date) : '',
    [settingLabel('criteriaDecisionIssuer')]: decision.issuer,
    [settingLabel('criteriaDecisionSubject')]: decision.subject,
    // A part of a set vouches for nothing: the note of another one goes.
    ...(profile === undefined ? {} : { [settingLabel('criteriaSet')]: set.isPartial ? '' : noteOf(set, profile) }),
  };
}

const noteOf = (set: CriteriaSet, profile: string): string =>
  printCriteriaSet(noteCriteriaSet(nameOf(set), itemsOf(set, profile)));

/** "3.1; 3.2" as a person types what an item became; undefined where one of them is none of the newer set. */
export function readTargets(text: string, newer: readonly ProfileItem[]): ItemCode[] | undefined {
  const known = new Map(newer.map(({ code }) => [code as string, code]));
  const parts = text
    .split(/[;,\s]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const codes = parts.map((part) => known.get(part));
  return codes.every((code) => code !== undefined) ? [...new Set(codes)] : undefined;
}
