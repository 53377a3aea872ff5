/** Reconciliation: where a stated figure and the sum of what is listed below it disagree, and in which way. */
import type { ItemCode } from './codes.ts';
import { adjustmentOf, type Figures, figuresOf, notApplicableMax } from './figures.ts';
import { add, magnitude, ofUnits, type Points, subtract, sum, ZERO } from './points.ts';
import { type PrecisionOptions, readPrecision } from './result/precision.ts';
import { type Item, isAdjustment, type Scorecard, statedScore } from './scorecard.ts';

export type ResidualKind = 'children-exceed-max' | 'sum-differs' | 'above-possible' | 'unexplained';

/** A disagreement, or what the precision of the level forgives. */
type DisagreementKind = ResidualKind | 'rounding';

/** The names shown to people. */
export const RESIDUAL_KINDS: Readonly<Record<DisagreementKind, string>> = {
  'children-exceed-max': 'tổng thành phần vượt tiêu chí',
  'sum-differs': 'lệch tổng',
  'above-possible': 'vượt điểm tối đa',
  unexplained: 'chưa rõ nguyên nhân',
  rounding: 'làm tròn',
};

interface Compared<Kind> {
  readonly code: ItemCode | 'total';
  readonly kind: Kind;
  readonly stated: Points;
  readonly summed: Points;
  /** Always positive. */
  readonly difference: Points;
}

export type Residual = Compared<ResidualKind>;

/** How the figures of a parent disagree with what is listed below it, also where rounding forgives it. */
export type Disagreement = Compared<DisagreementKind>;

/** Every disagreement, by code, the total row last. Points without a maximum take no part. */
export function reconcile(card: Scorecard, options: PrecisionOptions = {}): Residual[] {
  return findDisagreements(card, options).flatMap(({ kind, ...compared }) =>
    kind === 'rounding' ? [] : [{ kind, ...compared }],
  );
}

/** Every parent whose figures are not exactly those listed below it, also where its level is rounded; the total row last. */
export function findDisagreements(card: Scorecard, options: PrecisionOptions = {}): Disagreement[] {
  const found: Disagreement[] = [];
  const toleranceOf = readPrecision(card, options);
  const look = (parent: Item | 'total', row: Scorecard['total'], children: readonly Item[]): void => {
    if (row?.max === undefined || children.length === 0) return;
    const stated = { code: parent === 'total' ? parent : parent.code, max: row.max, score: statedScore(row) };
    const counted: CountedChild[] = [];
    for (const child of children) {
      const figures = isAdjustment(child) ? undefined : figuresOf(child);
      if (figures?.max !== undefined) counted.push({ child, max: figures.max, figures });
    }
    if (counted.length === 0) return;
    const tolerance = toleranceOf(parent, counted);
    const difference = compareReadings(stated, children, sumListed(counted), tolerance);
    if (difference) found.push(difference);
  };
  for (const item of card.items) if (!item.notApplicable) look(item, item.row, item.children);
  look('total', card.total, card.fields);
  return found;
}

interface CountedChild {
  readonly child: Item;
  readonly max: Points;
  readonly figures: Figures;
}

interface Stated {
  readonly code: ItemCode | 'total';
  readonly max: Points;
  readonly score: Points | undefined;
}

/** What is listed directly below a stated figure. */
interface Listed {
  readonly max: Points;
  /** Undefined while one of them is not scored yet: scores are then not compared. */
  readonly score: Points | undefined;
}

function sumListed(counted: readonly CountedChild[]): Listed {
  const waiting = counted.some(({ child, figures }) => statedScore(child.row) === undefined && figures.unscored !== 0);
  return {
    max: sum(counted.map(({ max }) => max)),
    score: waiting ? undefined : sum(counted.map(({ figures }) => figures.score ?? ZERO)),
  };
}

/**
 * A published max may count what is not applicable or leave it out, a published score the bonus points: where one reading
 * agrees, nothing disagrees; where one is within the tolerance, it is rounded.
 */
function compareReadings(
  stated: Stated,
  children: readonly Item[],
  listed: Listed,
  tolerance: Points,
): Disagreement | undefined {
  const plain = compare(stated, listed, tolerance);
  if (!plain) return undefined;
  const [outside, bonus] = [notApplicableMax(children), adjustmentOf(children)];
  if (outside === ZERO && bonus === ZERO) return plain;
  const without = subtract(stated.max, outside);
  const narrow = listed.max <= without + tolerance ? { ...stated, max: without } : stated;
  const narrower = compare(narrow, listed, tolerance);
  const readings = [stated, narrow].map((reading) =>
    compare(
      reading.score === undefined ? reading : { ...reading, score: subtract(reading.score, bonus) },
      listed,
      tolerance,
    ),
  );
  const all = [plain, narrower, ...readings];
  if (all.includes(undefined)) return undefined;
  const rounded = all.find((difference) => difference?.kind === 'rounding');
  if (rounded) return rounded;
  return narrower && narrower.difference < plain.difference ? narrower : plain;
}

/** The first kind of disagreement that holds; the order is part of the contract. */
function compare({ code, max, score }: Stated, listed: Listed, tolerance: Points): Disagreement | undefined {
  const unlistedMax = ofUnits(Math.max(0, max - listed.max));
  const unlistedScore = score === undefined || listed.score === undefined ? undefined : subtract(score, listed.score);
  const found = (kind: DisagreementKind, stated: Points, summed: Points): Disagreement => {
    return { code, kind, stated, summed, difference: magnitude(subtract(stated, summed)) };
  };
  if (listed.max > max + tolerance) return found('children-exceed-max', max, listed.max);
  if (score === undefined || listed.score === undefined || unlistedScore === undefined) {
    return listed.max > max ? found('rounding', max, listed.max) : undefined;
  }
  const possible = add(listed.score, unlistedMax);
  if (unlistedScore < -tolerance) return found('sum-differs', score, listed.score);
  if (unlistedMax === 0 && unlistedScore > tolerance) return found('sum-differs', score, listed.score);
  if (unlistedScore > unlistedMax + tolerance) return found('above-possible', score, possible);
  if (unlistedScore < unlistedMax - tolerance) return found('unexplained', score, possible);
  if (score !== possible) return found('rounding', score, possible);
  return listed.max > max ? found('rounding', max, listed.max) : undefined;
}
