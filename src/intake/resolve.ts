/** The figures of one statement become its max, score, loss and self score; what contradicts itself is withheld. */
import { formatPoints } from '../core/numbers.ts';
import { type Points, subtract, toNumber, ZERO } from '../core/points.ts';
import type { Score } from '../core/scorecard.ts';
import type { Figure } from './figures.ts';
import type { Confidence } from './reading.ts';

/** What a statement is about decides how its words are read: "chưa đạt điểm tối đa 18,1 điểm" tells a loss of the total. */
export type Subject = 'item' | 'field' | 'total';

export interface Resolved {
  readonly max: Points | undefined;
  readonly score: Score;
  readonly lost: Points | undefined;
  readonly self: Points | undefined;
  readonly confidence: Confidence;
  /** What contradicts itself, each a clause for the reader: "điểm tối đa 2, điểm đạt 1,5, điểm bị trừ 1". */
  readonly contradictions: readonly string[];
  /** Figures that were not understood. */
  readonly leftovers: readonly Figure[];
  /** "không phát sinh" without a score: nothing earned, or not applicable? */
  readonly notArisen: boolean;
  /** Points without a maximum: "điểm thưởng 1 điểm". */
  readonly adjustment: boolean;
  /** The score is the one agreed in the end. */
  readonly final: boolean;
}

type Kind = 'max' | 'final' | 'score' | 'assessed' | 'lost' | 'self';

interface Told {
  readonly points: Points;
  readonly figure: Figure;
  readonly explicit: boolean;
}

const NAMES: Readonly<Record<Kind, string>> = {
  max: 'điểm tối đa',
  final: 'điểm cuối cùng',
  score: 'điểm đạt',
  assessed: 'điểm thẩm định',
  lost: 'điểm bị trừ',
  self: 'điểm tự chấm',
};

const WHOLE_SCALE: ReadonlySet<string> = new Set(['max', 'final', 'score', 'plain']);

/** @param year the scored year: figures told of another year step back behind those of this one */
export function resolveFigures(figures: readonly Figure[], subject: Subject, year?: number): Resolved {
  const told: Record<Kind, Told[]> = { max: [], final: [], score: [], assessed: [], lost: [], self: [] };
  const leftovers: Figure[] = [];
  const single: Figure[] = [];
  const survey: Figure[] = [];
  const say = (kind: Kind, points: Points | undefined, figure: Figure): void => {
    // What was lost is written as 1 or as -1.
    const amount = points !== undefined && kind === 'lost' && points < 0 ? subtract(ZERO, points) : points;
    if (amount !== undefined) told[kind].push({ points: amount, figure, explicit: figure.explicit });
  };
  for (const figure of figures) {
    const { means, points, outOf } = figure;
    if (means === 'final' || means === 'score' || means === 'assessed' || means === 'self' || means === 'lost') {
      say(means, points, figure);
      say('max', outOf, figure);
    } else if (means === 'survey' && subject === 'item') {
      survey.push(figure);
      say('max', outOf, figure);
    } else if (means === 'lost-all') {
      say('lost', points, figure);
      say('max', outOf ?? points, figure);
      if (outOf === undefined || outOf === points) say('score', ZERO, { ...figure, explicit: false });
    } else if (means === 'max' && outOf === undefined) say('max', points, figure);
    else if (means === 'zero') say('score', ZERO, figure);
    else if (means === 'full') {
      say('score', points, figure);
      say('max', outOf ?? points, figure);
    } else if (means === 'bonus' && outOf === undefined && subject !== 'total') say('score', points, figure);
    else if (means === 'short' && subject === 'total') say('lost', points, figure);
    else if (means === 'plain' && outOf === undefined) single.push(figure);
    else if (means === 'plain' || means === 'max' || (means === 'bonus' && subject !== 'total')) {
      say('score', points, figure);
      say('max', outOf, figure);
    } else if (means === 'short') leftovers.push(figure);
  }
  // Beside a bonus "điểm trừ" is a penalty, and the total is what is left after both.
  if (subject === 'total' && figures.some(({ means }) => means === 'bonus')) {
    told.lost = [];
    if (told.final.length === 0 && single.length === 1)
      for (const figure of single.splice(0)) say('final', figure.points, figure);
  }
  // "điểm thẩm định 60,25/68, …, tổng điểm 85,8/100": a step's own scale is not that of the whole.
  const ofWhole = told.max.filter(({ figure }) => WHOLE_SCALE.has(figure.means));
  if (subject === 'total' && ofWhole.length > 0) told.max = ofWhole;
  const contradictions: string[] = [];
  let lenient = false;
  const choose = (kind: Kind): Points | undefined => {
    const best = preferred(told[kind], year);
    const values = [...new Set(best.map(({ points }) => points))];
    if (values.length > 1)
      contradictions.push(`${NAMES[kind]} được ghi khác nhau: ${values.map(formatPoints).join(' và ')}`);
    if (values.length !== 1) return undefined;
    lenient ||= !best.some(({ explicit }) => explicit);
    return values[0];
  };
  let max = choose('max');
  let lost = choose('lost');
  let self = choose('self');
  // The last step of the procedure counts.
  const final = told.final.length > 0;
  let score: Score = choose(final ? 'final' : 'score');
  if (score === undefined && !final && told.score.length === 0) score = choose('assessed');
  // What a survey gave is the score of an item that nobody else scored.
  if (
    score === undefined &&
    told.final.length + told.score.length + told.assessed.length === 0 &&
    survey.length === 1
  ) {
    score = survey[0]?.points;
    lenient = true;
  }
  const verdicts = new Set(figures.map(({ means }) => means));
  if (score === undefined && verdicts.has('full') && max !== undefined) score = max;
  if (verdicts.has('not-applicable') && subject === 'item') {
    if (score !== undefined && score !== ZERO)
      contradictions.push(`vừa ghi điểm đạt ${formatPoints(score)} vừa ghi không áp dụng (KAD)`);
    score = score === undefined || score === ZERO ? 'KAD' : undefined;
  }
  // A lone "(2 điểm)" or "1,5 điểm" says nothing by itself; next to the other figure only one reading is left.
  const [first, second] = single;
  if (first?.points !== undefined && !second && subject !== 'total') {
    if (max === undefined && score !== undefined && standsApart(first, figures) && isAtLeast(first.points, score))
      max = first.points;
    else if (
      max === undefined &&
      score === undefined &&
      lost === undefined &&
      verdicts.has('not-arisen') &&
      first.inParentheses
    )
      max = first.points;
    else if (max !== undefined && score === undefined && lost === undefined && first.points <= max)
      score = first.points;
    else if (max === undefined && score === undefined && lost === undefined && first.points === ZERO) score = ZERO;
    else if (max !== undefined && lost !== undefined && score === undefined && subtract(max, lost) === first.points)
      score = first.points;
    else leftovers.push(first);
    lenient = true;
  } else if (
    first?.points !== undefined &&
    !second &&
    score === undefined &&
    told.lost.length === 0 &&
    isWholeScore(first, figures, max)
  ) {
    [score, lenient] = [first.points, true];
  } else if (first?.points !== undefined && second?.points !== undefined && isMaxThenScore(single, told)) {
    [max, score, lenient] = [first.points, second.points, true];
  } else leftovers.push(...single);
  let confidence: Confidence = lenient ? 'medium' : 'high';
  const points = score === 'KAD' ? undefined : score;
  const list = (parts: readonly (readonly [Kind, Points])[]): string =>
    parts.map(([kind, value]) => `${NAMES[kind]} ${formatPoints(value)}`).join(', ');
  if (max !== undefined && points !== undefined && points > max) {
    contradictions.push(
      `${list([
        ['max', max],
        ['score', points],
      ])}: điểm đạt lớn hơn điểm tối đa`,
    );
    score = undefined;
  } else if (max !== undefined && lost !== undefined && points !== undefined && subtract(max, points) !== lost) {
    const difference = formatPoints(subtract(max, points));
    contradictions.push(
      `${list([
        ['max', max],
        ['score', points],
        ['lost', lost],
      ])}: hiệu của hai số đầu là ${difference}`,
    );
    score = undefined;
    lost = undefined;
  } else if (max !== undefined && lost !== undefined && lost > max) {
    contradictions.push(
      `${list([
        ['max', max],
        ['lost', lost],
      ])}: điểm bị trừ lớn hơn điểm tối đa`,
    );
    lost = undefined;
  } else if (
    max !== undefined &&
    lost !== undefined &&
    score === undefined &&
    told.final.length + told.score.length === 0
  ) {
    score = subtract(max, lost);
    confidence = 'medium';
  }
  if (max !== undefined && self !== undefined && self > max) {
    contradictions.push(
      `${list([
        ['max', max],
        ['self', self],
      ])}: điểm tự chấm lớn hơn điểm tối đa`,
    );
    self = undefined;
  }
  if (contradictions.length > 0 || leftovers.length > 0) confidence = 'low';
  const notArisen = verdicts.has('not-arisen') && score === undefined;
  const adjustment = verdicts.has('bonus') && max === undefined;
  return { max, score, lost, self, confidence, contradictions, leftovers, notArisen, adjustment, final };
}

