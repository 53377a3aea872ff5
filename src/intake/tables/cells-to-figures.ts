/** The figures of one row: what its cells state, what follows from them, what contradicts itself or stays open. */
import { formatPoints } from '../../core/numbers.ts';
import { add, ofUnits, type Points, SCALE, subtract, ZERO } from '../../core/points.ts';
import type { Score } from '../../core/scorecard.ts';
import type { Confidence } from '../reading.ts';
import type { Amount } from './amounts.ts';
import type { BodyRow } from './rows.ts';

export interface RowFigures {
  readonly max: Points | undefined;
  readonly score: Score;
  readonly lost: Points | undefined;
  readonly self: Points | undefined;
  readonly survey: Points | undefined;
  readonly lastYear: Points | undefined;
  readonly confidence: Confidence;
  /** Each a clause: "điểm tối đa 2, điểm đạt 3: điểm đạt lớn hơn điểm tối đa". */
  readonly contradictions: readonly string[];
  /** Each a sentence. */
  readonly questions: readonly string[];
  /** Cells that hold something else than a figure where one is expected. */
  readonly unread: readonly string[];
}

export interface FigureContext {
  /** Column roles that the table has. */
  readonly has: { readonly score: boolean; readonly lost: boolean; readonly max: boolean; readonly survey: boolean };
  /** The assessed score is the final one, surveys counted in. */
  readonly finalScore: boolean;
  /** Some row has a survey's points and no others: two columns of parts, so that equal ones are not the same. */
  readonly surveyApart: boolean;
  /** The column of shares holds score / max; it may as well hold how far a task was carried out. */
  readonly sharesOfScore: boolean;
  /** A criteria set: no score is waited for. */
  readonly criteria: boolean;
}

const NOT_ARISEN =
  'có thể là 0 điểm, đủ điểm hoặc không áp dụng. Hãy hỏi cơ quan thẩm định rồi nhập điểm đạt (hoặc KAD nếu không áp dụng).';

/** @param adjusted bonus less penalty points within its score */
export function figuresOfRow(row: BodyRow, context: FigureContext, adjusted = ZERO): RowFigures {
  const contradictions: string[] = [];
  const questions: string[] = [];
  const unread: string[] = [];
  let confidence: Confidence = 'high';
  const points = (amount: Amount): Points | undefined => {
    if (amount.kind === 'unread' || amount.kind === 'percent') unread.push(amount.words);
    return amount.kind === 'points' ? amount.points : undefined;
  };
  let max = points(row.max);
  let self = points(row.self);
  const survey = points(row.survey);
  const lastYear = row.lastYear.kind === 'points' ? row.lastYear.points : undefined;
  let lost = points(row.lost);
  let score: Score;
  const stated = row.score;
  if (stated.kind === 'points') {
    score = stated.points;
    if (stated.outOf !== undefined) {
      if (max === undefined) max = stated.outOf;
      else if (max !== stated.outOf)
        contradictions.push(`điểm tối đa được ghi khác nhau: ${formatPoints(max)} và ${formatPoints(stated.outOf)}`);
    }
  } else if (stated.kind === 'not-applicable') score = 'KAD';
  else if (stated.kind === 'open') questions.push(`“${stated.words}” ở cột điểm đạt ${NOT_ARISEN}`);
  else if (stated.kind === 'percent') score = ofPercent(stated, max, questions, unread);
  else if (stated.kind === 'unread') unread.push(stated.words);
  if (
    row.max.kind === 'not-applicable' ||
    (stated.kind === 'blank' && (row.lost.kind === 'not-applicable' || saysNotApplicable(row.cause)))
  )
    score = 'KAD';
  else if (score !== undefined && score !== 'KAD' && saysNotApplicable(row.cause)) {
    questions.push(
      `ghi chú là “${row.cause}” (không áp dụng) nhưng có điểm đạt ${formatPoints(score)}. Nếu tiêu chí không áp dụng, hãy nhập KAD vào điểm đạt; nếu không, hãy sửa nguyên nhân.`,
    );
  }
  if (score === undefined && stated.kind === 'blank' && survey !== undefined && !context.finalScore) {
    score = survey;
    confidence = 'medium';
  } else if (
    score !== undefined &&
    score !== 'KAD' &&
    survey !== undefined &&
    (survey !== score || context.surveyApart) &&
    context.has.score &&
    !context.finalScore
  ) {
    const both = add(score, survey);
    const fits = (value: Points): boolean =>
      row.rate.kind !== 'blank' && max !== undefined && max > 0 && differingRate(row.rate, max, value) === undefined;
    // The printed share tells which of the two it was made of.
    if (fits(both) !== fits(score)) score = fits(both) ? both : score;
    else {
      questions.push(
        `có cả điểm thẩm định ${formatPoints(score)} và điểm điều tra xã hội học ${formatPoints(survey)}, chưa rõ điểm đạt là số nào hay tổng của hai số. Hãy nhập điểm đạt.`,
      );
      score = undefined;
    }
  }
  const earned = score === 'KAD' ? undefined : score;
  if (max === undefined && row.max.kind === 'blank' && !context.has.max && earned !== undefined && lost !== undefined) {
    // Both parts of it are told.
    max = add(earned, ofUnits(Math.abs(lost)));
    confidence = 'medium';
  }
  if (max !== undefined && max < 0) {
    contradictions.push(`điểm tối đa ${formatPoints(max)} là số âm`);
    max = undefined;
  }
  if (max !== undefined && earned !== undefined && earned < 0) {
    contradictions.push(`điểm đạt ${formatPoints(earned)} là số âm`);
    score = undefined;
  } else if (max !== undefined && earned !== undefined && earned > max) {
    contradictions.push(
      `điểm tối đa ${formatPoints(max)}, điểm đạt ${formatPoints(earned)}: điểm đạt lớn hơn điểm tối đa`,
    );
    score = undefined;
  } else if (
    max !== undefined &&
    earned !== undefined &&
    lost !== undefined &&
    !agrees(subtract(add(max, adjusted), earned), lost)
  ) {
    contradictions.push(
      `điểm tối đa ${formatPoints(max)}, điểm đạt ${formatPoints(earned)} thì điểm bị trừ là ${formatPoints(subtract(max, earned))}, nhưng bảng ghi ${formatPoints(lost)}`,
    );
    score = undefined;
    lost = undefined;
  } else if (max !== undefined && lost !== undefined && Math.abs(lost) > max) {
    contradictions.push(
      `điểm tối đa ${formatPoints(max)}, điểm bị trừ ${formatPoints(lost)}: điểm bị trừ lớn hơn điểm tối đa`,
    );
    lost = undefined;
  } else if (
    max !== undefined &&
    lost !== undefined &&
    earned === undefined &&
    stated.kind === 'blank' &&
    score !== 'KAD'
  ) {
    score = subtract(max, ofUnits(Math.abs(lost)));
    confidence = 'medium';
  }
  if (max !== undefined && self !== undefined && self > max) {
    contradictions.push(
      `điểm tối đa ${formatPoints(max)}, điểm tự chấm ${formatPoints(self)}: điểm tự chấm lớn hơn điểm tối đa`,
    );
    self = undefined;
  }
  if (lost !== undefined && lost < 0) lost = ofUnits(-lost);
  const rate = context.sharesOfScore ? differingRate(row.rate, max, score === 'KAD' ? undefined : score) : undefined;
  if (rate) questions.push(rate);
  if (contradictions.length > 0 || questions.length > 0 || unread.length > 0) confidence = 'low';
  return { max, score, lost, self, survey, lastYear, confidence, contradictions, questions, unread };
}

