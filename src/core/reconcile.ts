/** Reconciliation: where a stated figure and the sum of what is listed below it disagree, and in which way. */
import type { ItemCode } from './codes.ts';
import { figuresOf, findAdjustments, notApplicableMax } from './figures.ts';
import { add, magnitude, ofUnits, type Points, subtract, sum, ZERO } from './points.ts';
import { roundingTolerance } from './rounding.ts';
import { type Item, isAdjustment, type Scorecard, statedScore } from './scorecard.ts';

export type ResidualKind = 'children-exceed-max' | 'sum-differs' | 'above-possible' | 'unexplained';

/** The names shown to people. */
export const RESIDUAL_KINDS: Readonly<Record<ResidualKind, string>> = {
  'children-exceed-max': 'tổng thành phần vượt tiêu chí',
  'sum-differs': 'lệch tổng',
  'above-possible': 'vượt điểm tối đa',
  unexplained: 'chưa rõ nguyên nhân',
};

export interface Residual {
  readonly code: ItemCode | 'total';
  readonly kind: ResidualKind;
  readonly stated: Points;
  readonly summed: Points;
  /** Always positive. */
  readonly difference: Points;
}

/** Every disagreement, by code, the total row last. Points without a maximum take no part. */
export function reconcile(card: Scorecard): Residual[] {
  const residuals: Residual[] = [];
  for (const { code, row, children, notApplicable } of card.items) {
    if (row && !notApplicable) residuals.push(...judge({ code, max: row.max, score: statedScore(row) }, children));
  }
  const { total } = card;
  if (total) residuals.push(...judge({ code: 'total', max: total.max, score: statedScore(total) }, card.fields));
  return residuals;
}

interface Stated {
  readonly code: ItemCode | 'total';
  readonly max: Points | undefined;
  readonly score: Points | undefined;
}

/** What is listed directly below a stated figure. */
interface Listed {
  readonly max: Points;
  /** Undefined while one of them is not scored yet: scores are then not judged. */
  readonly score: Points | undefined;
  readonly maxTolerance: Points;
  readonly scoreTolerance: Points;
}

function judge(stated: Stated, children: readonly Item[]): Residual[] {
  const { max } = stated;
  const counted = children.filter((child) => !isAdjustment(child) && figuresOf(child).max !== undefined);
  if (max === undefined || counted.length === 0) return [];
  const listed = sumListed(stated, counted);
  const plain = compare(stated, max, stated.score, listed);
  if (!plain) return [];
  // A published max may count what is not applicable or leave it out, a published score the bonus points: fair both.
  const outside = notApplicableMax(children);
  const bonus = sum(findAdjustments(children).map(({ points }) => points));
  const inside = listed.max <= subtract(max, outside) + listed.maxTolerance ? subtract(max, outside) : max;
  const narrower = compare(stated, inside, stated.score, listed);
  const withBonus = stated.score === undefined ? undefined : subtract(stated.score, bonus);
  const agrees = [max, inside].some((reading) => !compare(stated, reading, withBonus, listed));
  if (!narrower || agrees) return [];
  return [narrower.difference < plain.difference ? narrower : plain];
}

function sumListed(stated: Stated, children: readonly Item[]): Listed {
  const figures = children.map(figuresOf);
  const waiting = children.some((child, i) => statedScore(child.row) === undefined && figures[i]?.unscored !== 0);
  return {
    max: sum(figures.map(({ max }) => max ?? ZERO)),
    score: waiting ? undefined : sum(figures.map(({ score }) => score ?? ZERO)),
    maxTolerance: roundingTolerance(stated.max, children, (item) => item.row?.max),
    scoreTolerance: roundingTolerance(stated.score, children, (item) => statedScore(item.row)),
  };
}

/** The first kind of disagreement that holds; the order is part of the contract. */
function compare(stated: Stated, max: Points, score: Points | undefined, listed: Listed): Residual | undefined {
  const found = (kind: ResidualKind, figure: Points, summed: Points): Residual => {
    return { code: stated.code, kind, stated: figure, summed, difference: magnitude(subtract(figure, summed)) };
  };
  if (listed.max > max + listed.maxTolerance) return found('children-exceed-max', max, listed.max);
  if (score === undefined || listed.score === undefined) return undefined;
  const unlistedMax = ofUnits(Math.max(0, max - listed.max));
  const unlistedScore = subtract(score, listed.score);
  const possible = add(listed.score, unlistedMax);
  const tolerance = listed.scoreTolerance;
  if (unlistedScore < -tolerance) return found('sum-differs', score, listed.score);
  if (unlistedMax === 0 && unlistedScore > tolerance) return found('sum-differs', score, listed.score);
  if (unlistedScore > unlistedMax + tolerance) return found('above-possible', score, possible);
  if (unlistedScore < unlistedMax - tolerance) return found('unexplained', score, possible);
  return undefined;
}

/** TEMP */
export type DifferenceFound = Residual;
export function differences(card: Scorecard, _o: { fieldsRounded: boolean }): DifferenceFound[] {
  return reconcile(card);
}
