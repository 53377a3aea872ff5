/** Which task of the book is which of those that a document told. */
import { fold } from '../core/text.ts';

/** What a task is known by. */
export interface KnownTask {
  /** Blank for a row that had none yet. */
  readonly id: string;
  readonly measure: string;
  readonly codes: readonly string[];
}

/** By its id; rows that had none yet by what they say, then by their items where one alone is left on both sides. */
export function pairTasks<Told extends KnownTask, Now extends KnownTask>(
  before: readonly Told[],
  now: readonly Now[],
): Map<Told, Now> {
  const pairs = new Map<Told, Now>();
  const left = new Set(now);
  const pair = (alike: (told: Told, task: Now) => boolean, isSure: boolean): void => {
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
  const isUnknown = (told: Told, task: Now): boolean => told.id === '' || task.id === '';
  pair((told, task) => told.id !== '' && told.id === task.id, true);
  pair((told, task) => isUnknown(told, task) && fold(told.measure) === fold(task.measure), true);
  pair((told, task) => isUnknown(told, task) && items(told.codes) === items(task.codes), false);
  return pairs;
}
