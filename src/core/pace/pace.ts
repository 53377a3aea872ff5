/** Early warning: which points the year can still end with, and what the rest of it has to bring for each. */
import { type Points, ZERO } from '../points.ts';
import { evaluateRule, limitOf, type RuleInput } from '../rules/evaluate.ts';
import { fillGaps } from '../rules/intervals.ts';
import type { Rule } from '../rules/rule.ts';
import { type CountedRule, type Rest, stepsOf } from './steps.ts';

/** Figures of one item since the beginning of the year. */
export interface PaceFigures {
  /** What the rule counts: files in time, or faults. */
  readonly count: bigint;
  /** Of so many; undefined where only what counts is counted ("2 sáng kiến"). */
  readonly total: bigint | undefined;
  /** How large the total of the year is expected to be; undefined where nobody says so. */
  readonly expected: bigint | undefined;
}

/** Points with which the year can still end. */
export interface Outcome {
  readonly points: Points;
  /**
   * What the rest has to bring for them, or for better ones. Where more is better: the least of the rest that must be
   * counted. Where fewer is better: the most of the rest that may be. Undefined: they hold whatever the rest brings.
   */
  readonly bound: bigint | undefined;
}

export interface Pace {
  /** What is better. */
  readonly direction: 'more' | 'fewer';
  /** How many are still to come; undefined where nobody says so. */
  readonly rest: bigint | undefined;
  /** The best first; the last is sure. */
  readonly outcomes: readonly Outcome[];
  /** Points that the rule offers and no remaining outcome reaches, the best first. */
  readonly lost: readonly Points[];
  /** There are outcomes between those that are named: each one more, or one less, is another. */
  readonly isShortened: boolean;
}

/** Which of the inputs has to be corrected. */
export type PaceInput = 'rule' | 'count' | 'total' | 'expected' | 'max';

export type PaceReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly input: PaceInput; readonly message: string };

const accept = <T>(value: T): PaceReading<T> => ({ ok: true, value });
const refuse = (input: PaceInput, message: string) => ({ ok: false, input, message }) as const;

/** Whether a rule works with a rate: then it needs the total, too. */
export const isOfRates = (rule: Rule): boolean =>
  rule.kind === 'linear' || (rule.kind === 'bands' && rule.unit === 'rate');

/** Why nothing is counted by a rule, without a full stop; undefined for those that count. */
export function whyUncounted(rule: Rule): string | undefined {
  if (rule.kind === 'manual') return 'chấm thủ công nên không có số liệu để theo dõi trong năm';
  return rule.kind === 'levels' ? 'có mức ghi bằng chữ nên không đếm được' : undefined;
}

const COUNTED_KINDS = 'Chỉ theo dõi được cách tính theo tỷ lệ, số lượng, trừ hoặc cộng điểm.';

/**
 * @param max the item's max; undefined for a bonus or penalty that has none
 * @returns what is still possible, or which input lets nobody say so
 */
export function findPace(rule: Rule, figures: PaceFigures, max: Points | undefined): PaceReading<Pace> {
  if (rule.kind === 'manual' || rule.kind === 'levels') {
    return refuse('rule', `cách tính ${whyUncounted(rule)}. ${COUNTED_KINDS}`);
  }
  const rest = restOf(rule, figures);
  if (!rest.ok) return rest;
  const steps = stepsOf(rule, rest.value, max);
  if (!steps) return refuse('expected', 'cách tính không có mức tối đa nên cần số dự kiến cả năm.');
  const line: Step[] = [];
  for (const at of steps.at) {
    const points = pointsWith(rule, rest.value, at, max);
    if (!points.ok) return points;
    line.push({ at, points: points.value });
  }
  const direction = directionOf(rule, line);
  if (!direction) {
    return refuse('rule', 'điểm lúc tăng lúc giảm khi số liệu tăng nên không có một số cần đạt. Hãy kiểm tra các mức.');
  }
  if (direction === 'fewer' && figures.total === undefined && figures.expected !== undefined) {
    return refuse('total', 'cần tổng số đến nay để biết phần còn lại của năm.');
  }
  const all = rule.kind === 'linear' ? withLeast(rule, rest.value, line, max) : line;
  const outcomes = direction === 'more' ? risingOutcomes(all) : fallingOutcomes(all);
  const best = outcomes[0]?.points ?? ZERO;
  return accept({
    ...{ direction, rest: rest.value.rest },
    outcomes: rule.kind !== 'linear' && steps.isShortened ? ends(outcomes) : outcomes,
    lost: offeredBy(rule, max).filter((points) => points > best),
    isShortened: steps.isShortened && outcomes.length > 1,
  });
}

/** How many of the rest must go well for an outcome: be counted, or not be counted where fewer is better. */
export function neededOf({ bound }: Outcome, { direction, rest }: Pace): bigint | undefined {
  if (bound === undefined) return 0n;
  if (direction === 'more') return bound;
  return rest === undefined ? undefined : rest - bound;
}

