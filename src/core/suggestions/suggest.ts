/** Suggests a draft task for a shortfall that has none and whose subject is known: what to do, who usually leads. */
import { fieldOf, type ItemCode } from '../codes.ts';
import type { Points } from '../points.ts';
import type { Scorecard } from '../scorecard.ts';
import type { Shortfall } from '../shortfalls.ts';
import type { Difficulty, Task } from '../tasks.ts';
import { measureFor } from './catalogue.ts';
import { type OfficeUnit, ownersOf } from './owners.ts';

export interface Suggestion {
  readonly code: ItemCode;
  readonly lost: Points;
  /** As it stands in the sheet, to be read beside the measure. */
  readonly cause: string;
  readonly measure: string;
  readonly lead: string;
  readonly cooperating: string;
  readonly deliverable: string;
  readonly target: string;
  readonly difficulty: Difficulty;
}

/** Shortfalls that no task serves, drafts included. */
export function unserved(shortfalls: readonly Shortfall[], tasks: readonly Task[]): Shortfall[] {
  const served = new Set(tasks.flatMap(({ codes }) => codes));
  return shortfalls.filter(({ code }) => !served.has(code));
}

/** @param units of the tab "Đơn vị": leads are taken from nowhere else */
export function suggestTasks(
  card: Scorecard,
  shortfalls: readonly Shortfall[],
  tasks: readonly Task[],
  units: readonly OfficeUnit[],
): Suggestion[] {
  return unserved(shortfalls, tasks).flatMap(({ code, title, cause, lost }): Suggestion[] => {
    const found = measureFor(title, cause);
    if (!found) return [];
    const field = card.fields.find((candidate) => candidate.code === fieldOf(code));
    const { deliverable, target, difficulty } = found;
    const measure = found.measure.replaceAll('{mục}', `tiêu chí ${code}`);
    const owners = ownersOf(code, field?.row?.title ?? '', units);
    return [{ ...{ code, lost, cause, measure, deliverable, target, difficulty }, ...owners }];
  });
}
