/** What a plan is made from: the office's settings, the result, the tasks, the wording and the choices of the officer. */
import type { Result } from '../core/result/result.ts';
import type { Settings } from '../core/settings.ts';
import type { Task } from '../core/tasks.ts';
import type { Wording } from './wording.ts';

export interface PlanOptions {
  /** A landscape table of all tasks after the plan. */
  readonly annex: boolean;
  /** A sentence of its own for points lost that no listed item explains. */
  readonly residualSentences: boolean;
  readonly showRank: boolean;
  readonly showSelfScore: boolean;
  /** Where the tasks stand; `annex` needs the annex. */
  readonly tasksIn: 'text' | 'annex';
  /** Legal bases to be cited besides the typed ones, by id; without a choice those usual on the plan's day. */
  readonly bases?: readonly string[];
}

export const DEFAULT_OPTIONS: PlanOptions = {
  annex: true,
  residualSentences: true,
  showRank: true,
  showSelfScore: true,
  tasksIn: 'text',
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
  /** When given, lead and cooperating units are checked against it. */
  readonly units?: readonly PlanUnit[];
  readonly wording: Wording;
  readonly options: PlanOptions;
}
