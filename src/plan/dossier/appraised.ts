/** Where an appraisal differs from the self score: each item once, from the ledger of the appraisal, or from the card where no round is in it. */

import { scoreRowPlace } from '../../book/place.ts';
import type { Appraisal } from '../../core/appraisal.ts';
import type { ItemCode } from '../../core/codes.ts';
import { claimsOf } from '../../core/dossier/claimed.ts';
import { findDifferences } from '../../core/dossier/differences.ts';
import type { Place } from '../../core/place.ts';
import { type Points, subtract, sum } from '../../core/points.ts';
import { pointsIn } from '../../core/scorecard.ts';
import type { DossierRow, DossierSource } from './source.ts';

/** An item of which both figures are known. */
export interface Appraised {
  readonly code: ItemCode;
  readonly title: string;
  readonly max: Points | undefined;
  readonly claimed: Points;
  readonly granted: Points;
  readonly reason: string;
  readonly explanation: string;
  readonly asked: Points | undefined;
  readonly place: Place;
  /** Of a criterion what none of its parts that are told has. */
  readonly isRest?: boolean;
}

export interface AppraisedItems {
  /** By code; each point of a difference once. */
  readonly items: readonly Appraised[];
  /** Criteria whose figures contradict those of their parts. */
  readonly unlike: readonly Appraised[];
  /** Granted, and nobody says what was claimed. */
  readonly unclaimed: readonly Appraisal[];
  /** Both figures are known of some item, and nothing stands beside that cannot be compared. */
  readonly isCompared: boolean;
}

export function findAppraised({ appraisal, rows }: Pick<DossierSource, 'appraisal' | 'rows'>): AppraisedItems {
  const isInLedger = appraisal.some(({ first }) => first !== undefined);
  if (!isInLedger) {
    const own = claimsOf(rows, []);
    return found(
      rows.flatMap((row) => (row.code === 'total' ? [] : ofCard(row, own.get(row.code)))),
      [],
    );
  }
  const onCard = new Map(rows.map((row) => [row.code, row]));
  const claims = claimsOf(rows, appraisal);
  const claimOf = ({ code, self }: Appraisal): Points | undefined => self ?? claims.get(code);
  const all = appraisal.flatMap((one): Appraised[] => {
    const claimed = claimOf(one);
    if (claimed === undefined || one.first === undefined) return [];
    const { code, first, firstReason, explanation, asked, place } = one;
    const title = one.title.trim() === '' ? (onCard.get(code)?.title ?? '') : one.title;
    const max = one.max ?? onCard.get(code)?.max;
    return [{ code, title, max, claimed, granted: first, reason: firstReason, explanation, asked, place }];
  });
  const unclaimed = appraisal.filter((one) => one.first !== undefined && claimOf(one) === undefined);
  return found(all, unclaimed);
}

function ofCard(row: DossierRow, claimed: Points | undefined): Appraised[] {
  const { code, title, max, cause = '' } = row;
  const granted = pointsIn(row.score);
  if (code === 'total' || claimed === undefined || granted === undefined) return [];
  const told = { reason: cause, explanation: '', asked: undefined };
  return [{ ...{ code, title, max, claimed, granted }, ...told, place: scoreRowPlace(row) }];
}

/** Of a criterion beside parts of its own only what they do not tell. */
function found(all: readonly Appraised[], unclaimed: readonly Appraisal[]): AppraisedItems {
  const { different, unlike } = findDifferences(all);
  return {
    items: different.map(({ parts, ...one }): Appraised => (one.isRest ? { ...one, asked: askedOf(one, parts) } : one)),
    ...{ unlike, unclaimed, isCompared: all.length > 0 && unlike.length === 0 && unclaimed.length === 0 },
  };
}

/** What is asked for a criterion holds what is asked for its parts, or was granted to them. */
function askedOf({ asked }: Appraised, parts: readonly Appraised[]): Points | undefined {
  if (asked === undefined) return undefined;
  const rest = subtract(asked, sum(parts.map((part) => part.asked ?? part.granted)));
  return rest >= 0 ? rest : undefined;
}
