/** The overall result: what is published counts; where nothing is published, what the listed fields add up to. */
import { cardFigures, notApplicableMax } from './figures.ts';
import { add, type Points } from './points.ts';
import { type Scorecard, statedScore } from './scorecard.ts';

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
  const max = publishedMax ?? card.total?.max ?? summed.max;
  const score = publishedScore ?? statedScore(card.total);
  if (score !== undefined) return { max, score, stated: true };
  const listed = summed.max;
  const whole = listed !== undefined && (max === listed || max === add(listed, notApplicableMax(card.fields)));
  return { max, score: whole ? summed.score : undefined, stated: false };
}