/** "(10đ): 6,81đ": a lone amount in parentheses, then one that is no larger, and nothing else. */
function isMaxThenScore(
  [first, second, third]: readonly Figure[],
  told: Readonly<Record<Kind, readonly Told[]>>,
): boolean {
  const alone = third === undefined && Object.values(told).every((list) => list.length === 0);
  const ordered = first?.points !== undefined && second?.points !== undefined && second.points <= first.points;
  return alone && ordered && first.inParentheses && !second.inParentheses;
}

/** "Tổng điểm: 79,35 điểm", "Phường An Biên: 79,35đ, đứng 21/24": no maximum is written so. */
function isWholeScore({ points, scope }: Figure, figures: readonly Figure[], max: Points | undefined): boolean {
  if (points === undefined || scope !== 'whole' || (max !== undefined && points > max)) return false;
  return !Number.isInteger(toNumber(points)) || figures.some(({ means }) => means === 'rank') || max !== undefined;
}

/** "(2 điểm) … đạt 1 điểm", "– 2đ – đạt 1đ": what stands apart before the score is what it is out of. */
function standsApart(single: Figure, figures: readonly Figure[]): boolean {
  return single.inParentheses || (single.alone && figures[0] === single);
}

function isAtLeast(points: Points, score: Score): boolean {
  return score === 'KAD' || score === undefined || points >= score;
}

/** Of the whole before a part of it, of the scored year before another, in so many words before a lenient reading. */
function preferred(told: readonly Told[], year: number | undefined): readonly Told[] {
  // Where every figure names a year and nobody told the scored one, the latest is the result.
  const years = told.flatMap(({ figure }) => figure.year ?? []);
  const scored = year ?? (told.length > 0 && years.length === told.length ? Math.max(...years) : undefined);
  const tests: ((one: Told) => boolean)[] = [
    ({ figure }) => figure.scope === 'whole',
    ({ figure }) => figure.year === undefined || figure.year === scored,
    ({ explicit, figure }) => explicit || figure.named,
  ];
  return tests.reduce<readonly Told[]>((best, test) => {
    const kept = best.filter(test);
    return kept.length > 0 ? kept : best;
  }, told);
}
