/** What a new year takes from the old one, and the one call that makes it so; nothing here writes. */

import type { CallInput } from '../../addin/door.ts';
import { parseBook } from '../../book/parse-book.ts';
import type { BookCells } from '../../book/plain-table.ts';
import { fromPlain } from '../../book/plain-table.ts';
import { yearUnderWay } from '../../book/stage/years.ts';
import { EVIDENCE } from '../../book/tabs/evidence.ts';
import { MONTHLY } from '../../book/tabs/monthly.ts';
import type { ScoreKey } from '../../book/tabs/scores.ts';
import { freshName, leftovers, type Renames, renamesFor, suffixFor, YEAR_TABS } from '../../book/year-tabs.ts';
import { cellText, isBlank, readCodeCell, readPointsCell } from '../../core/cells.ts';
import { type ItemCode, TOTAL_LABEL } from '../../core/codes.ts';
import { carryPoints } from '../../core/criteria/carry.ts';
import { type CriteriaSet, itemsOf, type ProfileItem } from '../../core/criteria/criteria-set.ts';
import { type Decisions, type Link, type LinkedSets, linkSets } from '../../core/criteria/links.ts';
import { figuresOf } from '../../core/figures.ts';
import { WHOLE } from '../../core/fractions.ts';
import { type Points, toNumber } from '../../core/points.ts';
import { assess } from '../../core/result/assess.ts';
import { type Item, isAdjustment, type Scorecard, statedScore } from '../../core/scorecard.ts';
import { codeMap, settingsOf } from '../criteria/model/change.ts';
import { standingItems } from '../criteria/model/criteria-book.ts';
import { type StillValid, stillValid } from './evidence.ts';
import { type CarriedFigures, carriedFigures } from './monthly.ts';
import { nextSettings, type SettingChange } from './settings.ts';
import { type Dues, type OpenTask, openTasksOf } from './tasks.ts';

export type Arrangement = CallInput<'arrangeBook'>;

/** Another set, and the kind of units by which its items are taken. */
export interface FreshCriteria {
  readonly set: CriteriaSet;
  readonly profile: string;
}

export interface YearChoices {
  /** The year of the figures that stand in the book. */
  readonly oldYear: number;
  readonly newYear: number;
  /** Undefined keeps the set. */
  readonly criteria: FreshCriteria | undefined;
  /** What the person said of older items. */
  readonly decisions: Decisions;
  /** Rows of tasks that stay behind. */
  readonly unticked: ReadonlySet<number>;
  readonly dues: Dues;
  /** Rows of evidence that stay behind. */
  readonly leftEvidence: ReadonlySet<number>;
}

export interface YearPlan {
  readonly suffix: string;
  readonly renames: Renames;
  readonly settings: readonly SettingChange[];
  /** The card as a set has it, and what became of it. */
  readonly standing: readonly ProfileItem[];
  readonly newer: readonly ProfileItem[];
  readonly links: LinkedSets;
  /** How many items of the new "Chấm điểm" know their last year's score. */
  readonly scored: number;
  readonly rows: number;
  readonly tasks: readonly OpenTask[];
  readonly evidence: readonly StillValid[];
  /** Cells of last year's list that could not be read, so that they stay behind: sentences. */
  readonly unreadEvidence: readonly string[];
  /** Figures of the months that are of the new year already. */
  readonly figures: CarriedFigures;
  readonly arrangement: Arrangement;
}

type Row = Record<string, string | number>;

