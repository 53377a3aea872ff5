/** Collects what a person should look at before signing; each finding once. */
import { codeLabel, type ItemCode } from '../core/codes.ts';
import type { Problem, Severity } from '../core/problems.ts';
import type { Task } from '../core/tasks.ts';

export class Findings {
  readonly list: Problem[] = [];

  add(code: string, severity: Severity, where: string, message: string): void {
    const known = this.list.some(
      (problem) => problem.code === code && problem.where === where && problem.message === message,
    );
    if (!known) this.list.push({ code, severity, where, message });
  }
}

/** A row of the tab "Thông tin chung". */
export function atSetting(label: string): string {
  return `Thông tin chung, mục ${label}`;
}

/** A cell of the tab "Nhiệm vụ". */
export function atTask(task: Task, column: string): string {
  return `Nhiệm vụ, dòng ${task.place}, cột ${column}`;
}

/** "Tiêu chí 3.1.4": the place of an item, whatever its level. */
export function atItem(code: ItemCode): string {
  return code.includes('.') ? `Tiêu chí ${code}` : codeLabel(code);
}