/** The figures once nothing of what is still to come counts any more. */
export function closed({ count, total = count }: PaceFigures): PaceFigures {
  return { count, total, expected: total };
}

/** Points for the figures so far. @returns undefined points while there is nothing to have a rate of */
export function pointsSoFar(
  rule: Rule,
  { count, total }: PaceFigures,
  max: Points | undefined,
): PaceReading<Points | undefined> {
  const isRate = isOfRates(rule);
  if (isRate && total === undefined) return refuse('total', 'cần tổng số đến nay để có tỷ lệ.');
  if (isRate && total === 0n) return accept(undefined);
  return inPace(evaluateRule(rule, String(count), max, isRate ? String(total) : ''), 'total');
}

interface Step {
  readonly at: bigint;
  readonly points: Points;
}

function restOf(rule: CountedRule, { count, total, expected }: PaceFigures): PaceReading<Rest> {
  const isRate = isOfRates(rule);
  if (isRate && total === undefined) return refuse('total', 'cần tổng số đến nay để có tỷ lệ.');
  if (isRate && expected === undefined) return refuse('expected', 'cần số dự kiến cả năm để biết còn lại bao nhiêu.');
  const soFar = total ?? count;
  if (soFar < count) return refuse('total', `${soFar} nhỏ hơn số đạt ${count}. Hãy kiểm tra lại hai số này.`);
  if (expected !== undefined && expected < soFar) {
    return refuse('expected', `${expected} nhỏ hơn tổng số đến nay ${soFar}. Hãy ghi lại số dự kiến cả năm.`);
  }
  if (isRate && expected === 0n) return refuse('expected', 'dự kiến cả năm là 0 nên không có tỷ lệ.');
  const rest = expected === undefined ? undefined : expected - soFar;
  return accept({ count, rest, size: isRate ? expected : undefined });
}

/** The points of the year when so many of the rest are counted. */
function pointsWith(
  rule: CountedRule,
  { count, size }: Rest,
  more: bigint,
  max: Points | undefined,
): PaceReading<Points> {
  const earned = inPace(
    evaluateRule(rule, String(count + more), max, size === undefined ? '' : String(size)),
    'expected',
  );
  return earned.ok ? accept(earned.value ?? ZERO) : earned;
}

/** @param total what the total of the rule is here */
function inPace<T>(
  reading:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly input: RuleInput; readonly message: string },
  total: 'total' | 'expected',
): PaceReading<T> {
  if (reading.ok) return reading;
  const { input, message } = reading;
  return refuse(input === 'value' ? 'count' : input === 'total' ? total : input, message);
}

/** Undefined where points both rise and fall. */
function directionOf(rule: CountedRule, line: readonly Step[]): Pace['direction'] | undefined {
  const pairs = line.slice(1).map(({ points }, i) => [line[i]?.points ?? points, points] as const);
  const rises = pairs.some(([before, points]) => points > before);
  const falls = pairs.some(([before, points]) => points < before);
  if (rises && falls) return undefined;
  return falls || (!rises && rule.kind === 'penalty') ? 'fewer' : 'more';
}

function risingOutcomes(line: readonly Step[]): Outcome[] {
  const outcomes = line
    .filter(({ points }, i) => points !== line[i - 1]?.points)
    .map(({ at, points }): Outcome => ({ points, bound: at === 0n ? undefined : at }));
  return outcomes.reverse();
}

function fallingOutcomes(line: readonly Step[]): Outcome[] {
  return line
    .map(({ points }, i): Outcome & { next: Points | undefined } => {
      const next = line[i + 1];
      return { points, bound: next && next.at - 1n, next: next?.points };
    })
    .filter(({ points, next }) => points !== next)
    .map(({ points, bound }) => ({ points, bound }));
}

/** Of a rate times the max each one more is a step: the first at which the best is reached, which rounding may bring forward. */
function withLeast(rule: CountedRule, rest: Rest, line: readonly Step[], max: Points | undefined): Step[] {
  const best = line.at(-1);
  const before = line.at(-2);
  if (!best || !before || best.points === before.points) return [...line];
  let [low, high] = [before.at, best.at];
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    const points = pointsWith(rule, rest, middle, max);
    if (points.ok && points.value < best.points) low = middle;
    else high = middle;
  }
  return [...line.slice(0, -1), { at: high, points: best.points }];
}

function ends(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter((_, i) => i === 0 || i === outcomes.length - 1);
}

/** What the rule gives at its best, for bands what each gives. */
function offeredBy(rule: CountedRule, max: Points | undefined): Points[] {
  if (rule.kind === 'bands') {
    return [...new Set(fillGaps(rule).map(({ points }) => points))].sort((a, b) => b - a);
  }
  if (rule.kind === 'bonus') {
    const limit = limitOf(rule, max);
    return limit === undefined || rule.each === 0 ? [] : [limit];
  }
  return [max ?? ZERO];
}
