/** What a document said when it was made, kept with it: later documents cite and compare what was issued, never the book of today. */

import { counts } from '../core/coverage.ts';
import type { CalendarDate } from '../core/dates.ts';
import { formatPoints } from '../core/numbers.ts';
import type { Task } from '../core/tasks.ts';
import { deadlineInTable } from './deadline-phrases.ts';
import type { PlanModel } from './model.ts';
import { textOf } from './rich-text.ts';
import type { PlanSource } from './source.ts';

/** A task as the document told it; texts as they were typed. */
export interface ToldTask {
  readonly id: string;
  readonly codes: readonly string[];
  readonly measure: string;
  readonly lead: string;
  readonly cooperating: readonly string[];
  readonly person: string;
  readonly supervisor: string;
  readonly due: string;
  readonly deliverable: string;
  readonly target: string;
}

export interface ToldItem {
  readonly code: string;
  readonly title: string;
  readonly max: string;
  readonly score: string;
  readonly lost: string;
}

/** How a document is cited: short enough for its row in "Văn bản". */
export interface Citation {
  readonly issuer: string;
  /** As it stands under "KẾ HOẠCH". */
  readonly subject: string;
  /** Requests of the issued plans that it adjusts, oldest first; of a first plan none. */
  readonly adjusts: readonly string[];
  /** It stands in place of these plans; otherwise they go on in what it does not change. */
  readonly replaces: boolean;
}

export interface ToldDocument extends Citation {
  readonly kind: 'plan' | 'report';
  readonly tasks: readonly ToldTask[];
  readonly items: readonly ToldItem[];
}

/** A document that was issued, with what its row says. */
export interface IssuedDocument extends Citation {
  readonly request: string;
  readonly number: string;
  readonly date: CalendarDate | undefined;
}

export function tellFacts(source: PlanSource, { kind, heading }: PlanModel): ToldDocument {
  const { adjusts, settings, tasks, result } = source;
  // A plan that is adjusted no longer holds what was paused.
  const held = tasks.filter((task) => counts(task) && !(adjusts && task.status === 'paused'));
  return {
    kind,
    ...{ issuer: settings.issuer.trim(), subject: textOf(heading.subject).trim() },
    ...{ adjusts: (adjusts?.plans ?? []).map(({ request }) => request), replaces: adjusts?.replaces ?? false },
    tasks: held.map(toldTask),
    items: result.shortfalls.map(({ code, title, max, score, lost }) => ({
      ...{ code, title, max: formatPoints(max), score: formatPoints(score), lost: formatPoints(lost) },
    })),
  };
}

export function toldTask({
  id,
  codes,
  measure,
  lead,
  cooperating,
  person,
  supervisor,
  due,
  deliverable,
  target,
}: Task): ToldTask {
  return {
    id,
    codes,
    measure,
    lead,
    cooperating,
    person,
    supervisor,
    due: due ? deadlineInTable(due) : '',
    deliverable,
    target,
  };
}

/** @returns undefined where it is not what `tellFacts` gave: cut, or changed by hand */
export function readFacts(text: string): ToldDocument | undefined {
  try {
    const read = JSON.parse(text) as Partial<ToldDocument> | null;
    const isWhole = Array.isArray(read?.tasks) && Array.isArray(read.items) && Array.isArray(read.adjusts);
    return isWhole ? (read as ToldDocument) : undefined;
  } catch {
    return undefined;
  }
}
