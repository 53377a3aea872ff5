/** Self scores beside what two rounds of appraisal granted: item by item, and in all. */
import type { Appraisal } from '../appraisal.ts';
import { compareCodes, type ItemCode, isBelow } from '../codes.ts';
import { type Points, subtract, sum, ZERO } from '../points.ts';
import type { Result } from '../result/result.ts';
import { type CardRow, isAdjustment, isLeaf, pointsIn } from '../scorecard.ts';
import { claimedItems, claimsOf } from './claimed.ts';
import { differenceOf, findDifferences, topmostCodes } from './differences.ts';

/** An item of the card that an appraisal may tell of: whatever applies, bonus and penalty points among it. */
export interface CardItem {
  readonly code: ItemCode;
  readonly title: string;
  readonly max: Points | undefined;
  /** The office claims points of its own for it, by its score or by its figures. */
  readonly isClaimed: boolean;
}

/** The card as an appraisal is compared with it. */
export interface ClaimedCard {
  readonly items: readonly CardItem[];
  readonly rows: readonly CardRow[];
}

export function claimedCard({ leaves, card }: Pick<Result, 'leaves' | 'card'>): ClaimedCard {
  const claimed = new Set(claimedItems({ leaves }).map(({ leaf }) => leaf.code));
  const items = card.items.flatMap((item): CardItem[] => {
    const { code, row, notApplicable } = item;
    if (!row || notApplicable) return [];
    const self = pointsIn(row.self);
    const isExtra = self !== undefined && isLeaf(item) && isAdjustment(item);
    return [{ code, title: row.title, max: row.max, isClaimed: claimed.has(code) || isExtra }];
  });
  return { items, rows: card.items.flatMap(({ row }) => row ?? []) };
}

export interface RoundLine extends Omit<Appraisal, 'place'> {
  /** The row of the ledger; undefined where nothing of the item was written there yet. */
  readonly row: Appraisal | undefined;
  /** "Điểm tự chấm" of the card as it is now, or what its parts come to; it may have been changed since the dossier was sent. */
  readonly selfNow: Points | undefined;
  /** Of the last round that granted something. */
  readonly granted: Points | undefined;
  /** Claimed less granted, after the first round and after the last; negative where more was granted than claimed. */
  readonly deniedFirst: Points | undefined;
  readonly denied: Points | undefined;
}

/** Items that are claimed or that the ledger has, by code. */
export function roundLines({ items, rows: cardRows }: ClaimedCard, ledger: readonly Appraisal[]): RoundLine[] {
  const rows = new Map<ItemCode, Appraisal>();
  // Of two rows of one code the first counts, as in the card.
  for (const row of ledger) if (!rows.has(row.code)) rows.set(row.code, row);
  const own = new Map(items.map((one) => [one.code, one]));
  const claimed = items.filter(({ isClaimed }) => isClaimed).map(({ code }) => code);
  const codes = [...new Set([...claimed, ...rows.keys()])].toSorted(compareCodes);
  const [now, sent] = [claimsOf(cardRows, []), claimsOf(cardRows, [...rows.values()])];
  return codes.map((code) => lineOf(code, own.get(code), rows.get(code), [now.get(code), sent.get(code)]));
}

function lineOf(
  code: ItemCode,
  item: CardItem | undefined,
  row: Appraisal | undefined,
  [selfNow, sent]: readonly [now: Points | undefined, sent: Points | undefined],
): RoundLine {
  const self = row?.self ?? sent;
  const { first, second } = row ?? {};
  const granted = second ?? first;
  const less = (points: Points | undefined): Points | undefined =>
    self === undefined || points === undefined ? undefined : subtract(self, points);
  return {
    ...{ code, row, selfNow, self, first, second, granted },
    title: row?.title || (item?.title ?? ''),
    max: row?.max ?? item?.max,
    ...{ firstReason: row?.firstReason ?? '', secondReason: row?.secondReason ?? '' },
    ...{ explanation: row?.explanation ?? '', asked: row?.asked },
    ...{ deniedFirst: less(first), denied: less(granted) },
  };
}

/** What was claimed and not granted, by the last round. */
export const isDenied = ({ denied }: Pick<RoundLine, 'denied'>): boolean => denied !== undefined && denied > 0;

export interface RoundSums {
  readonly claimed: Points;
  /** Of the items that the first round tells of; undefined where it tells of none. */
  readonly first: Points | undefined;
  /** After the second round, which tells only of what it looked at again: the rest stays as the first left it. Undefined where it tells of none. */
  readonly second: Points | undefined;
  /** Of the denied items alone: what others were granted beyond their claim takes nothing away. */
  readonly denied: Points;
  readonly deniedItems: number;
  readonly asked: Points | undefined;
  readonly askedItems: number;
  /** Items that no round tells of yet. */
  readonly waiting: number;
}

export function sumRounds(lines: readonly RoundLine[]): RoundSums {
  const denied = deniedPieces(lines, ({ granted }) => granted);
  const all = (pick: (line: RoundLine) => Points | undefined): Points | undefined => {
    const known = topmostCodes(lines.filter((line) => pick(line) !== undefined)).flatMap((line) => pick(line) ?? []);
    return known.length === 0 ? undefined : sum(known);
  };
  const told = lines.filter(({ granted }) => granted !== undefined);
  return {
    claimed: all((line) => line.self) ?? ZERO,
    first: all((line) => line.first),
    second: sumAfterSecond(lines),
    denied: sum(denied),
    deniedItems: denied.length,
    asked: all((line) => line.asked),
    askedItems: lines.filter(({ asked }) => asked !== undefined).length,
    // What is granted to a criterion as a whole is granted to its parts, and the other way round.
    waiting: lines.filter(
      ({ code }) => !told.some((one) => one.code === code || isBelow(code, one.code) || isBelow(one.code, code)),
    ).length,
  };
}

/** Undefined, too, where the second round tells parts of a criterion of which the first told only the whole: nobody knows the rest. */
function sumAfterSecond(lines: readonly RoundLine[]): Points | undefined {
  const second = lines.filter((line) => line.second !== undefined);
  if (second.length === 0) return undefined;
  const before = lines.filter(({ first, second: again }) => first !== undefined && again === undefined);
  const below = (code: ItemCode, of: readonly RoundLine[]): RoundLine[] => of.filter((one) => isBelow(one.code, code));
  const above = before.filter(({ code }) => below(code, second).length > 0);
  const isKnown = above.every(({ code, first }) => {
    const parts = below(code, lines).filter((one) => one.first !== undefined);
    return first === sum(topmostCodes(parts).flatMap((part) => part.first ?? []));
  });
  const left = before.filter((line) => !above.includes(line));
  return isKnown ? sum(topmostCodes([...second, ...left]).flatMap(({ granted }) => granted ?? [])) : undefined;
}

/** Points that were claimed and not granted, item by item: each once, whether a criterion is told, its parts, or both. */
export function deniedPieces(
  lines: readonly RoundLine[],
  grantedOf: (line: RoundLine) => Points | undefined,
): Points[] {
  const known = lines.flatMap((line) => {
    const [claimed, granted] = [line.self, grantedOf(line)];
    return claimed === undefined || granted === undefined ? [] : [{ code: line.code, claimed, granted }];
  });
  return findDifferences(known)
    .different.map(differenceOf)
    .filter((points) => points > 0);
}
