/** Collects what a person should look at before signing; each finding once. */
import { cellPlace } from '../book/place.ts';
import { TASKS, type TaskKey } from '../book/tabs/tasks.ts';
import type { ItemCode } from '../core/codes.ts';
import { type Place, partPlace } from '../core/place.ts';
import { type Problem, problemKey, type Severity } from '../core/problems.ts';
import type { Task } from '../core/tasks.ts';

export class Findings {
  readonly list: Problem[] = [];
  readonly #keys = new Set<string>();

  add(code: string, severity: Severity, place: Place, message: string): void {
    const problem = { code, severity, place, message };
    const key = problemKey(problem);
    if (this.#keys.has(key)) return;
    this.#keys.add(key);
    this.list.push(problem);
  }
}

/** Where no cell says what the document says. */
export const WHOLE_TEXT = partPlace('Toàn văn');

/** A row of the tab "Thông tin chung". */
export function atSetting(label: string): Place {
  return { kind: 'setting', label };
}

/** A cell of the tab "Nhiệm vụ". */
export function atTask(task: Task, key: TaskKey): Place {
  return cellPlace(TASKS, task.place, key);
}

/** "Tiêu chí 3.1.4": the place of an item, whatever its level. */
export function atItem(code: ItemCode | 'total'): Place {
  return { kind: 'item', code };
}
