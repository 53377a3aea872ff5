/** Calls the sidebar's door in the strict host, as a page would, with answers typed. */
import type { CallInput, CallName, CallOutput } from '../../src/addin/door.ts';
import { readPassport } from '../../src/book/journal/passport.ts';
import { JOURNAL } from '../../src/book/tabs/journal.ts';
import type { FieldTexts } from '../../src/book/tasks/change.ts';
import type { SheetTask } from '../../src/book/tasks/sheet-tasks.ts';
import { TASK_FIELDS, type TaskField, type TaskTexts } from '../../src/book/tasks/task-texts.ts';
import type { Host } from '../../src/host/host.ts';
import { addOf, editOf } from '../../src/pages/tasks/model/changes.ts';
import type { Opened } from '../../src/pages/tasks/model/sidebar-book.ts';
import { call } from '../workbook/book.ts';

export const ZONE = 'Asia/Ho_Chi_Minh';
export const WHO = 'canbo@example.com';

/** @throws Error with the message for the person */
export function ask<Name extends CallName>(host: Host, name: Name, input: CallInput<Name>): CallOutput<Name> {
  const answer = call(host, name, input);
  if (!answer.ok) throw new Error(answer.message);
  return answer.result as CallOutput<Name>;
}

/** The book as the sidebar reads it. */
export function openTasks(host: Host): Opened {
  const opened = ask(host, 'openTasks', {});
  if ('isSame' in opened) throw new Error('Nothing was known of the book.');
  return opened;
}

/** Opened and prepared, as the sidebar does it. */
export function openBook(host: Host): Opened {
  const first = openTasks(host);
  if (!first.unready) return first;
  ask(host, 'prepareTasks', { who: WHO, zone: ZONE });
  return openTasks(host);
}

/** Who writes, as a sidebar says it that has just read the book: without a service call, so that counts stay as they are. */
export function authorOf(host: Host): Pick<CallInput<'saveTasks'>, 'who' | 'zone' | 'book' | 'round' | 'year'> {
  const passport = readPassport(String(host.values(JOURNAL.name, 'A1')[0]?.[0] ?? ''));
  if (!passport) throw new Error('The book has not been opened yet.');
  const { book, round } = passport;
  return { who: WHO, zone: ZONE, book, round, year: '2023' };
}

export const textsOfTask = (task: SheetTask): TaskTexts =>
  Object.fromEntries(TASK_FIELDS.map((field, i) => [field, task.texts[i] ?? ''])) as Record<TaskField, string>;

export const edit = (task: SheetTask, fields: FieldTexts) => editOf(task.id, textsOfTask(task), fields);

export const add = addOf;

export const remove = (task: SheetTask) => ({ kind: 'delete' as const, id: task.id, seen: textsOfTask(task) });

let requests = 0;

export function save(
  host: Host,
  changes: CallInput<'saveTasks'>['changes'],
  more: Partial<CallInput<'saveTasks'>> = {},
): CallOutput<'saveTasks'> {
  const request = `r${++requests}-0000000`;
  return ask(host, 'saveTasks', { request, action: 'Sửa', ...authorOf(host), changes, ...more });
}

export const taskAt = (book: Pick<Opened, 'tasks'>, position: number): SheetTask => {
  const task = book.tasks[position];
  if (!task) throw new Error(`there is no task ${position}`);
  return task;
};
