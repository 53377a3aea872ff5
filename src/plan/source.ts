/** What a plan is made from: the office's settings, the result, the tasks, the wording and the choices of the officer. */
import type { ItemCode } from '../core/codes.ts';
import type { Points } from '../core/points.ts';
import type { Result } from '../core/result/result.ts';
import type { Settings } from '../core/settings.ts';
import type { Task } from '../core/tasks.ts';
import type { Adjustment } from './adjusted.ts';
import type { Wording } from './wording.ts';

/** Where the tasks stand: in the annex alone, in the text alone, or whole in both. */
export type PlanForm = 'annex' | 'text' | 'both';

export interface PlanOptions {
  readonly form: PlanForm;
  /** The result by field as a table in part II. */
  readonly fieldTable: boolean;
  /** A sentence of its own for points lost that no listed item explains. */
  readonly residualSentences: boolean;
  readonly showRank: boolean;
  readonly showSelfScore: boolean;
  /** Legal bases to be cited besides the typed ones, by id; without a choice those usual on the plan's day. */
  readonly bases?: readonly string[];
}

export const DEFAULT_OPTIONS: PlanOptions = {
  form: 'annex',
  fieldTable: true,
  residualSentences: true,
  showRank: true,
  showSelfScore: true,
};

/** A unit of the office as the tab "Đơn vị" lists it. */
export interface PlanUnit {
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface PlanSource {
  readonly settings: Settings;
  /** Of these settings, tasks and the rows of the card. */
  readonly result: Result;
  readonly tasks: readonly Task[];
  /** Last year's points by code, where the card has them. */
  readonly lastYear: ReadonlyMap<ItemCode, Points>;
  /** When given, lead and cooperating units are checked against it. */
  readonly units?: readonly PlanUnit[];
  readonly wording: Wording;
  readonly options: PlanOptions;
  /** Of a plan that follows issued ones. */
  readonly adjusts?: Adjustment;
}
