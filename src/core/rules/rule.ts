/** What a scoring rule is once it is read: data, one shape per kind that criteria sets use. */
import type { Fraction } from '../fractions.ts';
import type { Points } from '../points.ts';

/** A cut between values: just before the value, or just after it. */
export interface Cut {
  readonly value: Fraction;
  readonly after: boolean;
}

/** One band as written; an open side is undefined, the other bands then say where it ends. */
export interface Band {
  readonly label: string;
  readonly from: Cut | undefined;
  readonly to: Cut | undefined;
  /** "đến 90%" without "dưới": half-open, unless it is the top or the next band begins just after 90 %. */
  readonly loose: boolean;
  readonly points: Points;
}

export interface BandRule {
  readonly kind: 'bands';
  /** What the bands divide: a rate of 0 to 1, or a count of 0 and more. */
  readonly unit: 'rate' | 'count';
  /** What is counted, as written: "sáng kiến"; blank where no band says so. */
  readonly counted: string;
  readonly bands: readonly Band[];
  /** "còn lại"; undefined where the rule has none. */
  readonly rest: Points | undefined;
}

export interface LevelRule {
  readonly kind: 'levels';
  readonly levels: readonly { readonly label: string; readonly points: Points }[];
  readonly rest: Points | undefined;
}

/** Rate × max; nothing below the floor. */
export interface LinearRule {
  readonly kind: 'linear';
  readonly floor: Fraction | undefined;
}

/** Points taken from the max (`penalty`) or earned (`bonus`) for each one counted. */
export interface CountingRule {
  readonly kind: 'penalty' | 'bonus';
  readonly each: Points;
  /** What is counted, as written: "hồ sơ". */
  readonly counted: string;
  /** The most that is taken or earned. */
  readonly most: Points | undefined;
}

/** Scored by people: by hand, or by a survey. A blank text means the same. */
export interface ManualRule {
  readonly kind: 'manual';
}

export type Rule = BandRule | LevelRule | LinearRule | CountingRule | ManualRule;

/** Why a text is no rule, and where: `at` and `length` count in the text as it was given. */
export interface RuleProblem {
  /** A complete Vietnamese sentence that quotes the place. */
  readonly message: string;
  readonly at: number;
  readonly length: number;
}

export type RuleReading =
  | { readonly ok: true; readonly rule: Rule }
  | { readonly ok: false; readonly problem: RuleProblem };
