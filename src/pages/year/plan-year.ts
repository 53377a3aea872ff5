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
import { figuresOf } from '../../core/figures.ts';
import { type Points, toNumber } from '../../core/points.ts';
import { assess } from '../../core/result/assess.ts';
import { type Item, isAdjustment, type Scorecard, statedScore } from '../../core/scorecard.ts';
import { type CriteriaMap, type Criterion, mapCriteria } from '../../core/years/map-criteria.ts';
import { type StillValid, stillValid } from './evidence.ts';
import { type CarriedFigures, carriedFigures } from './monthly.ts';
import { nextSettings, type SettingChange } from './settings.ts';
import { type Dues, type OpenTask, openTasksOf } from './tasks.ts';

export type Arrangement = CallInput<'arrangeBook'>;

/** A criterion of a new set as it was read. */
export interface FreshCriterion extends Criterion {
  readonly max: Points | undefined;
  readonly rule: string;
}

export interface FreshCriteria {
  readonly items: readonly FreshCriterion[];
  readonly totalMax: Points | undefined;
  /** Rows of "Thông tin chung" about the set, by label. */
  readonly settings: Readonly<Record<string, string>>;
}

export interface YearChoices {
  /** The year of the figures that stand in the book. */
  readonly oldYear: number;
  readonly newYear: number;
  /** Undefined keeps the set. */
  readonly criteria: FreshCriteria | undefined;
  /** Doubtful matches that the person confirmed, by new code. */
  readonly confirmed: ReadonlySet<string>;
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
  readonly criteria: CriteriaMap;
  /** How many criteria the book has now. */
  readonly standing: number;
  /** How many items of the new "Chấm điểm" know their last year's score. */
  readonly scored: number;
  readonly rows: number;
  readonly tasks: readonly OpenTask[];
  readonly evidence: readonly StillValid[];
  /** Cells of last year's list that could not be read, so that they stay behind: sentences. */
  readonly unreadEvidence: readonly string[];
  /** Figures of the months that are of the new year already. */
  readonly figures: CarriedFigures;
  /** Criteria that are the same but for what they are worth. */
  readonly maxima: readonly ChangedMax[];
  readonly arrangement: Arrangement;
}

/** By its new code; undefined where none is stated. */
export interface ChangedMax {
  readonly code: ItemCode;
  readonly title: string;
  readonly before: Points | undefined;
  readonly now: Points | undefined;
}

type Row = Record<string, string | number>;

export function planYear(cells: BookCells, names: readonly string[], choices: YearChoices): YearPlan {
  const book = parseBook(cells);
  // What the year was worth is what was granted; points that were only expected are no result.
  const { card, total: whole } = assess({ ...book, settings: { ...book.settings, basis: 'published' } });
  const lastYear = lastScores(card);
  const old = book.rows.flatMap(({ code, title }): Criterion[] => (code === 'total' ? [] : [{ code, title }]));
  const criteria = mapCriteria(old, choices.criteria?.items ?? old);
  const from = new Map<ItemCode, ItemCode>();
  for (const item of criteria.items) {
    const isSure = item.match !== 'doubtful' || choices.confirmed.has(item.code);
    if (item.from && isSure) from.set(item.code, item.from.code);
  }
  const total = whole.score;
  const isItem = (row: Row): boolean => row['code'] !== TOTAL_LABEL;
  const scores = choices.criteria
    ? freshRows(choices.criteria, (code) => lastYear.get(from.get(code) ?? code), from, total)
    : keptRows(cells, lastYear, total);
  const settings = nextSettings(cells.info, {
    yearScored: choices.newYear,
    planYear: choices.newYear + planLead(book.settings, choices),
    total,
    criteria: choices.criteria?.settings,
  });
  const to = new Map([...from].map(([fresh, stood]) => [stood, fresh]));
  const tasks = openTasksOf(cells.tasks, (code) => to.get(code), choices.dues, choices.newYear - choices.oldYear);
  const kept = tasks.filter(({ place }) => !choices.unticked.has(place));
  const suffix = suffixFor(names, choices.oldYear);
  const evidence = stillValid(cells, choices.oldYear, (code) => to.get(code));
  const proofs = evidence
    .filter(({ place }) => !choices.leftEvidence.has(place))
    .map(({ cells: row }): Row => ({ ...row }));
  const isBegun = yearUnderWay(book.settings, assess(book).basis) === choices.newYear;
  const figures = carriedFigures(isBegun ? cells : {}, (code) => to.get(code));
  const ledgers = [
    { tab: EVIDENCE.name, rows: proofs },
    { tab: MONTHLY.name, rows: figures.rows.map((row): Row => ({ ...row })) },
  ].filter(({ rows }) => rows.length > 0);
  const tabs = [...YEAR_TABS, ...ledgers.map(({ tab }) => tab)];
  const fresh = tabs.map((tab) => freshName(tab, suffix));
  const renames = renamesFor(names, suffix, fresh);
  const info = settings.map(({ label, after, guide }): Row => ({ label, value: after, guide }));
  const filled = [info, scores, kept.map(({ cells: row }): Row => ({ ...row })), ...ledgers.map(({ rows }) => rows)];
  return {
    ...{ suffix, renames, settings, criteria, tasks, evidence, figures },
    unreadEvidence: book.ledgerProblems
      .filter(({ place }) => place.kind === 'cell' && place.tab === EVIDENCE.name)
      .map(({ message }) => message),
    maxima: choices.criteria ? changedMaxima(book.rows, choices.criteria.items, from) : [],
    standing: old.length,
    rows: scores.filter(isItem).length,
    scored: scores.filter((row) => isItem(row) && row['lastYear'] !== undefined).length,
    arrangement: {
      ...NOTHING,
      seen: [...names],
      drop: leftovers(names),
      make: tabs.map((tab, i) => [tab, fresh[i] ?? '', filled[i] ?? []]),
      rename: renames,
    },
  };
}

function changedMaxima(
  old: readonly { readonly code: ItemCode | 'total'; readonly max?: Points | undefined }[],
  fresh: readonly FreshCriterion[],
  from: ReadonlyMap<ItemCode, ItemCode>,
): ChangedMax[] {
  const maxima = new Map(old.map(({ code, max }) => [code, max]));
  return fresh.flatMap(({ code, title, max: now }): ChangedMax[] => {
    const stood = from.get(code);
    if (stood === undefined || maxima.get(stood) === now) return [];
    return [{ code, title, before: maxima.get(stood), now }];
  });
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

function freshRows(
  { items, totalMax }: FreshCriteria,
  lastYear: (code: ItemCode) => Points | undefined,
  from: ReadonlyMap<ItemCode, ItemCode>,
  total: Points | undefined,
): Row[] {
  const rows = items.map(
    ({ code, title, max, rule }): Row => ({
      ...{ code, title },
      ...(max === undefined ? {} : { max: toNumber(max) }),
      ...(rule === '' ? {} : { rule }),
      ...amountOf(from.has(code) ? lastYear(code) : undefined),
    }),
  );
  const max = totalMax === undefined ? {} : { max: toNumber(totalMax) };
  return [...rows, { code: TOTAL_LABEL, ...max, ...amountOf(total) }];
}
