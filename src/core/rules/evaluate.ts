/** Points by a rule: exact, rounded half up to 1/10 000; what does not fit the rule is refused, never guessed. */
import { type Cell, type CellReading, cellText, isBlank } from '../cells.ts';
import { compareFractions, divide, type Fraction, times, WHOLE } from '../fractions.ts';
import { formatPoints } from '../numbers.ts';
import { ofUnits, type Points, ZERO } from '../points.ts';
import { readAmountCell, readRateCell } from '../rates.ts';
import { fold } from '../text.ts';
import { findLevel, ruleHint } from './answers.ts';
import { fillGaps, intervalsAt } from './intervals.ts';
import type { BandRule, CountingRule, LevelRule, Rule } from './rule.ts';

/** Which of the inputs has to be corrected. */
export type RuleInput = 'rule' | 'value' | 'max' | 'total';

export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly input: RuleInput; readonly message: string };

const accept = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
const refuse = (input: RuleInput, message: string) => ({ ok: false, input, message }) as const;

const CHECK_BOTH = 'Hãy kiểm tra lại hai số này.';

/**
 * @param value what was measured: a rate, a count or a level; blank is not measured yet
 * @param max the item's max; undefined for a bonus or penalty that has none
 * @param total with it, `value` is a count out of it; blank is none
 * @returns undefined points while nothing is measured, and for an item scored by hand
 */
export function evaluateRule(
  rule: Rule,
  value: Cell,
  max: Points | undefined,
  total: Cell,
): Reading<Points | undefined> {
  if (rule.kind === 'manual' || isBlank(value)) return accept(undefined);
  const earned = earn(rule, value, max, total);
  if (!earned.ok || max === undefined || earned.value <= max) return earned;
  const amounts = `${formatPoints(earned.value)} điểm, lớn hơn điểm tối đa ${formatPoints(max)}`;
  return refuse('rule', `cách tính cho ${amounts}. ${CHECK_BOTH}`);
}

function earn(
  rule: Exclude<Rule, { kind: 'manual' }>,
  value: Cell,
  max: Points | undefined,
  total: Cell,
): Reading<Points> {
  if (rule.kind === 'levels') return earnLevel(rule, value);
  if (rule.kind === 'bands') {
    const measured = rule.unit === 'rate' ? readRate(value, total) : readCount(value, total);
    return measured.ok ? earnBand(rule, measured.value) : measured;
  }
  if (rule.kind !== 'linear') return earnByCount(rule, value, max);
  if (max === undefined) return refuse('max', 'cách tính theo tỷ lệ cần điểm tối đa.');
  const rate = readRate(value, total);
  if (!rate.ok) return rate;
  const reached = compareFractions(rate.value, rule.floor ?? rate.value) >= 0;
  return accept(reached ? times(upToWhole(rate.value), max) : ZERO);
}

function earnLevel(rule: LevelRule, value: Cell): Reading<Points> {
  const points = findLevel(rule, value);
  return points === undefined ? refuse('value', ruleHint(rule)) : accept(points);
}

/** A rate above 100 % earns what 100 % earns: bands end there. */
const upToWhole = (rate: Fraction): Fraction => (compareFractions(rate, WHOLE) > 0 ? WHOLE : rate);

/** What a value earns: in a gap, and where bands of different points overlap, nothing anybody could rely on. */
export function earnBand(rule: BandRule, value: Fraction): Reading<Points> {
  const [first, ...others] = intervalsAt(fillGaps(rule), rule.unit === 'rate' ? upToWhole(value) : value);
  if (!first) return refuse('rule', 'không mức nào nói điểm cho số liệu này. Hãy thêm “còn lại: 0”.');
  if (others.every(({ points }) => points === first.points)) return accept(first.points);
  return refuse('rule', 'hai mức trùng nhau ở số liệu này. Hãy sửa để mỗi số liệu chỉ thuộc một mức.');
}

/** A rate: `value` out of `total`, which it may exceed, or a rate by itself when there is no total. */
function readRate(value: Cell, total: Cell): Reading<Fraction> {
  if (isBlank(total)) return from('value', readRateCell(value));
  const whole = from('total', readAmountCell(total));
  const count = from('value', readAmountCell(value));
  if (!whole.ok) return whole;
  if (!count.ok) return count;
  if (whole.value[0] === 0n) return refuse('total', 'tổng số là 0 nên không có tỷ lệ. Hãy xóa số liệu hoặc ghi KAD.');
  return accept(divide(count.value, whole.value));
}

/** A whole count; a total beside it means that somebody forgot the "%" in the rule. */
export function readCount(value: Cell, total: Cell): Reading<Fraction> {
  const count = from('value', readAmountCell(value));
  if (!isBlank(total)) return refuse('total', 'cách tính không có dấu % nên không dùng tổng số. Hãy bỏ một bên.');
  if (!count.ok) return count;
  const [numerator, denominator] = count.value;
  if (numerator % denominator === 0n) return accept([numerator / denominator, 1n]);
  return refuse('value', `${cellText(value)} không phải là số nguyên.`);
}

/** The most that a counting rule takes off or gives; undefined where nothing limits it. */
export function limitOf({ kind, most }: CountingRule, max: Points | undefined): Points | undefined {
  const limit = most ?? (kind === 'penalty' ? max : undefined);
  return limit === undefined || max === undefined || limit < max ? (limit ?? max) : max;
}

/** "22" and "22 hồ sơ" alike. A penalty leaves at least 0; without a max it takes off points, up to its own limit. */
function earnByCount(rule: CountingRule, value: Cell, max: Points | undefined): Reading<Points> {
  const { kind, each, counted } = rule;
  const text = fold(cellText(value));
  const count = from('value', readAmountCell(text.endsWith(counted) ? text.slice(0, -counted.length) : value));
  if (!count.ok) return count;
  const limit = limitOf(rule, max);
  if (limit === undefined && kind === 'penalty') {
    return refuse('max', 'cách tính trừ điểm cần điểm tối đa, hoặc “tối đa” trong cách tính.');
  }
  const sum = Math.min(times(count.value, each), limit ?? Number.POSITIVE_INFINITY);
  return accept(ofUnits(kind === 'bonus' ? sum : (max ?? 0) - sum));
}

function from<T>(input: RuleInput, reading: CellReading<T>): Reading<T> {
  return reading.ok ? reading : refuse(input, reading.message);
}
