/** Where the points of a year change while more and more of what is still to come is counted. */
import type { Points } from '../points.ts';
import { limitOf } from '../rules/evaluate.ts';
import { fillGaps } from '../rules/intervals.ts';
import { firstCount } from '../rules/next-band.ts';
import type { BandRule, CountingRule, LinearRule } from '../rules/rule.ts';

export type CountedRule = BandRule | LinearRule | CountingRule;

/** What is still to come. */
export interface Rest {
  /** Counted so far. */
  readonly count: bigint;
  /** How many come; undefined where nobody knows. */
  readonly rest: bigint | undefined;
  /** Of so many the rate is; undefined for rules of counts. */
  readonly size: bigint | undefined;
}

export interface Steps {
  /** Numbers of the rest, rising from 0: at each the points may change, and between two they stay. */
  readonly at: readonly bigint[];
  /** Only what begins and what ends is in it: there are too many, or each one is a step. */
  readonly isShortened: boolean;
}

/** Nobody reads more than a hundred lines of "one fault more". */
const MOST_STEPS = 100n;

/** @returns undefined where the points rise without an end, since nobody says how many come */
export function stepsOf(rule: CountedRule, rest: Rest, max: Points | undefined): Steps | undefined {
  if (rule.kind === 'bands') return { at: inRest(cutsOf(rule, rest), rest), isShortened: false };
  if (rule.kind === 'linear') return { at: inRest(floorOf(rule, rest), rest), isShortened: true };
  const end = endOf(rule, rest, max);
  if (end === undefined) return undefined;
  if (end > MOST_STEPS) return { at: [0n, 1n, end], isShortened: true };
  return { at: Array.from({ length: Number(end) + 1 }, (_, i) => BigInt(i)), isShortened: false };
}

function inRest(steps: readonly bigint[], { rest }: Rest): bigint[] {
  const inside = steps.filter((step) => step > 0n && (rest === undefined || step <= rest));
  return [0n, ...new Set(inside.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))];
}

function cutsOf(rule: BandRule, { count, size = 1n }: Rest): bigint[] {
  const cuts = fillGaps(rule).flatMap(({ from, to }) => (to ? [from, to] : [from]));
  return cuts.map((cut) => firstCount(cut, size) - count);
}

/** Each one more is a step: where points begin, and where all of the rest is counted. */
function floorOf({ floor }: LinearRule, { count, rest, size = 1n }: Rest): bigint[] {
  const begin = floor ? [firstCount({ value: floor, after: false }, size) - count] : [];
  return rest === undefined ? begin : [...begin, rest];
}

/** The first number at which a limit, or the end of the rest, lets nothing change any more. */
function endOf(rule: CountingRule, { count, rest }: Rest, max: Points | undefined): bigint | undefined {
  const limit = limitOf(rule, max);
  const each = BigInt(rule.each);
  if (each === 0n) return 0n;
  if (limit === undefined) return rest;
  const end = (BigInt(limit) + each - 1n) / each - count;
  if (end <= 0n) return 0n;
  return rest !== undefined && rest < end ? rest : end;
}
