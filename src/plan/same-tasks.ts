/** Which task of the book is which of those that an issued plan told. */
import type { Task } from '../core/tasks.ts';
import { fold } from '../core/text.ts';
import type { ToldTask } from './issued.ts';

/** By its id; rows that had none yet by what they say, then by their items where one alone is left on both sides. */
export function pairTasks(before: readonly ToldTask[], now: readonly Task[]): Map<ToldTask, Task> {
  const pairs = new Map<ToldTask, Task>();
  const left = new Set(now);
  const pair = (alike: (told: ToldTask, task: Task) => boolean, isSure: boolean): void => {
    for (const told of before) {
      if (pairs.has(told)) continue;
      const found = [...left].filter((task) => alike(told, task));
      const rivals = before.filter((other) => !pairs.has(other) && found.some((task) => alike(other, task)));
      const [task] = found;
      if (!task || (!isSure && (found.length > 1 || rivals.length > 1))) continue;
      pairs.set(told, task);
      left.delete(task);
    }
  };
  const items = (codes: readonly string[]): string => codes.toSorted().join(';');
  const isUnknown = (told: ToldTask, task: Task): boolean => told.id === '' || task.id === '';
  pair((told, task) => told.id !== '' && told.id === task.id, true);
  pair((told, task) => isUnknown(told, task) && fold(told.measure) === fold(task.measure), true);
  pair((told, task) => isUnknown(told, task) && items(told.codes) === items(task.codes), false);
  return pairs;
}
