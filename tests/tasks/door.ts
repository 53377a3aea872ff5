/** Calls the sidebar's door in the strict host, as a page would, with answers typed. */
import type { CallInput, CallName, CallOutput } from '../../src/addin/door.ts';
import type { FieldTexts } from '../../src/book/tasks/change.ts';
import type { SheetTask } from '../../src/book/tasks/sheet-tasks.ts';
import {
  canonicalText,
  printOf,
  TASK_FIELDS,
  type TaskField,
  type TaskTexts,
} from '../../src/book/tasks/task-texts.ts';
import type { Host } from '../../src/host/host.ts';
import { call } from '../workbook/book.ts';

export const ZONE = 'Asia/Ho_Chi_Minh';
export const WHO = 'canbo@example.com';

/** @throws Error with the message for the person */
export function ask<Name extends CallName>(host: Host, name: Name, input: CallInput<Name>): CallOutput<Name> {
  const answer = call(host, name, input);
  if (!answer.ok) throw new Error(answer.message);
  return answer.result as CallOutput<Name>;
}

export const textsOfTask = (task: SheetTask): TaskTexts =>
  Object.fromEntries(TASK_FIELDS.map((field, i) => [field, task.texts[i] ?? ''])) as Record<TaskField, string>;

const canonical = (fields: FieldTexts): FieldTexts =>
  Object.fromEntries(Object.entries(fields).map(([key, text]) => [key, canonicalText(key as TaskField, text ?? '')]));

export const edit = (task: SheetTask, fields: FieldTexts) => {
  const base = textsOfTask(task);
  return {
    ...{ kind: 'edit' as const, id: task.id, base: printOf(base), fields },
    goal: printOf({ ...base, ...canonical(fields) } as TaskTexts),
  };
};

export const add = (id: string, fields: FieldTexts) => {
  const blank = Object.fromEntries(TASK_FIELDS.map((field) => [field, '']));
  return { kind: 'add' as const, id, goal: printOf({ ...blank, ...canonical(fields) } as TaskTexts), fields };
};

export const remove = (task: SheetTask) => ({
  kind: 'delete' as const,
  id: task.id,
  base: printOf(textsOfTask(task)),
});

let requests = 0;

export function save(
  host: Host,
  changes: CallInput<'saveTasks'>['changes'],
  more: Partial<CallInput<'saveTasks'>> = {},
): CallOutput<'saveTasks'> {
  const request = `r${++requests}-0000000`;
  return ask(host, 'saveTasks', { request, retry: false, who: WHO, zone: ZONE, action: 'Sửa', changes, ...more });
}

/** Opened and prepared, as the sidebar does it. */
export function openBook(host: Host): CallOutput<'openTasks'> {
  const first = ask(host, 'openTasks', {});
  if (!first.unready) return first;
  ask(host, 'prepareTasks', {});
  return ask(host, 'openTasks', {});
}

export const taskAt = (book: CallOutput<'openTasks'>, position: number): SheetTask => {
  const task = book.tasks[position];
  if (!task) throw new Error(`there is no task ${position}`);
  return task;
};
