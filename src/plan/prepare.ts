/** What a workbook holds becomes the source of a plan: the result is assessed, the wording read, problems collected. */
import type { Points } from '../core/points.ts';
import type { Problem } from '../core/problems.ts';
import { assess } from '../core/result/assess.ts';
import type { AssessedRow } from '../core/result/result.ts';
import type { Settings } from '../core/settings.ts';
import type { Task } from '../core/tasks.ts';
import { DEFAULT_OPTIONS, type PlanOptions, type PlanSource, type PlanUnit } from './source.ts';
import { readWording } from './wording.ts';

/** The content of a workbook, as its reader gives it. */
export interface PlanBook {
  readonly settings: Settings;
  readonly rows: readonly (AssessedRow & { readonly lastYear?: Points | undefined })[];
  readonly units?: readonly PlanUnit[];
  readonly tasks: readonly Task[];
  readonly wording: readonly { readonly label: string; readonly text: string }[];
  readonly problems: readonly Problem[];
}

export interface Prepared {
  readonly source: PlanSource;
  /** Of the cells, the card and the wording; those of the plan itself come with it. */
  readonly problems: readonly Problem[];
}

export function preparePlan(book: PlanBook, options: PlanOptions = DEFAULT_OPTIONS): Prepared {
  const { settings, tasks, units = [] } = book;
  const lastYear = new Map(
    book.rows.flatMap(({ code, lastYear: points }) =>
      points === undefined || code === 'total' ? [] : [[code, points] as const],
    ),
  );
  const result = assess(book);
  const { wording, problems } = readWording(book.wording);
  return {
    source: { settings, result, tasks, lastYear, units, wording, options },
    problems: [...book.problems, ...result.problems, ...problems],
  };
}
