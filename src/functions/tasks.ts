/** Columns of tasks become tasks; they line up among themselves, whatever the height of the card. */
import { type Cell, isBlank } from '../core/cells.ts';
import type { CoveringTask } from '../core/coverage.ts';
import type { Deadline } from '../core/deadlines.ts';
import type { PlannedTask } from '../core/forecast.ts';
import type { Task } from '../core/tasks.ts';
import { refuseImpossible } from './cells.ts';
import type { Argument, Parameter } from './declaration.ts';
import { type Kind, readCell, tryCell } from './kinds.ts';
import { lineUpColumns } from './ranges.ts';

export const TASK_CODES: Parameter<'codes'> = { name: 'taskCodes', label: 'tiêu chí của nhiệm vụ', kind: 'codes' };
export const MEASURES: Parameter<'text'> = { name: 'measures', label: 'nhiệm vụ', kind: 'text' };
export const LEADS: Parameter<'text'> = { name: 'leads', label: 'chủ trì', kind: 'text' };
export const DUES: Parameter<'deadline'> = { name: 'dues', label: 'thời hạn', kind: 'deadline' };
export const TARGETS: Parameter<'text'> = { name: 'targets', label: 'chỉ tiêu', kind: 'text' };
export const DELIVERABLES: Parameter<'text'> = {
  name: 'deliverables',
  label: 'sản phẩm',
  kind: 'text',
  optional: true,
};
export const GAINS: Parameter<'points'> = { name: 'gains', label: 'điểm dự kiến tăng', kind: 'points' };
export const STATUSES: Parameter<'status'> = { name: 'statuses', label: 'trạng thái', kind: 'status', optional: true };

/** What a formula is given of a task. */
type FormulaTask = CoveringTask & PlannedTask & Pick<Task, 'measure'>;

/**
 * @param parameters the task columns of the function
 * @param isSkipping cells to be corrected count as blank, as the book reads them: they say so themselves elsewhere
 * @throws InputError naming column and row
 */
export function readTasks(
  parameters: readonly Parameter[],
  args: readonly Argument[],
  isSkipping = false,
): FormulaTask[] {
  const { from, to, cell } = lineUpColumns(parameters, args);
  // The same few deadlines stand in many rows, and each takes a dozen patterns to read.
  const dues = new Map<Cell, Deadline | undefined>();
  const tasks: FormulaTask[] = [];
  for (let y = from; y < to; y++) {
    if (parameters.every((_, i) => isBlank(cell(i, y)))) continue;
    const cellOf = (parameter: Parameter): Cell => cell(parameters.indexOf(parameter), y);
    const read = <K extends Kind>(parameter: Parameter<K>) =>
      isSkipping ? tryCell(parameter, cellOf(parameter)) : readCell(parameter, y + 1, cellOf(parameter));
    const dueCell = cellOf(DUES);
    if (!dues.has(dueCell)) dues.set(dueCell, read(DUES));
    const gain = read(GAINS);
    if (gain !== undefined && !isSkipping) refuseImpossible(GAINS, y + 1, gain);
    tasks.push({
      codes: read(TASK_CODES) ?? [],
      measure: read(MEASURES) ?? '',
      lead: read(LEADS) ?? '',
      due: dues.get(dueCell),
      target: read(TARGETS) ?? '',
      deliverable: read(DELIVERABLES) ?? '',
      gain,
      status: read(STATUSES) ?? 'open',
    });
  }
  return tasks;
}
