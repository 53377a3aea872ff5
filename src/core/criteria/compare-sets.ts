/** What one criteria set says otherwise than another: a change in mid-year, or next year's set beside this year's. */
import { compareCodes, type ItemCode } from '../codes.ts';
import { formatPoints } from '../numbers.ts';
import type { Points } from '../points.ts';
import { tidy } from '../text.ts';
import { byCode, type ProfileItem } from './criteria-set.ts';
import type { Links } from './links.ts';

/** What of an item may be another: in the order in which it is told. */
export type ChangedPart =
  | 'code'
  | 'title'
  | 'max'
  | 'printed'
  | 'rule'
  | 'byHand'
  | 'scorer'
  | 'notApplicable'
  | 'partial'
  | 'evidence'
  | 'due';

export interface ItemChange {
  readonly from: ItemCode;
  readonly to: ItemCode;
  /** Some other item goes into `to`, or `from` into some other item. */
  readonly isShared: boolean;
  readonly parts: readonly { readonly part: ChangedPart; readonly before: string; readonly now: string }[];
}

export interface SetDifference {
  readonly changed: readonly ItemChange[];
  readonly added: readonly ProfileItem[];
  readonly dropped: readonly ProfileItem[];
  /** Items of which nothing is another. */
  readonly same: number;
}

const pointsText = (points: Points | undefined): string => (points === undefined ? '' : formatPoints(points));

const PARTS: readonly { readonly part: ChangedPart; readonly of: (item: ProfileItem) => string }[] = [
  { part: 'code', of: ({ code }) => code },
  { part: 'title', of: ({ title }) => title },
  { part: 'max', of: ({ max }) => pointsText(max) },
  { part: 'printed', of: ({ printed }) => printed },
  { part: 'rule', of: ({ rule }) => rule },
  { part: 'byHand', of: ({ byHand }) => byHand },
  { part: 'scorer', of: ({ scorer }) => scorer },
  { part: 'notApplicable', of: ({ notApplicable }) => notApplicable },
  { part: 'partial', of: ({ partial }) => pointsText(partial) },
  { part: 'evidence', of: ({ evidence }) => evidence },
  { part: 'due', of: ({ due }) => due },
];

export function compareSets(
  older: readonly ProfileItem[],
  newer: readonly ProfileItem[],
  { links, dropped, added }: Links,
): SetDifference {
  const [old, fresh] = [byCode(older), byCode(newer)];
  const count = (codes: readonly ItemCode[], code: ItemCode): number => codes.filter((one) => one === code).length;
  const [from, to] = [links.map((link) => link.from), links.map((link) => link.to)];
  const compared = links.flatMap((link): ItemChange[] => {
    const [before, now] = [old.get(link.from), fresh.get(link.to)];
    if (!before || !now) return [];
    const parts = PARTS.flatMap(({ part, of }) =>
      tidy(of(before)) === tidy(of(now)) ? [] : [{ part, before: of(before), now: of(now) }],
    );
    const isShared = count(from, link.from) > 1 || count(to, link.to) > 1;
    return [{ from: link.from, to: link.to, isShared, parts }];
  });
  const changed = compared.filter(({ parts, isShared }) => parts.length > 0 || isShared);
  const named = (codes: readonly ItemCode[], items: ReadonlyMap<ItemCode, ProfileItem>): ProfileItem[] =>
    codes.toSorted(compareCodes).flatMap((code) => items.get(code) ?? []);
  return {
    changed,
    added: named(added, fresh),
    dropped: named(dropped, old),
    same: compared.length - changed.length,
  };
}
