/** What a document said when it was made, kept with it: later documents cite and compare what was issued, never the book of today. */

import { type AnyDocument, isTaskDocument } from '../book/document-kinds.ts';
import { counts } from '../core/coverage.ts';
import type { CalendarDate } from '../core/dates.ts';
import type { CriteriaSetNote, Settings } from '../core/settings.ts';
import type { Task } from '../core/tasks.ts';
import { deadlineInTable } from './deadline-phrases.ts';
import { tableTexts } from './dossier/tables.ts';
import type { PlanModel } from './model.ts';
import { textOf } from './rich-text.ts';
import { pairTasks } from './same-tasks.ts';
import type { PlanSource } from './source.ts';
import { tellResult } from './told-result.ts';

/** A task as the document told it; texts as they were typed. */
export interface ToldTask
  extends Pick<Task, 'id' | 'measure' | 'lead' | 'cooperating' | 'person' | 'supervisor' | 'deliverable' | 'target'> {
  readonly codes: readonly string[];
  readonly due: string;
}

export interface ToldItem {
  readonly code: string;
  readonly title: string;
  readonly max: string;
  readonly score: string;
  readonly lost: string;
  /** Undefined where it was not kept. */
  readonly cause?: string | undefined;
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
  readonly kind: AnyDocument;
  /** The criteria set that the card had; undefined where none vouched for it. */
  readonly criteria?: Pick<CriteriaSetNote, 'id' | 'hash'> | undefined;
  readonly tasks: readonly ToldTask[];
  /** Told by this plan or one before, and paused by now. */
  readonly paused?: readonly ToldTask[];
  /** The result that holds by this plan: of one that keeps the rest, that of the plan before. */
  readonly items: readonly ToldItem[];
  readonly total?: Pick<ToldItem, 'max' | 'score' | 'lost'> | undefined;
  /** Of a document of the dossier: the rows of its table, cell by cell, its header first. */
  readonly table?: readonly (readonly string[])[];
}

/** A document that was issued, with what its row says. */
export interface IssuedDocument extends Citation {
  readonly request: string;
  readonly number: string;
  readonly date: CalendarDate | undefined;
}

export function tellFacts(source: PlanSource, model: PlanModel): ToldDocument {
  const { adjusts, settings, tasks, result } = source;
  if (!isTaskDocument(model.kind)) return tellTable(source, model);
  const { kind, heading } = model;
  const isHeld = ({ status }: Task): boolean => !adjusts || status !== 'paused';
  const kept = adjusts && !adjusts.replaces ? adjusts.facts : undefined;
  return {
    kind,
    ...tellCriteria(settings),
    ...{ issuer: settings.issuer.trim(), subject: textOf(heading.subject).trim() },
    ...{ adjusts: (adjusts?.plans ?? []).map(({ request }) => request), replaces: adjusts?.replaces ?? false },
    tasks: tasks.filter((task) => counts(task) && isHeld(task)).map(toldTask),
    paused: adjusts?.facts ? pausedOf(adjusts.facts, tasks) : [],
    ...(kept ? { items: kept.items, total: kept.total } : tellResult(result)),
  };
}

function tellCriteria({ criteriaSet }: Pick<Settings, 'criteriaSet'>): Pick<ToldDocument, 'criteria'> {
  return criteriaSet ? { criteria: { id: criteriaSet.id, hash: criteriaSet.hash } } : {};
}

/** Of a document of the dossier: its table, as it was told. */
function tellTable({ settings }: PlanSource, { kind, heading, parts, tableAnnexes = [] }: PlanModel): ToldDocument {
  const [table] = [tableAnnexes[0]?.table, ...parts.map((part) => part.table)].filter((one) => one !== undefined);
  return {
    kind,
    ...tellCriteria(settings),
    ...{ issuer: settings.issuer.trim(), subject: textOf(heading.subject).trim() },
    ...{ adjusts: [], replaces: false, tasks: [], items: [] },
    ...(table && 'groups' in table ? { table: tableTexts(table) } : {}),
  };
}

/** As they were told; the book may have given them an id since. */
function pausedOf({ tasks: told, paused = [] }: ToldDocument, tasks: readonly Task[]): ToldTask[] {
  const before = [...told, ...paused];
  const pairs = pairTasks(before, tasks.filter(counts));
  return before.flatMap((one) => {
    const task = pairs.get(one);
    return task?.status === 'paused' ? [{ ...one, id: task.id }] : [];
  });
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
