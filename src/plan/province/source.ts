/** What a superior body's documents are made from: its own book, and how each of its units came out. */
import type { ItemCode } from '../../core/codes.ts';
import type { Result } from '../../core/result/result.ts';
import type { Score } from '../../core/scorecard.ts';
import type { Settings } from '../../core/settings.ts';
import type { Wording } from '../wording.ts';

/** An item through the rounds of the appraisal. */
export interface RoundScores {
  readonly self: Score;
  readonly first: Score;
  /** Undefined where the first round stays. */
  readonly second: Score;
  /** Its points come from a survey: no round grants them. */
  readonly isSurveyed: boolean;
}

export interface UnitStanding {
  /** "Xã Tân Lập" */
  readonly name: string;
  /** "Ủy ban nhân dân xã Tân Lập" */
  readonly office: string;
  /** Among whom it is ranked. */
  readonly group: string;
  readonly result: Result;
  readonly rounds: ReadonlyMap<ItemCode, RoundScores>;
  /** Undefined where it is not scored to the end. */
  readonly rank: number | undefined;
  /** How many units of the group have a rank. */
  readonly of: number;
}

/** Of one document for one unit. */
export interface UnitSource {
  /** Of the body. */
  readonly settings: Settings;
  readonly wording: Wording;
  readonly unit: UnitStanding;
}

/** Of the document on all of them. */
export interface BodySource extends Omit<UnitSource, 'unit'> {
  /** Groups one after the other, in each by rank; units without a rank are the last of their group. */
  readonly units: readonly UnitStanding[];
}