/** Tables write what was lost as 1 or as -1. */
function agrees(gap: Points, lost: Points): boolean {
  return gap === lost || gap === -lost;
}

function saysNotApplicable(cause: string): boolean {
  return /^(?:không áp dụng|không đánh giá|không chấm|kad|kađ|kđg)[.;]?$/iu.test(cause.normalize('NFC'));
}

/** A share of the maximum: the score only where it comes out in hundredths, else the printed percent was rounded. */
function ofPercent(
  amount: Amount & { kind: 'percent' },
  max: Points | undefined,
  questions: string[],
  unread: string[],
): Points | undefined {
  if (max === undefined) {
    unread.push(amount.words);
    return undefined;
  }
  const units = (max * amount.units) / SCALE;
  if (Number.isInteger(units / 100)) return ofUnits(units);
  questions.push(
    `điểm đạt chỉ được ghi là ${amount.words} của ${formatPoints(max)} điểm, con số đã làm tròn. Hãy nhập điểm đạt.`,
  );
  return undefined;
}

/** Whether the shares of a table are those of its scores: more of them agree than differ. */
export function tellShares(rows: readonly BodyRow[]): boolean {
  let balance = 0;
  for (const { rate, max, score } of rows) {
    if (rate.kind === 'blank' || max.kind !== 'points' || score.kind !== 'points') continue;
    balance += differingRate(rate, max.points, score.points) === undefined ? 1 : -1;
  }
  return balance > 0;
}

/** The printed share differs from score / max by more than its rounding. */
function differingRate(rate: Amount, max: Points | undefined, score: Points | undefined): string | undefined {
  if (max === undefined || max <= 0 || score === undefined || rate.kind === 'blank') return undefined;
  const share = (score / max) * 100;
  const told = rate.kind === 'percent' ? rate.units / 100 : rate.kind === 'points' ? rate.points / SCALE : undefined;
  if (told === undefined) return undefined;
  const written = told <= 1.0001 && share > 1.5 ? told * 100 : told;
  if (Math.abs(written - share) <= 0.51) return undefined;
  return `tỷ lệ ghi trong bảng không khớp với điểm đạt ${formatPoints(score)} trên ${formatPoints(max)} điểm. Hãy kiểm tra lại ba số này.`;
}
