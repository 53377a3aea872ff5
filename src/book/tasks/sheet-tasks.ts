/** The rows of "Nhiệm vụ" with their ids, as the sidebar gets them and as a save finds them again. */

import { isBlank } from '../../core/cells.ts';
import type { PlainTable } from '../plain-table.ts';
import type { TableRow } from '../table.ts';
import type { TaskKey } from '../tabs/tasks.ts';
import { TASK_FIELDS, type TaskField, type TaskTexts, textOf } from './task-texts.ts';

/** A row on its way to the sidebar; texts in the order of TASK_FIELDS. */
export interface SheetTask {
  readonly id: string;
  readonly place: number;
  readonly updated: string;
  readonly texts: readonly string[];
}

export type Row = TableRow<TaskKey>;
/** Prints the day that a date cell shows. */
export type DayText = (date: Date) => string;

/** Rows on their way, as a table again. */
export function taskTable(tasks: readonly SheetTask[]): PlainTable {
  return {
    keys: [...TASK_FIELDS, 'id', 'updated'],
    rows: tasks.map(({ place, texts, id, updated }) => [place, ...texts, id, updated]),
  };
}

export const idOf = (row: Row): string => String(row.cell('id')).trim();

/** A row that holds nothing but what the add-in keeps for itself was emptied by hand. */
export const isTask = (row: Row): boolean => TASK_FIELDS.some((field) => !isBlank(row.cell(field)));

/** What the cells of a row say. @param day prints the day that a date cell shows */
export function textsOf(row: Row, day: DayText): TaskTexts {
  const texts = TASK_FIELDS.map((field) => [field, textOf(field, row.cell(field), day)] as const);
  return Object.fromEntries(texts) as Record<TaskField, string>;
}

/** A row as it is sent to the sidebar. */
export function travel(id: string, place: number, updated: string, texts: TaskTexts): SheetTask {
  return { id, place, updated, texts: TASK_FIELDS.map((field) => texts[field]) };
}

export const sheetTask = (row: Row, day: DayText): SheetTask =>
  travel(idOf(row), row.place, String(row.cell('updated')), textsOf(row, day));

/** Whether each has an id, and one of its own: rows that people add have none, copies have another row's. */
export function areReady(tasks: readonly Row[]): boolean {
  const ids = new Set(tasks.map(idOf));
  return !ids.has('') && ids.size === tasks.length;
}
