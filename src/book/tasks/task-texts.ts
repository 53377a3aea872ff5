/** A task row as texts: what a cell says to the sidebar, and what a text becomes in a cell. */
import type { Cell } from '../../core/cells.ts';
import { canonicalIn, contentIn, isAsSeen, textOfCell } from '../cell-texts.ts';
import type { Content } from '../journal/change.ts';
import type { ColumnKind } from '../tab.ts';
import { TASKS, type TaskKey } from '../tabs/tasks.ts';

/** The columns people fill; the add-in keeps the others. */
export type TaskField = Exclude<TaskKey, 'updated' | 'id' | 'revision'>;

export type TaskTexts = Readonly<Record<TaskField, string>>;

export const TASK_FIELDS = TASKS.columns.flatMap(({ key }): TaskField[] =>
  key === 'updated' || key === 'id' || key === 'revision' ? [] : [key],
);

const kinds = new Map(TASKS.columns.map(({ key, kind }) => [key, kind]));
const kindOf = (key: TaskKey): ColumnKind => kinds.get(key) ?? 'text';

/** @param day prints the day that a date cell shows */
export const textOf = (key: TaskKey, cell: Cell, day: (date: Date) => string): string =>
  textOfCell(kindOf(key), cell, day);

/** The text that is read back after this one was written: both sides compare rows by it. */
export const canonicalText = (key: TaskKey, text: string): string => canonicalIn(kindOf(key), text);

/** Whether nobody changed a cell since a page read it. */
export const isStanding = (key: TaskKey, seen: string, now: string): boolean => isAsSeen(kindOf(key), seen, now);

/** What goes into the cell: a day as a day, a number as a number, anything else as the text it is. */
export const contentOfText = (key: TaskKey, text: string): Content => contentIn(kindOf(key), text);

/** Of the fields that are given, each made into something else. */
export function mapFields<T>(
  fields: Readonly<Partial<Record<TaskField, string | undefined>>>,
  make: (key: TaskField, text: string) => T,
): Partial<Record<TaskField, T>> {
  const given = TASK_FIELDS.flatMap((key) => {
    const text = fields[key];
    return text === undefined ? [] : [[key, make(key, text)] as const];
  });
  return Object.fromEntries(given) as Partial<Record<TaskField, T>>;
}
