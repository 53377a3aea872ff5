/** Units × items × rounds: what each unit claimed and was granted, as cards whose totals `assess` computes. */
import { noteCriteriaSet } from '../book/criteria-set.ts';
import type { ItemCode } from '../core/codes.ts';
import { type CriteriaSet, itemsOf, nameOf, type ProfileItem } from '../core/criteria/criteria-set.ts';
import { adjustmentOf, figuresOf } from '../core/figures.ts';
import { type Points, sum, ZERO } from '../core/points.ts';
import { rankFigures } from '../core/ranks.ts';
import { assess } from '../core/result/assess.ts';
import type { AssessedRow, FieldResult, Result } from '../core/result/result.ts';
import { isAdjustment, type Score } from '../core/scorecard.ts';
import { EMPTY_SETTINGS, type Settings } from '../core/settings.ts';
import { groupBy } from './row-twins.ts';
import type { Unit } from './units.ts';

/** A unit's item through the rounds. */
export interface RoundRow {
  readonly unitId: string;
  readonly code: ItemCode;
  readonly self: Score;
  readonly first: Score;
  readonly firstReason: string;
  readonly explanation: string;
  /** Undefined keeps the first round's. */
  readonly second: Score;
  readonly secondReason: string;
  readonly survey: Points | undefined;
}

/** How far the appraisal of a unit is. `missing`: it sent nothing, which is not the same as nothing to tell. */
export type Stage = 'missing' | 'self' | 'first' | 'second';

export interface UnitResult {
  readonly unit: Unit;
  readonly stage: Stage;
  readonly result: Result;
  readonly rows: readonly RoundRow[];
  /** What `result` was computed of. */
  readonly card: UnitCard;
}

export interface UnitCard {
  readonly settings: Settings;
  readonly rows: readonly AssessedRow[];
  readonly tasks: readonly [];
}

/** What counts in the end: the second round where it says something, else the first; what nobody appraises, the survey grants. */
export const grantedOf = ({ first, second, survey }: Pick<RoundRow, 'first' | 'second' | 'survey'>): Score =>
  second ?? first ?? survey;

/** @param rows of all units, in any order; rows of items that the set does not have for a unit are left out */
export function appraise(set: CriteriaSet, units: readonly Unit[], rows: readonly RoundRow[]): UnitResult[] {
  const byUnit = groupBy(rows, ({ unitId }) => unitId);
  const profiles = new Map(set.profiles.map(({ name }) => [name, itemsOf(set, name)]));
  return units.map((unit) => {
    const items = profiles.get(unit.profile) ?? [];
    const scorers = new Map(items.map(({ code, scorer }) => [code, scorer]));
    const own = (byUnit.get(unit.id) ?? []).flatMap((row): RoundRow[] => {
      const scorer = scorers.get(row.code);
      // What a unit says of an item that others score is no claim.
      return scorer === undefined ? [] : [scorer === 'office' ? row : { ...row, self: undefined }];
    });
    const card = cardOf(set, items, own);
    return { unit, stage: stageOf(own), rows: own, card, result: assess(card) };
  });
}

function stageOf(rows: readonly RoundRow[]): Stage {
  if (rows.some(({ second }) => second !== undefined)) return 'second';
  if (rows.some(({ first }) => first !== undefined)) return 'first';
  return rows.some(({ self }) => self !== undefined) ? 'self' : 'missing';
}

/** A unit's card: what was granted, claimed, and why points were lost. */
export function cardOf(set: CriteriaSet, items: readonly ProfileItem[], own: readonly RoundRow[]): UnitCard {
  const known = new Map(own.map((row) => [row.code, row]));
  const rows = items.map(({ code, title, max, rule, scorer }, i): AssessedRow => {
    const row = known.get(code);
    const { survey, self } = row ?? {};
    const reason = row && (row.second === undefined ? row.firstReason : row.secondReason || row.firstReason);
    // What a survey gave nobody has to grant once more.
    const score = row && (grantedOf(row) ?? (scorer === 'survey' ? survey : undefined));
    return { code, title, max, rule, self, survey, score, cause: reason, place: i + 2 };
  });
  const criteriaSet = set.isPartial ? undefined : noteCriteriaSet(nameOf(set), items);
  return { settings: { ...EMPTY_SETTINGS, criteriaSet }, rows, tasks: [] };
}

export interface Ranked extends UnitResult {
  /** Undefined while points are missing: a unit that is not scored to the end has no rank. */
  readonly rank: number | undefined;
  /** How many units of the group have one. */
  readonly of: number;
  /** Points per maximum, by which units are ranked: in a group maxima may differ by what is not applicable. */
  readonly rate: number | undefined;
}

/** @param dense ranks 1-2-2-3, else 1-2-2-4 */
export function rankUnits(results: readonly UnitResult[], dense: boolean): Ranked[] {
  const rates = results.map(({ result }) => (isFinal(result) ? result.total.rate : undefined));
  const groups = results.map(({ unit }) => unit.group);
  const ranks = rankFigures(rates, groups, dense);
  const counts = new Map<string, number>();
  rates.forEach((rate, i) => {
    const group = groups[i] ?? '';
    if (rate !== undefined) counts.set(group, (counts.get(group) ?? 0) + 1);
  });
  return results.map((result, i) => ({
    ...{ ...result, rank: ranks[i], rate: rates[i] },
    of: counts.get(result.unit.group) ?? 0,
  }));
}

/** With the fields of bonus and penalty points alone: beside the others they make up the total. */
export function fieldsWithBonus({ fields, card }: Result): FieldResult[] {
  const known = new Set(fields.map(({ code }) => code));
  const more = card.fields
    .filter((item) => isAdjustment(item) && !known.has(item.code))
    .map((item): FieldResult => {
      const own = { code: item.code, title: item.row?.title ?? '', item, self: undefined };
      return { ...figuresOf(item), ...own, score: adjustmentOf([item]), lost: ZERO };
    });
  return [...fields, ...more];
}

/** What the unit gave itself, of the items that it scores; undefined where it sent nothing. */
export function claimedOf(rows: readonly Pick<RoundRow, 'self'>[]): Points | undefined {
  const claimed = rows.flatMap(({ self }) => (typeof self === 'number' ? [self] : []));
  return claimed.length === 0 ? undefined : sum(claimed);
}

/** Everything is granted, not only claimed. */
export const isFinal = ({ basis, total }: Result): boolean =>
  basis === 'published' && total.unscored === 0 && total.score !== undefined;