export function planYear(cells: BookCells, names: readonly string[], choices: YearChoices): YearPlan {
  const book = parseBook(cells);
  // What the year was worth is what was granted; points that were only expected are no result.
  const { card, total: whole } = assess({ ...book, settings: { ...book.settings, basis: 'published' } });
  const lastYear = lastScores(card);
  const standing = standingItems(book.rows);
  const fresh = choices.criteria;
  const newer = fresh ? itemsOf(fresh.set, fresh.profile) : standing;
  const links = fresh ? linkSets(standing, newer, choices.decisions) : unchanged(standing);
  const codes = codeMap(links);
  const total = whole.score;
  const isItem = (row: Row): boolean => row['code'] !== TOTAL_LABEL;
  const carried = carryPoints(lastYear, links).points;
  const scores = fresh ? freshRows(newer, carried, total) : keptRows(cells, lastYear, total);
  const settings = nextSettings(cells.info, {
    yearScored: choices.newYear,
    planYear: choices.newYear + planLead(book.settings, choices),
    total,
    criteria: fresh && settingsOf(fresh.set, fresh.profile),
  });
  const tasks = openTasksOf(cells.tasks, codes, choices.dues, choices.newYear - choices.oldYear);
  const kept = tasks.filter(({ place }) => !choices.unticked.has(place));
  const suffix = suffixFor(names, choices.oldYear);
  const evidence = stillValid(cells, choices.oldYear, codes);
  const proofs = evidence
    .filter(({ place }) => !choices.leftEvidence.has(place))
    .map(({ cells: row }): Row => ({ ...row }));
  const isBegun = yearUnderWay(book.settings, assess(book).basis) === choices.newYear;
  const figures = carriedFigures(isBegun ? cells : {}, codes);
  const ledgers = [
    { tab: EVIDENCE.name, rows: proofs },
    { tab: MONTHLY.name, rows: figures.rows.map((row): Row => ({ ...row })) },
  ].filter(({ rows }) => rows.length > 0);
  const tabs = [...YEAR_TABS, ...ledgers.map(({ tab }) => tab)];
  const freshNames = tabs.map((tab) => freshName(tab, suffix));
  const renames = renamesFor(names, suffix, freshNames);
  const info = settings.map(({ label, after, guide }): Row => ({ label, value: after, guide }));
  const filled = [info, scores, kept.map(({ cells: row }): Row => ({ ...row })), ...ledgers.map(({ rows }) => rows)];
  return {
    ...{ suffix, renames, settings, standing, newer, links, tasks, evidence, figures },
    unreadEvidence: book.ledgerProblems
      .filter(({ place }) => place.kind === 'cell' && place.tab === EVIDENCE.name)
      .map(({ message }) => message),
    rows: scores.filter(isItem).length,
    scored: scores.filter((row) => isItem(row) && row['lastYear'] !== undefined).length,
    arrangement: {
      ...NOTHING,
      seen: [...names],
      drop: leftovers(names),
      make: tabs.map((tab, i) => [tab, freshNames[i] ?? '', filled[i] ?? []]),
      rename: renames,
    },
  };
}

/** The set that stands: every item is itself. */
function unchanged(items: readonly ProfileItem[]): LinkedSets {
  const links = items.map(({ code }): Link => ({ from: code, to: code, share: WHOLE }));
  return { links, dropped: [], added: [], doubtful: [] };
}

/** An arrangement that does nothing yet. */
export const NOTHING: Arrangement = {
  ...{ seen: [], drop: [], make: [], rename: [], cells: [], codes: [], equip: [], show: [] },
  complete: false,
};

/** A plan of 2024 for a result of 2023: one year ahead, unless the book says otherwise. */
function planLead(
  { yearScored, planYear }: { yearScored: number | undefined; planYear: number | undefined },
  { oldYear }: YearChoices,
): number {
  return planYear === undefined || yearScored !== oldYear ? 1 : planYear - oldYear;
}

/** The scores of last year by code: stated, or as its parts add up to; what was not scored or not applicable has none. */
function lastScores(card: Scorecard): ReadonlyMap<ItemCode, Points> {
  const score = (item: Item): Points | undefined =>
    isAdjustment(item) ? statedScore(item.row) : figuresOf(item).score;
  return new Map(
    card.items.flatMap((item): [ItemCode, Points][] => {
      const points = score(item);
      return points === undefined ? [] : [[item.code, points]];
    }),
  );
}

const amountOf = (points: Points | undefined): { lastYear?: number } =>
  points === undefined ? {} : { lastYear: toNumber(points) };

/** The set that stands, row by row; what was typed of last year stays behind. */
function keptRows(cells: BookCells, lastYear: ReadonlyMap<ItemCode, Points>, total: Points | undefined): Row[] {
  return fromPlain<ScoreKey>(cells.scores).flatMap(({ cell }): Row[] => {
    const text = (key: ScoreKey): string => cellText(cell(key));
    const code = readCodeCell(cell('code'));
    const isTotal = code.ok && (code.value === 'total' || (code.value === undefined && !isBlank(cell('max'))));
    const max = readPointsCell(cell('max'));
    const points = !code.ok || isTotal ? undefined : code.value && lastYear.get(code.value as ItemCode);
    const row: Row = {
      ...(text('code') === '' ? {} : { code: code.ok && code.value && !isTotal ? code.value : text('code') }),
      // Beside the total its figures stand in words, of this year.
      ...(text('title') === '' || isTotal ? {} : { title: text('title') }),
      ...(max.ok && max.value ? { max: toNumber(max.value.points) } : {}),
      ...(text('rule') === '' ? {} : { rule: text('rule') }),
      ...amountOf(isTotal ? total : points),
    };
    return Object.keys(row).length === 0 ? [] : [row];
  });
}

/** @param lastYear by the new code */
function freshRows(
  items: readonly ProfileItem[],
  lastYear: ReadonlyMap<ItemCode, Points>,
  total: Points | undefined,
): Row[] {
  const rows = items.map(
    ({ code, title, max, rule }): Row => ({
      ...{ code, title },
      ...(max === undefined ? {} : { max: toNumber(max) }),
      ...(rule === '' ? {} : { rule }),
      ...amountOf(lastYear.get(code)),
    }),
  );
  return [...rows, { code: TOTAL_LABEL, ...amountOf(total) }];
}
