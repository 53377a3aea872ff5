/** Self scores beside what two rounds of appraisal granted: item by item, and in all. */
import type { Appraisal } from '../appraisal.ts';
import { compareCodes, type ItemCode } from '../codes.ts';
import { type Points, subtract, sum } from '../points.ts';
import type { ClaimedItem } from './claimed.ts';

export interface RoundLine extends Omit<Appraisal, 'place'> {
  /** The row of the ledger; undefined where nothing of the item was written there yet. */
  readonly row: Appraisal | undefined;
  /** "Điểm tự chấm" of the card as it is now; it may have been changed since the dossier was sent. */
  readonly selfNow: Points | undefined;
  /** Of the last round that granted something. */
  readonly granted: Points | undefined;
  /** Claimed less granted, after the first round and after the last; negative where more was granted than claimed. */
  readonly deniedFirst: Points | undefined;
  readonly denied: Points | undefined;
}

/** Items that are claimed or that the ledger has, by code. */
export function roundLines(claimed: readonly ClaimedItem[], ledger: readonly Appraisal[]): RoundLine[] {
  const rows = new Map<ItemCode, Appraisal>();
  // Of two rows of one code the first counts, as in the card.
  for (const row of ledger) if (!rows.has(row.code)) rows.set(row.code, row);
  const own = new Map(claimed.map((one) => [one.leaf.code, one]));
  const codes = [...new Set([...own.keys(), ...rows.keys()])].toSorted(compareCodes);
  return codes.map((code) => lineOf(code, own.get(code), rows.get(code)));
}

function lineOf(code: ItemCode, claimed: ClaimedItem | undefined, row: Appraisal | undefined): RoundLine {
  const selfNow = claimed?.leaf.self;
  const self = row?.self ?? selfNow;
  const { first, second } = row ?? {};
  const granted = second ?? first;
  const less = (points: Points | undefined): Points | undefined =>
    self === undefined || points === undefined ? undefined : subtract(self, points);
  return {
    ...{ code, row, selfNow, self, first, second, granted },
    title: row?.title || (claimed?.leaf.title ?? ''),
    max: row?.max ?? claimed?.leaf.max,
    ...{ firstReason: row?.firstReason ?? '', secondReason: row?.secondReason ?? '' },
    ...{ explanation: row?.explanation ?? '', asked: row?.asked },
    ...{ deniedFirst: less(first), denied: less(granted) },
  };
}

/** What was claimed and not granted, by the last round. */
export const isDenied = ({ denied }: Pick<RoundLine, 'denied'>): boolean => denied !== undefined && denied > 0;

export interface RoundSums {
  readonly claimed: Points;
  /** Of the items that a round granted something for; undefined where it granted nothing for any. */
  readonly first: Points | undefined;
  readonly second: Points | undefined;
  /** Of the denied items alone: what others were granted beyond their claim takes nothing away. */
  readonly denied: Points;
  readonly deniedItems: number;
  readonly asked: Points | undefined;
  /** Items that no round tells of yet. */
  readonly waiting: number;
}

export function sumRounds(lines: readonly RoundLine[]): RoundSums {
  const denied = lines.filter(isDenied);
  const all = (pick: (line: RoundLine) => Points | undefined): Points | undefined => {
    const known = lines.flatMap((line) => pick(line) ?? []);
    return known.length === 0 ? undefined : sum(known);
  };
  return {
    claimed: sum(lines.flatMap(({ self }) => self ?? [])),
    first: all((line) => line.first),
    second: all((line) => line.second),
    denied: sum(denied.flatMap((line) => line.denied ?? [])),
    deniedItems: denied.length,
    asked: all((line) => line.asked),
    waiting: lines.filter(({ granted }) => granted === undefined).length,
  };
}
