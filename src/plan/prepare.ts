/** What a workbook holds becomes the source of a plan: the scorecard is built, the wording read, problems collected. */
import { scoreRowPlace } from '../book/place.ts';
import type { Problem } from '../core/problems.ts';
import { buildScorecard, type CardRow, type Scorecard } from '../core/scorecard.ts';
import type { Settings } from '../core/settings.ts';
import type { Task } from '../core/tasks.ts';
import { DEFAULT_OPTIONS, type PlanOptions, type PlanSource } from './source.ts';
import { readWording } from './wording.ts';

/** The content of a workbook, as its reader gives it. */
export interface PlanBook {
  readonly settings: Settings;
  readonly rows: readonly CardRow[];
  readonly tasks: readonly Task[];
  readonly wording: readonly { readonly label: string; readonly text: string }[];
  readonly problems: readonly Problem[];
}

export interface Prepared {
  readonly source: PlanSource;
  readonly card: Scorecard;
  /** Of the cells, the card and the wording; those of the plan itself come with it. */
  readonly problems: readonly Problem[];
}

export function preparePlan(book: PlanBook, options: PlanOptions = DEFAULT_OPTIONS): Prepared {
  const { card, problems } = buildScorecard(book.rows, scoreRowPlace);
  const { wording, problems: wordingProblems } = readWording(book.wording);
  return {
    source: { settings: book.settings, card, tasks: book.tasks, wording, options },
    card,
    problems: [...book.problems, ...problems, ...wordingProblems],
  };
}
