/** The figures of the whole: what was published counts; where nothing was, what the complete fields add up to. */
import { adjustmentOf, cardFigures, type Figures, isWorth, type Listing, notApplicableMax } from '../figures.ts';
import { add, type Points, ratio, subtract, ZERO } from '../points.ts';
import { isAdjustment, pointsIn, type Scorecard, statedScore } from '../scorecard.ts';
import type { ResultSettings } from './assess.ts';
import type { Basis } from './current.ts';
import type { AssessedRow, TotalResult } from './result.ts';

type Published = Pick<ResultSettings, 'publishedMax' | 'publishedScore' | 'selfScore'>;

/** The whole before it is known what its fields lost. */
export type TotalFigures = Omit<TotalResult, 'lost' | 'rate' | 'adjustment'>;

/** @param rows as they were read: the total row's self score is told beside the result */
export function findTotal(
  card: Scorecard,
  rows: readonly AssessedRow[],
  settings: Published,
  basis: Basis | undefined,
  listing: Listing,
): TotalFigures {
  const row = rows.find(({ code }) => code === 'total');
  const self = settings.selfScore ?? pointsIn(row?.self);
  const statedMax = settings.publishedMax ?? row?.max;
  const summed = cardFigures(card, listing);
  const published = settings.publishedScore ?? statedScore(row);
  const { unscored } = summed;
  if (published !== undefined) {
    const max = statedMax ?? (isComplete(card) && summed.score === published ? summed.max : undefined);
    return { origin: 'stated', max, score: published, openMax: ZERO, unscored, self };
  }
  const openMax = leftOpen(summed, statedMax, card);
  if (summed.score === undefined || (basis === 'published' && !isWhole(card, summed, statedMax, listing))) {
    return { origin: 'unknown', max: statedMax, score: undefined, openMax, unscored, self };
  }
  return { origin: 'computed', max: summed.scoredMax, score: summed.score, openMax, unscored, self };
}

/**
 * max + adjustment - score is what the criteria lost. A published total holds all bonus and penalty points; of a sum it
 * is what its fields lost that tells how many it holds.
 */
export function completeTotal(figures: TotalFigures, card: Scorecard, fieldsLost: Points): TotalResult {
  const { origin, max, score } = figures;
  if (max === undefined || score === undefined)
    return { ...figures, lost: undefined, rate: undefined, adjustment: ZERO };
  const rate = ratio(score, max);
  if (origin === 'computed') {
    return { ...figures, lost: fieldsLost, rate, adjustment: subtract(add(fieldsLost, score), max) };
  }
  const adjustment = adjustmentOf(card.fields);
  return { ...figures, lost: subtract(add(max, adjustment), score), rate, adjustment };
}

/** Every field states what it is worth: only then is their sum the maximum of anything. */
function isComplete(card: Scorecard): boolean {
  const fields = card.fields.filter((field) => !isAdjustment(field));
  return fields.length > 0 && fields.every(({ row }) => row?.max !== undefined);
}

/** The listed fields are all there are, as far as anybody can tell. */
function isWhole(card: Scorecard, { max }: Figures, statedMax: Points | undefined, listing: Listing): boolean {
  if (statedMax === undefined) return listing.isWhole || isComplete(card);
  return isWorth(card.fields, max, statedMax);
}

/** What the stated maximum, or all listed maxima, hold beyond what is scored. */
function leftOpen({ max, scoredMax }: Figures, statedMax: Points | undefined, card: Scorecard): Points {
  const outside = notApplicableMax(card.fields);
  const all = statedMax === undefined ? (max ?? ZERO) : statedMax;
  const counted = statedMax !== undefined && max !== undefined && add(max, outside) === statedMax ? max : all;
  const open = subtract(counted, scoredMax);
  return open > 0 ? open : ZERO;
}
