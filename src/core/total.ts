/** The overall result: what is published counts; where nothing is published, what the listed fields add up to, if they are all there are. */
import { cardFigures, notApplicableMax } from './figures.ts';
import { add, type Points } from './points.ts';
import { isAdjustment, type Scorecard, statedScore } from './scorecard.ts';

export interface Published {
  readonly publishedMax: Points | undefined;
  readonly publishedScore: Points | undefined;
}

export interface TotalFigures {
  readonly max: Points | undefined;
  /** Undefined where none is published and the listed fields are not the whole: their sum would pass for the result. */
  readonly score: Points | undefined;
  /** Somebody states the score; else it is a sum. */
  readonly stated: boolean;
}

export function findTotal(card: Scorecard, { publishedMax, publishedScore }: Published): TotalFigures {
  const summed = cardFigures(card);
  const told = publishedMax ?? card.total?.max;
  const score = publishedScore ?? statedScore(card.total);
  // The sum of a few fields, or of the criteria somebody listed, is no maximum of anything.
  const fields = card.fields.filter((field) => !isAdjustment(field));
  const complete = fields.length > 0 && fields.every(({ row }) => row?.max !== undefined);
  if (score !== undefined) {
    const max = told ?? (complete && summed.score === score ? summed.max : undefined);
    return { max, score, stated: true };
  }
  const max = told ?? (complete ? summed.max : undefined);
  const listed = summed.max;
  const whole =
    listed !== undefined && max !== undefined && (max === listed || max === add(listed, notApplicableMax(card.fields)));
  return { max, score: whole ? summed.score : undefined, stated: false };
}
