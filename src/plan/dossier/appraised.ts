/** Where an appraisal differs from the self score: each item once, from the ledger of the appraisal, or from the card where no round is in it. */

import { scoreRowPlace } from '../../book/place.ts';
import type { Appraisal } from '../../core/appraisal.ts';
import { compareCodes, type ItemCode, isBelow } from '../../core/codes.ts';
import type { Place } from '../../core/place.ts';
import { type Points, subtract, sum } from '../../core/points.ts';
import { pointsIn } from '../../core/scorecard.ts';
import type { DossierRow, DossierSource } from './source.ts';

/** An item of which both figures are known. */
export interface Appraised {
  readonly code: ItemCode;
  readonly title: string;
  readonly claimed: Points;
  readonly granted: Points;
  readonly reason: string;
  readonly explanation: string;
  readonly asked: Points | undefined;
  readonly place: Place;
}

export interface AppraisedItems {
  /** By code: the parts of a criterion in place of the criterion. */
  readonly items: readonly Appraised[];
  /** Criteria whose own difference is another than that of their parts. */
  readonly unlike: readonly Appraised[];
  /** Granted, and nobody says what was claimed. */
  readonly unclaimed: readonly Appraisal[];
}

export function findAppraised({ appraisal, rows }: Pick<DossierSource, 'appraisal' | 'rows'>): AppraisedItems {
  const isInLedger = appraisal.some(({ first }) => first !== undefined);
  if (!isInLedger) return { ...byDepth(rows.flatMap(ofCard)), unclaimed: [] };
  const onCard = new Map(rows.map((row) => [row.code, row]));
  const claimOf = ({ code, self }: Appraisal): Points | undefined => self ?? pointsIn(onCard.get(code)?.self);
  const all = appraisal.flatMap((one): Appraised[] => {
    const claimed = claimOf(one);
    if (claimed === undefined || one.first === undefined) return [];
    const { code, first, firstReason, explanation, asked, place } = one;
    const title = one.title.trim() === '' ? (onCard.get(code)?.title ?? '') : one.title;
    return [{ code, title, claimed, granted: first, reason: firstReason, explanation, asked, place }];
  });
  const unclaimed = appraisal.filter((one) => one.first !== undefined && claimOf(one) === undefined);
  return { ...byDepth(all), unclaimed };
}

function ofCard(row: DossierRow): Appraised[] {
  const { code, title, cause = '' } = row;
  const [claimed, granted] = [pointsIn(row.self), pointsIn(row.score)];
  if (code === 'total' || claimed === undefined || granted === undefined) return [];
  return [
    { code, title, claimed, granted, reason: cause, explanation: '', asked: undefined, place: scoreRowPlace(row) },
  ];
}

const differenceOf = ({ claimed, granted }: Appraised): Points => subtract(claimed, granted);

/** A criterion beside its own parts is their sum, not an item more. */
function byDepth(all: readonly Appraised[]): Pick<AppraisedItems, 'items' | 'unlike'> {
  const sorted = all.toSorted((a, b) => compareCodes(a.code, b.code));
  const partsOf = ({ code }: Appraised): Appraised[] => sorted.filter((one) => isBelow(one.code, code));
  const items = sorted.filter((one) => partsOf(one).length === 0);
  const unlike = sorted.filter((one) => {
    const parts = partsOf(one).filter((part) => items.includes(part));
    return parts.length > 0 && differenceOf(one) !== sum(parts.map(differenceOf));
  });
  return { items: items.filter((one) => differenceOf(one) !== 0), unlike };
}
