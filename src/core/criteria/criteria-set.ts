/** A criteria set as data: which index and year, by which decision, for which kinds of units, and its items. */
import { type ItemCode, parentCode } from '../codes.ts';
import { digestOf } from '../digest.ts';
import type { Points } from '../points.ts';
import { parseRule } from '../rules/parse.ts';
import type { Rule } from '../rules/rule.ts';
import type { Decision } from '../settings.ts';

/** What is scored, and how its levels are called: CCHC is one of several indices that offices are scored by. */
export interface ScoreIndex {
  /** "Chỉ số cải cách hành chính" */
  readonly name: string;
  /** "CCHC" */
  readonly shortName: string;
  /** By depth of the code: "Lĩnh vực", "Tiêu chí", "Tiêu chí thành phần"; deeper codes are called as the last. */
  readonly levels: readonly string[];
}

export const CCHC: ScoreIndex = {
  name: 'Chỉ số cải cách hành chính',
  shortName: 'CCHC',
  levels: ['Lĩnh vực', 'Tiêu chí', 'Tiêu chí thành phần'],
};

/** A kind of unit for which the set has maxima of its own: "Xã", "Phường", "Đặc khu", "Xã không có TTHC". */
export interface Profile {
  /** As people write it; it is what the profile is known by. */
  readonly name: string;
  /** The points of the whole scale, bonus and penalty apart: 100 as a rule. */
  readonly scale: Points;
}

/** Who gives the points: the office itself first, the superior body alone, or a survey. */
export type Scorer = 'office' | 'superior' | 'survey';

/** How an item is counted that does not apply to a unit: as granted in full, in part, or out of maximum and score; `never` must be scored. */
export type NotApplicablePolicy = 'full' | 'part' | 'out' | 'never';

/** `KAD`: the item is not for units of the profile. Undefined: points without a maximum (bonus, penalty), or a mere heading. */
export type Maximum = Points | 'KAD' | undefined;

export interface CriteriaItem {
  readonly code: ItemCode;
  readonly title: string;
  /** By the name of a profile. */
  readonly maxima: Readonly<Record<string, Maximum>>;
  /** The rule as the decision prints it. */
  readonly printed: string;
  /** The rule as the add-in computes it; "" for an item whose points are those of the items below. */
  readonly rule: string;
  /** Why people score it, where the rule is "thủ công". */
  readonly byHand: string;
  readonly scorer: Scorer;
  readonly notApplicable: NotApplicablePolicy;
  /** What is granted under the policy `part`. */
  readonly partial?: Points | undefined;
  /** What an office has to show. */
  readonly evidence: string;
  /** Until when in the year, as written: "31/10", "Quý I". */
  readonly due: string;
}

/** People name profiles, also by a name that every object has ("constructor"). */
export const maximumIn = (maxima: CriteriaItem['maxima'], profile: string): Maximum =>
  Object.hasOwn(maxima, profile) ? maxima[profile] : undefined;

export interface CriteriaSet {
  readonly index: ScoreIndex;
  /** The year that is scored. */
  readonly year: number;
  /** The decision that issued it. */
  readonly decision: Decision;
  /** One or more. */
  readonly profiles: readonly Profile[];
  /** By code. */
  readonly items: readonly CriteriaItem[];
  /** Only a part of the items is listed, as where a set was put together from a published result: it vouches for no sum. */
  readonly isPartial: boolean;
  /** Where it comes from, and what it is good for; for people. */
  readonly about: string;
}

/** Far above any set: provinces have some 150 items for three kinds of units. */
export const MOST_ITEMS = 2000;
export const MOST_PROFILES = 50;
/** What a cell of an .xlsx holds: sets are handed out as such. A sheet's own cell would hold 50,000 letters. */
export const LONGEST_TEXT = 32_767;

/** Of the years that days are read in. */
export const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1900 && year <= 2199;

/** What an item is scored by: the kind of its rule, a survey, or the items below it. */
export type ItemKind = Rule['kind'] | 'survey' | 'sum' | 'unreadable';

/** @param isParent something is listed below it */
export function kindOf({ rule, scorer }: Pick<CriteriaItem, 'rule' | 'scorer'>, isParent: boolean): ItemKind {
  if (isParent && rule.trim() === '') return 'sum';
  if (scorer === 'survey') return 'survey';
  const read = parseRule(rule);
  return read.ok ? read.rule.kind : 'unreadable';
}

/** Of each item the nearest listed item above; fields are not in it. */
export function parentsIn({
  items,
}: {
  readonly items: readonly Pick<CriteriaItem, 'code'>[];
}): Map<ItemCode, ItemCode> {
  const listed = new Set(items.map(({ code }) => code));
  const parents = new Map<ItemCode, ItemCode>();
  for (const { code } of items) {
    let above = parentCode(code);
    while (above !== undefined && !listed.has(above)) above = parentCode(above);
    if (above !== undefined) parents.set(code, above);
  }
  return parents;
}

/** An item as it stands for units of one profile. */
export interface ProfileItem extends Omit<CriteriaItem, 'maxima'> {
  readonly max: Points | undefined;
}

/** What units of a profile are scored by: the items that are for them, each with its maximum. */
export function itemsOf(set: Pick<CriteriaSet, 'items'>, profile: string): ProfileItem[] {
  return set.items.flatMap(({ maxima, ...item }) => {
    const max = maximumIn(maxima, profile);
    return max === 'KAD' ? [] : [{ ...item, max }];
  });
}

export const byCode = (items: readonly ProfileItem[]): Map<ItemCode, ProfileItem> =>
  new Map(items.map((item) => [item.code, item]));

/** A print of all that the set says, but for what it tells people about itself: it tells changes, and protects from nobody. */
export function hashOf({ index, year, decision, profiles, items, isPartial }: CriteriaSet): string {
  const texts = (text: string): string => text.normalize('NFC');
  const day = decision.date ? [decision.date.year, decision.date.month, decision.date.day] : '';
  return digestOf(
    texts(
      JSON.stringify([
        [index.name, index.shortName, index.levels, year, isPartial],
        [decision.number, day, decision.issuer, decision.subject],
        profiles.map(({ name, scale }) => [name, scale]),
        items.map((item) => [
          ...[
            item.code,
            item.title,
            profiles.map(({ name }) => maximumIn(item.maxima, name) ?? ''),
            item.printed,
            item.rule,
          ],
          ...[item.byHand, item.scorer, item.notApplicable, item.partial ?? '', item.evidence, item.due],
        ]),
      ]),
    ),
  );
}

/** "Bộ tiêu chí CCHC năm 2025 (Quyết định số 15/QĐ-UBND)" */
export function nameOf({ index, year, decision }: Pick<CriteriaSet, 'index' | 'year' | 'decision'>): string {
  const by = decision.number === '' ? '' : ` (Quyết định số ${decision.number})`;
  return `Bộ tiêu chí ${index.shortName} năm ${year}${by}`;
}
