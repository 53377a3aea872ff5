/** Columns of tasks become tasks; they line up among themselves, whatever the height of the card. */
import { type Cell, type CellReading, cellText, isBlank, isDate } from '../core/cells.ts';
import type { CoveringTask } from '../core/coverage.ts';
import { calendarDate } from '../core/dates.ts';
import { type Deadline, deadlineOn, readDeadline } from '../core/deadlines.ts';
import type { PlannedTask } from '../core/forecast.ts';
import { type Points, ZERO } from '../core/points.ts';
import { readTaskCodes, readTaskStatus } from '../core/task-cells.ts';
import { readPointsOf, refuseNegative } from './cells.ts';
import type { Argument, Parameter } from './declaration.ts';
import { complain, lineUpColumns } from './ranges.ts';

export const TASK_CODES: Parameter = {
  name: 'taskCodes',
  label: 'tiêu chí của nhiệm vụ',
};
export const LEADS: Parameter = { name: 'leads', label: 'chủ trì' };
export const DUES: Parameter = {
  name: 'dues',
  label: 'thời hạn',
};
export const TARGETS: Parameter = { name: 'targets', label: 'chỉ tiêu' };
export const DELIVERABLES: Parameter = {
  name: 'deliverables',
  label: 'sản phẩm',
  optional: true,
};
export const GAINS: Parameter = { name: 'gains', label: 'điểm dự kiến tăng' };
export const STATUSES: Parameter = {
  name: 'statuses',
  label: 'trạng thái',
  optional: true,
};

/** What a formula is given of a task. */
type FormulaTask = CoveringTask & PlannedTask;

/**
 * @param parameters the task columns of the function, found by name
 * @throws InputError naming column and row
 */
export function readTasks(parameters: readonly Parameter[], args: readonly Argument[]): FormulaTask[] {
  // The same few deadlines stand in many rows, and each takes a dozen patterns to read.
  const dues = new Map<Cell, Deadline | undefined>();
  const dueOf = (cell: Cell): Deadline | undefined => {
    if (!dues.has(cell)) dues.set(cell, readDue(cell));
    return dues.get(cell);
  };
  return lineUpColumns(parameters, args).rows.flatMap(({ place, cells }) => {
    if (cells.every(isBlank)) return [];
    const cell = (parameter: Parameter): Cell => cells[parameters.indexOf(parameter)] ?? '';
    const read = <T>(parameter: Parameter, reading: CellReading<T>): T => {
      if (!reading.ok) throw complain(parameter, place, reading.message);
      return reading.value;
    };
    return [
      {
        codes: read(TASK_CODES, readTaskCodes(cell(TASK_CODES))),
        lead: cellText(cell(LEADS)),
        due: dueOf(cell(DUES)),
        target: cellText(cell(TARGETS)),
        deliverable: cellText(cell(DELIVERABLES)),
        gain: readGain(place, cell(GAINS)),
        status: read(STATUSES, readTaskStatus(cell(STATUSES))),
      },
    ];
  });
}

/** A formula has no plan year: "Quý II" is a deadline all the same. */
function readDue(cell: Cell): Deadline | undefined {
  const day = isDate(cell) ? calendarDate(cell.getFullYear(), cell.getMonth() + 1, cell.getDate()) : undefined;
  return day ? deadlineOn(day) : readDeadline(cellText(cell), undefined);
}

function readGain(place: number, cell: Cell): Points | undefined {
  const gain = readPointsOf(GAINS, place, cell);
  refuseNegative(GAINS, place, gain ?? ZERO);
  return gain;
}
